package app_test

import (
	"testing"

	"foyer/internal/base/kind"
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
