package demo

import (
	"context"

	"foyer/ent"
	"foyer/internal/app"
	"foyer/internal/base/kind"
	"foyer/internal/base/money"
	"foyer/internal/desk/fees"
)

// priced is something that people of the demonstration pay for.
type priced struct {
	code, name, collectedFor string
	kind                     kind.FeeKind
	basis                    kind.TariffBasis
	price                    money.Quantity // minor units, in thousandths
	uses                     []kind.UnitUse
}

// tariffs sets up what people pay for (FE01).
func tariffs(ctx context.Context, a *app.App, home *ent.Estate) error {
	for _, one := range []priced{
		{code: "WY", name: "物业管理费", kind: kind.FeeManagement, basis: kind.PerArea, price: 285_000},
		{code: "DT", name: "电梯费", kind: kind.FeeLift, basis: kind.PerUnit, price: 2_500_000, uses: []kind.UnitUse{kind.UseHome}},
		{code: "SF", name: "水费", collectedFor: "自来水公司", kind: kind.FeeWater, basis: kind.PerReading, price: 367_500},
		{code: "GT", name: "公共水电分摊", kind: kind.FeeElectricity, basis: kind.PerShare, price: 68_300},
		{code: "TC", name: "车位管理费", kind: kind.FeeParking, basis: kind.PerUnit, price: 8_000_000, uses: []kind.UnitUse{kind.UseShop}},
		{code: "YJ", name: "装修押金", kind: kind.FeeDeposit},
		{code: "WY-Z", name: "违约金", kind: kind.FeeLate},
	} {
		r, err := a.Fees.AddItem(ctx, fees.AddFeeItemInput{EstateID: home.ID, Code: one.code, Name: one.name, Kind: one.kind, CollectedFor: &one.collectedFor})
		if err != nil {
			return err
		}
		if one.price == 0 { // charged one by one
			continue
		}
		if _, err := a.Fees.AddTariff(ctx, fees.AddTariffInput{FeeItemID: r.ID, Basis: one.basis, Price: one.price, Uses: one.uses, From: "2024-01-01"}); err != nil {
			return err
		}
	}
	return nil
}
