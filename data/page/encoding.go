package page

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/htmlindex"
	utf "golang.org/x/text/encoding/unicode"

	"mareader/data/clean"
)

// decode returns the text of a file as UTF-8, and what had to be guessed or mended for
// that. The bytes go before what the file declares of itself: browsers save pages as
// UTF-8 and leave an old declaration in them.
func decode(raw []byte, declared string) (text, repaired string, err error) {
	if e, guessed := utf16Of(raw); e != nil {
		decoded, err := e.NewDecoder().Bytes(raw)
		if err != nil || tooManyControls(string(decoded)) {
			return "", "", ErrBinary
		}
		return strings.TrimPrefix(string(decoded), "\uFEFF"), guessed, nil
	}
	if bytes.IndexByte(raw, 0) >= 0 {
		return "", "", ErrBinary
	}
	text = strings.TrimPrefix(string(raw), "\uFEFF")
	if clean.Plain(text) || utf8.ValidString(text) {
		return mended(text, "")
	}
	if declared == "" {
		declared = declaredIn(text[:min(len(text), 4096)])
	}
	if e := legacy(declared); e != nil {
		if decoded, err := e.NewDecoder().String(text); err == nil && !tooManyControls(decoded) {
			return mended(decoded, "")
		}
	}
	if damaged(text) {
		return mended(text, "utf-8")
	}
	e, name := guess(text)
	decoded, err := e.NewDecoder().String(text)
	if err != nil || tooManyControls(decoded) {
		return "", "", ErrBinary
	}
	return mended(decoded, name)
}

// mended returns text with its mojibake repaired.
func mended(text, repaired string) (string, string, error) {
	if t := demojibake(text); t != text {
		return t, "mojibake", nil
	}
	return text, repaired, nil
}

// utf16Of returns the encoding of UTF-16, with "utf-16" where no mark says so and only
// the zeros of Latin letters tell; nil for all else.
func utf16Of(raw []byte) (e encoding.Encoding, guessed string) {
	switch {
	case bytes.HasPrefix(raw, []byte{0xFF, 0xFE}):
		return utf.UTF16(utf.LittleEndian, utf.UseBOM), ""
	case bytes.HasPrefix(raw, []byte{0xFE, 0xFF}):
		return utf.UTF16(utf.BigEndian, utf.UseBOM), ""
	}
	start := raw[:min(len(raw), 4096)&^1]
	if bytes.IndexByte(start, 0) < 0 {
		return nil, ""
	}
	var zeros [2]int
	for i, c := range start {
		if c == 0 {
			zeros[i&1]++
		}
	}
	switch {
	case len(start) < 8:
	case zeros[1]*10 > len(start)*3 && zeros[0]*50 < len(start):
		return utf.UTF16(utf.LittleEndian, utf.IgnoreBOM), "utf-16"
	case zeros[0]*10 > len(start)*3 && zeros[1]*50 < len(start):
		return utf.UTF16(utf.BigEndian, utf.IgnoreBOM), "utf-16"
	}
	return nil, ""
}

// declaredIn returns the encoding that the start of a page names, as in
// <meta charset=…>, <meta content="text/html; charset=…"> and <?xml encoding="…"?>.
func declaredIn(head string) string {
	head = strings.ToLower(head)
	for _, key := range [...]string{"charset", "encoding"} {
		for rest := head; ; {
			_, after, found := strings.Cut(rest, key)
			if !found {
				break
			}
			rest = after
			value, found := strings.CutPrefix(strings.TrimLeft(after, " \n"), "=")
			if !found {
				continue
			}
			value = strings.TrimLeft(value, " \"'")
			end := strings.IndexFunc(value, func(r rune) bool {
				return !(unicode.IsLetter(r) || unicode.IsDigit(r) || strings.ContainsRune("-_:.", r))
			})
			if end > 0 {
				return value[:end]
			}
		}
	}
	return ""
}

// legacy returns the encoding with a name as pages use it, nil for UTF-8 and for names
// that mean nothing.
func legacy(name string) encoding.Encoding {
	if name == "" {
		return nil
	}
	e, err := htmlindex.Get(name)
	if err != nil || e == utf.UTF8 {
		return nil
	}
	if canonical, err := htmlindex.Name(e); err != nil || canonical == "utf-8" || strings.HasPrefix(canonical, "utf-16") || canonical == "replacement" {
		return nil
	}
	return e
}

// guess tells ISO-8859-15 from Windows-1252, the two encodings of French text that is
// not UTF-8: by the œ of the one, which stands inside words where the other has ½, and by
// the punctuation of the other, which the one lacks.
func guess(text string) (encoding.Encoding, string) {
	ligatures := 0
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case 0x80 <= c && c < 0xA0:
			return charmap.Windows1252, "windows-1252"
		case (c == 0xBD || c == 0xBC) && i+1 < len(text) && 'a' <= text[i+1]|0x20 && text[i+1]|0x20 <= 'z':
			ligatures++
		}
	}
	if ligatures > 0 {
		return charmap.ISO8859_15, "iso-8859-15"
	}
	return charmap.Windows1252, "windows-1252"
}

// damaged reports whether text is UTF-8 with a few broken characters, as a page that was
// cut in the middle of one has, rather than text in another encoding.
func damaged(text string) bool {
	good, bad := 0, 0
	for i := 0; i < len(text); {
		if text[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		if r == utf8.RuneError && size == 1 {
			bad++
		} else {
			good++
		}
		i += size
	}
	return good > 4*bad
}

// tooManyControls reports whether more than one character in fifty is a control other
// than a line end or a tab: no text has so many.
func tooManyControls(text string) bool {
	all, controls := 0, 0
	for _, r := range text {
		all++
		if r < ' ' && r != '\n' && r != '\r' && r != '\t' || r == utf8.RuneError || 0x7F <= r && r < 0xA0 {
			controls++
		}
	}
	return controls*50 > all
}
