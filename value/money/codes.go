package money

import "strings"

// ISO4217Published is the date of the table of currencies: ISO 4217, List One
// (current currency and funds), as the maintenance agency SIX published it
// after amendment 180, by which Bulgaria took the euro.
const ISO4217Published = "2026-01-01"

// The codes by the decimals of their minor unit. The currencies of Europe come
// first, as a misspelt code most likely means one of them; the rest follows by
// the alphabet.
const (
	codes2 = "EUR ALL AMD AZN BAM BYN CHF CZK DKK GBP GEL GIP HUF MDL MKD NOK PLN RON RSD RUB SEK TRY UAH " +
		"AED AFN AOA ARS AUD AWG BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BZD CAD CDF CHE CHW CNY COP COU CRC " +
		"CUP CVE DOP DZD EGP ERN ETB FJD FKP GHS GMD GTQ GYD HKD HNL HTG IDR ILS INR IRR JMD KES KGS KHR KPW " +
		"KYD KZT LAK LBP LKR LRD LSL MAD MGA MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NPR NZD " +
		"PAB PEN PGK PHP PKR QAR SAR SBD SCR SDG SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TTD " +
		"TWD TZS USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG"
	codes0 = "ISK BIF CLP DJF GNF JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"
	codes3 = "BHD IQD JOD KWD LYD OMR TND"
	codes4 = "CLF UYW"
)

// Real codes that the table leaves out, so that no other was meant by them:
// those to which List One gives no minor unit (metals, units of account, tests,
// no currency), and those that List Three withdrew for the euro or since 2021.
const leftOut = "XAG XAU XPD XPT XBA XBB XBC XBD XDR XSU XUA XTS XXX " +
	"ATS BEF CYP DEM EEK ESP FIM FRF GRD IEP ITL LTL LUF LVL MTL NLG PTE SIT SKK HRK BGN " +
	"ANG CUC SLL ZWL"

// digits is the number of decimals of the minor unit, and whether the code is
// in the table.
func (c Currency) digits() (digits int, ok bool) {
	if c == EUR {
		return 2, true
	}
	if len(c) != 3 {
		return 0, false
	}
	for i := range len(c) {
		if c[i] < 'A' || c[i] > 'Z' {
			return 0, false
		}
	}
	// Three letters without a space between them can only be one whole code.
	switch code := string(c); {
	case strings.Contains(codes2, code):
		return 2, true
	case strings.Contains(codes0, code):
		return 0, true
	case strings.Contains(codes3, code):
		return 3, true
	case strings.Contains(codes4, code):
		return 4, true
	}
	return 0, false
}

func allCodes() []string {
	return strings.Fields(codes2 + " " + codes0 + " " + codes3 + " " + codes4)
}
