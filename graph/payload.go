package graph

import (
	"context"

	"foyer/ent"
	"foyer/ent/article"
	entblockedvisitor "foyer/ent/blockedvisitor"
	entcall "foyer/ent/call"
	entcharge "foyer/ent/charge"
	entdutypost "foyer/ent/dutypost"
	entescalation "foyer/ent/escalation"
	entfeeitem "foyer/ent/feeitem"
	enthandover "foyer/ent/handover"
	entincident "foyer/ent/incident"
	entinvitation "foyer/ent/invitation"
	entkey "foyer/ent/key"
	entkeyloan "foyer/ent/keyloan"
	entlogreview "foyer/ent/logreview"
	"foyer/ent/message"
	entmovein "foyer/ent/movein"
	entmoveout "foyer/ent/moveout"
	entparcel "foyer/ent/parcel"
	entpatrolcheck "foyer/ent/patrolcheck"
	entpatrolround "foyer/ent/patrolround"
	entpatrolroute "foyer/ent/patrolroute"
	entpriceitem "foyer/ent/priceitem"
	entreleasepass "foyer/ent/releasepass"
	entresident "foyer/ent/resident"
	entroster "foyer/ent/roster"
	entshift "foyer/ent/shift"
	entshiftswap "foyer/ent/shiftswap"
	entspotcheck "foyer/ent/spotcheck"
	entstaff "foyer/ent/staff"
	entstocktake "foyer/ent/stocktake"
	entticket "foyer/ent/ticket"
	enttoken "foyer/ent/token"
	entunit "foyer/ent/unit"
	entvisit "foyer/ent/visit"
	"foyer/graph/model"
	"foyer/internal/base/input"
	"foyer/internal/desk/helpdesk"
	"foyer/internal/journal"
)

// answer turns the receipt of a change into its payload: the record is read again, after the commit, with exactly the
// fields that were asked for; not at all when its field was not.
func answer[R, P any](ctx context.Context, field string, load func(journal.Receipt) (R, error), payload func(R, ent.Cursor) P) func(journal.Receipt, error) (P, error) {
	return func(r journal.Receipt, err error) (none P, _ error) {
		if err != nil {
			return none, err
		}
		var record R
		if asked(ctx, field) {
			if record, err = load(r); err != nil {
				return none, err
			}
		}
		return payload(record, cursorOf(r.Position)), nil
	}
}

// only reads one record with exactly the fields that were asked for.
func only[R any, Q interface {
	CollectFields(ctx context.Context, path ...string) (Q, error)
	Only(ctx context.Context) (R, error)
}](ctx context.Context, q Q, field string) (none R, _ error) {
	q, err := q.CollectFields(ctx, field)
	if err != nil {
		return none, err
	}
	return q.Only(ctx)
}

func (r *Resolver) ticket(ctx context.Context) func(journal.Receipt, error) (*model.TicketPayload, error) {
	return answer(ctx, "ticket", func(done journal.Receipt) (*ent.Ticket, error) {
		return only(ctx, r.Read.Ticket.Query().Where(entticket.ID(done.ID)), "ticket")
	}, func(t *ent.Ticket, c ent.Cursor) *model.TicketPayload {
		return &model.TicketPayload{Ticket: t, Cursor: c}
	})
}

func (r *Resolver) policy(ctx context.Context) func(journal.Receipt, error) (*model.PolicyPayload, error) {
	return answer(ctx, "policy", func(done journal.Receipt) (*helpdesk.Policy, error) {
		return r.Helpdesk.PublishedPolicy(ctx, r.Read, done.ID)
	}, func(v *helpdesk.Policy, c ent.Cursor) *model.PolicyPayload {
		return &model.PolicyPayload{Policy: v, Cursor: c}
	})
}

func (r *Resolver) escalation(ctx context.Context) func(journal.Receipt, error) (*model.EscalationPayload, error) {
	return answer(ctx, "escalation", func(done journal.Receipt) (*ent.Escalation, error) {
		return only(ctx, r.Read.Escalation.Query().Where(entescalation.ID(done.ID)), "escalation")
	}, func(v *ent.Escalation, c ent.Cursor) *model.EscalationPayload {
		return &model.EscalationPayload{Escalation: v, Cursor: c}
	})
}

func (r *Resolver) incident(ctx context.Context) func(journal.Receipt, error) (*model.IncidentPayload, error) {
	return answer(ctx, "incident", func(done journal.Receipt) (*ent.Incident, error) {
		return only(ctx, r.Read.Incident.Query().Where(entincident.ID(done.ID)), "incident")
	}, func(v *ent.Incident, c ent.Cursor) *model.IncidentPayload {
		return &model.IncidentPayload{Incident: v, Cursor: c}
	})
}

