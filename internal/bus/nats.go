package bus

import (
	"context"
	"fmt"

	"github.com/nats-io/nats.go"
)

// NATSOptions say how to reach a NATS cluster.
type NATSOptions struct {
	// URL has one or more addresses, separated by commas: nats://host:4222, or tls:// for encryption.
	URL string
	// Credentials is a file with a user's JWT and seed; CA, Cert and Key are PEM files for TLS. Empty for none.
	Credentials, CA, Cert, Key string
}

type natsTransport struct {
	conn *nats.Conn
	lost chan error
}

// NATS returns the transport of a cluster of NATS servers. It connects in the background, and again whenever it is cut off; an
// error means that the options are wrong.
func NATS(o NATSOptions) (Transport, error) {
	t := &natsTransport{lost: make(chan error, 1)}
	tell := func(err error) {
		select {
		case t.lost <- err:
		default: // told already
		}
	}
	options := []nats.Option{
		nats.Name("foyer"), nats.NoEcho(), nats.RetryOnFailedConnect(true), nats.MaxReconnects(-1), nats.ReconnectBufSize(-1),
		nats.ConnectHandler(func(*nats.Conn) { tell(nil) }), nats.ReconnectHandler(func(*nats.Conn) { tell(nil) }),
		nats.DisconnectErrHandler(func(_ *nats.Conn, err error) { tell(err) }), nats.ReconnectErrHandler(func(_ *nats.Conn, err error) { tell(err) }),
		nats.ErrorHandler(func(_ *nats.Conn, _ *nats.Subscription, err error) { tell(err) }),
	}
	if o.Credentials != "" {
		options = append(options, nats.UserCredentials(o.Credentials))
	}
	if o.CA != "" {
		options = append(options, nats.RootCAs(o.CA))
	}
	if o.Cert != "" || o.Key != "" {
		options = append(options, nats.ClientCert(o.Cert, o.Key))
	}
	var err error
	if t.conn, err = nats.Connect(o.URL, options...); err != nil {
		return nil, fmt.Errorf("NATS: %w", err)
	}
	return t, nil
}

// Send publishes; a cut connection is an error at once, nothing is kept for later.
func (t *natsTransport) Send(_ context.Context, message string) error {
	return t.conn.Publish(channel, []byte(message))
}

// Receive subscribes; NATS keeps the subscription across reconnects.
func (t *natsTransport) Receive(ctx context.Context, heard func(string), lost func(error)) {
	sub, err := t.conn.Subscribe(channel, func(m *nats.Msg) { heard(string(m.Data)) })
	if err != nil {
		lost(err)
		return
	}
	for {
		select {
		case <-ctx.Done():
			_ = sub.Unsubscribe() // the connection is closed next
			return
		case err := <-t.lost:
			lost(err)
		}
	}
}

// Close ends the connection.
func (t *natsTransport) Close() { t.conn.Close() }
