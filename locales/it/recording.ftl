# The page on which staff record what kiosks say.
recording-title = Registrazioni
recording-hint = Scelga una lingua. Legga ad alta voce ogni frase, la riascolti e la conservi. I chioschi parleranno con la sua voce.
recording-done = { $n } di { $total }
recording-record = Registra
recording-stop = Ferma
recording-keep = Conserva
recording-kept = Registrata
recording-no-microphone = Qui non si può usare il microfono.
recording-missing = Mancano ancora: { $n }
recording-silent = Non si è sentito nulla. Parli più vicino al microfono.
recording-lacking = Non ancora offerte ai chioschi: mancano registrazioni
