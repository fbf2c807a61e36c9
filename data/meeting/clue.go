package meeting

import (
	"slices"

	"mareader/data/frdate"
	"mareader/data/token"
)

// clue is what an expression of time says of the day of a meeting.
type clue struct {
	expr     frdate.Expr
	known    bool
	tense    frdate.Tense
	last     frdate.Span // the day named before, for "la veille"
	week     frdate.Span // the days of a week or less named before, for an article without a day
	distance int         // tokens between the expression and what it dates
	same     bool        // "le même lundi"
	off      bool        // it did not take place
	shared   bool        // the text says it of another meeting of the day
}

// clueAt returns the expression of time of sentence s that the trigger is nearest to.
func (f *finder) clueAt(s int, t trigger) clue {
	best := clue{distance: 1 << 30}
	var last, week frdate.Span
	moved := f.postponed(s)
	for _, e := range f.dates {
		if e.Start >= f.bounds[s][1] {
			break
		}
		if e.Start >= f.bounds[s][0] && (moved == 0 || e.Start > f.ts[moved].Start) && (t.form == signed || f.datesMeeting(e, t.status)) && !f.ofOther(s, e, t) {
			if d := f.tokenDistance(e, t.at); d < best.distance && !f.parted(t, f.tokenAt(e.Start)) {
				best = clue{expr: e, known: true, tense: tenseOf(t.status), last: last, week: week, distance: d, off: t.status == Cancelled}
				best.same = e.Kind == frdate.Weekday && f.tokenAt(e.Start) > 0 && (f.ts[f.tokenAt(e.Start)-1].Is("meme") || f.ts[f.tokenAt(e.Start)].Is("meme"))
			}
		}
		if span := e.Resolve(frdate.Anchor{Published: f.Published, Last: last}).Span; span.IsDay() {
			last = span
		} else if !span.IsZero() && e.Role == frdate.During && span.To < span.From+7 {
			week = span
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
	if t.status != Held || t.form == noun {
		return false
	}
	for k := max(t.verb, t.at) + 1; k < i; k++ {
		if !f.ts[k].Capital && isFuture(f.ts[k].Fold) && !f.ts[k].Is("doit", "doivent") {
			return true // "a reçu X, avec lequel il se rendra mercredi à Y"
		}
	}
	return false
}

// tenseOf is the tense in which a meeting of that status is told.
func tenseOf(s Status) frdate.Tense {
	if s != Held {
		return frdate.Future
	}
	return frdate.Past
}

// datesMeeting reports whether an expression can date a meeting: not the date of an
// accord, a visit as a whole, or something else it hangs on.
func (f *finder) datesMeeting(e frdate.Expr, status Status) bool {
	i := f.tokenAt(e.Start)
	if i > 0 && (f.ts[i].Gap == token.Space || f.ts[i].Gap == token.Comma && status != Held) && f.ts[i-1].Participle &&
		f.ts[i-1].Is("annonce", "confirme", "indique", "declare", "affirme", "precise", "souligne", "rapporte", "revele") {
		return false // it dates what was said, not what is told
	}
	for k := i - 1; k >= max(0, i-4); k-- {
		t := f.ts[k]
		if f.ts[k+1].Gap > token.Comma || t.Fold[0] >= '0' && t.Fold[0] <= '9' {
			break // what stands before a number governs that
		}
		if t.Is("accord") && k > 0 && f.ts[k-1].Is("d") {
			continue // "d'accord"
		}
		if t.Is("accord", "accords", "declaration", "signe", "signee", "signes", "signees", "depuis", "accord-cadre", "convention", "loi", "attentat",
			"attentats", "drame", "seisme", "election", "elections", "nomme", "nommee", "entre", "adopte", "adoptee", "message", "date", "datee", "memorandum") {
			return false
		}
		if t.Is("prevu", "prevue", "prevus", "prevues", "programme", "programmee", "fixe", "fixee") && beforeWithin(f.ts, k, 3, "initialement", "abord", "primitivement", "auparavant") {
			return false // it was then put off
		}
	}
	return true
}

// ofOther reports whether an expression of time dates something else than what trigger t tells: a
// birth, a term that began or ends, or what a relative clause says between two commas of somebody.
func (f *finder) ofOther(s int, e frdate.Expr, t trigger) bool {
	at := f.tokenAt(e.Start)
	if beforeWithin(f.ts, at, 2, "ne", "nee", "decede", "decedee", "mort", "morte", "elu", "elue") && f.ts[max(0, at-1)].Gap <= token.Space {
		return true
	}
	if t.status == Held && e.Role == frdate.From && beforeWithin(f.ts, at+1, 2, "depuis") || t.status == Held && e.Role == frdate.Until && !t.covers(at) && f.relativeFrom(s, at) >= 0 {
		return true
	}
	who := f.relativeFrom(s, at)
	if who < 0 || t.status != Held || t.at >= who && t.at < at && f.ts[who].Is("que", "qu") {
		return false
	}
	if t.at > at { // "X, qui avait vu Y le 2 février, a reçu Z": a comma closes the clause
		return slices.ContainsFunc(f.ts[at+1:t.at+1], func(w token.Token) bool { return w.Gap == token.Comma })
	}
	return t.at < who
}

// covers reports whether a token stands right after the trigger.
func (t trigger) covers(at int) bool { return at > t.at && at <= t.at+near }

// relativeFrom returns the "qui", "dont" or "où" after a comma that opens the clause of token at, with
// no comma between; -1 for none.
func (f *finder) relativeFrom(s, at int) int {
	for k := at - 1; k > f.sentences[s].from; k-- {
		if f.ts[k+1].Gap >= token.Comma {
			return -1
		}
		if f.ts[k].Gap == token.Comma && f.ts[k].Is("qui", "dont") {
			return k
		}
	}
	return -1
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

// justGone is how many days ago the day of a meeting was, at most, of which the press says
// that it did not take place; if it names a weekday that is longer gone, the next is meant.
const justGone = 2

func (c clue) resolve(f *finder) frdate.Resolution {
	if reason := f.reasons[c.expr.Start]; reason != "" && c.known {
		return frdate.Resolution{Days: c.expr.Days, Span: c.expr.Days.Within, Basis: frdate.Resolved, Rule: reason}
	}
	if c.same && c.last.IsDay() && c.expr.Days.Allows(c.last.From) {
		return frdate.Resolution{Days: frdate.Inside(c.last), Span: c.last, Basis: frdate.Resolved, Rule: "« même " + c.expr.Text + " » : le jour dit plus haut"}
	}
	anchor := frdate.Anchor{Published: f.anchor(), Last: c.last, Tense: c.tense}
	if anchor.Published.IsZero() {
		anchor.Published = c.week
	}
	if c.off {
		past := anchor
		past.Tense = frdate.Past
		if r := c.expr.Resolve(past); r.Span.IsDay() && anchor.Published.IsDay() && anchor.Published.From-r.Span.From <= justGone {
			return r
		}
	}
	return c.expr.Resolve(anchor)
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
