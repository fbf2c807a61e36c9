package spark

import "testing"

func TestBar(t *testing.T) {
	for _, test := range []struct {
		n, most int
		want    rune
	}{{0, 0, '▁'}, {0, 4, '▁'}, {-1, 4, '▁'}, {1, 1, '█'}, {4, 4, '█'}, {5, 4, '█'}, {1, 100, '▂'}, {100, 100, '█'}, {1, 2, '▅'}} {
		if got := Bar(test.n, test.most); got != test.want {
			t.Errorf("Bar(%d, %d) = %c, want %c", test.n, test.most, got, test.want)
		}
	}
}