func (r *Resolver) webhook(ctx context.Context, secret string) func(journal.Receipt, error) (*model.WebhookPayload, error) {
	return answer(ctx, "webhook", func(done journal.Receipt) (*ent.Webhook, error) { return r.Read.Webhook.Get(ctx, done.ID) },
		func(v *ent.Webhook, c ent.Cursor) *model.WebhookPayload {
			return &model.WebhookPayload{Webhook: v, Secret: input.Given(secret), Cursor: c}
		})
}

func (r *Resolver) delivery(ctx context.Context) func(journal.Receipt, error) (*model.WebhookDeliveryPayload, error) {
	return answer(ctx, "delivery", func(done journal.Receipt) (*ent.WebhookDelivery, error) {
		return r.Read.WebhookDelivery.Get(ctx, done.ID)
	},
		func(v *ent.WebhookDelivery, c ent.Cursor) *model.WebhookDeliveryPayload {
			return &model.WebhookDeliveryPayload{Delivery: v, Cursor: c}
		})
}

func (r *Resolver) resident(ctx context.Context) func(journal.Receipt, error) (*model.ResidentPayload, error) {
	return answer(ctx, "resident", func(done journal.Receipt) (*ent.Resident, error) {
		return only(ctx, r.Read.Resident.Query().Where(entresident.ID(done.ID)), "resident")
	}, func(v *ent.Resident, c ent.Cursor) *model.ResidentPayload {
		return &model.ResidentPayload{Resident: v, Cursor: c}
	})
}

func (r *Resolver) priceItem(ctx context.Context) func(journal.Receipt, error) (*model.PriceItemPayload, error) {
	return answer(ctx, "priceItem", func(done journal.Receipt) (*ent.PriceItem, error) {
		return r.Read.PriceItem.Query().Where(entpriceitem.ID(done.ID)).Only(ctx)
	}, func(v *ent.PriceItem, c ent.Cursor) *model.PriceItemPayload {
		return &model.PriceItemPayload{PriceItem: v, Cursor: c}
	})
}

func (r *Resolver) key(ctx context.Context) func(journal.Receipt, error) (*model.KeyPayload, error) {
	return answer(ctx, "key", func(done journal.Receipt) (*ent.Key, error) {
		return only(ctx, r.Read.Key.Query().Where(entkey.ID(done.ID)), "key")
	}, func(v *ent.Key, c ent.Cursor) *model.KeyPayload { return &model.KeyPayload{Key: v, Cursor: c} })
}

func (r *Resolver) loan(ctx context.Context) func(journal.Receipt, error) (*model.LoanPayload, error) {
	return answer(ctx, "loan", func(done journal.Receipt) (*ent.KeyLoan, error) {
		return only(ctx, r.Read.KeyLoan.Query().Where(entkeyloan.ID(done.ID)), "loan")
	}, func(v *ent.KeyLoan, c ent.Cursor) *model.LoanPayload { return &model.LoanPayload{Loan: v, Cursor: c} })
}

// keysOf answers a change of several keys with their unit.
func (r *Resolver) keysOf(ctx context.Context) func(journal.Receipt, error) (*model.KeysPayload, error) {
	return answer(ctx, "unit", func(done journal.Receipt) (*ent.Unit, error) {
		return only(ctx, r.Read.Unit.Query().Where(entunit.ID(done.ID)), "unit")
	}, func(u *ent.Unit, c ent.Cursor) *model.KeysPayload { return &model.KeysPayload{Unit: u, Cursor: c} })
}

// loss answers the report of a lost key: with the key, the loan it was lost on, and the ticket that changes its lock.
func (r *Resolver) loss(ctx context.Context, loanID *string) func(journal.Receipt, error) (*model.KeyLossPayload, error) {
	return func(done journal.Receipt, err error) (*model.KeyLossPayload, error) {
		if err != nil {
			return nil, err
		}
		k, err := r.Read.Key.Query().Where(entkey.ID(done.ID)).WithLockChange().Only(ctx)
		if err != nil {
			return nil, err
		}
		lost := &model.KeyLossPayload{Key: k, Ticket: k.Edges.LockChange, Cursor: cursorOf(done.Position)}
		if loanID != nil {
			if lost.Loan, err = r.Read.KeyLoan.Get(ctx, *loanID); err == nil && asked(ctx, "charge") {
				lost.Charge, err = r.Read.Charge.Query().Where(entcharge.KeyLoanID(*loanID)).First(ctx)
			}
		}
		if ent.IsNotFound(err) { // nothing is owed, or nobody's account
			err = nil
		}
		return lost, err
	}
}

