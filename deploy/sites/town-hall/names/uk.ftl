service-reception = Довідки і бланки
service-identity-card = Посвідчення особи
service-papers = Місце проживання і витяги
service-payments = Податки і платежі
service-school = Школа і шкільне харчування
