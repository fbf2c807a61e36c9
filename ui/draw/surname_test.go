package draw

import "testing"

func TestSurname(t *testing.T) {
	for name, want := range map[string]string{
		"Abdelouafi Laftit":            "Laftit",
		"Bruno Le Maire":               "Le Maire",
		"Fernando Grande-Marlaska":     "Grande-Marlaska",
		"Laurent Nuñez":                "Nuñez",
		"Mohammed VI":                  "Mohammed VI",
		"Abdullah II de Jordanie VI":   "Abdullah II de Jordanie VI",
		"Ursula von der Leyen":         "von der Leyen",
		"Saad Eddine El Otmani":        "El Otmani",
		"Ahmed Ould Teguedi":           "Ould Teguedi",
		"Juan Ignacio Zoido":           "Zoido",
		"El Otmani":                    "Otmani",
		"Ronaldinho":                   "Ronaldinho",
		"":                             "",
		"Abdullatif bin Rashid Zayani": "Zayani",
	} {
		if got := Surname(name); got != want {
			t.Errorf("Surname(%q) = %q, want %q", name, got, want)
		}
	}
}
