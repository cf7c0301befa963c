package finding

import "slices"

// OneOf reports an [Error] unless the name is in the fixed list of its type,
// with the one that was probably meant, and says whether it is; kind is a noun
// such as "capacity".
func OneOf[S interface {
	~string
	Values() []string
}](at At, name S, code, kind string) bool {
	values := name.Values()
	if slices.Contains(values, string(name)) {
		return true
	}
	f := Finding{Code: code, Severity: Error}
	if !at.collector.full() {
		known := NamesIn(values...)
		f.Meant = known.Nearest(string(name))
		f.Message = Quote(string(name)) + " is no " + kind + ": use one of " + known.String()
		if name == "" {
			f.Message = "give the " + kind + ", one of " + known.String()
		}
	}
	at.Report(f)
	return false
}
