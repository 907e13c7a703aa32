# An earlier time for whoever has an appointment, on the appointment's page. It never says what the appointment is for.
earlier-ask = Quisiera venir antes
earlier-ask-hint = Si alguien deja su hora, se la ofrecemos aquí. Su cita sigue igual hasta que diga que sí.
earlier-asked = Usted quisiera venir antes
earlier-asked-hint = Si queda libre una hora, la verá aquí. Mire esta página de vez en cuando, por favor. Su cita sigue igual.
earlier-stop = No necesito venir antes
earlier-offered = Hay una cita más temprana para usted
earlier-until = Se la guardamos hasta { $day }, { $time }. Si no responde, su cita sigue igual.
earlier-take = Sí, vengo a esta hora
earlier-pass = No, conservo mi cita
earlier-over = Esta hora ya no está libre. Su cita sigue igual.
