package kind

import "io"

// Trade is a trade of repairs, which warranties go by (TK07).
type Trade string

// The values of Trade.
const (
	TradePlumbing      Trade = "PLUMBING"      // water and drains
	TradeElectricity   Trade = "ELECTRICITY"   // wires, sockets and lamps
	TradeWaterproofing Trade = "WATERPROOFING" // roofs, outer walls and wet rooms
	TradeJoinery       Trade = "JOINERY"       // doors, windows and fittings
	TradeFinishes      Trade = "FINISHES"      // plaster, paint, tiles and floors
	TradeHeating       Trade = "HEATING"       // heating, cooling and ventilation
	TradeStructure     Trade = "STRUCTURE"     // walls, slabs and foundations
	TradeEquipment     Trade = "EQUIPMENT"     // intercoms, meters and other equipment of the unit
	TradeOther         Trade = "OTHER"         // anything else
)

// Values lists every Trade.
func (Trade) Values() []string {
	return []string{string(TradePlumbing), string(TradeElectricity), string(TradeWaterproofing), string(TradeJoinery), string(TradeFinishes), string(TradeHeating), string(TradeStructure), string(TradeEquipment), string(TradeOther)}
}

// MarshalGQL writes the value as GraphQL.
func (v Trade) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *Trade) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// QuoteStatus is what the owner says of a quote (TK07).
type QuoteStatus string

// The values of QuoteStatus.
const (
	QuoteOffered  QuoteStatus = "OFFERED"  // the owner has not answered
	QuoteAgreed   QuoteStatus = "AGREED"   // the owner agreed to the price
	QuoteDeclined QuoteStatus = "DECLINED" // the owner does not want it at this price
	QuoteReplaced QuoteStatus = "REPLACED" // another quote was made instead
)

// Values lists every QuoteStatus.
func (QuoteStatus) Values() []string {
	return []string{string(QuoteOffered), string(QuoteAgreed), string(QuoteDeclined), string(QuoteReplaced)}
}

// MarshalGQL writes the value as GraphQL.
func (v QuoteStatus) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *QuoteStatus) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// Supplier is who brought material for a repair (TK07).
type Supplier string

// The values of Supplier.
const (
	SuppliedByCompany Supplier = "COMPANY" // the company
	SuppliedByOwner   Supplier = "OWNER"   // the owner, who signs a waiver
)

// Values lists every Supplier.
func (Supplier) Values() []string {
	return []string{string(SuppliedByCompany), string(SuppliedByOwner)}
}

// MarshalGQL writes the value as GraphQL.
func (v Supplier) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *Supplier) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }
