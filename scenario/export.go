package scenario

import (
	"bufio"
	"encoding/binary"
	"encoding/csv"
	"fmt"
	"io"
	"math"
	"strconv"
	"strings"
)

// WriteCSV writes every run, a line for each: its number, then its metrics,
// with their names in the first line (RFC 4180, with a decimal point). It
// gives the writer's error.
func (r *Result) WriteCSV(w io.Writer) error {
	out := csv.NewWriter(w)
	line := make([]string, len(r.metrics)+1)
	line[0] = "run"
	for i, m := range r.metrics {
		line[i+1] = guard(m.ID)
	}
	if err := out.Write(line); err != nil {
		return err
	}
	for run := range r.runs {
		line[0] = strconv.FormatUint(r.first+uint64(run), 10)
		for i, column := range r.columns {
			line[i+1] = strconv.FormatFloat(column[run], 'g', -1, 64)
		}
		if err := out.Write(line); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

// guard keeps a spreadsheet from taking a name for a formula (OWASP ASVS 4.0,
// 5.2 and its note on CSV injection). Names of the programme's own metrics
// need none.
func guard(name string) string {
	if strings.ContainsAny(name[:min(len(name), 1)], "=+-@\t\r\x00") {
		return "'" + name
	}
	return name
}

// WriteNPY writes every run as a NumPy array of float64 with a row for each
// run and a column for each of [Result.Metrics] (NPY format 1.0). It gives the
// writer's error.
func (r *Result) WriteNPY(w io.Writer) error {
	header := fmt.Sprintf("{'descr': '<f8', 'fortran_order': False, 'shape': (%d, %d), }", r.runs, len(r.metrics))
	const magic = "\x93NUMPY\x01\x00"
	const align = 64 // the data begins at a multiple of it
	pad := align - (len(magic)+2+len(header)+1)%align
	header += strings.Repeat(" ", pad%align) + "\n"
	out := bufio.NewWriter(w)
	out.WriteString(magic)
	out.Write(binary.LittleEndian.AppendUint16(nil, uint16(len(header))))
	out.WriteString(header)
	var number [8]byte
	for run := range r.runs {
		for _, column := range r.columns {
			binary.LittleEndian.PutUint64(number[:], math.Float64bits(column[run]))
			out.Write(number[:])
		}
	}
	return out.Flush() // gives the first error of all the writes
}
