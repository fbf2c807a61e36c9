package meeting

import "testing"

// TestFamilies tells a meeting of Wednesday 15 May 2024 or near it in further ways of the
// press, each with sentences of the same words that tell of none.
func TestFamilies(t *testing.T) {
	for _, c := range []struct{ body, want string }{
		{"Omar Tazi, ministre marocain du Tourisme, a conversé mercredi à Athènes avec son homologue grec, Nikos Pappas.", "2024-05-15 resolved Athènes held: Omar Tazi + Nikos Pappas"},
		{"Le ministre marocain du Tourisme, Omar Tazi, a été l’hôte mercredi à Athènes de son homologue grec, Nikos Pappas.", "2024-05-15 resolved Athènes held: Omar Tazi + Nikos Pappas"},
		{"Mercredi à Rabat, face à son homologue grec, Nikos Pappas, le ministre marocain du Tourisme, Omar Tazi, a plaidé pour des vols directs.", "2024-05-15 resolved Rabat held: Omar Tazi + Nikos Pappas"},
		{"En tête-à-tête mercredi à Rabat avec son homologue grec, Nikos Pappas, le ministre marocain du Tourisme, Omar Tazi, a plaidé pour des vols directs.", "2024-05-15 resolved Rabat held: Omar Tazi + Nikos Pappas"},
		{"Le ministre marocain du Tourisme, Omar Tazi, a tenu mercredi à Rabat une conférence de presse conjointe avec son homologue grec, Nikos Pappas.", "2024-05-15 resolved Rabat held: Omar Tazi + Nikos Pappas"},
		{"Les travaux de la commission mixte se sont tenus mercredi à Rabat sous la présidence conjointe du ministre marocain du Tourisme, Omar Tazi, et de son homologue grec, Nikos Pappas.", "2024-05-15 resolved Rabat held: Omar Tazi + Nikos Pappas"},
		{"Les travaux de la commission mixte, coprésidés mercredi à Rabat par le ministre marocain du Tourisme, Omar Tazi, et par le ministre grec du Tourisme, Nikos Pappas, ont duré trois heures.", "2024-05-15 resolved Rabat held: Omar Tazi + Nikos Pappas"},
		{"La réunion était présidée, du côté marocain, par le ministre du Tourisme, Omar Tazi, et, du côté grec, par le ministre du Tourisme, Nikos Pappas.", "2024-05-16 published ? held: Omar Tazi + Nikos Pappas"},
		{"La cérémonie a été présidée par le ministre du Tourisme, Omar Tazi, en présence de l’ambassadeur de Grèce, Nikos Pappas.", ""},
		{"Le ministre du Tourisme, Omar Tazi, a eu mercredi à Rabat une entrevue avec Nikos Pappas, ministre grec de la Culture. Il a ensuite vu le ministre espagnol de la Culture, Ernest Urtasun.", "2024-05-15 resolved Rabat held: Omar Tazi + Nikos Pappas\n2024-05-15 resolved Rabat held: Omar Tazi + Ernest Urtasun"},
		{"Trois ministres à la même table, mercredi à Rabat : Omar Tazi, ministre marocain du Tourisme, Nikos Pappas, son homologue grec, et Jordi Hereu, ministre espagnol du Tourisme, se sont réunis.", "2024-05-15 resolved Rabat held: Omar Tazi + Nikos Pappas + Jordi Hereu"},
		{"Les ministres marocain, grec et espagnol du Tourisme, Omar Tazi, Nikos Pappas et Jordi Hereu, se sont retrouvés mercredi à Fès.", "2024-05-15 resolved Fès held: Omar Tazi + Nikos Pappas + Jordi Hereu"},
		{"Nikos Pappas, ministre grec du Tourisme, est arrivé mardi à Rabat. Le visiteur a été reçu le lendemain par son homologue marocain, Omar Tazi.", "2024-05-15 resolved Rabat held: Nikos Pappas + Omar Tazi"},
		{"Nikos Pappas, ministre grec du Tourisme, est arrivé mardi à Rabat. Son homologue marocain, Omar Tazi, l’a accueilli à l’aéroport.", "2024-05-14 resolved Rabat held: Omar Tazi + Nikos Pappas"},
		{"Le Grec Nikos Pappas est arrivé mardi à Rabat. Mercredi, le ministre marocain du Tourisme, Omar Tazi, s’est entretenu avec son hôte.", "2024-05-15 resolved Rabat held: Omar Tazi + Nikos Pappas"},
		{"L’audience accordée mercredi par le chef du gouvernement, Aziz Akhannouch, au ministre grec du Tourisme, Nikos Pappas, a porté sur les vols.", "2024-05-15 resolved ? held: Aziz Akhannouch + Nikos Pappas"},
		{"Le chef du gouvernement, Aziz Akhannouch, a accordé mercredi à Rabat une audience à Nikos Pappas, ministre grec du Tourisme.", "2024-05-15 resolved Rabat held: Aziz Akhannouch + Nikos Pappas"},
		{"L’entretien qu’a eu mercredi à Rabat Omar Tazi, ministre marocain du Tourisme, avec Nikos Pappas, ministre grec, a duré une heure.", "2024-05-15 resolved Rabat held: Omar Tazi + Nikos Pappas"},
		{"Au menu des échanges, mercredi à Rabat, entre Omar Tazi, ministre marocain du Tourisme, et Nikos Pappas, ministre grec : les vols.", "2024-05-15 resolved Rabat held: Omar Tazi + Nikos Pappas"},
		{"La rencontre a réuni mercredi à Rabat Omar Tazi, ministre marocain du Tourisme, et Nikos Pappas, ministre grec.", "2024-05-15 resolved Rabat held: Omar Tazi + Nikos Pappas"},
		{"La rencontre de mercredi à Rabat entre MM. Tazi et Pappas a porté sur les vols. Omar Tazi est ministre marocain du Tourisme, Nikos Pappas ministre grec.", "2024-05-15 resolved Rabat held: Omar Tazi + Nikos Pappas"},
		{"Omar Tazi, ministre marocain du Tourisme, s’est rendu mercredi à Athènes pour rencontrer son homologue grec, Nikos Pappas.", "2024-05-15 resolved Athènes held: Omar Tazi + Nikos Pappas"},
		{"Omar Tazi, ministre marocain du Tourisme, a rendu visite mercredi à Athènes à son homologue grec, Nikos Pappas.", "2024-05-15 resolved Athènes held: Omar Tazi + Nikos Pappas"},
		{"L’ambassadeur de Grèce au Maroc, Nikos Pappas, a effectué mercredi une visite de courtoisie au ministre du Tourisme, Omar Tazi.", "2024-05-15 resolved ? held: Nikos Pappas + Omar Tazi"},
		{"Le ministre du Tourisme, Omar Tazi, a reçu mercredi la visite de l’ambassadeur de Grèce au Maroc, Nikos Pappas.", "2024-05-15 resolved ? held: Omar Tazi + Nikos Pappas"},
		{"Mercredi à Athènes, Omar Tazi, ministre marocain du Tourisme, a été reçu successivement par le Premier ministre grec, Kyriakos Mitsotakis, et par le ministre grec du Tourisme, Nikos Pappas.", "2024-05-15 resolved Athènes held: Omar Tazi + Kyriakos Mitsotakis\n2024-05-15 resolved Athènes held: Omar Tazi + Nikos Pappas"},
		{"La réunion prévue mercredi entre Omar Tazi, ministre marocain du Tourisme, et Nikos Pappas, ministre grec, a été repoussée au 6 juin.", "2024-06-06 resolved ? planned: Omar Tazi + Nikos Pappas"},
		{"Initialement prévue mardi, la rencontre entre Omar Tazi, ministre marocain du Tourisme, et Nikos Pappas, ministre grec, s’est finalement tenue mercredi à Rabat.", "2024-05-15 resolved Rabat held: Omar Tazi + Nikos Pappas"},
		{"La rencontre entre Omar Tazi, ministre marocain du Tourisme, et Nikos Pappas, ministre grec, qui devait se tenir vendredi à Rabat, est reportée sine die.", "2024-05-17 resolved Rabat cancelled: Omar Tazi + Nikos Pappas"},
		{"Omar Tazi, ministre marocain du Tourisme, n’a finalement pas rencontré mercredi son homologue grec, Nikos Pappas.", ""},
		{"Nikos Pappas, ministre grec du Tourisme, a renoncé à se rendre vendredi à Rabat, où il devait s’entretenir avec Omar Tazi, ministre marocain du Tourisme.", "2024-05-17 resolved Rabat cancelled: Nikos Pappas + Omar Tazi"},
		{"Omar Tazi, ministre marocain du Tourisme, et Nikos Pappas, ministre grec, ont eu mercredi un échange téléphonique.", "2024-05-15 resolved ? held: Omar Tazi + Nikos Pappas"},
		{"Omar Tazi, ministre marocain du Tourisme, a eu au téléphone mercredi son homologue grec, Nikos Pappas.", "2024-05-15 resolved ? held: Omar Tazi + Nikos Pappas"},
		{"Omar Tazi, ministre marocain du Tourisme, s’est concerté mercredi à Rabat avec Nikos Pappas, ministre grec.", "2024-05-15 resolved Rabat held: Omar Tazi + Nikos Pappas"},
		{"Omar Tazi, ministre marocain du Tourisme, et Nikos Pappas, ministre grec, se sont donné rendez-vous vendredi à Athènes.", ""},
		{"Le ministre marocain du Tourisme, Omar Tazi, a signé mercredi à Rabat avec son homologue grec, Nikos Pappas, un accord aérien.", "2024-05-15 resolved Rabat held: Omar Tazi + Nikos Pappas"},
		{"Le ministre marocain du Tourisme, Omar Tazi, reçoit ce jeudi à Rabat son homologue grec, Nikos Pappas.", "2024-05-16 resolved Rabat held: Omar Tazi + Nikos Pappas"},
		{"Le ministre marocain du Tourisme, Omar Tazi, recevra son homologue grec, Nikos Pappas, lundi à Rabat.", "2024-05-20 resolved Rabat planned: Omar Tazi + Nikos Pappas"},
		{"Un déjeuner de travail a réuni mercredi à Rabat le ministre du Tourisme, Omar Tazi, et une délégation grecque conduite par le ministre Nikos Pappas.", "2024-05-15 resolved Rabat held: Omar Tazi + Nikos Pappas"},
		{"La délégation grecque, conduite par le ministre du Tourisme, Nikos Pappas, a été reçue mercredi à Rabat par Omar Tazi, ministre marocain du Tourisme.", "2024-05-15 resolved Rabat held: Nikos Pappas + Omar Tazi"},
		{"À la tête d’une importante délégation, Nikos Pappas, ministre grec du Tourisme, a été reçu mercredi au siège du ministère, à Rabat, par Omar Tazi, ministre du Tourisme.", "2024-05-15 resolved Rabat held: Nikos Pappas + Omar Tazi"},
		{"Le chef de la diplomatie grecque, M. G. Papadopoulos, s’est entretenu mercredi à Rabat avec son homologue marocain, Nasser Bourita.", "2024-05-15 resolved Rabat held: G. Papadopoulos + Nasser Bourita"},
		{"Omar Tazi, ministre marocain du Tourisme, a assisté mercredi à Athènes, aux côtés de Nikos Pappas, ministre grec, à l’ouverture d’un salon.", ""},
		{"Omar Tazi, ministre marocain du Tourisme, a félicité mercredi Nikos Pappas, ministre grec, pour sa nomination.", ""},
		{"Omar Tazi, ministre marocain du Tourisme, a invité son homologue grec, Nikos Pappas, à visiter le Maroc.", ""},
		{"Omar Tazi, ministre marocain du Tourisme, a remercié la Grèce. Le Premier ministre grec, Kyriakos Mitsotakis, avait annoncé mardi des vols.", ""},
		{"Le ministre marocain du Tourisme, Omar Tazi, a ouvert mercredi à Fès un salon. Nikos Pappas, ministre grec, a fait parvenir un message.", ""},
		{"À Fès, mercredi, Omar Tazi, ministre marocain du Tourisme, et Karim Alaoui, ministre marocain du Budget, ont visité une usine.", ""},
		{"Omar Tazi, ministre marocain du Tourisme, et Nikos Pappas, ministre grec, ont signé une tribune dans Le Monde.", ""},
	} {
		if got := lines(find(c.body, "2024-05-16")); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.body, got, c.want)
		}
	}
}
