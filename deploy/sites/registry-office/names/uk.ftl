service-reception = Довідки і бланки
service-identity-card = Посвідчення особи
service-residence = Місце проживання і зміна адреси
service-certificates = Свідоцтва і витяги
service-civil-status = Народження, шлюб і смерть
service-citizenship = Громадянство
