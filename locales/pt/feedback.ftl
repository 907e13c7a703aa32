# What whoever was served thought of it: three faces on the phone, and nobody learns who chose which.
feedback-question = Como correu hoje?
feedback-good = Bem
feedback-fair = Mais ou menos
feedback-poor = Mal
feedback-hint = Ninguém saberá quem respondeu.
feedback-thanks = Agradecemos a sua resposta.

# The same for staff, in numbers.
feedback-title = O que dizem os visitantes
feedback-least = Uma semana aparece quando terminou e responderam pelo menos { $n } pessoas.
