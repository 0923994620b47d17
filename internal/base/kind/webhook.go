package kind

import "io"

// DeliveryStatus is where a message to a webhook stands.
type DeliveryStatus string

// The values of DeliveryStatus.
const (
	DeliveryPending   DeliveryStatus = "PENDING"   // it is sent, again and again until it is accepted
	DeliveryDelivered DeliveryStatus = "DELIVERED" // it was accepted
	DeliveryDead      DeliveryStatus = "DEAD"      // it was refused too often; replay it when the receiver is mended
)

// Values lists every DeliveryStatus.
func (DeliveryStatus) Values() []string {
	return []string{string(DeliveryPending), string(DeliveryDelivered), string(DeliveryDead)}
}

// MarshalGQL writes the value as GraphQL.
func (v DeliveryStatus) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *DeliveryStatus) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }
