package finding

import "fmt"

// Most is how many findings a [Collector] spells out. The rest are counted,
// and the last finding of the list says so.
const Most = 1000

// CodeMore is the code of the finding that stands for those past [Most].
const CodeMore = "finding/more"

// Collector gathers findings. The zero Collector is empty and ready. It is not
// safe for use by several goroutines at once.
type Collector struct {
	list List
	more [Note + 1]int // by severity
	// failed says whether there was an Error, listed or not.
	failed bool
}

// At is the root of a document whose findings this collector gathers.
func (c *Collector) At() At { return At{collector: c} }

// List gives the findings so far, in the order of the checks. When there were
// more than [Most], a last finding says how many were not spelled out; it is
// as severe as the worst of them.
func (c *Collector) List() List {
	list := c.list[:len(c.list):len(c.list)]
	for severity := Error; severity <= Note; severity++ {
		if c.more[severity] == 0 {
			continue
		}
		return append(list, Finding{
			Code: CodeMore, Severity: severity,
			Message: fmt.Sprintf("%d errors, %d warnings and %d notes more are not listed: mend these first",
				c.more[Error], c.more[Warning], c.more[Note]),
		})
	}
	return list
}

// full says whether further findings are only counted.
func (c *Collector) full() bool { return c == nil || len(c.list) >= Most }

func (c *Collector) add(f Finding) {
	c.failed = c.failed || f.Severity == Error
	if c.full() {
		if f.Severity <= Note {
			c.more[f.Severity]++
		}
		return
	}
	c.list = append(c.list, f)
}
