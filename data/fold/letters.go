package fold

// latin is the folding of U+00A0 to U+017F. Soft hyphens and marks fold to nothing.
var latin = [latinEnd - latinFirst]string{
	" ", "¡", "¢", "£", "¤", "¥", "¦", "§", " ", "©", "a", "\"", "¬", "", "®", " ",
	"°", "±", "2", "3", "'", "μ", "¶", "·", " ", "1", "o", "\"", "1⁄4", "1⁄2", "3⁄4", "¿",
	"a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i",
	"d", "n", "o", "o", "o", "o", "o", "×", "o", "u", "u", "u", "u", "y", "th", "ss",
	"a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i",
	"d", "n", "o", "o", "o", "o", "o", "÷", "o", "u", "u", "u", "u", "y", "th", "y",
	"a", "a", "a", "a", "a", "a", "c", "c", "c", "c", "c", "c", "c", "c", "d", "d",
	"d", "d", "e", "e", "e", "e", "e", "e", "e", "e", "e", "e", "g", "g", "g", "g",
	"g", "g", "g", "g", "h", "h", "h", "h", "i", "i", "i", "i", "i", "i", "i", "i",
	"i", "i", "ij", "ij", "j", "j", "k", "k", "k", "l", "l", "l", "l", "l", "l", "l·",
	"l·", "l", "l", "n", "n", "n", "n", "n", "n", "'n", "n", "n", "o", "o", "o", "o",
	"o", "o", "oe", "oe", "r", "r", "r", "r", "r", "r", "s", "s", "s", "s", "s", "s",
	"s", "s", "t", "t", "t", "t", "t", "t", "u", "u", "u", "u", "u", "u", "u", "u",
	"u", "u", "u", "u", "w", "w", "y", "y", "y", "z", "z", "z", "z", "z", "z", "s",
}

const (
	latinFirst = 0xa0
	latinEnd   = 0x180
)

// baseLetter is the ASCII character that stands for r, 0 if there is none: signs that
// writers use for one another, and letters whose stroke is no combining mark.
func baseLetter(r rune) rune {
	switch r {
	case '’', '‘', '‛', '‚', '′', 'ʼ', 'ʻ', 'ʽ', 'ʾ', 'ʿ', 'ʹ', 'ˈ', '＇', '՚', 'ꞌ':
		return '\''
	case '“', '”', '„', '‟', '″', '‹', '›', '〝', '〞', '＂':
		return '"'
	case '−', '⁃', '˗':
		return '-'
	case 'ƀ', 'ɓ':
		return 'b'
	case 'ƈ':
		return 'c'
	case 'ɖ', 'ɗ':
		return 'd'
	case 'ə', 'ɛ', 'ǝ':
		return 'e'
	case 'ƒ':
		return 'f'
	case 'ɠ', 'ǥ':
		return 'g'
	case 'ɨ':
		return 'i'
	case 'ƙ':
		return 'k'
	case 'ɫ', 'ƚ':
		return 'l'
	case 'ɲ', 'ƞ':
		return 'n'
	case 'ɵ', 'ɔ':
		return 'o'
	case 'ƥ':
		return 'p'
	case 'ʈ', 'ƭ':
		return 't'
	case 'ʉ':
		return 'u'
	case 'ʋ':
		return 'v'
	case 'ƴ':
		return 'y'
	case 'ƶ', 'ȥ':
		return 'z'
	}
	if 0x660 <= r && r <= 0x669 {
		return '0' + r - 0x660
	}
	if 0x6f0 <= r && r <= 0x6f9 {
		return '0' + r - 0x6f0
	}
	return 0
}

// arabic is the letter that stands for r among those that writers confuse.
func arabic(r rune) rune {
	switch r {
	case 'أ', 'إ', 'آ', 'ٱ':
		return 'ا'
	case 'ى', 'ئ', 'ی', 'ے':
		return 'ي'
	case 'ؤ':
		return 'و'
	case 'ة', 'ۀ', 'ہ', 'ھ':
		return 'ه'
	case 'ک':
		return 'ك'
	}
	return r
}
