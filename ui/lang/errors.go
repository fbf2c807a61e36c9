package lang

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"syscall"

	"mareader/data/fold"
	"mareader/data/meeting"
	"mareader/data/page"
	"mareader/store"
	"mareader/store/cache"
	"mareader/store/query"
	"mareader/store/source"
)

// Error words an error for the reader, with what is said around it, such as the path.
// Errors that mareader does not know by name keep their own words.
func (l Lang) Error(err error) string {
	if why := (*query.Error)(nil); errors.As(err, &why) {
		return strings.Replace(err.Error(), why.Error(), l.query(why), 1)
	}
	if broken := (*page.Broken)(nil); errors.As(err, &broken) {
		return l.broken(broken)
	}
	for _, known := range known {
		if errors.Is(err, known.err) {
			return strings.Replace(err.Error(), innermost(err).Error(), l.Say(known.fr, known.en), 1)
		}
	}
	return err.Error()
}

// query words why a text is no query, and what to write instead.
func (l Lang) query(why *query.Error) string {
	switch why.Reason {
	case query.NothingBefore:
		return l.Say("il manque un mot avant « | »", "a word is missing before |")
	case query.NothingAfter:
		return l.Say("il manque un mot après « | »", "a word is missing after |")
	case query.EitherWithout:
		return l.Say("« | » relie des mots à chercher, pas des mots à exclure", "| joins words to look for, not words to leave out")
	case query.TooLong:
		return fmt.Sprintf(l.Say("une recherche a %d mots au plus", "a query has %d words at most"), query.MaxWords)
	case query.NoValue:
		return fmt.Sprintf(l.Say("que chercher après « %s » ?", "what to look for after %s?"), why.Text) + l.example(why.Text)
	case query.UnknownField:
		return fmt.Sprintf(l.Say("« %s » n’est pas un champ ; les champs sont qui: pays: lieu: source: titre: date: avant: après: est:",
			"%s is no field; the fields are who: country: place: source: title: date: before: after: is:"), why.Text)
	case query.BadDate:
		return fmt.Sprintf(l.Say("« %s » n’est pas une date : 2025, 2025-04, 2025-04-14 ou 2024..2025",
			"%s is no date: 2025, 2025-04, 2025-04-14 or 2024..2025"), why.Text)
	case query.BadState:
		return fmt.Sprintf(l.Say("« %s » inconnu : est:étoile, est:lu, est:nonlu ou est:annoté",
			"%s is no state: is:starred, is:read, is:unread or is:noted"), why.Text)
	case query.SeveralClauses:
		return fmt.Sprintf(l.Say("« %s » demande plusieurs choses : ni après « - » ni à côté de « | »",
			"%s asks several things: it goes neither after - nor beside |"), why.Text)
	}
	return fmt.Sprintf(l.Say("aucune recherche ne s’appelle « %s » : voyez [searches] dans config.toml",
		"no search is called %s: see [searches] in config.toml"), why.Text)
}

// example shows how a field is used.
func (l Lang) example(field string) string {
	value, ok := examples[fold.String(strings.TrimSuffix(field, ":"))]
	if !ok {
		return ""
	}
	return l.Say(" Par exemple ", " For example ") + field + value
}

// examples are what may be looked for in each field.
var examples = map[string]string{
	"qui": "laftit", "who": "laftit", "pays": "espagne", "country": "espagne", "lieu": "rabat", "place": "rabat",
	"source": "matin", "titre": "accord", "title": "accord", "date": "2025-04", "avant": "2025-04", "before": "2025-04",
	"apres": "2024", "after": "2024", "est": "étoile", "is": "starred",
}

// broken words what of a file could not be read.
func (l Lang) broken(b *page.Broken) string {
	unit := l.Say("entrée", "entry")
	if b.Lines {
		unit = l.Say("ligne", "line")
	}
	var named []string
	for _, e := range b.Entries {
		named = append(named, fmt.Sprintf("%s %d%s%s", unit, e.Number, l.Say(" : ", ": "), l.Error(e.Err)))
	}
	if b.Count > len(b.Entries) {
		named = append(named, "…")
	}
	return fmt.Sprintf(l.Say("%d entrées sur %d illisibles (%s)", "%d of %d entries cannot be read (%s)"), b.Count, b.Of, strings.Join(named, " ; "))
}

