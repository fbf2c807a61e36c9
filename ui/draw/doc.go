// Package draw builds the pieces that several screens set their lines of: bars, shortened
// names, layers of style over a text, lines and rows of a known width. It knows no screen and
// keeps no state. Begin with [Line] for cells of many styles and [Row] for columns.
package draw
