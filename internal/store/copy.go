package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"
)

// uncopied are the tables that belong to a place, not to the data: which migrations were applied, who leads, and figures, which are counted anew.
var uncopied = []string{versionTable, "leases", "rollups", "ticket_facts", "ticket_cells", "ticket_spreads"}

// Progress is how far a copy is.
type Progress struct {
	// Table is being copied; Done of Total rows of all tables are.
	Table       string
	Done, Total int64
}

// ErrSame tells that the target of a copy holds the same data already.
var ErrSame = errors.New("the target holds the same data already")

// progressEvery is after how many rows a copy tells how far it is.
const progressEvery = 10_000

// Copy brings everything from one database into another, which must be empty, in one transaction: it may be of another engine,
// and the source may be written to meanwhile; what is copied is how it stood at the beginning. A copy that was interrupted has
// changed nothing and can be repeated; one that is repeated after it succeeded is answered with ErrSame.
func Copy(ctx context.Context, from, to *Store, tell func(Progress)) (err error) {
	source, err := from.snapshot(ctx)
	if err != nil {
		return Translate(err)
	}
	defer func() { err = errors.Join(err, source.Rollback()) }()
	names, err := column[string](ctx, source, tables[from.name()])
	if err != nil {
		return err
	}
	names = slices.DeleteFunc(names, func(name string) bool { return slices.Contains(uncopied, name) })
	slices.Sort(names)
	return to.InTx(ctx, func(tx *Tx) error {
		c := &copying{source: source, target: tx, tell: tell}
		for _, statement := range to.patience() {
			if _, err := tx.Exec(ctx, statement); err != nil {
				return err
			}
		}
		if err := c.prepare(ctx, names); err != nil {
			return err
		}
		for _, name := range names {
			if err := c.table(ctx, name); err != nil {
				return fmt.Errorf("table %s: %w", name, err)
			}
		}
		return nil
	})
}

// copying is a copy under way.
type copying struct {
	source   *sql.Tx
	target   *Tx
	tell     func(Progress)
	progress Progress
}

// prepare counts the rows and makes sure that nothing is there that would be mixed with them.
func (c *copying) prepare(ctx context.Context, names []string) error {
	c.progress = Progress{}
	present := int64(0)
	for _, name := range names {
		var n int64
		if err := c.source.QueryRowContext(ctx, `SELECT count(*) FROM "`+name+`"`).Scan(&n); err != nil {
			return err
		}
		c.progress.Total += n
		if err := c.target.QueryRow(ctx, `SELECT count(*) FROM "`+name+`"`, nil, &n); err != nil {
			return fmt.Errorf("table %s of the target: %w", name, err)
		}
		present += n
	}
	if present == 0 {
		return nil
	}
	const heads = "SELECT scope || ' ' || epoch || ' ' || seq || ' ' || hash FROM journal_heads ORDER BY scope"
	here, err := column[string](ctx, c.source, heads)
	if err != nil {
		return err
	}
	there, err := column[string](ctx, c.target, heads)
	if err != nil {
		return err
	}
	slices.Sort(here)
	slices.Sort(there)
	if present == c.progress.Total && slices.Equal(here, there) {
		return ErrSame
	}
	return errors.New("the target holds other data: name an empty database; nothing was changed")
}

// table copies one table.
func (c *copying) table(ctx context.Context, name string) error {
	c.progress.Table = name
	rows, err := c.source.QueryContext(ctx, `SELECT * FROM "`+name+`"`) //nolint:gosec // a name that the database gave
	if err != nil {
		return err
	}
	defer func() { _ = rows.Close() }()
	columns, err := rows.Columns()
	if err != nil {
		return err
	}
	converters, err := c.converters(ctx, name, columns)
	if err != nil {
		return err
	}
	list := `"` + strings.Join(columns, `","`) + `"`
	size := parameters / len(columns)
	batch := make([][]any, 0, size)
	flush := func() error {
		err := c.target.Insert(ctx, `"`+name+`"`, list, batch)
		before := c.progress.Done
		c.progress.Done += int64(len(batch))
		if c.progress.Done/progressEvery > before/progressEvery {
			c.tell(c.progress)
		}
		batch = batch[:0]
		return err
	}
	for rows.Next() {
		row, pointers := make([]any, len(columns)), make([]any, len(columns))
		for i := range row {
			pointers[i] = &row[i]
		}
		if err := rows.Scan(pointers...); err != nil {
			return err
		}
		for i, convert := range converters {
			row[i] = convert(row[i])
		}
		if batch = append(batch, row); len(batch) == size {
			if err := flush(); err != nil {
				return err
			}
		}
	}
	if err := rows.Err(); err != nil {
		return err
	}
	if len(batch) == 0 {
		return nil
	}
	err = flush()
	c.tell(c.progress)
	return err
}

// converters say how a value of each column is written to the target, by the type it has there.
func (c *copying) converters(ctx context.Context, name string, columns []string) ([]func(any) any, error) {
	rows, err := c.target.Query(ctx, `SELECT "`+strings.Join(columns, `","`)+`" FROM "`+name+`" WHERE 1 = 0`)
	if err != nil {
		return nil, err
	}
	defer func() { _ = rows.Close() }()
	types, err := rows.ColumnTypes()
	if err != nil {
		return nil, err
	}
	all := make([]func(any) any, len(types))
	for i, t := range types {
		switch strings.ToUpper(t.DatabaseTypeName()) {
		case "BOOL", "BOOLEAN":
			all[i] = toBool
		case "TIMESTAMPTZ", "DATETIME", "TIMESTAMP":
			all[i] = toTime
		default:
			all[i] = toText
		}
	}
	return all, rows.Err()
}

func toBool(v any) any {
	if n, ok := v.(int64); ok {
		return n != 0
	}
	return v
}

func toTime(v any) any {
	if n, ok := v.(int64); ok {
		return time.UnixMilli(n).UTC()
	}
	return v
}

func toText(v any) any {
	if b, ok := v.([]byte); ok { // JSON; no column holds anything but text
		return string(b)
	}
	return v
}
