package tenancy

import (
	"foyer/ent"
	"foyer/internal/base/actor"
	"foyer/internal/base/fault"
	"foyer/internal/base/kind"
)

// InAction tells whether something can be done with a move-in now.
type InAction struct {
	Action  kind.MoveInAction
	Allowed bool
	Reason  *string
}

// InActions tells what the caller can do with a move-in, of which these documents were seen (MV01).
func InActions(a actor.Actor, m *ent.MoveIn, seen []*ent.MoveDocument) []*InAction {
	open := func(action kind.MoveInAction, operation string, against *fault.Error) *InAction {
		if m.Status != kind.MoveUnderWay {
			against = fault.Of(fault.MoveClosed)
		}
		one := &InAction{Action: action}
		one.Allowed, one.Reason = a.Open(operation, against)
		return one
	}
	var early *fault.Error
	if m.NextGate != kind.GateKeys {
		early = fault.Of(fault.GateOutOfOrder)
	}
	return []*InAction{
		open(kind.MoveRecord, "recordMoveDocument", nil), open(kind.MoveOpenGate, "openMoveGate", GateRefusal(m, seen, m.NextGate)),
		open(kind.MoveHandOver, "completeMoveIn", early), open(kind.MoveCancelIn, "cancelMoveIn", nil),
	}
}

// OutAction tells whether something can be done with a move-out now.
type OutAction struct {
	Action  kind.MoveOutAction
	Allowed bool
	Reason  *string
}

// OutActions tells what the caller can do with a move-out; what is still open of it is said by completing it (MV02).
func OutActions(a actor.Actor, m *ent.MoveOut) []*OutAction {
	var over *fault.Error
	if m.Status != kind.MoveUnderWay {
		over = fault.Of(fault.MoveClosed)
	}
	settle, cancel := &OutAction{Action: kind.MoveSettle}, &OutAction{Action: kind.MoveCancelOut}
	settle.Allowed, settle.Reason = a.Open("completeMoveOut", over)
	cancel.Allowed, cancel.Reason = a.Open("cancelMoveOut", over)
	return []*OutAction{settle, cancel}
}
