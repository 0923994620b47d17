package fees_test

import (
	"testing"

	"foyer/ent"
	"foyer/internal/base/fault"
	"foyer/internal/base/kind"
	"foyer/internal/base/money"
	"foyer/internal/desk/fees"
	"foyer/internal/testkit"
)

// item adds the management fee.
func item(d *testkit.Desk) string {
	d.T.Helper()
	return d.Done(d.App.Fees.AddItem(d.Root, fees.AddFeeItemInput{EstateID: d.Estate, Code: "M", Name: "物业管理费", Kind: kind.FeeManagement}))
}

// tariff is a price per m² from a day on; change may alter it.
func tariff(itemID, from string, change ...func(*fees.AddTariffInput)) fees.AddTariffInput {
	in := fees.AddTariffInput{FeeItemID: itemID, Basis: kind.PerArea, Price: 285_500, From: from}
	for _, fn := range change {
		fn(&in)
	}
	return in
}

func TestFeeItem_FE01_IsNamedOnce(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	m := item(d)
	d.Refuses(fault.AlreadyExists)(d.App.Fees.AddItem(d.Root, fees.AddFeeItemInput{EstateID: d.Estate, Code: "M", Name: "x", Kind: kind.FeeOther}))
	d.RefusesAll(fault.Required, fault.Required)(d.App.Fees.AddItem(d.Root, fees.AddFeeItemInput{EstateID: d.Estate, Kind: kind.FeeOther}))
	d.Refuses(fault.NothingToDo)(d.App.Fees.UpdateItem(d.Root, fees.UpdateFeeItemInput{FeeItemID: m}))
	d.Done(d.App.Fees.UpdateItem(d.Root, fees.UpdateFeeItemInput{FeeItemID: m, Active: testkit.P(false), IfVersion: testkit.P(1)}))
	d.Refuses(fault.VersionConflict)(d.App.Fees.UpdateItem(d.Root, fees.UpdateFeeItemInput{FeeItemID: m, Active: testkit.P(true), IfVersion: testkit.P(1)}))
}

func TestTariff_FE01_NoTwoHoldForTheSameUnitOnTheSameDay(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	m := item(d)
	to := func(day string, uses ...kind.UnitUse) func(*fees.AddTariffInput) {
		return func(in *fees.AddTariffInput) { in.Uses, in.To = uses, &day }
	}
	price := func(q money.Quantity) func(*fees.AddTariffInput) {
		return func(in *fees.AddTariffInput) { in.Price = q }
	}
	d.Done(d.App.Fees.AddTariff(d.Root, tariff(m, "2025-01-01", to("2025-12-31", kind.UseHome))))
	d.Done(d.App.Fees.AddTariff(d.Root, tariff(m, "2025-01-01", to("2025-12-31", kind.UseShop), price(500_000))))
	d.Done(d.App.Fees.AddTariff(d.Root, tariff(m, "2026-01-01")))
	for _, one := range []fees.AddTariffInput{
		tariff(m, "2025-12-31", to("2025-12-31", kind.UseHome)), tariff(m, "2020-01-01", to("2025-01-01", kind.UseHome, kind.UseOffice)),
		tariff(m, "2024-01-01"), tariff(m, "2027-01-01"), tariff(m, "2020-01-01", to("2030-01-01", kind.UseOffice)),
	} {
		d.Refuses(fault.TariffOverlaps)(d.App.Fees.AddTariff(d.Root, one))
	}
	d.Refuses(fault.BadNumber)(d.App.Fees.AddTariff(d.Root, tariff(m, "2030-01-01", price(0))))
	d.Refuses(fault.BadNumber)(d.App.Fees.AddTariff(d.Root, tariff(m, "2030-01-01", price(1<<60))))
	d.Refuses(fault.BadDate)(d.App.Fees.AddTariff(d.Root, tariff(m, "2030-01-01", to("2029-12-31"))))
	d.Refuses(fault.BadDate)(d.App.Fees.AddTariff(d.Root, tariff(m, "2030-02-30")))

	known, err := d.Read().FeeItem.GetX(d.Root, m).QueryTariffs().All(d.Root)
	d.Must(err)
	open := fees.TariffOn(known, "2026-06-01", kind.UseOffice)
	if open == nil || open.To != nil {
		t.Fatalf("in June 2026: %+v", open)
	}
	d.Refuses(fault.BadDate)(d.App.Fees.EndTariff(d.Root, fees.EndTariffInput{TariffID: open.ID, To: "2025-12-31"}))
	d.Done(d.App.Fees.EndTariff(d.Root, fees.EndTariffInput{TariffID: open.ID, To: "2026-12-31", IfVersion: testkit.P(1)}))
	d.Done(d.App.Fees.AddTariff(d.Root, tariff(m, "2027-01-01", price(310_250))))
	d.Refuses(fault.TariffOverlaps)(d.App.Fees.EndTariff(d.Root, fees.EndTariffInput{TariffID: open.ID, To: "2027-01-01"}))
	known, err = d.Read().FeeItem.GetX(d.Root, m).QueryTariffs().All(d.Root)
	d.Must(err)
	for _, c := range []struct {
		day  string
		use  kind.UnitUse
		want money.Quantity
	}{
		{"2024-12-31", kind.UseHome, 0}, {"2025-01-01", kind.UseHome, 285_500}, {"2025-12-31", kind.UseShop, 500_000}, {"2025-06-01", kind.UseOffice, 0},
		{"2026-12-31", kind.UseShop, 285_500}, {"2027-01-01", kind.UseHome, 310_250}, {"2099-01-01", kind.UseHome, 310_250},
	} {
		found := fees.TariffOn(known, c.day, c.use)
		if found == nil {
			found = &ent.Tariff{}
		}
		if found.Price != c.want {
			t.Errorf("%s %s: %s, want %s", c.day, c.use, found.Price, c.want)
		}
	}
}
