package wire

import (
	"bufio"
	"context"
	"io"
	"net/http"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"foyer/internal/base/clock"
	"foyer/internal/base/fault"
	"foyer/internal/export"
)

// Bounds of downloads.
const (
	mostExports = 4                // at once
	mostRows    = 5_000_000        // of one
	pageTime    = 30 * time.Second // within which the client must take what one page comes to
)

// Export answers a query as a download: the rows of its list, page after page, as they are read. Each page is a request of its own, with the price and
// the sight of one; nothing but a page is kept.
func (s *Server) Export(f export.Format) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Cache-Control", "no-store")
		w.Header().Add("Vary", "Authorization, Accept-Language")
		req, status, err := s.read(w, r)
		if err != nil {
			s.refuse(w, r, status, mediaJSON, err)
			return
		}
		zone, err := zoneOf(r)
		if err != nil {
			s.refuse(w, r, http.StatusBadRequest, mediaJSON, err)
			return
		}
		select {
		case s.exports <- struct{}{}:
			defer func() { <-s.exports }()
		default:
			w.Header().Set("Retry-After", "5")
			s.refuse(w, r, http.StatusTooManyRequests, mediaJSON, fault.New(fault.TooManyRequests, "At most %d downloads run at once; try again in a moment.", mostExports))
			return
		}
		d := &download{server: s, format: f, zone: zone, request: req, w: w, r: r}
		if resp := d.ask(); resp != nil {
			write(w, mediaJSON, http.StatusBadRequest, Encode(resp))
			return
		}
		if err := d.rest(); err != nil { // the client must see that it is not whole
			panic(http.ErrAbortHandler)
		}
	})
}

// zoneOf is the zone that times are told in; nil for UTC as the API writes it.
func zoneOf(r *http.Request) (*time.Location, *fault.Error) {
	name := r.URL.Query().Get("zone")
	if name == "" {
		return nil, nil
	}
	zone, err := time.LoadLocation(name)
	if err != nil {
		return nil, fault.Of(fault.BadTimeZone).At("zone")
	}
	return zone, nil
}

// download is an export under way.
type download struct {
	server  *Server
	format  export.Format
	zone    *time.Location
	request request
	w       http.ResponseWriter
	r       *http.Request
	table   *table
	page    page
}

// ask runs the operation for the next page. A response is returned when it was refused.
func (d *download) ask() *graphql.Response {
	s := d.server
	ctx, cancel := context.WithTimeout(graphql.StartOperationTrace(d.r.Context()), s.Limits.Operation)
	defer cancel()
	op, errs := s.Executor.CreateOperationContext(ctx, d.request.params())
	if errs != nil {
		return s.Executor.DispatchError(graphql.WithOperationContext(ctx, op), errs)
	}
	if d.table == nil {
		if f := d.plan(op); f != nil {
			return &graphql.Response{Errors: s.present(ctx, f)}
		}
	}
	handler, ctx := s.Executor.DispatchOperation(ctx, op)
	resp := handler(ctx)
	if len(resp.Errors) > 0 {
		return resp
	}
	var err error
	if d.page, err = d.table.page(resp.Data); err != nil {
		return &graphql.Response{Errors: s.present(ctx, fault.Of(fault.Bug).Because(err))}
	}
	return nil
}

// plan finds the table in the operation.
func (d *download) plan(op *graphql.OperationContext) *fault.Error {
	if op.Operation.Operation != ast.Query {
		return fault.New(fault.NotExportable, "Only queries are exported.")
	}
	t, f := tableOf(op.Operation.SelectionSet)
	if f != nil {
		return f
	}
	if t.connection && op.Operation.VariableDefinitions.ForName("after") == nil {
		return fault.New(fault.NotExportable, "A list is exported page by page: declare the variable `$after: Cursor` and give it to the list as `after`.")
	}
	d.table = t
	return nil
}

// rest writes the pages, and reads the others.
func (d *download) rest() error {
	d.w.Header().Set("Content-Type", d.format.Media)
	d.w.Header().Set("X-Content-Type-Options", "nosniff")
	d.w.Header().Set("Content-Disposition", `attachment; filename="foyer.`+d.format.Name+`"`)
	d.w.WriteHeader(http.StatusOK)
	patient := http.NewResponseController(d.w)
	buffered := bufio.NewWriterSize(d.w, 64<<10)
	out, err := d.format.Open(buffered, d.table.names(), export.Options{BOM: d.r.URL.Query().Get("bom") == "1"})
	if err != nil {
		return err
	}
	for rows := 0; ; {
		_ = patient.SetWriteDeadline(clock.Start().Add(pageTime)) // a writer without deadlines is a test's
		if err := d.write(out); err != nil {
			return err
		}
		if rows += len(d.page.rows); !d.page.more || rows >= mostRows {
			break
		}
		if d.request.Variables == nil {
			d.request.Variables = map[string]any{}
		}
		d.request.Variables["after"] = d.page.end
		if resp := d.ask(); resp != nil {
			return errNotWhole
		}
	}
	if d.page.more {
		return errNotWhole
	}
	_ = patient.SetWriteDeadline(clock.Start().Add(pageTime))
	if err := out.Close(); err != nil {
		return err
	}
	return buffered.Flush()
}

// errNotWhole ends a download that can't be finished.
var errNotWhole = io.ErrUnexpectedEOF

// write writes a page.
func (d *download) write(out export.Writer) error {
	for _, raw := range d.page.rows {
		row, err := d.table.row(raw, d.zone)
		if err != nil {
			return err
		}
		if err := out.Write(row); err != nil {
			return err
		}
	}
	return nil
}
