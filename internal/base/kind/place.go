package kind

import "io"

// UnitUse is what a unit is used for (PL02).
type UnitUse string

// The values of UnitUse.
const (
	UseHome      UnitUse = "HOME"      // 住宅
	UseShop      UnitUse = "SHOP"      // 商铺
	UseOffice    UnitUse = "OFFICE"    // 写字楼
	UseDormitory UnitUse = "DORMITORY" // 宿舍
	UseShowFlat  UnitUse = "SHOW_FLAT" // 样板房
)

// Values lists every UnitUse.
func (UnitUse) Values() []string {
	return []string{string(UseHome), string(UseShop), string(UseOffice), string(UseDormitory), string(UseShowFlat)}
}

// MarshalGQL writes the value as GraphQL.
func (v UnitUse) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *UnitUse) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// UnitState is whether a unit is lived in (PL02).
type UnitState string

// The values of UnitState.
const (
	StateVacant     UnitState = "VACANT"      // 空置
	StateHandedOver UnitState = "HANDED_OVER" // 已交付
	StateRenovating UnitState = "RENOVATING"  // 装修
	StateOccupied   UnitState = "OCCUPIED"    // 入住
)

// Values lists every UnitState.
func (UnitState) Values() []string {
	return []string{string(StateVacant), string(StateHandedOver), string(StateRenovating), string(StateOccupied)}
}

// MarshalGQL writes the value as GraphQL.
func (v UnitState) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *UnitState) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// LocationType is the kind of a public place (PL02).
type LocationType string

// The values of LocationType.
const (
	LocationLobby    LocationType = "LOBBY"     // 大堂
	LocationLift     LocationType = "LIFT"      // 电梯
	LocationPumpRoom LocationType = "PUMP_ROOM" // 泵房
	LocationGarage   LocationType = "GARAGE"    // 车库
	LocationGarden   LocationType = "GARDEN"    // 花园
	LocationGate     LocationType = "GATE"      // 门岗
	LocationRoof     LocationType = "ROOF"      // 屋面
	LocationOther    LocationType = "OTHER"     // any other place
)

// Values lists every LocationType.
func (LocationType) Values() []string {
	return []string{string(LocationLobby), string(LocationLift), string(LocationPumpRoom), string(LocationGarage), string(LocationGarden), string(LocationGate), string(LocationRoof), string(LocationOther)}
}

// MarshalGQL writes the value as GraphQL.
func (v LocationType) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *LocationType) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }
