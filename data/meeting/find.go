package meeting

import (
	"slices"
	"strings"

	"mareader/data/frdate"
	"mareader/data/office"
	"mareader/data/people"
	"mareader/data/sentence"
	"mareader/data/token"
)

// Text is an article in which meetings are looked for.
type Text struct {
	Body      string
	People    people.Reading
	Notes     []Note // furniture that can date a meeting
	Published frdate.Span
	Saved     frdate.Span // the file's own day: nothing told as past was later; zero when unknown
	Facts     *office.Facts
}

// Note is a removed block, such as a caption, that may name the people and the day.
type Note struct {
	Block int // its number among the removed
	Text  string
	Loose bool // a tweet: its day only anchors a weekday
}

// finder reads one article from sentence to sentence.
type finder struct {
	Text
	ts        []token.Token
	refs      []people.Ref
	dates     []frdate.Expr
	reasons   map[int]string // why a date that the text does not state is that day, by its start
	sentences []span         // of tokens
	bounds    [][2]int
	found     []draft
	calledOff int   // one past the last sentence that says that something does not take place
	subject   int   // the last person that a sentence was about, -1
	several   []int // the persons that the last sentence with a person was about
	pair      []int // the participants of the last meeting told
	owned     []int // the meeting of each sentence, see owners
	verbs     []int // tokens of the verbs of meeting in the sentence being read
	frame     int   // the sentence that sets the time of its paragraph, -1
}

// span is a half-open interval of tokens.
type span struct{ from, to int }

// Find returns the meetings that the article tells, in order of the text.
func Find(t Text) []Meeting {
	f := &finder{Text: t, ts: t.People.Tokens, refs: t.People.Refs, subject: -1, frame: -1}
	if !f.anyOfficial() {
		return nil
	}
	f.dates = frdate.Scan(t.Body)
	f.addVisitDays()
	f.cut()
	for s := range f.sentences {
		f.read(s)
	}
	return f.finish()
}

// cut finds the tokens of every sentence.
func (f *finder) cut() {
	i := 0
	for from, to := range sentence.All(f.Body) {
		start := i
		for i < len(f.ts) && f.ts[i].Start < to {
			i++
		}
		f.sentences = append(f.sentences, span{start, i})
		f.bounds = append(f.bounds, [2]int{from, to})
	}
}

// read takes the meetings of one sentence.
func (f *finder) read(s int) {
	c := f.clauseOf(s)
	f.setFrame(s)
	told := c.tellings()
	f.verbs = f.verbs[:0]
	for _, t := range told {
		if t.form != noun && t.form != signed || f.ts[t.verb].Is("visite") {
			f.verbs = append(f.verbs, t.verb)
		}
	}
	if c.callsOff() {
		f.calledOff = s + 1
	}
	if last := len(f.found) - 1; last >= 0 && len(told) == 0 && f.found[last].Status == Planned {
		c.revise(&f.found[last])
	}
	if last := len(f.found) - 1; last >= 0 && len(told) == 0 && c.recallsDay() {
		f.found[last].when = f.clueAt(s, trigger{at: c.from, status: f.found[last].Status})
	}
	topic := c.about()
	for _, t := range told {
		for _, group := range t.groups {
			f.add(s, t.trigger, group)
		}
		if p := c.clitic(t.trigger); p >= 0 {
			topic = p
		}
	}
	if topic >= 0 {
		f.subject, f.several = topic, c.jointly(topic)
	}
}

// recallsDay reports whether a sentence says when what the one before it tells was: "C'était
// vendredi".
func (c clause) recallsDay() bool {
	if c.to-c.from < 3 || !c.ts[c.from].Is("c") || !c.ts[c.from+1].Is("etait") {
		return false
	}
	for _, e := range c.dates {
		if c.tokenAt(e.Start) == c.from+2 || c.tokenAt(e.Start) == c.from+3 {
			return true
		}
	}
	return false
}

// telling is a trigger with those whom it brings together.
type telling struct {
	trigger
	groups []group
}

