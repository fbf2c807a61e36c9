package dateinput

import (
	"errors"
	"testing"
)

func TestParse(t *testing.T) {
	for text, want := range map[string]string{
		"2024":                "2024",
		" 2024 ":              "2024",
		"2024-10":             "2024-10",
		"2024/10":             "2024-10",
		"2024-10-05":          "2024-10-05",
		"14/4/2025":           "2025-04-14",
		"14.04.2025":          "2025-04-14",
		"4/2025":              "2025-04",
		"14/4":                "2023-04-14",
		"avril 2024":          "2024-04",
		"Avril  2024":         "2024-04",
		"avril":               "2023-04",
		"février":             "2023-02",
		"14 avril":            "2023-04-14",
		"14 avril 2025":       "2025-04-14",
		"1er mai 2024":        "2024-05-01",
		"octobre 2024":        "2024-10",
		"lundi 14 avril 2025": "2025-04-14",
		"april 2024":          "2024-04",
		"14 April 2025":       "2025-04-14",
		"April 14, 2025":      "2025-04-14",
		"oct 2024":            "2024-10",
		"May":                 "2023-05",
		"29 feb 2024":         "2024-02-29",
	} {
		span, err := Parse(text, 2023)
		if err != nil || span.String() != want {
			t.Errorf("%q: %v, %v, want %s", text, span, err, want)
		}
	}
}

func TestWhatIsNoDate(t *testing.T) {
	for text, want := range map[string]error{
		"":                 ErrUnreadable,
		"14":               ErrUnreadable,
		"rabat":            ErrUnreadable,
		"hier":             ErrUnreadable,
		"lundi":            ErrUnreadable,
		"avril 2024 rabat": ErrUnreadable,
		"20245":            ErrUnreadable,
		"2024-13":          ErrNoSuchDay,
		"31/2/2024":        ErrNoSuchDay,
		"31/4":             ErrNoSuchDay,
		"29 feb":           ErrNoSuchDay,
		"14/14/2024":       ErrNoSuchDay,
	} {
		if span, err := Parse(text, 2023); !errors.Is(err, want) || !span.IsZero() {
			t.Errorf("%q: %v, %v, want %v", text, span, err, want)
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, text := range []string{"avril 2024", "14/4/2025", "mi-février", "du 24 au 27 novembre", "31 février 2024"} {
		f.Add(text, 2024)
	}
	f.Fuzz(func(t *testing.T, text string, year int) {
		if year < 1900 || year > 2100 {
			return
		}
		if span, err := Parse(text, year); span.IsZero() == (err == nil) {
			t.Errorf("%q: %v, %v", text, span, err)
		}
	})
}
