package query

import (
	"strings"

	"mareader/data/frdate"
)

// String writes q so that [Parse] reads it again, with French names.
func (q Query) String() string {
	var b strings.Builder
	for i, c := range q.Clauses {
		if i > 0 {
			b.WriteByte(' ')
		}
		if c.Not {
			b.WriteByte('-')
		}
		for j, t := range c.Any {
			if j > 0 {
				b.WriteString(" | ")
			}
			t.write(&b)
		}
	}
	if q.settled() {
		b.WriteByte(' ')
	}
	return b.String()
}

// settled tells whether the last word would be taken for a prefix but for a space after it.
func (q Query) settled() bool {
	if len(q.Clauses) == 0 {
		return false
	}
	c := q.Clauses[len(q.Clauses)-1]
	t := c.Any[len(c.Any)-1]
	return !c.Not && !t.Exactly && len(t.Words) > 0 && !t.Words[len(t.Words)-1].Prefix
}

func (t Term) write(b *strings.Builder) {
	if t.Field != Anywhere {
		b.WriteString(t.Field.name() + ":")
	}
	between := "-"
	if t.Exactly {
		b.WriteByte('"')
		between = " "
	}
	open := false
	for i, w := range t.Words {
		if i > 0 {
			b.WriteString(between)
		}
		b.WriteString(w.Marked)
		open = w.Prefix
	}
	if t.Exactly && !open {
		b.WriteByte('"')
	}
	switch t.Field {
	case Date:
		b.WriteString(written(t.Days))
	case Marks:
		b.WriteString(t.State.name())
	}
}

// written is a span of days as it is typed.
func written(s frdate.Span) string {
	if iso := s.ISO(); iso != "" {
		return iso
	}
	from, to := "", ""
	if s.From != frdate.MinDay {
		from = s.From.String()
	}
	if s.To != frdate.MaxDay {
		to = s.To.String()
	}
	return from + ".." + to
}
