package app_test

import (
	"slices"
	"testing"
	"time"

	"foyer/ent/charge"
	"foyer/ent/schema"
	"foyer/internal/base/kind"
	"foyer/internal/desk/cashier"
	"foyer/internal/desk/estate"
	"foyer/internal/desk/fees"
	"foyer/internal/desk/keys"
	"foyer/internal/testkit"
)

// TestFees_FE01 sends the documented operations about fee items and tariffs: a price changes, and what it was stays known.
func TestFees_FE01(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	doc, head := operations(t, "fees.graphql"), d.Token(kind.RoleCentreManager)
	var made struct {
		AddFeeItem struct{ FeeItem struct{ ID string } }
	}
	d.DoNamed(d.Token(kind.RoleCashier), doc, "AddFeeItem", testkit.Vars{"input": testkit.Vars{"estateID": d.Estate, "code": "M", "name": "物业管理费", "kind": "MANAGEMENT"}}).Refused("NOT_PERMITTED")
	d.DoNamed(head, doc, "AddFeeItem", testkit.Vars{"input": testkit.Vars{"estateID": d.Estate, "code": "M", "name": "物业管理费", "kind": "MANAGEMENT"}}).Want(&made)
	id := made.AddFeeItem.FeeItem.ID
	tariff := func(price float64, from string) testkit.Vars {
		return testkit.Vars{"input": testkit.Vars{"feeItemID": id, "basis": "PER_AREA", "price": price, "from": from}}
	}
	var added struct {
		AddTariff struct {
			FeeItem struct {
				Tariffs []struct {
					ID    string
					Price float64
				}
			}
		}
	}
	d.DoNamed(head, doc, "AddTariff", tariff(285.5, "2025-01-01")).Want(&added)
	d.DoNamed(head, doc, "AddTariff", tariff(310, "2027-01-01")).Refused("TARIFF_OVERLAPS")
	d.DoNamed(head, doc, "EndTariff", testkit.Vars{"input": testkit.Vars{"tariffID": added.AddTariff.FeeItem.Tariffs[0].ID, "to": "2026-12-31"}}).Want(nil)
	d.DoNamed(head, doc, "AddTariff", tariff(310, "2027-01-01")).Want(nil)
	for day, want := range map[string]float64{"2026-12-31": 285.5, "2027-01-01": 310} {
		var on struct {
			FeeItems struct {
				Edges []struct {
					Node struct {
						Tariffs  []struct{ Price float64 }
						TariffOn *struct{ Price float64 }
					}
				}
			}
		}
		d.DoNamed(d.Token(kind.RoleCashier), doc, "FeeItems", testkit.Vars{"estate": d.Estate, "day": day}).Want(&on)
		if node := on.FeeItems.Edges[0].Node; len(node.Tariffs) != 2 || node.TariffOn == nil || node.TariffOn.Price != want {
			t.Errorf("on %s: %+v", day, node)
		}
	}
	d.DoNamed(head, doc, "UpdateFeeItem", testkit.Vars{"input": testkit.Vars{"feeItemID": id, "active": false}}).Want(nil)
}

// money sends the documented operations about money, each in the name of somebody who may.
type money struct {
	*testkit.Desk
	doc            string
	cashier, clerk string
	items          map[string]string
}

func moneyDesk(t *testing.T) *money {
	d := testkit.New(t)
	m := &money{Desk: d, doc: operations(t, "fees.graphql"), cashier: d.Token(kind.RoleCashier), clerk: d.Token(kind.RoleFrontDesk), items: map[string]string{}}
	for code, what := range map[string]kind.FeeKind{"M": kind.FeeManagement, "D": kind.FeeDeposit, "F": kind.FeeLate, "W": kind.FeeWater} {
		m.items[code] = d.Done(d.App.Fees.AddItem(d.Root, fees.AddFeeItemInput{EstateID: d.Estate, Code: code, Name: code, Kind: what}))
	}
	d.Done(d.App.Fees.AddTariff(d.Root, fees.AddTariffInput{FeeItemID: m.items["M"], Basis: kind.PerUnit, Price: 36_840_000, From: "2026-01-01"}))
	return m
}

// send sends an operation with an input.
func (m *money) send(token, operation string, input testkit.Vars) testkit.Answer {
	m.T.Helper()
	return m.DoNamed(token, m.doc, operation, testkit.Vars{"input": input})
}

