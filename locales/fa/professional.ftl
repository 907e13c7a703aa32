# Asking for a professional by name, where a site lets people do so. It never says what they are asked for.
professional-ask = می‌خواهید با کسی که می‌شناسید صحبت کنید؟
professional-anyone = فرقی نمی‌کند (هر چه زودتر)
professional-with = با
professional-with-name = با { $name }
