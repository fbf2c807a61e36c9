package ui

import (
	"bytes"
	"compress/gzip"
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"mareader/data"
	"mareader/store"
	"mareader/store/marks"
	"mareader/store/query"
	"mareader/ui/screentest"
)

// storm is the program on a folder, run as its framework runs it: messages one after the
// other, commands on goroutines of their own. Keys are pressed and files change at random.
type storm struct {
	*testing.T
	*rand.Rand
	m       Model
	top     string
	pages   int         // names given to files so far
	answers chan answer // of commands
	running int         // commands that have not answered
	size    tea.WindowSizeMsg
	keys    []string // the latest, to be told when something is wrong
}

type answer struct{ msg tea.Msg }

// send hands the program a message and starts what comes of it.
func (s *storm) send(msg tea.Msg) {
	s.Helper()
	defer func() {
		if broken := recover(); broken != nil {
			s.Fatalf("%v\nafter %T, keys %q", broken, msg, s.keys)
		}
	}()
	updated, cmd := s.m.Update(msg)
	s.m = updated.(Model)
	s.start(cmd)
}

func (s *storm) start(cmd tea.Cmd) {
	if cmd != nil {
		s.running++
		go func() { s.answers <- answer{cmd()} }()
	}
}

// take takes the answer of a command.
func (s *storm) take(a answer) {
	s.Helper()
	s.running--
	switch msg := a.msg.(type) {
	case nil, tea.QuitMsg, tea.InterruptMsg, tea.SuspendMsg: // the reader stays
	case tea.BatchMsg:
		for _, cmd := range msg {
			s.start(cmd)
		}
	default:
		s.send(msg)
		s.fits()
	}
}

// hear takes the answers that are there.
func (s *storm) hear() {
	for {
		select {
		case a := <-s.answers:
			s.take(a)
		default:
			return
		}
	}
}

// until hears answers until something is so.
func (s *storm) until(what string, so func() bool) {
	s.Helper()
	late := time.After(30 * time.Second)
	for !so() {
		select {
		case a := <-s.answers:
			s.take(a)
		case <-time.After(50 * time.Millisecond): // the world may have changed
		case <-late:
			s.Fatalf("%s: never; keys %q\n%s", what, s.keys, shown(s.m))
		}
	}
}

// quiet waits for all that the keys asked for: only changes of the files are waited for.
func (s *storm) quiet() {
	s.Helper()
	s.until("the end of what was asked", func() bool { return !s.m.loading && s.running == 1 })
}

// press sends keys by name, each as the framework does.
func (s *storm) press(names ...string) {
	s.Helper()
	for _, name := range names {
		s.keys = append(s.keys, name)
		s.keys = s.keys[max(0, len(s.keys)-60):]
		s.send(screentest.Key(name))
	}
	s.fits()
}

// write types text letter by letter.
func (s *storm) write(text string) {
	for _, r := range text {
		s.press(string(r))
	}
}

func (s *storm) fits() {
	s.Helper()
	fills(s.T, fmt.Sprintf("%q", s.keys), s.m, s.size.Width, s.size.Height)
}

// asked is what the storm types.
var asked = []string{"rabat", "laftit drog", `"port de tanger"`, "retialleau", "qui:laftit", "-rabat", "rabat | tanger", "date:2025-1", "date:2024..2025 ",
	"est:étoile", "est:lu", "| x", "péche", "étoile", "lieu:", "qui:lau", "@", "لفتيت", "l'etat", "\u00ad", `"`, "zzxyw"}

// onScreens are keys that mean something on some screen.
var onScreens = strings.Fields(`1 2 3 H L ? enter esc tab shift+tab j k down up space b ctrl+d ctrl+u g G home end pgup pgdown left right
	t p s d e * r a U J K n N R z + - = { } [ ] . , h l P X : / m 0 $ x q ctrl+l backspace delete`)

// step does one thing at random.
func (s *storm) step() {
	switch n := s.IntN(100); {
	case n < 70:
		s.press(onScreens[s.IntN(len(onScreens))])
	case n < 80:
		s.press("/")
		s.write(asked[s.IntN(len(asked))])
		if s.IntN(2) == 0 {
			s.press("enter")
		}
	case n < 83:
		s.send(tea.PasteMsg{Content: asked[s.IntN(len(asked))]})
	case n < 88:
		s.resize([]int{1, 20, 60, 80, 99, 120, 200}[s.IntN(7)], []int{1, 3, 5, 12, 24, 40}[s.IntN(6)])
	case n < 92:
		s.hear()
	default:
		s.change()
	}
}

func (s *storm) resize(width, height int) {
	s.size = tea.WindowSizeMsg{Width: width, Height: height}
	s.send(s.size)
	s.fits()
}

