package journal

import (
	"context"

	"foyer/internal/base/id"
)

// Restored is the kind of the entry that says that a journal goes on from a backup.
var Restored = Declare("journal.scope.restored", "Restored from a backup that ended with entry {seq}[, by {actor}]", "从备份恢复,备份止于第{seq}条[,{actor}]")

// Restored begins a new history of every journal after a backup was restored: cursors from before, which may name entries that the
// backup had not got, are refused by name (CURSOR_EXPIRED), and each journal says in an entry that it was restored.
func (j *Journal) Restored(ctx context.Context) error {
	heads, err := j.Heads(ctx)
	if err != nil || len(heads) == 0 {
		return err
	}
	_, err = j.Write(ctx, Request{Operation: "restore"}, func(tx *Tx) error {
		for scope, seq := range heads {
			if _, err := tx.Exec(ctx, "UPDATE journal_heads SET epoch = ? WHERE scope = ?", id.New(id.Epoch, tx.Now), scope); err != nil {
				return err
			}
			tx.Record(Entry{Scope: scope, Kind: Restored, Args: map[string]any{"seq": seq}})
		}
		return nil
	})
	return err
}
