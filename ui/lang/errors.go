package lang

import (
	"errors"
	"io/fs"
	"strings"
	"syscall"

	"mareader/data/meeting"
	"mareader/data/page"
	"mareader/store"
	"mareader/store/search"
)

// Error words an error for the reader, with what is said around it, such as the path.
// Errors that mareader does not know by name keep their own words.
func (l Lang) Error(err error) string {
	for _, known := range [...]struct {
		err    error
		fr, en string
	}{
		{page.ErrEmpty, "le fichier est vide", "the file is empty"},
		{page.ErrBinary, "ce n’est pas du texte", "the file is not text"},
		{page.ErrLarge, "le fichier dépasse 50 Mo", "the file is larger than 50 MB"},
		{store.ErrIrregular, "ce n’est pas un fichier ordinaire", "not a regular file"},
		{store.ErrBroken, "mareader ne vient pas à bout de cette page", "mareader cannot cope with this page"},
		{search.ErrNothingBefore, "il manque un mot avant « | »", "a word is missing before |"},
		{search.ErrNothingAfter, "il manque un mot après « | »", "a word is missing after |"},
		{search.ErrExcluded, "« | » relie des mots à chercher, pas des mots à exclure", "| joins words to look for, not words to leave out"},
		{search.ErrLong, "une recherche a 32 mots au plus", "a query has 32 words at most"},
		{fs.ErrNotExist, "fichier ou dossier introuvable", "no such file or folder"},
		{fs.ErrPermission, "lecture interdite : vérifiez les droits du fichier", "permission denied: check the file’s permissions"},
		{syscall.ELOOP, "lien symbolique sans fin", "endless symbolic link"},
	} {
		if errors.Is(err, known.err) {
			return strings.Replace(err.Error(), innermost(err).Error(), l.Say(known.fr, known.en), 1)
		}
	}
	return err.Error()
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
