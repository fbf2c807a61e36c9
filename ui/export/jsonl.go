package export

import "io"

// jsonLines writes one JSON object a line.
var jsonLines = tabular("jsonl", []string{"jsonl", "ndjson"}, func(w io.Writer, t table) error {
	e := encoder(w)
	for _, r := range t.records {
		if err := e.Encode(r); err != nil {
			return err
		}
	}
	return nil
})
