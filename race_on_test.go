//go:build race

package programme_test

// underRace says that time and memory are those of the race detector.
const underRace = true
