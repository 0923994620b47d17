package cli

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"foyer/internal/app"
	"foyer/internal/base/actor"
	"foyer/internal/base/clock"
	"foyer/internal/roster"
)

type importCmd struct {
	Roster rosterCmd `cmd:"" help:"Import an owners' roster: CSV (UTF-8 or GB18030) or XLSX, Chinese or English headers."`
}

type rosterCmd struct {
	File string `arg:"" type:"existingfile" help:"The roster."`
	databaseFlags
	Estate     string `help:"Id or code of the estate; the only one when left out. An empty database gets one."`
	EstateName string `help:"Name of the estate that an empty database gets; the file's name when left out."`
	DryRun     bool   `help:"Say what would change, and change nothing."`
	SkipBad    bool   `help:"Import the good lines although others are bad."`
}

// Run imports a roster.
func (c *rosterCmd) Run(e *env) (err error) {
	data, err := readBounded(c.File)
	if err != nil {
		return err
	}
	sheet, err := roster.Read(data)
	if err != nil {
		return fmt.Errorf("%s: %w", c.File, err)
	}
	for _, bad := range sheet.Bad {
		_, _ = fmt.Fprintln(e.out, bad)
	}
	if !c.present() && (c.DryRun || len(sheet.Bad) > 0 && !c.SkipBad) {
		c.preview(e, sheet, roster.NewPlan(sheet.Rows, roster.NewKnown(), clock.System{}.Now())) // no database is made to say so
		return c.unchanged(e, sheet)
	}
	a, err := c.open(e)
	if err != nil {
		return err
	}
	defer func() { err = closing(a.Close, err) }()
	e.ctx = actor.With(e.ctx, actor.System("foyer import"))
	estateID, err := c.estate(e, a)
	if err != nil {
		return err
	}
	plan, err := a.PlanRoster(e.ctx, estateID, sheet.Rows)
	if err != nil {
		return err
	}
	c.preview(e, sheet, plan)
	if c.DryRun || len(sheet.Bad) > 0 && !c.SkipBad {
		return c.unchanged(e, sheet)
	}
	return c.carryOut(e, a, estateID, plan)
}

// unchanged says why nothing was written; bad lines are a failure also of a dry run.
func (c *rosterCmd) unchanged(e *env, sheet *roster.Sheet) error {
	if len(sheet.Bad) > 0 && !c.SkipBad {
		_, _ = fmt.Fprintf(e.errOut, "Nothing was changed, because %d lines are bad. Mend them, or import the others with --skip-bad.\n", badLines(sheet))
		return exit(1)
	}
	_, _ = fmt.Fprintln(e.errOut, "Nothing was changed (--dry-run).")
	return nil
}

func readBounded(path string) ([]byte, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	if info.Size() > roster.MaxBytes {
		return nil, fmt.Errorf("%s has %d bytes; at most %d are read", path, info.Size(), roster.MaxBytes)
	}
	return os.ReadFile(path) //nolint:gosec // the file that the caller named
}

// estate finds the estate; empty for a database that has none yet.
func (c *rosterCmd) estate(e *env, a *app.App) (string, error) {
	any, err := a.Store.Read().Estate.Query().Exist(e.ctx)
	if err != nil || (!any && c.Estate == "") {
		return "", err
	}
	return chooseEstate(e, a, c.Estate)
}

func badLines(s *roster.Sheet) int {
	lines := map[int]bool{}
	for _, b := range s.Bad {
		lines[b.Line] = true
	}
	return len(lines)
}

// preview says what is in the file and what is new in it.
func (c *rosterCmd) preview(e *env, s *roster.Sheet, p *roster.Plan) {
	_, _ = fmt.Fprintf(e.out, "in the file: rows %d, units %d, people %d; bad lines %d\n", s.Lines, s.Units, s.People, badLines(s))
	_, _ = fmt.Fprintf(e.out, "usable: rows %d, units %d, people %d\n", len(s.Rows), p.AllUnits, p.AllPeople)
	_, _ = fmt.Fprintf(e.out, "new: buildings %d, units %d, people %d, occupancies %d; changed: units %d, people %d\n",
		len(p.Buildings), len(p.Units), len(p.People), len(p.Links), len(p.ChangedUnits), len(p.ChangedPeople))
}

func (c *rosterCmd) carryOut(e *env, a *app.App, estateID string, p *roster.Plan) error {
	if estateID == "" {
		name := c.EstateName
		if name == "" {
			name = strings.TrimSuffix(filepath.Base(c.File), filepath.Ext(c.File))
		}
		estate, err := a.FoundEstate(e.ctx, "E1", name)
		if err != nil {
			return err
		}
		estateID = estate.ID
		_, _ = fmt.Fprintf(e.out, "estate %s %s\n", estate.ID, estate.Name)
	}
	if p.Empty() {
		_, _ = fmt.Fprintln(e.errOut, "Everything is known already; nothing was changed.")
		return nil
	}
	shown := -1
	err := a.ImportRoster(e.ctx, estateID, p, func(done, total int) {
		if percent := done * 100 / total; percent/10 != shown/10 || done == total {
			shown = percent
			_, _ = fmt.Fprintf(e.errOut, "imported %d of %d records (%d %%)\n", done, total, percent)
		}
	})
	if err != nil {
		return fmt.Errorf("the import stopped; run it again to finish the rest: %w", err)
	}
	return nil
}
