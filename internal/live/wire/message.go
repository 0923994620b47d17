package wire

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/99designs/gqlgen/graphql"

	"foyer/internal/base/clock"
)

// message is what a client sends.
type message struct {
	Type    string          `json:"type"`
	ID      *string         `json:"id"`
	Payload json.RawMessage `json:"payload"`
}

// request is a GraphQL request, over HTTP or as the payload of a subscribe message.
type request struct {
	Query         string
	OperationName string
	Variables     map[string]any
	Extensions    map[string]any
	// Safe is true for GET: nothing may be changed.
	Safe bool
}

// params is the request as gqlgen's executor takes it.
func (r request) params() *graphql.RawParams {
	read := clock.Start()
	return &graphql.RawParams{Query: r.Query, OperationName: r.OperationName, Variables: r.Variables, Extensions: r.Extensions,
		ReadTime: graphql.TraceTiming{Start: read, End: read}}
}

// parseMessage reads a message and checks what the protocol says about its fields.
func parseMessage(raw []byte) (m message, err error) {
	if err := decodeStrict(raw, &m); err != nil {
		return m, err
	}
	if m.Type == "" {
		return m, errors.New("Message is missing the 'type' property") //nolint:staticcheck // the protocol's wording
	}
	if (m.Type == "subscribe" || m.Type == "complete") && (m.ID == nil || *m.ID == "") {
		return m, fmt.Errorf("%q message expects the 'id' property to be a non-empty string", m.Type)
	}
	if m.ID != nil && len(*m.ID) > 256 {
		return m, errors.New("the 'id' property is too long")
	}
	return m, nil
}

// decodeStrict reads exactly one JSON object; anything behind it is refused.
func decodeStrict(raw []byte, into any) error {
	if trimmed := bytes.TrimLeft(raw, " \t\r\n"); len(trimmed) == 0 || trimmed[0] != '{' {
		return errors.New("expected a JSON object")
	}
	d := json.NewDecoder(bytes.NewReader(raw))
	d.UseNumber()
	if err := d.Decode(into); err != nil {
		return errors.New("not well-formed JSON")
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return errors.New("unexpected text behind the JSON object")
	}
	return nil
}

// parseRequest reads a GraphQL request from JSON; the fields must have the types that the specification names.
func parseRequest(raw []byte) (request, error) {
	var fields struct {
		Query         json.RawMessage `json:"query"`
		OperationName json.RawMessage `json:"operationName"`
		Variables     json.RawMessage `json:"variables"`
		Extensions    json.RawMessage `json:"extensions"`
	}
	var r request
	if err := decodeStrict(raw, &fields); err != nil {
		return r, err
	}
	if json.Unmarshal(fields.Query, &r.Query) != nil || isNull(fields.Query) {
		return r, errors.New("`query` must be a string")
	}
	if !isNull(fields.OperationName) && json.Unmarshal(fields.OperationName, &r.OperationName) != nil {
		return r, errors.New("`operationName` must be a string")
	}
	var err error
	if r.Variables, err = object(fields.Variables, "variables"); err != nil {
		return r, err
	}
	r.Extensions, err = object(fields.Extensions, "extensions")
	return r, err
}

func object(raw json.RawMessage, name string) (map[string]any, error) {
	if isNull(raw) {
		return nil, nil
	}
	var m map[string]any
	if err := decodeStrict(raw, &m); err != nil {
		return nil, fmt.Errorf("`%s` must be an object", name)
	}
	return m, nil
}

func isNull(raw json.RawMessage) bool { return len(raw) == 0 || string(raw) == "null" }
