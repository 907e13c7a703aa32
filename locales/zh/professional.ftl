# Asking for a professional by name, where a site lets people do so. It never says what they are asked for.
professional-ask = 您想见您认识的人吗？
professional-anyone = 谁都可以（最早）
professional-with = 约见
professional-with-name = 约见{ $name }
