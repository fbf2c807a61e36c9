package meeting

import (
	"strings"

	"mareader/data/fold"
	"mareader/data/frdate"
	"mareader/data/people"
	"mareader/data/token"
)

// clue is what an expression of time says of the day of a meeting.
type clue struct {
	expr     frdate.Expr
	known    bool
	tense    frdate.Tense
	last     frdate.Span // the day named before, for "la veille"
	distance int         // tokens between the expression and what it dates
}

// clueAt returns the expression of time of sentence s that the trigger is nearest to.
func (f *finder) clueAt(s int, t trigger) clue {
	best := clue{distance: 1 << 30}
	var last frdate.Span
	for _, e := range f.dates {
		if e.Start >= f.bounds[s][1] {
			break
		}
		if e.Start >= f.bounds[s][0] && f.datesMeeting(e) {
			if d := f.tokenDistance(e, t.at); d < best.distance {
				best = clue{expr: e, known: true, tense: tenseOf(t.status), last: last, distance: d}
			}
		}
		if span := e.Resolve(frdate.Anchor{Published: f.Published, Last: last}).Span; span.IsDay() {
			last = span
		}
	}
	return best
}

// tenseOf is the tense in which a meeting of that status is told.
func tenseOf(s Status) frdate.Tense {
	if s == Planned {
		return frdate.Future
	}
	return frdate.Past
}

// datesMeeting reports whether an expression can date a meeting: not the date of an
// accord, a visit as a whole, or something else it hangs on.
func (f *finder) datesMeeting(e frdate.Expr) bool {
	i := f.tokenAt(e.Start)
	for k := i - 1; k >= max(0, i-4); k-- {
		t := f.ts[k]
		if f.ts[k+1].Gap > token.Comma {
			break
		}
		if t.Is("accord", "accords", "declaration", "signe", "signee", "signes", "signees", "depuis", "accord-cadre", "convention", "loi", "attentat",
			"attentats", "drame", "seisme", "election", "elections", "nomme", "nommee", "entre", "adopte", "adoptee", "message") {
			return false
		}
	}
	return true
}

