package timeline

import (
	"errors"

	tea "charm.land/bubbletea/v2"

	"mareader/data/frdate"
	"mareader/ui/prompt"
	"mareader/ui/timeline/dateinput"
)

// date is where in time the reader wants to go.
type date struct {
	line    prompt.Line
	days    frdate.Span // that the line means; zero while it means none
	problem string      // why it means none, said once the reader is done typing
	from    string      // the event that the reader came from
	top     int         // the first row on the screen there
}

func (m Model) toDate() (Model, tea.Cmd) {
	if e, ok := m.Current(); ok {
		m.asking, m.date = aDate, date{from: e.ID, top: m.window.Top}
	}
	return m, nil
}

// askDate goes where a line means, while it is being typed.
func (m *Model) askDate(line prompt.Line) {
	m.date.line, m.date.problem = line, ""
	m.date.days, _ = dateinput.Parse(line.Text(), m.yearHere())
	if m.date.days.IsZero() {
		m.leaveDate()
		return
	}
	m.goTo(m.date.days)
}

// yearHere is the year that the reader came from.
func (m Model) yearHere() int {
	if from := m.book.Find(m.date.from); from >= 0 && m.book.Records[from].Dated {
		return m.book.Records[from].Year
	}
	if len(m.drawing.Years) > 0 {
		return m.drawing.Years[0].Number
	}
	return 0
}

// goTo puts the cursor on the newest event of some days, or else on the one before them,
// or else on the oldest.
func (m *Model) goTo(days frdate.Span) {
	at := m.drawing.Place(days.To)
	dated := m.drawing.Place(frdate.MinDay)
	if at = min(at, dated-1); at < 0 {
		return
	}
	record := m.drawing.Shown[at]
	m.kept = m.book.Records[record].ID
	row := m.drawing.Row(record)
	if heading := m.drawing.Lead(row); heading < row {
		m.window.Top = heading
	}
	m.to(row, true)
}

// goToDate leaves the prompt at the date, or says why there is none.
func (m *Model) goToDate() {
	_, err := dateinput.Parse(m.date.line.Text(), m.yearHere())
	switch {
	case m.date.line.Text() == "" || err == nil:
		m.asking = nothing
	case errors.Is(err, dateinput.ErrNoSuchDay):
		m.date.problem = m.lang.Say("ce jour n’existe pas", "there is no such day")
	default:
		m.date.problem = m.lang.Say("pas une date : écrivez 2024, avril 2024, 14/4/2025 ou 2024-10",
			"no date: write 2024, April 2024, 14/4/2025 or 2024-10")
	}
}

// leaveDate goes back to where the reader came from.
func (m *Model) leaveDate() {
	m.window.Top = m.date.top
	m.Select(m.date.from)
}

// dateResult says what may be typed, or how many events are on the days that were.
func (m Model) dateResult(width int) string {
	if m.date.days.IsZero() {
		if width < 60 {
			return m.lang.Say("une date", "a date")
		}
		return m.lang.Say("2024, avril 2024, 14/4/2025", "2024, April 2024, 14/4/2025")
	}
	n := m.drawing.Place(m.date.days.From-1) - m.drawing.Place(m.date.days.To)
	return m.lang.ShortDate(m.date.days) + " · " + m.lang.Meetings(n)
}
