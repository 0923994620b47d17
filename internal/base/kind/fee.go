package kind

import "io"

// FeeKind is what residents pay for (FE01).
type FeeKind string

// The values of FeeKind.
const (
	FeeManagement   FeeKind = "MANAGEMENT"       // the management fee
	FeeLift         FeeKind = "LIFT"             // lifts
	FeeParking      FeeKind = "PARKING"          // parking
	FeeWater        FeeKind = "WATER"            // water
	FeeElectricity  FeeKind = "ELECTRICITY"      // electricity
	FeeHeating      FeeKind = "HEATING"          // heating
	FeeGas          FeeKind = "GAS"              // gas
	FeeDeposit      FeeKind = "DEPOSIT"          // a deposit that is given back
	FeeFund         FeeKind = "MAINTENANCE_FUND" // the maintenance fund
	FeeRepair       FeeKind = "REPAIR"           // a paid repair
	FeeCompensation FeeKind = "COMPENSATION"     // something lost or damaged
	FeeService      FeeKind = "SERVICE"          // a paid service
	FeeLate         FeeKind = "LATE_FEE"         // paying late
	FeeOther        FeeKind = "OTHER"            // anything else
)

// Values lists every FeeKind.
func (FeeKind) Values() []string {
	return []string{string(FeeManagement), string(FeeLift), string(FeeParking), string(FeeWater), string(FeeElectricity), string(FeeHeating), string(FeeGas), string(FeeDeposit), string(FeeFund), string(FeeRepair), string(FeeCompensation), string(FeeService), string(FeeLate), string(FeeOther)}
}

// MarshalGQL writes the value as GraphQL.
func (v FeeKind) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *FeeKind) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// TariffBasis is what the price of a tariff is multiplied with (FE01).
type TariffBasis string

// The values of TariffBasis.
const (
	PerArea    TariffBasis = "PER_AREA"       // the unit's area in m², each month
	PerUnit    TariffBasis = "FIXED"          // one, each month
	PerReading TariffBasis = "METERED"        // what the unit's own meter has counted
	PerShare   TariffBasis = "SHARED_BY_AREA" // the unit's share by area of what a shared meter has counted
)

// Values lists every TariffBasis.
func (TariffBasis) Values() []string {
	return []string{string(PerArea), string(PerUnit), string(PerReading), string(PerShare)}
}

// MarshalGQL writes the value as GraphQL.
func (v TariffBasis) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *TariffBasis) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }
