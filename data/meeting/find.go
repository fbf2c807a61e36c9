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
	calledOff int      // one past the last sentence that says that something does not take place
	subject   int      // the last person that a sentence was about, -1
	several   []int    // the persons that the last sentence with a person was about
	pair      []int    // the participants of the last meeting told
	owned     []int    // the meeting of each sentence, see owners
	verbs     []int    // tokens of the verbs of meeting in the sentence being read
	frame     int      // the sentence that sets the time of its paragraph, -1
	parsed    *grammar // of sentence parsedAt, the last that was parsed
	parsedAt  int
	heading   int // the heading that sets the time of the paragraphs beneath, -1
}

// span is a half-open interval of tokens.
type span struct{ from, to int }

// Find returns the meetings that the article tells, in order of the text.
func Find(t Text) []Meeting {
	f := &finder{Text: t, ts: t.People.Tokens, refs: t.People.Refs, subject: -1, frame: -1, heading: -1}
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
			if i > start && f.opensClause(i, to) {
				f.sentences = append(f.sentences, span{start, i})
				f.bounds = append(f.bounds, [2]int{from, f.ts[i-1].End})
				start, from = i, f.ts[i].Start
			}
			i++
		}
		f.sentences = append(f.sentences, span{start, i})
		f.bounds = append(f.bounds, [2]int{from, to})
	}
}

// opensClause reports whether a semicolon before token i parts a clause of its own, with its
// day or its subject, from the rest of the sentence that ends at byte to.
func (f *finder) opensClause(i, to int) bool {
	t := f.ts[i]
	if t.Gap != token.Clause || !strings.Contains(f.Body[f.ts[i-1].End:t.Start], ";") {
		return false
	}
	if isWeekday(t) || t.Is("il", "elle", "ils", "elles", "hier") {
		return true
	}
	for k := i; k < len(f.ts) && f.ts[k].Start < to && (k == i || f.ts[k].Gap < token.Clause); k++ {
		if f.ts[k].Is("a", "ont", "est", "sont", "avait", "etait", "sera", "aura") && !isPrepositionA(f.ts[k]) {
			return true
		}
	}
	return false
}

// read takes the meetings of one sentence.
func (f *finder) read(s int) {
	c := f.clauseOf(s)
	f.setFrame(s)
	told := c.licensedTellings(s)
	f.verbs = f.verbs[:0]
	for _, t := range told {
		if t.form != noun && t.form != signed || f.ts[t.verb].Is("visite") {
			f.verbs = append(f.verbs, t.verb)
		}
	}
	if c.callsOff() {
		f.calledOff = s + 1
	}
	if c.retracts() {
		f.found = slices.DeleteFunc(f.found, func(d draft) bool { return d.sentence == s-1 })
		f.pair = nil
	}
	if last := len(f.found) - 1; last >= 0 && len(told) == 0 && f.found[last].Status == Planned {
		c.revise(&f.found[last])
	}
	if last := len(f.found) - 1; last >= 0 && len(told) == 0 && c.recallsDay() {
		t := trigger{at: c.from, status: f.found[last].Status}
		f.found[last].when = f.clueAt(s, t)
		if town := f.placeAt(s, t); town != "" {
			f.found[last].Place = town
		}
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

// licensedTellings returns the triggers of sentence s with the groups that its grammar lets stand,
// and what the table of constructions finds beside them.
func (c clause) licensedTellings(s int) []telling {
	told := c.tellings()
	kept := told[:0]
	for _, t := range told {
		groups := t.groups[:0]
		for _, g := range t.groups {
			if g, ok := c.licensed(s, &t.trigger, g); ok {
				groups = append(groups, g)
			}
		}
		if t.groups = groups; len(groups) > 0 {
			kept = append(kept, t)
		}
	}
	return append(kept, c.constructed(s, kept)...)
}

// setFrame notes a sentence that begins with a date: it holds for the rest of its paragraph,
// and a heading for what stands beneath.
func (f *finder) setFrame(s int) {
	if f.opensParagraph(s) {
		f.frame = f.heading
	}
	c := f.sentences[s]
	for _, e := range f.dates {
		if e.Start < f.bounds[s][0] || e.Start >= f.bounds[s][1] || e.Role != frdate.During || f.arrives(s) {
			continue
		}
		if at := f.tokenAt(e.Start); at <= c.from+1 || at <= c.from+4 && f.ts[c.from].Fold == "a" { // "À Luanda, le 3 juin"
			f.frame = s
		}
		if f.opensParagraph(s) && e.Start == f.bounds[s][0] && f.tokenAt(e.End) >= c.to && (s+1 == len(f.sentences) || f.opensParagraph(s+1)) {
			f.heading = s
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
	d := draft{persons: persons, host: persons[0], delegates: g.delegates, sentence: s, told: 1}
	if t.form == passive {
		d.host = persons[len(persons)-1]
	}
	d.Status = f.status(s, t)
	if d.Status == Planned && f.calledOff > 0 && s < f.calledOff+2 && (s < f.calledOff || !strings.HasSuffix(f.ts[t.verb].Fold, "ront")) {
		d.Status = Cancelled // "La visite est annulée. Il devait rencontrer …"; but not "Ils se verront lundi"
	}
	if t.status = d.Status; d.Status == Cancelled && f.failed(s) {
		t.status = Held // its day is past
	}
	if g.at > 0 {
		t.at = g.at
	}
	d.alone = beforeWithin(f.ts, t.at, 4, "tete-a-tete", "aparte") || followedBy(f.ts, t.at, 4, "tete-a-tete", "aparte", "bilateral", "bilaterale") || f.ts[t.at].Is("tete-a-tete", "aparte")
	d.remote = f.remote(s, t)
	d.Place = f.placeAt(s, t)
	f.situate(&d, t)
	if last := len(f.found) - 1; d.Place == "" && last >= 0 && (f.found[last].sentence == s || f.found[last].sentence == s-1 && f.goesOn(s)) {
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

// goesOn reports whether only a semicolon parts sentence s from the one before it.
func (f *finder) goesOn(s int) bool {
	return s > 0 && strings.Contains(f.Body[f.bounds[s-1][1]:f.bounds[s][0]], ";")
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
		if d.Status == Held && !f.Published.IsZero() && !d.Date.IsZero() && d.Date.From > f.Published.To {
			d.Status = Planned // the present of a calendar
		}
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
