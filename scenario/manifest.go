package scenario

import (
	"crypto/sha256"
	"encoding/hex"

	"github.com/clusterprogramme/programme"
	"github.com/clusterprogramme/programme/value/id"
)

// Manifest says what a result was made of, so that it can be made again.
type Manifest struct {
	// Programme is the SHA-256 of the canonical document as the scenario
	// changed it, in hexadecimal; two results with the same one are of the
	// same model. It is "" for a programme that cannot be written.
	Programme string `json:"programme_sha256"`
	// Scenario that was run.
	Scenario id.Scenario `json:"scenario"`
	// Seed of the draws, number of the first run, and number of runs.
	Seed  uint64 `json:"seed"`
	First uint64 `json:"first"`
	Runs  int    `json:"runs"`
	// Format of the document.
	Format string `json:"format"`
	// Draws is the version of the specification of the draws.
	Draws string `json:"draws"`
}

// Draws is the version of the specification of the draws in docs/model.md.
const Draws = "draws/1"

// Manifest says what the result was made of.
func (r *Result) Manifest() Manifest {
	return Manifest{
		Programme: r.hash, Scenario: r.scenario.ID, Seed: r.seed, First: r.first, Runs: r.runs,
		Format: programme.Format, Draws: Draws,
	}
}

// hash is the SHA-256 of the canonical document, "" for one that cannot be
// written.
func hash(p *programme.Programme) string {
	document, err := p.Encode()
	if err != nil {
		return ""
	}
	sum := sha256.Sum256(document)
	return hex.EncodeToString(sum[:])
}
