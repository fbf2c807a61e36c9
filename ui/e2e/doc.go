// Package e2e holds the tests that drive the built program as people and other programs
// do: by its command line, and by the keys and the screen of a terminal.
package e2e
