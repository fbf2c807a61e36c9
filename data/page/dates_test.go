package page

import "testing"

func TestDayInAddress(t *testing.T) {
	for address, want := range map[string][2]string{
		"https://exemple.ma/2024/04/15/laftit-a-madrid": {"2024-04-15", "2024/04/15"},
		"https://exemple.ma/2024-04-15-laftit":          {"2024-04-15", "2024-04-15"},
		"https://exemple.ma/2024/4/5/laftit":            {"2024-04-05", "2024/4/5"},
		"https://exemple.ma/2024/4/5":                   {"2024-04-05", "2024/4/5"},
		"https://exemple.ma/2024/4/5é":                  {"2024-04-05", "2024/4/5"},
		"https://exemple.ma/12024/04/15":                {},
		"https://exemple.ma/2024/13/15":                 {},
		"https://2024-04-15.ma/a":                       {},
	} {
		if date, evidence := DayInAddress(address); [2]string{date, evidence} != want {
			t.Errorf("%s: %q, %q, want %q", address, date, evidence, want)
		}
	}
}
