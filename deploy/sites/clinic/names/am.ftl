service-welcome = መቀበያና ቀጠሮ
service-doctor = ሐኪም
service-children = የልጆች ሐኪም
service-vaccination = ክትባት
service-blood-tests = የደም ምርመራ
service-psychology = የሥነ ልቦና እርዳታ
