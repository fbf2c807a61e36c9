package index

import (
	"context"
	"encoding/binary"
	"errors"
	"math/rand/v2"
	"testing"
)

// TestOpen tells apart what is no segment, what is none any more, and what is one.
func TestOpen(t *testing.T) {
	whole := small().Bytes()
	for _, c := range []struct {
		name string
		data []byte
		want error
	}{
		{"whole", whole, nil},
		{"empty", nil, ErrFormat},
		{"other", []byte("une dépêche de presse, et rien d'un index, quoique assez longue"), ErrFormat},
		{"other version", append([]byte("mrindex\x00"), whole[len(magic):]...), ErrFormat},
		{"cut short", whole[:len(whole)-1], ErrDamaged},
		{"too long", append(whole[:len(whole):len(whole)], 0), ErrDamaged},
		{"head alone", whole[:headSize], ErrDamaged},
	} {
		if _, err := Open(c.data); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", c.name, err, c.want)
		}
	}
}

func TestCheck(t *testing.T) {
	s := small()
	if err := s.Check(); err != nil {
		t.Error(err)
	}
	found, tried := 0, 0
	for i := headSize; i < len(s.Bytes())-slack; i += 7 {
		tried++
		data := append([]byte(nil), s.Bytes()...)
		data[i] ^= 0xff
		if damaged, err := Open(data); err != nil || damaged.Check() != nil {
			found++
		}
	}
	if found < tried/4 {
		t.Errorf("%d damages of %d are found", found, tried)
	}
}

// small returns a segment with blocks and unions.
func small() *Segment {
	b, w := NewBuilder(), writing{rand.New(rand.NewPCG(1, 1))}
	for n := range uint32(300) {
		b.Add(2*n, w.doc())
	}
	return b.Seal()
}

// FuzzDamage uses damaged segments: they may say anything, but do it soon and quietly.
func FuzzDamage(f *testing.F) {
	whole := small().Bytes()
	for seed := range uint64(60) {
		f.Add(seed, []byte("été"))
	}
	f.Fuzz(func(t *testing.T, seed uint64, with []byte) {
		r := rand.New(rand.NewPCG(seed, 4))
		data := append([]byte(nil), whole...)
		for range 1 + r.IntN(20) {
			switch at := r.IntN(len(data)); r.IntN(4) {
			case 0:
				copy(data[at:], with)
			case 1:
				data[at] = byte(r.Uint32())
			case 2:
				data[r.IntN(headSize)] = byte(r.Uint32())
			case 3:
				binary.LittleEndian.PutUint32(data[min(at, len(data)-4)&^3:], r.Uint32())
			}
		}
		if s, err := Open(data); err == nil {
			use(s, string(with))
		}
	})
}

// use asks a segment all that it can be asked.
func use(s *Segment, word string) {
	ctx, marks := context.Background(), make([]uint16, s.Docs())
	var values Values
	for doc := range s.Docs() {
		s.Number(doc)
		s.Length(doc)
	}
	s.Doc(7)
	ranges := []Range{s.Find(word), s.Prefix(word), s.Prefix(""), s.Prefix("a"), s.Spelling(word)}
	for most := range MaxEdits + 1 {
		for _, n := range append(s.Near(word, most, false), s.Near(word, most, true)...) {
			ranges = append(ranges, n.Range)
		}
	}
	for _, term := range s.Inside("a") {
		ranges = append(ranges, Range{term, term + 1})
	}
	for _, r := range ranges {
		s.Raise(ctx, r, &values, marks)
	}
	for term := range s.Terms() {
		s.Term(term)
		for c := s.Cursor(term); c.Next() && c.Seek(c.Doc()+3); {
			marks[c.Doc()] = uint16(c.Note())
		}
	}
	s.Check()
	Merge(Part{Segment: s}, Part{Segment: s})
}
