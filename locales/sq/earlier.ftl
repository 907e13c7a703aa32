# An earlier time for whoever has an appointment, on the appointment's page. It never says what the appointment is for.
earlier-ask = Dua një orar më të hershëm
earlier-ask-hint = Nëse dikush heq dorë nga vendi i vet, jua ofrojmë këtu. Takimi juaj mbetet derisa të thoni po.
earlier-asked = Ju doni një orar më të hershëm
earlier-asked-hint = Nëse lirohet ndonjë, e shihni këtu. Ju lutemi, shikojeni herë pas here këtë faqe. Takimi juaj mbetet siç është.
earlier-stop = Nuk më duhet orar më i hershëm
earlier-offered = Ka një orar më të hershëm për ju
earlier-until = E mbajmë për ju deri ditën { $day }, ora { $time }. Nëse nuk përgjigjeni, takimi juaj mbetet siç është.
earlier-take = Po, vij atëherë
earlier-pass = Jo, e mbaj takimin tim
earlier-over = Ky orar nuk është më i lirë. Takimi juaj mbetet siç është.
