service-reception = Справки и бланки
service-identity-card = Удостоверение личности
service-residence = Место жительства и смена адреса
service-certificates = Свидетельства и выписки
service-civil-status = Рождение, брак и смерть
service-citizenship = Гражданство
