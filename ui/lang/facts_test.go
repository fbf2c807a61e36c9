package lang

import (
	"strings"
	"testing"

	"mareader/store/event"
)

func TestEveryFactHasWordsInBothLanguages(t *testing.T) {
	all := ^event.Facts(0)
	for _, l := range []Lang{French, English} {
		words := strings.Split(l.Facts(all), ", ")
		if got := l.Facts(all); strings.Contains(got, ", ,") || strings.HasPrefix(got, ",") || strings.HasSuffix(got, ", ") || len(words) < len(all.All()) {
			t.Errorf("%q lacks words", got)
		}
	}
	if got := English.Facts(0); got != "" {
		t.Errorf("%q for no fact", got)
	}
}
