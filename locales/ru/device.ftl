# Kiosks and boards: what one shows that is not let in, and the page on which administrators let it in.
device-not-enrolled = Это устройство ещё не зарегистрировано.
device-revoked-here = Это устройство больше не зарегистрировано.
device-code = Код
device-enter-code = Для сотрудников: администратор вводит этот код на странице «Устройства».
device-code-life = Код действует десять минут. Потом появится другой.
device-no-code = Сейчас кода нет. Он появится, когда центр ответит.

# The page for administrators.
device-title = Устройства
device-add = Добавить устройство
device-add-hint = Введите код, который устройство показывает на экране.
device-kind-kiosk = Терминал
device-kind-board = Табло
device-head-device = Устройство
device-head-printer = Принтер
device-head-version = Версия
device-name = Название
device-place = Место
device-place-hint = Где оно стоит, для сотрудников
device-asks = Отправляет запрос с { $time }, с адреса { $address }
device-compare = Подтверждайте, только если этот код виден на экране вашего устройства.
device-approve = Подтвердить
device-approved = Готово к работе: { $name }
device-seen = Последняя связь: { $time }
device-never-seen = Связи ещё не было
device-revoke = Отключить
device-revoke-question = Отключить { $name }?
device-revoke-text = Экран устройства сразу перестанет работать и покажет новый код.
device-revoke-yes = Да, отключить
device-revoke-no = Нет, оставить
device-revoked = Отключено: { $name }
device-none = Устройств нет.
device-as-of = Данные на { $time }
device-not-read = Не удаётся получить данные об устройствах. Показаны данные на { $time }.

# How a kiosk’s printer is.
device-printer-unknown = Ещё неизвестно
device-printer-ok = Работает
device-printer-paper-low = Бумага заканчивается
device-printer-folder = Талоны сохраняются как изображения
device-printer-paper-out = Нет бумаги
device-printer-cover-open = Открыта крышка
device-printer-silent = Не отвечает
device-printer-gone = Не найден
device-printer-offline = Не в сети
device-printer-other = Неисправен
