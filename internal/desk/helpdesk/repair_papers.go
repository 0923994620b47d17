package helpdesk

import (
	"context"
	"fmt"

	"foyer/ent/schema"
	"foyer/internal/base/fault"
	"foyer/internal/base/input"
	"foyer/internal/journal"
)

// ListMaterialsInput is what was built in.
type ListMaterialsInput struct {
	WorkOrderID    string
	Materials      []*schema.Material
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// ListMaterials says what was built in, an empty list that nothing was; it replaces an earlier one (TK07). Faults: those of onWorkOrder,
// REPAIR_CHECKED. Appends MaterialsListed.
func (s *Service) ListMaterials(ctx context.Context, in ListMaterialsInput) (journal.Receipt, error) {
	var c fault.Check
	c.That(len(in.Materials) <= mostLines, fault.TooLong, "input.materials", "A list has at most %d materials.", mostLines)
	materials := make([]schema.Material, len(in.Materials))
	for i, m := range in.Materials {
		at := fmt.Sprintf("input.materials.%d", i)
		m.Name = input.Line(&c, at+".name", m.Name, input.LineLength, true)
		m.Measure = input.Line(&c, at+".measure", m.Measure, 20, true)
		checkQuantity(&c, at+".quantity", m.Quantity)
		materials[i] = *m
	}
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.onWorkOrder(ctx, "listMaterials", MaterialsListed, request{in.WorkOrderID, in.IfVersion, in.IdempotencyKey, in}, func(m *orderMove) error {
		if m.order.CheckedAt != nil {
			return fault.Of(fault.RepairChecked).At("input.workOrderID")
		}
		m.update.SetMaterials(materials)
		m.entry.Args["count"] = len(materials)
		return nil
	})
}

// SignWaiverInput is the waiver for material of the owner's.
type SignWaiverInput struct {
	WorkOrderID    string
	Reference      string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// SignWaiver notes where the signed waiver for material of the owner's is kept (TK07). Faults: those of onWorkOrder, REPAIR_CHECKED. Appends
// WaiverSigned.
func (s *Service) SignWaiver(ctx context.Context, in SignWaiverInput) (journal.Receipt, error) {
	var c fault.Check
	reference := input.Line(&c, "input.reference", in.Reference, 400, true)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.onWorkOrder(ctx, "signWaiver", WaiverSigned, request{in.WorkOrderID, in.IfVersion, in.IdempotencyKey, in}, func(m *orderMove) error {
		if m.order.CheckedAt != nil {
			return fault.Of(fault.RepairChecked).At("input.workOrderID")
		}
		m.update.SetWaiver(reference)
		return nil
	})
}

// CheckRepairInput is the owner's signature on the result.
type CheckRepairInput struct {
	WorkOrderID    string
	By             string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// CheckRepair records that the owner has checked the result and signed (TK07). Faults: those of onWorkOrder, REPAIR_CHECKED,
// WORK_ORDER_OPEN, QUOTE_NOT_AGREED, MATERIALS_MISSING, WAIVER_MISSING. Appends RepairChecked.
func (s *Service) CheckRepair(ctx context.Context, in CheckRepairInput) (journal.Receipt, error) {
	var c fault.Check
	by := input.Line(&c, "input.by", in.By, 100, true)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.onWorkOrder(ctx, "checkRepair", RepairChecked, request{in.WorkOrderID, in.IfVersion, in.IdempotencyKey, in}, func(m *orderMove) error {
		if m.order.CheckedAt != nil {
			return fault.Of(fault.RepairChecked).At("input.workOrderID")
		}
		quotes, err := m.order.QueryQuotes().All(ctx)
		if err != nil {
			return err
		}
		m.order.Edges.Quotes = quotes
		if err := checkFinished(m.order); err != nil {
			return err.At("input.workOrderID")
		}
		m.update.SetCheckedBy(by).SetCheckedAt(m.tx.Now)
		return nil
	})
}

// PayRepairInput is the receipt for a paid repair.
type PayRepairInput struct {
	WorkOrderID    string
	Receipt        string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// PayRepair notes that the agreed price was paid against a receipt (TK07). Faults: those of onWorkOrder, NOT_A_PAID_ORDER, REPAIR_UNCHECKED,
// REPAIR_PAID. Appends RepairPaid.
func (s *Service) PayRepair(ctx context.Context, in PayRepairInput) (journal.Receipt, error) {
	var c fault.Check
	receipt := input.Line(&c, "input.receipt", in.Receipt, 40, true)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.onWorkOrder(ctx, "payRepair", RepairPaid, request{in.WorkOrderID, in.IfVersion, in.IdempotencyKey, in}, func(m *orderMove) error {
		if refused := unpaid(m.order); refused != nil {
			return refused
		}
		m.update.SetReceipt(receipt).SetPaidAt(m.tx.Now)
		m.entry.Args["receipt"] = receipt
		return nil
	})
}
