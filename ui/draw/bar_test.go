package draw

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

func TestColumn(t *testing.T) {
	for _, test := range []struct {
		n, most, height int
		want            string
	}{
		{0, 4, 3, "   "}, {4, 4, 3, "███"}, {2, 4, 2, " █"}, {1, 100, 3, "  ▁"}, {3, 4, 2, "▄█"},
		{-1, 4, 2, "  "}, {1, 0, 2, "  "}, {5, 4, 2, "██"},
	} {
		if got := string(Column(test.n, test.most, test.height)); got != test.want {
			t.Errorf("Column(%d, %d, %d) = %q, want %q", test.n, test.most, test.height, got, test.want)
		}
	}
}
