package store

import (
	"slices"

	"mareader/store/source"
)

// ledger is what is known of the files of a library, by number. Only who reads files has
// to do with it, never the screen.
type ledger struct {
	names   []string
	numbers map[string]uint32
	stamps  map[string]source.Stamp // as they were read; none for those to be looked at again
}

func newLedger() *ledger {
	return &ledger{numbers: map[string]uint32{}, stamps: map[string]source.Stamp{}}
}

// number returns that of the file with a name.
func (l *ledger) number(name string) uint32 {
	n, ok := l.numbers[name]
	if !ok {
		n = uint32(len(l.names))
		l.names, l.numbers[name] = append(l.names, name), n
	}
	return n
}

// name is that of a file; "" for a number that no file has.
func (l *ledger) name(n uint32) string {
	if int(n) >= len(l.names) {
		return ""
	}
	return l.names[n]
}

func (l *ledger) note(files []source.Origin) {
	for _, f := range files {
		l.stamps[f.Name] = f.Stamp
	}
}

// looked are the names of the files that were looked at, those to be looked at again too.
func (l *ledger) looked() map[string]bool {
	looked := make(map[string]bool, len(l.stamps))
	for name := range l.stamps {
		looked[name] = true
	}
	for _, name := range l.names {
		looked[name] = true
	}
	return looked
}

// files is a ledger as it is kept.
type files struct {
	Names  []string
	Stamps []source.Stamp
}

// kept is the ledger but for the stamps of the files named, which are read again.
func (l *ledger) kept(again []string) files {
	f := files{slices.Clone(l.names), make([]source.Stamp, len(l.names))}
	for n, name := range f.Names {
		f.Stamps[n] = l.stamps[name]
	}
	for name, stamp := range l.stamps { // those without articles
		if _, ok := l.numbers[name]; !ok {
			f.Names, f.Stamps = append(f.Names, name), append(f.Stamps, stamp)
		}
	}
	for n, name := range f.Names {
		if slices.Contains(again, name) {
			f.Stamps[n] = source.Stamp{}
		}
	}
	return f
}

// ledgerOf is the ledger that was kept.
func ledgerOf(f files) *ledger {
	l := newLedger()
	for i, name := range f.Names {
		l.number(name)
		if i < len(f.Stamps) && f.Stamps[i] != (source.Stamp{}) {
			l.stamps[name] = f.Stamps[i]
		}
	}
	return l
}
