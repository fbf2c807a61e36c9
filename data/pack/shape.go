package pack

import (
	"fmt"
	"hash/fnv"
	"io"
	"reflect"
)

// Shape is a number that is another one for types of which the bytes mean something else:
// with other fields, in another order, under other names.
func Shape[T any]() uint64 {
	h := fnv.New64a()
	describe(h, reflect.TypeFor[T]())
	return h.Sum64()
}

func describe(w io.Writer, t reflect.Type) {
	fmt.Fprint(w, t.Kind(), " ")
	switch t.Kind() {
	case reflect.Struct:
		for i := range t.NumField() {
			fmt.Fprint(w, t.Field(i).Name, " ")
			describe(w, t.Field(i).Type)
		}
		fmt.Fprint(w, "end ")
	case reflect.Array:
		fmt.Fprint(w, t.Len(), " ")
		describe(w, t.Elem())
	case reflect.Slice:
		describe(w, t.Elem())
	}
}
