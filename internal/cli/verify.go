package cli

import (
	"fmt"

	"foyer/internal/app"
	"foyer/internal/base/actor"
	"foyer/internal/journal"
	"foyer/internal/ledger"
)

type verifyCmd struct {
	databaseFlags
	Estate string   `help:"Id or code of the estate that the anchors belong to; the only one when left out."`
	Anchor []string `placeholder:"NUMBER:HASH" help:"A number and hash noted outside; shows a cut tail or a full rewrite."`
}

// Run verifies every journal, also against the anchors under handovers and signed logs, and adds the ledger up.
func (c *verifyCmd) Run(e *env) (err error) {
	anchors := make([]journal.Anchor, len(c.Anchor))
	for i, text := range c.Anchor {
		if anchors[i], err = journal.ParseAnchor(text); err != nil {
			return fmt.Errorf("--anchor: %w", err)
		}
	}
	a, err := c.existing(e)
	if err != nil {
		return err
	}
	defer func() { err = closing(a.Close, err) }()
	e.ctx = actor.With(e.ctx, actor.System("foyer verify"))
	anchored := ""
	if len(anchors) > 0 || c.Estate != "" {
		if anchored, err = chooseEstate(e, a, c.Estate); err != nil {
			return err
		}
	}
	scopes, err := a.Journals.Scopes(e.ctx)
	if err != nil {
		return err
	}
	bad := 0
	for _, scope := range scopes {
		mine, err := a.Anchors(e.ctx, scope)
		if err != nil {
			return err
		}
		if scope == anchored {
			mine = append(mine, anchors...)
		}
		ok, err := verifyScope(e, a, scope, mine)
		if err != nil {
			return err
		}
		if !ok {
			bad++
		}
	}
	ok, err := verifyLedger(e, a)
	if err != nil {
		return err
	}
	if bad > 0 || !ok {
		return exit(1)
	}
	return nil
}

// verifyLedger adds every account up from its rows.
func verifyLedger(e *env, a *app.App) (bool, error) {
	v, err := ledger.Verify(e.ctx, a.Store)
	if err != nil {
		return false, err
	}
	if v.Bad != "" {
		_, err = fmt.Fprintf(e.out, "ledger: BAD at %s: %s\n", v.Bad, v.Why)
		return false, err
	}
	_, err = fmt.Fprintf(e.out, "ledger: ok, %d charges and %d payments add up\n", v.Charges, v.Payments)
	return true, err
}

func verifyScope(e *env, a *app.App, scope string, anchors []journal.Anchor) (bool, error) {
	v, err := a.Journals.Verify(e.ctx, scope, anchors)
	if err != nil {
		return false, err
	}
	if v.BadSeq > 0 {
		_, err = fmt.Fprintf(e.out, "%s: BAD at entry %d: %s\n", scope, v.BadSeq, v.Why)
		return false, err
	}
	erased := ""
	if v.Erased > 0 {
		erased = fmt.Sprintf(", content of %d erased", v.Erased)
	}
	_, err = fmt.Fprintf(e.out, "%s: ok, %d entries%s, anchor %d:%s\n", scope, v.Entries, erased, v.Entries, v.Head)
	return true, err
}
