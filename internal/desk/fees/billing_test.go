package fees_test

import (
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"

	"foyer/ent"
	"foyer/ent/billingrun"
	"foyer/ent/charge"
	"foyer/ent/feeitem"
	"foyer/ent/schema"
	"foyer/internal/base/fault"
	"foyer/internal/base/kind"
	"foyer/internal/base/money"
	"foyer/internal/desk/cashier"
	"foyer/internal/desk/estate"
	"foyer/internal/desk/fees"
	"foyer/internal/journal"
	"foyer/internal/ledger"
	"foyer/internal/testkit"
)

// books is a desk with units of known area, and what they pay for.
type books struct {
	*testkit.Desk
	items map[string]string
	units []*ent.Unit
}

// open adds units of 100.05 m², and the management fee of 2.855 yuan.
func open(t *testing.T, units int) *books {
	b := &books{Desk: testkit.New(t), items: map[string]string{}}
	for range units {
		b.Clock.Advance(time.Millisecond) // so that their ids are in this order
		b.units = append(b.units, b.AddUnit(func(in *estate.AddUnitInput) { in.Area = testkit.P(100.05) }))
	}
	b.priced("M", kind.FeeManagement, kind.PerArea, 285_500)
	return b
}

// priced adds an item and its tariff from 2026 on.
func (b *books) priced(code string, what kind.FeeKind, basis kind.TariffBasis, price money.Quantity) string {
	b.T.Helper()
	b.items[code] = b.Done(b.App.Fees.AddItem(b.Root, fees.AddFeeItemInput{EstateID: b.Estate, Code: code, Name: code, Kind: what}))
	b.Done(b.App.Fees.AddTariff(b.Root, tariff(b.items[code], "2026-01-01", func(in *fees.AddTariffInput) { in.Basis, in.Price = basis, price })))
	return b.items[code]
}

// bill runs a month to its end.
func (b *books) bill(period string, change ...func(*fees.RunBillingInput)) *ent.BillingRun {
	b.T.Helper()
	in := fees.RunBillingInput{EstateID: b.Estate, Period: period}
	for _, fn := range change {
		fn(&in)
	}
	return b.run(b.Done(b.App.Fees.RunBilling(b.Root, in)))
}

// run lets a billing run come to its end.
func (b *books) run(id string) *ent.BillingRun {
	b.T.Helper()
	b.Pass(time.Second)
	run := b.Read().BillingRun.GetX(b.Root, id)
	if run.Status == kind.BillingRunning {
		b.T.Fatalf("the run stands still at %d of %d", run.Done, run.Total)
	}
	return run
}

// charges are a unit's, as `item period amount revision`.
func (b *books) charges(u *ent.Unit) (out []string) {
	for _, c := range b.Read().Charge.Query().Where(charge.UnitID(u.ID)).WithItem().Order(charge.ByItemField(feeitem.FieldCode), charge.ByRevision()).AllX(b.Root) {
		period := "-"
		if c.Period != nil {
			period = *c.Period
		}
		out = append(out, fmt.Sprintf("%s %s %d r%d %s", c.Edges.Item.Code, period, c.Amount, c.Revision, c.Status))
	}
	return out
}

func (b *books) want(what string, got, want any) {
	b.T.Helper()
	if g, w := fmt.Sprintf("%v", got), fmt.Sprintf("%v", want); g != w {
		b.T.Errorf("%s:\n%s, want\n%s", what, g, w)
	}
}

