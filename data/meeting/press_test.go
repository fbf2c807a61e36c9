package meeting

import "testing"

// TestPress tells meetings near Wednesday 15 May 2024 as the press does where it does not
// simply report them: in calendars, retractions, idle talk and further clauses.
func TestPress(t *testing.T) {
	const (
		tazi   = "Omar Tazi, ministre marocain du Tourisme"
		pappas = "Nikos Pappas, ministre grec du Tourisme"
		both   = ": Omar Tazi + Nikos Pappas"
	)
	for _, c := range []struct{ body, want string }{
		{"Mardi, " + tazi + ", a reçu à Fès le Français Luc Perrin ; mercredi, il s’est entretenu avec le Grec Nikos Pappas.", "2024-05-14 resolved Fès held: Omar Tazi + Luc Perrin\n2024-05-15 resolved Fès held" + both},
		{"Lundi 13\n\n" + tazi + ", reçoit à Fès le Français Luc Perrin.\n\nVendredi 17\n\nLe ministre accueille à 10 heures " + pappas + ".", "2024-05-13 resolved Fès held: Omar Tazi + Luc Perrin\n2024-05-17 resolved ? planned" + both},
		{"Lundi 13 Athènes : " + tazi + ", s’entretient avec " + pappas + ".\n\nMardi 14 Rabat : M. Omar Tazi reçoit l’Espagnole Ana Ortega.", "2024-05-13 resolved Athènes held" + both + "\n2024-05-14 resolved Rabat held: Omar Tazi + Ana Ortega"},
		{"Mardi 14 – Athènes : entretien de M. " + tazi + ", avec M. " + pappas + ".", "2024-05-14 resolved Athènes held" + both},
		{"Mardi 14\n\nAthènes : réunion entre M. " + tazi + ", et M. " + pappas + ".", "2024-05-14 resolved Athènes held" + both},
		{"Le 14, à Athènes : " + tazi + ", s’entretient avec " + pappas + ".", "2024-05-14 resolved Athènes held" + both},
		{tazi + ", a reçu lundi à Fès " + pappas + ". Puis, mardi 14, ce fut le tour de l’Espagnole Ana Ortega.", "2024-05-13 resolved Fès held" + both + "\n2024-05-14 resolved ? held: Omar Tazi + Ana Ortega"},
		{tazi + ", a reçu lundi à Fès " + pappas + ". Mercredi, ce sera au tour de l’Espagnole Ana Ortega.", "2024-05-13 resolved Fès held" + both + "\n2024-05-22 resolved ? planned: Omar Tazi + Ana Ortega"},
		{tazi + ", a reçu lundi à Fès " + pappas + ". Mardi, il a fait le tour de la médina d’Ana Ortega.", "2024-05-13 resolved Fès held" + both},
		{tazi + ", a reçu lundi à Fès " + pappas + ". Il pleut. Mardi, ce fut le tour de l’Espagnole Ana Ortega.", "2024-05-13 resolved Fès held" + both},
		{tazi + ", a reçu mardi à Fès " + pappas + ". Au même moment, à Rabat, l’Espagnole Ana Ortega se faisait recevoir par la ministre marocaine de la Pêche, Zineb Alami.", "2024-05-14 resolved Fès held" + both + "\n2024-05-14 resolved Rabat held: Ana Ortega + Zineb Alami"},
		{tazi + ", s’est fait recevoir mardi à Athènes par " + pappas + ".", "2024-05-14 resolved Athènes held" + both},
		{tazi + ", sera lundi à Athènes chez " + pappas + ".", "2024-05-20 resolved Athènes planned" + both},
		{"Omar Tazi, ministre marocain du Tourisme, est content. Reçu mardi à Athènes par Nikos Pappas, qui a les Ports dans ses attributions, le ministre marocain a parlé de vols.", "2024-05-14 resolved Athènes held" + both},
		{"Jeudi, Athènes : " + tazi + ", s’y est entretenu avec " + pappas + ".", "2024-05-16 resolved Athènes held" + both},
		{tazi + ", se rendra dimanche à Athènes. Il y retrouvera " + pappas + ".", "2024-05-19 resolved Athènes planned" + both},
		{tazi + ", a annulé le déplacement qu’il devait effectuer vendredi à Athènes pour rencontrer " + pappas + ".", "2024-05-17 resolved Athènes cancelled" + both},
		{"Omar Tazi n’ira pas à Athènes. Le ministre marocain du Tourisme devait y rencontrer vendredi " + pappas + ".", "2024-05-17 resolved Athènes cancelled" + both},
		{"La rencontre que devaient avoir vendredi à Athènes " + tazi + ", et " + pappas + ", n’aura pas lieu. Ils se parleront samedi par visioconférence.", "2024-05-17 resolved Athènes cancelled" + both + "\n2024-05-18 resolved ? planned" + both},
		{"Le rendez-vous prévu mercredi à Fès entre " + tazi + ", et " + pappas + ", a été supprimé : l’avion est resté à Athènes.", "2024-05-15 resolved Fès cancelled" + both},
		{tazi + ", s’était entretenu mardi à Fès, écrivions-nous, avec " + pappas + ". C’est inexact.", ""},
		{tazi + ", s’est entretenu mardi à Fès avec " + pappas + ". C’est un début.", "2024-05-14 resolved Fès held" + both},
		{tazi + ", est reparti mardi d’Athènes sans avoir rencontré " + pappas + ".", ""},
		{tazi + ", a joint mercredi par téléphone " + pappas + ".", "2024-05-15 resolved ? held" + both},
		{tazi + ", a joint mercredi à sa lettre un portrait de " + pappas + ".", ""},
		{tazi + ", a partagé mercredi à Fès un déjeuner avec " + pappas + ".", "2024-05-15 resolved Fès held" + both},
		{tazi + ", a partagé mercredi à Fès un bilan avec " + pappas + ".", ""},
		{tazi + ", a pris mercredi à Fès un long café avec " + pappas + ".", "2024-05-15 resolved Fès held" + both},
		{tazi + ", s’est vu accorder mercredi à Athènes une audience par " + pappas + ".", "2024-05-15 resolved Athènes held" + both},
		{"À la table de " + tazi + ", mercredi à Fès, " + pappas + ", a plaidé pour des vols.", "2024-05-15 resolved Fès held: Nikos Pappas + Omar Tazi"},
		{"C’est autour d’un thé que se sont retrouvés, mercredi à Fès, " + tazi + ", et " + pappas + ".", "2024-05-15 resolved Fès held" + both},
		{"Autour de la table, mercredi à Fès, avaient pris place " + tazi + ", et " + pappas + ".", "2024-05-15 resolved Fès held" + both},
		{"Dans la salle, mercredi à Fès, avaient pris place " + tazi + ", et " + pappas + ".", ""},
		{tazi + ", a passé mercredi deux heures à Athènes dans le bureau de " + pappas + ".", "2024-05-15 resolved Athènes held" + both},
		{tazi + ", et " + pappas + ", viennent de clore mercredi à Fès la séance plénière.", "2024-05-15 resolved Fès held" + both},
		{tazi + ", et " + pappas + ", viennent de publier un livre.", ""},
		{"Entretien Tazi–Pappas, mercredi à Athènes. " + tazi + ", et " + pappas + ", parlent de vols.", "2024-05-15 resolved Athènes held" + both},
		{"Mercredi, dans la grande salle de la préfecture de Fès, " + tazi + ", a reçu " + pappas + ".", "2024-05-15 resolved Fès held" + both},
		{"C’est sous les remparts de Taroudant que " + tazi + ", a reçu mercredi " + pappas + ".", "2024-05-15 resolved Taroudant held" + both},
		{tazi + ", a reçu mercredi à Fès " + pappas + ". Auparavant, il avait rencontré l’Espagnole Ana Ortega.", "2024-05-15 resolved Fès held" + both + "\n2024-05-15 resolved Fès held: Omar Tazi + Ana Ortega"},
		{tazi + ", a reçu mercredi à Fès " + pappas + ". Il avait eu, la veille, une réunion avec l’Espagnole Ana Ortega.", "2024-05-15 resolved Fès held" + both + "\n2024-05-14 resolved ? held: Omar Tazi + Ana Ortega"},
		{tazi + ", et " + pappas + ", se réuniront lundi à Fès. MM. Tazi et Pappas s’étaient réunis à Athènes le 4 octobre 2023.", "2024-05-20 resolved Fès planned" + both + "\n2023-10-04 stated Athènes held" + both},
		{"Le texte a été signé mercredi à Fès par " + tazi + ". Il a également été signé par " + pappas + ", et par Ana Ortega, ministre espagnole.", ""},
		{"La ministre française du Tourisme, Anne Perrin, est à Fès sans le ministre marocain du Tourisme, Omar Tazi, attendu à Athènes où il verra, vendredi, " + pappas + ".", "2024-05-17 resolved Athènes planned" + both},
	} {
		if got := lines(find(c.body, "2024-05-16")); got != c.want {
			t.Errorf("in %q\n got %s\nwant %s", c.body, got, c.want)
		}
	}
}

// TestWeekOfAgenda takes the days of an agenda without a day of its own from the week that
// heads it.
func TestWeekOfAgenda(t *testing.T) {
	const line = "Mardi 14\n\nAthènes : entretien d’Omar Tazi, ministre marocain du Tourisme, avec Nikos Pappas, ministre grec du Tourisme."
	for head, want := range map[string]string{
		"":                                 "? unknown Athènes held: Omar Tazi + Nikos Pappas",
		"Mois de mai\n\n":                  "? unknown Athènes held: Omar Tazi + Nikos Pappas",
		"Semaine du 13 au 17 mai 2024\n\n": "2024-05-14 resolved Athènes held: Omar Tazi + Nikos Pappas",
	} {
		if got := lines(find(head+line, "")); got != want {
			t.Errorf("under %q: got %s, want %s", head, got, want)
		}
	}
}
