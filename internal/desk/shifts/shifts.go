package shifts

import (
	"context"
	"maps"
	"time"

	"foyer/ent"
	"foyer/ent/dutypost"
	"foyer/ent/shift"
	"foyer/internal/base/fault"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/deadline/policy"
	"foyer/internal/directory"
	"foyer/internal/journal"
	"foyer/internal/store"
)

// Kinds of entries about posts, rosters, shifts and handovers.
var (
	PostAdded       = journal.Declare("shifts.post.added", "Post {post} is added[, by {actor}]", "设立值班岗位{post}[,{actor}]")
	PostUpdated     = journal.Declare("shifts.post.updated", "Post {post} is changed[, by {actor}]", "调整值班岗位{post}[,{actor}]")
	RosterPlanned   = journal.Declare("shifts.roster.planned", "Roster of {month}: {count} shifts planned at {post}[, by {actor}]", "编排{month}值班表:{post}{count}班[,{actor}]")
	RosterPublished = journal.Declare("shifts.roster.published", "Roster of {month} is published, {count} shifts, {gaps} without anybody[, by {actor}]", "发布{month}值班表,共{count}班,空缺{gaps}班[,{actor}]")
	RosterMissing   = journal.Declare("shifts.roster.missing", "The month {month} begins without a published roster", "{month}已开始,值班表尚未发布")
	ShiftAdded      = journal.Declare("shifts.shift.added", "Shift at {post} from {due} is filled[ with {name}][, by {actor}]", "{post}{due}班次补员[:{name}][,{actor}]")
	Begun           = journal.Declare("shifts.shift.begun", "Shift at {post} from {due} begins[ for {name}]", "{post}{due}班次开始[,{name}当值]")
	Unmanned        = journal.Declare("shifts.shift.unmanned", "Shift at {post} from {due}: who was planned does not work here any more", "{post}{due}班次:原排班人员已离职,无人当值")
	SwapRequested   = journal.Declare("shifts.swap.requested", "Shift at {post} from {due}: a swap is asked for[ for {name}][: {text}]", "{post}{due}班次申请换班[,{name}][:{text}]")
	SwapApproved    = journal.Declare("shifts.swap.approved", "Shift at {post} from {due} is swapped[: {substitute} for {name}][, by {actor}][: {text}]", "{post}{due}班次换班[:{substitute}代{name}][,{actor}批准][:{text}]")
	SwapRefused     = journal.Declare("shifts.swap.refused", "Shift at {post} from {due} stays as it is[, says {actor}][: {text}]", "{post}{due}班次不予换班[,{actor}][:{text}]")
	HandoverDue     = journal.Declare("shifts.handover.due", "Handover at {post} is due at {due}", "{post}应于{due}交接班")
	Prepared        = journal.Declare("shifts.handover.prepared", "Handover at {post} is prepared: {count} unfinished[, by {actor}][: {text}]", "{post}准备交接班,未完成{count}项[,{actor}][:{text}]")
	AreaChecked     = journal.Declare("shifts.handover.checked", "Handover at {post}: log read to {seq}, area checked, {findings} anomalies[, by {actor}][: {text}]", "{post}交接班:已阅值班记录至第{seq}条,现场已查,异常{findings}项[,{actor}][:{text}]")
	Explained       = journal.Declare("shifts.handover.explained", "Handover at {post}: anomaly {item} is explained[, by {actor}][: {text}]", "{post}交接班:异常{item}已说明[,{actor}][:{text}]")
	Released        = journal.Declare("shifts.handover.released", "Handover at {post} may pass with important work unfinished[, says {actor}][: {text}]", "{post}交接班:重要工作未完成,准予交接[,{actor}][:{text}]")
	OutgoingSigned  = journal.Declare("shifts.handover.outgoing_signed", "Handover at {post}: {count} unfinished[, signed by {actor}, who goes]", "{post}交接班:未完成{count}项[,交班人{actor}签字]")
	HandedOver      = journal.Declare("shifts.handover.done", "Handover at {post} is done: {count} unfinished[, signed by {actor}, who comes]", "{post}交接班完成:未完成{count}项[,接班人{actor}签字]")
	HandoverLate    = journal.Declare("shifts.handover.late", "Handover at {post} of {due} is late", "{post}{due}交接班逾时未完成")
	HandoverMissed  = journal.Declare("shifts.handover.missed", "Handover at {post} of {due} was missed", "{post}{due}漏交接班")
)

// TakeCharge makes somebody the duty manager of a department, in a transaction that goes on (PL06).
type TakeCharge func(ctx context.Context, tx *journal.Tx, departmentID, staffID string) error

// Service runs the use cases about posts, rosters, swaps and handovers.
type Service struct {
	journal  *journal.Journal
	policies *policy.Versions
	charge   TakeCharge
}

// New returns the service; charge makes who is on duty the duty manager.
func New(j *journal.Journal, policies *policy.Versions, charge TakeCharge) *Service {
	return &Service{journal: j, policies: policies, charge: charge}
}

// onPost is an entry about a post, or about a record of it, which is the request's result.
func onPost(tx *journal.Tx, event string, p *ent.DutyPost, recordID string, args map[string]any) journal.Entry {
	e := journal.Entry{Scope: p.EstateID, Kind: event, Subjects: []string{recordID}, Args: map[string]any{"post": p.Name}}
	if recordID != p.ID {
		e.Subjects = append(e.Subjects, p.ID)
	}
	maps.Copy(e.Args, args)
	tx.Result(recordID)
	return e
}

// onShift is an entry about a shift that was loaded with its post and its staff.
func onShift(event string, s *ent.Shift, zone *time.Location, more ...string) journal.Entry {
	e := journal.Entry{Scope: s.EstateID, Kind: event, Subjects: append([]string{s.ID, s.PostID, input.Value(s.StaffID)}, more...),
		Args: map[string]any{"post": s.Edges.Post.Name, "due": s.StartsAt.In(zone).Format(directory.Shown)}}
	if s.Edges.Staff != nil {
		e.Args["name"] = s.Edges.Staff.Name
	}
	return e
}

// loadPost locks a post. Fault, at the field: RECORD_NOT_FOUND.
func loadPost(ctx context.Context, tx *journal.Tx, postID string) (*ent.DutyPost, error) {
	p, err := tx.DutyPost.Query().Where(dutypost.ID(postID), store.ForUpdate).Only(ctx)
	return p, store.Missing(err, fault.Of(fault.RecordNotFound).At("input.postID"))
}

// loadShift locks a shift, with its post and its staff, and finds the zone of its estate.
func loadShift(ctx context.Context, tx *journal.Tx, shiftID string) (*ent.Shift, *time.Location, error) {
	s, err := tx.Shift.Query().Where(shift.ID(shiftID), store.ForUpdate).WithPost().WithStaff().Only(ctx)
	if err != nil {
		return nil, nil, store.Missing(err, fault.Of(fault.RecordNotFound).At("input.shiftID"))
	}
	zone, err := directory.Zone(ctx, tx.Client, s.EstateID)
	return s, zone, err
}

// open are the statuses of handovers that are under way.
var open = []kind.HandoverStatus{kind.HandoverDue, kind.HandoverPrepared, kind.HandoverSigned}
