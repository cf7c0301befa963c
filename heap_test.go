package programme_test

import (
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"time"
)

// usage is what a piece of work took.
type usage struct {
	peak uint64 // bytes by which the heap grew at the most, as far as was seen
	time time.Duration
}

// measure does the work with an eager garbage collector while a second
// goroutine watches the heap. The heap was at least as large as it says, so a
// bound that holds is never broken by the measuring; a peak between two looks,
// a tenth of a millisecond apart, can be missed.
func measure(work func()) usage {
	defer debug.SetGCPercent(debug.SetGCPercent(10))
	runtime.GC()
	before := heapBytes()
	stop, peak := make(chan struct{}), make(chan uint64)
	go func() {
		most := before
		for {
			most = max(most, heapBytes())
			select {
			case <-stop:
				peak <- most
				return
			case <-time.After(100 * time.Microsecond):
			}
		}
	}()
	began := time.Now()
	work()
	took := time.Since(began)
	most := heapBytes()
	close(stop)
	return usage{peak: max(most, <-peak) - before, time: took}
}

// heapBytes is the size of all objects on the heap, with the dead ones that
// were not swept away yet.
func heapBytes() uint64 {
	sample := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}}
	metrics.Read(sample)
	return sample[0].Value.Uint64()
}
