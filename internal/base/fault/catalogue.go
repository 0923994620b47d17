package fault

// Reason is an entry of the catalogue: an exact cause that programs may branch on.
type Reason struct {
	// Name is upper snake case and never changes.
	Name string
	// Code is the class it belongs to.
	Code Code
	// Text says what is wrong.
	Text string
	// Remedy says what to do next.
	Remedy string
	// Retryable tells that the same request may succeed later as it is.
	Retryable bool
}

var catalogue []*Reason

// Catalogue lists every reason in the order of declaration.
func Catalogue() []*Reason { return catalogue }

func declare(code Code, name, text, remedy string) *Reason {
	r := &Reason{Name: name, Code: code, Text: text, Remedy: remedy, Retryable: code == Unavailable || code == RateLimited}
	catalogue = append(catalogue, r)
	return r
}

// Requests that can't be read.
var (
	MalformedRequest = declare(Invalid, "MALFORMED_REQUEST", "The request can't be read.", "Send well-formed GraphQL over HTTP or graphql-transport-ws.")
	InvalidQuery     = declare(Invalid, "INVALID_QUERY", "The document is not valid GraphQL for this schema.", "Check it against the schema that `foyer schema` prints.")
	BadVariable      = declare(Invalid, "BAD_VARIABLE", "A variable or argument has the wrong type.", "Send a value of the type that the schema names.")
	TooLarge         = declare(Invalid, "TOO_LARGE", "The request is larger than this server reads.", "Send a smaller request.")
	TooComplex       = declare(Invalid, "TOO_COMPLEX", "The query is nested too deeply or repeats itself too often.", "Split it into several.")
	TooExpensive     = declare(Invalid, "TOO_EXPENSIVE", "The query would read more than one request may.", "Ask for fewer records a page or fewer nested lists.")
	PageSize         = declare(Invalid, "PAGE_SIZE", "A list needs `first` or `last`, from 1 to 100.", "Give exactly one of the two.")
	CursorInvalid    = declare(Invalid, "CURSOR_INVALID", "The cursor is broken or belongs to another list.", "Send back a cursor of the same list unchanged, or none to start afresh.")
	CursorExpired    = declare(FailedPrecondition, "CURSOR_EXPIRED", "The journal can't be resumed from this cursor: it is too old, or the database was restored.", "Read a fresh snapshot and subscribe from its cursor.")
	IntrospectionOff = declare(Forbidden, "INTROSPECTION_OFF", "Introspection is switched off on this server.", "Use the schema that `foyer schema` prints.")
	TooManyStreams   = declare(RateLimited, "TOO_MANY_SUBSCRIPTIONS", "This connection has as many subscriptions as it may have.", "Complete one first, or open another connection.")
	TooWide          = declare(Invalid, "TOO_WIDE", "The filter of a live list matches too many records.", "Narrow it, or read pages.")
	FiguresNotReady  = declare(Unavailable, "FIGURES_NOT_READY", "The figures are being counted.", "Ask again in a moment, or for fewer days.")
	NotExportable    = declare(Invalid, "NOT_EXPORTABLE", "This operation can't be downloaded as rows.", "Ask for one list, as the message says.")
	TooManyGroups    = declare(Invalid, "TOO_MANY_GROUPS", "The figures have too many groups.", "Ask for a shorter time, wider buckets, or fewer dimensions.")
	BadSpan          = declare(Invalid, "BAD_SPAN", "The time asked for can't be.", "Give a `from` before `to`, at most so far apart as the message says.")
	TooManyLists     = declare(RateLimited, "TOO_MANY_DISTINCT_SUBSCRIPTIONS", "There are too many different subscriptions of this token or estate.", "Share operations: the same document with the same variables costs nothing more.")
	TooManyRequests  = declare(RateLimited, "TOO_MANY_REQUESTS", "This token sends more requests than it may.", "Wait a second and try again.")
)

// Who may do what.
var (
	NoToken        = declare(Unauthenticated, "NO_TOKEN", "The request carries no bearer token.", "Send `Authorization: Bearer …`; `foyer token` makes one.")
	BadToken       = declare(Unauthenticated, "BAD_TOKEN", "The token is unknown, expired or revoked.", "Ask an administrator for a new one.")
	NotPermitted   = declare(Forbidden, "NOT_PERMITTED", "The caller's role may not do this.", "Ask somebody whose role may.")
	RecordNotFound = declare(NotFound, "RECORD_NOT_FOUND", "There is no such record in the caller's sight.", "Check the id and the estates of the token.")
)

