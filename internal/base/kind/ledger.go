package kind

import "io"

// ChargeStatus is how much of a charge is settled (FE04).
type ChargeStatus string

// The values of ChargeStatus.
const (
	ChargeOpen     ChargeStatus = "OPEN"      // nothing is settled
	ChargePartPaid ChargeStatus = "PART_PAID" // a part is settled
	ChargePaid     ChargeStatus = "PAID"      // it is settled
	ChargeCredited ChargeStatus = "CREDITED"  // all of it was waived, corrected or given back; money settles nothing of it
)

// Values lists every ChargeStatus.
func (ChargeStatus) Values() []string {
	return []string{string(ChargeOpen), string(ChargePartPaid), string(ChargePaid), string(ChargeCredited)}
}

// MarshalGQL writes the value as GraphQL.
func (v ChargeStatus) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *ChargeStatus) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// PaymentMethod is how money is paid (FE03).
type PaymentMethod string

// The values of PaymentMethod.
const (
	PayCash     PaymentMethod = "CASH"     // notes and coins
	PayCard     PaymentMethod = "CARD"     // a bank card
	PayTransfer PaymentMethod = "TRANSFER" // a transfer to the estate's account
	PayWeChat   PaymentMethod = "WECHAT"   // WeChat Pay (微信支付)
	PayAlipay   PaymentMethod = "ALIPAY"   // Alipay (支付宝)
)

// Values lists every PaymentMethod.
func (PaymentMethod) Values() []string {
	return []string{string(PayCash), string(PayCard), string(PayTransfer), string(PayWeChat), string(PayAlipay)}
}

// MarshalGQL writes the value as GraphQL.
func (v PaymentMethod) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *PaymentMethod) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// PaymentStatus is how a payment stands (FE04).
type PaymentStatus string

// The values of PaymentStatus.
const (
	PaymentTaken        PaymentStatus = "TAKEN"         // the money was taken
	PaymentPartRefunded PaymentStatus = "PART_REFUNDED" // a part was given back
	PaymentRefunded     PaymentStatus = "REFUNDED"      // all of it was given back
	PaymentVoided       PaymentStatus = "VOIDED"        // it was taken by mistake and counts no more
)

// Values lists every PaymentStatus.
func (PaymentStatus) Values() []string {
	return []string{string(PaymentTaken), string(PaymentPartRefunded), string(PaymentRefunded), string(PaymentVoided)}
}

// MarshalGQL writes the value as GraphQL.
func (v PaymentStatus) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *PaymentStatus) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// PaymentAction is something that can be done with a payment.
type PaymentAction string

// The values of PaymentAction.
const (
	PaymentRefund PaymentAction = "REFUND" // give money back
	PaymentVoid   PaymentAction = "VOID"   // undo it, because it was taken by mistake
)

// Values lists every PaymentAction.
func (PaymentAction) Values() []string {
	return []string{string(PaymentRefund), string(PaymentVoid)}
}

// MarshalGQL writes the value as GraphQL.
func (v PaymentAction) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *PaymentAction) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// CreditKind is why a charge was reduced (FE04).
type CreditKind string

// The values of CreditKind.
const (
	CreditWaiver     CreditKind = "WAIVER"         // somebody with the right to it let the debt go
	CreditCorrection CreditKind = "CORRECTION"     // the charge was too high
	CreditVoid       CreditKind = "VOID"           // the charge should never have been made
	CreditReturn     CreditKind = "DEPOSIT_RETURN" // a deposit is given back
)

// Values lists every CreditKind.
func (CreditKind) Values() []string {
	return []string{string(CreditWaiver), string(CreditCorrection), string(CreditVoid), string(CreditReturn)}
}

// MarshalGQL writes the value as GraphQL.
func (v CreditKind) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *CreditKind) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// ChargeAction is something that can be done with a charge.
type ChargeAction string

// The values of ChargeAction.
const (
	ChargePay    ChargeAction = "PAY"    // take money for it
	ChargeCredit ChargeAction = "CREDIT" // waive, correct or void it
)

// Values lists every ChargeAction.
func (ChargeAction) Values() []string {
	return []string{string(ChargePay), string(ChargeCredit)}
}

// MarshalGQL writes the value as GraphQL.
func (v ChargeAction) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *ChargeAction) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// RefundKind is why money of a payment is given back (FE04).
type RefundKind string

// The values of RefundKind.
const (
	RefundPaidBack RefundKind = "REFUND" // the resident gets money back
	RefundVoid     RefundKind = "VOID"   // the payment was a mistake
)

// Values lists every RefundKind.
func (RefundKind) Values() []string {
	return []string{string(RefundPaidBack), string(RefundVoid)}
}

// MarshalGQL writes the value as GraphQL.
func (v RefundKind) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *RefundKind) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// BillingKind is what a billing run makes (FE02).
type BillingKind string

// The values of BillingKind.
const (
	BillPeriod     BillingKind = "PERIOD"     // the charges of a month, for units that have none yet
	BillCorrection BillingKind = "CORRECTION" // a month anew: what differs is credited and charged again
	BillLateFees   BillingKind = "LATE_FEES"  // what paying late costs, up to a day (FE05)
)

