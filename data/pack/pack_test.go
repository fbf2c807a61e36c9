package pack

import (
	"math"
	"math/rand/v2"
	"reflect"
	"testing"
	"testing/quick"
)

// inner and outer have every kind of field that can be packed.
type inner struct {
	Name   string
	Number int32
	Set    bool
}

type named []inner

type outer struct {
	Text   string
	Day    int64
	Small  int8
	Hash   uint64
	Prints [3]uint32
	Mask   uint8
	Facts  uint16
	Raw    []byte
	Parts  named
	Lists  [][]string
	One    inner
}

func TestWhatWasWrittenIsRead(t *testing.T) {
	type whole struct {
		outer
		hidden int32
	}
	back := func(o outer, hidden int32) bool {
		v := whole{o, hidden}
		got, err := Read[whole](Append(nil, &v))
		return err == nil && reflect.DeepEqual(got, v)
	}
	if err := quick.Check(back, &quick.Config{MaxCount: 2000}); err != nil {
		t.Error(err)
	}
	for _, v := range []outer{
		{},
		{Parts: named{}, Lists: [][]string{nil, {}, {"", "é"}}, Raw: []byte{}},
		{Day: math.MinInt64, Small: -128, Hash: math.MaxUint64, One: inner{Number: math.MinInt32, Set: true}},
	} {
		if !back(v, math.MinInt32) {
			t.Errorf("%+v comes back as another", v)
		}
	}
}

func TestWhatFollowsIsLeft(t *testing.T) {
	v := inner{Name: "Rabat", Number: 7}
	got, rest, err := ReadFirst[inner](append(Append(nil, &v), "reste"...))
	if err != nil || got != v || string(rest) != "reste" {
		t.Errorf("%+v, %q, %v", got, rest, err)
	}
	if _, err := Read[inner](append(Append(nil, &v), 0)); err == nil {
		t.Error("a byte too many is no error")
	}
}

func TestDamagedBytesAreAnError(t *testing.T) {
	v := outer{Text: "Le ministre", Raw: []byte("abc"), Parts: named{{Name: "a"}, {Name: "b", Set: true}}, Lists: [][]string{{"x"}}}
	whole := Append(nil, &v)
	for n := range whole {
		if _, err := Read[outer](whole[:n]); err == nil {
			t.Errorf("%d of %d bytes are read", n, len(whole))
		}
	}
	r := rand.New(rand.NewPCG(1, 1))
	for range 20_000 {
		bad := append([]byte(nil), whole...)
		for range 1 + r.IntN(4) {
			bad[r.IntN(len(bad))] = byte(r.Uint32())
		}
		if got, err := Read[outer](bad); err == nil { // it may be another value, but it is one
			if again, err := Read[outer](Append(nil, &got)); err != nil || !reflect.DeepEqual(again, got) {
				t.Fatalf("%+v was read, and is none", got)
			}
		}
	}
}

func TestShapeTellsTypesApart(t *testing.T) {
	shapes := map[uint64]string{}
	note := func(name string, shape uint64) {
		if other, taken := shapes[shape]; taken {
			t.Errorf("%s has the shape of %s", name, other)
		}
		shapes[shape] = name
	}
	note("inner", Shape[inner]())
	note("another order", Shape[struct {
		Name   string
		Set    bool
		Number int32
	}]())
	note("another name", Shape[struct {
		Title  string
		Number int32
		Set    bool
	}]())
	note("another size", Shape[struct {
		Name   string
		Number int64
		Set    bool
	}]())
	note("a field more", Shape[struct {
		inner
		More bool
	}]())
	note("deeper", Shape[[]inner]())
	note("an array", Shape[[2]inner]())
	note("a longer one", Shape[[3]inner]())
}
