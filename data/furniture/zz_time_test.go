package furniture

import (
	"mareader/data/page"
	"os"
	"os/signal"
	"runtime/pprof"
	"strings"
	"syscall"
	"testing"
	"time"
)

func TestTime(t *testing.T) {
	for _, u := range []string{"a\n", "A b c d\n", "le\n", "Lire aussi\n", "- 10:10Ab\n", "— x (@y)\n", "12/12/2024\n", "a. b\n", "a", "1 ", "1/", "le 1 ", "janvier ", "Il a dit que la ville est. \n", "Commentaires\n", "x : \n- 10:00 y\n", "\n\n.\n", "- 1", "é", "«»"} {
		raw := []byte(strings.Repeat(u, 200000/len(u)))
		for _, n := range []string{"a.txt", "a.md"} {
			t0 := time.Now()
			ps, err := page.Parse(n, raw)
			if err != nil {
				continue
			}
			d1 := time.Since(t0)
			t0 = time.Now()
			got := Split(ps[0])
			d2 := time.Since(t0)
			_ = got
			if d1+d2 > 50*time.Millisecond {
				t.Logf("%q %s parse %v split %v", u, n, d1, d2)
			}
		}
	}
}

var _ = os.Args
var _ = signal.Notify
var _ = syscall.SIGINT
var _ = pprof.Profiles
