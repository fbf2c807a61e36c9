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
	same     bool        // "le même lundi"
	shared   bool        // the text says it of another meeting of the day
}

// clueAt returns the expression of time of sentence s that the trigger is nearest to.
func (f *finder) clueAt(s int, t trigger) clue {
	best := clue{distance: 1 << 30}
	var last frdate.Span
	for _, e := range f.dates {
		if e.Start >= f.bounds[s][1] {
			break
		}
		if e.Start >= f.bounds[s][0] && (t.form == signed || f.datesMeeting(e)) {
			if d := f.tokenDistance(e, t.at); d < best.distance && !f.parted(t, f.tokenAt(e.Start)) {
				best = clue{expr: e, known: true, tense: tenseOf(t.status), last: last, distance: d}
				best.same = e.Kind == frdate.Weekday && f.tokenAt(e.Start) > 0 && (f.ts[f.tokenAt(e.Start)-1].Is("meme") || f.ts[f.tokenAt(e.Start)].Is("meme"))
			}
		}
		if span := e.Resolve(frdate.Anchor{Published: f.Published, Last: last}).Span; span.IsDay() {
			last = span
		}
	}
	return best
}

// parted reports whether another verb that tells of a meeting stands between the trigger
// and token i: what lies beyond it belongs to that verb.
func (f *finder) parted(t trigger, i int) bool {
	for _, v := range f.verbs {
		if v != t.verb && v > min(t.at, i) && v < max(t.at, i) {
			return true
		}
	}
	return false
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
	if i > 0 && f.ts[i].Gap == token.Space && f.ts[i-1].Participle &&
		f.ts[i-1].Is("annonce", "confirme", "indique", "declare", "affirme", "precise", "souligne", "rapporte", "revele") {
		return false // it dates what was said, not what is told
	}
	for k := i - 1; k >= max(0, i-4); k-- {
		t := f.ts[k]
		if f.ts[k+1].Gap > token.Comma {
			break
		}
		if t.Is("accord", "accords", "declaration", "signe", "signee", "signes", "signees", "depuis", "accord-cadre", "convention", "loi", "attentat",
			"attentats", "drame", "seisme", "election", "elections", "nomme", "nommee", "entre", "adopte", "adoptee", "message", "date", "datee", "memorandum") {
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
	if c.same && c.last.IsDay() && c.expr.Days.Allows(c.last.From) {
		return frdate.Resolution{Days: frdate.Inside(c.last), Span: c.last, Basis: frdate.Resolved, Rule: "« même " + c.expr.Text + " » : le jour dit plus haut"}
	}
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

// situate gives a draft the clue of its day, and the place that goes with it, from the
// nearest source: its own sentence, the date that heads the paragraph, the article's lead
// for the first meeting, the first meeting for those told after it.
func (f *finder) situate(d *draft, t trigger) {
	if f.isBackground(d.sentence, t) {
		return
	}
	d.when = f.clueAt(d.sentence, t)
	if d.when.known && rank(d.when.expr) > 0 {
		f.locate(d)
		return
	}
	switch {
	case f.frame >= 0 && f.frame < d.sentence:
		f.borrow(d, f.clueAt(f.frame, trigger{at: f.sentences[f.frame].from, status: d.Status}), f.placeAt(f.frame, trigger{at: f.sentences[f.frame].from}))
	case len(f.found) == 0:
		f.byLead(d)
	case !f.earlier(t) && d.shares(&f.found[0]) && (d.Status == Held || f.sameDay(d.sentence)) && f.found[0].Status == Held:
		c := f.found[0].when
		c.shared = true
		f.borrow(d, c, f.found[0].Place)
	}
	f.locate(d)
}

// borrow takes a clue and a place from elsewhere where the draft has none of its own.
func (f *finder) borrow(d *draft, c clue, place string) {
	if d.when.weaker(c) {
		d.when = c
	}
	if d.Place == "" && d.when.known {
		d.Place = place
	}
}

// byLead takes the date and place of the article's first sentences.
func (f *finder) byLead(d *draft) {
	for s := 0; s <= min(d.sentence, 1); s++ {
		at := trigger{at: f.sentences[s].from, status: d.Status}
		c := f.clueAt(s, at)
		if c.known && (rank(c.expr) > 0 || d.Status == Planned) {
			f.borrow(d, c, f.placeAt(s, at))
			return
		}
	}
}

// isBackground reports whether the trigger only places something else in time: "au
// lendemain de sa rencontre avec", "depuis leur entretien".
func (f *finder) isBackground(s int, t trigger) bool {
	if t.form != noun {
		return false
	}
	return beforeWithin(f.ts, t.at, 3, "lendemain", "surlendemain", "veille", "avant", "depuis")
}

// earlier reports whether the verb is in the pluperfect: what it tells was before the rest.
func (f *finder) earlier(t trigger) bool {
	return beforeWithin(f.ts, t.at, 5, "avait", "avaient", "etait", "etaient")
}

// sameDay reports whether sentence s says "dans la journée" or the like.
func (f *finder) sameDay(s int) bool {
	c := f.sentences[s]
	for i := c.from + 1; i < c.to; i++ {
		if f.ts[i].Is("journee", "matinee", "soiree") && f.ts[i-1].Is("la") {
			return true
		}
	}
	return false
}

func (d *draft) shares(other *draft) bool {
	for _, p := range d.persons {
		if has(other.persons, p) {
			return true
		}
	}
	return false
}

// date works out the day of draft i.
func (f *finder) date(i int) {
	d := &f.found[i]
	d.Days = frdate.Free()
	if d.when.known {
		f.byClue(d)
	}
	if !d.Date.IsDay() || d.Basis != frdate.Stated {
		f.byCaption(d)
	}
	f.byNeighbour(i)
	f.byTerms(d)
	if d.Date.IsZero() {
		f.byPublication(i)
	}
}

// horizon is how many days ahead the press announces meetings.
const horizon = 60

// byNeighbour bounds a meeting without a date by the first one of the article: what is
// told as background was before it, what is announced comes after.
func (f *finder) byNeighbour(i int) {
	d, first := &f.found[i], &f.found[0]
	from := first.Date.From
	if i == 0 || !first.Date.IsDay() {
		if from = f.Published.From; f.Published.IsZero() {
			return
		}
	}
	if d.when.known {
		return
	}
	bounds := frdate.NewSpan(frdate.MinDay, max(from, f.Published.To))
	if d.Status == Planned {
		bounds = frdate.NewSpan(from, from+horizon)
	}
	if both := d.Days.And(frdate.Inside(bounds)); both.Possible() {
		d.Days = both
	}
}

// byClue takes what the expression comes to.
func (f *finder) byClue(d *draft) {
	r := d.when.resolve(f)
	e := d.when.expr
	d.Days, d.Date, d.Basis, d.Reason = r.Days, r.Span, r.Basis, r.Rule
	if f.Published.IsZero() && r.Basis == frdate.Resolved && e.Kind != frdate.Narrative && !d.when.same { // by a tweet: keep only an agreeing weekday
		if e.Kind != frdate.Weekday {
			d.Days, d.Date, d.Basis, d.Reason = e.Days, frdate.Span{}, frdate.Unknown, ""
		}
	}
	d.DateEvidence = append(d.DateEvidence, people.Range{Part: people.Body, Start: e.Start, End: e.End})
	if first := &f.found[0]; d.when.shared && first.Date.IsDay() {
		d.Days, d.Date, d.DateEvidence = first.Days, first.Date, first.DateEvidence
	}
	if d.when.shared && !d.Date.IsZero() {
		d.Basis, d.Reason = frdate.Resolved, "le même jour que la rencontre précédente, d'après le fil du texte"
	}
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
