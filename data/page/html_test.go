package page

import (
	"strings"
	"testing"
)

// article is the text of a page whose head is tested.
const article = `<p>Le conseil municipal a adopté jeudi le budget de la ville pour l’année prochaine, en hausse de deux pour cent.</p>
<p>Il a voté aussi la hausse des tarifs de l’eau, malgré l’opposition de deux élus, qui demandaient un report.</p>`

func parseHead(t *testing.T, head, body string) Page {
	t.Helper()
	pages, err := Parse("a.html", []byte("<!DOCTYPE html><html><head>"+head+"</head><body>"+body+article+"</body></html>"))
	if err != nil {
		t.Fatal(err)
	}
	return pages[0]
}

func TestTitle(t *testing.T) {
	tests := []struct{ name, head, body, want string }{
		{"heading that the title repeats", "<title>Le budget adopté à Oujda - La Gazette</title>", "<h1>Le budget adopté à Oujda</h1>", "Le budget adopté à Oujda"},
		{"longer heading", `<meta property="og:title" content="Budget : Oujda vote">`, "<h1>Budget : Oujda vote</h1><h1>La Gazette</h1>", "Budget : Oujda vote"},
		{"heading of the site", `<title>Le budget adopté à Oujda | La Gazette</title><meta property="og:site_name" content="La Gazette">`, "<h1>La Gazette</h1>", "Le budget adopté à Oujda"},
		{"heading of a section", "<title>Le budget adopté à Oujda</title>", "<h1>Budget</h1>", "Le budget adopté à Oujda"},
		{"site behind a dash", `<title>Le budget adopté à Oujda - La Gazette</title><meta property="og:site_name" content="La Gazette">`, "", "Le budget adopté à Oujda"},
		{"site and motto", `<title>Le budget adopté à Oujda | La Gazette, le journal de l’Est</title><meta property="og:site_name" content="La Gazette">`, "", "Le budget adopté à Oujda"},
		{"site in front", `<title>La Gazette : Le budget adopté à Oujda</title><meta name="application-name" content="La Gazette">`, "<h2>Le budget adopté à Oujda</h2>", "Le budget adopté à Oujda"},
		{"site by its host", `<title>Le budget adopté à Oujda - Hespress</title><link rel="canonical" href="https://fr.hespress.com/1-x.html">`, "", "Le budget adopté à Oujda"},
		{"a paper's name behind a dash", "<title>Le budget de la ville adopté à Oujda — Le Relais de l’Est</title>", "", "Le budget de la ville adopté à Oujda"},
		{"dash of the title itself", "<title>Maroc - Tunisie : un accord de pêche signé</title>", "", "Maroc - Tunisie : un accord de pêche signé"},
		{"another heading than in the link's preview", `<meta property="og:title" content="Oujda : ce que contient le budget voté jeudi">`, "<article><h1>Budget : Oujda serre les cordons de la bourse</h1>", "Budget : Oujda serre les cordons de la bourse"},
		{"section inside the heading", `<meta property="og:title" content="Le budget adopté à Oujda">`, "<h1><span>Régions</span> Le budget adopté à Oujda</h1>", "Le budget adopté à Oujda"},
		{"title cut for its length", "<title>Le budget de la ville adopté à Oujda malgré…</title>", "<article><h1>Le budget de la ville adopté à Oujda malgré l’opposition de deux élus du centre</h1>", "Le budget de la ville adopté à Oujda malgré l’opposition de deux élus du centre"},
		{"site in the first heading", "<title>Le budget adopté à Oujda | La Gazette</title>", "<h1>La Gazette, journal de l’Est marocain</h1><h2>Le budget adopté à Oujda</h2>", "Le budget adopté à Oujda"},
		{"motto of the site", `<meta property="og:title" content="Le budget de la ville est adopté">`, "<h1>Toute l’actualité de la région orientale</h1>", "Le budget de la ville est adopté"},
		{"title of two names", "<title>Régions | Conseil municipal</title>", "<h1>À Oujda, la fin des vaches grasses</h1>", "À Oujda, la fin des vaches grasses"},
		{"title of one word, lesser heading", "<title>Budget</title>", "<h2>Le conseil vote la hausse de l’eau</h2>", "Le conseil vote la hausse de l’eau"},
		{"title of one word, bold line", "<title>La Gazette | Budget</title>", "<div><b>Budget : le conseil vote la hausse</b></div>", "Budget : le conseil vote la hausse"},
		{"title of one word, no other", "<title>Budget</title>", "<h2>Régions</h2>", "Budget"},
		{"without any title", "", "<h1>Le budget adopté à Oujda</h1>", "Le budget adopté à Oujda"},
		{"section before the site", `<title>Le budget adopté à Oujda | Régions | La Gazette</title><meta property="og:site_name" content="La Gazette">`, "", "Le budget adopté à Oujda"},
		{"entities", "<title>L&#039;eau &amp; le budget</title>", "", "L'eau & le budget"},
		{"none", "", "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := parseHead(t, tt.head, tt.body).Title; got != tt.want {
				t.Errorf("title %q, want %q", got, tt.want)
			}
		})
	}
}

