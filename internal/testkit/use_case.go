package testkit

import (
	"slices"

	"foyer/internal/base/fault"
	"foyer/internal/journal"
)

// P points at a value.
func P[T any](v T) *T { return &v }

// Done is the id of what a use case made or changed; a refusal fails the test.
func (d *Desk) Done(r journal.Receipt, err error) string {
	d.T.Helper()
	d.Must(err)
	return r.ID
}

// Refuses expects a use case to be refused for a reason.
func (d *Desk) Refuses(want *fault.Reason) func(journal.Receipt, error) {
	return func(_ journal.Receipt, err error) {
		d.T.Helper()
		if !fault.Is(err, want) {
			d.T.Errorf("want %s, got %v", want.Name, err)
		}
	}
}

// RefusesAll expects a use case to be refused for several reasons at once.
func (d *Desk) RefusesAll(want ...*fault.Reason) func(journal.Receipt, error) {
	return func(_ journal.Receipt, err error) {
		d.T.Helper()
		var got []string
		if list, ok := err.(fault.List); ok { //nolint:errorlint // the list itself is looked at
			for _, one := range list {
				got = append(got, one.Reason.Name)
			}
		}
		for _, one := range want {
			if !slices.Contains(got, one.Name) || len(got) != len(want) {
				d.T.Errorf("want %d faults with %s among them, got %v", len(want), one.Name, err)
			}
		}
	}
}

// Told lists the kinds of the journal's entries about a record.
func (d *Desk) Told(id string) (kinds []string) {
	d.T.Helper()
	entries, err := d.App.Journals.Since(d.Root, d.Estate, 0, 1000)
	d.Must(err)
	for _, e := range entries {
		if slices.Contains(e.Subjects, id) {
			kinds = append(kinds, e.Kind)
		}
	}
	return kinds
}
