package export

import (
	"io"

	"mareader/data"
	"mareader/ui/lang"
)

// record is one row of a table or one JSON object.
type record interface {
	header() []string
	row() []string
}

// table is a list of records of one kind, with its header, which also an empty table has.
type table struct {
	header  []string
	records []record
}

func tableOf[R record](rows []R) table {
	var zero R
	t := table{zero.header(), make([]record, len(rows))}
	for i, r := range rows {
		t.records[i] = r
	}
	return t
}

// tabular makes a format of a writer of records, for every kind of data.
func tabular(name string, extensions []string, write func(io.Writer, table) error) Format {
	return Format{
		Name: name, Extensions: extensions,
		Articles: func(w io.Writer, _ lang.Lang, articles []*data.Article) error {
			return write(w, tableOf(articleRecords(articles)))
		},
		Meetings: func(w io.Writer, _ lang.Lang, articles []*data.Article) error {
			return write(w, tableOf(meetingRecords(articles)))
		},
		Events: func(w io.Writer, t Timeline) error { return write(w, tableOf(eventRecords(t))) },
		Hits:   func(w io.Writer, hits []Hit) error { return write(w, tableOf(hitRecords(hits))) },
	}
}
