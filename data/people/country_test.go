package people

import "testing"

func TestCountries(t *testing.T) {
	for _, c := range []struct{ name, country, body, person, want string }{
		{"a bare office is of the outlet's country", "Sénégal", "La ministre de la Pêche, Fatou Sarr, a parlé.", "Fatou Sarr", "Sénégal"},
		{"of the country of known ministers named so", "", "Le ministre de l’Intérieur, Abdelouafi Laftit, et le ministre de la Pêche, Samir Tazi, ont parlé.", "Samir Tazi", "Maroc"},
		{"a known minister of a foreign paper vouches for nobody", "", "Le ministre marocain de l’Intérieur, Abdelouafi Laftit, est venu. Le ministre de la Pêche, Luc Perrin, a parlé.", "Luc Perrin", ""},
		{"of the agency that signs", "", "Dakar, 3 fév. (APS) – La ministre de la Pêche, Fatou Sarr, a parlé à son homologue marocain.", "Fatou Sarr", "Sénégal"},
		{"a party", "", "Le député du PJD Samir Tazi a parlé.", "Samir Tazi", "Maroc"},
		{"initials", "", "La députée LFI Claire Perrin a parlé.", "Claire Perrin", "France"},
		{"a town", "", "Le maire de Séville, Luis Ortega, a parlé.", "Luis Ortega", "Espagne"},
		{"an envoy's town tells nothing", "", "L’ambassadeur de Serbie à Rabat, Luis Ortega, a parlé.", "Luis Ortega", "Serbie"},
		{"a federation", "", "« Un bel espoir », dit Luis Ortega. Le président de la Fédération espagnole de voile a parlé hier.", "Luis Ortega", "Espagne"},
		{"taken up by a role", "", "La ministre de la Pêche, Ana Costa, a parlé à Samir Tazi. La ministre portugaise de la Pêche est partie.", "Ana Costa", "Portugal"},
		{"a possessive", "", "Le Portugal hésite. Sa ministre de la Pêche, Ana Costa, a parlé à la France.", "Ana Costa", "Portugal"},
		{"a companion", "", "Le ministre français de la Pêche, Luc Perrin, accompagné du directeur Jean Morel, a vu Lisbonne.", "Jean Morel", "France"},
		{"who opens with a town", "", "Le Maroc observe, le Maroc attend. À Lisbonne, le sénateur Rui Costa a parlé.", "Rui Costa", "Portugal"},
		{"who receives", "", "Le Maroc observe, le Maroc attend. Le 3 mai, à Lisbonne, le général Rui Costa a reçu Samir Tazi.", "Rui Costa", "Portugal"},
		{"the counterpart met in a town", "", "Le ministre français de la Pêche, Luc Perrin, a discuté à Lisbonne avec son homologue Rui Costa.", "Rui Costa", "Portugal"},
		{"a side", "", "Y ont pris part, côté espagnol, le directeur Luis Ortega, et côté marocain, Samir Tazi.", "Luis Ortega", "Espagne"},
		{"the other side", "", "Y ont pris part, côté espagnol, le directeur Luis Ortega, et côté marocain, Samir Tazi.", "Samir Tazi", "Maroc"},
		{"a coast is no side", "", "Le vent souffle à côté du port espagnol de Vigo, dit Jean Morel de Paris.", "Jean Morel", ""},
		{"a voice", "Maroc", "L’opposition italienne, par la voix de Carla Rossi, a protesté. La France et l’Espagne se taisent.", "Carla Rossi", "Italie"},
		{"a spokesman of somebody", "Maroc", "Le ministre portugais Rui Costa viendra, dit la porte-parole de M. Costa, Ana Lopes, en France.", "Ana Lopes", "Portugal"},
		{"a spokesman of nobody known", "Maroc", "Le ministre portugais Rui Costa viendra, dit la porte-parole de M. Weber, Ana Lopes, en France.", "Ana Lopes", ""},
		{"of his ministry", "", "Le ministre portugais Rui Costa, natif de Faro, est là, comme le directeur général de son ministère, Luis Ortega. Le Maroc et la France attendent.", "Luis Ortega", "Portugal"},
		{"expatriates", "", "Le Maroc attend, le Maroc espère. La ministre des Affaires étrangères et des Béninois de l’extérieur, Rose Akplogan, a parlé.", "Rose Akplogan", "Bénin"},
		{"a commissioner with a portfolio", "Maroc", "À Bruxelles, il a vu la Commissaire à la Pêche, Ana Lopes, à la Commission européenne.", "Ana Lopes", "Union européenne"},
		{"a commissioner of police", "Maroc", "À Bruxelles, il a vu le commissaire Jean Morel, puis la Commission européenne.", "Jean Morel", "Belgique"},
		{"an officer of the king", "", "Le ministre français Luc Perrin a vu le procureur général du Roi, Samir Tazi. Le Maroc et la France ont signé.", "Samir Tazi", "Maroc"},
		{"of the other king", "", "Le ministre français Luc Perrin a vu le procureur du Roi, Jean Morel. La Belgique et la France ont signé.", "Jean Morel", "Belgique"},
		{"the peer of a Moroccan", "Maroc", "Madrid écoute. La secrétaire générale de la Pêche, Ana Lopes, et Zineb Tazi, son homologue marocaine, se sont parlé.", "Ana Lopes", "Espagne"},
		{"a peer with several countries about", "Maroc", "Madrid et Lisbonne écoutent. La secrétaire générale de la Pêche, Ana Lopes, et Zineb Tazi, son homologue marocaine, se sont parlé.", "Ana Lopes", ""},
		{"a colleague of another country", "", "Il a vu la ministre ivoirienne de la Pêche, Aya Koffi, et son collègue béninois, Rose Akplogan.", "Rose Akplogan", "Bénin"},
		{"a colleague of the same", "", "Il a vu la ministre ivoirienne de la Pêche, Aya Koffi, et son collègue Serge Brou.", "Serge Brou", "Côte d'Ivoire"},
		{"a list of envoys", "", "Il a reçu Mme Ana Lopes, ambassadeur du Portugal, et M. Wei Chen, ambassadeur de Chine.", "Wei Chen", "Chine"},
		{"before an envoy with a title", "", "Il s’agit de Mme Ana Lopes, ambassadeur du Portugal, de M. Wei Chen, ambassadeur de Chine.", "Ana Lopes", "Portugal"},
		{"the company of the subject", "Maroc", "Le sénateur français Luc Perrin est venu. Il a vu le ministre marocain Samir Tazi. Accompagné du sénateur Jean Morel, il ira en Espagne.", "Jean Morel", "France"},
		{"the company of who follows", "Maroc", "Il a vu le ministre marocain Samir Tazi. Accompagné du directeur Jean Morel, le ministre français Luc Perrin ira en Espagne.", "Jean Morel", "France"},
		{"an office that Morocco lacks", "", "Le ministre de l’Intérieur, Abdelouafi Laftit, et le président de l’Assemblée nationale, Samir Tazi, ont parlé.", "Samir Tazi", ""},
		{"in the presence of the house", "", "Le ministre marocain Samir Tazi a été reçu à Lisbonne en présence du directeur Luis Ortega.", "Luis Ortega", "Portugal"},
		{"a guest of state", "Maroc", "Le Portugal hésite à Rabat. « Bien », dit le président Luis Ortega.", "Luis Ortega", "Portugal"},
		{"a guest among several", "Maroc", "Le Portugal et la France hésitent à Rabat. « Bien », dit le président Luis Ortega.", "Luis Ortega", ""},
		{"a lawyer pleads at the court", "", "On les a vus à Séville avec un Belge et un chef néerlandais. « Rien », plaide leur avocate, Ana Lopes.", "Ana Lopes", "Espagne"},
		{"an agency of the state", "", "Le porte-parole du Département d’État, John Baker, a parlé du Maroc et de l’Espagne.", "John Baker", "États-Unis"},
		{"the house of a chief", "Maroc", "La convention lie l’INRA au Cirad, représenté par son PDG, Jean Morel. Le Maroc s’en réjouit.", "Jean Morel", "France"},
		{"the one country spoken of", "Maroc", "Samir Tazi a parlé à Rabat.", "Samir Tazi", "Maroc"},
		{"a name of the country", "Maroc", "Samir Tazi a parlé en France.", "Samir Tazi", "Maroc"},
		{"a region's adjective", "Maroc", "Le directeur de la coopération bavaroise, Jean Morel, a parlé du Maroc.", "Jean Morel", "Allemagne"},
		{"an orchestra is no region's", "", "Le Maroc et l’Algérie ont entendu Samir Tazi jouer du luth andalou.", "Samir Tazi", ""},
		{"a company", "Maroc", "Le patron de Masdar, Jean Morel, a parlé au Maroc.", "Jean Morel", "Émirats arabes unis"},
		{"a company's house here", "", "Le patron de Renault Maroc, Jean Morel, a parlé à Paris.", "Jean Morel", "Maroc"},
		{"who heads a body", "Maroc", "Jean Morel, qui dirige la police fédérale autrichienne, a parlé au Maroc.", "Jean Morel", "Autriche"},
		{"whom a chamber has at its head", "Maroc", "Il les a vus à Porto, à la chambre de commerce, que préside Jean Morel.", "Jean Morel", "Portugal"},
		{"the envoy of the king", "Maroc", "Il a vu à Lisbonne l’ambassadeur de Sa Majesté le Roi au Portugal, Samir Tazi.", "Samir Tazi", "Maroc"},
		{"a predecessor", "Maroc", "La ministre portugaise Ana Lopes succède à Rui Costa.", "Rui Costa", "Portugal"},
		{"my predecessor", "Maroc", "La ministre portugaise Ana Lopes nous reçoit à Rabat. Mon prédécesseur, Rui Costa, est parti.", "Rui Costa", "Portugal"},
		{"a colleague who receives", "Maroc", "Il est allé à Lisbonne. Le ministre marocain Samir Tazi a été reçu par sa collègue Ana Lopes.", "Ana Lopes", "Portugal"},
		{"a colleague of the house", "Maroc", "Le ministre marocain Samir Tazi et sa collègue Zineb Alami sont allés à Lisbonne.", "Zineb Alami", "Maroc"},
		{"a wali is of here", "Maroc", "En présence de l’ambassadrice du Portugal, Ana Lopes, et du wali directeur, Samir Tazi, il a parlé de Lisbonne.", "Samir Tazi", "Maroc"},
		{"a mayor where he was met", "Maroc", "Venue de Lisbonne, Ana Lopes a vu à Tanger le maire, Samir Tazi.", "Samir Tazi", "Maroc"},
		{"of the government of somebody", "Maroc", "Il a vu Ana Lopes, ministre du gouvernement de Pedro Sánchez.", "Ana Lopes", "Espagne"},
		{"her secretary of state", "Maroc", "La ministre allemande Eva Weber a écrit à Zineb Tazi. Sa secrétaire d’État, Anna Fischer, est à Rabat.", "Anna Fischer", "Allemagne"},
		{"the host of who is then described", "Maroc", "Reçu à Lisbonne par Rui Costa, qui a les Ports dans ses attributions, le ministre marocain du Tourisme a parlé de vols.", "Rui Costa", "Portugal"},
		{"a name of elsewhere", "Maroc", "Luis Ortega a parlé en France.", "Luis Ortega", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, p := range Find(facts(), Text{Body: c.body, Country: c.country}).People {
				if p.Name == c.person {
					if p.Country != c.want {
						t.Errorf("%s is of %q, want %q", p.Name, p.Country, c.want)
					}
					return
				}
			}
			t.Errorf("%s is not found", c.person)
		})
	}
}
