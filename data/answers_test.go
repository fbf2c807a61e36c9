package data

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"mareader/data/fold"
)

// answers are the hand-made answers for one page, in the form of cases.json.
type answers struct {
	ID      string
	People  []answeredPerson
	Decoys  []string
	Meeting []answeredMeeting `json:"meetings"`
}

type answeredPerson struct {
	Name      string
	AsWritten []string `json:"as_written"`
}

type answeredMeeting struct {
	Participants         []string
	ParticipantsOptional []string `json:"participants_optional"`
	Status               string
	Optional             bool
}

// tally counts right, wrong and missed answers.
type tally struct{ right, wrong, missed float64 }

func (c tally) f1() float64 { return 2 * c.right / max(1, 2*c.right+c.wrong+c.missed) }

// TestPeopleAndMeetingsOfRealPages scores the program on folders of real and reworded
// pages that lie beside the repository on some machines.
func TestPeopleAndMeetingsOfRealPages(t *testing.T) {
	for _, c := range []struct {
		folder           string
		people, meetings float64
	}{{"seeds", 1, 1}, {"pages", 0.95, 0.9}} {
		t.Run(c.folder, func(t *testing.T) {
			folder := filepath.Join("..", "..", "shared", c.folder)
			raw, err := os.ReadFile(filepath.Join(folder, "cases.json"))
			if err != nil {
				t.Skipf("%s is not here", folder)
			}
			var cases []answers
			if err := json.Unmarshal(raw, &cases); err != nil {
				t.Fatal(err)
			}
			var people, meetings tally
			for _, want := range cases {
				a := readFile(t, filepath.Join(folder, "pages", want.ID+".txt"))
				want.scorePeople(t, a, &people)
				want.scoreMeetings(t, a, &meetings)
			}
			if people.f1() < c.people || meetings.f1() < c.meetings {
				t.Errorf("people F1 %.3f, meetings F1 %.3f, want %.3f and %.3f", people.f1(), meetings.f1(), c.people, c.meetings)
			}
		})
	}
}

func readFile(t *testing.T, path string) *Article {
	t.Helper()
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	articles, err := Read(filepath.Base(path), raw)
	if err != nil {
		t.Fatal(err)
	}
	return articles[0]
}

func (w answers) scorePeople(t *testing.T, a *Article, c *tally) {
	var left []string
	for _, p := range a.People() {
		left = append(left, p.Name)
	}
	for _, decoy := range w.Decoys {
		if slices.ContainsFunc(left, func(name string) bool { return key(name) == key(decoy) }) {
			t.Errorf("%s: %s is not in the article", w.ID, decoy)
		}
	}
	for _, p := range w.People {
		i := slices.IndexFunc(left, func(name string) bool { return p.is(name) })
		if i < 0 {
			c.missed++
			t.Logf("%s: missed %s", w.ID, p.Name)
			continue
		}
		c.right++
		left = slices.Delete(left, i, i+1)
	}
	c.wrong += float64(len(left))
	if len(left) > 0 {
		t.Logf("%s: no such people: %q", w.ID, left)
	}
}

func (p answeredPerson) is(name string) bool {
	return slices.ContainsFunc(append(p.AsWritten, p.Name), func(n string) bool { return key(n) == key(name) })
}

// key compares names whatever their accents, hyphens and order.
func key(name string) string {
	words := strings.Fields(strings.ReplaceAll(fold.String(name), "-", " "))
	slices.Sort(words)
	return strings.Join(words, " ")
}

func (w answers) scoreMeetings(t *testing.T, a *Article, c *tally) {
	left := slices.Clone(a.Meetings())
	for _, m := range w.Meeting {
		i := -1
		for n, got := range left {
			if w.sameGroup(m, got.Participants) {
				i = n
				break
			}
		}
		switch {
		case i >= 0:
			if !m.Optional {
				c.right++
			}
			if got := left[i]; !m.Optional && got.Status.String() != m.Status {
				t.Errorf("%s: %q is %v, want %s", w.ID, m.Participants, got.Status, m.Status)
			}
			left = slices.Delete(left, i, i+1)
		case !m.Optional:
			c.missed++
			t.Logf("%s: missed %q", w.ID, m.Participants)
		}
	}
	c.wrong += float64(len(left))
	for _, got := range left {
		t.Logf("%s: no such meeting: %q", w.ID, got.Participants)
	}
}

// sameGroup reports whether the right persons met, optional ones or not.
func (w answers) sameGroup(m answeredMeeting, got []string) bool {
	canonical := func(name string) string {
		for _, p := range w.People {
			if p.is(name) {
				return key(p.Name)
			}
		}
		return key(name)
	}
	has := func(names []string, name string) bool {
		return slices.ContainsFunc(names, func(n string) bool { return canonical(n) == canonical(name) })
	}
	for _, name := range m.Participants {
		if !has(got, name) {
			return false
		}
	}
	for _, name := range got {
		if !has(m.Participants, name) && !has(m.ParticipantsOptional, name) {
			return false
		}
	}
	return true
}
