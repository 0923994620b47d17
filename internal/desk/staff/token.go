package staff

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"slices"
	"strings"
	"time"

	"foyer/ent"
	"foyer/ent/token"
	"foyer/internal/base/actor"
	"foyer/internal/base/fault"
	"foyer/internal/base/id"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/journal"
	"foyer/internal/store"
)

// secretPrefix lets people and scanners recognise a leaked token.
const secretPrefix = "foyer_"

// CreateTokenInput is a new token.
type CreateTokenInput struct {
	Role      kind.Role
	EstateIDs []string
	StaffID   *string
	Label     *string
	ExpiresAt *time.Time
}

// RevokeTokenInput is a token to revoke.
type RevokeTokenInput struct {
	TokenID        string
	IdempotencyKey *string `json:"-"`
}

// CreateToken makes a bearer token and returns its secret, which is kept nowhere. Faults: BAD_REFERENCE for estates or
// staff that do not fit, BAD_TIME for an expiry in the past. Appends TokenCreated.
func (s *Service) CreateToken(ctx context.Context, in CreateTokenInput) (r journal.Receipt, secret string, err error) {
	var c fault.Check
	label := input.Line(&c, "input.label", input.Value(in.Label), 100, false)
	c.That(in.Role == kind.RoleAdmin || len(in.EstateIDs) > 0, fault.Required, "input.estateIDs", "A token of this role needs the estates it may see.")
	c.That(in.Role != kind.RoleBoard || len(in.EstateIDs) == 1, fault.BadReference, "input.estateIDs", "A board's token has exactly one estate.")
	c.That(len(in.EstateIDs) <= 100, fault.TooLong, "input.estateIDs", "At most 100 estates.")
	if err := c.Err(); err != nil {
		return journal.Receipt{}, "", err
	}
	secret = newSecret()
	estates := in.EstateIDs
	if in.Role == kind.RoleAdmin {
		estates = nil
	}
	r, err = s.journal.Do(ctx, "createToken", nil, in, func(tx *journal.Tx) error {
		if in.ExpiresAt != nil && !in.ExpiresAt.After(tx.Now) {
			return fault.New(fault.BadTime, "The expiry must lie ahead.").At("input.expiresAt")
		}
		if err := inSight(ctx, tx, estates); err != nil {
			return err
		}
		if in.StaffID != nil {
			if _, err := tx.Staff.Get(ctx, *in.StaffID); err != nil {
				return store.Missing(err, fault.Of(fault.BadReference).At("input.staffID"))
			}
		}
		t, err := tx.Token.Create().SetID(id.New(id.Token, tx.Now)).SetDigest(digest(secret)).SetLabel(label).SetRole(in.Role).
			SetEstateIds(estates).SetNillableStaffID(in.StaffID).SetCreatedAt(tx.Now).SetNillableExpiresAt(in.ExpiresAt).Save(ctx)
		if err != nil {
			return err
		}
		tx.Result(t.ID)
		tx.Record(journal.Entry{Scope: journal.Company, Kind: TokenCreated, Subjects: []string{t.ID, input.Value(in.StaffID)}, Args: map[string]any{"role": string(in.Role), "label": label}})
		return nil
	})
	return r, secret, err
}

// RevokeToken ends a token; its open connections are closed. Fault: TOKEN_REVOKED. Appends TokenRevoked.
func (s *Service) RevokeToken(ctx context.Context, in RevokeTokenInput) (journal.Receipt, error) {
	return s.journal.Do(ctx, "revokeToken", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		t, err := tx.Token.Query().Where(token.ID(in.TokenID), store.ForUpdate).Only(ctx)
		if err != nil {
			return err
		}
		if t.RevokedAt != nil {
			return fault.Of(fault.TokenRevoked).At("input.tokenID")
		}
		tx.Result(t.ID)
		return revoke(ctx, tx, t)
	})
}

func revoke(ctx context.Context, tx *journal.Tx, t *ent.Token) error {
	if _, err := t.Update().SetRevokedAt(tx.Now).Save(ctx); err != nil {
		return err
	}
	tx.Record(journal.Entry{Scope: journal.Company, Kind: TokenRevoked, Subjects: []string{t.ID}, Args: map[string]any{"role": string(t.Role), "label": t.Label}})
	return nil
}

func newSecret() string {
	var b [32]byte
	_, _ = rand.Read(b[:]) // never fails
	return secretPrefix + base64.RawURLEncoding.EncodeToString(b[:])
}

// digest is what is kept of a secret. It is looked up by equality of a full SHA-256, so the time of the look-up tells
// nothing about the secret.
func digest(secret string) string {
	sum := sha256.Sum256([]byte(secret))
	return hex.EncodeToString(sum[:])
}

// Authenticate returns who a bearer token stands for. Fault: BAD_TOKEN when it is unknown, expired or revoked, or when
// the person has left.
func Authenticate(ctx context.Context, read *ent.Client, now time.Time, secret string) (actor.Actor, error) {
	bad := fault.Of(fault.BadToken)
	if !strings.HasPrefix(secret, secretPrefix) || len(secret) > 100 {
		return actor.Actor{}, bad
	}
	system := asSystem(ctx)
	t, err := read.Token.Query().Where(token.Digest(digest(secret))).Only(system)
	if ent.IsNotFound(err) {
		return actor.Actor{}, bad
	}
	if err != nil {
		return actor.Actor{}, err
	}
	if t.RevokedAt != nil || (t.ExpiresAt != nil && !t.ExpiresAt.After(now)) {
		return actor.Actor{}, bad
	}
	a := actor.Actor{ID: t.ID, TokenID: t.ID, Name: t.Label, Role: t.Role, Estates: slices.Clone(t.EstateIds), AllEstates: t.Role == kind.RoleAdmin}
	if t.ExpiresAt != nil {
		a.ExpiresAt = *t.ExpiresAt
	}
	if a.Name == "" {
		a.Name = strings.ToLower(string(t.Role))
	}
	if t.StaffID == nil {
		return a, nil
	}
	person, err := read.Staff.Get(system, *t.StaffID)
	if err != nil {
		return actor.Actor{}, store.Missing(err, bad)
	}
	if !person.Active {
		return actor.Actor{}, bad
	}
	a.ID, a.StaffID, a.Name = person.ID, person.ID, person.Name
	return a, nil
}

// asSystem reads and writes tokens beyond the caller's sight: to find out who is calling, and to end a leaver's tokens.
func asSystem(ctx context.Context) context.Context { return actor.With(ctx, actor.System("foyer")) }