func TestBilling_FE02_ChargesEveryUnitOnceHoweverOftenItRuns(t *testing.T) {
	t.Parallel()
	b := open(t, 300)
	b.priced("L", kind.FeeLift, kind.PerUnit, 3_000_000)
	preview := b.bill("2026-11", func(in *fees.RunBillingInput) { in.Preview = testkit.P(true) })
	// The desk's own unit has no area.
	b.want("preview", fmt.Sprintln(preview.Status, preview.Total, preview.Done, preview.Created, preview.Skipped, preview.Amount), fmt.Sprintln("PREVIEW", 301, 301, 601, 1, 300*28_564+301*3_000))
	b.want("a preview makes nothing", b.Read().Charge.Query().CountX(b.Root), 0)
	run := b.bill("2026-11")
	b.want("run", fmt.Sprintln(run.Status, run.Total, run.Done, run.Created, run.Skipped, run.Amount), fmt.Sprintln("DONE", 301, 301, 601, 1, 300*28_564+301*3_000))
	b.want("by item", fmt.Sprintln(run.Lines[0].Created, run.Lines[0].Amount, run.Lines[1].Created), fmt.Sprintln(301, 301*3_000, 300))
	b.want("problem", run.Problems[0].Problem, kind.NoArea)
	b.want("100.05 m² at 2.855 yuan are 285.64275 yuan, rounded once, due on the 15th", fmt.Sprint(b.charges(b.units[7])), "[L 2026-11 3000 r0 OPEN M 2026-11 28564 r0 OPEN]")
	one := b.Read().Charge.Query().Where(charge.UnitID(b.units[7].ID)).FirstX(b.Root)
	b.want("due", one.DueOn, "2026-11-15")
	again := b.bill("2026-11")
	b.want("again", fmt.Sprintln(again.Created, again.Skipped), fmt.Sprintln(0, 602))
	late := b.AddUnit(func(in *estate.AddUnitInput) { in.Area = testkit.P(50.0) })
	third := b.bill("2026-11")
	b.want("only what is new", fmt.Sprintln(third.Created, third.Amount), fmt.Sprintln(2, 3_000+14_275))
	b.want("a month for one unit", b.bill("2026-12", func(in *fees.RunBillingInput) { in.UnitID = &late.ID }).Created, 2)
	b.want("what rows say", b.Read().Charge.Query().Aggregate(ent.Sum(charge.FieldAmount)).IntX(b.Root), 300*28_564+301*3_000+2*(3_000+14_275))
}

func TestBilling_FE02_GoesOnWhereItWasOnAnotherServer(t *testing.T) {
	t.Parallel()
	b := open(t, 400)
	id := b.Done(b.App.Fees.RunBilling(b.Root, fees.RunBillingInput{EstateID: b.Estate, Period: "2026-11", IdempotencyKey: testkit.P("nov")}))
	half := b.Read().BillingRun.GetX(b.Root, id)
	b.want("the first are charged with the request", fmt.Sprintln(half.Status, half.Done), fmt.Sprintln("RUNNING", 125))
	b.Refuses(fault.RunUnderWay)(b.App.Fees.RunBilling(b.Root, fees.RunBillingInput{EstateID: b.Estate, Period: "2026-12"}))
	b.want("the same request is the same run", b.Done(b.App.Fees.RunBilling(b.Root, fees.RunBillingInput{EstateID: b.Estate, Period: "2026-11", IdempotencyKey: testkit.P("nov")})), id)
	servers := []*testkit.Desk{b.Another(), b.Another()} // the first server is gone; two others look what is due
	for range 6 {
		b.Clock.Advance(time.Second)
		var all sync.WaitGroup
		for _, s := range servers {
			all.Go(func() {
				if _, err := s.App.Alarms.Fire(b.Root); err != nil {
					t.Error(err)
				}
			})
		}
		all.Wait()
	}
	done := b.Read().BillingRun.GetX(b.Root, id)
	b.want("done", fmt.Sprintln(done.Status, done.Done, done.Created), fmt.Sprintln("DONE", 401, 400))
	b.want("nothing doubled", b.Read().Charge.Query().CountX(b.Root), 400)
	entries := b.Told(id)
	b.want("told", fmt.Sprint(entries[0], entries[len(entries)-1]), fees.RunStarted+fees.RunDone)
}

