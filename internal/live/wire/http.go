package wire

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"iter"
	"mime"
	"net/http"
	"net/url"
	"strings"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"foyer/internal/base/fault"
)

// Media types of GraphQL over HTTP.
const (
	mediaJSON     = "application/json"
	mediaResponse = "application/graphql-response+json"
)

// ServeHTTP answers POST and GET, and upgrades to a WebSocket.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if strings.EqualFold(r.Header.Get("Upgrade"), "websocket") {
		s.ServeSocket(w, r)
		return
	}
	w.Header().Set("Cache-Control", "no-store")
	w.Header().Add("Vary", "Accept, Authorization, Accept-Language")
	events := wantsEvents(r)
	media := acceptable(r.Header.Values("Accept"))
	switch {
	case events:
		media = mediaJSON // of what is refused before the stream begins
	case media == "":
		s.refuse(w, r, http.StatusNotAcceptable, mediaJSON, fault.New(fault.MalformedRequest, "Accept %s, %s or %s.", mediaResponse, mediaJSON, mediaEvents))
		return
	}
	req, status, err := s.read(w, r)
	if err != nil {
		s.refuse(w, r, status, media, err)
		return
	}
	if events {
		s.serveEvents(w, r, req)
		return
	}
	s.execute(w, r, media, req)
}

// read takes the request from the body or, for GET, from the address.
func (s *Server) read(w http.ResponseWriter, r *http.Request) (request, int, *fault.Error) {
	switch r.Method {
	case http.MethodGet:
		return fromQuery(r.URL.Query())
	case http.MethodPost:
	default:
		w.Header().Set("Allow", "GET, POST")
		return request{}, http.StatusMethodNotAllowed, fault.New(fault.MalformedRequest, "Send GraphQL by POST or GET.")
	}
	media, params, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	charset := params["charset"]
	if err != nil || media != mediaJSON || (charset != "" && !strings.EqualFold(charset, "utf-8")) {
		return request{}, http.StatusUnsupportedMediaType, fault.New(fault.MalformedRequest, "Send the request as %s in UTF-8.", mediaJSON)
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, s.Limits.Body))
	if err != nil {
		var tooLarge *http.MaxBytesError
		if errors.As(err, &tooLarge) {
			return request{}, http.StatusRequestEntityTooLarge, fault.New(fault.TooLarge, "A request has at most %d bytes.", s.Limits.Body)
		}
		return request{}, http.StatusBadRequest, fault.New(fault.MalformedRequest, "The body could not be read to its end.")
	}
	if !utf8.Valid(body) {
		return request{}, http.StatusBadRequest, fault.New(fault.BadText, "The body is not UTF-8.")
	}
	req, err := parseRequest(body)
	if err != nil {
		return request{}, http.StatusBadRequest, fault.New(fault.MalformedRequest, "%s.", err.Error())
	}
	return req, 0, nil
}

func fromQuery(q url.Values) (request, int, *fault.Error) {
	r := request{Query: q.Get("query"), OperationName: q.Get("operationName"), Safe: true}
	if r.Query == "" {
		return r, http.StatusBadRequest, fault.New(fault.MalformedRequest, "`query` is missing.")
	}
	if !utf8.ValidString(r.Query) {
		return r, http.StatusBadRequest, fault.New(fault.BadText, "The query is not UTF-8.")
	}
	var err error
	if r.Variables, err = object(json.RawMessage(q.Get("variables")), "variables"); err == nil {
		r.Extensions, err = object(json.RawMessage(q.Get("extensions")), "extensions")
	}
	if err != nil {
		return r, http.StatusBadRequest, fault.New(fault.MalformedRequest, "%s.", err.Error())
	}
	return r, 0, nil
}

// execute runs the operation and writes the answer.
func (s *Server) execute(w http.ResponseWriter, r *http.Request, media string, req request) {
	ctx, cancel := context.WithTimeout(graphql.StartOperationTrace(r.Context()), s.Limits.Operation)
	defer cancel()
	op, errs := s.Executor.CreateOperationContext(ctx, req.params())
	if errs != nil {
		resp := s.Executor.DispatchError(graphql.WithOperationContext(ctx, op), errs)
		write(w, media, requestErrorStatus(media), Encode(resp))
		return
	}
	switch {
	case op.Operation.Operation == ast.Subscription:
		s.refuse(w, r, requestErrorStatus(media), media, fault.New(fault.MalformedRequest, "Subscriptions need a WebSocket with the subprotocol %s, or `Accept: %s`.", subprotocol, mediaEvents))
		return
	case op.Operation.Operation == ast.Mutation && req.Safe:
		w.Header().Set("Allow", "POST")
		s.refuse(w, r, http.StatusMethodNotAllowed, media, needsPost())
		return
	}
	handler, ctx := s.Executor.DispatchOperation(ctx, op)
	write(w, media, http.StatusOK, Encode(handler(ctx)))
}

