package page

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"mareader/data/clean"
)

// readPlain reads front matter that is nothing but lines of "key: value", as most is, in a
// twentieth of the time that YAML takes. ok is false where YAML may read it otherwise.
func readPlain(meta string) (p Page, ok bool) {
	fields := map[string]any{}
	for line := range strings.SplitSeq(meta, "\n") {
		if line == "" {
			continue
		}
		key, value, found := strings.Cut(line, ": ")
		_, again := fields[key]
		if !found || again || !isField(key) {
			return Page{}, false
		}
		if value, ok = plainValue(value); !ok {
			return Page{}, false
		}
		fields[key] = clean.Line(value)
	}
	return pageOf(fields), true
}

// isField tells the keys that hold one value each.
func isField(key string) bool {
	switch key {
	case "title", "date", "published", "outlet", "source", "author", "url", "link":
		return true
	}
	return false
}

// plainValue returns what YAML reads a value on one line as, if that is plain to see: words
// between two quotation marks without an escape, or words that begin with a letter or a
// digit and hold nothing that YAML takes for a sign.
func plainValue(s string) (value string, ok bool) {
	s = strings.Trim(s, " ")
	if strings.ContainsFunc(s, beyondYAML) {
		return "", false
	}
	if quoted, found := strings.CutPrefix(s, `"`); found {
		value, found = strings.CutSuffix(quoted, `"`)
		return value, found && !strings.ContainsAny(value, `"\`)
	}
	first, _ := utf8.DecodeRuneInString(s)
	signs := strings.Contains(s, ": ") || strings.Contains(s, " #") || strings.HasSuffix(s, ":")
	return s, (unicode.IsLetter(first) || unicode.IsDigit(first)) && !signs && !isWord(s)
}

// isWord tells the words that mean something else to YAML.
func isWord(s string) bool {
	return strings.EqualFold(s, "null") || strings.EqualFold(s, "true") || strings.EqualFold(s, "false")
}

// beyondYAML tells the characters that YAML may refuse, or take for a line end.
func beyondYAML(r rune) bool {
	return r < ' ' || r == 0x7F || 0x80 <= r && r < 0xA0 || r >= 0x2028 && r <= 0x2029 || r >= 0xD7FF
}
