package kind

import "io"

// ListChange is what happened to a live list.
type ListChange string

// The values of ListChange.
const (
	Listed   ListChange = "LISTED"    // the record is in the list, as the list begins
	CaughtUp ListChange = "CAUGHT_UP" // everything up to now has been sent; what follows is news
	Entered  ListChange = "ENTERED"   // the record has begun to match
	Changed  ListChange = "CHANGED"   // the record has changed and matches
	Left     ListChange = "LEFT"      // the record no longer matches, or is no longer in sight
)

// Values lists every ListChange.
func (ListChange) Values() []string {
	return []string{string(Listed), string(CaughtUp), string(Entered), string(Changed), string(Left)}
}

// MarshalGQL writes the value as GraphQL.
func (v ListChange) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *ListChange) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// TileKey names a number that boards show.
type TileKey string

// The values of TileKey.
const (
	TileOpen               TileKey = "OPEN"                // work is not complete
	TileOverdue            TileKey = "OVERDUE"             // not closed, and past a deadline
	TileUntakenEmergencies TileKey = "UNTAKEN_EMERGENCIES" // emergencies that nobody has accepted
	TileUnanswered         TileKey = "UNANSWERED"          // people are called about it, and nobody has answered
	TileUnassigned         TileKey = "UNASSIGNED"          // work is not complete, and nobody in or outside the house is on it
	TileReturned           TileKey = "RETURNED"            // sent back by verification, and not complete again
	TilePaused             TileKey = "PAUSED"              // work is interrupted
	TileToDecide           TileKey = "TO_DECIDE"           // put before a department head
	TileToVerify           TileKey = "TO_VERIFY"           // complete, and waiting to be verified
	TileToCallBack         TileKey = "TO_CALL_BACK"        // complete or verified, and the resident not yet called back
	TileToReview           TileKey = "TO_REVIEW"           // verified, and waiting for the head of the service centre
	TileKeysOut            TileKey = "KEYS_OUT"            // keys out on a loan; overdue ones are not back in time
	TileVisitors           TileKey = "VISITORS"            // visitors on site; overdue ones had not left at closing
	TileParcels            TileKey = "PARCELS"             // parcels at the desk; overdue ones have waited too long
	TileTakings            TileKey = "TAKINGS"             // payments in tills that have not been handed over
	TilePatrols            TileKey = "PATROLS"             // rounds of patrols that can be walked now; overdue ones were missed or not finished, and nobody has said why
)

// Values lists every TileKey, in the order that boards show them.
func (TileKey) Values() []string {
	return []string{string(TileOpen), string(TileOverdue), string(TileUntakenEmergencies), string(TileUnanswered), string(TileUnassigned), string(TileReturned), string(TilePaused),
		string(TileToDecide), string(TileToVerify), string(TileToCallBack), string(TileToReview), string(TileKeysOut), string(TileVisitors), string(TileParcels), string(TileTakings), string(TilePatrols)}
}

// MarshalGQL writes the value as GraphQL.
func (v TileKey) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *TileKey) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }
