# Asking for a professional by name, where a site lets people do so. It never says what they are asked for.
professional-ask = Quer falar com alguém que já conhece?
professional-anyone = Qualquer pessoa (o mais cedo possível)
professional-with = Com
professional-with-name = Com { $name }
