package main

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"unicode/utf8"
)

// table is a table in plain text: labels to the left, numbers to the right.
type table struct {
	label string
	head  []string
	rows  [][]string // the label first
}

func (t table) write(b *strings.Builder) {
	all := append([][]string{append([]string{t.label}, t.head...)}, t.rows...)
	wide := make([]int, len(t.head)+1)
	for _, row := range all {
		for i, cell := range row {
			wide[i] = max(wide[i], utf8.RuneCountInString(cell))
		}
	}
	for i, row := range all {
		b.WriteString("  ")
		for k, cell := range row {
			pad := strings.Repeat(" ", wide[k]-utf8.RuneCountInString(cell))
			if k == 0 {
				b.WriteString(cell + pad)
			} else {
				b.WriteString("  " + pad + cell)
			}
		}
		b.WriteByte('\n')
		if i == 0 {
			total := 0
			for _, w := range wide {
				total += w + 2
			}
			fmt.Fprintf(b, "  %s\n", strings.Repeat("-", total-2))
		}
	}
}

// The formats of the columns.
func percent(x float64) string   { return number(x*100, 1) }
func tenth(x float64) string     { return number(x, 1) }
func hundredth(x float64) string { return number(x, 2) }
func thousands(x float64) string { return number(x/1000, 1) }
func amount(x float64) string    { return number(x, 2) }

// number writes a number with decimals, its thousands apart.
func number(x float64, decimals int) string {
	if math.IsInf(x, 0) || math.IsNaN(x) {
		return "?"
	}
	text := strconv.FormatFloat(math.Abs(x), 'f', decimals, 64)
	whole, fraction, _ := strings.Cut(text, ".")
	for i := len(whole) - 3; i > 0; i -= 3 {
		whole = whole[:i] + " " + whole[i:]
	}
	if fraction != "" {
		whole += "." + fraction
	}
	if x < 0 && strings.Trim(whole, "0. ") != "" {
		return "-" + whole
	}
	return whole
}

// wrap cuts a text into lines of about the width.
func wrap(text string, width int) []string {
	var lines []string
	line := ""
	for _, word := range strings.Fields(text) {
		if line != "" && utf8.RuneCountInString(line)+1+utf8.RuneCountInString(word) > width {
			lines, line = append(lines, line), ""
		}
		if line != "" {
			line += " "
		}
		line += word
	}
	return append(lines, line)
}