func TestBilling_FE02_CorrectionCreditsAndChargesAnew(t *testing.T) {
	t.Parallel()
	b := open(t, 3)
	b.bill("2026-11")
	paid, waived, other := b.units[0], b.units[1], b.units[2]
	b.Done(b.App.Cashier.Take(b.Root, cashier.TakePaymentInput{UnitID: paid.ID, Amount: 28_564, Method: kind.PayCash}))
	of := func(u *ent.Unit) string { return b.Read().Charge.Query().Where(charge.UnitID(u.ID)).FirstIDX(b.Root) }
	b.Done(b.App.Fees.Credit(b.Root, fees.CreditChargeInput{ChargeID: of(waived), Kind: kind.CreditWaiver, Amount: testkit.P(int64(64)), Reason: "漏水补偿", ApprovedByID: b.Staff[kind.RoleSupervisor]}))
	for _, u := range []*ent.Unit{paid, waived} {
		_, err := b.App.Places.UpdateUnit(b.Root, estate.UpdateUnitInput{UnitID: u.ID, Area: testkit.P(90.0)})
		b.Must(err)
	}
	in := fees.CorrectBillingInput{EstateID: b.Estate, Period: "2026-11", Reason: "面积更正"}
	b.Refuses(fault.Required)(b.App.Fees.CorrectBilling(b.Root, fees.CorrectBillingInput{EstateID: b.Estate, Period: "2026-11"}))
	run := b.run(b.Done(b.App.Fees.CorrectBilling(b.Root, in)))
	b.want("run", fmt.Sprintln(run.Created, run.Skipped, run.Amount, run.Credited), fmt.Sprintln(1, 3, 25_695, 28_564))
	b.want("credited, and charged again; what was paid settles it", fmt.Sprint(b.charges(paid)), "[M 2026-11 28564 r0 CREDITED M 2026-11 25695 r1 PAID]")
	b.want("the rest is credit", b.standing(paid).Balance(), -(28_564 - 25_695))
	b.want("what was reduced by hand stays", fmt.Sprint(b.charges(waived)), "[M 2026-11 28564 r0 PART_PAID]")
	b.want("and is named", slices.ContainsFunc(run.Problems, func(p schema.UnbilledItem) bool { return p.UnitID == waived.ID && p.Problem == kind.ByHand }), true)
	b.want("what was right stays", fmt.Sprint(b.charges(other)), "[M 2026-11 28564 r0 OPEN]")
	again := b.run(b.Done(b.App.Fees.CorrectBilling(b.Root, in)))
	b.want("again", fmt.Sprintln(again.Created, again.Credited), fmt.Sprintln(0, 0))
	b.want("billing does not bring it back", b.bill("2026-11").Created, 0)
}

// standing is how a unit stands.
func (b *books) standing(u *ent.Unit) *ledger.Standing {
	b.T.Helper()
	charges, credit := ledger.OfUnit(u)
	s, err := ledger.Now(b.Root, b.Read(), "2026-11-23", charges, credit)
	b.Must(err)
	return s
}

