package command

import (
	"strings"

	"mareader/ui/plain"
)

// help prints the help of a command, or of all.
func (s *session) help(c command) error {
	if c.name == "help" && len(s.args) > 0 {
		name := s.args[0]
		if c, _ = s.command(); c.name == "" {
			return s.say("help %s : commande inconnue (mareader --help)", "help %s: no such command (mareader --help)", name)
		}
	}
	if c.name == "" || c.name == "help" {
		return s.print(s.helpAll)
	}
	return s.print(func(p plain.Printer) { s.helpFor(p, c) })
}

// helpFor prints the help of one command.
func (s *session) helpFor(p plain.Printer, c command) {
	flags := s.commonFlags()
	if len(c.formats) > 0 {
		flags = append(flags, plain.Entry{Name: "--format NAME", Does: strings.Join(c.formats, ", ")})
	}
	if c.name == "show" {
		flags = append(flags, plain.Entry{Name: "--removed", Does: s.lang.Say("montre aussi ce qui a été écarté de la page, et pourquoi", "also shows what was put aside from the page, and why")})
	}
	if c.name == "search" {
		flags = append(flags,
			plain.Entry{Name: "--explain", Does: s.lang.Say("dit en mots d’où vient la note de chaque article", "says in words what the score of each article is made of")},
			plain.Entry{Name: "--by-event", Does: s.lang.Say("une entrée par rencontre : le meilleur article", "one entry for each event: the best article")})
	}
	p.Help(usage(c), s.lang.Say(c.fr, c.en), flags)
}

// helpAll prints what mareader is, and all its commands.
func (s *session) helpAll(p plain.Printer) {
	say := s.lang.Say
	entries := []plain.Entry{{Name: "mareader [PATH...]", Does: say(
		"le lecteur, sur ces fichiers et dossiers ou sur la bibliothèque embarquée ; « - » lit l’entrée standard",
		"the reader, on these files and folders or on the embedded library (- is standard input)")}}
	for _, c := range commands() {
		entries = append(entries, plain.Entry{Name: usage(c), Does: say(c.fr, c.en)})
	}
	flags := append(s.commonFlags(),
		plain.Entry{Name: "--theme dark|light", Does: say("fond du terminal, sinon demandé au terminal", "background of the terminal, else the terminal is asked")},
		plain.Entry{Name: "--help", Does: say("cette aide, ou celle d’une commande", "this help, or that of a command")})
	p.Help("mareader [PATH...] | mareader COMMAND", say(
		"Lit la presse francophone dans le terminal : articles, recherche, chronologie des ministres.",
		"Reads French-language press in the terminal, with search and a timeline of ministers."), entries, flags)
}

// commonFlags are those that every command takes.
func (s *session) commonFlags() []plain.Entry {
	say := s.lang.Say
	return []plain.Entry{
		{Name: "--library PATH", Does: say(
			"fichier ou dossier à ouvrir, autant de fois qu’il en faut (ou MAREADER_LIBRARY, ou library = [...] dans la configuration)",
			"file or folder to open, as often as needed (or MAREADER_LIBRARY, or library = [...] in the settings)")},
		{Name: "--include GLOB", Does: say("ne lit que les fichiers dont le nom répond, par exemple '*.html' ou 'presse/**'", "reads only files whose name matches, such as '*.html' or 'press/**'")},
		{Name: "--exclude GLOB", Does: say("laisse de côté les fichiers dont le nom répond", "leaves out files whose name matches")},
		{Name: "--no-cache", Does: say("ne garde rien de la bibliothèque jusqu’à la prochaine fois", "keeps nothing of the library until the next time")},
		{Name: "--lang fr|en", Does: say("langue de l’interface", "language of the interface")},
	}
}

func usage(c command) string { return strings.TrimSpace("mareader " + c.name + " " + c.args) }
