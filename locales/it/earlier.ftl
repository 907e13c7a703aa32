# An earlier time for whoever has an appointment, on the appointment's page. It never says what the appointment is for.
earlier-ask = Vorrei venire prima
earlier-ask-hint = Se qualcuno rinuncia al suo posto, lo offriamo a lei qui. Il suo appuntamento resta finché non dice di sì.
earlier-asked = Lei vorrebbe venire prima
earlier-asked-hint = Se si libera un orario, lo vede qui. Guardi ogni tanto questa pagina, per favore. Il suo appuntamento resta com’è.
earlier-stop = Non mi serve venire prima
earlier-offered = C’è un orario prima per lei
earlier-until = Lo teniamo per lei fino a { $day }, { $time }. Se non risponde, il suo appuntamento resta com’è.
earlier-take = Sì, vengo a quest’ora
earlier-pass = No, tengo il mio appuntamento
earlier-over = Questo orario non è più libero. Il suo appuntamento resta com’è.
