# Kiosks and boards: what one shows that is not let in, and the page on which administrators let it in.
device-not-enrolled = Цей пристрій ще не зареєстровано.
device-revoked-here = Цей пристрій більше не зареєстрований.
device-code = Код
device-enter-code = Для працівників: адміністратор вводить цей код на сторінці «Пристрої».
device-code-life = Код діє десять хвилин. Потім з’явиться інший.
device-no-code = Зараз коду немає. Він з’явиться, коли центр відповість.

# The page for administrators.
device-title = Пристрої
device-add = Додати пристрій
device-add-hint = Введіть код, який пристрій показує на екрані.
device-kind-kiosk = Термінал
device-kind-board = Табло
device-head-device = Пристрій
device-head-printer = Принтер
device-head-version = Версія
device-name = Назва
device-place = Місце
device-place-hint = Де він стоїть, для працівників
device-asks = Надсилає запит із { $time }, з адреси { $address }
device-compare = Підтверджуйте, лише якщо цей код видно на екрані вашого пристрою.
device-approve = Підтвердити
device-approved = Готово до роботи: { $name }
device-seen = Останній зв’язок: { $time }
device-never-seen = Зв’язку ще не було
device-revoke = Відключити
device-revoke-question = Відключити { $name }?
device-revoke-text = Екран пристрою відразу перестане працювати й покаже новий код.
device-revoke-yes = Так, відключити
device-revoke-no = Ні, залишити
device-revoked = Відключено: { $name }
device-none = Пристроїв немає.
device-as-of = Дані станом на { $time }
device-not-read = Не вдається отримати дані про пристрої. Показано дані станом на { $time }.

# How a kiosk’s printer is.
device-printer-unknown = Ще невідомо
device-printer-ok = Працює
device-printer-paper-low = Папір закінчується
device-printer-folder = Талони зберігаються як зображення
device-printer-paper-out = Немає паперу
device-printer-cover-open = Відкрита кришка
device-printer-silent = Не відповідає
device-printer-gone = Не знайдено
device-printer-offline = Не в мережі
device-printer-other = Несправний
