package clone_test

import (
	"reflect"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/clusterprogramme/programme"
	"github.com/clusterprogramme/programme/internal/clone"
	"github.com/clusterprogramme/programme/value/day"
	"github.com/clusterprogramme/programme/value/money"
)

// leaf and tree have every shape that a document has.
type leaf struct {
	Name    string
	Numbers []float64
	Value   *float64
}

type tree struct {
	Whole   int
	Inner   leaf
	Leaves  []leaf
	Nested  [][]string
	Pair    [2][]int
	Pointer *leaf
	Chain   **int
	Empty   []string
	Absent  []string
	None    *leaf
	Any     any
	Held    any
	Nothing any
	Amount  money.Amount
	hidden  []string
}

func full() tree {
	return tree{
		Whole:   3,
		Inner:   leaf{Name: "inner", Numbers: []float64{1, 2}, Value: new(7.0)},
		Leaves:  []leaf{{Name: "a", Numbers: []float64{3}}, {Name: "b", Value: new(8.0)}},
		Nested:  [][]string{{"x", "y"}, nil, {}},
		Pair:    [2][]int{{1}, {2, 3}},
		Pointer: &leaf{Name: "pointer", Numbers: []float64{4}, Value: new(9.0)},
		Chain:   new(new(5)),
		Empty:   []string{},
		Any:     []int{6},
		Held:    leaf{Name: "held", Numbers: []float64{6}, Value: new(10.0)},
		Amount:  money.MustParse("12.50 EUR"),
		hidden:  []string{"hidden"},
	}
}

func diff(want, got tree) string { return cmp.Diff(want, got, cmp.AllowUnexported(tree{})) }

func TestCopyIsEqual(t *testing.T) {
	if diff := diff(full(), clone.Of(full())); diff != "" { // an empty slice is not the same as none here
		t.Errorf("copy (-want +got):\n%s", diff)
	}
}

// Whatever is written to the copy, the original stays; and the other way round.
func TestCopyIsIndependent(t *testing.T) {
	writes := map[string]func(*tree){
		"number":               func(d *tree) { d.Whole = 0 },
		"list inside":          func(d *tree) { d.Inner.Numbers[1] = 0 },
		"pointer inside":       func(d *tree) { *d.Inner.Value = 0 },
		"element":              func(d *tree) { d.Leaves[0].Name = "" },
		"list in element":      func(d *tree) { d.Leaves[0].Numbers[0] = 0 },
		"pointer in element":   func(d *tree) { *d.Leaves[1].Value = 0 },
		"list in list":         func(d *tree) { d.Nested[0][1] = "" },
		"list in array":        func(d *tree) { d.Pair[1][0] = 0 },
		"behind pointer":       func(d *tree) { d.Pointer.Name = "" },
		"list behind":          func(d *tree) { d.Pointer.Numbers[0] = 0 },
		"pointer behind":       func(d *tree) { *d.Pointer.Value = 0 },
		"pointer to pointer":   func(d *tree) { **d.Chain = 0 },
		"list in interface":    func(d *tree) { d.Any.([]int)[0] = 0 },
		"struct in interface":  func(d *tree) { d.Held.(leaf).Numbers[0] = 0 },
		"pointer in interface": func(d *tree) { *d.Held.(leaf).Value = 0 },
		"room behind":          func(d *tree) { _ = append(d.Leaves[:1], leaf{}) },
	}
	for name, write := range writes {
		t.Run(name, func(t *testing.T) {
			original := full()
			copied := clone.Of(original)
			write(&copied)
			if diff := diff(full(), original); diff != "" {
				t.Errorf("the original after writing to the copy (-want +got):\n%s", diff)
			}
			copied = clone.Of(original)
			write(&original)
			if diff := diff(full(), copied); diff != "" {
				t.Errorf("the copy after writing to the original (-want +got):\n%s", diff)
			}
		})
	}
}

func TestGrowingTheCopyLeavesTheOriginal(t *testing.T) {
	room := append(make([]int, 0, 8), 1, 2)
	copied := clone.Of(room)
	_ = append(copied, 3)
	if diff := cmp.Diff([]int{1, 2, 0}, room[:3]); diff != "" {
		t.Errorf("room behind the original (-want +got):\n%s", diff)
	}
}

func TestNilStaysNil(t *testing.T) {
	d := clone.Of(full())
	if d.Absent != nil || d.None != nil || d.Nothing != nil || d.Nested[1] != nil || d.Leaves[0].Value != nil {
		t.Errorf("what was nil is %#v, %#v, %#v, %#v, %#v", d.Absent, d.None, d.Nothing, d.Nested[1], d.Leaves[0].Value)
	}
	if d.Empty == nil || d.Nested[2] == nil {
		t.Errorf("what was empty is %#v, %#v", d.Empty, d.Nested[2])
	}
	if got := clone.Of([]int(nil)); got != nil {
		t.Errorf("no list is %#v", got)
	}
	if got := clone.Of((*int)(nil)); got != nil {
		t.Errorf("no pointer is %#v", got)
	}
	if got := clone.Of(error(nil)); got != nil {
		t.Errorf("no interface is %#v", got)
	}
}

// A document is made of what is copied, and of values that never change.
func TestDocumentsCanBeCopied(t *testing.T) {
	values := []reflect.Type{reflect.TypeFor[money.Amount](), reflect.TypeFor[day.Day]()}
	seen := make(map[reflect.Type]bool)
	var walk func(name string, of reflect.Type)
	walk = func(name string, of reflect.Type) {
		if seen[of] || slices.Contains(values, of) {
			return
		}
		seen[of] = true
		switch of.Kind() {
		case reflect.Slice, reflect.Array, reflect.Pointer:
			walk(name, of.Elem())
		case reflect.Struct:
			for i := range of.NumField() {
				field := of.Field(i)
				if !field.IsExported() {
					t.Errorf("%s.%s is not exported", name, field.Name)
				}
				walk(name+"."+field.Name, field.Type)
			}
		case reflect.Map, reflect.Func, reflect.Chan, reflect.UnsafePointer:
			t.Errorf("%s is a %s", name, of.Kind())
		}
	}
	walk("Programme", reflect.TypeFor[programme.Programme]())
	if len(seen) < 50 {
		t.Errorf("only %d types were seen", len(seen))
	}
}

// Functions, maps and unexported fields hold what never changes.
func TestWhatIsCopiedAsItStands(t *testing.T) {
	original := full()
	copied := clone.Of(original)
	if &copied.hidden[0] != &original.hidden[0] {
		t.Error("an unexported field is copied")
	}
	shared := map[string]int{"a": 1}
	clone.Of(shared)["a"] = 2
	if shared["a"] != 2 {
		t.Error("a map is copied")
	}
}
