// Package pack writes plain values as flat bytes and reads them back, their text without
// copying it. The type says what the bytes are: there is nothing else to write when a
// field is added, and [Shape] tells one type from another.
package pack

import (
	"errors"
	"reflect"
	"sync"
	"unsafe"
)

// ErrDamaged is why bytes cannot be read as a value.
var ErrDamaged = errors.New("damaged record")

// Append appends a value to b. Its type is made of structs, slices, arrays, strings,
// numbers and booleans.
func Append[T any](b []byte, v *T) []byte {
	return codecOf(reflect.TypeFor[T]()).write(b, unsafe.Pointer(v))
}

// Read reads a value that takes up all of b. The texts and the slices of bytes in it are
// those of b, which must not change any more. Bytes that no value has give an error.
func Read[T any](b []byte) (T, error) {
	v, rest, err := ReadFirst[T](b)
	if err == nil && len(rest) > 0 {
		err = ErrDamaged
	}
	return v, err
}

// ReadFirst is [Read] of a value at the beginning of b, and returns what follows it.
func ReadFirst[T any](b []byte) (v T, rest []byte, err error) {
	r := reader{rest: b}
	codecOf(reflect.TypeFor[T]()).read(&r, unsafe.Pointer(&v))
	if r.failed {
		var none T
		return none, nil, ErrDamaged
	}
	return v, r.rest, nil
}

// codec writes and reads the values of a type.
type codec struct {
	write func(b []byte, p unsafe.Pointer) []byte
	read  func(r *reader, p unsafe.Pointer)
}

var codecs sync.Map // of *codec by reflect.Type

func codecOf(t reflect.Type) *codec {
	if c, ok := codecs.Load(t); ok {
		return c.(*codec)
	}
	c, _ := codecs.LoadOrStore(t, newCodec(t))
	return c.(*codec)
}

func newCodec(t reflect.Type) *codec {
	switch t.Kind() {
	case reflect.String:
		return &codec{writeString, readString}
	case reflect.Bool:
		return &codec{writeBool, readBool}
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return short(t)
	case reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		return fixed(t.Size())
	case reflect.Struct:
		return fields(t)
	case reflect.Array:
		return array(t)
	case reflect.Slice:
		return slice(t)
	}
	panic("pack: no way to write a " + t.String()) // a mistake of the program, which any test of the type shows
}

// fields is a struct: one field after the other.
func fields(t reflect.Type) *codec {
	codecs, offsets := make([]*codec, t.NumField()), make([]uintptr, t.NumField())
	for i := range codecs {
		codecs[i], offsets[i] = codecOf(t.Field(i).Type), t.Field(i).Offset
	}
	return &codec{
		func(b []byte, p unsafe.Pointer) []byte {
			for i, c := range codecs {
				b = c.write(b, unsafe.Add(p, offsets[i]))
			}
			return b
		},
		func(r *reader, p unsafe.Pointer) {
			for i, c := range codecs {
				c.read(r, unsafe.Add(p, offsets[i]))
			}
		},
	}
}

// array is as many elements as its type says.
func array(t reflect.Type) *codec {
	elem, size, n := codecOf(t.Elem()), t.Elem().Size(), t.Len()
	return &codec{
		func(b []byte, p unsafe.Pointer) []byte { return elem.writeAll(b, p, n, size) },
		func(r *reader, p unsafe.Pointer) { elem.readAll(r, p, n, size) },
	}
}

// slice is its length and one, then its elements; 0 stands for nil. Bytes are taken as
// they are.
func slice(t reflect.Type) *codec {
	if t.Elem().Kind() == reflect.Uint8 {
		return &codec{writeBytes, readBytes}
	}
	elem, size := codecOf(t.Elem()), t.Elem().Size()
	return &codec{
		func(b []byte, p unsafe.Pointer) []byte {
			s := *(*[]struct{})(p)
			if b = appendLength(b, s == nil, len(s)); len(s) == 0 {
				return b
			}
			return elem.writeAll(b, unsafe.Pointer(unsafe.SliceData(s)), len(s), size)
		},
		func(r *reader, p unsafe.Pointer) {
			n, null := r.length()
			if null {
				return
			}
			made := reflect.MakeSlice(t, n, n)
			elem.readAll(r, made.UnsafePointer(), n, size)
			reflect.NewAt(t, p).Elem().Set(made)
		},
	}
}

func (c *codec) writeAll(b []byte, p unsafe.Pointer, n int, size uintptr) []byte {
	for i := range n {
		b = c.write(b, unsafe.Add(p, uintptr(i)*size))
	}
	return b
}

func (c *codec) readAll(r *reader, p unsafe.Pointer, n int, size uintptr) {
	for i := 0; i < n && !r.failed; i++ {
		c.read(r, unsafe.Add(p, uintptr(i)*size))
	}
}
