service-welcome = መቀበሊን ቆጸራን
service-doctor = ሓኪም
service-children = ሓኪም ቆልዑ
service-vaccination = ክታበት
service-blood-tests = መርመራ ደም
service-psychology = ስነ ኣእምሮኣዊ ሓገዝ