func TestBilling_FE02_RefusesWhatCantBeCharged(t *testing.T) {
	t.Parallel()
	b := open(t, 1)
	run := func(in fees.RunBillingInput) (journal.Receipt, error) { return b.App.Fees.RunBilling(b.Root, in) }
	for _, period := range []string{"", "2026-13", "2026-1", "2026-11-01", "November"} {
		b.Refuses(fault.BadPeriod)(run(fees.RunBillingInput{EstateID: b.Estate, Period: period}))
	}
	b.Refuses(fault.RecordNotFound)(run(fees.RunBillingInput{EstateID: "est_none", Period: "2026-11"}))
	b.Refuses(fault.BadReference)(run(fees.RunBillingInput{EstateID: b.Estate, Period: "2026-11", UnitID: testkit.P("unt_none")}))
	b.want("nobody was charged before there was a tariff", b.bill("2025-12").Created, 0)
	one := fees.ChargeUnitInput{UnitID: b.units[0].ID, ItemID: b.items["M"], Amount: 100, Period: testkit.P("2026-11")}
	b.Done(b.App.Fees.ChargeUnit(b.Root, one))
	b.Refuses(fault.PeriodBilled)(b.App.Fees.ChargeUnit(b.Root, one))
	b.want("what was charged by hand is charged", b.bill("2026-11").Created, 0)
	b.Done(b.App.Fees.UpdateItem(b.Root, fees.UpdateFeeItemInput{FeeItemID: b.items["M"], Active: testkit.P(false)}))
	b.Refuses(fault.NothingToBill)(run(fees.RunBillingInput{EstateID: b.Estate, Period: "2026-11"}))
	b.Refuses(fault.FeeItemInactive)(b.App.Fees.ChargeUnit(b.Root, one))
	for _, amount := range []int64{0, -100, ledger.MostAmount + 1} {
		b.Refuses(fault.BadNumber)(b.App.Fees.ChargeUnit(b.Root, fees.ChargeUnitInput{UnitID: b.units[0].ID, ItemID: b.items["M"], Amount: amount}))
	}
	b.want("a refused run leaves nothing behind", b.Read().BillingRun.Query().Where(billingrun.Period("2026-13")).CountX(b.Root), 0)
}

func TestBilling_FE01_MeteredAndSharedAddUp(t *testing.T) {
	t.Parallel()
	b := open(t, 3)
	b.Done(b.App.Fees.UpdateItem(b.Root, fees.UpdateFeeItemInput{FeeItemID: b.items["M"], Active: testkit.P(false)}))
	water, stairs := b.priced("W", kind.FeeWater, kind.PerReading, 345_600), b.priced("S", kind.FeeElectricity, kind.PerShare, 61_111)
	meters := map[string]string{}
	for i, u := range b.units[:2] {
		meters[u.ID] = b.Done(b.App.Fees.RegisterMeter(b.Root, fees.RegisterMeterInput{ItemID: water, Number: fmt.Sprint("W", i), UnitID: &u.ID}))
	}
	shared := b.Done(b.App.Fees.RegisterMeter(b.Root, fees.RegisterMeterInput{ItemID: stairs, Number: "S1", BuildingID: &b.Building}))
	read := func(meter string, value money.Quantity, day string) {
		t.Helper()
		b.Done(b.App.Fees.RecordReading(b.Root, fees.RecordReadingInput{MeterID: meter, Value: value, ReadOn: &day}))
	}
	read(meters[b.units[0].ID], 10_000, "2026-09-30")
	read(meters[b.units[0].ID], 22_500, "2026-10-31")
	read(meters[b.units[1].ID], 5_000, "2026-09-30")
	read(shared, 0, "2026-09-30")
	read(shared, 101_000, "2026-10-31")
	run := b.bill("2026-10")
	b.want("12.5 at 3.456 yuan, and a third of what 101 at 0.61111 yuan cost", fmt.Sprint(b.charges(b.units[0])), "[S 2026-10 2058 r0 OPEN W 2026-10 4320 r0 OPEN]")
	var parts int64
	for _, c := range b.Read().Charge.Query().Where(charge.ItemID(stairs)).AllX(b.Root) {
		parts += c.Amount
	}
	b.want("the parts are the whole", parts, 6_172)
	problems := map[kind.BillingProblem]int{}
	for _, p := range run.Problems {
		problems[p.Problem]++
	}
	b.want("not read, no area; who has no meter is not charged", fmt.Sprint(problems), "map[NO_AREA:1 NO_READING:1]")
	read(meters[b.units[1].ID], 8_000, "2026-10-30")
	b.want("read late, billed by running again", b.bill("2026-10").Created, 1)
}

