# Kiosks and boards: what one shows that is not let in, and the page on which administrators let it in.
device-not-enrolled = Este aparelho ainda não está autorizado.
device-revoked-here = Este aparelho não está mais autorizado.
device-code = Código
device-enter-code = Para os funcionários: um administrador escreve este código na página “Aparelhos”.
device-code-life = O código vale dez minutos. Depois aparece outro.
device-no-code = Neste momento não há código. Ele aparece quando o centro responder.

# The page for administrators.
device-title = Aparelhos
device-add = Adicionar um aparelho
device-add-hint = Escreva o código que o aparelho mostra.
device-kind-kiosk = Máquina de senhas
device-kind-board = Painel
device-head-device = Aparelho
device-head-printer = Impressora
device-head-version = Versão
device-name = Nome
device-place = Lugar
device-place-hint = Onde fica, para os funcionários
device-asks = Pede desde as { $time }, do endereço { $address }
device-compare = Autorize só se um aparelho do centro mostrar este código.
device-approve = Autorizar
device-approved = { $name } está pronto.
device-seen = Visto: { $time }
device-never-seen = Nunca visto
device-revoke = Retirar a autorização
device-revoke-question = Quer retirar a autorização de { $name }?
device-revoke-text = O aparelho deixa logo de funcionar e mostra um novo código.
device-revoke-yes = Sim, retirar
device-revoke-no = Não, manter
device-revoked = { $name } não está mais autorizado.
device-none = Nenhum aparelho.
device-as-of = Lido às { $time }
device-not-read = Não é possível ler os aparelhos. Lidos às { $time }.

# How a kiosk’s printer is.
device-printer-unknown = Ainda não se sabe
device-printer-ok = Funciona
device-printer-paper-low = O papel está no fim
device-printer-folder = As senhas ficam guardadas como imagens
device-printer-paper-out = Sem papel
device-printer-cover-open = Tampa aberta
device-printer-silent = Não responde
device-printer-gone = Não encontrada
device-printer-offline = Fora da rede
device-printer-other = Com defeito
