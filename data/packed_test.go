package data

import (
	"io/fs"
	"reflect"
	"slices"
	"testing"
)

// packable are the articles of the embedded library, and some with what those lack.
func packable(t testing.TB) []*Article {
	t.Helper()
	all, err := Read("depeche.txt", []byte("MENU\n\nUn titre\n\nLundi 14 avril 2025\n\nM. Laftit a reçu M. Retailleau.\n\nLire aussi : un autre\n"))
	if err != nil {
		t.Fatal(err)
	}
	err = fs.WalkDir(Dispatches(), ".", func(path string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		raw, err := fs.ReadFile(Dispatches(), path)
		if err != nil {
			return err
		}
		articles, err := Read(path, raw)
		all = append(all, articles...)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return append(all, &Article{}, all[0].Without([]int{0}, Facts()))
}

func TestAnUnpackedArticleIsTheSame(t *testing.T) {
	for _, a := range packable(t) {
		record := Pack(a)
		b, err := Unpack(record)
		if err != nil {
			t.Fatal(a.Path(), err)
		}
		method := reflect.TypeFor[*Article]()
		for i := range method.NumMethod() {
			m := method.Method(i)
			if m.Type.NumIn() > 1 {
				continue
			}
			was, is := m.Func.Call([]reflect.Value{reflect.ValueOf(a)}), m.Func.Call([]reflect.Value{reflect.ValueOf(b)})
			for j := range was {
				if !reflect.DeepEqual(was[j].Interface(), is[j].Interface()) {
					t.Errorf("%s: %s is %v, was %v", a.Path(), m.Name, is[j], was[j])
				}
			}
		}
		if !slices.Equal(Pack(b), record) {
			t.Errorf("%s: packed again it is another record", a.Path())
		}
		if len(a.Blocks()) > 1 && !reflect.DeepEqual(Pack(a.Without([]int{1}, Facts())), Pack(b.Without([]int{1}, Facts()))) {
			t.Errorf("%s: without a block it is another article", a.Path())
		}
	}
}

// FuzzUnpack holds damaged records to an error, or an article that can be shown.
func FuzzUnpack(f *testing.F) {
	for _, a := range packable(f)[:4] {
		f.Add(Pack(a))
	}
	f.Fuzz(func(t *testing.T, record []byte) {
		a, err := Unpack(record)
		if err != nil {
			return
		}
		for _, b := range a.Blocks() {
			_ = a.Body()[b.Start:b.End]
		}
		a.Day()
		a.People()
		a.Meetings()
		a.Removed()
		if _, err := Unpack(Pack(a)); err != nil {
			t.Error(err)
		}
	})
}

func BenchmarkPack(b *testing.B) {
	articles := packable(b)
	var records [][]byte
	size := 0
	for _, a := range articles {
		records = append(records, Pack(a))
		size += len(records[len(records)-1])
	}
	b.Run("pack", func(b *testing.B) {
		b.SetBytes(int64(size))
		for b.Loop() {
			for _, a := range articles {
				Pack(a)
			}
		}
	})
	b.Run("unpack", func(b *testing.B) {
		b.SetBytes(int64(size))
		for b.Loop() {
			for _, r := range records {
				if _, err := Unpack(r); err != nil {
					b.Fatal(err)
				}
			}
		}
	})
	b.Run("unpack-all", func(b *testing.B) {
		b.SetBytes(int64(size))
		for b.Loop() {
			for _, r := range records {
				a, err := Unpack(r)
				if err != nil {
					b.Fatal(err)
				}
				a.Removed()
				a.People()
				a.Meetings()
			}
		}
	})
}
