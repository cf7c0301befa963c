package programme_test

import (
	"reflect"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Whatever is changed of a copy, the original stays as it is; and the other
// way round.
func TestCloneIsIndependent(t *testing.T) {
	original := load(t, small)
	before := encode(t, original)
	copied := original.Clone()
	if diff := cmp.Diff(before, encode(t, copied)); diff != "" {
		t.Fatalf("the copy differs (-original +copy):\n%s", diff)
	}
	changes := 0
	changeAll(reflect.ValueOf(copied).Elem(), &changes)
	if changes < 1000 {
		t.Errorf("only %d changes", changes)
	}
	if diff := cmp.Diff(before, encode(t, original)); diff != "" {
		t.Errorf("the original changed with its copy (-before +after):\n%s", diff)
	}

	copied = original.Clone()
	changeAll(reflect.ValueOf(original).Elem(), &changes)
	if diff := cmp.Diff(before, encode(t, copied)); diff != "" {
		t.Errorf("the copy changed with its original (-before +after):\n%s", diff)
	}
}

// changeAll changes every variable that a value leads to: fields, elements,
// what pointers point to, and what slices and pointers within interfaces do.
func changeAll(v reflect.Value, changes *int) {
	switch v.Kind() {
	case reflect.Interface:
		if !v.IsNil() {
			changeAll(v.Elem(), changes)
		}
	case reflect.Pointer:
		if !v.IsNil() {
			changeAll(v.Elem(), changes)
		}
	case reflect.Slice:
		for i := range v.Len() {
			changeAll(v.Index(i), changes)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				changeAll(v.Field(i), changes)
			}
		}
	}
	if !v.CanSet() {
		return
	}
	*changes++
	switch v.Kind() {
	case reflect.String:
		v.SetString(v.String() + "!")
	case reflect.Bool:
		v.SetBool(!v.Bool())
	case reflect.Int, reflect.Int32:
		v.SetInt(v.Int() + 1)
	case reflect.Float64:
		v.SetFloat(v.Float() + 1)
	default:
		v.SetZero()
	}
}
