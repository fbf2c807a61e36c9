package meeting

import "testing"

// TestWays tells meetings in ways in which the press words them without a verb of meeting
// at hand, each with a sentence of like words that tells of none.
func TestWays(t *testing.T) {
	const (
		tazi   = "Omar Tazi, ministre marocain du Tourisme"
		pappas = "Nikos Pappas, ministre grec du Tourisme"
		both   = ": Omar Tazi + Nikos Pappas"
	)
	for _, c := range []struct{ body, want string }{
		{tazi + ", est reçu ce mercredi à Athènes par " + pappas + ".", "2024-05-15 resolved Athènes held" + both},
		{tazi + ", a bavardé mercredi à Athènes avec " + pappas + ".", "2024-05-15 resolved Athènes held" + both},
		{tazi + ", a bavardé mercredi à Athènes. " + pappas + ", dit avoir tout entendu.", ""},
		{tazi + ", a appelé mercredi " + pappas + ".", "2024-05-15 resolved ? held" + both},
		{tazi + ", a appelé mercredi à la prudence " + pappas + ".", ""},
		{tazi + ", et " + pappas + ", se sont parlé mercredi au téléphone.", "2024-05-15 resolved ? held" + both},
		{tazi + ", attend " + pappas + ", lundi à Rabat.", "2024-05-20 resolved Rabat planned" + both},
		{tazi + ", s’attend à une hausse. " + pappas + ", aussi.", ""},
		{tazi + ", a consacré sa matinée de mercredi à " + pappas + ".", "2024-05-15 resolved ? held" + both},
		{tazi + ", a consacré un livre à " + pappas + ".", ""},
		{tazi + ", a eu mercredi à Rabat avec " + pappas + ", un entretien consacré aux vols.", "2024-05-15 resolved Rabat held" + both},
		{tazi + ", a eu mercredi une communication téléphonique avec " + pappas + ".", "2024-05-15 resolved ? held" + both},
		{tazi + ", a offert mercredi à Rabat un déjeuner à " + pappas + ".", "2024-05-15 resolved Rabat held" + both},
		{tazi + ", a offert mercredi à Rabat un livre à " + pappas + ".", ""},
		{tazi + ", et " + pappas + ", étaient réunis mercredi à Rabat.", "2024-05-15 resolved Rabat held" + both},
		{tazi + ", et " + pappas + ", doivent se retrouver lundi à Rabat.", "2024-05-20 resolved Rabat planned" + both},
		{tazi + ", et " + pappas + ", auraient dû s’entretenir mercredi à Rabat.", "2024-05-15 resolved Rabat cancelled" + both},
		{tazi + ", et " + pappas + ", ont tenu mercredi à Rabat une session de travail.", "2024-05-15 resolved Rabat held" + both},
		{tazi + ", et " + pappas + ", ont tenu parole.", ""},
		{tazi + ", et " + pappas + ", ont mis au point mercredi à Rabat un calendrier.", "2024-05-15 resolved Rabat held" + both},
		{tazi + ", et " + pappas + ", ont partagé un repas mercredi à Rabat.", "2024-05-15 resolved Rabat held" + both},
		{tazi + ", et " + pappas + ", ont partagé une vidéo mercredi.", ""},
		{tazi + ", et " + pappas + ", ont chacun tenu mercredi une réunion.", ""},
		{tazi + ", a dévoilé mercredi à Rabat, avec " + pappas + ", un plan de vols.", "2024-05-15 resolved Rabat held" + both},
		{tazi + ", a dévoilé mercredi un plan arrêté avec " + pappas + ".", ""},
		{tazi + ", était mercredi à Athènes. Avec " + pappas + ", rencontré au musée, il a parlé de vols.", "2024-05-15 resolved Athènes held" + both},
		{tazi + ", était mercredi à Athènes, où l’a reçu " + pappas + ".", "2024-05-15 resolved Athènes held: Nikos Pappas + Omar Tazi"},
		{tazi + ", est arrivé mercredi à Athènes. " + pappas + ", et lui ont signé un accord.", "2024-05-15 resolved Athènes held: Nikos Pappas + Omar Tazi"},
		{"Rencontre mercredi à Fès : " + tazi + ", et " + pappas + ", ont plaidé pour des vols.", "2024-05-15 resolved Fès held" + both},
		{tazi + ", a échangé mercredi à Rabat avec une délégation grecque conduite par le ministre Nikos Pappas.", "2024-05-15 resolved Rabat held" + both},
		{tazi + ", a été reçu mercredi à Athènes par " + pappas + ", et par Eleni Rallis, maire d’Athènes.", "2024-05-15 resolved Athènes held" + both + "\n2024-05-15 resolved Athènes held: Omar Tazi + Eleni Rallis"},
		{"Reçu mercredi à Athènes par " + pappas + ", " + tazi + ", a rencontré ensuite Eleni Rallis, maire d’Athènes, avec qui il a signé une convention.", "2024-05-15 resolved Athènes held" + both + "\n2024-05-15 resolved Athènes held: Omar Tazi + Eleni Rallis"},
		{tazi + ", a vu mercredi à Athènes Nikos Pappas, ministre grec du Tourisme, et Eleni Rallis, ministre grecque des Sports.", "2024-05-15 resolved Athènes held" + both + "\n2024-05-15 resolved Athènes held: Omar Tazi + Eleni Rallis"},
		{tazi + ", a reçu mercredi à Rabat Nikos Pappas, ministre grec du Tourisme, et Eleni Rallis, ministre grecque des Sports.", "2024-05-15 resolved Rabat held" + both + " + Eleni Rallis"},
		{tazi + ", a décoré mercredi à Rabat " + pappas + ", après un tête-à-tête au ministère.", "2024-05-15 resolved Rabat held" + both},
		{tazi + ", a salué mercredi à Rabat le film de Nikos Pappas, cinéaste grec, après un tête-à-tête au ministère.", ""},
		{tazi + ", était mercredi à Fès. Le Grec Nikos Pappas lui a rendu visite.", "2024-05-15 resolved Fès held: Nikos Pappas + Omar Tazi"},
		{tazi + ", a remis mercredi à Rabat en mains propres à " + pappas + ", une invitation.", "2024-05-15 resolved Rabat held" + both},
		{tazi + ", a remis mercredi une invitation à Karim Alaoui, destinée à " + pappas + ".", ""},
		{"Premier voyage en Grèce d’" + tazi + " : mercredi, il a rencontré à Athènes " + pappas + ".", "2024-05-15 resolved Athènes held" + both},
		{tazi + ", et " + pappas + ", se sont mis d’accord mercredi à Rabat sur un calendrier.", "2024-05-15 resolved Rabat held" + both},
		{tazi + ", a reçu " + pappas + ", mercredi à Rabat. Un peu plus tôt, il avait rencontré Eleni Rallis, ministre grecque des Sports.", "2024-05-15 resolved Rabat held" + both + "\n2024-05-15 resolved Rabat held: Omar Tazi + Eleni Rallis"},
		{tazi + ", a obtenu mercredi une audience de " + pappas + ".", "2024-05-15 resolved ? held" + both},
		{tazi + ", a obtenu mercredi une audience d’appel. " + pappas + ", s’en félicite.", ""},
		{tazi + ", et " + pappas + ", ont dîné ensemble mercredi à Fès.", "2024-05-15 resolved Fès held" + both},
		{tazi + ", a pris le thé mercredi avec " + pappas + ".", "2024-05-15 resolved ? held" + both},
		{tazi + ", a pris ses distances mercredi avec " + pappas + ".", ""},
		{tazi + ", a reçu mercredi un coup de fil de " + pappas + ".", "2024-05-15 resolved ? held" + both},
		{tazi + ", a lancé mercredi un appel à " + pappas + ".", ""},
		{tazi + ", a refusé mercredi de recevoir " + pappas + ".", ""},
		{tazi + ", souhaite rencontrer " + pappas + ".", ""},
		{tazi + ", a passé en revue mercredi, avec " + pappas + ", les dossiers du moment.", "2024-05-15 resolved ? held" + both},
		{tazi + ", a fait le point mercredi à Rabat avec " + pappas + ", sur les vols.", "2024-05-15 resolved Rabat held" + both},
		{"Lors d’un point de presse conjoint avec " + pappas + ", mercredi à Rabat, " + tazi + ", a plaidé pour des vols.", "2024-05-15 resolved Rabat held" + both},
		{tazi + ", a fait part mercredi à " + pappas + ", qu’il recevait à Rabat, de ses réserves.", "2024-05-15 resolved Rabat held" + both},
		{"Sur le perron, " + tazi + ", a donné l’accolade à " + pappas + ". Leurs échanges de mercredi ont porté sur les vols.", "2024-05-15 resolved ? held: Nikos Pappas + Omar Tazi"},
		{tazi + ", s’est rendu mercredi à Athènes. Avec le Grec Nikos Pappas, le ministre marocain a parlé de vols.", "2024-05-15 resolved Athènes held" + both},
		{tazi + ", s’est envolé pour Athènes, où " + pappas + ", l’a reçu mercredi.", "2024-05-15 resolved Athènes held: Nikos Pappas + Omar Tazi"},
		{tazi + ", a vu mercredi en Nikos Pappas, ministre grec, un rival.", ""},
		{tazi + ", a appelé mercredi le Grec Nikos Pappas à la retenue.", ""},
		{tazi + ", a été vu mercredi à Athènes en compagnie de " + pappas + ".", "2024-05-15 resolved Athènes held" + both},
		{tazi + ", a été vu mercredi à Athènes. " + pappas + ", y était en compagnie d’amis.", ""},
		{tazi + ", a offert mercredi à Rabat un dîner en l’honneur de " + pappas + ".", "2024-05-15 resolved Rabat held" + both},
		{tazi + ", a pu s’entretenir mercredi à Athènes avec " + pappas + ".", "2024-05-15 resolved Athènes held" + both},
		{tazi + ", n’a pu s’entretenir mercredi à Athènes avec " + pappas + ".", ""},
		{tazi + ", a eu mercredi au téléphone le ministre grec Nikos Pappas.", "2024-05-15 resolved ? held" + both},
		{tazi + ", a accueilli à Rabat " + pappas + ". C’était lundi, à l’aéroport.", "2024-05-13 resolved Rabat held" + both},
		{tazi + ", a reçu mercredi à Rabat " + pappas + ", qui sera vendredi à Fès.", "2024-05-15 resolved Rabat held" + both},
		{"Omar Tazi, ministre marocain du Tourisme, est à Athènes. Reçu en audience mercredi par " + pappas + ", il avait d’abord conféré avec Eleni Rallis, ministre grecque des Sports.", "2024-05-15 resolved Athènes held" + both + "\n2024-05-15 resolved Athènes held: Omar Tazi + Eleni Rallis"},
		{tazi + ", a multiplié les entretiens à Athènes : avec le Grec Nikos Pappas mardi, avec l’Espagnol Jordi Hereu mercredi.", "2024-05-14 resolved Athènes held" + both + "\n2024-05-15 resolved Athènes held: Omar Tazi + Jordi Hereu"},
		{tazi + ", a conclu les entretiens à Athènes : le Grec Nikos Pappas est content.", ""},
	} {
		if got := lines(find(c.body, "2024-05-16")); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.body, got, c.want)
		}
	}
}
