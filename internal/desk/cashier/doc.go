// Package cashier takes money, gives it back, and hands the till over (FE03, FE04, FE06).
package cashier
