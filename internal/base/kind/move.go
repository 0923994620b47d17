package kind

import "io"

// MoveStatus is how a move-in or move-out stands (MV01, MV02).
type MoveStatus string

// The values of MoveStatus.
const (
	MoveUnderWay  MoveStatus = "UNDER_WAY" // it goes on
	MoveDone      MoveStatus = "DONE"      // it is done
	MoveCancelled MoveStatus = "CANCELLED" // it was called off
)

// Values lists every MoveStatus.
func (MoveStatus) Values() []string {
	return []string{string(MoveUnderWay), string(MoveDone), string(MoveCancelled)}
}

// MarshalGQL writes the value as GraphQL.
func (v MoveStatus) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *MoveStatus) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// MoveGate is a gate of a move-in, in order (MV01).
type MoveGate string

// The values of MoveGate.
const (
	GateNotice     MoveGate = "NOTICE"     // the notice (入伙通知书) was given out
	GateDocuments  MoveGate = "DOCUMENTS"  // the documents of the checklist were seen
	GateIdentity   MoveGate = "IDENTITY"   // sales has confirmed the identity, and taken the application for the title
	GateFees       MoveGate = "FEES"       // finance has seen price, maintenance fund and fees settled
	GateAgreement  MoveGate = "AGREEMENT"  // agreement (前期物业管理协议) and covenant (业主临时公约) were signed
	GateKeys       MoveGate = "KEYS"       // keys and goods were issued
	GateInspection MoveGate = "INSPECTION" // the joint inspection was made
)

// Values lists every MoveGate.
func (MoveGate) Values() []string {
	return []string{string(GateNotice), string(GateDocuments), string(GateIdentity), string(GateFees), string(GateAgreement), string(GateKeys), string(GateInspection)}
}

// MarshalGQL writes the value as GraphQL.
func (v MoveGate) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *MoveGate) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// MovePost is where to go on a day of mass move-in (MV01).
type MovePost string

// The values of MovePost.
const (
	PostReception MovePost = "RECEPTION" // reception (接待)
	PostPreCheck  MovePost = "PRE_CHECK" // documents, identity and fees are checked (预审)
	PostSigning   MovePost = "SIGNING"   // papers are signed (签约)
	PostReview    MovePost = "REVIEW"    // keys, inspection and review (复核)
)

// Values lists every MovePost.
func (MovePost) Values() []string {
	return []string{string(PostReception), string(PostPreCheck), string(PostSigning), string(PostReview)}
}

// MarshalGQL writes the value as GraphQL.
func (v MovePost) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *MovePost) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// MoveDocument is a document of the checklist (MV04).
type MoveDocument string

// The values of MoveDocument.
const (
	DocContract  MoveDocument = "PURCHASE_CONTRACT" // a copy of the purchase contract; of a tenant's lease
	DocIdentity  MoveDocument = "IDENTITY"          // the identity document of who moves in, seen and copied
	DocFamily    MoveDocument = "FAMILY"            // copies for family members
	DocPhoto     MoveDocument = "PHOTOGRAPH"        // a photograph of each
	DocReceipts  MoveDocument = "PAYMENT_RECEIPTS"  // the receipts for the price
	DocAuthority MoveDocument = "AUTHORISATION"     // the notarised authorisation of a proxy (委托书)
	DocProxy     MoveDocument = "PROXY_IDENTITY"    // the identity document of the proxy, seen and copied
)

// Values lists every MoveDocument.
func (MoveDocument) Values() []string {
	return []string{string(DocContract), string(DocIdentity), string(DocFamily), string(DocPhoto), string(DocReceipts), string(DocAuthority), string(DocProxy)}
}

// MarshalGQL writes the value as GraphQL.
func (v MoveDocument) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *MoveDocument) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// MoveItem is what can stand in the way of a move-out (MV02).
type MoveItem string

// The values of MoveItem.
const (
	OpenKeys     MoveItem = "KEYS"     // keys that are not back
	OpenCards    MoveItem = "CARDS"    // resident cards that are not back
	OpenFees     MoveItem = "FEES"     // fees that are owed
	OpenDeposits MoveItem = "DEPOSITS" // deposits that were neither given back nor kept
	OpenGoods    MoveItem = "GOODS"    // release passes that are not used or called off
	OpenParcels  MoveItem = "PARCELS"  // parcels at the desk
)

// Values lists every MoveItem.
func (MoveItem) Values() []string {
	return []string{string(OpenKeys), string(OpenCards), string(OpenFees), string(OpenDeposits), string(OpenGoods), string(OpenParcels)}
}

// MarshalGQL writes the value as GraphQL.
func (v MoveItem) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *MoveItem) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// MoveInAction is something that can be done with a move-in (MV01).
type MoveInAction string

// The values of MoveInAction.
const (
	MoveRecord   MoveInAction = "RECORD_DOCUMENT" // note a document that was seen
	MoveOpenGate MoveInAction = "OPEN_GATE"       // open the next gate
	MoveHandOver MoveInAction = "COMPLETE"        // hand the unit over
	MoveCancelIn MoveInAction = "CANCEL"          // call it off
)

// Values lists every MoveInAction.
func (MoveInAction) Values() []string {
	return []string{string(MoveRecord), string(MoveOpenGate), string(MoveHandOver), string(MoveCancelIn)}
}

// MarshalGQL writes the value as GraphQL.
func (v MoveInAction) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *MoveInAction) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// MoveOutAction is something that can be done with a move-out (MV02).
type MoveOutAction string

// The values of MoveOutAction.
const (
	MoveSettle    MoveOutAction = "COMPLETE" // settle everything
	MoveCancelOut MoveOutAction = "CANCEL"   // call it off
)

// Values lists every MoveOutAction.
func (MoveOutAction) Values() []string {
	return []string{string(MoveSettle), string(MoveCancelOut)}
}

// MarshalGQL writes the value as GraphQL.
func (v MoveOutAction) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *MoveOutAction) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }
