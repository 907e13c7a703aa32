service-welcome = 接待和预约
service-doctor = 医生
service-children = 儿科医生
service-vaccination = 疫苗接种
service-blood-tests = 验血
service-psychology = 心理支持
