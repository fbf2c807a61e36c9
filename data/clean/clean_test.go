package clean

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

const french = "« L’État reçoit à Rabat M. Nuñez\u00a0: 26\u202f000 dirhams, soit 10\u00a0% du total… », " +
	"a-t-il dit — le cœur léger — à M. Dačić, pour 20 € l’unité.\n\nUn mot coupé.\n"

func TestText(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"French", french, french},
		{"Arabic", "الرباط وزارة", "الرباط وزارة"},
		{"direction marks and joiners", "a\u200eb\u200fc\u200cd\u200de", "a\u200eb\u200fc\u200cd\u200de"},
		{"emoji family", "👨\u200d👩\u200d👧", "👨\u200d👩\u200d👧"},
		{"CSI", "a\x1b[2J\x1b[Hb", "a[2J[Hb"},
		{"SGR", "a\x1b[8mb\x1b[0m", "a[8mb[0m"},
		{"OSC title", "a\x1b]0;titre\x07b", "a]0;titreb"},
		{"OSC 52", "a\x1b]52;c;cm0=\x1b\\b", "a]52;c;cm0=\\b"},
		{"OSC 8", "\x1b]8;;http://x\x1b\\y\x1b]8;;\x1b\\", "]8;;http://x\\y]8;;\\"},
		{"unterminated OSC", "a\x1b]0;le reste", "a]0;le reste"},
		{"DCS", "a\x1bPtmux;\x1b\x1b[2J\x1b\\b", "aPtmux;[2J\\b"},
		{"APC, PM, SOS", "\x1b_a\x1b\\\x1b^b\x1b\\\x1bXc\x1b\\", "_a\\^b\\Xc\\"},
		{"reset", "a\x1bcb", "acb"},
		{"C1 as UTF-8", "a\u009b2Jb\u009d0;x\u009c", "a2Jb0;x"},
		{"C1 as a byte", "a\x9b2J", "a\ufffd2J"},
		{"BEL BS NUL DEL", "a\ab\bc\x00d\x7fe", "abcde"},
		{"line ends", "a\r\nb\rc\u0085d\u2028e\u2029f\vg\fh", "a\nb\nc\nd\ne\nf\ng\nh"},
		{"tab", "a\tb", "a b"},
		{"bidi overrides", "a\u202ab\u202bc\u202cd\u202de\u202ef", "abcdef"},
		{"bidi isolates", "a\u2066b\u2067c\u2068d\u2069e", "abcde"},
		{"BOM", "\ufeffa\ufeffb", "ab"},
		{"soft hyphen", "mi\u00adnis\u00adtre", "ministre"},
		{"zero-width space, word joiner", "dro\u200bgue\u2060", "drogue"},
		{"tags", "a\U000E0001\U000E0041\U000E007Fb", "ab"},
		{"invalid UTF-8", "a\xff\xfeb\xc3", "a\ufffd\ufffdb\ufffd"},
		{"emoji presentation", "❤\ufe0f", "❤"},
		{"zalgo", "a" + strings.Repeat("\u0335", 50) + "b", "a" + strings.Repeat("\u0335", 4) + "b"},
		{"zalgo over a control", "a\u0335\u0335\u0335\u0335\x00\u0335b", "a\u0335\u0335\u0335\u0335b"},
		{"zalgo over joiners", "a" + strings.Repeat("\u200d\u0335", 9), "a\u200d\u0335\u200d\u0335"},
		{"NFC", "e\u0301te\u0301", "été"},
		{"NFC over a control", "A\x1d\u030a", "Å"},
		{"a mark that NFC takes apart", "a" + strings.Repeat("\u0344", 4), "ä\u0301\u0308\u0301\u0308"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := Text(c.in); got != c.want {
				t.Errorf("Text(%+q)\n got %+q\nwant %+q", c.in, got, c.want)
			}
		})
	}
}

func TestLine(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"", ""},
		{"\n \n", ""},
		{"Un titre", "Un titre"},
		{"  Un titre\u00a0! ", "Un titre\u00a0!"},
		{"Un titre\r\n\tsur deux lignes\n", "Un titre sur deux lignes"},
		{"deux  espaces", "deux  espaces"},
		{"nom\nde\x1b]0;fichier.txt", "nom de]0;fichier.txt"},
	} {
		if got := Line(c.in); got != c.want {
			t.Errorf("Line(%+q) = %+q, want %+q", c.in, got, c.want)
		}
	}
}

func TestCleanTextIsNotCopied(t *testing.T) {
	for _, s := range []string{french, "Le ministre\u2009: الرباط 🙂"} {
		if n := testing.AllocsPerRun(10, func() { Text(s) }); n > 0 {
			t.Errorf("Text: %v allocations for %q", n, s)
		}
	}
	if n := testing.AllocsPerRun(10, func() { Line("Retailleau à Rabat\u00a0: un titre") }); n > 0 {
		t.Errorf("Line: %v allocations", n)
	}
}

// TestPlainIsNFC holds the fast path to what it promises, for every character it takes.
func TestPlainIsNFC(t *testing.T) {
	for r := rune(0); r <= unicode.MaxRune; r++ {
		s := string(r)
		if plain(s) != len(s) {
			continue
		}
		if forbidden(r) || isMark(r) || !norm.NFC.PropertiesString(s).BoundaryBefore() || norm.NFC.String(s) != s {
			t.Errorf("U+%04X is not plain", r)
		}
	}
}

func FuzzText(f *testing.F) {
	for _, s := range []string{french, "A\x1d\u0301", "\x1b]0;x", "क़\u0335\u0335\u0335\u0335", "a\r\x00\n", "\xff", "\U0001d160"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		got := Text(s)
		checkPrintable(t, got)
		if again := Text(got); again != got {
			t.Errorf("not idempotent: %+q then %+q", got, again)
		}
		if len(got) > 3*len(s) {
			t.Errorf("%d bytes became %d", len(s), len(got))
		}
		line := Line(s)
		checkPrintable(t, line)
		if strings.Contains(line, "\n") || Line(line) != line || Text(line) != line {
			t.Errorf("Line: %+q", line)
		}
	})
}

func checkPrintable(t *testing.T, s string) {
	t.Helper()
	if !utf8.ValidString(s) || !norm.NFC.IsNormalString(s) {
		t.Errorf("not valid NFC: %+q", s)
	}
	marks := 0
	for _, r := range s {
		if unicode.IsControl(r) && r != '\n' || forbidden(r) || r == 0x2028 || r == 0x2029 {
			t.Errorf("U+%04X in %+q", r, s)
		}
		if marks++; !isMark(r) {
			marks = 0
		}
		if marks > maxMarks {
			t.Errorf("more than %d marks: %+q", maxMarks, s)
		}
	}
}

func BenchmarkText(b *testing.B) {
	for _, c := range []struct{ name, unit string }{
		{"clean", french}, {"arabic", "وزارة الداخلية "}, {"dirty", "e\u0301te\u0301\x1b[2J\r\n"},
	} {
		s := strings.Repeat(c.unit, 10_000/len(c.unit))
		b.Run(c.name, func(b *testing.B) {
			b.SetBytes(int64(len(s)))
			b.ReportAllocs()
			for b.Loop() {
				Text(s)
			}
		})
	}
}
