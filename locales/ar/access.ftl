# The kiosk for everyone: how its pages look, are moved through and are heard.
access-large-text = حروف كبيرة
access-contrast = تباين قوي
access-dark = شاشة داكنة
access-more = المزيد
access-before = الصفحة السابقة
access-page = الصفحة { $n } من { $total }
access-headset = تسمع هذه الصفحة في السماعة. الأسهم للتنقل وزر الموافقة للاختيار.
access-chosen = تم الاختيار

# What conforms, what does not, and whom to tell.
access-statement = بيان إمكانية الوصول
access-statement-aim = نريد أن يستطيع الجميع استخدام هذه الشاشة وصفحاتنا.
access-statement-conforms = هي تستوفي { $standard } جزئيا.
access-statement-not-tried = لم تُجرَّب بعد مع أشخاص ذوي إعاقة.
access-statement-no-voice = ليس لكل لغة صوت.
access-statement-translations = لم يراجع كل ترجمة شخص نشأ على تلك اللغة.
access-statement-tell = هل هناك شيء صعب عليك؟ من فضلك أخبر أحد الموظفين. سنساعدك فورا.
access-statement-agency = إذا لم يساعدك أحد، يمكنك الكتابة إلى أمين المظالم الرقمي لدى { $agency }.
