package inflect

import (
	"fmt"
	"strings"
	"testing"
)

func TestVerb(t *testing.T) {
	for _, c := range []struct{ infinitive, want string }{
		{"rencontrer", "rencontrer rencontrant rencontré rencontrée rencontrés rencontrées rencontre rencontrent rencontrait rencontraient rencontra rencontrèrent rencontrera rencontreront rencontrerait rencontreraient"},
		{"recevoir", "recevoir recevant reçu reçue reçus reçues reçoit reçoivent recevait recevaient reçut reçurent recevra recevront recevrait recevraient"},
		{"réunir", "réunir réunissant réuni réunie réunis réunies réunit réunissent réunissait réunissaient réunit réunirent réunira réuniront réunirait réuniraient"},
		{"rendre", "rendre rendant rendu rendue rendus rendues rend rendent rendait rendaient rendit rendirent rendra rendront rendrait rendraient"},
		{"échanger", "échanger échangeant échangé échangée échangés échangées échange échangent échangeait échangeaient échangea échangèrent échangera échangeront échangerait échangeraient"},
		{"appeler", "appeler appelant appelé appelée appelés appelées appelle appellent appelait appelaient appela appelèrent appellera appelleront appellerait appelleraient"},
		{"mener", "mener menant mené menée menés menées mène mènent menait menaient mena menèrent mènera mèneront mènerait mèneraient"},
		{"conférer", "conférer conférant conféré conférée conférés conférées confère confèrent conférait conféraient conféra conférèrent confèrera confèreront confèrerait confèreraient"},
		{"déjeuner", "déjeuner déjeunant déjeuné déjeunée déjeunés déjeunées déjeune déjeunent déjeunait déjeunaient déjeuna déjeunèrent déjeunera déjeuneront déjeunerait déjeuneraient"},
		{"rejoindre", "rejoindre rejoignant rejoint rejointe rejoints rejointes rejoint rejoignent rejoignait rejoignaient rejoignit rejoignirent rejoindra rejoindront rejoindrait rejoindraient"},
	} {
		var forms []string
		for _, f := range Verb(c.infinitive) {
			forms = append(forms, f.Text)
		}
		if got := strings.Join(forms, " "); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.infinitive, got, c.want)
		}
	}
}

func ExampleVerb() {
	for _, f := range Verb("voir") {
		if f.Tense == Future {
			fmt.Println(f.Text)
		}
	}
	// Output:
	// verra
	// verront
}
