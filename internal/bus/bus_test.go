package bus_test

import (
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/nats-io/nats-server/v2/server"
	"github.com/rs/zerolog"

	"foyer/internal/bus"
	"foyer/internal/testkit"
)

// ear collects what a bus says.
type ear struct {
	mu    sync.Mutex
	heard map[string]int
}

func listen(b *bus.Local) *ear {
	e := &ear{heard: map[string]int{}}
	b.Subscribe(func(scope string) {
		e.mu.Lock()
		defer e.mu.Unlock()
		e.heard[scope]++
	})
	return e
}

func (e *ear) count(scope string) int {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.heard[scope]
}

// join connects a new bus through a transport.
func join(t *testing.T, transport bus.Transport, err error) (*bus.Local, *ear) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
	b := bus.NewLocal()
	t.Cleanup(bus.Connect(b, transport, zerolog.Nop()))
	return b, listen(b)
}

// hears publishes until the other side hears it: a connection may be on its way.
func hears(t *testing.T, from *bus.Local, to *ear, scope string) {
	t.Helper()
	testkit.Eventually(t, scope+" is heard", func() bool {
		from.Publish(scope)
		time.Sleep(5 * time.Millisecond)
		return to.count(scope) > 0
	})
}

// conform is what every transport does: what one server publishes wakes the others, and itself only once.
func conform(t *testing.T, transport func() (bus.Transport, error)) {
	t.Helper()
	one, err := transport()
	a, heardA := join(t, one, err)
	two, err := transport()
	b, heardB := join(t, two, err)
	hears(t, a, heardB, "est_1")
	hears(t, b, heardA, "est_2")
	var many []string
	for i := range 1000 { // more than fit into one message
		many = append(many, fmt.Sprintf("est_01m84g4qkc471nr7t75ek4%04d", i))
	}
	before := heardA.count(many[0])
	a.Publish(many...)
	testkit.Eventually(t, "all are heard", func() bool { return heardB.count(many[0]) > 0 && heardB.count(many[999]) > 0 })
	hears(t, b, heardA, "est_3") // what came back of a's own would have come before
	if n := heardA.count(many[0]) - before; n != 1 {
		t.Errorf("a server heard itself %d times", n)
	}
}

func TestPostgres_WakesOtherServers(t *testing.T) {
	t.Parallel()
	location := testkit.EmptyPostgresDatabase(t)
	conform(t, func() (bus.Transport, error) { return bus.Postgres(location) })
}

// TestPostgres_ComesBackAndReadsTheGap: when its connections are ended, everybody is told to look at everything, and wake-ups go on.
func TestPostgres_ComesBackAndReadsTheGap(t *testing.T) {
	t.Parallel()
	location := testkit.EmptyPostgresDatabase(t)
	one, err := bus.Postgres(location)
	a, _ := join(t, one, err)
	two, err := bus.Postgres(location)
	_, heard := join(t, two, err)
	hears(t, a, heard, "before")
	all := heard.count(bus.All)
	testkit.Administer(t, location, "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE application_name = 'foyer wake-ups' AND datname = current_database()")
	testkit.Eventually(t, "everything is looked at", func() bool { return heard.count(bus.All) > all })
	hears(t, a, heard, "after")
}

// natsServer starts an embedded server.
func natsServer(t *testing.T, change func(*server.Options)) *server.Server {
	t.Helper()
	o := &server.Options{Host: "127.0.0.1", Port: -1, NoLog: true, NoSigs: true}
	change(o)
	s, err := server.NewServer(o)
	if err != nil {
		t.Fatal(err)
	}
	s.Start()
	t.Cleanup(s.Shutdown)
	if !s.ReadyForConnections(10 * time.Second) {
		t.Fatal("the NATS server does not start")
	}
	return s
}

func TestNATS_WakesOtherServers(t *testing.T) {
	t.Parallel()
	s := natsServer(t, func(*server.Options) {})
	conform(t, func() (bus.Transport, error) { return bus.NATS(bus.NATSOptions{URL: s.ClientURL()}) })
}

// TestNATS_Cluster: two servers of a cluster; each Foyer knows both addresses, and goes on when one server ends.
func TestNATS_Cluster(t *testing.T) {
	t.Parallel()
	first := natsServer(t, func(o *server.Options) {
		o.ServerName, o.Cluster = "1", server.ClusterOpts{Name: "c", Host: "127.0.0.1", Port: -1}
	})
	second := natsServer(t, func(o *server.Options) {
		o.ServerName, o.Cluster, o.Routes = "2", server.ClusterOpts{Name: "c", Host: "127.0.0.1", Port: -1}, server.RoutesFromStr("nats://"+first.ClusterAddr().String())
	})
	both := first.ClientURL() + "," + second.ClientURL()
	conform(t, func() (bus.Transport, error) { return bus.NATS(bus.NATSOptions{URL: both}) })
	one, err := bus.NATS(bus.NATSOptions{URL: both})
	a, _ := join(t, one, err)
	two, err := bus.NATS(bus.NATSOptions{URL: both})
	_, heard := join(t, two, err)
	hears(t, a, heard, "before")
	first.Shutdown()
	hears(t, a, heard, "after")
}

// TestNATS_ComesLater: Foyer starts before NATS does, and finds it when it is there.
func TestNATS_ComesLater(t *testing.T) {
	t.Parallel()
	s := natsServer(t, func(*server.Options) {})
	address, port := s.ClientURL(), s.Addr().String()
	s.Shutdown()
	s.WaitForShutdown()
	one, err := bus.NATS(bus.NATSOptions{URL: address})
	a, _ := join(t, one, err)
	two, err := bus.NATS(bus.NATSOptions{URL: address})
	_, heard := join(t, two, err)
	a.Publish("lost") // costs nothing but a look
	_, number, _ := strings.Cut(port, ":")
	natsServer(t, func(o *server.Options) { _, _ = fmt.Sscan(number, &o.Port) })
	hears(t, a, heard, "later")
	if heard.count(bus.All) == 0 {
		t.Error("nobody was told to look at everything")
	}
}

// TestNATS_TLSAndUser: an encrypted server that knows its users; who has the wrong password is not heard.
func TestNATS_TLSAndUser(t *testing.T) {
	t.Parallel()
	ca, config := testkit.Certificate(t)
	s := natsServer(t, func(o *server.Options) { o.TLSConfig, o.TLS, o.Username, o.Password = config, true, "foyer", "s3cret" })
	url := "tls://foyer:s3cret@" + s.Addr().String()
	conform(t, func() (bus.Transport, error) { return bus.NATS(bus.NATSOptions{URL: url, CA: ca}) })
	if _, err := bus.NATS(bus.NATSOptions{URL: url, CA: "/no/such.pem"}); err == nil {
		t.Error("a missing authority was taken")
	}
	stranger, err := bus.NATS(bus.NATSOptions{URL: "tls://foyer:wrong@" + s.Addr().String(), CA: ca})
	b, _ := join(t, stranger, err)
	friend, err := bus.NATS(bus.NATSOptions{URL: url, CA: ca})
	_, heard := join(t, friend, err)
	b.Publish("stranger")
	third, err := bus.NATS(bus.NATSOptions{URL: url, CA: ca})
	c, _ := join(t, third, err)
	hears(t, c, heard, "friend")
	if heard.count("stranger") > 0 {
		t.Error("a stranger was heard")
	}
}
