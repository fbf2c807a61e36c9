package furniture

import (
	"encoding/json"
	"os"
	"testing"
)

func TestGen(t *testing.T) {
	raw, _ := os.ReadFile("/tmp/gen/cases.json")
	var cases []answer
	json.Unmarshal(raw, &cases)
	g := measureCases(t, "/tmp/gen", cases)
	t.Logf("GEN %+v", g)
}
func TestDump(t *testing.T) {
	raw, _ := os.ReadFile(os.Getenv("DUMP"))
	if raw == nil {
		t.Skip()
	}
	p := mustParse(t, "x.txt", raw)
	s := newSheet(p)
	s.applyRules()
	s.join()
	s.judgeNeighbours()
	s.chooseTitle()
	s.chooseBody()
	s.nameTheRest()
	for i := range s.lines {
		l := &s.lines[i]
		m := " "
		if i == s.title {
			m = "T"
		} else if s.inBody(i) {
			m = "B"
		}
		x := l.text
		if len(x) > 90 {
			x = x[:90]
		}
		t.Logf("%s %-10s w%d g%d c%d %.1f %s", m, l.reason, l.words, l.grammar, l.capitals, l.weight(), x)
	}
	t.Logf("%+v", s.parts().Published)
}
