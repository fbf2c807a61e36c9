package window

import "testing"

func TestCursorStaysOnScreen(t *testing.T) {
	for n := range 12 {
		for height := 1; height < 8; height++ {
			w := Window{}.Resize(n, height)
			for step := range 200 {
				w = w.By(Motion(step * 7 % 8))
				from, to := w.Shown()
				if n > 0 && (w.Cursor < from || w.Cursor >= to || w.Cursor >= n) {
					t.Fatalf("n=%d height=%d: cursor %d outside %d..%d", n, height, w.Cursor, from, to)
				}
				if to-from > height || from < 0 || to > n || (n >= height && to-from != height) {
					t.Fatalf("n=%d height=%d: shows %d..%d", n, height, from, to)
				}
			}
		}
	}
}

func TestMotions(t *testing.T) {
	tests := []struct {
		name    string
		motions []Motion
		cursor  int
		top     int
	}{
		{"down one", []Motion{LineDown}, 1, 0},
		{"never above the first", []Motion{LineUp, HalfUp, PageUp}, 0, 0},
		{"half a page", []Motion{HalfDown}, 5, 0},
		{"a page keeps a row in sight", []Motion{PageDown, PageDown}, 18, 9},
		{"bottom", []Motion{Bottom}, 99, 90},
		{"past the bottom", []Motion{Bottom, PageDown}, 99, 90},
		{"bottom and up scrolls no further than needed", []Motion{Bottom, LineUp}, 98, 90},
		{"there and back", []Motion{Bottom, Top}, 0, 0},
	}
	for _, test := range tests {
		w := Window{}.Resize(100, 10)
		for _, m := range test.motions {
			w = w.By(m)
		}
		if w.Cursor != test.cursor || w.Top != test.top {
			t.Errorf("%s: cursor %d top %d, want %d %d", test.name, w.Cursor, w.Top, test.cursor, test.top)
		}
	}
}

func TestFewerRowsPullTheCursorUp(t *testing.T) {
	w := Window{}.Resize(100, 10).By(Bottom).Resize(3, 10)
	if w.Cursor != 2 || w.Top != 0 {
		t.Errorf("cursor %d top %d, want 2 0", w.Cursor, w.Top)
	}
	if w = w.Resize(0, 10); w.Cursor != 0 {
		t.Errorf("cursor %d of no rows, want 0", w.Cursor)
	}
}

func TestScroll(t *testing.T) {
	s := Scroll{}.Resize(100, 10)
	for _, test := range []struct {
		name string
		got  Scroll
		top  int
		pct  int
	}{
		{"starts at the top", s, 0, 0},
		{"bottom shows a full page", s.By(Bottom), 90, 100},
		{"past the end", s.To(500), 90, 100},
		{"line in sight does not scroll", s.Reveal(9), 0, 0},
		{"line out of sight lands a third down", s.Reveal(50), 47, 52},
		{"short text does not scroll", s.To(40).Resize(5, 10).By(PageDown), 0, 100},
	} {
		if test.got.Top != test.top || test.got.Percent() != test.pct {
			t.Errorf("%s: top %d, %d %%; want %d, %d %%", test.name, test.got.Top, test.got.Percent(), test.top, test.pct)
		}
	}
}