func TestReading_FE08_BackwardsIsRefusedAndUnusualConfirmed(t *testing.T) {
	t.Parallel()
	b := open(t, 1)
	water := b.priced("W", kind.FeeWater, kind.PerReading, 345_600)
	m := b.Done(b.App.Fees.RegisterMeter(b.Root, fees.RegisterMeterInput{ItemID: water, Number: "W1", UnitID: &b.units[0].ID}))
	b.Refuses(fault.AlreadyExists)(b.App.Fees.RegisterMeter(b.Root, fees.RegisterMeterInput{ItemID: water, Number: "W1"}))
	read := func(value money.Quantity, day string, confirmed bool) (journal.Receipt, error) {
		return b.App.Fees.RecordReading(b.Root, fees.RecordReadingInput{MeterID: m, Value: value, ReadOn: &day, Confirmed: &confirmed})
	}
	b.Refuses(fault.BadNumber)(read(-1, "2026-08-31", false))
	b.Done(read(100_000, "2026-08-31", false))
	b.Done(read(110_000, "2026-09-30", false))
	b.Refuses(fault.ReadingNotNewer)(read(120_000, "2026-09-30", false))
	b.Refuses(fault.ReadingBackwards)(read(109_999, "2026-10-31", true))
	b.Refuses(fault.ReadingUnusual)(read(150_000, "2026-10-31", false))
	b.Refuses(fault.BadDate)(read(120_000, "2026-11-24", false))
	b.Done(read(150_000, "2026-10-31", true))
	b.want("used", b.Read().MeterReading.Query().Order(ent.Desc("read_on")).FirstX(b.Root).Used, money.Quantity(40_000))
	b.Done(b.App.Fees.RetireMeter(b.Root, fees.RetireMeterInput{MeterID: m}))
	b.Refuses(fault.MeterRetired)(read(151_000, "2026-11-20", false))
	b.Refuses(fault.MeterRetired)(b.App.Fees.RetireMeter(b.Root, fees.RetireMeterInput{MeterID: m}))
}

func TestLateFee_FE05_CountsEachDayOnceByWhatWasOwedThen(t *testing.T) {
	t.Parallel()
	b := open(t, 2)
	b.items["F"] = b.Done(b.App.Fees.AddItem(b.Root, fees.AddFeeItemInput{EstateID: b.Estate, Code: "F", Name: "F", Kind: kind.FeeLate}))
	charged := func(u *ent.Unit, amount int64, dueOn string) string {
		return b.Done(b.App.Fees.ChargeUnit(b.Root, fees.ChargeUnitInput{UnitID: u.ID, ItemID: b.items["M"], Amount: amount, DueOn: &dueOn}))
	}
	u, voided := b.units[0], b.units[1]
	charged(u, 100_000, "2026-10-01")
	wrong := charged(voided, 100_000, "2026-09-01")
	charged(voided, 500, "2026-11-10")
	deposit := b.Done(b.App.Fees.AddItem(b.Root, fees.AddFeeItemInput{EstateID: b.Estate, Code: "D", Name: "D", Kind: kind.FeeDeposit}))
	b.Done(b.App.Fees.ChargeUnit(b.Root, fees.ChargeUnitInput{UnitID: voided.ID, ItemID: deposit, Amount: 100_000, DueOn: testkit.P("2026-09-01")}))
	b.Done(b.App.Fees.Credit(b.Root, fees.CreditChargeInput{ChargeID: wrong, Kind: kind.CreditVoid, Reason: "x", ApprovedByID: b.Staff[kind.RoleSupervisor]}))
	late := func(until string) *ent.BillingRun {
		t.Helper()
		return b.run(b.Done(b.App.Fees.ChargeLateFees(b.Root, fees.ChargeLateFeesInput{EstateID: b.Estate, Until: until})))
	}
	b.Refuses(fault.BadDate)(b.App.Fees.ChargeLateFees(b.Root, fees.ChargeLateFeesInput{EstateID: b.Estate, Until: "2026-11-24"}))
	b.want("30 days of grace; what is void or new, and deposits, cost nothing", late("2026-10-31").Created, 0)
	run := late("2026-11-10")
	b.want("from 1 to 10 November 0.03 % a day", fmt.Sprintln(run.Created, run.Amount), fmt.Sprintln(1, 300))
	b.Done(b.App.Cashier.Take(b.Root, cashier.TakePaymentInput{UnitID: u.ID, Amount: 40_000, Method: kind.PayCash})) // on the 23rd
	b.Clock.Advance(7 * 24 * time.Hour)
	run = late("2026-11-30")
	b.want("12 days of 1,000.00 and 8 of 600.00", fmt.Sprintln(run.Created, run.Amount), fmt.Sprintln(1, 12*30+8*18))
	b.want("no day twice", fmt.Sprintln(late("2026-11-30").Created, late("2026-11-15").Created), fmt.Sprintln(0, 0))
	b.Done(b.App.Cashier.Take(b.Root, cashier.TakePaymentInput{UnitID: u.ID, Amount: 1_000_000, Method: kind.PayCash})) // on the 30th
	b.Clock.Advance(10 * 24 * time.Hour)
	b.want("nothing late after it was paid", late("2026-12-10").Created, 0)
}

