package plain

import "fmt"

// Cache prints where libraries are kept, how many, and how much room they take up of what
// they may.
func (p Printer) Cache(dir string, libraries int, bytes, limit int64) {
	p.line("", dir)
	p.line("", p.lang.Count(libraries, p.lang.Say("bibliothèque", "library"), p.lang.Say("bibliothèques", "libraries"))+
		" · "+p.size(bytes)+p.lang.Say(" sur ", " of ")+p.size(limit))
}

// size is a number of bytes in words.
func (p Printer) size(bytes int64) string {
	unit, by := p.lang.Say("Mo", "MB"), 1e6
	if bytes >= 1e9 {
		unit, by = p.lang.Say("Go", "GB"), 1e9
	}
	return fmt.Sprintf("%.1f ", float64(bytes)/by) + unit
}
