package actor

import (
	"slices"

	"foyer/internal/base/fault"
	"foyer/internal/base/kind"
)

// Groups of roles that operations are granted to.
var (
	deskRoles   = []kind.Role{kind.RoleFrontDesk, kind.RoleSupervisor, kind.RoleCentreManager, kind.RoleAdmin}
	heads       = []kind.Role{kind.RoleSupervisor, kind.RoleCentreManager, kind.RoleAdmin}
	clerks      = append([]kind.Role{kind.RoleOfficeClerk, kind.RoleDispatchClerk}, deskRoles...)
	staff       = slices.DeleteFunc(everyone(), func(r kind.Role) bool { return r == kind.RoleBoard || r == kind.RoleReporting })
	screens     = append([]kind.Role{kind.RoleBoard}, staff...)
	workers     = append([]kind.Role{kind.RoleTechnician, kind.RoleGuard, kind.RoleButler, kind.RoleDriver, kind.RolePoolStaff, kind.RoleSpecialist}, clerks...)
	checkers    = append([]kind.Role{kind.RoleSpecialist, kind.RoleButler, kind.RoleDispatchClerk}, deskRoles...)
	admins      = []kind.Role{kind.RoleAdmin}
	cashiers    = append([]kind.Role{kind.RoleCashier}, deskRoles...)
	bookkeepers = append([]kind.Role{kind.RoleCashier, kind.RoleButler, kind.RoleSpecialist}, clerks...)
	money       = append([]kind.Role{kind.RoleCashier}, heads...)
	figures     = append([]kind.Role{kind.RoleReporting}, heads...)
	gate        = append([]kind.Role{kind.RoleGuard, kind.RoleButler}, clerks...)
)

func everyone() []kind.Role {
	var roles []kind.Role
	for _, v := range kind.RoleAdmin.Values() {
		roles = append(roles, kind.Role(v))
	}
	return roles
}

// grants says which roles may run an operation: the name of a root field of the API, or of a command. What is not
// here is denied to everybody.
var grants = map[string][]kind.Role{
	"viewer": everyone(), "estates": everyone(),
	"node": screens, "nodes": screens, "buildings": screens, "units": screens, "locations": screens,
	"departments": screens, "board": screens, "tickets": screens, "journal": screens,
	"residents": staff, "staff": staff, "messages": staff, "articles": staff,
	"escalations": screens, "acknowledgeEscalation": staff,
	"incidents": screens, "openIncident": clerks, "announceIncident": clerks, "endIncident": clerks, "attachToIncident": clerks, "detachFromIncident": clerks,
	"policy": staff, "tryPolicy": heads, "publishPolicy": heads,
	"webhooks": heads, "webhookDeliveries": heads, "createWebhook": admins, "updateWebhook": admins, "replayDelivery": heads,
	"calls": heads, "tokens": admins,

	"createEstate": admins, "updateEstate": heads, "addBuilding": clerks, "addUnit": clerks, "updateUnit": clerks,
	"addLocation": clerks, "addDepartment": heads, "setDutyManager": heads,
	"addResident": clerks, "updateResident": clerks, "startOccupancy": clerks, "endOccupancy": clerks,
	"flagKeyHousehold": clerks, "clearKeyHousehold": heads, "issueResidentCard": clerks, "returnResidentCard": clerks,
	"restore": admins, "generate": admins,
	"importRoster": admins,
	"addStaff":     heads, "updateStaff": heads, "createToken": admins, "revokeToken": admins,

	"openTicket": staff, "updateTicket": checkers, "dispatchTicket": staff, "assignTicket": clerks,
	"acceptTicket": workers, "arriveTicket": workers, "startTicket": workers, "pauseTicket": workers,
	"resumeTicket": workers, "completeTicket": workers, "verifyTicket": checkers, "callBackTicket": checkers,
	"reviewTicket": heads, "archiveTicket": clerks, "cancelTicket": deskRoles, "referTicket": staff,
	"notifySpecialist": workers, "agreeAppointment": workers, "updateComplaintFile": checkers, "replyToHandover": checkers,
	"reportProgress": workers, "tellResident": checkers, "afternoonLists": staff, "callBackCoverage": heads,
	"sendMedicalHelp": workers, "askFamily": workers, "askFurtherHelp": workers, "decideFurtherHelp": heads, "returnMedicalHelp": workers,
	"quoteRepair": workers, "answerQuote": workers, "listMaterials": workers, "signWaiver": workers, "checkRepair": workers, "payRepair": clerks, "chargeRepair": clerks,
	"keys": screens, "keyLoans": staff, "stockTakes": staff, "registerKey": clerks, "updateKey": clerks, "lendKey": clerks, "returnKey": clerks, "transferKey": clerks,
	"reportKeyLost": clerks, "reportKeyFound": clerks, "retireKey": heads, "issueKeys": clerks, "takeBackKeys": clerks, "remindBorrower": clerks, "takeStock": clerks,
	"visits": screens, "invitations": staff, "passAttempts": heads, "blockedVisitors": gate, "announceVisit": gate, "revokeInvitation": gate, "checkInVisit": gate, "registerVisit": gate,
	"checkOutVisit": gate, "blockVisitor": heads, "unblockVisitor": heads,
	"parcels": screens, "logParcel": gate, "updateParcel": gate, "notifyAddressee": gate, "handOutParcel": gate, "sendBackParcel": gate,
	"patrolRoutes": screens, "patrolRounds": screens, "createPatrolRoute": heads, "updatePatrolRoute": heads, "recordPatrolCheck": workers, "breakOffPatrolRound": workers, "explainPatrolRound": heads,
	"dutyPosts": screens, "rosters": screens, "shifts": screens, "shiftSwaps": staff, "handovers": staff, "logReviews": staff, "spotChecks": heads,
	"addDutyPost": heads, "updateDutyPost": heads, "planRoster": heads, "publishRoster": heads, "addShift": heads, "requestShiftSwap": staff, "decideShiftSwap": heads,
	"prepareHandover": staff, "checkHandover": staff, "explainAnomaly": staff, "releaseHandover": heads, "signHandover": staff,
	"signDutyLog": heads, "recordSpotCheck": heads,
	"releasePasses": screens, "issueReleasePass": clerks, "confirmRelease": gate, "stopRelease": gate, "cancelReleasePass": clerks,
	"charges": bookkeepers, "payments": bookkeepers, "arrears": bookkeepers, "account": bookkeepers, "meters": staff, "billingRun": bookkeepers, "billingRuns": bookkeepers, "cashUps": cashiers,
	"takePayment": cashiers, "refundPayment": cashiers, "voidPayment": cashiers, "closeTill": cashiers,
	"runBilling": money, "correctBilling": heads, "chargeLateFees": money, "chargeUnit": cashiers, "creditCharge": money,
	"registerMeter": bookkeepers, "retireMeter": bookkeepers, "recordReading": workers, "dun": bookkeepers, "noteDunning": bookkeepers, "holdDunning": heads, "liftDunningHold": heads,
	"moveIns": staff, "moveOuts": staff, "startMoveIn": clerks, "recordMoveDocument": clerks, "openMoveGate": bookkeepers, "completeMoveIn": clerks, "cancelMoveIn": clerks,
	"announceMoveOut": clerks, "completeMoveOut": deskRoles, "cancelMoveOut": clerks,
	"feeStats":    append([]kind.Role{kind.RoleReporting}, money...),
	"ticketStats": figures, "visitStats": figures, "keyStats": figures, "patrolStats": figures, "dutyStats": figures, "deskStats": figures, "staffStats": figures,
	"feeItems": staff, "addFeeItem": heads, "updateFeeItem": heads, "addTariff": heads, "endTariff": heads,
	"priceItems": staff, "addPriceItem": heads, "updatePriceItem": heads, "setWarranty": clerks,
	"decideTicket": heads, "addTicketNote": staff,
	"issueWorkOrder": clerks, "signWorkOrder": workers, "updateWorkOrder": workers, "joinWorkOrder": clerks,

	"writeDutyLog": staff, "leaveMessage": staff, "deliverMessage": staff,
	"writeArticle": clerks, "updateArticle": clerks, "reportCall": append([]kind.Role{kind.RoleDispatchClerk}, deskRoles...),
}

// Head tells whether a role may let pass what a rule stands against, by name.
func Head(r kind.Role) bool { return slices.Contains(heads, r) }

// May tells whether the actor's role has a grant for the operation.
func (a Actor) May(operation string) bool {
	return a.system || slices.Contains(grants[operation], a.Role)
}

// Open tells whether an operation is open to the actor, and if not, why: the role, or what stands against it.
func (a Actor) Open(operation string, against *fault.Error) (open bool, reason *string) {
	switch {
	case !a.May(operation):
		why := "The role " + string(a.Role) + " may not do this."
		return false, &why
	case against != nil:
		return false, &against.Message
	default:
		return true, nil
	}
}

// Operations lists every operation that somebody has a grant for.
func Operations() []string {
	names := make([]string, 0, len(grants))
	for name := range grants {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}
