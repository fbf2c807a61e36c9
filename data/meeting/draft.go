package meeting

// draft is a meeting in the making.
type draft struct {
	Meeting
	persons   []int
	delegates []int
	host      int // who receives, or else the first named
	sentence  int
	when      clue
	told      int  // how many sentences tell it
	recalled  bool // only to place something else in time
	earlier   bool // before what the text tells else
	remote    bool // by video or telephone
	alone     bool // "en tête-à-tête": with nobody else
}

// unique returns the persons without those named twice.
func unique(persons []int) []int {
	kept := persons[:0:0]
	for _, p := range persons {
		if !has(kept, p) {
			kept = append(kept, p)
		}
	}
	return kept
}

// accepts reports whether another telling can be of the same occasion.
func (d *draft) accepts(f *finder, other *draft) bool {
	if !samePersons(d.persons, other.persons) || d.when.conflicts(other.when, f) || d.Status == Planned && other.earlier && other.Status == Held {
		return false
	}
	if other.alone && len(other.persons) < len(d.persons) {
		return false
	}
	return d.Place == "" || other.Place == "" || d.Place == other.Place || containsPlace(d.Place, other.Place)
}

// samePersons reports whether one group holds the other.
func samePersons(a, b []int) bool {
	if len(a) < len(b) {
		a, b = b, a
	}
	for _, p := range b {
		if !has(a, p) {
			return false
		}
	}
	return true
}

func has(persons []int, p int) bool {
	for _, q := range persons {
		if q == p {
			return true
		}
	}
	return false
}

// absorb adds what another telling of the occasion says.
func (d *draft) absorb(other *draft) {
	for _, p := range other.persons {
		if !has(d.persons, p) {
			d.persons = append(d.persons, p)
		}
	}
	d.delegates = append(d.delegates, other.delegates...)
	if d.when.weaker(other.when) {
		d.when = other.when
	}
	if d.Place == "" && !d.remote || containsPlace(d.Place, other.Place) {
		d.Place = firstOf(other.Place, d.Place)
	}
	switch {
	case other.Status == Cancelled, d.Status == Planned && other.Status == Held:
		d.Status = other.Status
	}
	d.told++
	if last := d.Evidence[len(d.Evidence)-1]; last != other.Evidence[0] {
		d.Evidence = append(d.Evidence, other.Evidence...)
	}
}

func firstOf(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

func hasName(names []string, name string) bool {
	for _, n := range names {
		if n == name {
			return true
		}
	}
	return false
}
