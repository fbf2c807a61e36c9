package query

import (
	"strings"
	"unicode"

	"mareader/data/fold"
)

// Unfinished is the end of a query that is being typed: what may be completed.
type Unfinished struct {
	At    int    // where it begins
	Field Field  // what it is looked for in; Anywhere for the name of a field or of a saved search
	Typed string // so far, without a quotation mark
	Saved bool   // it is the name of a saved search
}

// Completing returns what the end of a text is about to name: a field, what is looked for in
// it, or a saved search. ok is false where it is anything else.
func Completing(text string) (u Unfinished, ok bool) {
	u.At = tokenAt(text)
	token := strings.TrimPrefix(text[u.At:], "-")
	u.At = len(text) - len(token)
	if name, saved := strings.CutPrefix(token, "@"); saved {
		return Unfinished{u.At, Anywhere, name, true}, true
	}
	name, value, colon := strings.Cut(token, ":")
	if !colon {
		u.Typed = token
		return u, len(token) >= 2 && !strings.ContainsFunc(token, func(r rune) bool { return !unicode.IsLetter(r) })
	}
	if u.Field, ok = fieldOf(name); !ok || u.Field == Date || u.Field == Title || u.Field >= before {
		return u, false
	}
	u.At += len(name) + 1
	u.Typed = strings.TrimLeftFunc(value, isQuote)
	return u, true
}

// tokenAt is where the last token of a text begins, which may be a quotation that is open.
func tokenAt(text string) int {
	at, quoted := 0, false
	for i, r := range text {
		switch {
		case isQuote(r):
			quoted = !quoted
		case !quoted && (unicode.IsSpace(r) || r == '|'):
			at = i + len(string(r))
		}
	}
	return at
}

// Complete returns what u may become and is known, as it is written in a query, and what it
// is called: fields and states by their names in French or in English, all else by values.
func (u Unfinished) Complete(english bool, values []string) (written, called string, ok bool) {
	folded := fold.String
	if u.Saved {
		folded = callOf
	}
	typed := folded(u.Typed)
	begins := func(s string) bool { return strings.HasPrefix(folded(s), typed) && folded(s) != typed }
	switch {
	case u.Saved:
	case u.Field == Anywhere:
		for _, n := range names {
			if name := either(english, n.fr, n.en); strings.HasPrefix(fold.String(name), typed) {
				return name + ":", name + ":", true
			}
		}
		return "", "", false
	case u.Field == Marks:
		values = nil
		for _, s := range states {
			values = append(values, either(english, s.fr, s.en))
		}
	}
	for _, v := range values {
		if begins(v) || begun(v, typed) {
			return u.written(v), v, true
		}
	}
	return "", "", false
}

func either(english bool, fr, en string) string {
	if english {
		return en
	}
	return fr
}

// begun tells whether a later word of a value begins as it was typed.
func begun(value, typed string) bool {
	folded := fold.String(value)
	for from := range fold.Words(folded) {
		if from > 0 && typed != "" && strings.HasPrefix(folded[from:], typed) {
			return true
		}
	}
	return false
}

// written is a value as a query asks for it.
func (u Unfinished) written(value string) string {
	switch {
	case u.Saved && name().FindString("@"+value) != "@"+value:
		return "@" + callOf(value) + " "
	case u.Saved:
		return "@" + value + " "
	case strings.ContainsFunc(value, unicode.IsSpace):
		return `"` + strings.Map(unquoted, value) + `" `
	}
	return value + " "
}

func unquoted(r rune) rune {
	if isQuote(r) {
		return -1
	}
	return r
}
