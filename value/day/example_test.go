package day_test

import (
	"fmt"
	"time"

	"github.com/clusterprogramme/programme/value/day"
)

func ExampleParse() {
	d, err := day.Parse("2018-04-11")
	fmt.Println(d, d.Month(), err)

	_, err = day.Parse("11/4/2018")
	fmt.Println(err)
	// Output:
	// 2018-04-11 2018-04 <nil>
	// day: "11/4/2018" is no date: write year-month-day, such as 2019-05-31
}

func ExampleOf() {
	d, err := day.Of(2020, time.February, 29)
	fmt.Println(d, err)

	_, err = day.Of(2019, time.February, 29)
	fmt.Println(err)
	// Output:
	// 2020-02-29 <nil>
	// day: there is no 2019-02-29 in the years 1 to 9999
}

// A call that was published 100 days after what it pays for began.
func ExampleDay_Sub() {
	begins, _ := day.Of(2018, time.January, 1)
	published, _ := day.Of(2018, time.April, 11)
	fmt.Println(published.Sub(begins), published.Before(begins))
	// Output: 100 false
}
