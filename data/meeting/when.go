package meeting

import (
	"mareader/data/fold"
	"mareader/data/frdate"
	"mareader/data/people"
	"mareader/data/token"
	"slices"
	"strings"
)

// situate gives a draft the clue of its day, and the place that goes with it, from the
// nearest source: its own sentence, the date that heads the paragraph, the article's lead
// for the first meeting, the first meeting for those told after it.
func (f *finder) situate(d *draft, t trigger) {
	d.earlier = f.earlier(t)
	if d.recalled = f.isBackground(d.sentence, t) && !f.datedAfter(t); d.recalled {
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
	case d.sentence > 0 && f.there(d.sentence) && !f.opensParagraph(d.sentence) && f.clueAt(d.sentence-1, f.endOf(d)).known:
		f.borrow(d, f.clueAt(d.sentence-1, f.endOf(d)), "") // "X se rendra dimanche à Y. Il y verra Z"
	case len(f.found) > 0 && f.meanwhile(d.sentence):
		f.borrow(d, f.found[len(f.found)-1].when, "")
	case len(f.found) == 0:
		f.byLead(d)
	case (!f.earlier(t) || f.sameDay(d.sentence)) && d.shares(&f.found[0]) && (d.Status == Held || f.sameDay(d.sentence)) && f.found[0].Status == Held:
		c := f.found[0].when
		c.shared = true
		f.borrow(d, c, f.found[0].Place)
	}
	f.locate(d)
}

// endOf returns a trigger at the end of the sentence before that of a draft.
func (f *finder) endOf(d *draft) trigger {
	return trigger{at: f.sentences[d.sentence-1].to - 1, status: d.Status}
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
	at := trigger{at: f.sentences[0].from, status: d.Status, form: signed}
	if c := f.clueAt(0, at); c.known && (c.expr.Kind == frdate.Weekday || c.expr.Kind == frdate.Deictic) && d.Status == Held {
		f.borrow(d, c, f.placeAt(0, at)) // "L'accord signé jeudi à Fès"
	}
}

// isBackground reports whether the trigger only places something else in time: "au
// lendemain de sa rencontre avec", "depuis leur entretien".
func (f *finder) isBackground(s int, t trigger) bool {
	if t.form != noun {
		return false
	}
	for k := t.at - 1; k >= max(0, t.at-3) && f.ts[k+1].Gap < token.Comma; k-- {
		if f.ts[k].Is("lendemain", "surlendemain", "veille", "depuis") {
			return true
		}
	}
	return false
}

// datedAfter reports whether a day stands right after whom trigger t names: "au lendemain de
// sa rencontre avec X, mardi 6 février".
func (f *finder) datedAfter(t trigger) bool {
	for _, r := range f.refs {
		if r.From < t.at {
			continue
		}
		return slices.ContainsFunc(f.dates, func(e frdate.Expr) bool { return f.tokenAt(e.Start) == r.To })
	}
	return false
}

// earlier reports whether the verb is in the pluperfect: what it tells was before the rest.
func (f *finder) earlier(t trigger) bool {
	return beforeWithin(f.ts, t.at, 5, "avait", "avaient", "etait", "etaient")
}

// sameDay reports whether sentence s says "dans la journée" or the like.
func (f *finder) sameDay(s int) bool {
	c := f.sentences[s]
	for i := c.from + 1; i < c.to; i++ {
		if f.ts[i].Is("journee", "matinee", "soiree") && (f.ts[i-1].Is("la") || i < c.from+4 && f.ts[i-1].Is("de", "en")) ||
			i < c.from+4 && f.ts[i].Is("tot", "tard") && f.ts[i-1].Is("plus") || f.ts[i-1].Is("auparavant") || f.ts[i].Is("lieu") && f.ts[i-1].Is("meme") && f.ts[i-2].Is("le") {
			return true
		}
	}
	return false
}

// meanwhile reports whether sentence s begins with "au même moment" or the like.
func (f *finder) meanwhile(s int) bool {
	c := f.sentences[s]
	for i := c.from; i+1 < min(c.to, c.from+4); i++ {
		if f.ts[i].Is("meme") && f.ts[i+1].Is("moment", "temps", "heure", "instant") {
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
	if f.Published.IsZero() && d.when.week.IsZero() && r.Basis == frdate.Resolved && e.Kind != frdate.Narrative && !d.when.same { // by a tweet: keep only an agreeing weekday
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
	for _, latest := range []frdate.Span{f.Published, f.Saved} {
		if latest.IsZero() || d.Status != Held {
			continue
		}
		if next := narrowed.And(frdate.Inside(frdate.NewSpan(frdate.MinDay, latest.To))); next.Possible() {
			narrowed = next
		}
	}
	d.Days = narrowed
	within := "jusqu’à la publication"
	if holder != "" {
		within = "pendant le mandat de " + holder
	}
	if day, ok := narrowed.Only(); ok && d.Date.IsZero() && d.when.known {
		d.Date, d.Basis = frdate.On(day), frdate.Resolved
		d.Reason = frdate.OnlyWords(day, within)
	} else if words := narrowed.Words(); words != "" && d.Date.IsZero() && d.when.known && narrowed.Possible() && !d.when.expr.Conflict {
		d.Reason = "« " + d.when.expr.Text + " » : " + words
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

// byPublication gives the first meeting, and those on its day, the day of publication when
// nothing dates it.
func (f *finder) byPublication(i int) {
	d := &f.found[i]
	if f.Published.IsZero() || d.recalled || d.Status != Held || d.when.known || i > 0 && f.found[0].Basis != frdate.Published {
		return
	}
	d.Date, d.Basis = f.Published, frdate.Published
	d.Reason = "aucune date dans le texte : jour de la publication, au plus tard"
}
