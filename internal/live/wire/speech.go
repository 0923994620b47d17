package wire

import (
	"bytes"
	"encoding/json"
	"strconv"
)

// speech is how a protocol writes what operations yield. Each method appends whole frames to a buffer; a payload is rendered
// once and shared by everybody who asked the same, only what stands around it is the client's own.
type speech interface {
	// next carries one result of an operation; mark is the cursor to resume from, empty for none.
	next(buf []byte, id string, payload []byte, mark string) []byte
	// refuse ends an operation with errors.
	refuse(buf []byte, id string, errs []byte) []byte
	// complete ends an operation.
	complete(buf []byte, id string) []byte
	// ping asks whether the client is there.
	ping(buf []byte) []byte
	// goodbye is the last thing said.
	goodbye(buf []byte, code int, reason string) []byte
}

// transportWS is graphql-transport-ws.
type transportWS struct{}

func (transportWS) next(buf []byte, id string, payload []byte, _ string) []byte {
	return operationMessage(buf, "next", id, payload)
}

func (transportWS) refuse(buf []byte, id string, errs []byte) []byte {
	return operationMessage(buf, "error", id, errs)
}

func (transportWS) complete(buf []byte, id string) []byte {
	return operationMessage(buf, "complete", id, nil)
}

func (transportWS) ping(buf []byte) []byte { return appendHeader(buf, framePing, 0) }

func (transportWS) goodbye(buf []byte, code int, reason string) []byte {
	return appendClose(buf, code, reason)
}

// operationMessage writes {"type":kind,"id":id,"payload":payload} as a frame.
func operationMessage(buf []byte, kind, id string, payload []byte) []byte {
	quoted := quote(id)
	n := len(`{"type":"","id":}`) + len(kind) + len(quoted)
	if payload != nil {
		n += len(`,"payload":`) + len(payload)
	}
	buf = append(appendHeader(buf, frameText, n), `{"type":"`...)
	buf = append(append(buf, kind...), `","id":`...)
	buf = append(buf, quoted...)
	if payload != nil {
		buf = append(append(buf, `,"payload":`...), payload...)
	}
	return append(buf, '}')
}

// quote writes a string as JSON.
func quote(s string) []byte {
	quoted, err := json.Marshal(s)
	if err != nil {
		return []byte(strconv.Quote(s))
	}
	return quoted
}

// eventStream is GraphQL over SSE with a connection for each operation.
type eventStream struct{}

func (eventStream) next(buf []byte, _ string, payload []byte, mark string) []byte {
	buf = append(buf, "event: next\n"...)
	if mark != "" {
		buf = append(append(append(buf, "id: "...), mark...), '\n')
	}
	buf = append(buf, "data: "...)
	return append(append(buf, payload...), "\n\n"...)
}

// refuse says errors as a result: over SSE there is no other message for them.
func (s eventStream) refuse(buf []byte, id string, errs []byte) []byte {
	return s.complete(s.next(buf, id, bytes.Join([][]byte{[]byte(`{"errors":`), errs, []byte("}")}, nil), ""), id)
}

func (eventStream) complete(buf []byte, _ string) []byte {
	return append(buf, "event: complete\ndata:\n\n"...)
}

func (eventStream) ping(buf []byte) []byte { return append(buf, ":\n\n"...) }

// goodbye says in a comment why the connection ends: the client comes back by itself and resumes.
func (eventStream) goodbye(buf []byte, code int, reason string) []byte {
	buf = strconv.AppendInt(append(buf, ": "...), int64(code), 10)
	return append(append(append(buf, ' '), reason...), "\n\n"...)
}
