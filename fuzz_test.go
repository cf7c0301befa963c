package programme_test

import (
	"bytes"
	"testing"

	"github.com/clusterprogramme/programme"
)

// FuzzDecode asks that no bytes break the program, that findings have their
// places, and that what is free of errors is written so that it reads back to
// the same bytes.
func FuzzDecode(f *testing.F) {
	for _, file := range []string{minimal, office} {
		f.Add([]byte(read(f, file)))
	}
	for _, file := range invalidDocuments(f) {
		f.Add([]byte(read(f, file)))
	}
	f.Fuzz(func(t *testing.T, document []byte) {
		p, list := programme.Decode(document)
		checkList(t, string(document), p, list)
		if p == nil {
			return
		}
		written, err := p.Encode()
		if err != nil {
			t.Fatalf("what was read cannot be written: %v", err)
		}
		again, list := programme.Decode(written)
		if again == nil {
			t.Fatalf("what was written cannot be read:\n%v\n%s", list, written)
		}
		rewritten, err := again.Encode()
		if err != nil || !bytes.Equal(written, rewritten) {
			t.Fatalf("written %s\nthen %s, %v", written, rewritten, err)
		}
	})
}
