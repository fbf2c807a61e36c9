package marks

import "strings"

// spare is how many lines that later ones outdate are left in the file.
const spare = 500

// tidy shortens a file that is mostly outdated lines. Where it cannot be done, nothing is
// lost.
func (m *Marks) tidy() {
	if m.lines-len(m.damaged) > 2*len(m.records())+spare {
		_ = m.shorten()
	}
}

// shorten puts a file without outdated lines in place of the one there is. Lines that could
// not be read are kept: they may be another version's.
func (m *Marks) shorten() error {
	err := m.file.replace(func() (string, error) {
		m.file.forget()
		_, err := m.reload()
		kept := ""
		if len(m.damaged) > 0 {
			kept = strings.Join(m.damaged, "\n") + "\n"
		}
		return kept + lines(m.records()), err
	})
	if err == nil {
		_, err = m.reload()
	}
	return err
}
