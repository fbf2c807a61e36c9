package marks

import (
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"

	"mareader/store/event"
)

// at is a file of marks in a folder that is not there yet.
func at(t testing.TB) string {
	t.Helper()
	return filepath.Join(t.TempDir(), "data", "mareader", name)
}

func open(t testing.TB, path string) *Marks {
	t.Helper()
	m, err := Open(path)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// must fails the test on the error of a change.
func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

var (
	one   = event.Key{Article: "a1", Who: "Nikos Pappas + Omar Tazi"}
	two   = event.Key{Article: "a2", Who: "Nikos Pappas + Omar Tazi"}
	three = event.Key{Article: "a3", Who: "Nikos Pappas + Omar Tazi", Nth: 1}
)

// says tells what is decided about two accounts.
func says(m *Marks, a, b event.Key) string {
	switch one, known := m.Edits().Says(a, b); {
	case !known:
		return "nothing"
	case one:
		return "one"
	}
	return "two"
}

func TestMarksAreFoundAgain(t *testing.T) {
	path := at(t)
	m := open(t, path)
	must(t, m.Star("a1", "un.md", true))
	must(t, m.Read("a1", "un.md", true))
	must(t, m.Note("a2", "deux.md", "à recouper avec l’« Économiste »"))
	must(t, m.Star("a3", "trois.md", true))
	must(t, m.Star("a3", "trois.md", false))
	must(t, m.Join(one, two))
	must(t, m.Split(three, one, two))
	for _, m := range []*Marks{m, open(t, path)} {
		if got := m.Of("a1"); got != (Mark{Starred: true, Read: true}) {
			t.Errorf("a1: %+v", got)
		}
		if got := m.Of("a2").Note; got != "à recouper avec l’« Économiste »" {
			t.Errorf("note %q", got)
		}
		if got := m.Of("a3"); got != (Mark{}) {
			t.Errorf("a3: %+v", got)
		}
		if got := says(m, two, one) + " " + says(m, three, one) + " " + says(m, two, three); got != "one two two" {
			t.Errorf("edits: %s", got)
		}
	}
}

func TestUndo(t *testing.T) {
	m := open(t, at(t))
	must(t, m.Star("a1", "un.md", true))
	must(t, m.Note("a1", "un.md", "premier"))
	must(t, m.Note("a1", "un.md", "second"))
	must(t, m.Opened("a1", "un.md"))
	must(t, m.Split(one, two))
	must(t, m.Join(one, two, three))
	must(t, m.Star("a1", "un.md", true)) // changes nothing, so there is nothing to take back
	for _, want := range []string{"two nothing second true", "nothing nothing second true", "nothing nothing premier true", "nothing nothing  true", "nothing nothing  false"} {
		if _, ok, err := m.Undo(); !ok || err != nil {
			t.Fatal(ok, err)
		}
		a := m.Of("a1")
		if got := fmt.Sprint(says(m, one, two), " ", says(m, one, three), " ", a.Note, " ", a.Starred); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
		if !a.Read {
			t.Error("that the article was opened is no change to take back")
		}
	}
	if _, ok, _ := m.Undo(); ok {
		t.Error("there was nothing left to take back")
	}
}

func TestJoiningOverrulesSplitting(t *testing.T) {
	m := open(t, "")
	must(t, m.Split(two, three))
	must(t, m.Join(one, two, three))
	if got := says(m, two, three); got != "nothing" {
		t.Errorf("joined through a third, two accounts are still said to be %s", got)
	}
}

func TestADamagedLineLosesNoOther(t *testing.T) {
	path := at(t)
	must(t, os.MkdirAll(filepath.Dir(path), 0o700))
	must(t, os.WriteFile(path, []byte(`{"op":"star","id":"a1","on":true}
{"op":"star","id":"a2
{"op":"dance","id":"a3"}
{"op":"star","id":"a4","on":true}
{"op":"star","id":"a5","o`), 0o600))
	m := open(t, path)
	if m.Damaged() != 2 || !m.Of("a1").Starred || !m.Of("a4").Starred {
		t.Errorf("%d damaged, a1 %+v, a4 %+v", m.Damaged(), m.Of("a1"), m.Of("a4"))
	}
	must(t, m.Star("a6", "six.md", true))
	if m = open(t, path); m.Damaged() != 3 || !m.Of("a6").Starred {
		t.Errorf("after the line that was cut off: %d damaged, a6 %+v", m.Damaged(), m.Of("a6"))
	}
}

func TestTwoAtOnceLoseNothing(t *testing.T) {
	const each = 40
	path := at(t)
	var writers sync.WaitGroup
	for w := range 4 {
		writers.Go(func() {
			m, err := Open(path)
			for n := range each {
				if err == nil {
					id := fmt.Sprintf("w%d-%d", w, n)
					err = m.Star(id, id+".md", true)
				}
			}
			if err != nil {
				t.Error(err)
			}
		})
	}
	writers.Go(func() { // puts shorter files in place all the while
		for range each {
			m, err := Open(path)
			if err == nil && m.file.info != nil {
				err = m.shorten()
			}
			if err != nil {
				t.Error(err)
			}
		}
	})
	writers.Wait()
	m := open(t, path)
	for w := range 4 {
		for n := range each {
			if id := fmt.Sprintf("w%d-%d", w, n); !m.Of(id).Starred {
				t.Errorf("%s was lost", id)
			}
		}
	}
	if m.Damaged() != 0 {
		t.Errorf("%d damaged lines", m.Damaged())
	}
}

func TestReloadTakesInWhatOthersWrote(t *testing.T) {
	path := at(t)
	m, other := open(t, path), open(t, path)
	must(t, m.Star("a1", "un.md", true))
	if changed, err := m.Reload(); changed || err != nil {
		t.Error("its own line is no news", err)
	}
	must(t, other.Note("a1", "un.md", "vu"))
	if changed, err := m.Reload(); !changed || err != nil || m.Of("a1") != (Mark{Starred: true, Note: "vu"}) {
		t.Errorf("%v %v %+v", changed, err, m.Of("a1"))
	}
}

func TestTheFileDoesNotGrowForEver(t *testing.T) {
	path := at(t)
	m := open(t, path)
	must(t, m.Join(one, two))
	for n := range 2*spare + 10 {
		must(t, m.Star("a1", "un.md", n%2 == 0))
	}
	must(t, m.Note("a1", "un.md", "gardée"))
	must(t, os.WriteFile(path, append(read(t, path), "{\"op\":\"dance\"}\n"...), 0o600))
	open(t, path)
	if got := strings.Count(string(read(t, path)), "\n"); got != 3 {
		t.Errorf("%d lines left, want the note, the joined accounts and the line that is not understood", got)
	}
	m = open(t, path)
	if m.Of("a1") != (Mark{Note: "gardée"}) || says(m, one, two) != "one" || m.Damaged() != 1 {
		t.Errorf("%+v, %s, %d damaged", m.Of("a1"), says(m, one, two), m.Damaged())
	}
}

func read(t testing.TB, path string) []byte {
	t.Helper()
	text, err := os.ReadFile(path)
	must(t, err)
	return text
}

func TestAFileThatCannotBeWritten(t *testing.T) {
	path := at(t)
	must(t, os.WriteFile(filepath.Dir(filepath.Dir(path)), nil, 0o600)) // a file where the folder should be
	m, _ := Open(path)
	if err := m.Star("a1", "un.md", true); err == nil || !strings.HasPrefix(err.Error(), "marks cannot be") {
		t.Errorf("error %v", err)
	}
	if !m.Of("a1").Starred {
		t.Error("the change is lost in memory too")
	}
	must(t, os.Remove(filepath.Dir(filepath.Dir(path))))
	must(t, m.Star("a2", "deux.md", true))
	if m = open(t, path); !m.Of("a1").Starred || !m.Of("a2").Starred {
		t.Errorf("what could not be saved before was not saved later: %+v %+v", m.Of("a1"), m.Of("a2"))
	}
}

func TestEditsAreTheSameUntilTheyChange(t *testing.T) {
	m := open(t, "")
	must(t, m.Split(one, two))
	before := m.Edits()
	must(t, m.Star("a1", "un.md", true))
	if m.Edits() != before {
		t.Error("a star changed the edits")
	}
	must(t, m.Join(one, two))
	if m.Edits() == before {
		t.Error("joining did not")
	}
	if one, known := before.Says(one, two); one || !known {
		t.Error("edits that were handed out changed")
	}
}

func TestFolder(t *testing.T) {
	home := func() (string, error) { return "/home/amina", nil }
	for _, c := range []struct{ system, variable, value, want string }{
		{"linux", "", "", "/home/amina/.local/share"},
		{"linux", "XDG_DATA_HOME", "/data", "/data"},
		{"linux", "XDG_DATA_HOME", "relative", "/home/amina/.local/share"},
		{"darwin", "", "", "/home/amina/Library/Application Support"},
		{"windows", "LocalAppData", `C:\Users\amina\AppData\Local`, `C:\Users\amina\AppData\Local`},
		{"windows", "", "", ""},
	} {
		if runtime.GOOS == "windows" && c.system != "windows" {
			continue
		}
		env := func(name string) string {
			if name == c.variable {
				return c.value
			}
			return ""
		}
		if got := folder(c.system, env, home); filepath.ToSlash(got) != filepath.ToSlash(c.want) {
			t.Errorf("%s, %s=%s: %q, want %q", c.system, c.variable, c.value, got, c.want)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add(`{"op":"star","id":"a1","on":true}`)
	f.Add(`{"op":"apart","accounts":[{"article":"a","who":"A + B"},{"article":"b","who":"A + B","nth":2}]}`)
	f.Fuzz(func(t *testing.T, line string) {
		r, ok := parse(line)
		if !ok {
			return
		}
		again, ok := parse(strings.TrimSuffix(lines([]record{r}), "\n"))
		if !ok || lines([]record{again}) != lines([]record{r}) {
			t.Errorf("%+v became %+v", r, again)
		}
	})
}

func BenchmarkStar(b *testing.B) {
	m := open(b, at(b))
	for n := 0; b.Loop(); n++ {
		must(b, m.Star("a1", "un.md", n%2 == 0))
	}
}

func TestANoteIsOneLineAtOnce(t *testing.T) {
	path := filepath.Join(t.TempDir(), "marks.jsonl")
	m := open(t, path)
	must(t, m.Note("a1", "un.md", " à relire\nlundi "))
	must(t, m.Note("a2", "deux.md", " "))
	for _, m := range []*Marks{m, open(t, path)} {
		if m.Of("a1").Note != "à relire lundi" || m.Of("a2").Note != "" {
			t.Errorf("%+v, %+v", m.Of("a1"), m.Of("a2"))
		}
	}
}
