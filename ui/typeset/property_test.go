package typeset

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"mareader/data/clean"
)

var tricky = strings.Split("le ministre de l’Intérieur M. Laftit Mme 14 avril 2025 1er 20 h 30 10 % 26 000 Mohammed VI XIVe siècle "+
	"n° 5 « « » », : ; ! ? ?! … ) ( (soit 10%) «Oui» dit-il a-t-elle porte-parole — – - Quoi? fin. Rabat: 09:15 :) ,puis "+
	"https://exemple.ma/une/adresse?q=1 cou\u00adpé \u00ad a\u00a0b 1\u202f200 x\u00a0: «\u00a0y e\u0301\u0301 日本語 👨\u200d👩\u200d👧 🇲🇦 "+
	"وزارة الداخلية انتيكونستيتوسيونيل anticonstitutionnellement et à \u0301 U+1F3FB🏻 \u200f \u0600 \u200c J. S.M. SM", " ")

func TestRandomText(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	gaps := []string{" ", " ", " ", " ", " ", "  ", "\n", "\u00a0", "\u202f", "", "\u2009"}
	for range 4000 {
		var b strings.Builder
		for range r.IntN(60) {
			b.WriteString(tricky[r.IntN(len(tricky))] + gaps[r.IntN(len(gaps))])
		}
		check(t, clean.Text(b.String()), 1+r.IntN(120))
		if t.Failed() {
			return
		}
	}
}

func FuzzWrap(f *testing.F) {
	for i := range tricky {
		f.Add(strings.Join(tricky[i:min(i+5, len(tricky))], " "), i)
	}
	f.Fuzz(func(t *testing.T, text string, width int) {
		width = 1 + (width&0x7FFF)%120
		check(t, clean.Text(text), width)
		cut := Truncate(clean.Line(text), width)
		if Width(cut) > width {
			t.Errorf("Truncate to %d gives %q", width, cut)
		}
		Wrap(text, width) // unclean text must not panic
	})
}

// check holds the lines of text to everything that Wrap promises.
func check(t *testing.T, text string, width int) {
	t.Helper()
	done := 0
	for _, l := range Wrap(text, width) {
		if w := Width(l.Text); w > width || w > l.Width {
			t.Errorf("width %d: line %+q has %d cells and says %d, in %+q", width, l.Text, w, l.Width, text)
		}
		if l.Start < done || l.End <= l.Start || strings.TrimSpace(text[done:l.Start]) != "" {
			t.Errorf("width %d: line %d-%d after %d, in %+q", width, l.Start, l.End, done, text)
			return
		}
		if done > 0 {
			checkBreak(t, text, done, l.Start, width)
		}
		checkOffsets(t, text, l)
		done = l.End
	}
	if strings.TrimSpace(text[done:]) != "" {
		t.Errorf("width %d: %+q is not shown", width, text[done:])
	}
}

// checkBreak fails if the break at end..start of text parts what it must not, unless the
// stretch that may not be parted is itself wider than the line.
func checkBreak(t *testing.T, text string, end, start, width int) {
	t.Helper()
	if mayPart(text, end, start) || end == start && strings.ContainsRune("-\u00ad—–", lastRune(text[:end])) {
		return
	}
	from, to := end, start
	for from > 0 && !mayPart(text, from, from) {
		_, size := utf8.DecodeLastRuneInString(text[:from])
		from -= size
	}
	for to < len(text) && !mayPart(text, to, to) {
		_, size := utf8.DecodeRuneInString(text[to:])
		to += size
	}
	stretch := Wrap(text[from:to], 1<<20)
	if len(stretch) == 1 && stretch[0].Width <= width {
		t.Errorf("width %d: parted at %q | %q", width, text[from:end], text[start:to])
	}
}

// mayPart tells whether a line may end at text[end] and the next one begin at or after
// text[start]: there is a space, no mark needs it, and it is not a no-break space.
func mayPart(text string, end, start int) bool {
	before := strings.TrimRightFunc(text[:end], unicode.IsSpace)
	after := strings.TrimLeftFunc(text[start:], unicode.IsSpace)
	gap := text[len(before) : len(text)-len(after)]
	return gap != "" && !closes(firstRune(after)) && !opens(lastRune(before)) && strings.IndexFunc(gap, isNoBreak) < 0
}

func checkOffsets(t *testing.T, text string, l Line) {
	t.Helper()
	last := 0
	for i, r := range text[l.Start:l.End] {
		at := l.Offset(l.Start + i)
		if at < last || at > len(l.Text) {
			t.Errorf("Offset(%d) is %d after %d in %+q", l.Start+i, at, last, l.Text)
		}
		last = at
		drawn := at < len(l.Text) && firstRune(l.Text[at:]) == r
		if !drawn && !unicode.IsSpace(r) && r != '\u00ad' && !strings.Contains(l.Text, ellipsis) {
			t.Errorf("%q at %d is not at %d of %+q", r, l.Start+i, at, l.Text)
		}
	}
}

func firstRune(s string) rune { r, _ := utf8.DecodeRuneInString(s); return r }
func lastRune(s string) rune  { r, _ := utf8.DecodeLastRuneInString(s); return r }
