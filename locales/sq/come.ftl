# Taking a ticket with one's own phone in the hall: the page that the poster's code opens, the digits on the board, and the poster.
come-code = Katër shifrat në ekranin e sallës
come-code-hint = Janë pranë figurës së një telefoni dhe ndryshojnë çdo pak minuta.
come-code-wrong = Këto shifra nuk janë më në ekran. Ju lutemi shikoni ekranin dhe provoni përsëri.
come-enough = Në këtë telefon keni tashmë tri bileta. Për bileta të tjera, përdorni aparatin e biletave.
come-code-on-board = Shifrat për një biletë në telefon:
# In large letters on the poster, one line in each language.
come-poster = Merrni biletën me telefon
# For staff: the page on which the poster is printed.
come-poster-title = Poster për biletat me telefon
come-poster-hint = Njerëzit skanojnë këtë kod dhe marrin një biletë me telefonin e tyre.
