package lang

import (
	"errors"
	"io/fs"
	"syscall"

	"mareader/data/meeting"
	"mareader/data/page"
	"mareader/store"
)

// Error words an error for the reader. Errors that mareader does not know by name keep
// their own words.
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
		{fs.ErrNotExist, "fichier ou dossier introuvable", "no such file or folder"},
		{fs.ErrPermission, "lecture interdite : vérifiez les droits du fichier", "permission denied: check the file’s permissions"},
		{syscall.ELOOP, "lien symbolique sans fin", "endless symbolic link"},
	} {
		if errors.Is(err, known.err) {
			return l.Say(known.fr, known.en)
		}
	}
	return err.Error()
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
