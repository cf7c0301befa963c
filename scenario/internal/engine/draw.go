package engine

// A draw is a pure function of the seed, the identity of its variable and the
// number of the run. Written out:
//
//	golden        = 0x9e3779b97f4a7c15
//	mix(x)        = the finaliser of SplitMix64 (Steele, Lea & Flood 2014;
//	                constants of Stafford's variant 13)
//	fnv(identity) = 64-bit FNV-1a of the identity's UTF-8 bytes
//	key           = mix(mix(seed + golden) xor mix(fnv(identity)))
//	word(run)     = mix(key + (run + 1) * golden)       modulo 2^64
//	uniform(run)  = (floor(word / 2^12) + 1/2) / 2^52
//
// The uniform is exact in float64, so it lies strictly inside (0, 1): with one
// bit more, the half would be rounded and the last word give 1.
const golden = 0x9e3779b97f4a7c15

func mix(x uint64) uint64 {
	x = (x ^ x>>30) * 0xbf58476d1ce4e5b9
	x = (x ^ x>>27) * 0x94d049bb133111eb
	return x ^ x>>31
}

func fnv(identity string) uint64 {
	hash := uint64(0xcbf29ce484222325)
	for i := range len(identity) {
		hash = (hash ^ uint64(identity[i])) * 0x100000001b3
	}
	return hash
}

// Key is the key of a variable under a seed.
func Key(seed uint64, identity string) uint64 {
	return mix(mix(seed+golden) ^ mix(fnv(identity)))
}

// Uniform is the draw of the variable with the key in a run, strictly between
// 0 and 1.
func Uniform(key, run uint64) float64 {
	word := mix(key + (run+1)*golden)
	return (float64(word>>12) + 0.5) * 0x1p-52
}
