package store

import (
	"bytes"
	"context"

	"mareader/data"
	"mareader/data/frdate"
	"mareader/data/pack"
	"mareader/store/cache"
	"mareader/store/index"
	"mareader/store/search"
)

// roll numbers the articles in order of arrival. A number is never given twice: an
// article that goes leaves its place empty and finds it again if it comes back. A copy is
// a snapshot, which any goroutine may read; only one may add and change.
type roll struct {
	grouping
	records *cache.Records
	entries column[entry]
	numbers numbers
	outlets outlets
	orders  orders
	left    int // how many are gone
	ledger  *ledger
}

// entry is what is known of an article without reading it.
type entry struct {
	ID       uint64
	Record   cache.Ref
	From, To frdate.Day // the day it belongs to; To is before From where that is unknown
	File     uint32
	Outlet   uint32
	Gone     bool // its file is
	Tells    bool // of meetings
}

// outlets are the names of the outlets by number.
type outlets struct {
	names   []string
	numbers map[string]uint32 // of those who add
}

func newRoll(records *cache.Records, by grouping) roll {
	return roll{grouping: by, records: records, ledger: newLedger()}
}

// ready makes an empty roll of the zero one.
func (r *roll) ready() {
	if r.records == nil {
		r.records, r.ledger = cache.NewRecords(nil), newLedger()
	}
}

// entered is the entry of an article, which it stores.
func (r *roll) entered(a *data.Article, m mark) entry {
	day, _, _ := a.Day()
	e := entry{
		ID: key(a.ID()), Record: r.records.Append(m.record), From: 1, To: 0,
		File: r.ledger.number(m.origin), Outlet: r.outlets.number(a.Outlet()), Tells: len(a.Meetings()) > 0,
	}
	if !day.IsZero() {
		e.From, e.To = day.From, day.To
	}
	return e
}

func (o *outlets) number(name string) uint32 {
	if o.numbers == nil {
		o.numbers = map[string]uint32{}
		for n, name := range o.names {
			o.numbers[name] = uint32(n)
		}
	}
	n, ok := o.numbers[name]
	if !ok {
		n = uint32(len(o.names))
		o.names, o.numbers[name] = append(o.names, name), n
	}
	return n
}

// add adds articles at the end.
func (r *roll) add(articles []*data.Article, marks []mark) {
	from := r.entries.len()
	entries := make([]entry, len(articles))
	for i, a := range articles {
		entries[i] = r.entered(a, marks[i])
	}
	r.entries = r.entries.with(entries...)
	r.numbers = r.numbers.with(r.entries, from)
}

// apply takes in a change.
func (r *roll) apply(c Change) {
	var fresh []*data.Article
	var marks []mark
	changed, moved := map[int]entry{}, map[int]bool{}
	for i, a := range c.Articles {
		n, known := r.number(a.ID())
		if !known {
			fresh, marks = append(fresh, a), append(marks, c.marks[i])
			continue
		}
		if r.isGone(n) && !moved[n] {
			r.left--
		}
		changed[n], moved[n] = r.entered(a, c.marks[i]), true
	}
	for _, id := range c.Removed {
		if n, known := r.number(id); known && !r.isGone(n) && !moved[n] {
			e := r.entries.at(n)
			e.Gone = true
			changed[n], moved[n] = e, true
			r.left++
		}
	}
	r.entries = r.entries.set(changed)
	r.add(fresh, marks)
	if len(moved)+len(fresh) > 0 {
		r.rearrange(moved)
	}
}

// number is that of the article with an id, be it gone or not.
func (r *roll) number(id string) (n int, ok bool) { return r.numbers.find(r.entries, key(id)) }

func (r *roll) isGone(n int) bool { return r.entries.at(n).Gone }

// day is the day that an article belongs to.
func (r *roll) day(n int) frdate.Span {
	if uint(n) >= uint(r.entries.len()) {
		return frdate.Span{}
	}
	e := r.entries.at(n)
	return frdate.NewSpan(e.From, e.To)
}

// outlet is the name of an article's outlet.
func (r *roll) outlet(n int) string {
	if o := int(r.entries.at(n).Outlet); o < len(r.outlets.names) {
		return r.outlets.names[o]
	}
	return ""
}

// record returns what is stored of an article.
func (r *roll) record(n int) (record, error) {
	stored, err := r.records.At(r.entries.at(n).Record)
	if err != nil {
		return record{}, err
	}
	return pack.Read[record](stored)
}

// at returns an article. One whose record was damaged on the disk is empty; it is read
// anew with the next look at the files.
func (r *roll) at(n int) *data.Article {
	stored, err := r.record(n)
	if err == nil {
		if a, err := data.Unpack(stored.Article); err == nil {
			return a
		}
	}
	return data.Lost()
}

// note returns what an article is compared by.
func (r *roll) note(n int) note {
	stored, err := r.record(n)
	if err != nil {
		return note{}
	}
	found, _ := pack.Read[note](stored.Note) // of a record that is whole
	return found
}

// holds tells whether an article is there as it is already.
func (r *roll) holds(a *data.Article, m mark) bool {
	n, known := r.number(a.ID())
	if !known || r.isGone(n) || r.ledger.name(r.entries.at(n).File) != m.origin {
		return false
	}
	stored, err := r.records.At(r.entries.at(n).Record)
	return err == nil && bytes.Equal(stored, m.record)
}

// little is how many bytes of records are looked at without need.
const little = 64 << 20

// mistrust has the files read again of which records were damaged on the disk, and tells
// whether there are any. All records are looked at if they are few, or one is known to be
// damaged.
func (r *roll) mistrust() (damaged bool) {
	if r.records.Bytes() > little && !r.records.Damaged() {
		return false
	}
	for _, n := range r.present() {
		if _, err := r.record(n); err != nil {
			delete(r.ledger.stamps, r.ledger.name(r.entries.at(n).File))
			damaged = true
		}
	}
	return damaged
}

// compacted is the roll with the records of its articles, and no others, in a row of their
// own; ok is false where one of them is damaged.
func (r roll) compacted(ctx context.Context, to *cache.Records) (whole roll, ok bool) {
	entries := r.entries.all()
	for n := range entries {
		if entries[n].Gone {
			entries[n].Record = 0
			continue
		}
		record, err := r.records.At(entries[n].Record)
		if err != nil || ctx.Err() != nil {
			return r, false
		}
		entries[n].Record = to.Append(record)
	}
	r.records, r.entries = to, columnOf(entries)
	return r, true
}

// index enters articles into an index, in place of their former states.
func (r *roll) index(x *index.Index, articles []*data.Article) {
	w := x.Writer()
	for _, a := range articles {
		if n, known := r.number(a.ID()); known {
			w.Add(uint32(n), search.Indexed(ArticleDoc(a, r.facts)))
		}
	}
	w.Flush()
}

// enter brings an index up to date with a change that the roll has taken in.
func (r *roll) enter(x *index.Index, c *Change) {
	if r.index(x, c.Articles); len(c.Removed) > 0 {
		gone := make([]uint32, 0, len(c.Removed))
		for _, id := range c.Removed {
			if n, known := r.number(id); known {
				gone = append(gone, uint32(n))
			}
		}
		x.Remove(gone...)
	}
}

// present are the numbers of the articles that are not gone.
func (r *roll) present() []int {
	present := make([]int, 0, r.entries.len()-r.left)
	for n := range r.entries.len() {
		if !r.isGone(n) {
			present = append(present, n)
		}
	}
	return present
}
