// Package fees knows what residents pay for, and what it costs when (FE01).
package fees
