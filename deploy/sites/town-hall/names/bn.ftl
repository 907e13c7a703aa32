service-reception = তথ্য ও ফরম
service-identity-card = পরিচয়পত্র
service-papers = বাসস্থান ও সনদ
service-payments = কর ও পাওনা পরিশোধ
service-school = স্কুল ও স্কুলের খাবার
