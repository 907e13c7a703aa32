# An earlier time for whoever has an appointment, on the appointment's page. It never says what the appointment is for.
earlier-ask = Quero um horário mais cedo
earlier-ask-hint = Se alguém desistir de um lugar, oferecemos aqui esse lugar. O seu agendamento não muda enquanto não disser que sim.
earlier-asked = Pediu um horário mais cedo
earlier-asked-hint = Se um horário ficar livre, aparece aqui. Olhe de vez em quando para esta página, por favor. O seu agendamento fica como está.
earlier-stop = Não preciso de um horário mais cedo
earlier-offered = Há um horário mais cedo livre
earlier-until = Guardamos este horário até { $day }, { $time }. Se não responder, o seu agendamento fica como está.
earlier-take = Sim, aceito este horário
earlier-pass = Não, fico com o meu agendamento
earlier-over = Este horário não está mais livre. O seu agendamento fica como está.
