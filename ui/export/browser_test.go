package export

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// browser is a Chromium on this machine, or the test is skipped by name.
func browser(t *testing.T) string {
	t.Helper()
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	t.Skip("no Chromium on this machine")
	return ""
}

// document is the page as a browser shows it, after its script has run; anything it would
// load from a network fails.
func document(t *testing.T, chromium, url string) string {
	t.Helper()
	out, err := exec.Command(chromium, "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
		"--disable-background-networking", "--disable-component-update", "--disable-sync", "--host-resolver-rules=MAP * ~NOTFOUND",
		"--user-data-dir="+t.TempDir(), "--dump-dom", url).Output()
	if err != nil {
		t.Fatalf("%s: %v", chromium, err)
	}
	return string(out)
}

// The page filters by the words of its address as it does by those typed into its box.
func TestPageInBrowser(t *testing.T) {
	chromium := browser(t)
	timeline := embedded(t)
	file := filepath.Join(t.TempDir(), "page.html")
	if err := os.WriteFile(file, []byte(written(t, timeline, page)), 0o644); err != nil {
		t.Fatal(err)
	}
	shown := regexp.MustCompile(`<details class="event [a-z]+" id="[0-9a-f]+">`)
	for _, c := range []struct {
		words string
		fits  func(pair, place string) bool
	}{
		{"", func(string, string) bool { return true }},
		{"RETAILLEAU%20rabat", func(pair, place string) bool { return strings.Contains(pair, "Retailleau") && place == "Rabat" }},
		{"nunez", func(pair, _ string) bool { return strings.Contains(pair, "Nuñez") }},
		{"zzz", func(string, string) bool { return false }},
	} {
		want := 0
		for i := range timeline.Events {
			if e := &timeline.Events[i]; c.fits(pair(e), e.Place) {
				want++
			}
		}
		page := document(t, chromium, "file://"+file+"#"+c.words)
		if got := len(shown.FindAllString(page, -1)); got != want {
			t.Errorf("#%s shows %d events, want %d", c.words, got, want)
		}
		if want > 0 && !strings.Contains(page, "<circle") {
			t.Errorf("#%s draws nothing", c.words)
		}
	}
}
