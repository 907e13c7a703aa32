# The desk screen: for agents, dense and quiet.
desk-title = Postazione
desk-sign-in = Accedi
desk-sign-out = Esci
desk-user = Nome utente
desk-password = Password
desk-sign-in-failed = Il nome utente o la password non sono giusti.
desk-sign-in-locked =
    { PLURAL($n) ->
        [one] Troppi tentativi. Attenda { $n } minuto, per favore.
       *[other] Troppi tentativi. Attenda { $n } minuti, per favore.
    }
desk-session-over = L’accesso è terminato. Acceda di nuovo, per favore.
desk-no-permission = Non ha il permesso di farlo.

# The first administrator, made once through the link that the start prints.
desk-first-title = Primo amministratore
desk-first-intro = Scelga un nome utente e una password. Questa pagina funziona una volta sola.
desk-first-repeat = Ripeta la password
desk-first-rule =
    { PLURAL($n) ->
        [one] Almeno { $n } carattere. Più parole insieme vanno bene.
       *[other] Almeno { $n } caratteri. Più parole insieme vanno bene.
    }
desk-first-too-short = La password è troppo corta.
desk-first-differ = Le due password sono diverse.
desk-first-name-missing = Scriva un nome utente, per favore.
desk-first-create = Crea l’amministratore
desk-first-used = Questo collegamento è già stato usato o è scaduto. Riavvii il programma per averne uno nuovo.

desk-choose = Scelga il suo sportello
desk-languages = Lingue che parla
desk-languages-missing = Scelga almeno una lingua.
desk-stays-until = Fino alle (se va via prima della chiusura)
desk-open = Apri lo sportello
desk-close = Chiudi lo sportello
desk-pause = Metti in pausa
desk-reopen = Termina la pausa

desk-next = Avanti il prossimo
desk-finish-and-next = Concludi e chiama il prossimo
desk-recall = Richiama
desk-arrived = È arrivato
desk-missed = Non si è presentato
desk-finish = Concludi
desk-nobody-waiting = Nessuno in attesa.
desk-nobody-for-you = Nessuno in attesa per questo sportello.

desk-now = A questo sportello
desk-called = Chiamato
desk-serving = Allo sportello
desk-since = dalle { $time }
desk-called-times =
    { PLURAL($n) ->
        [one] Chiamato { $n } volta
       *[other] Chiamato { $n } volte
    }
desk-reason = Perché questa persona
desk-reads = Legge: { $language }
desk-speaks = Parla: { $languages }
desk-party =
    { PLURAL($n) ->
        [one] { $n } persona
       *[other] { $n } persone
    }
desk-needs = Esigenze
desk-need-step-free = Senza scale
desk-need-more-time = Più tempo
desk-need-fetch-me = Da andare a prendere
desk-need-quiet-place = Un luogo tranquillo
desk-need-priority = Precedenza
desk-need-woman-please = Una donna, per favore
desk-need-someone-else = Un’altra persona, per favore

desk-waiting = In attesa
desk-waiting-count =
    { PLURAL($n, zero: "none") ->
        [none] Nessuno in attesa
        [one] { $n } visita in attesa
       *[other] { $n } visite in attesa
    }
desk-head-number = Numero
desk-head-picture = Disegno
desk-head-service = Servizio
desk-head-languages = Lingue
desk-head-waited = Attende da
desk-head-party = Persone
desk-head-needs = Esigenze
desk-head-call-by = Chiamare entro

desk-undo-call = Ritira la chiamata del numero { $number }
desk-undo-arrived = Ritira «È arrivato» per il numero { $number }
desk-undo-missed = Ritira «Non si è presentato» per il numero { $number }
desk-undo-finish = Ritira «Concludi» per il numero { $number }
desk-undone = Ritirato.
desk-error = Qualcosa non ha funzionato. Riprovi, per favore.
desk-script-off = Questa pagina ha bisogno di JavaScript. Lo attivi nel browser, per favore.
desk-lapsed = Nessuna risposta per 20 secondi. Guardi lo sportello e prema di nuovo, se ancora serve.
desk-link-lost = Non collegato. Ciò che preme viene ritentato per 20 secondi.
desk-link-back = Di nuovo collegato.
desk-not-live = Non aggiornato dalle { $time }

desk-others = Altri sportelli
desk-state-closed = Chiuso
desk-state-free = Libero
desk-state-paused = In pausa
desk-state-calling = Chiama il numero { $number }
desk-state-serving = Con il numero { $number }
desk-taken-by = A questo sportello c’è { $name }.

desk-keyboard = Tastiera
desk-keyboard-key = Tasto
desk-keyboard-act = Che cosa fa
desk-keyboard-show = Mostra l’aiuto per la tastiera
desk-public-url-loopback = I telefoni non possono aprire il collegamento del biglietto: l’indirizzo pubblico vale solo per questo computer. Un amministratore può cambiarlo con --public-url.
desk-language-drafted = { $language }: non ancora letto da un madrelingua
desk-language-reviewed = { $language }: letto da un madrelingua

