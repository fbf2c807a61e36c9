package pack

import (
	"encoding/binary"
	"reflect"
	"unsafe"
)

// reader takes values off the front of bytes. Once it failed it takes nothing more.
type reader struct {
	rest   []byte
	failed bool
}

// take takes n bytes; what it returns is of no use once the reader failed.
func (r *reader) take(n int) []byte {
	if r.failed || n > len(r.rest) {
		r.failed, r.rest = true, nil
		return nil
	}
	taken := r.rest[:n:n]
	r.rest = r.rest[n:]
	return taken
}

// number takes a number of variable length.
func (r *reader) number() uint64 {
	v, n := binary.Uvarint(r.rest)
	if n <= 0 {
		r.failed, r.rest = true, nil
		return 0
	}
	r.rest = r.rest[n:]
	return v
}

// length takes the length of a slice, of which every element takes up a byte at least;
// null stands for nil.
func (r *reader) length() (n int, null bool) {
	v := r.number()
	if v == 0 {
		return 0, true
	}
	if v-1 > uint64(len(r.rest)) {
		r.failed, r.rest = true, nil
		return 0, true
	}
	return int(v - 1), false
}

func appendLength(b []byte, null bool, n int) []byte {
	if null {
		return append(b, 0)
	}
	return binary.AppendUvarint(b, uint64(n)+1)
}

func writeString(b []byte, p unsafe.Pointer) []byte {
	s := *(*string)(p)
	return append(binary.AppendUvarint(b, uint64(len(s))), s...)
}

func readString(r *reader, p unsafe.Pointer) {
	n := r.number()
	if n > uint64(len(r.rest)) {
		r.failed, r.rest = true, nil
		return
	}
	taken := r.take(int(n))
	*(*string)(p) = unsafe.String(unsafe.SliceData(taken), len(taken))
}

func writeBytes(b []byte, p unsafe.Pointer) []byte {
	s := *(*[]byte)(p)
	return append(appendLength(b, s == nil, len(s)), s...)
}

func readBytes(r *reader, p unsafe.Pointer) {
	if n, null := r.length(); !null {
		*(*[]byte)(p) = r.take(n)
	}
}

func writeBool(b []byte, p unsafe.Pointer) []byte {
	if *(*bool)(p) {
		return append(b, 1)
	}
	return append(b, 0)
}

func readBool(r *reader, p unsafe.Pointer) {
	if taken := r.take(1); !r.failed {
		*(*bool)(p) = taken[0] == 1
		r.failed = taken[0] > 1
	}
}

// short is a signed number, in as few bytes as it needs.
func short(t reflect.Type) *codec {
	get, set := signed(t.Size())
	return &codec{
		func(b []byte, p unsafe.Pointer) []byte { return binary.AppendVarint(b, get(p)) },
		func(r *reader, p unsafe.Pointer) {
			u := r.number()
			v := int64(u>>1) ^ -int64(u&1)
			if set(p, v); get(p) != v {
				r.failed = true
			}
		},
	}
}

// signed gets and sets a signed number of a size.
func signed(size uintptr) (get func(unsafe.Pointer) int64, set func(unsafe.Pointer, int64)) {
	switch size {
	case 1:
		return func(p unsafe.Pointer) int64 { return int64(*(*int8)(p)) }, func(p unsafe.Pointer, v int64) { *(*int8)(p) = int8(v) }
	case 2:
		return func(p unsafe.Pointer) int64 { return int64(*(*int16)(p)) }, func(p unsafe.Pointer, v int64) { *(*int16)(p) = int16(v) }
	case 4:
		return func(p unsafe.Pointer) int64 { return int64(*(*int32)(p)) }, func(p unsafe.Pointer, v int64) { *(*int32)(p) = int32(v) }
	}
	return func(p unsafe.Pointer) int64 { return *(*int64)(p) }, func(p unsafe.Pointer, v int64) { *(*int64)(p) = v }
}

// fixed is an unsigned number, which is a set of bits or a hash more often than a count,
// in as many bytes as it has.
func fixed(size uintptr) *codec {
	switch size {
	case 1:
		return &codec{
			func(b []byte, p unsafe.Pointer) []byte { return append(b, *(*uint8)(p)) },
			func(r *reader, p unsafe.Pointer) {
				if taken := r.take(1); !r.failed {
					*(*uint8)(p) = taken[0]
				}
			},
		}
	case 2:
		return &codec{
			func(b []byte, p unsafe.Pointer) []byte { return binary.LittleEndian.AppendUint16(b, *(*uint16)(p)) },
			func(r *reader, p unsafe.Pointer) {
				if taken := r.take(2); !r.failed {
					*(*uint16)(p) = binary.LittleEndian.Uint16(taken)
				}
			},
		}
	case 4:
		return &codec{
			func(b []byte, p unsafe.Pointer) []byte { return binary.LittleEndian.AppendUint32(b, *(*uint32)(p)) },
			func(r *reader, p unsafe.Pointer) {
				if taken := r.take(4); !r.failed {
					*(*uint32)(p) = binary.LittleEndian.Uint32(taken)
				}
			},
		}
	}
	return &codec{
		func(b []byte, p unsafe.Pointer) []byte { return binary.LittleEndian.AppendUint64(b, *(*uint64)(p)) },
		func(r *reader, p unsafe.Pointer) {
			if taken := r.take(8); !r.failed {
				*(*uint64)(p) = binary.LittleEndian.Uint64(taken)
			}
		},
	}
}
