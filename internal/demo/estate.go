package demo

import (
	"context"
	"fmt"
	"math/rand/v2"
	"time"

	"foyer/ent"
	entbuilding "foyer/ent/building"
	entdepartment "foyer/ent/department"
	entestate "foyer/ent/estate"
	entlocation "foyer/ent/location"
	entstaff "foyer/ent/staff"
	entunit "foyer/ent/unit"
	"foyer/internal/app"
	"foyer/internal/base/actor"
	"foyer/internal/base/clock"
	"foyer/internal/base/kind"
	"foyer/internal/desk/estate"
	"foyer/internal/desk/reception"
	"foyer/internal/desk/staff"
)

// weeks is how long the estate has lived before the demonstration begins.
const weeks = 3

// Begin is when the demonstration's past begins.
func Begin(now time.Time) time.Time { return now.AddDate(0, 0, -7*weeks-1) }

// Fill sets up two estates and tells the weeks of the first until now.
func Fill(ctx context.Context, a *app.App, past *clock.Manual, now time.Time, seed uint64) error {
	r := rand.New(rand.NewPCG(seed, 42)) //nolint:gosec // made-up people need no secrets
	if err := found(ctx, a, r, EstateCode, "翠湖花园", 6, 11, posts); err != nil {
		return err
	}
	past.Advance(time.Second)
	if err := found(ctx, a, r, "JINMAO", "金茂商务中心", 1, 5, posts[:4]); err != nil {
		return err
	}
	d, err := open(ctx, a, past, r, EstateCode)
	if err != nil {
		return err
	}
	if err := d.books(ctx, past); err != nil {
		return err
	}
	if err := d.routes(ctx); err != nil {
		return err
	}
	if err := d.rosters(ctx, now); err != nil {
		return err
	}
	if err := d.past(ctx, past, now); err != nil {
		return err
	}
	return d.moves(ctx)
}

// found sets up an estate with its people, places and roster.
func found(ctx context.Context, a *app.App, r *rand.Rand, code, title string, buildings, floors int, posts []post) error {
	home, err := a.FoundEstate(ctx, code, title)
	if err != nil {
		return err
	}
	plan, err := a.PlanRoster(ctx, "", households(r, buildings, floors))
	if err != nil {
		return err
	}
	if err := a.ImportRoster(ctx, home.ID, plan, func(int, int) {}); err != nil {
		return err
	}
	if err := places(ctx, a, home, buildings); err != nil {
		return err
	}
	if err := prices(ctx, a, home, fmt.Sprintf("%d栋", buildings)); err != nil {
		return err
	}
	if err := tariffs(ctx, a, home); err != nil {
		return err
	}
	if err := cabinet(ctx, a, home); err != nil {
		return err
	}
	if err := hire(ctx, a, r, home, posts); err != nil {
		return err
	}
	for _, page := range [][3]string{
		{"收费标准", "物业管理费", "高层住宅每平方米每月2.80元,每月10日前缴纳;可微信、支付宝、转账或到前台刷卡。"},
		{"办事清单", "装修申请", "业主身份证复印件、装修图纸、施工单位营业执照、施工人员照片两张、押金。"},
		{"便民电话", "自来水公司", "24小时热线 96968"},
	} {
		if _, err := a.Reception.WriteArticle(ctx, reception.WriteArticleInput{EstateID: home.ID, Topic: page[0], Title: page[1], Body: page[2], ReviewOn: "2027-01-31"}); err != nil {
			return err
		}
	}
	return nil
}

// places adds the lifts, the garage and the gates.
func places(ctx context.Context, a *app.App, home *ent.Estate, buildings int) error {
	for b := 1; b <= buildings; b++ {
		building, err := a.Store.Read().Building.Query().Where(entbuilding.EstateID(home.ID), entbuilding.Name(fmt.Sprintf("%d栋", b))).OnlyID(ctx)
		if err != nil {
			return err
		}
		for lift := 1; lift <= 2; lift++ {
			kind := kind.LocationLift
			if _, err := a.Places.AddLocation(ctx, estate.AddLocationInput{EstateID: home.ID, BuildingID: &building, Name: fmt.Sprintf("%d栋%d号电梯", b, lift), Type: &kind}); err != nil {
				return err
			}
		}
	}
	for title, place := range map[string]kind.LocationType{"地下车库": kind.LocationGarage, "东门岗": kind.LocationGate, "中心花园": kind.LocationGarden, "水泵房": kind.LocationPumpRoom} {
		if _, err := a.Places.AddLocation(ctx, estate.AddLocationInput{EstateID: home.ID, Name: title, Type: &place}); err != nil {
			return err
		}
	}
	return nil
}

