package page

import (
	"reflect"
	"testing"
)

func TestFrontMatterThatIsPlainNeedsNoYAML(t *testing.T) {
	for meta, want := range map[string]bool{
		"\ntitle: Un accord signé à Rabat\ndate: 2025-04-14": true,
		"\ntitle: \"« Oui » : le mot d’un ministre\"":        true,
		"\nurl: https://presse.example/2025/04/14/accord":    true,
		"\n\noutlet: Le Quotidien  \n":                       true,
		"\ntitle: Rabat : un accord":                         false,
		"\ntitle: Rabat #accord":                             false,
		"\ntitle: 'Un accord'":                               false,
		"\ntitle: \"Un \\\"accord\\\"\"":                     false,
		"\ntitle: null":                                      false,
		"\ntitle:":                                           false,
		"\ntitle: Un\ntitle: Deux":                           false,
		"\ntitle: Un\n  accord":                              false,
		"\ntitle: *a":                                        false,
		"\ntags: [a]":                                        false,
		"\noutlets:\n- name: Le Quotidien":                   false,
	} {
		if _, ok := readPlain(meta); ok != want {
			t.Errorf("%q: %v, want %v", meta, ok, want)
		}
	}
}

// FuzzPlain holds that front matter which is plain says what YAML reads in it.
func FuzzPlain(f *testing.F) {
	f.Add("\ntitle: Un accord signé à Rabat\ndate: 2025-04-14\nauthor: \"A. Tazi\"")
	f.Add("\ntitle: \" 0x1f \"\nurl: http://a\nlink: b\n\nsource: a:b\npublished: 1e3\n")
	f.Add("\ntitle: é\u0301 - a, b] {c}\noutlet: true")
	f.Fuzz(func(t *testing.T, meta string) {
		got, ok := readPlain(meta)
		if !ok {
			return
		}
		if want := readYAML(meta); !reflect.DeepEqual(got, want) {
			t.Fatalf("%q: %+v, YAML reads %+v", meta, got, want)
		}
	})
}
