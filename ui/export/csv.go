package export

import (
	"encoding/csv"
	"io"
)

// csvTable writes a header and one record a line; a list in a field is joined by " | ".
var csvTable = tabular("csv", []string{"csv"}, func(w io.Writer, t table) error {
	out := csv.NewWriter(w)
	if err := out.Write(t.header); err != nil {
		return err
	}
	for _, r := range t.records {
		if err := out.Write(r.row()); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
})
