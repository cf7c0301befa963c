package dist_test

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/clusterprogramme/programme/value/dist"
)

func TestParameterErrorAlone(t *testing.T) {
	err := dist.PERT{Min: 2, Mode: 6, Max: 5}.Validate()
	if _, alone := err.(*dist.ParameterError); !alone {
		t.Errorf("one fault is a %T", err)
	}
	require.EqualError(t, err, "dist: pert: mode is 6: give a mode from min to max, which is 2 to 5")
}

func TestParameterErrorsJoined(t *testing.T) {
	err := dist.PERT{Min: 2, Mode: 6, Max: 5, Lambda: -1}.Validate()
	var first *dist.ParameterError
	require.ErrorAs(t, err, &first)
	if first.Parameter != "mode" {
		t.Errorf("first fault = %+v", first)
	}
	require.EqualError(t, err, errors.Join(
		&dist.ParameterError{Dist: "pert", Parameter: "mode", Value: 6, Rule: "give a mode from min to max, which is 2 to 5"},
		&dist.ParameterError{Dist: "pert", Parameter: "lambda", Value: -1, Rule: "give a number above 0, at most 1000, or leave it out for 4"},
	).Error())
}

func TestValidateNothingWrong(t *testing.T) {
	for _, f := range full() {
		require.NoError(t, f.dist.Validate(), f.text)
	}
}
