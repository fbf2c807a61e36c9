package command

import (
	"mareader/store/cache"
	"mareader/ui/plain"
)

// keeps is the folder in which libraries are kept until the next time; "" for none.
func (s *session) keeps() string {
	if s.flags.noCache || s.config.Cache != nil && !*s.config.Cache {
		return ""
	}
	return cache.Dir()
}

// cache says what is kept of libraries, or removes it.
func (s *session) cache() error {
	clear := len(s.args) == 1 && s.args[0] == "clear"
	if len(s.args) > 0 && !clear {
		return s.say("cache : %q inconnu (mareader cache, mareader cache clear)", "cache: what is %q? (mareader cache, mareader cache clear)", s.args[0])
	}
	dir := cache.Dir()
	if dir == "" {
		return s.say("cache : ce système n’a pas de dossier pour cela", "cache: this system has no folder for it")
	}
	if clear {
		if err := cache.Clear(dir); err != nil {
			return err
		}
	}
	libraries, bytes, err := cache.Usage(dir)
	if err != nil {
		return err
	}
	return s.print(func(p plain.Printer) { p.Cache(dir, libraries, bytes, cache.Limit) })
}
