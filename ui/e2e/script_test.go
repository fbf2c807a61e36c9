//go:build unix

package e2e

import (
	"encoding/json"
	"errors"
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
	"github.com/rogpeppe/go-internal/testscript"
)

var update = flag.Bool("update", false, "write what the program prints into the scripts")

// TestCommandLine runs the scripts, each in its own folder with a copy of
// testdata/library. Four verbs run the program and hold what is true of every command:
//
//	prints CMD    ends with 0; plain text of 80 columns at most; nothing on standard error
//	writes CMD    the same for other programs: lines may be long
//	misses CMD    finds nothing: ends with 1 and says nothing
//	refuses CMD   ends with 2; nothing on standard output, one line on standard error
//
// Then `page FILE TEXT [TIMES]` makes a page of a Go string, and `fields NAME...` holds
// that every JSON object of the output has these fields.
func TestCommandLine(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:           "testdata/script",
		Setup:         setUp,
		UpdateScripts: *update,
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"prints":  positive(prints),
			"writes":  positive(func(ts *testscript.TestScript, args []string) { writes(ts, args) }),
			"misses":  positive(misses),
			"refuses": positive(refuses),
			"page":    positive(page),
			"fields":  positive(fields),
		},
	})
}

// setUp gives a script the library and an environment without settings.
func setUp(env *testscript.Env) error {
	home := filepath.Join(env.WorkDir, "home")
	env.Setenv("HOME", home)
	env.Setenv("XDG_CONFIG_HOME", filepath.Join(home, ".config"))
	env.Setenv("XDG_DATA_HOME", filepath.Join(home, ".local", "share"))
	return os.CopyFS(filepath.Join(env.WorkDir, "library"), os.DirFS("testdata/library"))
}

// positive is a command that cannot be negated.
func positive(cmd func(*testscript.TestScript, []string)) func(*testscript.TestScript, bool, []string) {
	return func(ts *testscript.TestScript, neg bool, args []string) {
		if neg || len(args) == 0 {
			ts.Fatalf("takes arguments and no !")
		}
		cmd(ts, args)
	}
}

func prints(ts *testscript.TestScript, args []string) {
	for i, line := range strings.Split(writes(ts, args), "\n") {
		if width := ansi.StringWidth(line); width > 80 {
			ts.Fatalf("line %d has %d columns: %s", i+1, width, line)
		}
	}
}

func writes(ts *testscript.TestScript, args []string) string {
	stdout, stderr := ends(ts, 0, args)
	if stderr != "" {
		ts.Fatalf("on standard error: %s", stderr)
	}
	if i := strings.IndexFunc(stdout, controls); i >= 0 {
		ts.Fatalf("a control at byte %d: %q", i, stdout[max(0, i-40):min(len(stdout), i+40)])
	}
	if !utf8.ValidString(stdout) {
		ts.Fatalf("not UTF-8")
	}
	return stdout
}

func misses(ts *testscript.TestScript, args []string) {
	if stdout, stderr := ends(ts, 1, args); stdout+stderr != "" {
		ts.Fatalf("says something: %s%s", stdout, stderr)
	}
}

func refuses(ts *testscript.TestScript, args []string) {
	stdout, stderr := ends(ts, 2, args)
	line, more, whole := strings.Cut(stderr, "\n")
	if stdout != "" || !whole || more != "" || !strings.HasPrefix(line, "mareader: ") || strings.ContainsFunc(line, controls) {
		ts.Fatalf("want one line on standard error, got %q, and %q on standard output", stderr, stdout)
	}
}

// ends runs a command that must end with a status, and returns what it said.
func ends(ts *testscript.TestScript, status int, args []string) (stdout, stderr string) {
	err, code := ts.Exec(args[0], args[1:]...), 0
	if exit := (*exec.ExitError)(nil); errors.As(err, &exit) {
		code = exit.ExitCode()
	} else {
		ts.Check(err)
	}
	if code != status {
		ts.Fatalf("ended with %d, want %d", code, status)
	}
	return ts.ReadFile("stdout"), ts.ReadFile("stderr")
}

// controls reports whether a terminal could take a character for anything but text.
func controls(r rune) bool {
	return r != '\n' && (r < ' ' || r >= 0x7f && r < 0xa0 || r >= 0x202a && r <= 0x202e)
}

func page(ts *testscript.TestScript, args []string) {
	text, err := strconv.Unquote(`"` + args[1] + `"`)
	ts.Check(err)
	if len(args) == 3 {
		times, err := strconv.Atoi(args[2])
		ts.Check(err)
		text = strings.Repeat(text, times)
	}
	name, err := strconv.Unquote(`"` + args[0] + `"`)
	ts.Check(err)
	ts.Check(os.MkdirAll(filepath.Dir(ts.MkAbs(name)), 0o777))
	ts.Check(os.WriteFile(ts.MkAbs(name), []byte(text), 0o666))
}

func fields(ts *testscript.TestScript, names []string) {
	var objects []map[string]any
	out := ts.ReadFile("stdout")
	if !strings.HasPrefix(out, "[") {
		out = "[" + strings.ReplaceAll(strings.TrimSuffix(out, "\n"), "\n", ",") + "]"
	}
	ts.Check(json.Unmarshal([]byte(out), &objects))
	if len(objects) == 0 {
		ts.Fatalf("no objects")
	}
	for i, object := range objects {
		for _, name := range names {
			if _, ok := object[name]; !ok {
				ts.Fatalf("object %d has no %q", i, name)
			}
		}
	}
}
