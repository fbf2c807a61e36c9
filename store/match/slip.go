package match

// slipsBetween is how many slips make one word of the other: letters left out, added,
// mistaken, or two that changed places. Where the one typed is a prefix, it is that to the
// nearest beginning of the other.
func slipsBetween(typed, word string, prefix bool) int {
	a, b := []rune(typed), []rune(word)
	rows := make([][]int, len(a)+1)
	for i := range rows {
		rows[i] = make([]int, len(b)+1)
		rows[i][0] = i
	}
	for j := range b {
		rows[0][j+1] = j + 1
	}
	for i := range a {
		for j := range b {
			rows[i+1][j+1] = min(rows[i][j+1]+1, rows[i+1][j]+1, rows[i][j]+differ(a[i], b[j]))
			if i > 0 && j > 0 && a[i] == b[j-1] && a[i-1] == b[j] {
				rows[i+1][j+1] = min(rows[i+1][j+1], rows[i-1][j-1]+1)
			}
		}
	}
	least := rows[len(a)][len(b)]
	if prefix {
		for _, n := range rows[len(a)] {
			least = min(least, n)
		}
	}
	return least
}

func differ(a, b rune) int {
	if a == b {
		return 0
	}
	return 1
}
