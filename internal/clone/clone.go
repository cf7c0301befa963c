// Package clone copies documents: plain data made of structs, slices, pointers
// and interfaces that hold such data.
package clone

import "reflect"

// Of gives a deep copy: no slice, array or pointer of exported fields is
// shared with the original, nor in what its interfaces hold. Functions, maps
// and unexported fields are copied as they stand.
func Of[T any](document T) T {
	copied := document
	deepen(reflect.ValueOf(&copied).Elem())
	return copied
}

func deepen(v reflect.Value) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			if field := v.Field(i); field.CanSet() {
				deepen(field)
			}
		}
	case reflect.Slice:
		if v.IsNil() {
			return
		}
		fresh := reflect.MakeSlice(v.Type(), v.Len(), v.Len())
		reflect.Copy(fresh, v)
		for i := range fresh.Len() {
			deepen(fresh.Index(i))
		}
		v.Set(fresh)
	case reflect.Array:
		for i := range v.Len() {
			deepen(v.Index(i))
		}
	case reflect.Interface:
		if v.IsNil() {
			return
		}
		fresh := reflect.New(v.Elem().Type()).Elem()
		fresh.Set(v.Elem())
		deepen(fresh)
		v.Set(fresh)
	case reflect.Pointer:
		if v.IsNil() {
			return
		}
		fresh := reflect.New(v.Type().Elem())
		fresh.Elem().Set(v.Elem())
		deepen(fresh.Elem())
		v.Set(fresh)
	}
}
