package estate_test

import (
	"testing"

	"foyer/internal/base/fault"
	"foyer/internal/base/kind"
	"foyer/internal/desk/estate"
	"foyer/internal/testkit"
)

func p[T any](v T) *T { return &v }

func TestPlaces_PL02_AreUniqueWherePeopleWouldMixThemUp(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	s := d.App.Places
	for name, try := range map[string]func() error{
		"estate": func() error {
			_, err := s.CreateEstate(d.Root, estate.CreateEstateInput{Code: "CH", Name: "x"})
			return err
		},
		"building": func() error {
			_, err := s.AddBuilding(d.Root, estate.AddBuildingInput{EstateID: d.Estate, Name: "3栋"})
			return err
		},
		"unit": func() error {
			_, err := s.AddUnit(d.Root, estate.AddUnitInput{BuildingID: d.Building, Number: "502"})
			return err
		},
		"location": func() error {
			_, err := s.AddLocation(d.Root, estate.AddLocationInput{EstateID: d.Estate, Name: "3栋2号电梯"})
			return err
		},
		"department": func() error {
			_, err := s.AddDepartment(d.Root, estate.AddDepartmentInput{EstateID: d.Estate, Name: "工程部", Function: kind.Engineering})
			return err
		},
	} {
		if err := try(); !fault.Is(err, fault.AlreadyExists) {
			t.Errorf("%s twice: %v", name, err)
		}
	}
	_, err := s.AddUnit(d.Root, estate.AddUnitInput{BuildingID: d.Building, Entrance: p("2单元"), Number: "502"})
	d.Must(err)
}

func TestPlaces_PL02_BadFieldsAllAtOnce(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	_, err := d.App.Places.AddUnit(d.Root, estate.AddUnitInput{BuildingID: d.Building, Number: "", Floor: p(999), Area: p(-1.0)})
	list, ok := err.(fault.List) //nolint:errorlint // the list itself is looked at
	if !ok || len(list) != 3 {
		t.Errorf("faults: %v", err)
	}
	if _, err := d.App.Places.CreateEstate(d.Root, estate.CreateEstateInput{Code: "Z", Name: "Z", TimeZone: p("Moon/Base")}); !fault.Is(err, fault.BadTimeZone) {
		t.Errorf("time zone: %v", err)
	}
}

func TestButlerAndDutyManager_PL06(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	s := d.App.Places
	butler, stranger := d.Staff[kind.RoleButler], "stf_01m84g4qkc471nr7t75ek4vw0w"
	_, err := s.UpdateUnit(d.Root, estate.UpdateUnitInput{UnitID: d.Unit, ButlerID: &butler, IfVersion: p(1)})
	d.Must(err)
	if _, err := s.UpdateUnit(d.Root, estate.UpdateUnitInput{UnitID: d.Unit, ButlerID: &butler, IfVersion: p(1)}); !fault.Is(err, fault.VersionConflict) {
		t.Errorf("an old version: %v", err)
	}
	if _, err := s.UpdateUnit(d.Root, estate.UpdateUnitInput{UnitID: d.Unit, ButlerID: &stranger}); !fault.Is(err, fault.BadReference) {
		t.Errorf("a stranger as butler: %v", err)
	}
	department := d.Departments[kind.Engineering]
	_, err = s.SetDutyManager(d.Root, estate.SetDutyManagerInput{DepartmentID: department, DutyManagerID: p(d.Staff[kind.RoleTechnician])})
	d.Must(err)
	_, err = s.SetDutyManager(d.Root, estate.SetDutyManagerInput{DepartmentID: department})
	d.Must(err)
	got, err := d.Read().Department.Get(d.Root, department)
	d.Must(err)
	if got.DutyManagerID != nil || got.Version != 3 {
		t.Errorf("the department is %+v", got)
	}
}
