package marks

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// file is the file of the marks. It only ever grows, line by line, so that several
// mareaders can write it at once; now and then one puts a shorter one in its place.
type file struct {
	path string      // "" for none
	info os.FileInfo // of the file that was read; nil before
	read int64       // how much of it
	last string      // the last line of that: another file may have got the number of the first
}

// gained returns the lines that the file has gained since it was last read; anew tells that
// another file is in its place, of which these are all lines.
func (f *file) gained() (lines []string, anew bool, err error) {
	if f.path == "" {
		return nil, false, nil
	}
	in, err := os.Open(f.path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, false, nil
	}
	if err != nil {
		return nil, false, fmt.Errorf("marks cannot be read: %w", err)
	}
	defer in.Close()
	info, err := in.Stat()
	if err != nil {
		return nil, false, fmt.Errorf("marks cannot be read: %w", err)
	}
	if f.info == nil || !os.SameFile(f.info, info) || !f.continues(in) {
		f.read, f.last, anew = 0, "", true
	}
	f.info = info
	lines, err = f.rest(in)
	return lines, anew, err
}

// rest returns the lines after those that were read. One that does not end yet is left for
// later: somebody may be writing it.
func (f *file) rest(in *os.File) ([]string, error) {
	text, err := io.ReadAll(io.NewSectionReader(in, f.read, 1<<62))
	if err != nil {
		return nil, fmt.Errorf("marks cannot be read: %w", err)
	}
	end := strings.LastIndexByte(string(text), '\n')
	if end < 0 {
		return nil, nil
	}
	lines := strings.Split(string(text[:end]), "\n")
	f.read, f.last = f.read+int64(end)+1, lines[len(lines)-1]+"\n"
	return lines, nil
}

// continues reports whether what was read last still stands where it stood.
func (f *file) continues(in *os.File) bool {
	there := make([]byte, len(f.last))
	_, err := in.ReadAt(there, f.read-int64(len(there)))
	return err == nil && string(there) == f.last
}

// attempts is how often a line is written anew because the file was replaced meanwhile.
const attempts = 5

// append puts lines at the end of the file, and has the disk hold them.
func (f *file) append(lines string) error {
	if f.path == "" {
		return nil
	}
	if err := os.MkdirAll(filepath.Dir(f.path), 0o700); err != nil {
		return fmt.Errorf("marks cannot be saved: %w", err)
	}
	for range attempts {
		done, err := f.tryAppend(lines)
		if err != nil {
			return fmt.Errorf("marks cannot be saved: %w", err)
		}
		if done {
			return nil
		}
	}
	return fmt.Errorf("marks cannot be saved: %s keeps being replaced", f.path)
}

// tryAppend appends; done is false where the file is no longer in its place then.
func (f *file) tryAppend(lines string) (done bool, err error) {
	out, err := os.OpenFile(f.path, os.O_RDWR|os.O_APPEND|os.O_CREATE, 0o600)
	if err != nil {
		return false, err
	}
	defer func() { err = errors.Join(err, out.Close()) }()
	before, err := out.Stat()
	if err != nil {
		return false, err
	}
	if last := [1]byte{'\n'}; before.Size() > 0 {
		if _, err := out.ReadAt(last[:], before.Size()-1); err == nil && last[0] != '\n' {
			lines = "\n" + lines // after a line that was cut off
		}
	}
	if _, err := out.WriteString(lines); err != nil {
		return false, err
	}
	if err := out.Sync(); err != nil {
		return false, err
	}
	f.skip(before, lines, out)
	now, err := os.Stat(f.path)
	return err == nil && os.SameFile(before, now), nil
}

// skip passes over what was just written, if nobody else wrote at the same time.
func (f *file) skip(before os.FileInfo, written string, out *os.File) {
	after, err := out.Stat()
	if err != nil || after.Size() != before.Size()+int64(len(written)) || before.Size() != f.read || !f.continues(out) {
		return
	}
	if f.info == nil || os.SameFile(f.info, before) {
		f.info, f.read, f.last = before, after.Size(), written[strings.LastIndexByte(written[:len(written)-1], '\n')+1:]
	}
}

// forget has the whole file read next.
func (f *file) forget() { f.info, f.read, f.last = nil, 0, "" }

// abandoned is the age at which the beginnings of a new file are nobody's.
const abandoned = time.Hour

// replace puts a file with the text that write returns in place of the one there is; what
// others append meanwhile is taken over. It does nothing while another mareader does so.
func (f *file) replace(write func() (string, error)) error {
	draft := f.path + ".new"
	if info, err := os.Stat(draft); err == nil && time.Since(info.ModTime()) > abandoned {
		_ = os.Remove(draft)
	}
	out, err := os.OpenFile(draft, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return nil
	}
	old, err := os.Open(f.path)
	if err == nil {
		defer old.Close()
		var text string
		if text, err = write(); err == nil {
			_, err = out.WriteString(text)
		}
	}
	if err = errors.Join(err, out.Sync(), out.Close()); err == nil && f.current(old) {
		if err = os.Rename(draft, f.path); err == nil {
			return f.follow(old)
		}
	}
	_ = os.Remove(draft)
	return err
}

// current reports whether a file is the one that was read, and still in its place.
func (f *file) current(old *os.File) bool {
	info, err := old.Stat()
	now, err2 := os.Stat(f.path)
	return err == nil && err2 == nil && os.SameFile(info, now) && f.info != nil && os.SameFile(info, f.info)
}

// follow appends to the new file what the old one gained while it was replaced, and goes on
// reading there.
func (f *file) follow(old *os.File) error {
	late, err := io.ReadAll(io.NewSectionReader(old, f.read, 1<<62))
	f.forget()
	if err != nil || len(late) == 0 {
		return err
	}
	return f.append(string(late) + "\n")
}
