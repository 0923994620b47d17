package main_test

import (
	"fmt"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"foyer/internal/testkit"
)

// TestServers_TK03_EachBreachIsToldOnce: three servers on one PostgreSQL, deadlines that fall due one after the other. The server that
// leads the clock is killed, the next one is frozen and wakes up when another leads: every breach is told, once, within seconds.
func TestServers_TK03_EachBreachIsToldOnce(t *testing.T) {
	t.Parallel()
	binary, database := build(t), testkit.PostgresDatabase(t)
	first := serve(t, binary, database)
	admin, d := first.token, furnish(t, first)
	servers := []*server{first, serve(t, binary, database), serve(t, binary, database)}
	must(t, first.ask(admin, fmt.Sprintf(`mutation { publishPolicy(input: {estateID: %q, rules: [{milestone: COMPLETED, from: RECEIVED, withinSeconds: 4}]}) { cursor } }`, d.estate), &struct{}{}))
	behind := testkit.Behind(t, database)
	leader := func() *server {
		var found *server
		testkit.Eventually(t, "somebody leads the clock", func() bool {
			var holder string
			if err := behind.QueryRowContext(t.Context(), "SELECT holder FROM leases WHERE name = 'clock'").Scan(&holder); err != nil {
				return false
			}
			pid, _ := strconv.Atoi(holder[strings.LastIndex(holder, "/")+1:])
			for _, s := range servers {
				if s.cmd.Process.Pid == pid {
					found = s
				}
			}
			return found != nil
		})
		return found
	}
	const n = 120
	alive := servers
	without := func(gone *server) {
		var left []*server
		for _, s := range alive {
			if s != gone {
				left = append(left, s)
			}
		}
		alive = left
	}
	var frozen *server
	for i := range n {
		d.open(alive[i%len(alive)], fmt.Sprintf(repair, strconv.Itoa(i)))
		switch i {
		case n / 3:
			killed := leader()
			without(killed)
			must(t, killed.cmd.Process.Signal(syscall.SIGKILL))
		case 2 * n / 3:
			time.Sleep(5 * time.Second) // until another leads
			frozen = leader()
			without(frozen)
			must(t, frozen.cmd.Process.Signal(syscall.SIGSTOP))
		}
	}
	told := func() (times, tickets int) {
		must(t, behind.QueryRowContext(t.Context(), `SELECT count(*), count(DISTINCT split_part(subjects, ' ', 1)) FROM journal_entries WHERE kind = 'helpdesk.deadline.breached'`).Scan(&times, &tickets))
		return times, tickets
	}
	testkit.Eventually(t, "every breach is told", func() bool { _, tickets := told(); return tickets == n })
	must(t, frozen.cmd.Process.Signal(syscall.SIGCONT))
	time.Sleep(2 * time.Second) // it goes on where it was, and finds out
	if times, tickets := told(); times != n || tickets != n {
		t.Errorf("%d breaches of %d tickets were told, %d times", n, tickets, times)
	}
}
