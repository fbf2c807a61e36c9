package meeting

import "testing"

func TestTopicsAreSupportedByTheText(t *testing.T) {
	const body = "Omar Tazi, ministre marocain du Tourisme, a reçu mercredi à Fès Nikos Pappas, ministre grec de la Sécurité. " +
		"Ils ont parlé de migration, des migrants mineurs et de sécurité routière."
	m := find(body, "2024-05-16")[0]
	want := map[string]string{"migration": "migration migrants", "mineurs": "mineurs"}
	if len(m.Topics) != len(want) || len(m.Support) != len(m.Topics) {
		t.Fatalf("topics %q with support %v", m.Topics, m.Support)
	}
	for i, topic := range m.Topics {
		got := ""
		for _, r := range m.Support[i] {
			got += " " + body[r.Start:r.End]
		}
		if got != " "+want[topic] {
			t.Errorf("%s is supported by%q, want %q", topic, got, want[topic])
		}
	}
	if m.Topics[0] != "migration" {
		t.Errorf("the most supported topic is %s", m.Topics[0])
	}
}