// TestMoney_FE02_FE03_FE04 bills a month, takes and gives back money, and hands the till over, as the documented operations do it.
func TestMoney_FE02_FE03_FE04_FE06(t *testing.T) {
	t.Parallel()
	m := moneyDesk(t)
	type run struct {
		Run struct {
			ID, Status, Period            string
			Created, Skipped, Total, Done int
			Amount, Credited              int64
			Lines                         []struct{ Item string }
		}
		Cursor string
	}
	month := testkit.Vars{"estateID": m.Estate, "period": "2026-11", "preview": true}
	var billed struct{ RunBilling, CorrectBilling, ChargeLateFees run }
	m.send(m.clerk, "RunBilling", month).Refused("NOT_PERMITTED")
	m.send(m.cashier, "RunBilling", month).Want(&billed)
	if r := billed.RunBilling.Run; r.Status != "PREVIEW" || r.Created != 1 || r.Amount != 36_840 || len(r.Lines) != 1 {
		t.Errorf("preview: %+v", r)
	}
	delete(month, "preview")
	month["idempotencyKey"] = "b-2026-11"
	for range 2 {
		m.send(m.cashier, "RunBilling", month).Want(&billed)
		if r := billed.RunBilling.Run; r.Status != "DONE" || r.Created != 1 || r.Total != 1 {
			t.Errorf("run: %+v", r)
		}
	}
	var seen struct {
		Node struct {
			Account struct {
				Balance, Owed, Overdue, Credit int64
				Currency                       string
				Ageing                         []struct {
					Bucket string
					Amount int64
				}
			}
			Charges struct {
				Edges []struct {
					Node struct {
						ID, Period, DueOn, Status string
						Amount, Paid, Outstanding int64
						Actions                   []struct{ Allowed bool }
					}
				}
			}
		}
	}
	m.DoNamed(m.clerk, m.doc, "Account", testkit.Vars{"unit": m.Unit}).Want(&seen)
	account, charge := seen.Node.Account, seen.Node.Charges.Edges[0].Node
	if account.Balance != 36_840 || account.Currency != "CNY" || len(account.Ageing) != 5 || account.Ageing[1].Bucket != "DAYS_1_30" || account.Ageing[1].Amount != 36_840 ||
		charge.Outstanding != 36_840 || charge.DueOn != "2026-11-15" || !charge.Actions[0].Allowed {
		t.Errorf("account: %+v", seen.Node)
	}
	for role, sees := range map[kind.Role]bool{kind.RoleBoard: false, kind.RoleGuard: false, kind.RoleTechnician: false, kind.RoleButler: true} {
		var other struct {
			Node struct {
				Account *struct{ Balance int64 }
				Charges struct{ Edges []any }
			}
		}
		m.DoNamed(m.Token(role), m.doc, "Account", testkit.Vars{"unit": m.Unit}).Want(&other)
		if (other.Node.Account != nil) != sees || (len(other.Node.Charges.Edges) > 0) != sees {
			t.Errorf("%s sees %+v", role, other.Node)
		}
	}
	type paid struct {
		Payment struct {
			ID, ReceiptNumber, Status string
			Allocations               []struct {
				Charge *struct{ ID string }
				Amount int64
			}
		}
		Account struct{ Balance, Credit int64 }
		Cursor  string
	}
	var took struct{ TakePayment, RefundPayment, VoidPayment paid }
	pay := testkit.Vars{"unitID": m.Unit, "amount": 40_000, "currency": "CNY", "method": "CASH", "idempotencyKey": "p-1"}
	m.send(m.Token(kind.RoleGuard), "TakePayment", pay).Refused("NOT_PERMITTED")
	m.send(m.cashier, "TakePayment", pay).Want(&took)
	p := took.TakePayment
	if p.Payment.ReceiptNumber != "2026-000001" || p.Account.Balance != -3_160 || len(p.Payment.Allocations) != 2 || p.Cursor == "" {
		t.Errorf("paid: %+v", p)
	}
	m.send(m.cashier, "RefundPayment", testkit.Vars{"paymentID": p.Payment.ID, "amount": 1_000, "reason": "重复缴费", "approvedByID": m.Staff[kind.RoleCashier]}).Refused("APPROVER_INVOLVED")
	m.send(m.cashier, "RefundPayment", testkit.Vars{"paymentID": p.Payment.ID, "amount": 1_000, "reason": "重复缴费", "approvedByID": m.Staff[kind.RoleSupervisor]}).Want(&took)
	if r := took.RefundPayment; r.Payment.Status != "PART_REFUNDED" || r.Account.Balance != -2_160 {
		t.Errorf("refunded: %+v", r)
	}
	m.send(m.cashier, "TakePayment", testkit.Vars{"unitID": m.Unit, "amount": 100, "method": "WECHAT"}).Want(&took)
	m.send(m.cashier, "VoidPayment", testkit.Vars{"paymentID": took.TakePayment.Payment.ID, "reason": "收错户", "approvedByID": m.Staff[kind.RoleSupervisor]}).Want(&took)
	if v := took.VoidPayment; v.Payment.Status != "VOIDED" || v.Account.Balance != -2_160 {
		t.Errorf("void: %+v", v)
	}
	m.DoNamed(m.clerk, m.doc, "Payments", testkit.Vars{"estate": m.Estate}).Want(nil)
	var tills struct {
		CashUps struct {
			Edges []struct {
				Node struct {
					ID      string
					Version int
					Lines   []struct {
						Method   string
						Expected int64
						Counted  *int64
					}
				}
			}
		}
	}
	m.DoNamed(m.cashier, m.doc, "Tills", testkit.Vars{"estate": m.Estate}).Want(&tills)
	till := tills.CashUps.Edges[0].Node
	if len(till.Lines) != 2 || till.Lines[0].Expected != 39_000 || till.Lines[0].Counted != nil || till.Lines[1].Expected != 0 {
		t.Errorf("till: %+v", till)
	}
	m.send(m.cashier, "CloseTill", testkit.Vars{"cashUpID": till.ID, "counts": []testkit.Vars{{"method": "CASH", "amount": 39_000}, {"method": "WECHAT", "amount": 0}}, "handedToID": m.Staff[kind.RoleSupervisor], "ifVersion": till.Version}).Want(nil)
	correct := testkit.Vars{"estateID": m.Estate, "period": "2026-11", "reason": "核对"}
	m.send(m.cashier, "CorrectBilling", correct).Refused("NOT_PERMITTED")
	m.send(m.Token(kind.RoleCentreManager), "CorrectBilling", correct).Want(&billed)
	if r := billed.CorrectBilling.Run; r.Status != "DONE" || r.Created != 0 {
		t.Errorf("corrected: %+v", r)
	}
	m.send(m.cashier, "ChargeLateFees", testkit.Vars{"estateID": m.Estate, "until": "2026-11-23"}).Want(&billed)
	m.DoNamed(m.clerk, m.doc, "BillingRuns", testkit.Vars{"estate": m.Estate}).Want(nil)
	var on struct {
		Node struct{ Account struct{ Balance int64 } }
	}
	m.DoNamed(m.clerk, m.doc, "AccountOn", testkit.Vars{"unit": m.Unit, "day": "2026-11-22"}).Want(&on)
	if on.Node.Account.Balance != 0 {
		t.Errorf("the day before: %+v", on)
	}
	m.DoNamed(m.clerk, m.doc, "AccountOn", testkit.Vars{"unit": m.Unit, "day": "2026-11-24"}).Refused("BAD_DATE")
}