func TestDunning_FE05_InOrderWithResultsAndHolds(t *testing.T) {
	t.Parallel()
	b := open(t, 1)
	u := b.units[0]
	dun := func(stage kind.DunningStage, result ...string) (journal.Receipt, error) {
		in := fees.DunInput{UnitID: u.ID, Stage: stage}
		if len(result) > 0 {
			in.Result = &result[0]
		}
		return b.App.Fees.Dun(b.Root, in)
	}
	b.Refuses(fault.NothingOverdue)(dun(kind.DunCall))
	b.Done(b.App.Fees.ChargeUnit(b.Root, fees.ChargeUnitInput{UnitID: u.ID, ItemID: b.items["M"], Amount: 5_000, DueOn: testkit.P("2026-10-15")}))
	b.Refuses(fault.DunningOutOfOrder)(dun(kind.DunNotice))
	call := b.Done(dun(kind.DunCall))
	b.Clock.Advance(time.Second)
	b.Done(dun(kind.DunCall)) // nobody answered; once more
	b.Refuses(fault.DunningOutOfOrder)(dun(kind.DunNotice))
	last := b.Read().DunningStep.Query().Order(ent.Desc("id")).FirstIDX(b.Root)
	if last == call {
		t.Fatal("the second call is a step of its own")
	}
	b.Refuses(fault.Required)(b.App.Fees.NoteDunning(b.Root, fees.NoteDunningInput{DunningStepID: last}))
	b.Done(b.App.Fees.NoteDunning(b.Root, fees.NoteDunningInput{DunningStepID: last, Result: "答应月底付清", PromisedOn: testkit.P("2026-11-30"), IfVersion: testkit.P(1)}))
	b.Refuses(fault.BadDate)(b.App.Fees.Hold(b.Root, fees.HoldDunningInput{UnitID: u.ID, Until: "2026-11-22", Reason: "x"}))
	b.Done(b.App.Fees.Hold(b.Root, fees.HoldDunningInput{UnitID: u.ID, Until: "2026-12-05", Reason: "投诉处理中"}))
	b.Refuses(fault.DunningOnHold)(dun(kind.DunNotice))
	b.Done(b.App.Fees.LiftHold(b.Root, fees.LiftDunningHoldInput{UnitID: u.ID}))
	b.Refuses(fault.NothingToDo)(b.App.Fees.LiftHold(b.Root, fees.LiftDunningHoldInput{UnitID: u.ID}))
	b.Clock.Advance(time.Second)
	b.Done(dun(kind.DunNotice, "已张贴"))
	b.Clock.Advance(time.Second)
	b.Done(dun(kind.DunLetter, "已签收"))
	b.Done(b.App.Cashier.Take(b.Root, cashier.TakePaymentInput{UnitID: u.ID, Amount: 5_000, Method: kind.PayTransfer}))
	b.Refuses(fault.NothingOverdue)(dun(kind.DunLegal))
	b.Done(b.App.Fees.ChargeUnit(b.Root, fees.ChargeUnitInput{UnitID: u.ID, ItemID: b.items["M"], Amount: 5_000, DueOn: testkit.P("2026-11-23")}))
	b.Clock.Advance(48 * time.Hour)
	b.Refuses(fault.DunningOutOfOrder)(dun(kind.DunLegal)) // what is late now was never asked for
	b.Done(dun(kind.DunCall))
}

