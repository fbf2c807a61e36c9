package event

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"mareader/data"
	"mareader/data/frdate"
	"mareader/data/meeting"
)

var (
	givenNames = strings.Fields("Mohamed Omar Nikos Samira Karl Driss Paola Jean Fatima Ana Moussa Kofi Nadia Pedro Bruno Gérald Laurent Marie Ivica Amina")
	syllables  = strings.Fields("Ben Laf Ret Dar Nuñ Bou Fet Ami Sek Tou Ric Pap Mor Dia Cos Bre Lah Taz Men Gra")
)

// accounts makes n accounts as a large library holds them: a thousand persons, of whom
// some meet often, over twenty years, most told by several articles.
func accounts(n int) []*Account {
	r := rand.New(rand.NewPCG(16, 5))
	towns := []string{"Rabat", "Paris", "Madrid", "Fès", "Athènes", ""}
	day := func() frdate.Day { return frdate.NewDay(2006, 1, 1) + frdate.Day(r.IntN(20*365)) }
	name := func() string {
		n := int(8000 * r.Float64() * r.Float64())
		return givenNames[n%len(givenNames)] + " " + syllables[n%19] + strings.ToLower(syllables[n*7%17]+syllables[n/19%20])
	}
	all := make([]*Account, 0, n)
	for article := 0; len(all) < n; {
		who, on, town := []string{name(), name()}, day(), towns[r.IntN(len(towns))]
		if who[0] == who[1] {
			continue
		}
		for range min(1+r.IntN(5), n-len(all)) {
			m := &meeting.Meeting{Participants: who, Date: frdate.On(on), Basis: frdate.Stated, Days: frdate.Inside(frdate.On(on)), Place: town}
			switch r.IntN(10) {
			case 0:
				m.Date, m.Basis, m.Days = frdate.Span{}, frdate.Unknown, frdate.OnWeekday(on.Weekday())
			case 1:
				m.Date, m.Basis, m.Days = frdate.On(on+1), frdate.Published, frdate.Free()
			case 2:
				m.Status = meeting.Planned
			}
			id := fmt.Sprintf("%010x", article)
			a := &Account{Meeting: m, Key: Key{Article: id, Who: whoOf(who)}, Path: id, Text: uint64(article), Outlets: []string{id},
				Offices: []Participant{{Name: who[0]}, {Name: who[1]}}, who: whoOf(who)}
			a.print = a.fingerprint()
			all = append(all, a)
			article++
		}
	}
	return all
}

func BenchmarkGroup100k(b *testing.B) {
	for _, n := range []int{10_000, 100_000} {
		told := Told{Accounts: accounts(n), Facts: data.Facts()}
		b.Run(fmt.Sprintf("%d/first", n), func(b *testing.B) {
			for b.Loop() {
				new(Grouper).Group(told)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/meeting")
		})
		b.Run(fmt.Sprintf("%d/changed", n), func(b *testing.B) {
			var g Grouper
			g.Group(told)
			changed := told
			for b.Loop() {
				changed.Accounts = slices.Clone(told.Accounts)
				a := *changed.Accounts[n/2]
				a.Path += "x"
				a.print = a.fingerprint()
				changed.Accounts[n/2] = &a
				g.Group(changed)
			}
		})
	}
}

// BenchmarkGroupOnePair groups the accounts of one pair that met every week for twenty
// years: the worst that a library can hold.
func BenchmarkGroupOnePair(b *testing.B) {
	all := accounts(10_000)
	for _, a := range all {
		a.Participants, a.who = []string{"Nikos Pappas", "Omar Tazi"}, "Nikos Pappas + Omar Tazi"
		a.Offices = []Participant{{Name: "Nikos Pappas"}, {Name: "Omar Tazi"}}
	}
	for b.Loop() {
		new(Grouper).Group(Told{Accounts: all, Facts: data.Facts()})
	}
}