// TestMoney_FE05_FE08 reads meters, charges and reduces, and asks for what is late.
func TestMoney_FE04_FE05_FE08(t *testing.T) {
	t.Parallel()
	m := moneyDesk(t)
	var made struct {
		RegisterMeter struct{ Meter struct{ ID string } }
		ChargeUnit    struct {
			Charge  struct{ ID, Status string }
			Account struct{ Balance int64 }
		}
		CreditCharge struct {
			Charge struct {
				Status      string
				CreditNotes []struct{ Kind string }
			}
			Account struct{ Balance int64 }
		}
		Dun struct {
			Step struct {
				ID      string
				Overdue int64
			}
		}
		HoldDunning struct {
			Account struct{ Hold *struct{ Until string } }
		}
		LiftDunningHold struct {
			Account struct{ Hold *struct{ Until string } }
		}
	}
	m.send(m.clerk, "RegisterMeter", testkit.Vars{"itemID": m.items["W"], "number": "W-1", "unitID": m.Unit}).Want(&made)
	meter := made.RegisterMeter.Meter.ID
	m.send(m.Token(kind.RoleTechnician), "RecordReading", testkit.Vars{"meterID": meter, "value": 12.5}).Want(nil)
	m.send(m.Token(kind.RoleTechnician), "RecordReading", testkit.Vars{"meterID": meter, "value": 11}).Refused("READING_NOT_NEWER")
	m.send(m.clerk, "RetireMeter", testkit.Vars{"meterID": meter}).Want(nil)
	m.send(m.clerk, "ChargeUnit", testkit.Vars{"unitID": m.Unit, "itemID": m.items["M"], "amount": 9_000, "dueOn": "2026-08-01", "note": "补收"}).Want(&made)
	m.send(m.cashier, "CreditCharge", testkit.Vars{"chargeID": made.ChargeUnit.Charge.ID, "kind": "WAIVER", "amount": 1_000, "reason": "停水补偿", "approvedByID": m.Staff[kind.RoleSupervisor]}).Want(&made)
	if c := made.CreditCharge; c.Charge.Status != "PART_PAID" || c.Charge.CreditNotes[0].Kind != "WAIVER" || c.Account.Balance != 8_000 {
		t.Errorf("credited: %+v", c)
	}
	var arrears struct {
		Arrears struct {
			Overdue int64
			Ageing  []struct{ Amount int64 }
			Debtors struct {
				Edges []struct {
					Cursor string
					Node   struct {
						Overdue int64
						Unit    struct{ ID string }
					}
				}
				PageInfo struct{ HasNextPage bool }
			}
		}
	}
	m.DoNamed(m.Token(kind.RoleGuard), m.doc, "Arrears", testkit.Vars{"estate": m.Estate}).Refused("NOT_PERMITTED")
	m.DoNamed(m.clerk, m.doc, "Arrears", testkit.Vars{"estate": m.Estate}).Want(&arrears)
	if a := arrears.Arrears; a.Overdue != 8_000 || a.Ageing[4].Amount != 8_000 || len(a.Debtors.Edges) != 1 || a.Debtors.Edges[0].Node.Unit.ID != m.Unit || a.Debtors.PageInfo.HasNextPage {
		t.Errorf("arrears: %+v", a)
	}
	m.send(m.clerk, "Dun", testkit.Vars{"unitID": m.Unit, "stage": "LEGAL"}).Refused("DUNNING_OUT_OF_ORDER")
	m.send(m.clerk, "Dun", testkit.Vars{"unitID": m.Unit, "stage": "CALL"}).Want(&made)
	if made.Dun.Step.Overdue != 8_000 {
		t.Errorf("dunned: %+v", made.Dun)
	}
	m.send(m.clerk, "NoteDunning", testkit.Vars{"dunningStepID": made.Dun.Step.ID, "result": "答应月底", "promisedOn": "2026-11-30"}).Want(nil)
	m.send(m.Token(kind.RoleSupervisor), "HoldDunning", testkit.Vars{"unitID": m.Unit, "until": "2026-12-01", "reason": "投诉"}).Want(&made)
	m.send(m.clerk, "Dun", testkit.Vars{"unitID": m.Unit, "stage": "NOTICE"}).Refused("DUNNING_ON_HOLD")
	m.send(m.Token(kind.RoleSupervisor), "LiftDunningHold", testkit.Vars{"unitID": m.Unit}).Want(&made)
	if made.HoldDunning.Account.Hold == nil || made.LiftDunningHold.Account.Hold != nil {
		t.Errorf("hold %+v, lifted %+v", made.HoldDunning, made.LiftDunningHold)
	}
}