func (r *Resolver) stockTake(ctx context.Context) func(journal.Receipt, error) (*model.StockTakePayload, error) {
	return answer(ctx, "stockTake", func(done journal.Receipt) (*ent.StockTake, error) {
		return r.Read.StockTake.Query().Where(entstocktake.ID(done.ID)).Only(ctx)
	}, func(v *ent.StockTake, c ent.Cursor) *model.StockTakePayload {
		return &model.StockTakePayload{StockTake: v, Cursor: c}
	})
}

func (r *Resolver) visit(ctx context.Context) func(journal.Receipt, error) (*model.VisitPayload, error) {
	return answer(ctx, "visit", func(done journal.Receipt) (*ent.Visit, error) {
		return only(ctx, r.Read.Visit.Query().Where(entvisit.ID(done.ID)), "visit")
	}, func(v *ent.Visit, c ent.Cursor) *model.VisitPayload { return &model.VisitPayload{Visit: v, Cursor: c} })
}

func (r *Resolver) invitation(ctx context.Context) func(journal.Receipt, error) (*model.InvitationPayload, error) {
	return answer(ctx, "invitation", func(done journal.Receipt) (*ent.Invitation, error) {
		return only(ctx, r.Read.Invitation.Query().Where(entinvitation.ID(done.ID)), "invitation")
	}, func(v *ent.Invitation, c ent.Cursor) *model.InvitationPayload {
		return &model.InvitationPayload{Invitation: v, Cursor: c}
	})
}

func (r *Resolver) blockedVisitor(ctx context.Context) func(journal.Receipt, error) (*model.BlockedVisitorPayload, error) {
	return answer(ctx, "blockedVisitor", func(done journal.Receipt) (*ent.BlockedVisitor, error) {
		return only(ctx, r.Read.BlockedVisitor.Query().Where(entblockedvisitor.ID(done.ID)), "blockedVisitor")
	}, func(v *ent.BlockedVisitor, c ent.Cursor) *model.BlockedVisitorPayload {
		return &model.BlockedVisitorPayload{BlockedVisitor: v, Cursor: c}
	})
}

func (r *Resolver) parcel(ctx context.Context) func(journal.Receipt, error) (*model.ParcelPayload, error) {
	return answer(ctx, "parcel", func(done journal.Receipt) (*ent.Parcel, error) {
		return only(ctx, r.Read.Parcel.Query().Where(entparcel.ID(done.ID)), "parcel")
	}, func(v *ent.Parcel, c ent.Cursor) *model.ParcelPayload {
		return &model.ParcelPayload{Parcel: v, Cursor: c}
	})
}

func (r *Resolver) releasePass(ctx context.Context) func(journal.Receipt, error) (*model.ReleasePassPayload, error) {
	return answer(ctx, "releasePass", func(done journal.Receipt) (*ent.ReleasePass, error) {
		return only(ctx, r.Read.ReleasePass.Query().Where(entreleasepass.ID(done.ID)), "releasePass")
	}, func(v *ent.ReleasePass, c ent.Cursor) *model.ReleasePassPayload {
		return &model.ReleasePassPayload{ReleasePass: v, Cursor: c}
	})
}

func (r *Resolver) patrolRoute(ctx context.Context) func(journal.Receipt, error) (*model.PatrolRoutePayload, error) {
	return answer(ctx, "route", func(done journal.Receipt) (*ent.PatrolRoute, error) {
		return only(ctx, r.Read.PatrolRoute.Query().Where(entpatrolroute.ID(done.ID)), "route")
	}, func(v *ent.PatrolRoute, c ent.Cursor) *model.PatrolRoutePayload {
		return &model.PatrolRoutePayload{Route: v, Cursor: c}
	})
}

func (r *Resolver) patrolRound(ctx context.Context) func(journal.Receipt, error) (*model.PatrolRoundPayload, error) {
	return answer(ctx, "round", func(done journal.Receipt) (*ent.PatrolRound, error) {
		return only(ctx, r.Read.PatrolRound.Query().Where(entpatrolround.ID(done.ID)), "round")
	}, func(v *ent.PatrolRound, c ent.Cursor) *model.PatrolRoundPayload {
		return &model.PatrolRoundPayload{Round: v, Cursor: c}
	})
}

