package kind

import "io"

// MedicalResponse is what is done for somebody who is ill or hurt (TK13).
type MedicalResponse string

// The values of MedicalResponse.
const (
	ResponseEscort     MedicalResponse = "ESCORT"     // escort to the hospital: two guards and a car
	ResponseAmbulance  MedicalResponse = "AMBULANCE"  // an ambulance is called, met at the gate and guided
	ResponseAttendance MedicalResponse = "ATTENDANCE" // somebody stays for a short time, never alone with the patient
)

// Values lists every MedicalResponse.
func (MedicalResponse) Values() []string {
	return []string{string(ResponseEscort), string(ResponseAmbulance), string(ResponseAttendance)}
}

// MarshalGQL writes the value as GraphQL.
func (v MedicalResponse) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *MedicalResponse) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// FamilyAnswer is what the family said when it was asked along (TK13).
type FamilyAnswer string

// The values of FamilyAnswer.
const (
	FamilyComes       FamilyAnswer = "COMING"      // somebody comes along
	FamilyDeclines    FamilyAnswer = "DECLINED"    // nobody comes along
	FamilyUnreachable FamilyAnswer = "UNREACHABLE" // nobody could be reached
	FamilyNone        FamilyAnswer = "NONE"        // there is no family
)

// Values lists every FamilyAnswer.
func (FamilyAnswer) Values() []string {
	return []string{string(FamilyComes), string(FamilyDeclines), string(FamilyUnreachable), string(FamilyNone)}
}

// MarshalGQL writes the value as GraphQL.
func (v FamilyAnswer) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *FamilyAnswer) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }
