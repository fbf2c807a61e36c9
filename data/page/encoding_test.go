package page

import (
	"testing"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	utf "golang.org/x/text/encoding/unicode"
)

const phrase = "L’État a « recensé » les cœurs brisés à 10 € pièce.\n"

func encoded(t *testing.T, e encoding.Encoding, s string) string {
	t.Helper()
	out, err := e.NewEncoder().String(s)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestDecode(t *testing.T) {
	latin := "L'Etat a recensé les cœurs brisés à 10 € pièce.\n"
	tests := []struct{ name, raw, text, repaired string }{
		{"UTF-8", phrase, phrase, ""},
		{"UTF-8 with a mark", "\uFEFF" + phrase, phrase, ""},
		{"UTF-16 little-endian with a mark", "\xff\xfe" + encoded(t, utf.UTF16(utf.LittleEndian, utf.IgnoreBOM), phrase), phrase, ""},
		{"UTF-16 big-endian with a mark", "\xfe\xff" + encoded(t, utf.UTF16(utf.BigEndian, utf.IgnoreBOM), phrase), phrase, ""},
		{"UTF-16 little-endian", encoded(t, utf.UTF16(utf.LittleEndian, utf.IgnoreBOM), phrase), phrase, "utf-16"},
		{"UTF-16 big-endian", encoded(t, utf.UTF16(utf.BigEndian, utf.IgnoreBOM), phrase), phrase, "utf-16"},
		{"Windows-1252", encoded(t, charmap.Windows1252, phrase), phrase, "windows-1252"},
		{"ISO-8859-15", encoded(t, charmap.ISO8859_15, latin), latin, "iso-8859-15"},
		{"a half is no œ", encoded(t, charmap.Windows1252, "La moitié (½) est là"), "La moitié (½) est là", "windows-1252"},
		{"declared in HTML", encoded(t, charmap.ISO8859_15, "<meta charset=\"iso-8859-15\">"+latin), "<meta charset=\"iso-8859-15\">" + latin, ""},
		{"declared for HTTP", encoded(t, charmap.Windows1252, "<meta content='text/html; charset=ISO-8859-1'>"+phrase), "<meta content='text/html; charset=ISO-8859-1'>" + phrase, ""},
		{"declared in XML", encoded(t, charmap.Windows1252, "<?xml version='1.0' encoding='windows-1252'?>"+phrase), "<?xml version='1.0' encoding='windows-1252'?>" + phrase, ""},
		{"declared wrongly", "<meta charset=iso-8859-1>" + phrase, "<meta charset=iso-8859-1>" + phrase, ""},
		{"declared as what is none", encoded(t, charmap.Windows1252, "<meta charset=x-none>"+phrase), "<meta charset=x-none>" + phrase, "windows-1252"},
		{"mojibake", "lâ€™IntÃ©rieur est dÃ©jÃ\u00a0 lÃ\u00a0, Â«Â voilÃ Â»", "l’Intérieur est déjà là, «\u00a0voilà »", "mojibake"},
		{"mojibake twice over", "dÃƒÂ©jÃƒÂ© et dÃƒÂ©mÃƒÂ©nagÃƒÂ©", "déjé et déménagé", "mojibake"},
		{"mojibake in part", "Un État réformé : lâ€™IntÃ©rieur", "Un État réformé : l’Intérieur", "mojibake"},
		{"œ in pieces", "cÅ“ur et sÅ“ur", "cœur et sœur", "mojibake"},
		{"mojibake and a space for à", "dÃ©jÃ  lÃ ", "déjà là ", "mojibake"},
		{"no mojibake", "À NÃO, Âge, pâte, Ångström «à»", "À NÃO, Âge, pâte, Ångström «à»", ""},
		{"one broken character is left", "il cite « Ã© » dans son texte", "il cite « Ã© » dans son texte", ""},
		{"Arabic in pieces", "Ø§Ù„Ù…ØºØ±Ø¨", "المغرب", "mojibake"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			text, repaired, err := decode([]byte(tt.raw), "")
			if err != nil || text != tt.text || repaired != tt.repaired {
				t.Errorf("%q, %q, %v; want %q, %q", text, repaired, err, tt.text, tt.repaired)
			}
		})
	}
}

func TestRepairedIsHandedOn(t *testing.T) {
	for name, raw := range map[string]string{
		"a.txt":   "lâ€™IntÃ©rieur",
		"a.html":  "<p>lâ€™IntÃ©rieur</p>",
		"a.rss":   "<rss><channel><item><title>lâ€™IntÃ©rieur</title></item></channel></rss>",
		"a.jsonl": `{"title":"lâ€™IntÃ©rieur"}`,
	} {
		pages, err := Parse(name, []byte(raw))
		if err != nil || pages[0].Repaired != "mojibake" {
			t.Errorf("%s: %+v, %v", name, pages, err)
		}
	}
}