// patrolCheck answers a check of a round with the checkpoint.
func (r *Resolver) patrolCheck(ctx context.Context, checkID string) func(journal.Receipt, error) (*model.PatrolCheckPayload, error) {
	return answer(ctx, "check", func(journal.Receipt) (*ent.PatrolCheck, error) {
		return only(ctx, r.Read.PatrolCheck.Query().Where(entpatrolcheck.ID(checkID)), "check")
	}, func(v *ent.PatrolCheck, c ent.Cursor) *model.PatrolCheckPayload {
		return &model.PatrolCheckPayload{Check: v, Cursor: c}
	})
}

func (r *Resolver) dutyPost(ctx context.Context) func(journal.Receipt, error) (*model.DutyPostPayload, error) {
	return answer(ctx, "post", func(done journal.Receipt) (*ent.DutyPost, error) {
		return only(ctx, r.Read.DutyPost.Query().Where(entdutypost.ID(done.ID)), "post")
	}, func(v *ent.DutyPost, c ent.Cursor) *model.DutyPostPayload {
		return &model.DutyPostPayload{Post: v, Cursor: c}
	})
}

func (r *Resolver) roster(ctx context.Context) func(journal.Receipt, error) (*model.RosterPayload, error) {
	return answer(ctx, "roster", func(done journal.Receipt) (*ent.Roster, error) {
		return only(ctx, r.Read.Roster.Query().Where(entroster.ID(done.ID)), "roster")
	}, func(v *ent.Roster, c ent.Cursor) *model.RosterPayload {
		return &model.RosterPayload{Roster: v, Cursor: c}
	})
}

func (r *Resolver) shift(ctx context.Context) func(journal.Receipt, error) (*model.ShiftPayload, error) {
	return answer(ctx, "shift", func(done journal.Receipt) (*ent.Shift, error) {
		return only(ctx, r.Read.Shift.Query().Where(entshift.ID(done.ID)), "shift")
	}, func(v *ent.Shift, c ent.Cursor) *model.ShiftPayload {
		return &model.ShiftPayload{Shift: v, Cursor: c}
	})
}

func (r *Resolver) shiftSwap(ctx context.Context) func(journal.Receipt, error) (*model.ShiftSwapPayload, error) {
	return answer(ctx, "swap", func(done journal.Receipt) (*ent.ShiftSwap, error) {
		return only(ctx, r.Read.ShiftSwap.Query().Where(entshiftswap.ID(done.ID)), "swap")
	}, func(v *ent.ShiftSwap, c ent.Cursor) *model.ShiftSwapPayload {
		return &model.ShiftSwapPayload{Swap: v, Cursor: c}
	})
}

func (r *Resolver) handover(ctx context.Context) func(journal.Receipt, error) (*model.HandoverPayload, error) {
	return answer(ctx, "handover", func(done journal.Receipt) (*ent.Handover, error) {
		return only(ctx, r.Read.Handover.Query().Where(enthandover.ID(done.ID)), "handover")
	}, func(v *ent.Handover, c ent.Cursor) *model.HandoverPayload {
		return &model.HandoverPayload{Handover: v, Cursor: c}
	})
}

func (r *Resolver) logReview(ctx context.Context) func(journal.Receipt, error) (*model.LogReviewPayload, error) {
	return answer(ctx, "review", func(done journal.Receipt) (*ent.LogReview, error) {
		return only(ctx, r.Read.LogReview.Query().Where(entlogreview.ID(done.ID)), "review")
	}, func(v *ent.LogReview, c ent.Cursor) *model.LogReviewPayload {
		return &model.LogReviewPayload{Review: v, Cursor: c}
	})
}

func (r *Resolver) spotCheck(ctx context.Context) func(journal.Receipt, error) (*model.SpotCheckPayload, error) {
	return answer(ctx, "check", func(done journal.Receipt) (*ent.SpotCheck, error) {
		return only(ctx, r.Read.SpotCheck.Query().Where(entspotcheck.ID(done.ID)), "check")
	}, func(v *ent.SpotCheck, c ent.Cursor) *model.SpotCheckPayload {
		return &model.SpotCheckPayload{Check: v, Cursor: c}
	})
}

func (r *Resolver) feeItem(ctx context.Context) func(journal.Receipt, error) (*model.FeeItemPayload, error) {
	return answer(ctx, "feeItem", func(done journal.Receipt) (*ent.FeeItem, error) {
		return only(ctx, r.Read.FeeItem.Query().Where(entfeeitem.ID(done.ID)), "feeItem")
	}, func(v *ent.FeeItem, c ent.Cursor) *model.FeeItemPayload {
		return &model.FeeItemPayload{FeeItem: v, Cursor: c}
	})
}

