# The kiosk for everyone: how its pages look, are moved through and are heard.
access-large-text = Letras grandes
access-contrast = Contraste forte
access-dark = Ecrã escuro
access-more = Mais
access-before = Página anterior
access-page = Página { $n } de { $total }
access-headset = Ouve esta página nos auscultadores. As setas movem, OK escolhe.
access-chosen = Escolhido

# What conforms, what does not, and whom to tell.
access-statement = Declaração de acessibilidade
access-statement-aim = Queremos que todas as pessoas possam usar este ecrã e as nossas páginas.
access-statement-conforms = Cumprem em parte { $standard }.
access-statement-not-tried = Ainda não foram experimentados com pessoas com deficiência.
access-statement-no-voice = Nem todas as línguas têm voz.
access-statement-translations = Nem todas as traduções foram verificadas por alguém que cresceu com a língua.
access-statement-tell = Alguma coisa é difícil para si? Diga ao pessoal. Ajudamos já.
access-statement-agency = Se ninguém ajudar, pode escrever ao provedor digital junto de { $agency }.
