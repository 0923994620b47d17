package wire

import "encoding/binary"

// subprotocol is the only one spoken.
const subprotocol = "graphql-transport-ws"

// Close codes.
const (
	codeBadMessage   = 4400
	codeUnauthorized = 4401
	codeForbidden    = 4403
	codeSubprotocol  = 4406
	codeInitTimeout  = 4408
	codeDuplicate    = 4409
	codeTooMany      = 4429
	codeBadText      = 1007
	codeRestart      = 1012
	codeTryLater     = 1013
)

// Opcodes of RFC 6455 with the final bit set; server frames carry no mask.
const (
	frameText  = 0x81
	frameClose = 0x88
	framePing  = 0x89
	framePong  = 0x8a
)

// appendHeader writes a frame's header for a payload of n bytes.
func appendHeader(buf []byte, first byte, n int) []byte {
	switch {
	case n < 126:
		return append(buf, first, byte(n)) //nolint:gosec // below 126
	case n <= 0xffff:
		return binary.BigEndian.AppendUint16(append(buf, first, 126), uint16(n))
	default:
		return binary.BigEndian.AppendUint64(append(buf, first, 127), uint64(n))
	}
}

// appendMessage writes a text frame.
func appendMessage(buf, text []byte) []byte {
	return append(appendHeader(buf, frameText, len(text)), text...)
}

// appendClose writes a close frame.
func appendClose(buf []byte, code int, reason string) []byte {
	buf = appendHeader(buf, frameClose, 2+len(reason))
	buf = binary.BigEndian.AppendUint16(buf, uint16(code)) //nolint:gosec // close codes are below 5,000
	return append(buf, reason...)
}

// pongMessage is always the same.
var pongMessage = []byte(`{"type":"pong"}`)
