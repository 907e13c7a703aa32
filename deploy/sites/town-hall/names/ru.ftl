service-reception = Справки и бланки
service-identity-card = Удостоверение личности
service-papers = Место жительства и выписки
service-payments = Налоги и платежи
service-school = Школа и школьное питание
