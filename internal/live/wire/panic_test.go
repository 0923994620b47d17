package wire_test

import (
	"context"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/gorilla/websocket"
	"github.com/rs/zerolog"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"foyer/internal/base/actor"
	"foyer/internal/base/clock"
	"foyer/internal/live/wire"
	"foyer/internal/testkit"
)

// brittle is an executor that can't stand some documents.
type brittle struct{ *executor.Executor }

func (b brittle) CreateOperationContext(ctx context.Context, params *graphql.RawParams) (*graphql.OperationContext, gqlerror.List) {
	if strings.Contains(params.Query, "poison") {
		panic("this document")
	}
	return b.Executor.CreateOperationContext(ctx, params)
}

// TestSocket_ADocumentThatPanicsIsRefused: nothing that a client sends over a socket takes down the server, nor even its socket.
func TestSocket_ADocumentThatPanicsIsRefused(t *testing.T) {
	t.Parallel()
	schema := &graphql.ExecutableSchemaMock{SchemaFunc: func() *ast.Schema { return &ast.Schema{} }}
	server := wire.NewServer(wire.Config{
		Executor: brittle{executor.New(schema)}, Limits: wire.DefaultLimits(), Clock: clock.System{}, Log: zerolog.Nop(), Workers: 1,
		Authenticate: func(context.Context, string, string) (actor.Actor, error) { return actor.Actor{TokenID: "tok"}, nil },
		Allow:        func(string) bool { return true },
	})
	t.Cleanup(server.Close)
	listening := httptest.NewServer(server)
	t.Cleanup(listening.Close)
	ws, resp, err := (&websocket.Dialer{Subprotocols: []string{"graphql-transport-ws"}}).DialContext(t.Context(), "ws"+strings.TrimPrefix(listening.URL, "http"), nil)
	if err != nil {
		t.Fatal(err)
	}
	_ = resp.Body.Close()
	s := &testkit.Socket{T: t, WS: ws}
	s.Send(testkit.Vars{"type": "connection_init", "payload": testkit.Vars{"token": "t"}})
	if m := s.Next(); m.Type != "connection_ack" {
		t.Fatalf("got %+v", m)
	}
	for _, query := range []string{"{ poison }", "{ nonsense"} {
		s.Subscribe("1", query, nil)
		if m := s.Next(); m.Type != "error" || m.ID != "1" {
			t.Errorf("%s answered %+v", query, m)
		}
	}
}