// TestDebtors_FE05_PagesWithoutGaps walks through the units that are late, page by page.
func TestDebtors_FE05_PagesWithoutGaps(t *testing.T) {
	t.Parallel()
	m := moneyDesk(t)
	for i := range 7 {
		m.Done(m.App.Fees.ChargeUnit(m.Root, fees.ChargeUnitInput{UnitID: m.AddUnit().ID, ItemID: m.items["M"], Amount: int64(100 + i/2), DueOn: testkit.P("2026-11-01")}))
	}
	var amounts []int64
	seen := map[string]bool{}
	var after any
	for range 4 {
		var page struct {
			Arrears struct {
				Debtors struct {
					Edges []struct {
						Node struct {
							Overdue int64
							Unit    struct{ ID string }
						}
					}
					PageInfo struct {
						HasNextPage bool
						EndCursor   string
					}
				}
			}
		}
		m.Do(m.clerk, `query($estate: ID!, $after: Cursor) { arrears(estateID: $estate) { debtors(first: 2, after: $after) { edges { node { overdue unit { id } } } pageInfo { hasNextPage endCursor } } } }`,
			testkit.Vars{"estate": m.Estate, "after": after}).Want(&page)
		for _, e := range page.Arrears.Debtors.Edges {
			amounts = append(amounts, e.Node.Overdue)
			seen[e.Node.Unit.ID] = true
		}
		after = page.Arrears.Debtors.PageInfo.EndCursor
		if page.Arrears.Debtors.PageInfo.HasNextPage != (len(amounts) < 7) {
			t.Errorf("after %d: next %v", len(amounts), page.Arrears.Debtors.PageInfo.HasNextPage)
		}
	}
	if !slices.Equal(amounts, []int64{103, 102, 102, 101, 101, 100, 100}) || len(seen) != 7 {
		t.Errorf("%v of %d units", amounts, len(seen))
	}
	m.Do(m.clerk, `query($estate: ID!) { arrears(estateID: $estate) { debtors(first: 101) { edges { cursor } } } }`, testkit.Vars{"estate": m.Estate}).Refused("PAGE_SIZE")
}