// Inputs that break a rule of their field.
var (
	Required      = declare(Invalid, "REQUIRED", "The field must be given.", "Fill it in.")
	TooLong       = declare(Invalid, "TOO_LONG", "The text is too long.", "Shorten it.")
	BadText       = declare(Invalid, "BAD_TEXT", "The text is not valid UTF-8 or holds control characters.", "Send plain text.")
	BadPhone      = declare(Invalid, "BAD_PHONE", "This is no telephone number.", "Send 5 to 15 digits; spaces, dashes and a leading + are fine.")
	BadDate       = declare(Invalid, "BAD_DATE", "This is no day of the calendar, or not in order with another.", "Send YYYY-MM-DD.")
	BadTime       = declare(Invalid, "BAD_TIME", "The time is not possible here.", "Send a time that fits, as RFC 3339.")
	BadTimeZone   = declare(Invalid, "BAD_TIME_ZONE", "This is no IANA time zone.", "Send one such as Asia/Shanghai.")
	BadNumber     = declare(Invalid, "BAD_NUMBER", "The number is out of range.", "Send one in the range that the schema names.")
	BadClass      = declare(Invalid, "BAD_CLASS", "The class does not belong to this kind of ticket.", "Send a class of the kind, and none for a kind without classes.")
	BadReference  = declare(Invalid, "BAD_REFERENCE", "The id does not name a record that fits here.", "Send the id of a record of the right type and estate.")
	BadURL        = declare(Invalid, "BAD_URL", "This is no address that can be sent to.", "Send an http or https address.")
	Contradiction = declare(Invalid, "CONTRADICTION", "Two parts of the input contradict each other.", "Change one of them.")
	BadCalendar   = declare(Invalid, "BAD_CALENDAR", "The calendar can't be followed.", "Give hours as HH:MM in order and apart, days as YYYY-MM-DD, and at least one hour in the week.")
	NothingToDo   = declare(Invalid, "NOTHING_TO_CHANGE", "The input changes nothing.", "Give at least one field to change.")
)

// Requests that come too late or twice.
var (
	VersionConflict = declare(Conflict, "VERSION_CONFLICT", "The record was changed by somebody else.", "Read it again and decide anew; `version` in the extensions is the current one.")
	KeyReused       = declare(Conflict, "IDEMPOTENCY_KEY_REUSED", "The idempotency key was used for another request.", "Use a new key for each request.")
	AlreadyExists   = declare(Conflict, "ALREADY_EXISTS", "There is already such a record.", "Use the existing one, or another name or number.")
)

