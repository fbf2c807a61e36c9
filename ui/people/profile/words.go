package profile

import (
	"strconv"
	"strings"

	"mareader/data/frdate"
	"mareader/data/office"
	"mareader/store/ties"
	"mareader/ui/lang"
	"mareader/ui/typeset"
)

// post is an office with its country: "ministre de l’Intérieur, France".
func post(office, country string) string {
	return join(", ", typeset.Curl(office), country)
}

// dot parts what stands side by side; no line begins with it.
const dot = "\u00a0· "

// join puts a separator between the parts that are not empty.
func join(separator string, parts ...string) string {
	var full []string
	for _, p := range parts {
		if p != "" {
			full = append(full, p)
		}
	}
	return strings.Join(full, separator)
}

// tenure says when a term was, as far as the source tells: "du 23 septembre 2024 au 12
// octobre 2025", "depuis le 7 octobre 2021, vu en fonction en décembre 2025".
func tenure(t office.Term, l lang.Lang) string {
	if t.Since.IsDay() && t.Until.IsDay() {
		return l.Say("du ", "from ") + l.DayAndYear(t.Since) + l.Say(" au ", " to ") + l.DayAndYear(t.Until)
	}
	if !t.Since.IsZero() && !t.Until.IsZero() {
		return l.DayAndYear(t.Since) + " – " + l.DayAndYear(t.Until)
	}
	return join(", ", began(t, l), ended(t, l))
}

func began(t office.Term, l lang.Lang) string {
	switch {
	case t.Since.IsDay():
		return l.Say("depuis le ", "since ") + l.DayAndYear(t.Since)
	case !t.Since.IsZero():
		return l.Say("depuis ", "since ") + l.DayAndYear(t.Since)
	case !t.SeenFrom.IsZero():
		return l.Say("début inconnu : vu en fonction ", "start unknown, seen in office ") + on(t.SeenFrom, l)
	}
	return l.Say("début inconnu", "start unknown")
}

func ended(t office.Term, l lang.Lang) string {
	switch {
	case t.Until.IsDay():
		return l.Say("jusqu’au ", "until ") + l.DayAndYear(t.Until)
	case !t.Until.IsZero():
		return l.Say("jusqu’en ", "until ") + l.DayAndYear(t.Until)
	case !t.SeenUntil.IsZero():
		return l.Say("vu en fonction ", "seen in office ") + on(t.SeenUntil, l)
	}
	return l.Say("fin inconnue", "end unknown")
}

// on is a date as it follows a verb: "le 7 octobre 2021", "en décembre 2025".
func on(s frdate.Span, l lang.Lang) string {
	if s.IsDay() {
		return l.Say("le ", "on ") + l.DayAndYear(s)
	}
	return l.Say("en ", "in ") + l.DayAndYear(s)
}

// certainty says how far a term is to be trusted.
func certainty(c string, l lang.Lang) string {
	switch c {
	case "verified":
		return l.Say("vérifié", "verified")
	case "partly":
		return l.Say("vérifié en partie", "verified in part")
	case "memory":
		return l.Say("non vérifié : de mémoire", "from memory, not verified")
	}
	return c
}

// counted writes words with how often they are said: "Rabat 12 · Paris 3".
func counted(counts []ties.Count) string {
	words := make([]string, len(counts))
	for i, c := range counts {
		words[i] = c.Word + " " + strconv.Itoa(c.N)
	}
	return whole(words)
}

// whole lists what no line may divide.
func whole(words []string) string {
	tied := make([]string, len(words))
	for i, w := range words {
		tied[i] = strings.ReplaceAll(w, " ", "\u00a0")
	}
	return join(dot, tied...)
}