// TestMoney_FE02_IsFollowedLive follows a billing run and an account over a socket.
func TestMoney_FE02_FE04_IsFollowedLive(t *testing.T) {
	t.Parallel()
	m := moneyDesk(t)
	for range 200 {
		m.AddUnit()
	}
	account := m.Open(m.clerk)
	account.Subscribe("1", `subscription($unit: ID!) { account(unitID: $unit) { balance } }`, testkit.Vars{"unit": m.Unit})
	var stands struct{ Account struct{ Balance int64 } }
	account.Want(&stands)
	var started struct {
		RunBilling struct{ Run struct{ ID, Status string } }
	}
	m.send(m.cashier, "RunBilling", testkit.Vars{"estateID": m.Estate, "period": "2026-11"}).Want(&started)
	if started.RunBilling.Run.Status != "RUNNING" {
		t.Fatalf("%+v", started)
	}
	progress := m.Open(m.cashier)
	progress.Subscribe("2", `subscription($run: ID!) { billingRun(id: $run) { status done total } }`, testkit.Vars{"run": started.RunBilling.Run.ID})
	var at struct {
		BillingRun struct {
			Status      string
			Done, Total int
		}
	}
	progress.Want(&at)
	if at.BillingRun.Done != 125 || at.BillingRun.Total != 201 {
		t.Errorf("begun: %+v", at)
	}
	m.Pass(time.Second)
	for at.BillingRun.Status != "DONE" {
		progress.Want(&at)
	}
	if at.BillingRun.Done != 201 {
		t.Errorf("done: %+v", at)
	}
	for stands.Account.Balance != 36_840 {
		account.Want(&stands)
	}
}

// TestMoney_KY04_TK07_VI05 joins the ledger with keys, repairs and large goods.
func TestMoney_KY04_VI05_ALostKeyIsChargedAndGoodsWaitForFees(t *testing.T) {
	t.Parallel()
	m := moneyDesk(t)
	key := m.Done(m.App.Keys.Register(m.Root, keys.RegisterKeyInput{EstateID: m.Estate, Tag: "K1", Place: "A1", UnitID: &m.Unit, Contents: []*schema.KeyCount{{Kind: kind.KeyDoor, Count: 1}}}))
	loan := m.Done(m.App.Keys.Lend(m.Root, keys.LendKeyInput{KeyID: key, Borrower: keys.Borrower{BorrowerKind: kind.BorrowerResident, BorrowerID: &m.Resident, Purpose: "搬家", AuthorisedByID: testkit.P(m.Staff[kind.RoleFrontDesk]), DueBackAt: m.Clock.Now().Add(time.Hour)}}))
	var lost struct {
		ReportKeyLost struct {
			Loan   struct{ Status string }
			Charge *struct {
				ID, Currency string
				Amount       int64
			}
			Ticket struct{ ID string }
		}
	}
	m.Do(m.clerk, `mutation ChargeLostKey($input: ReportKeyLostInput!) { reportKeyLost(input: $input) { loan { id status } charge { id amount currency } ticket { id number } cursor } }`,
		testkit.Vars{"input": testkit.Vars{"loanID": loan, "circumstances": "外出途中遗失", "compensation": 5_000}}).Want(&lost)
	if l := lost.ReportKeyLost; l.Charge == nil || l.Charge.Amount != 5_000 || l.Charge.Currency != "CNY" || l.Loan.Status != "LOST" {
		t.Fatalf("lost: %+v", l)
	}
	release := func(role string) testkit.Answer {
		return m.Do(m.clerk, `mutation($input: IssueReleasePassInput!) { issueReleasePass(input: $input) { releasePass { id } } }`, testkit.Vars{"input": testkit.Vars{"unitID": m.Unit, "role": role, "applicant": "李租",
			"phone": "13600136000", "items": []testkit.Vars{{"name": "沙发", "count": 1}}, "ownerConsent": "书面", "validTo": m.Clock.Now().Add(4 * time.Hour)}})
	}
	release("TENANT").Refused("FEES_OPEN")
	release("OWNER").Want(nil) // nothing is late yet
	m.Clock.Advance(24 * time.Hour)
	release("OWNER").Refused("FEES_OPEN")
	m.send(m.cashier, "TakePayment", testkit.Vars{"unitID": m.Unit, "amount": 5_000, "method": "ALIPAY", "allocations": []testkit.Vars{{"chargeID": lost.ReportKeyLost.Charge.ID, "amount": 5_000}}}).Want(nil)
	release("TENANT").Want(nil)
}

