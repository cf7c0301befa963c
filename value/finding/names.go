package finding

import (
	"fmt"
	"strings"
)

// Names is a set of names in order, which knows the one that was probably
// meant. The zero Names is empty.
type Names struct {
	order []string
	set   map[string]bool
}

// NamesOf collects the names that list gives, dropping repeats.
func NamesOf[T any, S ~string](list []T, name func(T) S) Names {
	n := Names{set: make(map[string]bool, len(list))}
	for _, item := range list {
		n.add(string(name(item)))
	}
	return n
}

// NamesIn collects the given names, dropping repeats.
func NamesIn[S ~string](names ...S) Names {
	return NamesOf(names, func(s S) S { return s })
}

func (n *Names) add(name string) {
	if !n.set[name] {
		n.set[name] = true
		n.order = append(n.order, name)
	}
}

// Has says whether the name is in the set.
func (n Names) Has(name string) bool { return n.set[name] }

// Len is the number of names.
func (n Names) Len() int { return len(n.order) }

// String lists the names in order, for a message: the first twenty, and how
// many more there are.
func (n Names) String() string {
	const most = 20
	if len(n.order) <= most {
		return strings.Join(n.order, ", ")
	}
	return fmt.Sprintf("%s and %d more", strings.Join(n.order[:most], ", "), len(n.order)-most)
}

// Nearest is the name in the set that was probably meant by a misspelt one: it
// differs by case and separators only, or by one edit in three letters at
// most (Damerau-Levenshtein, adjacent transposition). "" when none comes near;
// the first in order when several come equally near.
func (n Names) Nearest(name string) string {
	const longest, most = 64, 4096 // bounds the work on a hostile document
	if len(name) > longest || name == "" {
		return ""
	}
	folded := []rune(fold(name))
	best, bestDistance := "", len(folded)/3+1
	for i, candidate := range n.order {
		if i == most {
			break
		}
		if len(candidate) > longest {
			continue
		}
		if d := distance(folded, []rune(fold(candidate)), bestDistance); d < bestDistance {
			best, bestDistance = candidate, d
		}
	}
	return best
}

// fold drops what people vary without meaning to: case and separators.
func fold(s string) string {
	return strings.Map(func(r rune) rune {
		switch r {
		case '-', '_', ' ', '.':
			return -1
		}
		return r
	}, strings.ToLower(s))
}

// distance is the number of insertions, deletions, substitutions and swaps of
// neighbours that lead from x to y (optimal string alignment; Boytsov 2011,
// section 2.1), or some number from enough on as soon as it cannot be less.
func distance(x, y []rune, enough int) int {
	if len(x)-len(y) >= enough || len(y)-len(x) >= enough {
		return enough
	}
	before, row, next := make([]int, len(y)+1), make([]int, len(y)+1), make([]int, len(y)+1)
	for j := range row {
		row[j] = j
	}
	least := 0 // of the row before
	for i := 1; i <= len(x); i++ {
		next[0] = i
		lowest := i
		for j := 1; j <= len(y); j++ {
			cost := 1
			if x[i-1] == y[j-1] {
				cost = 0
			}
			next[j] = min(row[j]+1, next[j-1]+1, row[j-1]+cost)
			if i > 1 && j > 1 && x[i-1] == y[j-2] && x[i-2] == y[j-1] {
				next[j] = min(next[j], before[j-2]+1)
			}
			lowest = min(lowest, next[j])
		}
		if lowest >= enough && least >= enough { // a swap reaches back two rows
			return enough
		}
		before, row, next, least = row, next, before, lowest
	}
	return row[len(y)]
}
