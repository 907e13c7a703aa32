# Mediators at the desk: whom to fetch, and why somebody still waits.
mediator-fetch = মধ্যস্থতাকারীকে ডাকুন: { $mediator }
mediator-free = একজন মধ্যস্থতাকারী দরকার
mediator-busy = মধ্যস্থতাকারীর অপেক্ষায়, তিনি এখন অন্য একজনের সঙ্গে
mediator-away = মধ্যস্থতাকারীর অপেক্ষায়, তিনি এখন নেই
