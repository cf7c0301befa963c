package dist

import "reflect"

// Kind is one way to write a distribution. The zero Kind is none.
type Kind struct {
	Name string // in documents and for [Parse], such as "pert"
	Zero Dist   // the zero value of its type, to decode into a copy of
}

// Kinds lists every kind, the simple ones first. The list is fresh: it is the
// caller's.
func Kinds() []Kind {
	forms := forms()
	kinds := make([]Kind, len(forms))
	for i, f := range forms {
		kinds[i] = f.Kind
	}
	return kinds
}

// KindOf gives the name of the kind of d, "" when it is not of this package.
func KindOf(d Dist) string {
	of := reflect.TypeOf(d)
	for _, f := range forms() {
		if of == reflect.TypeOf(f.Zero) {
			return f.Name
		}
	}
	return ""
}
