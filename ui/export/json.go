package export

import (
	"encoding/json"
	"io"
)

// jsonArray writes one array of objects, indented.
var jsonArray = tabular("json", []string{"json"}, func(w io.Writer, t table) error {
	return indented(w).Encode(t.records)
})

// encoder writes JSON as text for people: < and & stay as they are.
func encoder(w io.Writer) *json.Encoder {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return e
}

func indented(w io.Writer) *json.Encoder {
	e := encoder(w)
	e.SetIndent("", " ")
	return e
}
