package export

import (
	"io"

	"mareader/data"
	"mareader/store"
)

type checkRecord struct {
	Read       int             `json:"read"`
	Skipped    []skippedRecord `json:"skipped"`
	Partly     []skippedRecord `json:"partly"`
	Repaired   []string        `json:"repaired"` // paths, as below
	Undated    []string        `json:"undated"`
	Untitled   []string        `json:"untitled"`
	Empty      []string        `json:"empty"`
	Duplicated [][]string      `json:"duplicated"`
}

type skippedRecord struct {
	Path   string `json:"path"`
	Reason string `json:"reason"`
}

// Check writes what became of the files of a library as one JSON object.
func Check(w io.Writer, c store.Check) error {
	r := checkRecord{
		Read: c.Read, Skipped: reasonsOf(c.Skipped), Partly: reasonsOf(c.Partly), Duplicated: [][]string{},
		Repaired: pathsOf(c.Repaired), Undated: pathsOf(c.Undated), Untitled: pathsOf(c.Untitled), Empty: pathsOf(c.Empty),
	}
	for _, group := range c.Duplicated {
		r.Duplicated = append(r.Duplicated, pathsOf(group))
	}
	return indented(w).Encode(r)
}

func reasonsOf(skipped []store.Skipped) []skippedRecord {
	records := make([]skippedRecord, len(skipped))
	for i, s := range skipped {
		records[i] = skippedRecord{s.Path, s.Err.Error()}
	}
	return records
}

func pathsOf(articles []*data.Article) []string {
	paths := make([]string, len(articles))
	for i, a := range articles {
		paths[i] = a.Path()
	}
	return paths
}