// change does something to the files.
func (s *storm) change() {
	all, err := filepath.Glob(filepath.Join(s.top, "*", "*"))
	if err != nil || len(all) == 0 {
		s.Fatal(all, err)
	}
	name := all[s.IntN(len(all))]
	switch s.IntN(9) {
	case 0, 1:
		s.add()
	case 2:
		s.put(name, s.page())
	case 3:
		s.put(name, "")
	case 4:
		s.put(name, "\x00\x01\x02 rien que l’on puisse lire")
	case 5, 6:
		err = os.Remove(name)
	case 7:
		err = os.Rename(name, s.fresh())
	case 8:
		s.pages++
		err = os.Rename(filepath.Dir(name), filepath.Join(s.top, fmt.Sprint("d", s.pages)))
	}
	if err != nil {
		s.Fatal(err)
	}
}

// fresh is the name of a file that there never was.
func (s *storm) fresh() string {
	s.pages++
	folder := filepath.Join(s.top, fmt.Sprint(s.pages%5))
	if err := os.MkdirAll(folder, 0o755); err != nil {
		s.Fatal(err)
	}
	return filepath.Join(folder, fmt.Sprintf("%d.md", s.pages))
}

// add adds a file, some of them packed.
func (s *storm) add() {
	name, text := s.fresh(), s.page()
	if s.IntN(6) == 0 {
		var packed bytes.Buffer
		z := gzip.NewWriter(&packed)
		_, _ = z.Write([]byte(text)) // a buffer takes all
		_ = z.Close()
		name, text = name+".gz", packed.String()
	}
	s.put(name, text)
}

func (s *storm) put(name, text string) {
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		s.Fatal(err)
	}
}

// page writes a page: of a meeting that others may tell of too, or of anything. It has no
// paragraph of another, which would be put aside for as long as the page stays as it is.
func (s *storm) page() string {
	whom := []string{"Bruno Retailleau, ministre français de l’Intérieur", "Gérald Darmanin, ministre français de l’Intérieur", "Annelies Verlinden, ministre belge de l’Intérieur"}[s.IntN(3)]
	place, day := []string{"Rabat", "Tanger", "Madrid"}[s.IntN(3)], 10+s.IntN(3)
	words := strings.Fields("port drogue pêche péché mineurs accord saisie frontière étoile cœur œuvre école eau route budget santé")
	var own strings.Builder
	for range 30 {
		fmt.Fprintf(&own, "%s %d ", words[s.IntN(len(words))], s.IntN(5000))
	}
	lead := fmt.Sprintf("Abdelouafi Laftit, ministre marocain de l’Intérieur, a reçu le %d mars 2025 à %s %s. Le port attend %d bateaux.", day, place, whom, s.pages)
	if s.IntN(3) == 0 {
		lead = fmt.Sprintf("Le port de %s attend %d bateaux.", place, s.pages)
	}
	return fmt.Sprintf("---\ntitle: \"%s à %s, %s\"\ndate: 2025-%02d-%02d\noutlet: \"Le Matin %d\"\n---\n\n%s\n\nL’État %s.\n",
		words[s.IntN(len(words))], place, words[s.IntN(len(words))], 1+s.IntN(12), 1+s.IntN(28), s.IntN(3), lead, own.String())
}

// TestStorm presses keys at random while a folder is read and changes, and holds that the
// program is well all the time, and in the end says what a program says that opens the
// folder then.
func TestStorm(t *testing.T) {
	t.Setenv("TMPDIR", t.TempDir())
	before := runtime.NumGoroutine()
	for seed := range uint64(3) {
		s := &storm{T: t, Rand: rand.New(rand.NewPCG(seed, 1)), top: t.TempDir(), answers: make(chan answer)}
		for range 150 {
			s.add()
		}
		noted, kept := filepath.Join(t.TempDir(), "marks.jsonl"), t.TempDir()
		end := s.begin(noted, kept)
		for range 220 {
			s.step()
		}
		s.settled(noted)
		for range 120 {
			s.step()
		}
		s.settled(noted)
		end()
		s.clean(kept, filepath.Dir(noted), os.Getenv("TMPDIR"))
	}
	for end := time.Now().Add(5 * time.Second); runtime.NumGoroutine() > before; time.Sleep(10 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatalf("%d goroutines, %d before", runtime.NumGoroutine(), before)
		}
	}
}

