// Package lang holds the language of the interface: French where the reader's locale is
// French, English elsewhere. The words themselves stand where they are used, side by
// side: l.Say("aide", "help").
package lang

// Lang is a language of the interface.
type Lang int

// The languages.
const (
	French Lang = iota
	English
)

// Say returns the words of the language.
func (l Lang) Say(fr, en string) string {
	if l == English {
		return en
	}
	return fr
}
