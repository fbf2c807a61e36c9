package lang

import "strings"

// Of returns the language of a locale such as fr_MA.UTF-8: French for French ones,
// English for all others and for none.
func Of(locale string) Lang {
	if strings.HasPrefix(strings.ToLower(locale), "fr") {
		return French
	}
	return English
}

// FromEnv returns the language that the environment asks for, by the rules of POSIX.
func FromEnv(getenv func(string) string) Lang {
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if v := getenv(name); v != "" {
			return Of(v)
		}
	}
	return English
}

// Parse returns the language of a flag: fr or en; ok is false for anything else.
func Parse(s string) (l Lang, ok bool) {
	switch s {
	case "fr":
		return French, true
	case "en":
		return English, true
	}
	return English, false
}