// tokenAt returns the first token at or after a byte of the body.
func (f *finder) tokenAt(at int) int {
	lo, hi := 0, len(f.ts)
	for lo < hi {
		if mid := (lo + hi) / 2; f.ts[mid].Start < at {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// tokenDistance is how far an expression stands from a token. Spans of several days
// more likely date the visit than the meeting, and open ones neither.
func (f *finder) tokenDistance(e frdate.Expr, at int) int {
	from, to := f.tokenAt(e.Start), f.tokenAt(e.End)
	d := max(from-at, at-to, 0)
	if e.Role != frdate.During {
		d += 60
	}
	if w := e.Days.Within; e.Kind == frdate.Absolute && !w.IsDay() || !e.Days.Yearly.IsZero() && e.Days.Yearly.From != e.Days.Yearly.To {
		d += 30
	}
	return d
}

// conflicts reports whether two clues cannot be of one day.
func (c clue) conflicts(d clue, f *finder) bool {
	if !c.known || !d.known {
		return false
	}
	a, b := c.resolve(f), d.resolve(f)
	both := a.Days.And(b.Days)
	if !a.Span.IsZero() && !b.Span.IsZero() {
		return a.Span.And(b.Span).IsZero()
	}
	return !both.Possible()
}

// weaker reports whether another clue says more.
func (c clue) weaker(d clue) bool {
	switch {
	case !d.known:
		return false
	case !c.known:
		return true
	}
	return rank(d.expr) > rank(c.expr)
}

func rank(e frdate.Expr) int {
	switch {
	case e.Role != frdate.During:
		return 0
	case e.Kind == frdate.Absolute && e.Days.Within.IsDay():
		return 4
	case e.Kind == frdate.Partial && e.Days.Yearly.From == e.Days.Yearly.To:
		return 3
	case e.Kind == frdate.Weekday, e.Kind == frdate.Deictic:
		return 2
	}
	return 1
}

func (c clue) resolve(f *finder) frdate.Resolution {
	return c.expr.Resolve(frdate.Anchor{Published: f.anchor(), Last: c.last, Tense: c.tense})
}

// anchor is the publication, or the day of the one dated tweet in the page.
func (f *finder) anchor() frdate.Span {
	if !f.Published.IsZero() {
		return f.Published
	}
	for _, n := range f.Notes {
		if d := fullDay(n.Text); n.Loose && d.known {
			return d.expr.Days.Within
		}
	}
	return frdate.Span{}
}

// fullDay returns the first complete date of a note.
func fullDay(text string) clue {
	for _, e := range frdate.Scan(text) {
		if e.Kind == frdate.Absolute && e.Days.Within.IsDay() && !e.Conflict {
			return clue{expr: e, known: true}
		}
	}
	return clue{}
}

// date works out the day of draft i.
func (f *finder) date(i int) {
	d := &f.found[i]
	d.Days = frdate.Free()
	if !d.when.known || rank(d.when.expr) < 2 {
		if c := f.leadClue(i); c.known {
			d.when = c
		}
	}
	if d.when.known {
		f.byClue(d)
	}
	if !d.Date.IsDay() || d.Basis != frdate.Stated {
		f.byCaption(d)
	}
	f.byTerms(d)
	if d.Date.IsZero() {
		f.byPublication(i)
	}
}

// leadClue is the expression of time of the article's first sentences, which dates the
// first meeting where its own sentence does not.
func (f *finder) leadClue(i int) clue {
	d := &f.found[i]
	if i > 0 {
		return clue{}
	}
	for s := 0; s <= min(d.sentence, 1); s++ {
		c := f.clueAt(s, trigger{at: f.sentences[s].from, status: d.Status})
		if c.known && (rank(c.expr) >= 2 || d.Status == Planned) {
			return c
		}
	}
	return clue{}
}

// byClue takes what the expression comes to.
func (f *finder) byClue(d *draft) {
	r := d.when.resolve(f)
	e := d.when.expr
	d.Days, d.Date, d.Basis, d.Reason = r.Days, r.Span, r.Basis, r.Rule
	if f.Published.IsZero() && r.Basis == frdate.Resolved { // by a tweet: keep only an agreeing weekday
		if e.Kind != frdate.Weekday {
			d.Days, d.Date, d.Basis, d.Reason = e.Days, frdate.Span{}, frdate.Unknown, ""
		}
	}
	d.DateEvidence = append(d.DateEvidence, people.Range{Part: people.Body, Start: e.Start, End: e.End})
	if e.Role == frdate.From && !d.Date.IsZero() {
		d.Date = frdate.On(d.Date.From)
		d.Days = d.Days.And(frdate.Inside(d.Date))
	}
	if d.Date.From == frdate.MinDay || d.Date.To == frdate.MaxDay {
		d.Date, d.Basis = frdate.Span{}, frdate.Unknown
	}
}

// byCaption takes the date of a caption that names the participants, where the text does
// not speak against it.
func (f *finder) byCaption(d *draft) {
	for _, n := range f.Notes {
		c := fullDay(n.Text)
		if n.Loose || !c.known || !f.names(n.Text, d.persons) {
			continue
		}
		day := c.expr.Days.Within
		if d.when.known && !d.when.expr.Days.Allows(day.From) {
			continue
		}
		d.Days, d.Date, d.Basis, d.Reason = frdate.Inside(day), day, frdate.Stated, ""
		d.DateEvidence = append(d.DateEvidence, people.Range{Part: people.Removed, Block: n.Block, Start: c.expr.Start, End: c.expr.End})
		return
	}
}

// names reports whether a note holds the family names of all persons.
func (f *finder) names(note string, persons []int) bool {
	folded := " " + strings.ReplaceAll(fold.String(note), "-", " ")
	for _, p := range persons {
		name := strings.Fields(strings.ReplaceAll(fold.String(f.People.People[p].Name), "-", " "))
		if !strings.Contains(folded, " "+name[len(name)-1]) {
			return false
		}
	}
	return true
}

// byTerms narrows the day to the terms of the offices that the participants hold; where
// one day is left, it is the day.
func (f *finder) byTerms(d *draft) {
	if d.Date.IsDay() {
		return
	}
	narrowed, holder := d.Days, ""
	for _, p := range d.persons {
		days := f.term(p)
		if next := narrowed.And(frdate.Inside(days)); next.Possible() {
			if next != narrowed && days.From != frdate.MinDay {
				holder = f.People.People[p].Name
			}
			narrowed = next
		}
	}
	if !f.Published.IsZero() && d.Status == Held {
		if next := narrowed.And(frdate.Inside(frdate.NewSpan(frdate.MinDay, f.Published.To))); next.Possible() {
			narrowed = next
		}
	}
	d.Days = narrowed
	if day, ok := narrowed.Only(); ok && d.Date.IsZero() && d.when.known {
		d.Date, d.Basis = frdate.On(day), frdate.Resolved
		d.Reason = "« " + d.when.expr.Text + " » : le seul jour possible pendant le mandat de " + holder
	}
}

// term returns the days on which a person held the office that the article gives.
func (f *finder) term(p int) frdate.Span {
	person := f.People.People[p]
	fact, ok := f.Facts.ByName(person.Name)
	if !ok || !person.Known {
		return frdate.Always()
	}
	for _, t := range fact.Terms {
		if t.Office == person.Office && t.Country == person.Country {
			return t.Days()
		}
	}
	return frdate.Always()
}

// byPublication gives the first meeting, when nothing dates it, the day of publication.
func (f *finder) byPublication(i int) {
	d := &f.found[i]
	if f.Published.IsZero() || d.Status != Held || d.when.known {
		return
	}
	d.Date, d.Basis = f.Published, frdate.Published
	d.Reason = "aucune date dans le texte : jour de la publication, au plus tard"
}
