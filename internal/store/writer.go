package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
)

// groupSize is how many transactions one commit may take to the disk. Who has finished waits for those behind: more would gain
// little and make the first wait long.
const groupSize = 16

// errUndone is what those get whose finished work was undone with the work of somebody behind them: SQLite rolls back all of a
// transaction when a disk is full, or when a caller goes away in the midst of a statement. They are run again.
var errUndone = errors.New("the transactions of a group were undone together")

// writer is SQLite's one writing connection. Between begin and end it belongs to one transaction, so the ent client on it
// needs no transactions of its own.
//
// Waiting for the disk takes longer than most transactions, so those that wait for their turn share a commit: each is a
// savepoint of one transaction of SQLite's, fails alone, and is answered when all of them are on disk.
type writer struct {
	*statements
	conn *sql.Conn
	free chan struct{} // the connection, when nothing is under way
	next chan *group   // the connection and a transaction to go on with, for one who waits already
}

// group is the transactions that one commit takes to the disk.
type group struct {
	turns   int           // how many have had their turn
	members int           // of how many the work stays
	saved   bool          // whether the one whose turn it is works in a savepoint: all but the first do
	done    chan struct{} // closed when err is final
	err     error
}

func newWriter(ctx context.Context, db *sql.DB) (*writer, error) {
	conn, err := db.Conn(ctx)
	if err != nil {
		return nil, err
	}
	w := &writer{statements: newStatements(conn), conn: conn, free: make(chan struct{}, 1), next: make(chan *group)}
	w.free <- struct{}{}
	return w, nil
}

// begin waits for the connection and starts a transaction that holds the write lock, or joins the one that holds it.
func (w *writer) begin(ctx context.Context) (*group, error) {
	select {
	case <-w.free:
		if _, err := w.ExecContext(ctx, "BEGIN IMMEDIATE"); err != nil {
			// It may have begun all the same: the driver answers with the caller's leaving whenever that comes during the statement.
			_, _ = w.ExecContext(context.WithoutCancel(ctx), "ROLLBACK")
			w.free <- struct{}{}
			return nil, fmt.Errorf("begin: %w", err)
		}
		return &group{done: make(chan struct{})}, nil
	case g := <-w.next:
		g.saved = true
		if _, err := w.ExecContext(context.WithoutCancel(ctx), "SAVEPOINT member"); err != nil {
			w.finish(ctx, g, errUndone)
			return nil, errors.Join(errUndone, err)
		}
		return g, nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// between runs statements when no transaction is under way: some settings of a connection can't be changed within one.
func (w *writer) between(ctx context.Context, statements ...string) error {
	select {
	case <-w.free:
		defer func() { w.free <- struct{}{} }()
	case <-ctx.Done():
		return ctx.Err()
	}
	for _, statement := range statements {
		if _, err := w.conn.ExecContext(ctx, statement); err != nil {
			return err
		}
	}
	return nil
}

// end keeps a transaction's work, or undoes it when it has failed, gives the connection to the next who waits, and returns when
// the work of the group is on disk: also one that has failed may answer with what another of the group did, as a repeated request
// does. None of it is given up half-way when the caller goes away.
func (w *writer) end(ctx context.Context, g *group, failed error) error {
	ctx = context.WithoutCancel(ctx)
	if err := w.leave(ctx, g, failed); err != nil { // SQLite has rolled back everything
		w.finish(ctx, g, errUndone)
		if failed == nil {
			failed = errors.Join(errUndone, err)
		}
		return failed
	}
	g.turns++
	if failed == nil {
		g.members++
	}
	if g.members == 0 || g.turns == groupSize || !w.pass(g) {
		w.finish(ctx, g, nil)
	}
	<-g.done
	if g.err != nil {
		return g.err // also one that has failed: what it was refused for may have been undone
	}
	return failed
}

// pass gives the connection to somebody who waits for it already, and tells whether there is one.
func (w *writer) pass(g *group) bool {
	select {
	case w.next <- g:
		return true
	default:
		return false
	}
}

// leave ends the savepoint of the transaction whose turn it is. The first has none: if it fails, nothing is left of the group.
func (w *writer) leave(ctx context.Context, g *group, failed error) error {
	if !g.saved {
		return nil
	}
	if failed != nil {
		if _, err := w.ExecContext(ctx, "ROLLBACK TO member"); err != nil {
			return err
		}
	}
	_, err := w.ExecContext(ctx, "RELEASE member")
	return err
}

// finish commits a group, or rolls it back when it is undone or nobody's work stays; it tells the members and frees the connection.
func (w *writer) finish(ctx context.Context, g *group, undone error) {
	ctx = context.WithoutCancel(ctx)
	g.err = undone
	if undone == nil && g.members > 0 {
		if _, err := w.ExecContext(ctx, "COMMIT"); err != nil {
			g.err = commitError{fmt.Errorf("commit: %w", err)}
		}
	}
	if g.members == 0 || g.err != nil {
		if _, err := w.ExecContext(ctx, "ROLLBACK"); err != nil && sqliteCode(err) == 0 {
			g.err = errors.Join(g.err, err) // an error of SQLite says that it has rolled back already
		}
	}
	close(g.done)
	w.free <- struct{}{}
}

// close closes the statements and gives the connection back.
func (w *writer) close() error { return errors.Join(w.statements.close(), w.conn.Close()) }
