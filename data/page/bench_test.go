package page

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// BenchmarkParse reads a page of a site of usual weight, the same article as text, and a
// feed of a hundred entries.
func BenchmarkParse(b *testing.B) {
	heavy, text := heavyPage(b)
	feed := "<rss version='2.0'><channel><title>X</title>" + strings.Repeat("<item><title>Un titre</title><pubDate>Mon, 15 Apr 2024 00:30:00 +0100</pubDate><description><![CDATA["+article+"]]></description></item>", 100) + "</channel></rss>"
	for _, c := range []struct{ name, source string }{{"page.html", heavy}, {"page.txt", text}, {"feed.rss", feed}} {
		b.Run(c.name, func(b *testing.B) {
			raw := []byte(c.source)
			b.SetBytes(int64(len(raw)))
			b.ReportAllocs()
			for b.Loop() {
				if _, err := Parse(c.name, raw); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// heavyPage returns a page of about 100 KB, most of it scripts and menus as on the sites
// of newspapers, and its text.
func heavyPage(b *testing.B) (source, text string) {
	b.Helper()
	raw, err := os.ReadFile(filepath.Join("..", "furniture", "testdata", "web", "wordpress_menus.html"))
	if err != nil {
		b.Fatal(err)
	}
	source = strings.Replace(string(raw), "</style>", strings.Repeat(".a{color:red} ", 2000)+"</style>", 1)
	source = strings.Replace(source, `<ul class="sf-menu">`, `<ul class="sf-menu">`+strings.Repeat(`<li class="menu-item menu-item-type-taxonomy"><a href="/rubrique/une-rubrique">Rubrique</a></li>`, 150), 1)
	source = strings.Replace(source, "</h3>", "</h3>"+strings.Repeat(article, 8), 1)
	source = strings.Replace(source, "</body>", "<script>"+strings.Repeat("var dataLayer = [{'page':'article'}];", 1000)+"</script></body>", 1)
	p, err := parseHTML(source)
	if err != nil {
		b.Fatal(err)
	}
	var lines []string
	for _, block := range p.Blocks {
		lines = append(lines, block.Text)
	}
	return source, strings.Join(lines, "\n\n")
}
