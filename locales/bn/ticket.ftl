# The paper ticket: five short lines at most.
ticket-title = আপনার টিকিট
ticket-number = আপনার নম্বর
ticket-look = পর্দায় আপনার নম্বর ও চিহ্ন খুঁজুন।
ticket-issued = নেওয়ার সময় { $time }
ticket-only-today = শুধু আজকের জন্য
ticket-follow = ফোনে আপনার পালা দেখুন
ticket-back-by = এখানে অপেক্ষা করতে হবে না। অনুগ্রহ করে { $time }-এর মধ্যে ফিরে আসুন।
ticket-training = অনুশীলন – আসল টিকিট নয়
ticket-appointment = অ্যাপয়েন্টমেন্ট { $time }

# The card of an appointment.
ticket-card-come = 10 মিনিট আগে আসুন এবং প্রবেশপথের যন্ত্রে এই কোড দেখান।