func TestPublishedInHTML(t *testing.T) {
	ld := func(s string) string { return `<script type="application/ld+json">` + s + `</script>` }
	tests := []struct{ name, head, body, date, evidence string }{
		{"JSON-LD before all", ld(`{"@type":"NewsArticle","datePublished":"2024-03-01T23:30:00+01:00","dateModified":"2024-03-05"}`) + `<meta property="article:published_time" content="2024-03-02">`, "", "2024-03-01", "2024-03-01T23:30:00+01:00"},
		{"a server's time is told by the clock of Morocco", ld(`{"@type":"NewsArticle","datePublished":"2025-06-11T23:30:00Z"}`), "", "2025-06-12", "2025-06-11T23:30:00Z"},
		{"article in a graph", ld(`{"@graph":[{"@type":"WebSite"},{"@type":["Article","NewsArticle"],"datePublished":"2024-03-01"}]}`), "", "2024-03-01", "2024-03-01"},
		{"not those of a list", ld(`{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","datePublished":"2020-01-01"}]}`), "", "", ""},
		{"JSON-LD that is none", ld(`{"@type":"NewsArticle", "datePublished" : "2024-03-01", }`), "", "2024-03-01", "2024-03-01"},
		{"meta", `<meta property="article:published_time" content="2024-03-02T10:00:00Z">`, "", "2024-03-02", "2024-03-02T10:00:00Z"},
		{"meta of change", `<meta property="article:modified_time" content="2024-03-02T10:00:00Z">`, "", "", ""},
		{"microdata", "", `<span itemprop="datePublished" content="2019-07-04 08:00">jeudi</span>`, "2019-07-04", "2019-07-04 08:00"},
		{"time element", "", `<time datetime="2018-05-06">6 mai</time>`, "2018-05-06", "2018-05-06"},
		{"time of entry before others", "", `<time datetime="2018-05-06">6 mai</time><time class="entry-date published" datetime="2018-05-07">7 mai</time>`, "2018-05-07", "2018-05-07"},
		{"time of change", "", `Mis à jour le <time datetime="2018-05-06">6 mai</time>`, "", ""},
		{"time in words", "", `<time>Le 6 mai 2018 à 10h</time>`, "2018-05-06", "Le 6 mai 2018 à 10h"},
		{"time of another article", "", `<aside><time datetime="2018-05-06">6 mai</time></aside>`, "", ""},
		{"English", `<meta name="date" content="March 2, 2024 10:05 am">`, "", "2024-03-02", "March 2, 2024 10:05 am"},
		{"figures", `<meta name="date" content="20240302">`, "", "2024-03-02", "20240302"},
		{"French figures", `<meta name="date" content="02/03/2024 18:10">`, "", "2024-03-02", "02/03/2024 18:10"},
		{"the day that software knows none", `<meta name="date" content="1970-01-01"><meta name="pubdate" content="0000-00-00">`, "", "", ""},
		{"live report", ld(`{"@type":"LiveBlogPosting","coverageStartTime":"2024-03-01T08:00:00+01:00"}`), "", "2024-03-01", "2024-03-01T08:00:00+01:00"},
		{"film", ld(`{"@type":"VideoObject","uploadDate":"2024-03-01T08:00:00+01:00"}`), "", "2024-03-01", "2024-03-01T08:00:00+01:00"},
		{"film inside an article", ld(`[{"@type":"VideoObject","uploadDate":"2020-03-01"},{"@type":"NewsArticle","datePublished":"2024-03-01"}]`), "", "2024-03-01", "2024-03-01"},
		{"only a change", ld(`{"@type":"NewsArticle","dateModified":"2024-03-01"}`), "", "", ""},
		{"publication of the graph", `<meta property="og:pubdate" content="2024-03-02">`, "", "2024-03-02", "2024-03-02"},
		{"release", `<meta property="og:release_date" content="2024-03-02">`, "", "2024-03-02", "2024-03-02"},
		{"date of issue", `<meta name="DC.Date.Issued" content="2024-03-02">`, "", "2024-03-02", "2024-03-02"},
		{"first publication", `<meta name="originalPublicationDate" content="2024/03/02 10:00:00">`, "", "2024-03-02", "2024/03/02 10:00:00"},
		{"display date", `<meta name="displaydate" content="2024-03-02">`, "", "2024-03-02", "2024-03-02"},
		{"microformat", "", `<abbr class="published" title="2024-03-02T10:00:00+01:00">il y a 3 jours</abbr>`, "2024-03-02", "2024-03-02T10:00:00+01:00"},
		{"title of an age", "", `<span class="post-date" title="2 mars 2024">il y a 3 jours</span>`, "2024-03-02", "2 mars 2024"},
		{"title of an age in a box", "", `<aside><span class="post-date" title="2 mars 2024">il y a 3 jours</span></aside>`, "", ""},
		{"address", `<link rel="canonical" href="https://x.example/2022/11/09/le-budget">`, "", "2022-11-09", "2022/11/09"},
		{"address with a number", `<link rel="canonical" href="https://x.example/12022/11/09-le-budget">`, "", "", ""},
		{"none", "", "", "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := parseHead(t, tt.head, tt.body)
			if p.Published != tt.date || p.Evidence != tt.evidence {
				t.Errorf("published %q by %q, want %q by %q", p.Published, p.Evidence, tt.date, tt.evidence)
			}
		})
	}
}

