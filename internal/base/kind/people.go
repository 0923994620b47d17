package kind

import "io"

// Role is a set of permissions (PL05).
type Role string

// The values of Role.
const (
	RoleFrontDesk     Role = "FRONT_DESK"     // 前台
	RoleSupervisor    Role = "SUPERVISOR"     // 客服主管
	RoleCentreManager Role = "CENTRE_MANAGER" // 管理处主任
	RoleCashier       Role = "CASHIER"        // 收费员
	RoleOfficeClerk   Role = "OFFICE_CLERK"   // 内勤
	RoleButler        Role = "BUTLER"         // 物管员/管家
	RoleSpecialist    Role = "SPECIALIST"     // 客服专员
	RoleDispatchClerk Role = "DISPATCH_CLERK" // 微机员
	RoleTechnician    Role = "TECHNICIAN"     // 技工
	RoleGuard         Role = "GUARD"          // 保安
	RoleDriver        Role = "DRIVER"         // 司机
	RolePoolStaff     Role = "POOL_STAFF"     // 泳池
	RoleAdmin         Role = "ADMIN"          // administrator of the system, sees all estates
	RoleBoard         Role = "BOARD"          // wall board: one estate, read-only, no personal data
	RoleReporting     Role = "REPORTING"      // reporting tool: read-only aggregates
)

// Values lists every Role.
func (Role) Values() []string {
	return []string{string(RoleFrontDesk), string(RoleSupervisor), string(RoleCentreManager), string(RoleCashier), string(RoleOfficeClerk), string(RoleButler), string(RoleSpecialist), string(RoleDispatchClerk), string(RoleTechnician), string(RoleGuard), string(RoleDriver), string(RolePoolStaff), string(RoleAdmin), string(RoleBoard), string(RoleReporting)}
}

// MarshalGQL writes the value as GraphQL.
func (v Role) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *Role) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// Hat is an extra duty on top of a role (PL05).
type Hat string

// The values of Hat.
const (
	HatKey        Hat = "KEY"        // key officer
	HatFile       Hat = "FILE"       // file officer
	HatRenovation Hat = "RENOVATION" // renovation officer
	HatCulture    Hat = "CULTURE"    // culture officer
)

// Values lists every Hat.
func (Hat) Values() []string {
	return []string{string(HatKey), string(HatFile), string(HatRenovation), string(HatCulture)}
}

// MarshalGQL writes the value as GraphQL.
func (v Hat) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *Hat) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// ResidentKind tells people from companies (PL03).
type ResidentKind string

// The values of ResidentKind.
const (
	ResidentPerson  ResidentKind = "PERSON"  // a person
	ResidentCompany ResidentKind = "COMPANY" // a company
)

// Values lists every ResidentKind.
func (ResidentKind) Values() []string {
	return []string{string(ResidentPerson), string(ResidentCompany)}
}

// MarshalGQL writes the value as GraphQL.
func (v ResidentKind) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *ResidentKind) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// OccupancyRole is how a resident is linked to a unit (PL03).
type OccupancyRole string

// The values of OccupancyRole.
const (
	OccupancyOwner  OccupancyRole = "OWNER"  // 业主
	OccupancyTenant OccupancyRole = "TENANT" // 租户
	OccupancyFamily OccupancyRole = "FAMILY" // 家属
)

// Values lists every OccupancyRole.
func (OccupancyRole) Values() []string {
	return []string{string(OccupancyOwner), string(OccupancyTenant), string(OccupancyFamily)}
}

// MarshalGQL writes the value as GraphQL.
func (v OccupancyRole) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *OccupancyRole) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// KeyHouseholdReason is why a household needs special care (PL04).
type KeyHouseholdReason string

// The values of KeyHouseholdReason.
const (
	ElderlyAlone        KeyHouseholdReason = "ELDERLY_ALONE"        // 独居老人
	Ill                 KeyHouseholdReason = "ILL"                  // 病患
	VIP                 KeyHouseholdReason = "VIP"                  // VIP
	FrequentComplainant KeyHouseholdReason = "FREQUENT_COMPLAINANT" // 多次投诉
	SpecialCareOther    KeyHouseholdReason = "OTHER"                // any other reason
)

// Values lists every KeyHouseholdReason.
func (KeyHouseholdReason) Values() []string {
	return []string{string(ElderlyAlone), string(Ill), string(VIP), string(FrequentComplainant), string(SpecialCareOther)}
}

// MarshalGQL writes the value as GraphQL.
func (v KeyHouseholdReason) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *KeyHouseholdReason) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// DepartmentFunction is what a department is for (PL05).
type DepartmentFunction string

// The values of DepartmentFunction.
const (
	CustomerService DepartmentFunction = "CUSTOMER_SERVICE" // 客服部
	Engineering     DepartmentFunction = "ENGINEERING"      // 工程部
	Security        DepartmentFunction = "SECURITY"         // 保安部
	Cleaning        DepartmentFunction = "CLEANING"         // 保洁部
	Finance         DepartmentFunction = "FINANCE"          // 财务部
	Management      DepartmentFunction = "MANAGEMENT"       // 管理处
)

// Values lists every DepartmentFunction.
func (DepartmentFunction) Values() []string {
	return []string{string(CustomerService), string(Engineering), string(Security), string(Cleaning), string(Finance), string(Management)}
}

// MarshalGQL writes the value as GraphQL.
func (v DepartmentFunction) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *DepartmentFunction) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }
