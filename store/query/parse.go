package query

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"mareader/data/frdate"
)

// Parse reads a query: words in any order, all required, the last one a prefix unless a
// space follows; "…" a phrase, -… without, a | b either, qui:… in a field. Its error is an
// [*Error].
func Parse(text string) (Query, error) {
	p := parser{text: text}
	for p.skipSpace(); p.at < len(text); p.skipSpace() {
		if err := p.clause(); err != nil {
			return Query{}, err
		}
	}
	if p.bar >= 0 && p.either {
		return Query{}, p.fail(NothingAfter, p.bar, p.bar+1).until(len(text))
	}
	return p.query, nil
}

// parser reads a text from left to right.
type parser struct {
	text   string
	at     int
	query  Query
	words  int  // so far
	either bool // a bar waits for its right side
	bar    int  // where it is
}

func (p *parser) fail(reason Reason, at, end int) *Error {
	return &Error{Reason: reason, At: at, End: end, Text: p.text[at:end]}
}

// until says up to where more may mend it.
func (e *Error) until(at int) *Error {
	e.Until = at
	return e
}

func (p *parser) skipSpace() {
	p.at += len(p.text[p.at:]) - len(strings.TrimLeftFunc(p.text[p.at:], unicode.IsSpace))
}

// clause reads a bar, or a term and joins it to what is there.
func (p *parser) clause() error {
	start := p.at
	if p.text[p.at] == '|' {
		p.at++
		if p.either || len(p.query.Clauses) == 0 {
			return p.fail(NothingBefore, start, p.at)
		}
		if p.last().Not {
			return p.fail(EitherWithout, start, p.at)
		}
		p.either, p.bar = true, start
		return nil
	}
	not := p.text[p.at] == '-'
	if not {
		p.at++
	}
	term, err := p.term()
	if err != nil || term.empty() {
		return err
	}
	if p.words += len(term.Words); p.words > MaxWords {
		return p.fail(TooLong, start, p.at)
	}
	return p.join(term, not, start)
}

func (t Term) empty() bool { return len(t.Words) == 0 && t.Days.IsZero() && t.State == 0 }

func (p *parser) last() *Clause { return &p.query.Clauses[len(p.query.Clauses)-1] }

// join makes a term a clause of its own, or a choice of the last one after a bar. It takes
// the place of an article that leans on it, as in "l agriculture".
func (p *parser) join(term Term, not bool, start int) error {
	for !not && !p.either && p.leans(term) {
		p.drop()
	}
	switch {
	case not && p.either:
		return p.fail(EitherWithout, start, p.at)
	case not:
		for i := range term.Words { // what is left out is not guessed while it is typed
			term.Words[i].Prefix = false
		}
	case p.either:
		p.either = false
		p.last().Any = append(p.last().Any, term)
		return nil
	}
	p.query.Clauses = append(p.query.Clauses, Clause{Not: not, Any: []Term{term}})
	return nil
}

// leans tells whether the last term is a word that leans on the one that follows.
func (p *parser) leans(next Term) bool {
	if len(p.query.Clauses) == 0 || next.Field != Anywhere {
		return false
	}
	c := p.last()
	t := c.Any[len(c.Any)-1]
	return !c.Not && t.Field == Anywhere && !t.Exactly && len(t.Words) == 1 && t.Words[0].leans(next.Words[0])
}

// drop takes away the last term. What follows takes its place, also after a bar.
func (p *parser) drop() {
	c := p.last()
	if c.Any = c.Any[:len(c.Any)-1]; len(c.Any) > 0 {
		p.either = true
		return
	}
	p.query.Clauses = p.query.Clauses[:len(p.query.Clauses)-1]
}

// term reads a field's name, if there is one, and what is looked for.
func (p *parser) term() (Term, error) {
	start := p.at
	field, err := p.field()
	if err != nil {
		return Term{}, err
	}
	name := p.at
	if field != Anywhere {
		p.skipSpace()
	}
	term, value, err := p.value(field)
	if err == nil && field != Anywhere && term.empty() && value == "" {
		return term, p.fail(NoValue, start, name)
	}
	return term, err
}

// field reads a field's name and the colon after it. A name that is no field is a mistake
// only where something follows at once: in "Maroc : accord" the colon is just a colon.
func (p *parser) field() (Field, error) {
	rest := p.text[p.at:]
	name := rest[:len(rest)-len(strings.TrimLeftFunc(rest, unicode.IsLetter))]
	after, colon := strings.CutPrefix(rest[len(name):], ":")
	if name == "" || !colon {
		return Anywhere, nil
	}
	field, known := fieldOf(name)
	if known {
		p.at += len(name) + 1
		return field, nil
	}
	next, _ := utf8.DecodeRuneInString(after)
	if after == "" || strings.HasPrefix(after, "//") || !unicode.In(next, unicode.L, unicode.N) && quote(after) == 0 {
		return Anywhere, nil
	}
	return 0, p.fail(UnknownField, p.at, p.at+len(name)+1)
}

// value reads what is looked for in a field.
func (p *parser) value(field Field) (term Term, value string, err error) {
	start := p.at
	value, quoted, closed := p.token()
	switch field {
	case Date, before, after:
		if term.Days = days(field, value); term.Days.IsZero() && value != "" {
			err = p.begun(BadDate, start, beginsDays(field, value))
		}
		term.Field = Date
		return term, value, err
	case Marks:
		var known bool
		if term.State, known = stateOf(value); !known && value != "" {
			err = p.begun(BadState, start, beginsState(value))
		}
		term.Field = Marks
		return term, value, err
	}
	words, open := wordsOf(value)
	if n := len(words); n > 0 && open && !closed && p.at == len(p.text) {
		words[n-1].Prefix = true
	}
	if len(words) == 0 {
		value = ""
	}
	return Term{Field: field, Words: words, Exactly: quoted}, value, nil
}

// begun is an error about what ends here, which may be the beginning of what is right.
func (p *parser) begun(reason Reason, start int, may bool) error {
	err := p.fail(reason, start, p.at)
	if may {
		err.Until = err.End
	}
	return err
}

// token reads the text between quotation marks, or up to a space or a bar. A mark that is
// never closed reaches to the end.
func (p *parser) token() (token string, quoted, closed bool) {
	rest := p.text[p.at:]
	if n := quote(rest); n > 0 {
		inside := rest[n:]
		if r, _ := utf8.DecodeRuneInString(rest); r == '»' || r == '”' { // closes nothing
			p.at += n
			return "", false, true
		}
		end := strings.IndexFunc(inside, isQuote)
		if end < 0 {
			p.at = len(p.text)
			return inside, true, false
		}
		p.at += n + end + quote(inside[end:])
		return inside[:end], true, true
	}
	end := strings.IndexFunc(rest, func(r rune) bool { return unicode.IsSpace(r) || r == '|' || isQuote(r) })
	if end < 0 {
		end = len(rest)
	}
	p.at += end
	return rest[:end], false, false
}

// isQuote tells the quotation marks of French and of keyboards.
func isQuote(r rune) bool { return strings.ContainsRune("\"«»“”„‟″", r) }

// quote is the length of the quotation mark that s begins with, 0 if there is none.
func quote(s string) int {
	r, n := utf8.DecodeRuneInString(s)
	if n == 0 || !isQuote(r) {
		return 0
	}
	return n
}

// days are those of a day, a month, a year, or from one to another; those before or after
// them for the fields of that name. They are zero for what is no date.
func days(field Field, value string) frdate.Span {
	from, to, ranged := strings.Cut(value, "..")
	if !ranged {
		to = from
	}
	first, last := frdate.Always(), frdate.Always()
	known, alsoKnown := ranged && from == "", ranged && to == ""
	if from != "" {
		first, known = date(from)
	}
	if to != "" {
		last, alsoKnown = date(to)
	}
	if !known || !alsoKnown || ranged && (field != Date || from == "" && to == "") {
		return frdate.Span{}
	}
	switch field {
	case before:
		return frdate.NewSpan(frdate.MinDay, first.From-1)
	case after:
		return frdate.NewSpan(last.To+1, frdate.MaxDay)
	}
	if from != "" && to != "" && last.From < first.From {
		first, last = last, first
	}
	return frdate.NewSpan(first.From, last.To)
}

// beginsDays tells whether days begin with a value.
func beginsDays(field Field, value string) bool {
	tails := []string{".2000"}
	for _, whole := range [...]string{"2000-10-10", "2000-01-01"} {
		if typed := len(value) - 1 - strings.LastIndexByte(value, '.'); typed < len(whole) {
			tails = append(tails, whole[typed:])
		}
	}
	return slices.ContainsFunc(tails, func(tail string) bool { return !days(field, value+tail).IsZero() })
}

// date is a day, a month or a year of four digits, with room on both sides.
func date(s string) (frdate.Span, bool) {
	span, ok := frdate.ParseISO(s)
	year, _, _ := span.From.Civil()
	return span, ok && len(s) <= len("2006-01-02") && 1 <= year && year < 9999
}