// TestLedger_FE04_ListsAreOldestFirst reads what settled a charge in the order in which it was written down.
func TestLedger_FE04_ListsAreOldestFirst(t *testing.T) {
	t.Parallel()
	m := moneyDesk(t)
	charged := m.Done(m.App.Fees.ChargeUnit(m.Root, fees.ChargeUnitInput{UnitID: m.Unit, ItemID: m.items["M"], Amount: 100}))
	var want []int64
	for n := range int64(12) {
		m.Clock.Advance(time.Second)
		m.Done(m.App.Cashier.Take(m.Root, cashier.TakePaymentInput{UnitID: m.Unit, Amount: n + 1, Method: kind.PayCash}))
		want = append(want, n+1)
	}
	var got struct {
		Node struct{ Allocations []struct{ Amount int64 } }
	}
	m.Do(m.clerk, `query($id: ID!) { node(id: $id) { ... on Charge { allocations { amount } } } }`, testkit.Vars{"id": charged}).Want(&got)
	for i, a := range got.Node.Allocations {
		if a.Amount != want[i] {
			t.Fatalf("%+v", got.Node.Allocations)
		}
	}
	if len(got.Node.Allocations) != len(want) {
		t.Errorf("%d of %d", len(got.Node.Allocations), len(want))
	}
}

// TestFigures_FE07 counts what was charged and collected, for who may see no single charge.
func TestFigures_FE07(t *testing.T) {
	t.Parallel()
	m := moneyDesk(t)
	other := m.AddUnit()
	m.send(m.cashier, "RunBilling", testkit.Vars{"estateID": m.Estate, "period": "2026-11"}).Want(nil)
	m.Done(m.App.Fees.ChargeUnit(m.Root, fees.ChargeUnitInput{UnitID: other.ID, ItemID: m.items["D"], Amount: 20_000}))
	m.Done(m.App.Fees.ChargeUnit(m.Root, fees.ChargeUnitInput{UnitID: other.ID, ItemID: m.items["M"], Amount: 7_000, Period: testkit.P("2026-10")}))
	m.Done(m.App.Cashier.Take(m.Root, cashier.TakePaymentInput{UnitID: m.Unit, Amount: 40_000, Method: kind.PayCash}))
	pay := m.Done(m.App.Cashier.Take(m.Root, cashier.TakePaymentInput{UnitID: other.ID, Amount: 10_000, Method: kind.PayWeChat}))
	m.Done(m.App.Cashier.Refund(m.Root, cashier.RefundPaymentInput{PaymentID: pay, Amount: 1_000, Reason: "x", ApprovedByID: m.Staff[kind.RoleSupervisor]}))
	due := m.Read().Charge.Query().Where(charge.UnitID(other.ID), charge.Period("2026-11")).OnlyIDX(m.Root)
	m.Done(m.App.Fees.Credit(m.Root, fees.CreditChargeInput{ChargeID: due, Kind: kind.CreditWaiver, Amount: testkit.P(int64(840)), Reason: "x", ApprovedByID: m.Staff[kind.RoleSupervisor]}))
	type figures struct {
		Item, Building                            *string
		Charged, Credited, Collected, Outstanding int64
		CollectionRate                            *float64
		Ageing                                    []struct{ Amount int64 }
	}
	var got struct {
		FeeStats struct {
			Target  float64
			Groups  []figures
			Totals  figures
			Takings []struct {
				Method string
				Item   *string
				Amount int64
			}
		}
	}
	m.DoNamed(m.Token(kind.RoleBoard), m.doc, "FeeFigures", testkit.Vars{"estate": m.Estate, "period": "2026-11"}).Refused("NOT_PERMITTED")
	reporting := m.Token(kind.RoleReporting)
	m.DoNamed(reporting, m.doc, "FeeFigures", testkit.Vars{"estate": m.Estate, "period": "2026-11"}).Want(&got)
	s := got.FeeStats
	if len(s.Groups) != 2 || *s.Groups[0].Item != "D" || s.Groups[0].Charged != 20_000 || s.Groups[1].Charged != 2*36_840-840 || s.Groups[1].Credited != 840 || s.Groups[1].Collected != 36_840+9_000 || s.Target != 0.95 {
		t.Errorf("groups %+v", s.Groups)
	}
	if s.Totals.Charged != 20_000+2*36_840-840 || s.Totals.Charged != s.Totals.Collected+s.Totals.Outstanding || s.Totals.CollectionRate == nil || s.Totals.Ageing[1].Amount != s.Totals.Outstanding-20_000 {
		t.Errorf("totals %+v", s.Totals)
	}
	var taken int64
	for _, one := range s.Takings {
		taken += one.Amount
	}
	if taken != 49_000 {
		t.Errorf("takings %+v", s.Takings)
	}
	m.DoNamed(reporting, m.doc, "FeeFigures", testkit.Vars{"estate": m.Estate, "period": "2026"}).Want(&got)
	if got.FeeStats.Totals.Charged != s.Totals.Charged+7_000 {
		t.Errorf("the year %+v", got.FeeStats.Totals)
	}
	m.Do(reporting, `query($e: ID!) { feeStats(estateID: $e, period: "2026-11", groupBy: [BUILDING, KIND]) { groups { building kind charged } } }`, testkit.Vars{"e": m.Estate}).Want(&got)
	if len(got.FeeStats.Groups) != 2 || *got.FeeStats.Groups[0].Building != "3栋" {
		t.Errorf("by building %+v", got.FeeStats.Groups)
	}
	for _, period := range []string{"", "26", "2026-13", "2026-1", "2026-11-01", "x"} {
		m.DoNamed(reporting, m.doc, "FeeFigures", testkit.Vars{"estate": m.Estate, "period": period}).Refused("BAD_PERIOD")
	}
	m.DoNamed(reporting, m.doc, "FeeFigures", testkit.Vars{"estate": "est_none", "period": "2026"}).Refused("RECORD_NOT_FOUND")
}