// Rules of the desk.
var (
	KeyOut              = declare(Conflict, "KEY_OUT", "The key is out already (KY03).", "Look at `openLoan` of the key; take it back, or pass it on with transferKey.")
	KeyRetired          = declare(FailedPrecondition, "KEY_RETIRED", "The key is no longer used (KY04).", "Take another one; a lost key that turned up is noted with reportKeyFound.")
	KeyNotOut           = declare(FailedPrecondition, "KEY_NOT_OUT", "The key is not out.", "Lend it with lendKey.")
	KeyNotLost          = declare(FailedPrecondition, "KEY_NOT_LOST", "The key was not reported lost.", "Nothing is left to do.")
	LoanClosed          = declare(FailedPrecondition, "LOAN_CLOSED", "The key came back, was passed on or was reported lost already.", "Look at `status` of the loan.")
	KeysMissing         = declare(FailedPrecondition, "KEYS_MISSING", "At move-out every key that was issued is accounted for (KY05).", "Name each of them, with what became of it: good, damaged or missing; `loans` in the extensions are those left out.")
	BorrowerOverdue     = declare(FailedPrecondition, "BORROWER_OVERDUE", "The borrower has a key that is overdue (KY04).", "Take it back first, or let a supervisor allow it by name in `allowedByID`.")
	PassUnknown         = declare(FailedPrecondition, "PASS_UNKNOWN", "No invitation of this estate has this pass code (VI02).", "Read it again; or let somebody in the unit confirm the visit, and check in by `visitID`.")
	PassTooEarly        = declare(FailedPrecondition, "PASS_TOO_EARLY", "The pass code is not good yet (VI02).", "Look at `validFrom` of the visit, or let the unit announce another time.")
	PassExpired         = declare(FailedPrecondition, "PASS_EXPIRED", "The pass code is good no more (VI02).", "Let the unit announce the visit again.")
	PassUsedUp          = declare(FailedPrecondition, "PASS_USED_UP", "Every entry of the pass code has been used (VI02).", "Let the unit announce the visit again.")
	PassRevoked         = declare(FailedPrecondition, "PASS_REVOKED", "The visit was called off (VI02).", "Ask in the unit.")
	TooManyAttempts     = declare(RateLimited, "TOO_MANY_ATTEMPTS", "Too many pass codes were tried that nobody has (VI02).", "Wait a quarter of an hour; or let somebody in the unit confirm the visit, and check in by `visitID`.")
	VisitorBlocked      = declare(FailedPrecondition, "VISITOR_BLOCKED", "The visitor is on the block list.", "Let a supervisor allow it by name in `allowedByID`, or send the visitor away.")
	InvitationClosed    = declare(FailedPrecondition, "INVITATION_CLOSED", "The invitation is used up, over or called off already (VI02).", "Look at `status` of the invitation.")
	NotExpected         = declare(FailedPrecondition, "NOT_EXPECTED", "The visitor is not expected: here already, gone, called off, or never announced.", "Look at `status` of the visit; a walk-in is entered with registerVisit.")
	NotOnSite           = declare(FailedPrecondition, "NOT_ON_SITE", "The visitor is not on site.", "Look at `status` of the visit.")
	BadgeOut            = declare(Conflict, "BADGE_OUT", "Somebody on site wears this badge.", "Hand out another one, or note first that its wearer has left.")
	BlockLifted         = declare(FailedPrecondition, "BLOCK_LIFTED", "The entry was lifted already.", "Nothing is left to do.")
	TariffOverlaps      = declare(Conflict, "TARIFF_OVERLAPS", "Another tariff of this item holds for the same units on some of these days (FE01).", "End it first with endTariff; `tariff` in the extensions is that one.")
	WrongCurrency       = declare(Invalid, "WRONG_CURRENCY", "The estate counts in another currency.", "Send the amount in the estate's `currency`.")
	BadPeriod           = declare(Invalid, "BAD_PERIOD", "This is no month that can be charged.", "Send YYYY-MM.")
	FeeItemInactive     = declare(FailedPrecondition, "FEE_ITEM_INACTIVE", "The fee item is charged no more (FE01).", "Choose another, or switch it on with updateFeeItem.")
	PeriodBilled        = declare(Conflict, "PERIOD_BILLED", "The unit was charged for this item and month already (FE02).", "Look at `charge` in the extensions; correct it with correctBilling, or charge something else without a period.")
	RunUnderWay         = declare(Conflict, "RUN_UNDER_WAY", "Another billing run of the estate is not done yet (FE02).", "Wait for it; `run` in the extensions is that one.")
	NothingToBill       = declare(FailedPrecondition, "NOTHING_TO_BILL", "There is nothing that such a run could charge (FE02).", "Add fee items with tariffs first; for late fees an item of that kind, and a rate in the policy.")
	AllocationTooLarge  = declare(FailedPrecondition, "ALLOCATION_TOO_LARGE", "More would be settled than is owed of the charge (FE03).", "Give at most `outstanding` of the charge, which the extensions carry.")
	CreditTooLarge      = declare(FailedPrecondition, "CREDIT_TOO_LARGE", "The charge can't be reduced by so much (FE04).", "Give at most `most` in the extensions: waive what is owed, correct what was not credited yet, give back what was paid of a deposit.")
	NotADeposit         = declare(FailedPrecondition, "NOT_A_DEPOSIT", "Only a deposit is given back (FE01).", "Waive, correct or void the charge instead.")
	RefundTooLarge      = declare(FailedPrecondition, "REFUND_TOO_LARGE", "More would be given back than is left of the payment (FE04).", "Give back at most `most` in the extensions.")
	PaymentClosed       = declare(FailedPrecondition, "PAYMENT_CLOSED", "Nothing is left of the payment, or a part was given back, so that it can't be undone (FE04).", "Look at `status` and `refunds` of the payment.")
	ApproverInvolved    = declare(FailedPrecondition, "APPROVER_INVOLVED", "Nobody approves what he did himself (FE04).", "Let somebody approve it who neither took the money nor asks for this.")
	ApproverRole        = declare(FailedPrecondition, "APPROVER_ROLE", "Only a supervisor or manager approves this (FE04).", "Name one who works on the estate.")
	TillShort           = declare(FailedPrecondition, "TILL_SHORT", "The till does not hold so much cash (FE06).", "Let a cashier give it back whose till does; `holds` in the extensions is what this one has.")
	TillClosed          = declare(FailedPrecondition, "TILL_CLOSED", "The till was counted and handed over already (FE06).", "Look at `status`; the next payment opens another.")
	MeterRetired        = declare(FailedPrecondition, "METER_RETIRED", "The meter was taken away (FE08).", "Read the one that replaced it.")
	ReadingNotNewer     = declare(FailedPrecondition, "READING_NOT_NEWER", "There is a reading of this day or a later one (FE08).", "Look at `readings` of the meter; `readOn` in the extensions is the latest.")
	ReadingBackwards    = declare(FailedPrecondition, "READING_BACKWARDS", "A meter counts only up (FE08).", "Read it again; `value` in the extensions is what it showed last. A new meter is registered with registerMeter.")
	ReadingUnusual      = declare(FailedPrecondition, "READING_UNUSUAL", "The reading is far above what is usual for this meter (FE08).", "Read it again; when it is right, send it with `confirmed`. `used` and `usual`, per day, are in the extensions.")
	NothingOverdue      = declare(FailedPrecondition, "NOTHING_OVERDUE", "Nothing of this unit is late (FE05).", "Nobody is to be asked for money.")
	DunningOnHold       = declare(FailedPrecondition, "DUNNING_ON_HOLD", "For a time nobody asks this unit for money (FE05).", "Look at `hold` of the unit's account; lift it with liftDunningHold.")
	DunningOutOfOrder   = declare(FailedPrecondition, "DUNNING_OUT_OF_ORDER", "A step before this one was left out, or the one before has no result (FE05).", "Take the steps in order: call, notice, formal letter, lawyer; note the result of each. `next` in the extensions is the one to take.")
	MoveClosed          = declare(FailedPrecondition, "MOVE_CLOSED", "The move is done or was called off already (MV01, MV02).", "Look at its `status`.")
	GateOpen            = declare(FailedPrecondition, "GATE_OPEN", "The gate was opened already (MV01).", "Look at `gates`; go on with the next.")
	GateOutOfOrder      = declare(FailedPrecondition, "GATE_OUT_OF_ORDER", "A gate before this one is closed (MV01).", "Open `next` in the extensions first.")
	GateTogether        = declare(FailedPrecondition, "GATE_TOGETHER", "Keys and the joint inspection come together, at the end (MV05).", "Use completeMoveIn.")
	DocumentsMissing    = declare(FailedPrecondition, "DOCUMENTS_MISSING", "Documents of the checklist are missing (MV04).", "Record each with recordMoveDocument; `missing` in the extensions names them.")
	MoveFeesOpen        = declare(FailedPrecondition, "MOVE_FEES_OPEN", "Price, maintenance fund and fees are not settled (MV01).", "Take the payment, or let a supervisor waive that by name in `waivedByID`, with the reason; `owed` is in the extensions.")
	NoticeTooShort      = declare(FailedPrecondition, "NOTICE_TOO_SHORT", "A move-out is announced three days ahead (MV02).", "Choose a later day, or let a supervisor allow it by name in `allowedByID`.")
	MoveOutOpen         = declare(FailedPrecondition, "MOVE_OUT_OPEN", "Something is still open, and nobody moves out (MV02).", "Settle what `open` in the extensions lists: keys, cards, fees, deposits, goods and parcels.")
	ParcelClosed        = declare(FailedPrecondition, "PARCEL_CLOSED", "The parcel was handed out, delivered or sent back already (VI04).", "Look at `status` and `collectedBy` of the parcel.")
	CertificateMissing  = declare(Invalid, "CERTIFICATE_MISSING", "A damaged parcel needs the carrier's certificate (VI04).", "Ask the carrier for it, and say in `certificate` where it is kept.")
	AuthorityMissing    = declare(Invalid, "AUTHORITY_MISSING", "Somebody who is not the addressee needs an authority for this class (VI04).", "Say in `authority` where it is kept, or hand it to the addressee.")
	OwnerConsentMissing = declare(Invalid, "OWNER_CONSENT_MISSING", "What a tenant takes out needs the owner's consent (VI05).", "Say in `ownerConsent` where it is kept.")
	CompanyMissing      = declare(Invalid, "COMPANY_CONSENT_MISSING", "What a tenant company takes out needs its own consent (VI05).", "Say in `companyConsent` where it is kept.")
	FeesOpen            = declare(FailedPrecondition, "FEES_OPEN", "Fees of the unit are not settled: an owner owes nothing that is late, a tenant nothing at all (VI05).", "Let them be paid, or let a supervisor waive that by name in `feesWaivedByID`, with the reason.")
	ReleaseClosed       = declare(FailedPrecondition, "RELEASE_CLOSED", "The pass was used, stopped or called off, or its window is over (VI05).", "Look at `status` of the pass; issue another.")
	ReleaseTooEarly     = declare(FailedPrecondition, "RELEASE_TOO_EARLY", "The pass is not good yet (VI05).", "Look at `validFrom` of the pass.")
	RoundOver           = declare(FailedPrecondition, "ROUND_OVER", "The round is walked, broken off, or its time is over (PT01).", "Look at `status` of the round; what was missed is explained with explainPatrolRound.")
	RoundOpen           = declare(FailedPrecondition, "ROUND_OPEN", "The round can still be walked in time (PT01).", "Walk it, or break it off with breakOffPatrolRound.")
	CheckpointChecked   = declare(Conflict, "CHECKPOINT_CHECKED", "The checkpoint is checked already (PT01).", "Look at `result` of the check; open a ticket for what was found later.")
	RosterPublished     = declare(FailedPrecondition, "ROSTER_PUBLISHED", "The roster is published, and changes only by swaps (DU01).", "Ask for a swap with requestShiftSwap, or fill a gap with addShift.")
	RosterDraft         = declare(FailedPrecondition, "ROSTER_DRAFT", "The roster is a draft (DU01).", "Plan it with planRoster, and publish it.")
	RosterGaps          = declare(FailedPrecondition, "ROSTER_GAPS", "Nobody is planned for some shifts (DU01).", "Plan them with planRoster, or accept it with `acceptGaps`.")
	ShiftOver           = declare(FailedPrecondition, "SHIFT_OVER", "The shift has begun or is over (DU01).", "Look at `startsAt` of the shift.")
	SwapOpen            = declare(Conflict, "SWAP_OPEN", "A swap was asked for already (DU01).", "Let the supervisor decide, with decideShiftSwap.")
	SwapDecided         = declare(FailedPrecondition, "SWAP_DECIDED", "The swap is decided already (DU01).", "Look at its `status`; ask again if need be.")
	NotOnDuty           = declare(Forbidden, "NOT_ON_DUTY", "This is for who is on duty there (DU01, DU03).", "Let them do it, or a head.")
	PersonNeeded        = declare(FailedPrecondition, "PERSON_NEEDED", "Only a person signs (DU03).", "Use a token that acts for a member of staff.")
	SamePerson          = declare(FailedPrecondition, "SAME_PERSON", "Who goes can't be who comes (DU03).", "Let the one who comes do it.")
	HandoverUnprepared  = declare(FailedPrecondition, "HANDOVER_UNPREPARED", "The handover is not prepared (DU03).", "Let who goes prepare it, with prepareHandover.")
	HandoverSigned      = declare(FailedPrecondition, "HANDOVER_SIGNED", "Who goes has signed, and the list is frozen (DU03).", "Let who comes sign; write the rest into the duty log.")
	HandoverOver        = declare(FailedPrecondition, "HANDOVER_OVER", "Both have signed, or the handover was missed (DU03).", "Look at its `status`; prepare the next one.")
	HandoverUnchecked   = declare(FailedPrecondition, "HANDOVER_UNCHECKED", "Who comes has not read the log and checked the area (DU03).", "Note it with checkHandover, and sign then.")
	HandoverBlocked     = declare(FailedPrecondition, "HANDOVER_BLOCKED", "Important work is not finished (DU03).", "Finish it, or let a head release the handover with releaseHandover.")
	AnomalyUnexplained  = declare(FailedPrecondition, "ANOMALY_UNEXPLAINED", "An anomaly is not explained (DU03).", "Explain it with explainAnomaly.")
	LogUnread           = declare(FailedPrecondition, "LOG_UNREAD", "The log has to be read first (DU03, DU04).", "Read the journal up to the number that is asked for.")
	LogSigned           = declare(FailedPrecondition, "LOG_SIGNED", "The log is signed for today (DU04).", "Nothing is left to do until the next working day.")
	NotMedical          = declare(FailedPrecondition, "NOT_MEDICAL", "Nobody is ill or hurt, as the ticket stands (TK13).", "Correct the ticket's class to MEDICAL first.")
	HelpersMissing      = declare(Invalid, "HELPERS_MISSING", "The response needs other people (TK13).", "Two guards and a car escort; a guard at the gate meets the ambulance; nobody stays alone with a patient.")
	HelpersOut          = declare(FailedPrecondition, "HELPERS_OUT", "Helpers are not back yet (TK13).", "Note their return with returnMedicalHelp first.")
	HelpersBack         = declare(FailedPrecondition, "HELPERS_BACK", "The helpers are back already (TK13).", "Send others with sendMedicalHelp.")
	FamilyNotAsked      = declare(FailedPrecondition, "FAMILY_NOT_ASKED", "The family has not been asked along (TK13).", "Ask, and note the answer with askFamily.")
	FurtherHelpOpen     = declare(FailedPrecondition, "FURTHER_HELP_OPEN", "The manager has not decided on the help that was asked for (TK13).", "Let the manager decide, with decideFurtherHelp.")
	UnderWarranty       = declare(FailedPrecondition, "UNDER_WARRANTY", "Repairs of this trade are free in this unit (TK07).", "Issue a WORK_ORDER.")
	WarrantyOver        = declare(FailedPrecondition, "WARRANTY_OVER", "Repairs of this trade are not free in this unit (TK07).", "Issue a REPAIR_ORDER, or say in `freeBecause` why this one is.")
	NotAPaidOrder       = declare(FailedPrecondition, "NOT_A_PAID_ORDER", "The work order is free (TK07).", "Nothing is to be quoted or paid.")
	QuoteNotAgreed      = declare(FailedPrecondition, "QUOTE_NOT_AGREED", "The owner has not agreed to the price (TK07).", "Quote with quoteRepair, and note the agreement with answerQuote.")
	QuoteAnswered       = declare(FailedPrecondition, "QUOTE_ANSWERED", "The quote was answered or replaced already (TK07).", "Look at its `status`; quote again for another price.")
	MaterialsMissing    = declare(FailedPrecondition, "MATERIALS_MISSING", "The materials have not been listed (TK07).", "List them with listMaterials; an empty list when there are none.")
	WaiverMissing       = declare(FailedPrecondition, "WAIVER_MISSING", "Material of the owner's needs a signed waiver (TK07).", "Let the owner sign it, and note it with signWaiver.")
	RepairChecked       = declare(FailedPrecondition, "REPAIR_CHECKED", "The owner has checked the result and signed already (TK07).", "Issue another order for more work.")
	RepairUnchecked     = declare(FailedPrecondition, "REPAIR_UNCHECKED", "The owner has not checked the repair and signed (TK07).", "Let the owner sign, and note it with checkRepair.")
	RepairUnpaid        = declare(FailedPrecondition, "REPAIR_UNPAID", "The repair is neither paid nor charged (TK07).", "Note the receipt with payRepair, or make it a charge of the unit with chargeRepair.")
	NoUnitToCharge      = declare(FailedPrecondition, "NO_UNIT_TO_CHARGE", "The ticket is about no unit that could be charged (TK07).", "Note the receipt with payRepair.")
	RepairPaid          = declare(FailedPrecondition, "REPAIR_PAID", "The repair is paid or charged already (TK07).", "Nothing is left to do.")
	NotAComplaint       = declare(FailedPrecondition, "NOT_A_COMPLAINT", "Only complaints have a case file (TK10).", "Add a note instead.")
	CaseFileIncomplete  = declare(FailedPrecondition, "CASE_FILE_INCOMPLETE", "The case file lacks the investigation, the measures, the result or the complainant's view (TK10).", "Fill them in with updateComplaintFile.")
	NotHandedOver       = declare(FailedPrecondition, "NOT_HANDED_OVER", "Nobody handed this ticket over.", "Call the resident back instead.")
	HandoverUnsettled   = declare(FailedPrecondition, "HANDOVER_UNSETTLED", "Who handed the ticket over has not been told the result (TK10).", "Tell them, and note it with replyToHandover.")
	IncidentOver        = declare(FailedPrecondition, "INCIDENT_ENDED", "The incident is over.", "Open another one.")
	NotInIncident       = declare(FailedPrecondition, "NOT_IN_INCIDENT", "The ticket belongs to no incident.", "Look at `incident` of the ticket.")
	NotAsked            = declare(Forbidden, "NOT_ASKED", "Only somebody who was called can answer.", "Look at `calls` of the escalation; name who answered in `staffID`.")
	AlreadyAnswered     = declare(FailedPrecondition, "ALREADY_ANSWERED", "The escalation needs no answer any more.", "Look at its `status`.")
	StepNotAllowed      = declare(FailedPrecondition, "STEP_NOT_ALLOWED", "The step can't be taken in the ticket's present status (TK02).", "Look at `actions` of the ticket.")
	TicketClosed        = declare(FailedPrecondition, "TICKET_CLOSED", "An archived or cancelled ticket is read-only (TK14).", "Open a new ticket.")
	ConsentMissing      = declare(FailedPrecondition, "CONSENT_MISSING", "A pause needs the owner's written consent and the next appointment (TK08).", "Give both.")
	VerifierNotAllowed  = declare(FailedPrecondition, "VERIFIER_NOT_ALLOWED", "This result must be checked by a specialist (TK09).", "Let a specialist check it.")
	CallBackMissing     = declare(FailedPrecondition, "CALL_BACK_MISSING", "The resident has not been called back (TK14).", "Call back and record the score first.")
	WorkOrderOpen       = declare(FailedPrecondition, "WORK_ORDER_OPEN", "A work order of the ticket is not done or its parts are not together (TK17).", "Finish its items and join its parts first.")
	WorkOrderSigned     = declare(FailedPrecondition, "WORK_ORDER_SIGNED", "The work order is signed already.", "Issue another.")
	WorkOrderUnsigned   = declare(FailedPrecondition, "WORK_ORDER_UNSIGNED", "The receiver has not signed the work order (TK06).", "Let the receiver sign first.")
	ReferralMissing     = declare(FailedPrecondition, "REFERRAL_MISSING", "A request that can't be met closes only with a recorded referral (TK19).", "Give the referral.")
	NotReferred         = declare(FailedPrecondition, "NOT_REFERRED", "The ticket was not put before a department head (IN03).", "Refer it first.")
	AlreadyDelivered    = declare(FailedPrecondition, "ALREADY_DELIVERED", "The message was delivered already (IN04).", "Nothing is left to do.")
	AlreadyEnded        = declare(FailedPrecondition, "ALREADY_ENDED", "The occupancy has ended already (PL03).", "Nothing is left to do.")
	AlreadyReturned     = declare(FailedPrecondition, "ALREADY_RETURNED", "The card was returned already (PL07).", "Nothing is left to do.")
	NoKeyHousehold      = declare(FailedPrecondition, "NO_KEY_HOUSEHOLD", "The resident is not flagged as a key household (PL04).", "Nothing is left to do.")
	StaffInactive       = declare(FailedPrecondition, "STAFF_INACTIVE", "The member of staff has left.", "Name somebody who works here.")
	TokenRevoked        = declare(FailedPrecondition, "TOKEN_REVOKED", "The token was revoked already.", "Nothing is left to do.")
	EntryNotCorrectable = declare(FailedPrecondition, "ENTRY_NOT_CORRECTABLE", "Only an entry of the same duty log can be corrected (DU02).", "Point at an entry of this estate's journal.")
	EstateUnclear       = declare(FailedPrecondition, "ESTATE_UNCLEAR", "There are several estates.", "Name one with --estate.")
)

// Trouble on the server's side.
var (
	Busy         = declare(Unavailable, "BUSY", "The database is busy.", "Try again.")
	TimedOut     = declare(Unavailable, "TIMED_OUT", "The request took longer than it may.", "Ask for less, or try again.")
	DiskFull     = declare(Unavailable, "DISK_FULL", "The database's disk is full; nothing was changed.", "Tell whoever runs the server to make room, and try again.")
	DatabaseDown = declare(Unavailable, "DATABASE_UNREACHABLE", "The database can't be reached.", "Try again in a moment, with the same idempotency key.")
	NotLeading   = declare(Unavailable, "NOT_LEADING", "Another server has taken over this work.", "Nothing is left to do here.")
	Bug          = declare(Internal, "INTERNAL", "Something went wrong on our side.", "Tell us the request id.")
)
