// Package money counts in whole minor units (cents, 分), so that sums are exact. The currency is the estate's.
package money