// Values lists every BillingKind.
func (BillingKind) Values() []string {
	return []string{string(BillPeriod), string(BillCorrection), string(BillLateFees)}
}

// MarshalGQL writes the value as GraphQL.
func (v BillingKind) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *BillingKind) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// BillingStatus is how a billing run stands (FE02).
type BillingStatus string

// The values of BillingStatus.
const (
	BillingPreviewed BillingStatus = "PREVIEW" // what it would make; nothing was made
	BillingRunning   BillingStatus = "RUNNING" // it makes charges, and goes on after a restart
	BillingDone      BillingStatus = "DONE"    // it has been over every unit
)

// Values lists every BillingStatus.
func (BillingStatus) Values() []string {
	return []string{string(BillingPreviewed), string(BillingRunning), string(BillingDone)}
}

// MarshalGQL writes the value as GraphQL.
func (v BillingStatus) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *BillingStatus) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// AgeBucket is for how long money has been due (FE05).
type AgeBucket string

// The values of AgeBucket.
const (
	AgeCurrent AgeBucket = "CURRENT"    // not due yet, or due today
	AgeTo30    AgeBucket = "DAYS_1_30"  // 1 to 30 days late
	AgeTo60    AgeBucket = "DAYS_31_60" // 31 to 60 days late
	AgeTo90    AgeBucket = "DAYS_61_90" // 61 to 90 days late
	AgeOver90  AgeBucket = "OVER_90"    // more than 90 days late
)

// Values lists every AgeBucket.
func (AgeBucket) Values() []string {
	return []string{string(AgeCurrent), string(AgeTo30), string(AgeTo60), string(AgeTo90), string(AgeOver90)}
}

// MarshalGQL writes the value as GraphQL.
func (v AgeBucket) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *AgeBucket) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// CashUpStatus is how a cashier's till stands (FE06).
type CashUpStatus string

// The values of CashUpStatus.
const (
	TillOpen   CashUpStatus = "OPEN"   // money goes in
	TillClosed CashUpStatus = "CLOSED" // it was counted and handed over
)

// Values lists every CashUpStatus.
func (CashUpStatus) Values() []string {
	return []string{string(TillOpen), string(TillClosed)}
}

// MarshalGQL writes the value as GraphQL.
func (v CashUpStatus) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *CashUpStatus) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// DunningStage is a step of asking for money that is late (FE05).
type DunningStage string

// The values of DunningStage.
const (
	DunCall   DunningStage = "CALL"          // a call (催缴电话)
	DunNotice DunningStage = "NOTICE"        // a notice (缴费通知)
	DunLetter DunningStage = "FORMAL_LETTER" // a formal letter (催款函)
	DunLegal  DunningStage = "LEGAL"         // a lawyer (法律程序)
)

// Values lists every DunningStage.
func (DunningStage) Values() []string {
	return []string{string(DunCall), string(DunNotice), string(DunLetter), string(DunLegal)}
}

// MarshalGQL writes the value as GraphQL.
func (v DunningStage) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *DunningStage) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// BillingProblem is why a unit can't be charged for an item (FE02).
type BillingProblem string

// The values of BillingProblem.
const (
	NoArea    BillingProblem = "NO_AREA"          // the unit's area is not known
	NoReading BillingProblem = "NO_READING"       // its meter, or the shared one, was not read in the month
	TooMuch   BillingProblem = "TOO_MUCH"         // it comes to more than an amount can be
	ByHand    BillingProblem = "CREDITED_BY_HAND" // somebody reduced the charge by hand; correct it by hand, too
)

// Values lists every BillingProblem.
func (BillingProblem) Values() []string {
	return []string{string(NoArea), string(NoReading), string(TooMuch), string(ByHand)}
}

// MarshalGQL writes the value as GraphQL.
func (v BillingProblem) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *BillingProblem) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// CashUpAction is something that can be done with a till (FE06).
type CashUpAction string

// The values of CashUpAction.
const (
	TillClose CashUpAction = "CLOSE" // count it and hand it over
)

// Values lists every CashUpAction.
func (CashUpAction) Values() []string {
	return []string{string(TillClose)}
}

// MarshalGQL writes the value as GraphQL.
func (v CashUpAction) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *CashUpAction) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// FeeDimension is what figures of fees are grouped by (FE07).
type FeeDimension string

// The values of FeeDimension.
const (
	FeeByEstate   FeeDimension = "ESTATE"   // the estate
	FeeByItem     FeeDimension = "ITEM"     // the fee item
	FeeByKind     FeeDimension = "KIND"     // what the fee item is for
	FeeByBuilding FeeDimension = "BUILDING" // the building
)

// Values lists every FeeDimension.
func (FeeDimension) Values() []string {
	return []string{string(FeeByEstate), string(FeeByItem), string(FeeByKind), string(FeeByBuilding)}
}

// MarshalGQL writes the value as GraphQL.
func (v FeeDimension) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *FeeDimension) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }
