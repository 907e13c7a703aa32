# The page on which staff record what kiosks say.
recording-title = Gravações
recording-hint = Escolha uma língua. Leia cada frase em voz alta, ouça-a e guarde-a. As máquinas de senhas falarão com a sua voz.
recording-done = { $n } de { $total }
recording-record = Gravar
recording-stop = Parar
recording-keep = Guardar
recording-kept = Gravada
recording-no-microphone = Não é possível usar o microfone aqui.
recording-missing = Ainda faltam: { $n }
recording-silent = Não se ouviu nada. Fale mais perto do microfone, por favor.
recording-lacking = Ainda não disponíveis nas máquinas de senhas: faltam gravações