// tellings returns the triggers of a sentence that tell of meetings, quotations left out.
func (c clause) tellings() []telling {
	var told []telling
	quoted := 0
	for i := c.from; i < c.to; i++ {
		if quoted += c.quoteDepth(i); quoted > 0 {
			continue
		}
		if t, ok := triggerAt(c.ts, i); ok {
			if groups := c.participants(t); len(groups) > 0 {
				told = append(told, telling{t, groups})
			}
		}
	}
	return told
}

// setFrame notes a sentence that begins with a date: it holds for the rest of its paragraph.
func (f *finder) setFrame(s int) {
	if f.opensParagraph(s) {
		f.frame = -1
	}
	for _, e := range f.dates {
		if e.Start >= f.bounds[s][0] && e.Start < f.bounds[s][1] && e.Role == frdate.During && f.tokenAt(e.Start) <= f.sentences[s].from+1 && !f.arrives(s) {
			f.frame = s
		}
	}
}

// arrives reports whether a sentence begins with when somebody came: "Arrivée mardi soir".
func (f *finder) arrives(s int) bool {
	t := f.ts[f.sentences[s].from]
	return t.Participle || t.Is("venu", "venue", "parti", "partie", "attendu", "attendue", "prevu", "prevue", "recu", "recue")
}

// quoteDepth counts the quotation marks between token i and the one before it.
func (f *finder) quoteDepth(i int) int {
	from := 0
	if i > 0 {
		from = f.ts[i-1].End
	}
	depth := 0
	for _, r := range f.Body[from:f.ts[i].Start] {
		switch r {
		case '«', '“':
			depth++
		case '»', '”':
			depth--
		}
	}
	return depth
}

// add records that sentence s tells, by trigger t, of a meeting of these persons.
func (f *finder) add(s int, t trigger, g group) {
	persons := unique(g.persons)
	if !f.official(persons) {
		return
	}
	d := draft{persons: persons, delegates: g.delegates, sentence: s, told: 1}
	d.Status = f.status(s, t)
	if d.Status == Planned && f.calledOff > 0 && s < f.calledOff+2 {
		d.Status = Cancelled // "La visite est annulée. Il devait rencontrer …"
	}
	if t.status = d.Status; d.Status == Cancelled && f.failed(s) {
		t.status = Held // its day is past
	}
	if g.at > 0 {
		t.at = g.at
	}
	d.remote = f.remote(s, t)
	d.Place = f.placeAt(s, t)
	f.situate(&d, t)
	if last := len(f.found) - 1; d.Place == "" && last >= 0 && f.found[last].sentence == s {
		d.Place = f.found[last].Place // met one after the other
	}
	if d.remote {
		d.Place = ""
	}
	d.Evidence = []people.Range{{Part: people.Body, Start: f.bounds[s][0], End: f.bounds[s][1]}}
	f.pair = persons
	for i := range f.found {
		if f.found[i].accepts(f, &d) {
			f.found[i].absorb(&d)
			return
		}
	}
	f.found = append(f.found, d)
}

// anyOfficial reports whether the article names two persons at least, one of whom holds an
// office: else it tells of no meeting.
func (f *finder) anyOfficial() bool {
	return len(f.People.People) > 1 && slices.ContainsFunc(f.People.People, func(p people.Person) bool { return people.IsOffice(p.Office) })
}

// official reports whether the persons are two at least, one of whom holds an office.
func (f *finder) official(persons []int) bool {
	for _, p := range persons {
		if len(persons) > 1 && people.IsOffice(f.People.People[p].Office) {
			return true
		}
	}
	return false
}

// finish dates the drafts and hands them on.
func (f *finder) finish() []Meeting {
	var out []Meeting
	for i := range f.found {
		d := &f.found[i]
		f.date(i)
		for _, p := range d.persons {
			d.Participants = append(d.Participants, f.People.People[p].Name)
		}
		for _, p := range d.delegates {
			if name := f.People.People[p].Name; !has(d.persons, p) && !hasName(d.Delegates, name) {
				d.Delegates = append(d.Delegates, name)
			}
		}
		d.Topics, d.Support = f.topics(i)
		out = append(out, d.Meeting)
	}
	return out
}

// opensParagraph reports whether a sentence is the first of its paragraph.
func (f *finder) opensParagraph(s int) bool {
	return s == 0 || strings.Contains(f.Body[f.bounds[s-1][1]:f.bounds[s][0]], "\n\n")
}
