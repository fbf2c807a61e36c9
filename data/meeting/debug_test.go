package meeting

import (
	"fmt"
	"mareader/data/people"
	"mareader/data/frdate"
	"os"
	"testing"
)

func TestDebug(t *testing.T) {
	raw, _ := os.ReadFile("/tmp/dbg.txt")
	body := string(raw)
	r := people.Find(facts(), people.Text{Body: body})
	f := &finder{Text: Text{Body: body, People: r, Facts: facts()}, ts: r.Tokens, refs: r.Refs, subject: -1, frame: -1, heading: -1}
	f.dates = frdate.Scan(body)
	f.cut()
	for s := range f.sentences {
		g := f.parse(s)
		for i, w := range g.Sentence {
			h := "-"
			if w.Head >= 0 {
				h = g.Sentence[w.Head].Form
			}
			fmt.Printf("%d %s/%s -%s-> %s | pol %d\n", i, w.Form, w.Tag, w.Rel, h, g.Polarity(i))
		}
		fmt.Println()
	}
}