// TestFigures_FE07_RP04 asks for fees over months, by filters, of several estates.
func TestFigures_FE07_RP04_OverMonthsAndEstates(t *testing.T) {
	t.Parallel()
	m := moneyDesk(t)
	for _, month := range []string{"2026-09", "2026-10", "2026-11"} {
		m.Done(m.App.Fees.RunBilling(m.Root, fees.RunBillingInput{EstateID: m.Estate, Period: month}))
	}
	m.Done(m.App.Fees.ChargeUnit(m.Root, fees.ChargeUnitInput{UnitID: m.Unit, ItemID: m.items["D"], Amount: 20_000})) // on the 23rd
	m.Done(m.App.Cashier.Take(m.Root, cashier.TakePaymentInput{UnitID: m.Unit, Amount: 50_000, Method: kind.PayCash}))
	m.Clock.Advance(24 * time.Hour)
	m.Done(m.App.Cashier.Take(m.Root, cashier.TakePaymentInput{UnitID: m.Unit, Amount: 30_000, Method: kind.PayCash}))
	type found struct {
		Estate                          *struct{ Name string }
		Item, Bucket                    *string
		Charged, Collected, Outstanding int64
		Ageing                          []struct{ Amount int64 }
	}
	var got struct {
		FeeStats struct {
			Period, From, To string
			Groups           []found
			Totals, Previous found
			Change           struct{ Charged, CollectionRate *float64 }
			Takings          []struct {
				Bucket, Item *string
				Amount       int64
			}
		}
	}
	all, _ := m.TokenFor(kind.RoleAdmin, "", nil)
	reports := operations(t, "reports.graphql")
	trend := func(token, from, to string, where testkit.Vars) {
		t.Helper()
		got.FeeStats.Groups, got.FeeStats.Takings = nil, nil
		m.DoNamed(token, reports, "FeeTrend", testkit.Vars{"from": from, "to": to, "where": where}).Want(&got)
	}
	trend(all, "2026-10-01", "2026-12-01", nil)
	s := got.FeeStats
	if s.Period != "2026-10-01/2026-12-01" || len(s.Groups) != 2 || *s.Groups[0].Bucket != "2026-10-01" || s.Groups[0].Charged != 36_840 || s.Groups[0].Estate.Name != "翠湖花园" || s.Groups[1].Charged != 56_840 || s.Totals.Charged != 93_680 {
		t.Errorf("%+v", s)
	}
	if s.Totals.Collected+s.Totals.Outstanding != s.Totals.Charged || s.Previous.Charged != 36_840 || !near(s.Change.Charged, 93_680.0/36_840-1) {
		t.Errorf("against the months before: %+v", s)
	}
	var taken int64
	for _, one := range s.Takings {
		taken += one.Amount
	}
	if taken != 80_000 || *s.Takings[0].Bucket != "2026-11-01" {
		t.Errorf("takings %+v", s.Takings)
	}
	trend(all, "2026-10-02", "2026-11-24", testkit.Vars{"itemID": m.items["M"]}) // November begins in it, October does not
	if s = got.FeeStats; s.Totals.Charged != 36_840 || len(s.Groups) != 2 || s.Groups[0].Charged != 0 {
		t.Errorf("by days: %+v", s)
	}
	taken = 0
	for _, one := range s.Takings {
		if taken += one.Amount; *one.Item != "M" {
			t.Errorf("another item: %+v", one)
		}
	}
	if taken != 50_000 { // what came in on the 23rd alone
		t.Errorf("takings of the days %+v", s.Takings)
	}
	m.Do(all, `{ feeStats(from: "2026-11-16", to: "2026-11-30", groupBy: [ITEM], bucket: WEEK) { groups { item bucket charged } takings { bucket item amount } } }`, nil).Want(&got)
	if g := got.FeeStats.Groups; len(g) != 2 || *g[0].Bucket != "2026-11-16" || *g[1].Bucket != "2026-11-23" || g[0].Charged != 0 || g[1].Charged != 20_000 || *g[0].Item != "D" {
		t.Errorf("weeks %+v", g)
	}
	_, err := m.App.FoundEstate(m.Root, "SZ", "深湾")
	m.Must(err)
	m.Do(all, `{ feeStats(period: "2026", groupBy: [ESTATE]) { groups { estate { name } charged } totals { charged ageing { amount } } } }`, nil).Want(&got)
	if s := got.FeeStats; len(s.Groups) != 1 || s.Totals.Charged != 3*36_840+20_000 {
		t.Errorf("both estates: %+v", s)
	}
	_, err = m.App.Places.CreateEstate(m.Root, estate.CreateEstateInput{Code: "HK", Name: "海湾", Currency: testkit.P("HKD"), TimeZone: testkit.P("Asia/Hong_Kong")})
	m.Must(err)
	m.Do(all, `{ feeStats(period: "2026") { currency } }`, nil).Refused("WRONG_CURRENCY")
	trend(all, "2026-01-01", "2027-01-01", testkit.Vars{"estateIDIn": []string{m.Estate}})
	reporting := m.Token(kind.RoleReporting)
	trend(reporting, "2026-01-01", "2027-01-01", testkit.Vars{"statusIn": []string{"OPEN", "PART_PAID"}, "not": testkit.Vars{"itemID": m.items["D"]}})
	if s := got.FeeStats; s.Totals.Charged != 36_840 || s.Totals.Outstanding != 3*36_840-80_000 {
		t.Errorf("what is open of fees: %+v", s.Totals)
	}
	m.Done(m.App.Cashier.Take(m.Root, cashier.TakePaymentInput{UnitID: m.Unit, Amount: 500_000, Method: kind.PayCash})) // most of it waits as credit
	for _, one := range []struct {
		where testkit.Vars
		sum   int64
	}{{nil, 580_000}, {testkit.Vars{}, 580_000}, {testkit.Vars{"itemID": m.items["M"]}, 3 * 36_840}} {
		trend(reporting, "2026-11-01", "2026-12-01", one.where)
		taken = 0
		for _, t := range got.FeeStats.Takings {
			taken += t.Amount
		}
		if taken != one.sum {
			t.Errorf("with the filter %v %d came in, want %d", one.where, taken, one.sum)
		}
	}
	for _, where := range []testkit.Vars{{"unitID": m.Unit}, {"or": []testkit.Vars{{"itemID": m.items["M"]}, {"not": testkit.Vars{"unitIDNEQ": m.Unit}}}}, {"amount": 36_840}, {"ticketIDNotNil": true}} {
		m.DoNamed(reporting, reports, "FeeTrend", testkit.Vars{"from": "2026-01-01", "to": "2027-01-01", "where": where}).Refused("NOT_PERMITTED")
		m.DoNamed(m.cashier, reports, "FeeTrend", testkit.Vars{"from": "2026-01-01", "to": "2027-01-01", "where": where}).Want(nil)
	}
	for args, reason := range map[string]string{
		`from: "2026-01-01"`: "BAD_PERIOD", `period: "2026", from: "2026-01-01", to: "2026-02-01"`: "BAD_PERIOD", `from: "2026-02-01", to: "2026-01-01"`: "BAD_SPAN",
		`period: "2026-11", bucket: HOUR`: "CONTRADICTION", `from: "2016-01-01", to: "2026-01-01", bucket: DAY`: "TOO_MANY_GROUPS", `period: "2026", where: {and: [{}]}`: "INVALID_QUERY",
	} {
		m.Do(m.cashier, `{ feeStats(`+args+`) { currency } }`, nil).Refused(reason)
	}
}
