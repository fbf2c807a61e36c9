package office

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"unicode"

	"github.com/pelletier/go-toml/v2"

	"mareader/data/frdate"
	"mareader/data/place"
)

// entry is a person in the form of offices.toml.
type entry struct {
	Name     string      `toml:"name"`
	Variants []string    `toml:"variants"`
	Terms    []entryTerm `toml:"term"`

	line int
}

type entryTerm struct {
	Office    string `toml:"office"`
	Country   string `toml:"country"`
	Since     string `toml:"since"`
	SeenFrom  string `toml:"seen_from"`
	Until     string `toml:"until"`
	SeenUntil string `toml:"seen_until"`
	Certainty string `toml:"certainty"`
	Source    string `toml:"source"`
	Replaces  bool   `toml:"replaces"`

	line int
}

// Load reads facts in the form of offices.toml. An error is one line that names the line
// of the file, the person and the field.
func Load(source []byte) (*Facts, error) {
	var file struct {
		Person []entry `toml:"person"`
	}
	decoder := toml.NewDecoder(bytes.NewReader(source)).DisallowUnknownFields()
	if err := decoder.Decode(&file); err != nil {
		return nil, oneLine(err)
	}
	number(file.Person, source)
	persons := make([]*Person, 0, len(file.Person))
	for _, e := range file.Person {
		p, err := e.person()
		if err != nil {
			return nil, err
		}
		persons = append(persons, p)
	}
	f, clash := newFacts(persons)
	if clash != nil {
		return nil, clash
	}
	return f, nil
}

// number gives persons and terms the lines of the file on which they begin.
func number(persons []entry, source []byte) {
	person, term, line := -1, 0, 0
	for text := range bytes.Lines(source) {
		line++
		header, _, _ := bytes.Cut(text, []byte("#"))
		switch string(bytes.TrimSpace(header)) {
		case "[[person]]":
			if person, term = person+1, 0; person < len(persons) {
				persons[person].line = line
			}
		case "[[person.term]]":
			if person >= 0 && person < len(persons) && term < len(persons[person].Terms) {
				persons[person].Terms[term].line = line
			}
			term++
		}
	}
}

// oneLine words an error of the TOML reader so that the line is found.
func oneLine(err error) error {
	var unknown *toml.StrictMissingError
	if errors.As(err, &unknown) && len(unknown.Errors) > 0 {
		first := unknown.Errors[0]
		line, _ := first.Position()
		return fmt.Errorf("line %d: unknown field %q", line, strings.Join(first.Key(), "."))
	}
	var decode *toml.DecodeError
	if errors.As(err, &decode) {
		line, _ := decode.Position()
		return fmt.Errorf("line %d: %s", line, strings.TrimPrefix(decode.Error(), "toml: "))
	}
	return err
}

func (e entry) person() (*Person, error) {
	p := &Person{Name: e.Name, Variants: e.Variants, Terms: make([]Term, 0, len(e.Terms)), line: e.line}
	switch {
	case e.Name == "" || !printable(e.Name):
		return nil, at(e.line, errors.New("name is missing or holds control characters"))
	case !printable(e.Variants...):
		return nil, at(e.line, fmt.Errorf("%s: variants: control characters", e.Name))
	}
	for _, given := range e.Terms {
		t, err := given.term()
		if err != nil {
			return nil, at(given.line, fmt.Errorf("%s: %w", e.Name, err))
		}
		p.Terms = append(p.Terms, t)
	}
	return p, nil
}

// at says on which line of the file the error is, where that is known.
func at(line int, err error) error {
	if line == 0 {
		return err
	}
	return fmt.Errorf("line %d: %w", line, err)
}

func (e entryTerm) term() (Term, error) {
	t := Term{Office: e.Office, Country: e.Country, Certainty: e.Certainty, Source: e.Source, replaces: e.Replaces, line: e.line}
	if c, ok := place.CountryByName(e.Country); ok {
		t.Country = c.Name
	}
	if err := e.incomplete(); err != nil {
		return t, err
	}
	for _, bound := range []struct {
		field, given string
		span         *frdate.Span
	}{
		{"since", e.Since, &t.Since},
		{"seen_from", e.SeenFrom, &t.SeenFrom},
		{"until", e.Until, &t.Until},
		{"seen_until", e.SeenUntil, &t.SeenUntil},
	} {
		if bound.given == "" {
			continue
		}
		span, ok := frdate.ParseISO(bound.given)
		if !ok {
			return t, fmt.Errorf("%s: %q is no date (write 2017-04-05, 2017-04 or 2017)", bound.field, bound.given)
		}
		*bound.span = span
	}
	return t, t.disordered()
}

// incomplete says which field of a term is missing or wrong.
func (e entryTerm) incomplete() error {
	switch {
	case !printable(e.Office, e.Country, e.Source):
		return errors.New("term: control characters")
	case e.Office == "":
		return errors.New("office is missing")
	case e.Country == "":
		return fmt.Errorf("country is missing (%s)", e.Office)
	case e.Source == "":
		return fmt.Errorf("source is missing (%s)", e.Office)
	case e.Since+e.SeenFrom+e.Until+e.SeenUntil == "":
		return fmt.Errorf("since is missing (%s): give since, seen_from, until or seen_until", e.Office)
	}
	switch e.Certainty {
	case "verified", "partly", "memory":
		return nil
	}
	return fmt.Errorf("certainty: %q is none of verified, partly, memory (%s)", e.Certainty, e.Office)
}

// disordered says that a term ends before it starts.
func (t Term) disordered() error {
	for _, start := range []frdate.Span{t.Since, t.SeenFrom} {
		for _, end := range []frdate.Span{t.Until, t.SeenUntil} {
			if !start.IsZero() && !end.IsZero() && end.To < start.From {
				return fmt.Errorf("until: %s is before %s (%s)", end, start, t.Office)
			}
		}
	}
	return nil
}

// printable reports whether texts are safe to show: facts go to the screen as they are.
func printable(texts ...string) bool {
	for _, text := range texts {
		for _, r := range text {
			if !unicode.IsPrint(r) && !unicode.Is(unicode.Zs, r) {
				return false
			}
		}
	}
	return true
}