func TestCredit_FE04_WaivesCorrectsVoidsAndGivesDepositsBack(t *testing.T) {
	t.Parallel()
	b := open(t, 1)
	u := b.units[0]
	deposit := b.Done(b.App.Fees.AddItem(b.Root, fees.AddFeeItemInput{EstateID: b.Estate, Code: "D", Name: "装修押金", Kind: kind.FeeDeposit}))
	charged := func(item string, amount int64) string {
		return b.Done(b.App.Fees.ChargeUnit(b.Root, fees.ChargeUnitInput{UnitID: u.ID, ItemID: item, Amount: amount}))
	}
	credit := func(id string, why kind.CreditKind, amount ...int64) (journal.Receipt, error) {
		in := fees.CreditChargeInput{ChargeID: id, Kind: why, Reason: "x", ApprovedByID: b.Staff[kind.RoleSupervisor]}
		if len(amount) > 0 {
			in.Amount = &amount[0]
		}
		return b.App.Fees.Credit(b.As(kind.RoleCashier), in)
	}
	d := charged(deposit, 200_000)
	b.Refuses(fault.CreditTooLarge)(credit(d, kind.CreditReturn)) // nobody has paid it
	b.Done(b.App.Cashier.Take(b.Root, cashier.TakePaymentInput{UnitID: u.ID, Amount: 150_000, Method: kind.PayCash}))
	b.Refuses(fault.CreditTooLarge)(credit(d, kind.CreditReturn)) // a part is still owed
	b.Done(b.App.Cashier.Take(b.Root, cashier.TakePaymentInput{UnitID: u.ID, Amount: 50_000, Method: kind.PayCash}))
	m := charged(b.items["M"], 30_000)
	b.Refuses(fault.NotADeposit)(credit(m, kind.CreditReturn))
	b.Refuses(fault.CreditTooLarge)(credit(m, kind.CreditWaiver, 30_001))
	b.Refuses(fault.Contradiction)(credit(m, kind.CreditVoid, 1))
	b.Refuses(fault.ApproverInvolved)(b.App.Fees.Credit(b.As(kind.RoleSupervisor), fees.CreditChargeInput{ChargeID: m, Kind: kind.CreditWaiver, Reason: "x", ApprovedByID: b.Staff[kind.RoleSupervisor]}))
	b.Refuses(fault.NotPermitted)(b.App.Fees.Credit(b.As(kind.RoleFrontDesk), fees.CreditChargeInput{ChargeID: m, Kind: kind.CreditWaiver, Reason: "x", ApprovedByID: b.Staff[kind.RoleSupervisor]}))
	b.Done(credit(m, kind.CreditWaiver, 5_000))
	b.Done(credit(d, kind.CreditReturn)) // what is owed is taken from it, the rest can be paid out
	b.want("charges", fmt.Sprint(b.charges(u)), "[D - 200000 r0 CREDITED M - 30000 r0 PAID]")
	b.want("credit", b.standing(u).Credit, 175_000)
	b.Done(credit(m, kind.CreditCorrection, 10_000))
	b.want("what was paid too much comes back", b.standing(u).Credit, 185_000)
	b.Done(credit(m, kind.CreditVoid))
	b.Refuses(fault.CreditTooLarge)(credit(m, kind.CreditVoid))
	b.want("all of it", b.standing(u).Credit, 200_000)
}
