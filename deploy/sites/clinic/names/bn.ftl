service-welcome = অভ্যর্থনা ও সাক্ষাতের সময়
service-doctor = ডাক্তার
service-children = শিশুদের ডাক্তার
service-vaccination = টিকা
service-blood-tests = রক্ত পরীক্ষা
service-psychology = মানসিক সহায়তা
