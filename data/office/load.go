package office

import (
	"cmp"
	"errors"
	"fmt"
	"strings"

	"github.com/pelletier/go-toml/v2"

	"mareader/data/frdate"
)

// file is the form of offices.toml.
type file struct {
	Person []struct {
		Name     string
		Variants []string
		Term     []struct {
			Office    string
			Country   string
			Since     string
			SeenFrom  string `toml:"seen_from"`
			Until     string
			SeenUntil string `toml:"seen_until"`
			Certainty string
			Source    string
		}
	}
}