func TestAuthorAndOutlet(t *testing.T) {
	ld := func(s string) string { return `<script type="application/ld+json">` + s + `</script>` }
	const site = `<meta property="og:site_name" content="La Gazette">`
	tests := []struct{ name, head, author, outlet string }{
		{"JSON-LD", ld(`{"@type":"Article","author":[{"name":"Awa Ly"},"B. Kane"],"publisher":{"name":"Le Relais"}}`), "Awa Ly, B. Kane", "Le Relais"},
		{"JSON-LD by @id", ld(`{"@graph":[{"@type":"Article","author":{"@id":"#a"},"publisher":{"@id":"#s"}},{"@type":"Person","@id":"#a","name":"Awa Ly"},{"@type":"WebSite","@id":"#s","name":"Le Relais"}]}`), "Awa Ly", "Le Relais"},
		{"meta", site + `<meta name="author" content="Par  Awa Ly">`, "Awa Ly", "La Gazette"},
		{"the site itself", site + `<meta name="author" content="LA GAZETTE">`, "", "La Gazette"},
		{"the host itself", `<meta name="author" content="relais"><link rel="canonical" href="https://www.relais.example/a">`, "", ""},
		{"an address", site + `<meta property="article:author" content="https://facebook.com/gazette">`, "", "La Gazette"},
		{"software", site + `<meta name="author" content="admin">`, "", "La Gazette"},
		{"site with a motto", `<meta property="og:site_name" content="La Gazette : premier journal de l’Est">`, "", "La Gazette"},
		{"application", `<meta name="application-name" content="Le Relais">`, "", "Le Relais"},
		{"host", `<link rel="canonical" href="https://fr.le360.ma/politique/a">`, "", "Le360"},
		{"host with www", `<link rel="canonical" href="https://www.lesoir.be/1/article">`, "", "Le Soir"},
		{"unknown host", `<link rel="canonical" href="https://x.example/a">`, "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := parseHead(t, tt.head, "")
			if p.Author != tt.author || p.Outlet != tt.outlet {
				t.Errorf("author %q, outlet %q; want %q, %q", p.Author, p.Outlet, tt.author, tt.outlet)
			}
		})
	}
}

