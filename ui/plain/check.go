package plain

import (
	"fmt"

	"mareader/data"
	"mareader/store"
)

// Check prints what was read, what was skipped and why, and what looks odd.
func (p Printer) Check(c store.Check) {
	say := p.lang.Say
	if c.Kept != nil {
		p.line("", say("cache : ", "cache: ")+p.lang.Error(c.Kept))
	}
	if c.Short != nil {
		p.line("", p.lang.Error(c.Short))
	}
	p.count(c.Read, say("article lu", "article read"), say("articles lus", "articles read"))
	p.count(len(c.Skipped), say("fichier écarté", "file skipped"), say("fichiers écartés", "files skipped"))
	p.reasons(c.Skipped)
	p.count(len(c.Partly), say("fichier lu en partie", "file read in part"), say("fichiers lus en partie", "files read in part"))
	p.reasons(c.Partly)
	p.section(c.Repaired, say("texte réparé", "text repaired"), say("textes réparés", "texts repaired"), (*data.Article).Repaired)
	p.section(c.Undated, say("sans date de publication", "without publication date"), "", nil)
	p.section(c.Untitled, say("sans titre", "untitled"), "", nil)
	p.section(c.Empty, say("sans texte", "without text"), "", nil)
	p.count(len(c.Duplicated), say("texte en plusieurs exemplaires", "text in several copies"), say("textes en plusieurs exemplaires", "texts in several copies"))
	for _, group := range c.Duplicated {
		for i, a := range group {
			p.line("          "+[]string{"", "= "}[min(i, 1)], a.Path())
		}
	}
}

func (p Printer) reasons(skipped []store.Skipped) {
	for _, s := range skipped {
		p.line("          ", s.Path+p.lang.Say(" : ", ": ")+p.lang.Error(s.Err))
	}
}

func (p Printer) count(n int, one, many string) {
	word := many
	if many == "" || n == 1 || n == 0 && p.lang.Say("fr", "en") == "fr" {
		word = one
	}
	p.line("", fmt.Sprintf("%6d  %s", n, word))
}

// section counts articles and names them, with a word on each where there is one.
func (p Printer) section(articles []*data.Article, one, many string, word func(*data.Article) string) {
	p.count(len(articles), one, many)
	for _, a := range articles {
		text := a.Path()
		if word != nil {
			text += " (" + word(a) + ")"
		}
		p.line("          ", text)
	}
}