# Choosing a desk, acts under way, the overview, the first administrator's own data.
desk-taken = Occupato
desk-until = fino alle { $time }
desk-idle = Nessuno a questo sportello.
desk-nobody-able = Attende che apra uno sportello adatto
desk-more-waiting =
    { PLURAL($n) ->
        [one] e un’altra visita
       *[other] e altre { $n } visite
    }
desk-late = più tardi di quanto promesso
desk-told = detto: { $from }–{ $to } min
desk-trying-again = Non ancora inviato, il programma riprova: { $act }
desk-closed-elsewhere = Il suo sportello è stato chiuso.
desk-gave-up = Il numero { $number } ha rinunciato al posto.
desk-keyboard-on = Usa questi tasti
desk-your-name = Il suo nome
desk-first-weak = Questa password è facile da indovinare. Ne scelga un’altra, per favore.
desk-first-done = L’amministratore è pronto.
desk-to-desk = Vai allo sportello
desk-to-overview = Vai al quadro generale
desk-choose-site = Scelga il suo centro
desk-overview = Quadro generale
desk-release-question = Chi lavora allo sportello { $desk } è andato via?
desk-release-more = Lo sportello viene chiuso, e chi è lì torna in attesa e tiene il suo turno.
desk-all-desks = Sportelli
desk-head-desk = Sportello
desk-head-state = Stato
desk-head-waiting = In attesa
desk-head-longest = Attesa più lunga
desk-by-service = In attesa per servizio e lingua
desk-tickets-open = Si danno biglietti
desk-tickets-closed = Non si danno biglietti

# Pausing a desk.
desk-pause-title = Perché fa una pausa?
desk-pause-reason-break = Breve pausa
desk-pause-reason-paperwork = Pratiche da completare
desk-pause-reason-meal = Pasto
desk-pause-reason-meeting = Riunione
desk-pause-reason-other = Un altro motivo
desk-pause-away = Ora si conta sugli altri sportelli per chi attende.

# People who are away for a while, and calling somebody whom staff choose.
desk-park = Fai tornare più tardi
desk-park-title = Quando torna il numero { $number }?
desk-park-at = Oppure a quest’ora
desk-park-wrong = Scriva un’ora dalle { $from } alle { $to }.
desk-away = Torna più tardi
desk-head-back = Torna alle
desk-overdue = dovrebbe essere tornato
desk-only-desk = Solo per lo sportello { $desk }
desk-resume = È tornato: continua
desk-call = Chiama questa persona
desk-call-why = Chiamare adesso. Perché?
desk-choice-returned = È tornato con ciò che mancava
desk-choice-agreed = D’accordo con la persona
desk-choice-unwell = Non si sente bene
desk-choice-children = Con bambini piccoli
desk-choice-colleague = Lo chiede un collega
desk-choice-other = Un altro motivo
desk-call-busy = Può chiamare quando questo sportello è libero.
desk-call-unfit = Questo sportello non può servire questa persona.
desk-undo-park = Ritira «Fai tornare più tardi» per il numero { $number }
desk-undo-resume = Ritira «È tornato» per il numero { $number }
desk-keyboard-waiting = Vai alla lista d’attesa
desk-keyboard-move = Giù o su nella lista
desk-keyboard-open = Apri o scegli
desk-keyboard-answer = Scegli una risposta

# Passing somebody on.
desk-transfer = Passa ad altri
desk-transfer-title = Dove va il numero { $number }?
desk-transfer-keeps = Numero e turno restano gli stessi.
desk-transfer-any = Qualsiasi sportello adatto
desk-transfer-choose = Scelga un servizio.
desk-undo-transfer = Ritira «Passa ad altri» per il numero { $number }

# The question whether somebody came, and what happened to a visit.
desk-question = È arrivato il numero { $number }?
desk-missed-once = Assente una volta: «Non si è presentato» ora chiude la visita
desk-history = Storia
desk-history-title = Numero { $number }: che cosa è successo
desk-head-time = Ora
desk-head-what = Che cosa è successo
desk-history-issued = Ha preso un biglietto
desk-history-called = Chiamato
desk-history-recalled = Richiamato
desk-history-arrived = È arrivato
desk-history-missed = Non si è presentato
desk-history-finished = Concluso
desk-history-left = Ha rinunciato al turno
desk-history-parked = Torna più tardi
desk-history-resumed = È tornato
desk-history-returned = Il tempo è finito: attende di nuovo
desk-history-transferred = Passato ad altri
desk-history-undone = L’ultima azione è stata ritirata

# The page that says what other programs can ask.
desk-interface = Interfaccia per programmi
desk-interface-about = Che cosa possono chiedere altri programmi a questo sistema. Il testo è in inglese.
