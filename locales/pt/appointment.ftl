# Appointments at the desk: the list of a day, checking in, booking for whoever is there.
appointment-title = Agendamentos
appointment-day = Dia
appointment-before = O dia anterior
appointment-after = O dia seguinte
appointment-today = Hoje
appointment-code = Código
appointment-hint = Passe o cartão no leitor, ou escreva o código ou uma parte dele.
appointment-none = Não há agendamentos neste dia.
appointment-none-match = Nenhum código deste dia contém isto.
appointment-state-open = Previsto
appointment-state-late = Atrasado
appointment-state-missed = Não veio
appointment-state-cancelled = Cancelado
appointment-state-checked-in = Chegada anotada
appointment-state-checked-in-as = Chegada anotada: { $number }
appointment-state-done = Terminado

# Checking in.
appointment-check-in = Anotar a chegada
appointment-checked-in = Chegada anotada para o agendamento das { $time }. Diga este número à pessoa, por favor.
appointment-walk-in = Dar uma senha sem agendamento
appointment-walk-in-given = Uma senha sem agendamento. Diga este número à pessoa, por favor.

# Booking, moving, the card.
appointment-new = Novo agendamento
appointment-next-for = Próximo agendamento para o número { $number }
appointment-what = Para quê
appointment-what-missing = Escolha para que é.
appointment-free = Mostrar os horários livres
appointment-booked = O agendamento está feito.
appointment-moved = O agendamento tem um novo horário.
appointment-card = Cartão para imprimir
appointment-contact = E-mail ou telefone para mensagens, se a pessoa quiser
appointment-contact-keep = Anotar
appointment-contact-kept = As mensagens sobre o agendamento vão para lá.