// begin starts the program; end leaves it.
func (s *storm) begin(noted, kept string) (end func()) {
	sources, err := store.Paths(s.top)
	if err != nil {
		s.Fatal(err)
	}
	mine, err := marks.Open(noted)
	if err != nil {
		s.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	o := store.Options{Cache: kept, Edits: mine.Edits}
	lib, next := o.Open(ctx, sources...)
	lib.SetMarks(mine)
	s.m = New(Options{Library: lib, Facts: data.Facts(), Marks: mine, Next: next, Watch: o.Watch(ctx, lib, sources...),
		Searches: query.Saved{"Port": "port | tanger"}})
	s.resize(120, 40)
	s.start(s.m.Init())
	return func() {
		cancel()
		s.until("the end of all commands", func() bool { return s.running == 0 })
		if err := lib.Close(); err != nil {
			s.Error(err)
		}
	}
}

// settled holds that the list comes to say what it says of the folder opened anew, and
// that all marks are on the disk.
func (s *storm) settled(noted string) {
	s.Helper()
	s.resize(120, 40)
	for s.quiet(); !s.home(); s.quiet() {
		s.press("esc")
		if s.m.help == nil && !s.m.screen().Typing() {
			s.press("1")
		}
	}
	sources, err := store.Paths(s.top)
	if err != nil {
		s.Fatal(err)
	}
	mine, err := marks.Open(noted)
	if err != nil {
		s.Fatal(err)
	}
	fresh := store.ReadAll(store.Options{Edits: mine.Edits}.Open(context.Background(), sources...))
	fresh.SetMarks(mine)
	s.until("the same events", func() bool { return !s.m.loading && told(s.m.options.Library) == told(fresh) })
	if s.hear(); len(s.listed()) < fresh.Len() {
		s.press("e") // they were folded by event
	}
	for _, text := range []string{"", "rabat ", "laftit drogue ", `"port de tanger"`, "qui:laftit -lieu:rabat", "date:2025-03..2025-06", "est:étoile", "est:lu", "pêche", "@port", "accord | saisie -eau"} {
		q, err := query.Saved{"Port": "port | tanger"}.Parse(text)
		if err != nil {
			s.Fatal(err)
		}
		var want []string
		for _, h := range fresh.Search(context.Background(), q).Hits {
			want = append(want, fresh.At(int(h.Doc)).ID())
		}
		if text == "" {
			for _, n := range fresh.Order(store.ByDate) {
				want = append(want, fresh.At(n).ID())
			}
		} else {
			s.press("/", "ctrl+u", "ctrl+k")
			s.write(text)
			s.press("enter")
			s.quiet()
		}
		slices.Sort(want)
		s.until(fmt.Sprintf("%q finds %d", text, len(want)), func() bool { return !s.m.loading && slices.Equal(s.listed(), want) })
	}
	for _, a := range fresh.All() {
		if now := s.m.options.Marks.Of(a.ID()); now != mine.Of(a.ID()) {
			s.Errorf("%s is marked %+v, and %+v on the disk", a.Path(), now, mine.Of(a.ID()))
		}
	}
}

// home tells whether all articles are listed, and nothing else is asked or shown.
func (s *storm) home() bool {
	here := s.m.history.Here()
	return s.m.help == nil && !s.m.screen().Typing() && here.view == inArticles && !here.reading && s.m.list.Wanted() == ""
}

// told is what the articles of a library tell.
func told(l *store.Library) string {
	var b strings.Builder
	fmt.Fprintln(&b, l.Len(), len(l.Skipped()))
	for _, e := range l.Events() {
		fmt.Fprintln(&b, e.ID, len(e.Sources), e.Date, e.Place)
	}
	for _, p := range l.People() {
		fmt.Fprintln(&b, p.Name, p.Office, len(p.Articles), len(p.Events))
	}
	return b.String()
}

// listed are the ids of the articles of the list, which shows a row for each.
func (s *storm) listed() (ids []string) {
	list := s.m.list
	for n, ok := list.Step(-1 << 20); ok; n, ok = list.Step(1) {
		id := s.m.presenter.Article(n).ID()
		if len(ids) > 0 && ids[len(ids)-1] == id {
			break
		}
		ids = append(ids, id)
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}

// clean holds that nothing but what is kept lies in some folders.
func (s *storm) clean(kept, noted, temporary string) {
	s.Helper()
	for folder, wanted := range map[string][]string{filepath.Join(kept, "*"): {"catalog", "lock", "part-*", "records-*"}, noted: {"marks.jsonl*"}, temporary: nil} {
		all, _ := filepath.Glob(filepath.Join(folder, "*"))
		for _, path := range all {
			if !slices.ContainsFunc(wanted, func(pattern string) bool { ok, _ := filepath.Match(pattern, filepath.Base(path)); return ok }) {
				s.Errorf("%s is left", path)
			}
		}
	}
}
