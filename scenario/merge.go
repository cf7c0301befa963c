package scenario

import (
	"cmp"
	"fmt"
	"slices"
	"sync"
)

// Merge joins the results of shards of one simulation, given in any order,
// into the result of the whole: bit for bit what one run of all would have
// given. The shards are of one scenario and seed, have the same metrics, and
// their runs follow on each other without gap or overlap; else it gives a
// [*MergeError].
func Merge(shards ...*Result) (*Result, error) {
	if len(shards) == 0 {
		return nil, &MergeError{Reason: "there is nothing to merge"}
	}
	if slices.Contains(shards, nil) {
		return nil, &MergeError{Reason: "a shard is nil: did its run fail?"}
	}
	ordered := slices.Clone(shards)
	slices.SortStableFunc(ordered, func(a, b *Result) int { return cmp.Compare(a.first, b.first) })
	head := ordered[0]
	whole := &Result{scenario: head.scenario, seed: head.seed, first: head.first, hash: head.hash, metrics: head.metrics}
	whole.columns = make([][]float64, len(whole.metrics))
	whole.sums, whole.sum = make([]sync.Once, len(whole.metrics)), make([]Summary, len(whole.metrics))
	for _, s := range ordered {
		switch {
		case s.scenario.ID != whole.scenario.ID:
			return nil, &MergeError{Reason: fmt.Sprintf("the shards are of the scenarios %q and %q", whole.scenario.ID, s.scenario.ID)}
		case s.hash != whole.hash:
			return nil, &MergeError{Reason: "the shards are of different programmes"}
		case s.seed != whole.seed:
			return nil, &MergeError{Reason: fmt.Sprintf("the shards have the seeds %d and %d", whole.seed, s.seed)}
		case !slices.Equal(s.metrics, whole.metrics):
			return nil, &MergeError{Reason: "the shards have different metrics"}
		case s.first != whole.first+uint64(whole.runs):
			return nil, &MergeError{Reason: fmt.Sprintf("run %d is due, and the next shard begins at %d", whole.first+uint64(whole.runs), s.first)}
		}
		for i := range whole.columns {
			whole.columns[i] = append(whole.columns[i], s.columns[i]...)
		}
		whole.runs += s.runs
	}
	return whole, nil
}

// MergeError says why results cannot be merged.
type MergeError struct{ Reason string }

func (e *MergeError) Error() string { return "scenario: cannot merge: " + e.Reason }