func TestAddress(t *testing.T) {
	tests := []struct{ name, head, want string }{
		{"canonical", `<link rel="canonical" href="https://x.example/a">`, "https://x.example/a"},
		{"that of the site gives way", `<link rel="canonical" href="https://x.example/"><meta property="og:url" content="https://x.example/b">`, "https://x.example/b"},
		{"no address", `<link rel="canonical" href="javascript:alert(1)">`, ""},
		{"relative without a base", `<link rel="canonical" href="/a">`, ""},
	}
	for _, tt := range tests {
		if got := parseHead(t, tt.head, "").URL; got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
	pages, err := Parse("a.html", []byte("<!-- saved from url=(0030)https://x.example/dir/page.html -->\n<html><head><link rel=canonical href=autre.html></head><body>"+article))
	if err != nil || pages[0].URL != "https://x.example/dir/autre.html" {
		t.Errorf("relative to the saved page: %+v, %v", pages, err)
	}
}

func TestBlocks(t *testing.T) {
	tests := []struct{ name, source, want string }{
		{"white space and entities", "<p>Un\n  mot&nbsp;:\tdeux &laquo;&nbsp;trois&nbsp;&raquo;</p>", "1 Un mot\u00a0: deux «\u00a0trois\u00a0»"},
		{"text without an element", "Un texte.<p>Un autre.</p>Un dernier.", "1 Un texte.|1 Un autre.|1 Un dernier."},
		{"two line ends", "<div>Un.<br><br/>Deux,<br>suite</div>", "1 Un.|1 Deux, suite"},
		{"short lines", "<div>Accueil<br>Politique<br>Sport</div>", "1 Accueil|1 Politique|1 Sport"},
		{"kinds", "<h2>Un titre</h2><blockquote><p>Dit.</p></blockquote><ul><li>Un</li><li>Deux</li></ul><figure><figcaption>Vu</figcaption></figure>", "2 Un titre|3 Dit.|4 Un|4 Deux|5 Vu"},
		{"bold line", "<p><strong>Un intertitre</strong></p><p><b>Il dit.</b></p>", "2 Un intertitre|1 Il dit."},
		{"letters in elements", "<p><span class=dropcap>L</span>e <b>m</b>ot et H<sub>2</sub>O</p>", "1 Le mot et H2O"},
		{"exponents and notes", "<p>10<sup>6</sup> tonnes, le 1<sup>er</sup> mai<sup><a href='#n1'>1</a></sup></p>", "1 10⁶ tonnes, le 1er mai"},
		{"words struck out", "<p>La gare ouvre <del>lundi</del> <ins>mardi</ins></p>", "1 La gare ouvre mardi"},
		{"lines that are no blocks", "<p>Le vote<span style='display: block'>oui : 12</span><span style='display:block'>non : 3</span></p>", "1 Le vote oui : 12|1 non : 3"},
		{"a template that is shown", "<x-live><template shadowrootmode=open><p>Un mot</p></template></x-live>", "1 Un mot"},
		{"glued elements", "<p><a>Accueil</a><a>Politique</a> <span>Fin</span></p>", "1 Accueil Politique Fin"},
		{"what is no text", "<p>Un<script>x()</script><style>p{}</style><svg><text>y</text></svg> mot</p><p hidden>non</p><p style='display: none'>non</p>", "1 Un mot"},
		{"line ends of a quotation", "<blockquote>Vers un,<br>vers deux</blockquote>", "3 Vers un,\nvers deux"},
		{"controls", "<p>Un&#27;[31m&#x202e; mot</p>", "1 Un[31m mot"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			blocks, err := blocksOf(tt.source)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, b := range blocks {
				got = append(got, string(rune('0'+b.Kind))+" "+b.Text)
			}
			if strings.Join(got, "|") != tt.want {
				t.Errorf("%q, want %q", strings.Join(got, "|"), tt.want)
			}
		})
	}
}

func TestSettings(t *testing.T) {
	tests := map[string]string{
		"related-posts": "related", "relatedPosts": "related", "post-tag-cloud": "tags", "site_nav": "menu", "cookie-banner related": "cookies",
		"post-share-bar": "share", "adapted": "", "entry-content": "", "twitter-tweet": "tweet", "author-box": "author", "author": "byline", "has-ads": "advert",
	}
	for names, want := range tests {
		if got := byNames(names); got != want {
			t.Errorf("%q tells %q, want %q", names, got, want)
		}
	}
}

// TestOutletsOnce holds that no host is in the table twice.
func TestOutletsOnce(t *testing.T) {
	seen := map[string]bool{}
	for _, o := range outlets {
		if seen[o.host] || o.host != strings.ToLower(o.host) || o.name == "" {
			t.Errorf("host %q", o.host)
		}
		seen[o.host] = true
	}
}
