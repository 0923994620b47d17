package cli

import (
	"fmt"
	"io"
	"time"

	"foyer/ent"
	"foyer/ent/estate"
	entstaff "foyer/ent/staff"
	"foyer/internal/app"
	"foyer/internal/base/actor"
	"foyer/internal/base/clock"
	"foyer/internal/base/fault"
	"foyer/internal/base/kind"
	"foyer/internal/desk/staff"
)

type tokenCmd struct {
	databaseFlags
	Role   string        `required:"" help:"Role in snake case: front_desk, supervisor, admin, board, …"`
	Estate string        `help:"Id or code of the estate; the only one when left out."`
	Staff  string        `help:"Staff number of whom the token stands for."`
	Label  string        `help:"What the token is for."`
	TTL    time.Duration `name:"ttl" help:"How long it works, such as 24h; for ever when left out."`
}

// Run makes a token.
func (c *tokenCmd) Run(e *env) (err error) {
	role, err := kind.Parse[kind.Role](c.Role)
	if err != nil {
		return fmt.Errorf("--role: %w", err)
	}
	if c.TTL < 0 {
		return fmt.Errorf("--ttl: a time such as 24h is expected")
	}
	a, err := c.existing(e)
	if err != nil {
		return err
	}
	defer func() { err = closing(a.Close, err) }()
	e.ctx = actor.With(e.ctx, actor.System("foyer token"))
	in := staff.CreateTokenInput{Role: role, Label: &c.Label}
	if role != kind.RoleAdmin {
		id, err := chooseEstate(e, a, c.Estate)
		if err != nil {
			return err
		}
		in.EstateIDs = []string{id}
	}
	if c.TTL > 0 {
		until := clock.System{}.Now().Add(c.TTL)
		in.ExpiresAt = &until
	}
	if c.Staff != "" {
		id, err := a.Store.Read().Staff.Query().Where(entstaff.Number(c.Staff)).OnlyID(e.ctx)
		if err != nil {
			return fmt.Errorf("--staff: there is no staff number %s", c.Staff)
		}
		in.StaffID = &id
	}
	_, secret, err := a.People.CreateToken(e.ctx, in)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintln(e.out, secret)
	return err
}

// chooseEstate finds an estate by id or code; without either it is the only one, or in the demonstration the first.
func chooseEstate(e *env, a *app.App, wanted string) (string, error) {
	q := a.Store.Read().Estate.Query().Order(ent.Asc(estate.FieldID))
	if wanted != "" {
		q.Where(estate.Or(estate.ID(wanted), estate.Code(wanted)))
	}
	estates, err := q.All(e.ctx)
	switch {
	case err != nil:
		return "", err
	case len(estates) == 0 && wanted != "":
		return "", fmt.Errorf("--estate: there is no estate %s", wanted)
	case len(estates) == 0:
		return "", fmt.Errorf("there is no estate yet; `foyer import roster FILE` makes one")
	case len(estates) == 1, estates[0].Code == demoCode:
		return estates[0].ID, nil
	}
	listEstates(e.errOut, estates)
	return "", fault.Of(fault.EstateUnclear)
}

func listEstates(w io.Writer, estates []*ent.Estate) {
	for _, one := range estates {
		_, _ = fmt.Fprintf(w, "%s  %s  %s\n", one.ID, one.Code, one.Name)
	}
}
