// Package programme models the cluster programme of a region: who promotes its
// clusters, when, with what money, against which risks, and to what end. It
// reads such a model from one document, checks it, and hands it to package
// scenario, which simulates it under uncertainty before public money is spent.
//
//	p, findings := programme.Decode(data)
//	if err := findings.Err(); err != nil { ... } // every finding, each with its place
//	results, err := scenario.Run(ctx, p, scenario.Options{Seed: 2019}, scenario.AsPlanned())
//
// The parts of a [Programme] live in five packages, each of use by itself:
// roadmap (activities and their schedule), cluster (organisations, maturity,
// governance), broker (innovation brokers, one a district), budget (lines and
// what they cost) and kpi (indicators, theory of change, effects). They name
// each other's parts by the typed identifiers of package id.
// examples/cantabria holds the reference model.
//
// # Units
//
// Bare numbers carry their unit in the name of their member, such as
// duration_months. Time is counted in months from the start of the roadmap, as
// real numbers; calendar months are package month's, and a span's text names
// its first and last month. Money is exact, in one currency per budget
// (package money); it is rounded once, to the cent, per line and budget year.
// Uncertain numbers are distributions (package dist). Figures that a reader
// could quote carry a reference (package cite).
//
// # Errors
//
// [Decode] and [Programme.Validate] report findings (package finding), all at
// once: place, stable code, severity, advice, and the name that was probably
// meant. An error makes a document unfit for simulation, a warning asks for a
// look, a note is worth knowing. [Rules] lists every code. Values report bad
// input as small typed errors. Nothing panics on any input, and nothing is
// dropped, truncated or rounded in silence.
//
// # Determinism
//
// A random draw depends on the seed, the identity of its variable and the
// number of the run, on nothing else. The same seed gives the same bits on any
// number of cores, in any shards and in any order; adding a part to a document
// moves no draw of another.
//
// # JSON
//
// A document is JSON with "format": "programme/1"; [Schema] gives its JSON
// Schema. Names are lower_snake, values of fixed lists lower-hyphen. A choice,
// such as a distribution or a change, is an object with one member that names
// the kind: {"pert": {"min": 2, "mode": 3, "max": 5}}; a bare number is a
// certain one. Decoding is strict, encoding canonical: decoding and encoding
// again gives the same bytes.
//
// # Sources
//
// Every figure is stated by a source, derived from one, or assumed with a
// reason. The model of Cantabria follows the advisory report of the European
// Observatory for Clusters and Industrial Change of 2019.
//
// # Stability
//
// The module is at version 0: names may still change, and CHANGELOG.md says
// when they do. Codes of findings, names of metrics, the draws of a seed and
// the format "programme/1" are part of what is promised from version 1 on.
package programme
