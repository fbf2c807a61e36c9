package store

import (
	"fmt"
	"strings"
	"testing"

	"mareader/data"
	"mareader/store/event"
	"mareader/store/marks"
)

// pappas is a library of two accounts of one day and one of another.
func pappas(t *testing.T) Batch {
	t.Helper()
	var b Batch
	for i, day := range []string{"15 mai 2024", "15 mai 2024", "22 mai 2024"} {
		text := "Omar Tazi, ministre marocain du Tourisme, a reçu le " + day + " à Fès Nikos Pappas, ministre grec du Tourisme" + strings.Repeat(", une fois encore", i) + "."
		articles, err := data.Read(fmt.Sprintf("%d.md", i), []byte(text))
		if err != nil {
			t.Fatal(err)
		}
		b.Articles = append(b.Articles, articles...)
	}
	digest := Study(b.Articles)
	b.Digest = &digest
	return b
}

// days tells the events of a library: "2024-05-22:1 2024-05-15:2".
func days(l *Library) string {
	var all []string
	for _, e := range l.Events() {
		all = append(all, fmt.Sprintf("%v:%d", e.Date, len(e.Sources)))
	}
	return strings.Join(all, " ")
}

func TestEventsAreSplitAndJoinedByHand(t *testing.T) {
	lib := new(Library)
	noted, err := marks.Open("")
	if err != nil {
		t.Fatal(err)
	}
	lib.Add(pappas(t))
	pair := lib.Events()[1].Sources
	step := func(what string, err error, want string) {
		t.Helper()
		lib.Edit(noted.Edits())
		if got := days(lib); got != want || err != nil {
			t.Errorf("%s: %s, want %s (%v)", what, got, want, err)
		}
	}
	step("before", nil, "2024-05-22:1 2024-05-15:2")
	step("split", noted.Split(pair[0].Key, pair[1].Key), "2024-05-22:1 2024-05-15:1 2024-05-15:1")
	lib.Apply(Change{Digest: pappas(t).Digest})
	if got := days(lib); got != "2024-05-22:1 2024-05-15:1 2024-05-15:1" {
		t.Errorf("a digest made before the split undid it: %s", got)
	}
	newer := lib.Events()[0].Sources[0].Key
	step("joined", noted.Join(newer, pair[0].Key), "2024-05-15:1 2024-05-15:2")
	if s := lib.Events()[1].Sources; !s[1].Facts.Has(event.ByHand) || s[1].Facts.String() != "réunis à la main" {
		t.Errorf("nothing says that it was joined by hand: %+v", s)
	}
	for _, want := range []string{"2024-05-22:1 2024-05-15:1 2024-05-15:1", "2024-05-22:1 2024-05-15:2"} {
		_, _, err := noted.Undo()
		step("undone", err, want)
	}
	if p := lib.People()[0]; len(p.Events) != 2 {
		t.Errorf("%s has the events %v", p.Name, p.Events)
	}
}