func (r *Resolver) place(ctx context.Context) func(journal.Receipt, error) (*model.PlacePayload, error) {
	return answer(ctx, "place", func(done journal.Receipt) (ent.Noder, error) { return r.node(ctx, done.ID) },
		func(v ent.Noder, c ent.Cursor) *model.PlacePayload { return &model.PlacePayload{Place: v, Cursor: c} })
}

func (r *Resolver) staff(ctx context.Context) func(journal.Receipt, error) (*model.StaffPayload, error) {
	return answer(ctx, "staff", func(done journal.Receipt) (*ent.Staff, error) {
		return r.Read.Staff.Query().Where(entstaff.ID(done.ID)).Only(ctx)
	},
		func(v *ent.Staff, c ent.Cursor) *model.StaffPayload { return &model.StaffPayload{Staff: v, Cursor: c} })
}

func (r *Resolver) token(ctx context.Context, secret string) func(journal.Receipt, error) (*model.TokenPayload, error) {
	return answer(ctx, "token", func(done journal.Receipt) (*ent.Token, error) {
		return r.Read.Token.Query().Where(enttoken.ID(done.ID)).Only(ctx)
	},
		func(v *ent.Token, c ent.Cursor) *model.TokenPayload {
			return &model.TokenPayload{Token: v, Secret: input.Given(secret), Cursor: c}
		})
}

func (r *Resolver) message(ctx context.Context) func(journal.Receipt, error) (*model.MessagePayload, error) {
	return answer(ctx, "message", func(done journal.Receipt) (*ent.Message, error) {
		return r.Read.Message.Query().Where(message.ID(done.ID)).Only(ctx)
	},
		func(v *ent.Message, c ent.Cursor) *model.MessagePayload {
			return &model.MessagePayload{Message: v, Cursor: c}
		})
}

func (r *Resolver) article(ctx context.Context) func(journal.Receipt, error) (*model.ArticlePayload, error) {
	return answer(ctx, "article", func(done journal.Receipt) (*ent.Article, error) {
		return r.Read.Article.Query().Where(article.ID(done.ID)).Only(ctx)
	},
		func(v *ent.Article, c ent.Cursor) *model.ArticlePayload {
			return &model.ArticlePayload{Article: v, Cursor: c}
		})
}

func (r *Resolver) call(ctx context.Context) func(journal.Receipt, error) (*model.CallPayload, error) {
	return answer(ctx, "call", func(done journal.Receipt) (*ent.Call, error) {
		return r.Read.Call.Query().Where(entcall.ID(done.ID)).Only(ctx)
	},
		func(v *ent.Call, c ent.Cursor) *model.CallPayload { return &model.CallPayload{Call: v, Cursor: c} })
}

func (r *Resolver) entry(ctx context.Context) func(journal.Receipt, error) (*model.EntryPayload, error) {
	return answer(ctx, "entry", func(done journal.Receipt) (*model.JournalEntry, error) {
		e, err := r.Journals.Entry(ctx, done.Position.Scope, done.Position.Seq)
		return view(ctx, e), err
	}, func(v *model.JournalEntry, c ent.Cursor) *model.EntryPayload {
		return &model.EntryPayload{Entry: v, Cursor: c}
	})
}

func (r *Resolver) moveIn(ctx context.Context) func(journal.Receipt, error) (*model.MoveInPayload, error) {
	return answer(ctx, "moveIn", func(done journal.Receipt) (*ent.MoveIn, error) {
		return only(ctx, r.Read.MoveIn.Query().Where(entmovein.ID(done.ID)), "moveIn")
	}, func(v *ent.MoveIn, c ent.Cursor) *model.MoveInPayload {
		return &model.MoveInPayload{MoveIn: v, Cursor: c}
	})
}

func (r *Resolver) moveOut(ctx context.Context) func(journal.Receipt, error) (*model.MoveOutPayload, error) {
	return answer(ctx, "moveOut", func(done journal.Receipt) (*ent.MoveOut, error) {
		return only(ctx, r.Read.MoveOut.Query().Where(entmoveout.ID(done.ID)), "moveOut")
	}, func(v *ent.MoveOut, c ent.Cursor) *model.MoveOutPayload {
		return &model.MoveOutPayload{MoveOut: v, Cursor: c}
	})
}
