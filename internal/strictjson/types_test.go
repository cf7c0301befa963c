package strictjson_test

import (
	"errors"
	"fmt"
	"math"
	"strings"

	"github.com/clusterprogramme/programme/internal/strictjson"
)

// Plan is a document with everything that a document can have.
type Plan struct {
	Format   string   `json:"format"`
	Start    Month    `json:"start,omitzero"`
	Fund     Money    `json:"fund,omitzero"`
	Level    Level    `json:"level,omitempty"`
	Public   bool     `json:"public,omitzero"`
	Steps    []Step   `json:"steps,omitempty"`
	Part     *Plan    `json:"part,omitempty"`
	Duration Spread   `json:"duration,omitempty"`
	Tags     []string `json:"tags,omitempty"`
	Small    int8     `json:"small,omitzero"`
	Count    uint16   `json:"count,omitzero"`
	Large    int64    `json:"large,omitzero"`
	Huge     uint64   `json:"huge,omitzero"`
	Share    float64  `json:"share,omitzero"`
	Tree     Tree     `json:"tree,omitempty"`
	Slash    bool     `json:"a/b~c,omitzero"`

	Remark string `json:"-"`
	Cache  map[string]int
}

// Step has required members only.
type Step struct {
	ID    string   `json:"id"`
	Takes Spread   `json:"takes"`
	After []string `json:"after"`
}

// Tree is a type that leads back to itself without a struct.
type Tree []Tree

// Level is a string with a code list.
type Level string

func (Level) Values() []string { return []string{"low", "high"} }

// Month reads and writes itself as text.
type Month int

func (m Month) MarshalText() ([]byte, error) {
	if m < 0 {
		return nil, errors.New("month: it is negative")
	}
	return fmt.Appendf(nil, "%04d-%02d", m/12, m%12+1), nil
}

func (m *Month) UnmarshalText(text []byte) error {
	var year, month int
	if n, err := fmt.Sscanf(string(text), "%4d-%2d", &year, &month); n != 2 || err != nil || len(text) != 7 ||
		strings.ContainsAny(string(text), "+ ") || year < 0 || month < 1 || month > 12 {
		return fmt.Errorf("month: %.40q is no month", text)
	}
	*m = Month(year*12 + month - 1)
	return nil
}

func (Month) Pattern() string { return "^[0-9]{4}-(0[1-9]|1[0-2])$" }

// Money has a shape of its own.
type Money struct{ cents int64 }

type moneyForm struct {
	Amount   float64 `json:"amount"`
	Currency string  `json:"currency"`
}

func moneyOf(f moneyForm) (Money, error) {
	if f.Currency != "EUR" {
		return Money{}, errors.New("money: the currency is not EUR")
	}
	if !(f.Amount >= -1e12 && f.Amount <= 1e12) {
		return Money{}, errors.New("money: the amount is out of range")
	}
	return Money{int64(math.Round(f.Amount * 100))}, nil
}

func formOf(m Money) moneyForm {
	return moneyForm{Amount: float64(m.cents) / 100, Currency: "EUR"}
}

// Spread is a choice.
type Spread interface{ spread() }

type (
	point   float64
	uniform struct {
		Min float64 `json:"min"`
		Max float64 `json:"max"`
	}
	shifted struct {
		By  float64 `json:"by"`
		One Spread  `json:"one"`
	}
	never  struct{}
	ladder []float64
)

func (point) spread()    {}
func (uniform) spread()  {}
func (*shifted) spread() {}
func (never) spread()    {}
func (ladder) spread()   {}

func newCodec() *strictjson.Codec {
	return strictjson.NewCodec(
		strictjson.Shape(moneyOf, formOf),
		strictjson.Choice(
			strictjson.Bare(func(x float64) Spread { return point(x) }, func(s Spread) (float64, bool) {
				p, ok := s.(point)
				return float64(p), ok
			}),
			strictjson.Kind[Spread]("point", point(0)),
			strictjson.Kind[Spread]("uniform", uniform{}),
			strictjson.Kind[Spread]("shifted", &shifted{}),
			strictjson.Kind[Spread]("never", never{}),
			strictjson.Kind[Spread]("ladder", ladder{}),
		),
	)
}