func needsPost() *fault.Error { return fault.New(fault.MalformedRequest, "Mutations need POST.") }

// requestErrorStatus is the status of a well-formed request whose document was refused: application/json has always
// answered 200, the newer media type says what it means.
func requestErrorStatus(media string) int {
	if media == mediaJSON {
		return http.StatusOK
	}
	return http.StatusBadRequest
}

// refuse answers a request that is no GraphQL request.
func (s *Server) refuse(w http.ResponseWriter, r *http.Request, status int, media string, err *fault.Error) {
	write(w, media, status, Encode(&graphql.Response{Errors: s.present(r.Context(), err)}))
}

// Refuse answers a request in the shape of GraphQL before it is read: no valid token, too many requests.
func (s *Server) Refuse(w http.ResponseWriter, r *http.Request, status int, err *fault.Error) {
	media := acceptable(r.Header.Values("Accept"))
	if media == "" {
		media = mediaJSON
	}
	s.refuse(w, r, status, media, err)
}

func write(w http.ResponseWriter, media string, status int, body []byte) {
	w.Header().Set("Content-Type", media+"; charset=utf-8")
	w.Header().Set("X-Content-Type-Options", "nosniff")
	w.WriteHeader(status)
	_, _ = w.Write(body) //nolint:gosec // JSON, never sniffed as a page; a client that has gone needs no answer
}

// accepted lists what Accept headers name and do not exclude, with its parameters.
func accepted(accept []string) iter.Seq2[string, map[string]string] {
	return func(yield func(string, map[string]string) bool) {
		for _, part := range strings.Split(strings.Join(accept, ","), ",") {
			if media, params, err := mime.ParseMediaType(part); err == nil && params["q"] != "0" && !yield(media, params) {
				return
			}
		}
	}
}

// acceptable chooses the media type of the answer; empty when the client takes none of them.
func acceptable(accept []string) string {
	if len(accept) == 0 || strings.TrimSpace(strings.Join(accept, "")) == "" {
		return mediaJSON
	}
	for media, params := range accepted(accept) {
		if cs := params["charset"]; cs != "" && !strings.EqualFold(cs, "utf-8") {
			continue
		}
		switch media {
		case mediaResponse:
			return mediaResponse
		case mediaJSON, "*/*", "application/*":
			return mediaJSON
		}
	}
	return ""
}

// Encode renders a response. Its data is copied: generated code uses the same buffer for the next event.
func Encode(r *graphql.Response) []byte {
	if r == nil {
		return []byte(`{"errors":[{"message":"The request was given up."}]}`)
	}
	buf := make([]byte, 0, len(r.Data)+64)
	buf = append(buf, '{')
	if len(r.Errors) > 0 {
		errs := r.Errors
		if len(errs) > mostErrors {
			errs = append(errs[:mostErrors:mostErrors], gqlerror.Errorf("… and %d more errors", len(r.Errors)-mostErrors))
		}
		encoded, err := json.Marshal(errs)
		if err != nil {
			encoded = []byte(`[{"message":"Something went wrong on our side."}]`)
		}
		buf = append(append(buf, `"errors":`...), encoded...)
	}
	if len(r.Data) > 0 {
		if len(buf) > 1 {
			buf = append(buf, ',')
		}
		buf = append(append(buf, `"data":`...), r.Data...)
	}
	return append(buf, '}')
}

// mostErrors is how many errors an answer carries.
const mostErrors = 20

// Bearer takes the token from an Authorization header.
func Bearer(header string) string {
	scheme, token, ok := strings.Cut(strings.TrimSpace(header), " ")
	if !ok || !strings.EqualFold(scheme, "bearer") {
		return ""
	}
	return strings.TrimSpace(token)
}

// Language chooses "en" or "zh" from an Accept-Language header; Chinese, the desk's own, when it names neither.
func Language(header string) string {
	for _, part := range strings.Split(header, ",") {
		tag, _, _ := strings.Cut(strings.TrimSpace(part), ";")
		switch base, _, _ := strings.Cut(strings.ToLower(tag), "-"); base {
		case "en", "zh":
			return base
		}
	}
	return "zh"
}
