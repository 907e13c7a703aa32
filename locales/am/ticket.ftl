# The paper ticket: five short lines at most.
ticket-title = የእርስዎ ቲኬት
ticket-number = የእርስዎ ቁጥር
ticket-look = ቁጥርዎንና ሥዕልዎን በስክሪኑ ላይ ይፈልጉ።
ticket-issued = የተወሰደው በ{ $time }
ticket-only-today = ለዛሬ ብቻ
ticket-follow = ተራዎን በስልክዎ ይከታተሉ
ticket-back-by = እዚህ መጠበቅ አያስፈልግዎትም። እባክዎ እስከ { $time } ድረስ ይመለሱ።
ticket-training = ልምምድ – እውነተኛ ቲኬት አይደለም
ticket-appointment = ቀጠሮ { $time }

# The card of an appointment.
ticket-card-come = 10 ደቂቃ ቀድመው ይምጡ፤ ይህን ኮድ በመግቢያው ላይ ላለው ማሽን ያሳዩ።
