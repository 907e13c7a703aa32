# The paper ticket: five short lines at most.
ticket-title = برگه نوبت شما
ticket-number = شماره شما
ticket-look = شماره و تصویر خود را روی صفحه نمایش پیدا کنید.
ticket-issued = ساعت { $time } گرفته شد
ticket-only-today = فقط برای امروز
ticket-follow = نوبت خود را در موبایل ببینید
ticket-back-by = لازم نیست اینجا منتظر بمانید. لطفاً تا ساعت { $time } برگردید.
ticket-training = آزمایشی – برگه نوبت واقعی نیست
ticket-appointment = قرار ملاقات { $time }

# The card of an appointment.
ticket-card-come = 10 دقیقه زودتر بیایید و این کد را به دستگاه نوبت‌دهی کنار ورودی نشان دهید.