// hire fills the posts, names duty managers, and gives each unit its butler.
func hire(ctx context.Context, a *app.App, r *rand.Rand, home *ent.Estate, posts []post) error {
	read := a.Store.Read()
	for p, one := range posts {
		department, err := read.Department.Query().Where(entdepartment.EstateID(home.ID), entdepartment.FunctionEQ(one.department)).Only(ctx)
		if err != nil {
			return err
		}
		for i := range one.count {
			number := fmt.Sprintf("%s%02d%02d", home.Code[:2], p+1, i+1)
			tel := phone(r)
			who, err := a.People.Add(ctx, staff.AddStaffInput{Number: number, Name: name(r), Phone: &tel, Role: one.role, EstateIDs: []string{home.ID}, DepartmentID: &department.ID})
			if err != nil {
				return err
			}
			if i == 0 && department.DutyManagerID == nil {
				if _, err := a.Places.SetDutyManager(ctx, estate.SetDutyManagerInput{DepartmentID: department.ID, DutyManagerID: &who.ID}); err != nil {
					return err
				}
			}
		}
	}
	butlers, err := read.Staff.Query().Where(entstaff.RoleEQ(kind.RoleButler), entstaff.HasEstatesWith(entestate.ID(home.ID))).IDs(ctx)
	if err != nil || len(butlers) == 0 {
		return err
	}
	units, err := read.Unit.Query().Where(entunit.EstateID(home.ID)).Limit(30).IDs(ctx)
	for i, u := range units {
		if _, err := a.Places.UpdateUnit(ctx, estate.UpdateUnitInput{UnitID: u, ButlerID: &butlers[i%len(butlers)]}); err != nil {
			return err
		}
	}
	return err
}

// day is the desk at work: who works there, and what they work on.
type day struct {
	app       *app.App
	clock     clock.Clock
	rand      *rand.Rand
	estate    *ent.Estate
	zone      *time.Location
	staff     map[kind.Role][]*ent.Staff
	teams     map[kind.DepartmentFunction]string
	units     []*ent.Unit
	locations []*ent.Location
}

// open looks up who and what there is on the first estate.
func open(ctx context.Context, a *app.App, c clock.Clock, r *rand.Rand, code string) (*day, error) {
	read := a.Store.Read()
	home, err := read.Estate.Query().Where(entestate.Code(code)).Only(ctx)
	if err != nil {
		return nil, err
	}
	zone, err := time.LoadLocation(home.TimeZone)
	if err != nil {
		return nil, err
	}
	d := &day{app: a, clock: c, rand: r, estate: home, zone: zone, staff: map[kind.Role][]*ent.Staff{}, teams: map[kind.DepartmentFunction]string{}}
	people, err := read.Staff.Query().Where(entstaff.HasEstatesWith(entestate.ID(home.ID))).All(ctx)
	if err != nil {
		return nil, err
	}
	for _, p := range people {
		d.staff[p.Role] = append(d.staff[p.Role], p)
	}
	departments, err := read.Department.Query().Where(entdepartment.EstateID(home.ID)).All(ctx)
	if err != nil {
		return nil, err
	}
	for _, one := range departments {
		d.teams[one.Function] = one.ID
	}
	if d.units, err = read.Unit.Query().Where(entunit.EstateID(home.ID), entunit.StateEQ(kind.StateOccupied)).WithOccupancies(func(q *ent.OccupancyQuery) { q.WithResident() }).All(ctx); err != nil {
		return nil, err
	}
	d.locations, err = read.Location.Query().Where(entlocation.EstateID(home.ID)).All(ctx)
	return d, err
}

// as is the context of somebody with a role.
func (d *day) as(ctx context.Context, role kind.Role) (context.Context, *ent.Staff) {
	people := d.staff[role]
	p := people[d.rand.IntN(len(people))]
	return d.acting(ctx, p), p
}

// acting is the context of somebody in particular.
func (d *day) acting(ctx context.Context, p *ent.Staff) context.Context {
	return actor.With(ctx, actor.Actor{ID: p.ID, StaffID: p.ID, Name: p.Name, Role: p.Role, Estates: []string{d.estate.ID}})
}
