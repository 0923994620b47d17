package demo

import (
	"context"
	"hash/fnv"
	"time"

	"foyer/ent"
	entpatrolcheck "foyer/ent/patrolcheck"
	entpatrolround "foyer/ent/patrolround"
	entpatrolroute "foyer/ent/patrolroute"
	"foyer/internal/base/kind"
	"foyer/internal/desk/patrol"
)

// beats are the routes of the estate: who walks them, how often, from when on and for how long.
var beats = []struct {
	name       string
	department kind.DepartmentFunction
	frequency  kind.PatrolFrequency
	starts     []string
	hours      int
	points     []string
}{
	{"公共区域巡查", kind.Security, kind.PatrolDaily, []string{"09:00", "15:30"}, 3, []string{"东门岗", "中心花园", "地下车库", "1栋1号电梯", "2栋1号电梯"}},
	{"夜间巡查", kind.Security, kind.PatrolDaily, []string{"01:00"}, 3, []string{"地下车库", "东门岗"}},
	{"管家全区及水系统巡查", kind.CustomerService, kind.PatrolDaily, []string{"10:00"}, 6, []string{"水泵房", "中心花园", "大堂", "生活水箱"}},
	{"空置房及天台检查", kind.CustomerService, kind.PatrolWeekly, []string{"09:30"}, 8, []string{"1栋天台", "2栋天台", "空置房"}},
	{"雨污水井检查", kind.Engineering, kind.PatrolMonthly, []string{"08:30"}, 48, []string{"雨水井", "污水井", "沟渠"}},
	{"化粪池检查", kind.Engineering, kind.PatrolMonthly, []string{"08:30"}, 72, []string{"化粪池"}},
	{"共用管道疏通", kind.Engineering, kind.PatrolHalfYearly, []string{"08:30"}, 120, []string{"共用排污管", "共用雨水管"}},
}

// faults are what somebody finds on the way.
var faults = []string{"照明不亮", "堆放杂物", "有破损", "渗水", "有异响"}

// elsewhere is why nobody came.
const elsewhere = "值班人员支援突发事件"

// routes lays out the patrols (PT01).
func (d *day) routes(ctx context.Context) error {
	at := map[string]*ent.Location{}
	for _, l := range d.locations {
		at[l.Name] = l
	}
	tomorrow := d.clock.Now().In(d.zone).AddDate(0, 0, 1).Format(time.DateOnly)
	head, _ := d.as(ctx, kind.RoleSupervisor)
	for _, b := range beats {
		in := patrol.CreatePatrolRouteInput{EstateID: d.estate.ID, Name: b.name, DepartmentID: d.teams[b.department], Frequency: b.frequency, FirstDay: tomorrow, Starts: b.starts, WithinMinutes: b.hours * 60}
		for _, name := range b.points {
			point := &patrol.CheckpointInput{Name: name}
			if l := at[name]; l != nil {
				point.LocationID = &l.ID
			}
			in.Checkpoints = append(in.Checkpoints, point)
		}
		if _, err := d.app.Patrols.CreateRoute(head, in); err != nil {
			return err
		}
	}
	return nil
}

// patrol walks some steps on the rounds that are due; now and then nobody comes, and a head says why. It returns the tickets about what was found.
func (d *day) patrol(ctx context.Context) (found []string, err error) {
	clerk, _ := d.as(ctx, kind.RoleSupervisor)
	rounds, err := d.app.Store.Read().PatrolRound.Query().Where(entpatrolround.EstateID(d.estate.ID), entpatrolround.StatusIn(kind.PatrolDue, kind.PatrolWalking)).
		WithDepartment().WithChecks(func(q *ent.PatrolCheckQuery) {
		q.Where(entpatrolcheck.ResultIsNil()).Order(entpatrolcheck.ByPosition())
	}).All(clerk)
	if err != nil {
		return nil, err
	}
	for _, r := range rounds {
		if forgotten(r.ID) {
			continue
		}
		who, _ := d.worker(ctx, story{department: r.Edges.Department.Function})
		for _, c := range r.Edges.Checks[:min(len(r.Edges.Checks), 1+d.rand.IntN(2))] {
			in := patrol.RecordPatrolCheckInput{CheckID: c.ID}
			if d.rand.IntN(40) == 0 {
				in.Finding = &patrol.FindingInput{Title: c.Name + faults[d.rand.IntN(len(faults))]}
			}
			if _, err := d.app.Patrols.RecordCheck(who, in); err != nil {
				return nil, err
			}
			if in.Finding == nil {
				continue
			}
			ticket, err := c.QueryTicket().OnlyID(clerk)
			if err != nil {
				return nil, err
			}
			found = append(found, ticket)
		}
	}
	return found, d.explain(clerk)
}

// forgotten tells whether nobody sees to a record: to one in fourteen.
func forgotten(id string) bool {
	h := fnv.New32a()
	_, _ = h.Write([]byte(id))
	return h.Sum32()%14 == 0
}

// explain says why a round was missed, once a head has come to it.
func (d *day) explain(head context.Context) error {
	r, err := d.app.Store.Read().PatrolRound.Query().Where(entpatrolround.EstateID(d.estate.ID), entpatrolround.StatusIn(kind.PatrolMissed, kind.PatrolIncomplete),
		entpatrolround.Reason(""), entpatrolround.DueUntilLT(d.clock.Now().Add(-6*time.Hour))).First(head)
	if ent.IsNotFound(err) {
		return nil
	}
	if err != nil {
		return err
	}
	_, err = d.app.Patrols.Explain(head, patrol.ExplainPatrolRoundInput{RoundID: r.ID, Reason: elsewhere})
	return err
}

// rest suspends every route, or lets it go on.
func (d *day) rest(ctx context.Context, suspended bool) error {
	head, _ := d.as(ctx, kind.RoleSupervisor)
	routes, err := d.app.Store.Read().PatrolRoute.Query().Where(entpatrolroute.EstateID(d.estate.ID)).IDs(head)
	if err != nil {
		return err
	}
	for _, route := range routes {
		if _, err := d.app.Patrols.UpdateRoute(head, patrol.UpdatePatrolRouteInput{RouteID: route, Suspended: &suspended}); err != nil {
			return err
		}
	}
	return nil
}