// known are the errors that mareader has its own words for in both languages.
var known = [...]struct {
	err    error
	fr, en string
}{
	{query.ErrUncallable, "aucune recherche ne peut la nommer : son nom n’a pas de lettres, ou une autre a le même, à la casse et aux accents près",
		"no query can name it: its name has no letters, or is another’s but for case and accents"},
	{page.ErrEmpty, "le fichier est vide", "the file is empty"},
	{page.ErrBinary, "ce n’est pas du texte", "the file is not text"},
	{page.ErrLarge, "le fichier dépasse 50 Mo", "the file is larger than 50 MB"},
	{page.ErrDeep, "la page est trop emboîtée", "the page is nested too deeply"},
	{page.ErrCrowded, "la page a trop d’éléments", "the page has too many elements"},
	{page.ErrMarkup, "le balisage est illisible", "the markup cannot be read"},
	{page.ErrFormat, "c’est du XML, mais ni page ni flux", "the file is XML, but neither a page nor a feed"},
	{page.ErrFeed, "le flux est illisible", "the feed cannot be read"},
	{page.ErrNoEntries, "le flux est vide", "the feed has no entries"},
	{page.ErrNoPage, "l’archive ne contient pas de page", "the archive holds no page"},
	{page.ErrNoArticles, "le fichier ne contient pas d’article", "the file holds no articles"},
	{page.ErrNoJSON, "ce n’est pas du JSON", "it is no JSON"},
	{page.ErrBare, "ni titre ni texte", "it has neither title nor text"},
	{page.ErrCut, "le flux est coupé", "the feed breaks off"},
	{page.ErrTooMany, "trop d’entrées : seules les premières sont lues", "too many entries: only the first are read"},
	{store.ErrIrregular, "ce n’est pas un fichier ordinaire", "not a regular file"},
	{store.ErrMemory, "il n’y a plus de mémoire : le reste n’a pas été lu", "there is no memory left: the rest was not read"},
	{store.ErrBroken, "mareader ne vient pas à bout de cette page", "mareader cannot cope with this page"},
	{source.ErrEntries, "l’archive contient trop de fichiers : le reste n’a pas été lu", "the archive holds too many files: the rest was not read"},
	{source.ErrTotal, "l’archive est trop grosse une fois ouverte : le reste n’a pas été lu", "the archive unpacks to too much: the rest was not read"},
	{source.ErrRatio, "le fichier enfle trop une fois ouvert : ce n’est pas du texte", "the file grows too much when unpacked: this is no text"},
	{source.ErrDepth, "trop d’archives dans des archives", "too many archives in archives"},
	{source.ErrDamaged, "l’archive est abîmée", "the archive is damaged"},
	{source.ErrLocked, "l’archive est fermée par un mot de passe", "the archive is locked by a password"},
	{source.ErrMethod, "l’archive est d’un type inconnu", "the archive is packed in an unknown way"},
	{cache.ErrDamaged, "ce qui était gardé de la bibliothèque était abîmé : tout a été relu", "what was kept of the library was damaged: all was read again"},
	{cache.ErrVersion, "ce qui était gardé de la bibliothèque venait d’une autre version : tout a été relu", "what was kept of the library was of another version: all was read again"},
	{store.ErrMended, "une part de ce qui était gardé de la bibliothèque était abîmée : elle a été relue", "part of what was kept of the library was damaged: it was read again"},
	{syscall.ENOSPC, "le disque est plein : rien n’est gardé pour la prochaine fois", "the disk is full: nothing is kept until the next time"},
	{syscall.ENOMEM, "le système n’a pas de place en mémoire pour ce qui est gardé : tout est relu", "the system has no room in memory for what is kept: all is read again"},
	{source.ErrWatch, "le système ne peut surveiller plus de dossiers : les changements ne seront pas vus", "the system can watch no more folders: changes will not be seen"},
	{fs.ErrNotExist, "fichier ou dossier introuvable", "no such file or folder"},
	{fs.ErrPermission, "lecture interdite : vérifiez les droits du fichier", "permission denied: check the file’s permissions"},
	{syscall.ELOOP, "lien symbolique sans fin", "endless symbolic link"},
}

// innermost is the error that all others only say more about.
func innermost(err error) error {
	for inner := errors.Unwrap(err); inner != nil; inner = errors.Unwrap(err) {
		err = inner
	}
	return err
}

// Status words a status that is not the usual one; "" for a meeting that was held.
func (l Lang) Status(s meeting.Status) string {
	switch s {
	case meeting.Planned:
		return l.Say("prévu", "planned")
	case meeting.Cancelled:
		return l.Say("annulé", "cancelled")
	}
	return ""
}
