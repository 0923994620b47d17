package kind

import (
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
)

// enum is a string type that knows its values.
type enum interface {
	~string
	Values() []string
}

// Valid tells whether v is one of the values of its type.
func Valid[T enum](v T) bool { return slices.Contains(v.Values(), string(v)) }

// Parse reads a value written in any case, as on a command line (`front_desk`).
func Parse[T enum](s string) (T, error) {
	v := T(strings.ToUpper(strings.TrimSpace(s)))
	if !Valid(v) {
		return "", fmt.Errorf("%q is none of %s", s, strings.ToLower(strings.Join(v.Values(), ", ")))
	}
	return v, nil
}

func marshal[T enum](w io.Writer, v T) {
	_, _ = io.WriteString(w, strconv.Quote(string(v)))
}

func unmarshal[T enum](v *T, raw any) error {
	s, ok := raw.(string)
	if !ok {
		return fmt.Errorf("must be one of %s", strings.Join((*v).Values(), ", "))
	}
	if !Valid(T(s)) {
		return fmt.Errorf("must be one of %s", strings.Join((*v).Values(), ", "))
	}
	*v = T(s)
	return nil
}

// Rank is how a priority sorts: 0 is the most urgent.
func (v Priority) Rank() int { return slices.Index(v.Values(), string(v)) }

// Closed tells whether a ticket is read-only: archived or cancelled (TK14).
func (v TicketStatus) Closed() bool { return v == StatusArchived || v == StatusCancelled }

// OpenStatuses are those of tickets that are not closed.
func OpenStatuses() (open []TicketStatus) {
	for _, v := range StatusNew.Values() {
		if s := TicketStatus(v); !s.Closed() {
			open = append(open, s)
		}
	}
	return open
}

// UnfinishedStatuses are those of tickets whose work is not complete.
func UnfinishedStatuses() []TicketStatus {
	return []TicketStatus{StatusNew, StatusDispatched, StatusAccepted, StatusOnSite, StatusInProgress, StatusPaused}
}
