package tenancy

import (
	"slices"

	"foyer/ent"
	"foyer/internal/base/fault"
	"foyer/internal/base/kind"
)

// Required are the documents that a move-in needs (MV04).
func Required(m *ent.MoveIn) []kind.MoveDocument {
	out := []kind.MoveDocument{kind.DocContract, kind.DocIdentity, kind.DocFamily, kind.DocPhoto}
	if m.Role == kind.OccupancyOwner {
		out = append(out, kind.DocReceipts)
	}
	if m.Proxy != "" {
		out = append(out, kind.DocAuthority, kind.DocProxy)
	}
	return out
}

// Missing are those of them that are not among what was seen (MV04).
func Missing(m *ent.MoveIn, seen []*ent.MoveDocument) (missing []kind.MoveDocument) {
	for _, want := range Required(m) {
		if !slices.ContainsFunc(seen, func(d *ent.MoveDocument) bool { return d.Document == want }) {
			missing = append(missing, want)
		}
	}
	return missing
}

// GateRefusal says what stands against opening a gate of a move-in, of which these documents were seen: gates are opened in order, and the last
// two together (MV01, MV05).
func GateRefusal(m *ent.MoveIn, seen []*ent.MoveDocument, gate kind.MoveGate) *fault.Error {
	order := kind.GateNotice.Values()
	at, next := slices.Index(order, string(gate)), slices.Index(order, string(m.NextGate))
	switch {
	case at < next:
		return fault.Of(fault.GateOpen).At("input.gate")
	case at > next:
		return fault.Of(fault.GateOutOfOrder).At("input.gate").With("next", string(m.NextGate))
	case gate == kind.GateKeys || gate == kind.GateInspection:
		return fault.Of(fault.GateTogether).At("input.gate")
	case gate == kind.GateDocuments:
		if missing := Missing(m, seen); len(missing) > 0 {
			return fault.Of(fault.DocumentsMissing).At("input.gate").With("missing", missing)
		}
	}
	return nil
}

// following is the gate after another.
func following(gate kind.MoveGate) kind.MoveGate {
	order := gate.Values()
	return kind.MoveGate(order[min(slices.Index(order, string(gate))+1, len(order)-1)])
}

// posts are where gates are opened on a day of mass move-in (MV01).
var posts = map[kind.MoveGate]kind.MovePost{
	kind.GateNotice: kind.PostReception, kind.GateDocuments: kind.PostPreCheck, kind.GateIdentity: kind.PostPreCheck, kind.GateFees: kind.PostPreCheck,
	kind.GateAgreement: kind.PostSigning, kind.GateKeys: kind.PostReview, kind.GateInspection: kind.PostReview,
}

// Open is something that stands in the way of a move-out (MV02).
type Open struct {
	// What it is, IDs the records, Amount the money in minor units where it is money.
	What   kind.MoveItem `json:"what"`
	IDs    []string      `json:"ids,omitempty"`
	Amount int64         `json:"amount,omitempty"`
}

// refuse lists everything that is open.
func refuse(open []Open) error {
	if len(open) == 0 {
		return nil
	}
	return fault.Of(fault.MoveOutOpen).At("input.moveOutID").With("open", open)
}
