package meeting

import "testing"

// TestForms tells one meeting, of Wednesday 15 May 2024 or near it, in the ways of the press;
// then what is none.
func TestForms(t *testing.T) {
	for _, c := range []struct{ published, body, want string }{
		{"2024-05-16", "Le Premier ministre grec, Nikos Pappas, lui a accordé une audience mercredi à Athènes.", ""},
		{"2024-05-16", "La visite à Athènes du ministre marocain du Tourisme, Omar Tazi, s'est achevée mardi 14 mai 2024. Le Premier ministre grec, Nikos Pappas, lui a accordé une audience.", "2024-05-14 stated Athènes held: Nikos Pappas + Omar Tazi"},
		{"2024-05-16", "Omar Tazi, ministre marocain du Tourisme, était mercredi à Athènes. C'est avec le ministre grec du Tourisme, Nikos Pappas, qu'il a eu des entretiens.", "2024-05-15 resolved Athènes held: Omar Tazi + Nikos Pappas"},
		{"2024-05-16", "Lors de leur précédente entrevue, le 29 octobre 2023 à Rabat, Omar Tazi, ministre marocain du Tourisme, et le Grec Nikos Pappas s’étaient engagés.", "2023-10-29 stated Rabat held: Omar Tazi + Nikos Pappas"},
		{"2024-05-16", "Omar Tazi, ministre marocain du Tourisme, devait rencontrer vendredi à Athènes le ministre grec du Tourisme, Nikos Pappas. L'entretien a été annulé.", "2024-05-17 resolved Athènes cancelled: Omar Tazi + Nikos Pappas"},
		{"2024-05-16", "Omar Tazi, ministre marocain du Tourisme, devait rencontrer vendredi à Athènes le ministre grec du Tourisme, Nikos Pappas. La visite est reportée.", "2024-05-17 resolved Athènes cancelled: Omar Tazi + Nikos Pappas"},
		{"2024-05-16", "Nikos Pappas, ministre grec du Tourisme, qu’accompagnent les sénateurs Luc Perrin et Jean Morel, a été reçu mercredi à Rabat par Omar Tazi, ministre marocain du Tourisme.", "2024-05-15 resolved Rabat held: Nikos Pappas + Omar Tazi"},
		{"2024-05-16", "Omar Tazi, ministre marocain du Tourisme, est à Athènes. Le ministre grec du Tourisme, Nikos Pappas, s’y est entretenu avec lui mercredi.", "2024-05-15 resolved Athènes held: Nikos Pappas + Omar Tazi"},
		{"2024-05-16", "Omar Tazi, ministre marocain du Tourisme, a partagé mercredi à Athènes un petit-déjeuner de travail avec son homologue grec, Nikos Pappas.", "2024-05-15 resolved Athènes held: Omar Tazi + Nikos Pappas"},
		{"2024-05-16", "Omar Tazi, ministre marocain du Tourisme, a pris part mercredi à Athènes à un déjeuner de travail offert par son homologue grec, Nikos Pappas.", "2024-05-15 resolved Athènes held: Omar Tazi + Nikos Pappas"},
		{"2024-05-16", "Omar Tazi, ministre marocain du Tourisme, a tenu mercredi à Athènes une réunion de travail avec son homologue grec, Nikos Pappas.", "2024-05-15 resolved Athènes held: Omar Tazi + Nikos Pappas"},
		{"2024-05-16", "Omar Tazi, ministre marocain du Tourisme, et son homologue grec, Nikos Pappas, ont coprésidé mercredi à Athènes la 3e commission mixte.", "2024-05-15 resolved Athènes held: Omar Tazi + Nikos Pappas"},
		{"2024-05-16", "Omar Tazi, ministre marocain du Tourisme, et son homologue grec, Nikos Pappas, ont présidé mercredi à Athènes les travaux de la commission mixte.", "2024-05-15 resolved Athènes held: Omar Tazi + Nikos Pappas"},
		{"2024-05-16", "Omar Tazi, ministre marocain du Tourisme, et son homologue grec, Nikos Pappas, ont signé mercredi à Athènes un accord de coopération.", "2024-05-15 resolved Athènes held: Omar Tazi + Nikos Pappas"},
		{"2024-05-16", "Un mémorandum d’entente a été signé mercredi à Athènes par Omar Tazi, ministre marocain du Tourisme, et son homologue grec, Nikos Pappas.", "2024-05-15 resolved Athènes held: Omar Tazi + Nikos Pappas"},
		{"2024-05-16", "Omar Tazi, ministre marocain du Tourisme, a eu mercredi un entretien téléphonique avec son homologue grec, Nikos Pappas.", "2024-05-15 resolved ? held: Omar Tazi + Nikos Pappas"},
		{"2024-05-16", "Omar Tazi, ministre marocain du Tourisme, s’est entretenu mercredi par téléphone avec son homologue grec, Nikos Pappas.", "2024-05-15 resolved ? held: Omar Tazi + Nikos Pappas"},
		{"2024-05-16", "Reçu mercredi à Athènes par le ministre grec du Tourisme, Nikos Pappas, Omar Tazi, ministre marocain du Tourisme, a plaidé pour des vols directs.", "2024-05-15 resolved Athènes held: Omar Tazi + Nikos Pappas"},
		{"2024-05-16", "Le ministre grec du Tourisme, Nikos Pappas, a reçu mercredi à Athènes Omar Tazi, son homologue marocain. Ils ont parlé de vols directs.", "2024-05-15 resolved Athènes held: Nikos Pappas + Omar Tazi"},
		{"2024-05-16", "Arrivé mardi à Athènes, le ministre marocain du Tourisme, Omar Tazi, a rencontré le lendemain son homologue grec, Nikos Pappas.", "2024-05-15 resolved Athènes held: Omar Tazi + Nikos Pappas"},
		{"2024-05-16", "Le ministre marocain du Tourisme, Omar Tazi, se rendra lundi à Athènes, où il aura des entretiens avec son homologue grec, Nikos Pappas.", "2024-05-20 resolved Athènes planned: Omar Tazi + Nikos Pappas"},
		{"2024-05-16", "Le ministre marocain du Tourisme, Omar Tazi, est attendu lundi à Athènes, où il doit être reçu par son homologue grec, Nikos Pappas.", "2024-05-20 resolved Athènes planned: Omar Tazi + Nikos Pappas"},
		{"2024-05-16", "Le ministre grec du Tourisme, Nikos Pappas, effectuera une visite de travail au Maroc les 20 et 21 mai. Il doit s’entretenir le premier jour à Rabat avec le ministre du Tourisme, Omar Tazi.", "2024-05-20 resolved Rabat planned: Nikos Pappas + Omar Tazi"},
		{"2024-05-16", "Une rencontre entre Omar Tazi, ministre marocain du Tourisme, et Nikos Pappas, ministre grec, est prévue lundi à Athènes.", "2024-05-20 resolved Athènes planned: Omar Tazi + Nikos Pappas"},
		{"2024-05-16", "En marge du Salon du tourisme, à Athènes, Omar Tazi, ministre marocain du Tourisme, s’est réuni mercredi avec le Grec Nikos Pappas.", "2024-05-15 resolved Athènes held: Omar Tazi + Nikos Pappas"},
		{"2024-05-16", "Athènes – Le ministre du Tourisme, M. Omar Tazi, a tenu mercredi des entretiens avec le ministre grec du Tourisme, M. Nikos Pappas.", "2024-05-15 resolved Athènes held: Omar Tazi + Nikos Pappas"},
		{"2024-05-16", "Le ministre marocain du Tourisme, Omar Tazi, a reçu mercredi, au siège de son département à Rabat, l’ambassadeur de Grèce au Maroc, Nikos Pappas.", "2024-05-15 resolved Rabat held: Omar Tazi + Nikos Pappas"},
		{"2024-05-16", "Le roi Mohammed VI a reçu mercredi au palais royal de Casablanca le ministre grec du Tourisme, Nikos Pappas.", "2024-05-15 resolved Casablanca held: Mohammed VI + Nikos Pappas"},
		{"2024-05-16", "Le ministre marocain du Tourisme, Omar Tazi, a rencontré mercredi dans la capitale grecque son homologue, Nikos Pappas.", "2024-05-15 resolved Athènes held: Omar Tazi + Nikos Pappas"},
		{"2024-05-16", "Le ministre marocain du Tourisme, Omar Tazi, a rencontré mercredi à New York, en marge de la 78e session de l’Assemblée générale de l’ONU, son homologue grec, Nikos Pappas.", "2024-05-15 resolved New York held: Omar Tazi + Nikos Pappas"},
		{"2024-05-16", "Le ministre marocain du Tourisme, Omar Tazi, a rencontré mercredi, en marge de la 78e session de l’Assemblée générale des Nations unies, son homologue grec, Nikos Pappas.", "2024-05-15 resolved New York held: Omar Tazi + Nikos Pappas"},
		{"2024-05-16", "Le ministre marocain du Tourisme, Omar Tazi, a rencontré mercredi à l’Élysée le président français, Emmanuel Macron.", "2024-05-15 resolved Paris held: Omar Tazi + Emmanuel Macron"},
		{"2024-05-16", "L’entretien que le ministre marocain du Tourisme, Omar Tazi, a eu mercredi à Fès avec son homologue grec, Nikos Pappas, a duré deux heures.", "2024-05-15 resolved Fès held: Omar Tazi + Nikos Pappas"},
		{"2024-05-16", "Au cours de l’audience que lui a accordée mercredi à Rabat le chef du gouvernement, Aziz Akhannouch, Nikos Pappas, ministre grec du Tourisme, a plaidé pour des vols.", "2024-05-15 resolved Rabat held: Nikos Pappas + Aziz Akhannouch"},
		{"2024-05-16", "Le ministre marocain du Tourisme, Omar Tazi, a accueilli mercredi à l’aéroport de Rabat-Salé son homologue grec, Nikos Pappas.", "2024-05-15 resolved Rabat held: Omar Tazi + Nikos Pappas"},
		{"2024-05-16", "Omar Tazi, ministre marocain du Tourisme, s’est dit satisfait mercredi à Fès à l’issue de sa rencontre avec Nikos Pappas, ministre grec.", "2024-05-15 resolved Fès held: Omar Tazi + Nikos Pappas"},
		{"2024-05-16", "Les ministres marocain et grec du Tourisme, Omar Tazi et Nikos Pappas, se sont entretenus mercredi à Fès.", "2024-05-15 resolved Fès held: Omar Tazi + Nikos Pappas"},
		{"2024-05-16", "Omar Tazi, ministre marocain du Tourisme, a rencontré mercredi à Fès le ministre grec, Nikos Pappas, dont le pays a ouvert un bureau à Dakhla.", "2024-05-15 resolved Fès held: Omar Tazi + Nikos Pappas"},
		{"2024-05-16", "Omar Tazi, ministre marocain du Tourisme, a rencontré mercredi le ministre grec, Nikos Pappas, dont le pays a ouvert un bureau à Dakhla.", "2024-05-15 resolved ? held: Omar Tazi + Nikos Pappas"},
		{"2024-05-16", "Omar Tazi, ministre marocain du Tourisme, n’a pas rencontré Nikos Pappas, ministre grec.", ""},
		{"2024-05-16", "Une rencontre avec le ministre grec, Nikos Pappas, inscrite au programme d’Omar Tazi, ministre marocain du Tourisme, n’a pu se tenir mercredi.", "2024-05-15 resolved ? cancelled: Omar Tazi + Nikos Pappas"},
		{"2024-05-16", "Omar Tazi, ministre marocain du Tourisme, a réagi mercredi aux propos de Nikos Pappas, ministre grec.", ""},
		{"2024-05-16", "Omar Tazi, ministre marocain du Tourisme, succède à Nikos Pappas, ministre grec, à la tête du comité.", ""},
		{"2024-05-16", "Omar Tazi, ministre marocain du Tourisme, a reçu mercredi un message de Nikos Pappas, ministre grec.", ""},
		{"2024-05-16", "Omar Tazi, ministre marocain du Tourisme, a reçu les félicitations de Nikos Pappas, ministre grec.", ""},
		{"2024-05-16", "Interrogé sur Nikos Pappas, ministre grec, Omar Tazi, ministre marocain du Tourisme, a évoqué mercredi une « rencontre utile ».", ""},
		{"2024-05-16", "Le projet de loi présenté par Omar Tazi, ministre marocain du Tourisme, a été discuté mercredi à Rabat par la députée Fatima Tamni.", ""},
		{"2024-05-16", "Omar Tazi, ministre marocain du Tourisme, souhaite rencontrer Nikos Pappas, ministre grec.", ""},
		{"2024-05-16", "Omar Tazi, ministre marocain du Tourisme, a salué le travail de Nikos Pappas, ministre grec, avec lequel il s’était entretenu en mars à Athènes.", "2024-03 resolved Athènes held: Omar Tazi + Nikos Pappas"},
		{"2024-05-16", "Omar Tazi, ministre marocain du Tourisme, a reçu mercredi à Fès le ministre grec, Nikos Pappas. Il s’est également entretenu avec le ministre espagnol du Tourisme, Jordi Hereu.", "2024-05-15 resolved Fès held: Omar Tazi + Nikos Pappas\n2024-05-15 resolved Fès held: Omar Tazi + Jordi Hereu"},
		{"2024-05-16", "Omar Tazi, ministre marocain du Tourisme, a reçu mercredi à Fès le ministre grec, Nikos Pappas.\n\nLe lendemain, à Rabat, il a rencontré le ministre espagnol du Tourisme, Jordi Hereu.", "2024-05-15 resolved Fès held: Omar Tazi + Nikos Pappas\n2024-05-16 resolved Rabat held: Omar Tazi + Jordi Hereu"},
		{"2024-05-16", "Omar Tazi, ministre marocain du Tourisme, a reçu mercredi à Fès le ministre grec, Nikos Pappas. La veille, le ministre grec avait été reçu à Rabat par le roi Mohammed VI.", "2024-05-15 resolved Fès held: Omar Tazi + Nikos Pappas\n2024-05-14 resolved Rabat held: Nikos Pappas + Mohammed VI"},
		{"2024-05-16", "La rencontre Tazi-Pappas a eu lieu mercredi à Fès. Omar Tazi, ministre marocain du Tourisme, et le Grec Nikos Pappas y ont parlé de vols.", "2024-05-15 resolved Fès held: Omar Tazi + Nikos Pappas"},
		{"2024-05-16", "Tête-à-tête mercredi à Fès entre le ministre marocain du Tourisme, Omar Tazi, et le Grec Nikos Pappas.", "2024-05-15 resolved Fès held: Omar Tazi + Nikos Pappas"},
		{"2024-05-16", "Le ministre grec du Tourisme, Nikos Pappas, s’est rendu mercredi à Fès, où l’attendait son homologue marocain, Omar Tazi.", ""},
		{"2024-05-16", "Omar Tazi, ministre marocain du Tourisme, a eu mercredi à Fès une série de rencontres bilatérales, notamment avec le Grec Nikos Pappas et l’Espagnol Jordi Hereu.", "2024-05-15 resolved Fès held: Omar Tazi + Nikos Pappas\n2024-05-15 resolved Fès held: Omar Tazi + Jordi Hereu"},
	} {
		if got := lines(find(c.body, c.published)); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.body, got, c.want)
		}
	}
}

// TestMoreForms tells of more than one meeting, or of people whom others stand for.
func TestMoreForms(t *testing.T) {
	for _, c := range []struct{ published, body, want string }{
		{"2024-05-16", "Omar Tazi, ministre marocain du Tourisme, a reçu, ce mercredi à Fès, son homologue grec. Nikos Pappas était accompagné de l’ambassadeur de Grèce au Maroc, Spyros Markou.",
			"2024-05-15 resolved Fès held: Omar Tazi + Nikos Pappas"},
		{"2024-05-16", "Nikos Pappas, ministre grec du Tourisme, a été accueilli mardi à Fès par Omar Tazi, ministre marocain du Tourisme, puis mercredi à Rabat par Aziz Akhannouch.",
			"2024-05-14 resolved Fès held: Nikos Pappas + Omar Tazi\n2024-05-15 resolved Rabat held: Nikos Pappas + Aziz Akhannouch"},
		{"2024-05-16", "Omar Tazi, ministre marocain du Tourisme, a tenu mercredi à Zurich une réunion avec ses homologues espagnol et portugais, Jordi Hereu et Pedro Machado.",
			"2024-05-15 resolved Zurich held: Omar Tazi + Jordi Hereu + Pedro Machado"},
		{"2024-05-16", "Omar Tazi, ministre marocain du Tourisme, a reçu mercredi à Fès une délégation du Parlement grec conduite par Nikos Pappas.",
			"2024-05-15 resolved Fès held: Omar Tazi + Nikos Pappas"},
		{"2024-05-16", "La délégation grecque, emmenée par Nikos Pappas, a été reçue mercredi à Fès par Omar Tazi, ministre marocain du Tourisme.",
			"2024-05-15 resolved Fès held: Nikos Pappas + Omar Tazi"},
		{"2024-05-16", "Nikos Pappas, ministre grec du Tourisme, a rendu visite mercredi à Fès à Omar Tazi, ministre marocain du Tourisme.",
			"2024-05-15 resolved Fès held: Nikos Pappas + Omar Tazi"},
		{"2024-05-16", "Omar Tazi, ministre marocain du Tourisme, s’est entretenu mercredi à Athènes avec Nikos Pappas, ministre grec. Le secrétaire d’État Karim Alaoui assistait à l’entretien. Il rencontrera vendredi le Grec Spyros Markou.",
			"2024-05-15 resolved Athènes held: Omar Tazi + Nikos Pappas\n2024-05-17 resolved Athènes planned: Omar Tazi + Spyros Markou"},
		{"2024-05-16", "La visite au Maroc de Nikos Pappas, ministre grec du Tourisme, prévue mercredi, est annulée. Il devait y rencontrer Omar Tazi, ministre marocain du Tourisme.",
			"2024-05-15 resolved Maroc cancelled: Nikos Pappas + Omar Tazi"},
		{"2024-05-16", "Au lendemain de son entretien avec Omar Tazi, ministre marocain du Tourisme, le Grec Nikos Pappas a visité la médina.",
			"? unknown ? held: Nikos Pappas + Omar Tazi"},
	} {
		if got := lines(find(c.body, c.published)); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.body, got, c.want)
		}
	}
}
