package finding

// OneOf reports an [Error] unless the name is in the fixed list of its type,
// with the one that was probably meant, and says whether it is; kind is a noun
// such as "capacity".
func OneOf[S interface {
	~string
	Values() []string
}](at At, name S, code, kind string) bool {
	return at.Known(string(name), NamesIn(name.Values()...), code, kind)
}
