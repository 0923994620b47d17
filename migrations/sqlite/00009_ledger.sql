-- +goose Up
-- The ledger: charges, payments and what settles what; billing runs, tills, meters, dunning; moving in and out.
ALTER TABLE `work_orders` ADD COLUMN `charged_at` datetime NULL;
CREATE TABLE `allocations` (`id` text NOT NULL, `estate_id` text NOT NULL, `unit_id` text NOT NULL, `amount` integer NOT NULL, `booked_on` text NOT NULL, `allocated_at` datetime NOT NULL, `charge_id` text NULL, `credit_note_id` text NULL, `payment_id` text NULL, `refund_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `allocations_charges_allocations` FOREIGN KEY (`charge_id`) REFERENCES `charges` (`id`) ON DELETE SET NULL, CONSTRAINT `allocations_credit_notes_allocations` FOREIGN KEY (`credit_note_id`) REFERENCES `credit_notes` (`id`) ON DELETE SET NULL, CONSTRAINT `allocations_payments_allocations` FOREIGN KEY (`payment_id`) REFERENCES `payments` (`id`) ON DELETE SET NULL, CONSTRAINT `allocations_refunds_allocations` FOREIGN KEY (`refund_id`) REFERENCES `refunds` (`id`) ON DELETE SET NULL, CONSTRAINT `allocation_amount` CHECK (amount <> 0));
CREATE INDEX `allocation_charge_id_booked_on` ON `allocations` (`charge_id`, `booked_on`);
CREATE INDEX `allocation_payment_id` ON `allocations` (`payment_id`);
CREATE INDEX `allocation_credit_note_id` ON `allocations` (`credit_note_id`);
CREATE INDEX `allocation_refund_id` ON `allocations` (`refund_id`);
CREATE INDEX `allocation_credit` ON `allocations` (`estate_id`, `unit_id`, `payment_id`, `amount`) WHERE charge_id IS NULL;
CREATE INDEX `allocation_estate_id_booked_on` ON `allocations` (`estate_id`, `booked_on`);
CREATE TABLE `billing_runs` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `estate_id` text NOT NULL, `kind` text NOT NULL, `status` text NOT NULL, `period` text NOT NULL, `until` text NOT NULL, `total` integer NOT NULL, `done` integer NOT NULL DEFAULT (0), `created` integer NOT NULL DEFAULT (0), `skipped` integer NOT NULL DEFAULT (0), `amount` integer NOT NULL DEFAULT (0), `credited` integer NOT NULL DEFAULT (0), `lines` json NOT NULL, `problems` json NOT NULL, `after` text NOT NULL DEFAULT (''), `reason` text NOT NULL DEFAULT (''), `started_at` datetime NOT NULL, `finished_at` datetime NULL, `unit_id` text NULL, `started_by_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `billing_runs_units_unit` FOREIGN KEY (`unit_id`) REFERENCES `units` (`id`) ON DELETE SET NULL, CONSTRAINT `billing_runs_staffs_started_by` FOREIGN KEY (`started_by_id`) REFERENCES `staffs` (`id`) ON DELETE SET NULL);
CREATE UNIQUE INDEX `billing_run_running` ON `billing_runs` (`estate_id`) WHERE finished_at IS NULL;
CREATE INDEX `billingrun_estate_id_started_at` ON `billing_runs` (`estate_id`, `started_at`);
CREATE TABLE `cash_ups` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `estate_id` text NOT NULL, `cashier` text NOT NULL, `status` text NOT NULL DEFAULT ('OPEN'), `opened_at` datetime NOT NULL, `closed_at` datetime NULL, `counts` json NOT NULL, `difference` integer NOT NULL DEFAULT (0), `explanation` text NOT NULL DEFAULT (''), `cashier_id` text NULL, `handed_to_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `cash_ups_staffs_cashier_staff` FOREIGN KEY (`cashier_id`) REFERENCES `staffs` (`id`) ON DELETE SET NULL, CONSTRAINT `cash_ups_staffs_handed_to` FOREIGN KEY (`handed_to_id`) REFERENCES `staffs` (`id`) ON DELETE SET NULL);
CREATE UNIQUE INDEX `cash_up_open` ON `cash_ups` (`estate_id`, `cashier`) WHERE closed_at IS NULL;
CREATE INDEX `cashup_estate_id_opened_at` ON `cash_ups` (`estate_id`, `opened_at`);
CREATE TABLE `charges` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `estate_id` text NOT NULL, `period` text NULL, `revision` integer NOT NULL DEFAULT (0), `amount` integer NOT NULL, `paid` integer NOT NULL DEFAULT (0), `credited` integer NOT NULL DEFAULT (0), `status` text NOT NULL DEFAULT ('OPEN'), `due_on` text NOT NULL, `settled_on` text NULL, `booked_on` text NOT NULL, `charged_at` datetime NOT NULL, `quantity` integer NULL, `price` integer NULL, `late_until` text NULL, `note` text NOT NULL DEFAULT (''), `item_id` text NOT NULL, `tariff_id` text NULL, `run_id` text NULL, `late_for_id` text NULL, `ticket_id` text NULL, `charged_by_id` text NULL, `key_loan_id` text NULL, `unit_id` text NOT NULL, `work_order_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `charges_fee_items_item` FOREIGN KEY (`item_id`) REFERENCES `fee_items` (`id`) ON DELETE NO ACTION, CONSTRAINT `charges_tariffs_tariff` FOREIGN KEY (`tariff_id`) REFERENCES `tariffs` (`id`) ON DELETE SET NULL, CONSTRAINT `charges_billing_runs_run` FOREIGN KEY (`run_id`) REFERENCES `billing_runs` (`id`) ON DELETE SET NULL, CONSTRAINT `charges_charges_late_fees` FOREIGN KEY (`late_for_id`) REFERENCES `charges` (`id`) ON DELETE SET NULL, CONSTRAINT `charges_tickets_ticket` FOREIGN KEY (`ticket_id`) REFERENCES `tickets` (`id`) ON DELETE SET NULL, CONSTRAINT `charges_staffs_charged_by` FOREIGN KEY (`charged_by_id`) REFERENCES `staffs` (`id`) ON DELETE SET NULL, CONSTRAINT `charges_key_loans_charges` FOREIGN KEY (`key_loan_id`) REFERENCES `key_loans` (`id`) ON DELETE SET NULL, CONSTRAINT `charges_units_charges` FOREIGN KEY (`unit_id`) REFERENCES `units` (`id`) ON DELETE NO ACTION, CONSTRAINT `charges_work_orders_charges` FOREIGN KEY (`work_order_id`) REFERENCES `work_orders` (`id`) ON DELETE SET NULL, CONSTRAINT `charge_amount` CHECK (amount > 0), CONSTRAINT `charge_settled` CHECK (paid >= 0 AND credited >= 0 AND paid + credited <= amount));
CREATE UNIQUE INDEX `charge_once` ON `charges` (`unit_id`, `item_id`, `period`, `revision`) WHERE period IS NOT NULL;
CREATE UNIQUE INDEX `charge_late_once` ON `charges` (`late_for_id`, `late_until`) WHERE late_for_id IS NOT NULL;
CREATE INDEX `charge_open` ON `charges` (`estate_id`, `due_on`, `unit_id`, `amount`, `paid`, `credited`) WHERE settled_on IS NULL;
CREATE INDEX `charge_unit_id_due_on` ON `charges` (`unit_id`, `due_on`);
CREATE INDEX `charge_run_id` ON `charges` (`run_id`);
CREATE INDEX `charge_estate_id_period` ON `charges` (`estate_id`, `period`);
CREATE INDEX `charge_estate_id_booked_on` ON `charges` (`estate_id`, `booked_on`);
CREATE INDEX `charge_work_order_id` ON `charges` (`work_order_id`) WHERE work_order_id IS NOT NULL;
CREATE INDEX `charge_key_loan_id` ON `charges` (`key_loan_id`) WHERE key_loan_id IS NOT NULL;
CREATE TABLE `credit_notes` (`id` text NOT NULL, `estate_id` text NOT NULL, `unit_id` text NOT NULL, `kind` text NOT NULL, `amount` integer NOT NULL, `reason` text NOT NULL DEFAULT (''), `run_id` text NULL, `booked_on` text NOT NULL, `made_at` datetime NOT NULL, `charge_id` text NOT NULL, `approved_by_id` text NULL, `made_by_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `credit_notes_charges_credit_notes` FOREIGN KEY (`charge_id`) REFERENCES `charges` (`id`) ON DELETE NO ACTION, CONSTRAINT `credit_notes_staffs_approved_by` FOREIGN KEY (`approved_by_id`) REFERENCES `staffs` (`id`) ON DELETE SET NULL, CONSTRAINT `credit_notes_staffs_made_by` FOREIGN KEY (`made_by_id`) REFERENCES `staffs` (`id`) ON DELETE SET NULL, CONSTRAINT `credit_note_amount` CHECK (amount > 0));
CREATE INDEX `creditnote_charge_id` ON `credit_notes` (`charge_id`);
CREATE INDEX `creditnote_estate_id_booked_on` ON `credit_notes` (`estate_id`, `booked_on`);
CREATE TABLE `dunning_holds` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `estate_id` text NOT NULL, `until` text NOT NULL, `reason` text NOT NULL DEFAULT (''), `held_at` datetime NOT NULL, `lifted_at` datetime NULL, `held_by_id` text NULL, `unit_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `dunning_holds_staffs_held_by` FOREIGN KEY (`held_by_id`) REFERENCES `staffs` (`id`) ON DELETE SET NULL, CONSTRAINT `dunning_holds_units_dunning_holds` FOREIGN KEY (`unit_id`) REFERENCES `units` (`id`) ON DELETE NO ACTION);
CREATE INDEX `dunninghold_unit_id_until` ON `dunning_holds` (`unit_id`, `until`);
CREATE TABLE `dunning_steps` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `estate_id` text NOT NULL, `stage` text NOT NULL, `overdue` integer NOT NULL, `oldest_due_on` text NOT NULL, `booked_on` text NOT NULL, `taken_at` datetime NOT NULL, `result` text NOT NULL DEFAULT (''), `promised_on` text NULL, `taken_by_id` text NULL, `unit_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `dunning_steps_staffs_taken_by` FOREIGN KEY (`taken_by_id`) REFERENCES `staffs` (`id`) ON DELETE SET NULL, CONSTRAINT `dunning_steps_units_dunning_steps` FOREIGN KEY (`unit_id`) REFERENCES `units` (`id`) ON DELETE NO ACTION);
CREATE INDEX `dunningstep_unit_id_taken_at` ON `dunning_steps` (`unit_id`, `taken_at`);
CREATE INDEX `dunningstep_estate_id_taken_at` ON `dunning_steps` (`estate_id`, `taken_at`);
CREATE TABLE `meters` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `estate_id` text NOT NULL, `number` text NOT NULL, `active` bool NOT NULL DEFAULT (true), `item_id` text NOT NULL, `building_id` text NULL, `unit_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `meters_fee_items_item` FOREIGN KEY (`item_id`) REFERENCES `fee_items` (`id`) ON DELETE NO ACTION, CONSTRAINT `meters_buildings_building` FOREIGN KEY (`building_id`) REFERENCES `buildings` (`id`) ON DELETE SET NULL, CONSTRAINT `meters_units_meters` FOREIGN KEY (`unit_id`) REFERENCES `units` (`id`) ON DELETE SET NULL);
CREATE UNIQUE INDEX `meter_estate_id_number` ON `meters` (`estate_id`, `number`);
CREATE INDEX `meter_unit_id` ON `meters` (`unit_id`);
CREATE INDEX `meter_item_id` ON `meters` (`item_id`);
CREATE TABLE `meter_readings` (`id` text NOT NULL, `estate_id` text NOT NULL, `read_on` text NOT NULL, `value` integer NOT NULL, `used` integer NOT NULL, `confirmed` bool NOT NULL DEFAULT (false), `note` text NOT NULL DEFAULT (''), `recorded_at` datetime NOT NULL, `meter_id` text NOT NULL, `read_by_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `meter_readings_meters_readings` FOREIGN KEY (`meter_id`) REFERENCES `meters` (`id`) ON DELETE NO ACTION, CONSTRAINT `meter_readings_staffs_read_by` FOREIGN KEY (`read_by_id`) REFERENCES `staffs` (`id`) ON DELETE SET NULL);
CREATE UNIQUE INDEX `meterreading_meter_id_read_on` ON `meter_readings` (`meter_id`, `read_on`);
CREATE TABLE `move_documents` (`id` text NOT NULL, `estate_id` text NOT NULL, `document` text NOT NULL, `reference` text NOT NULL, `seen_at` datetime NOT NULL, `seen_by_id` text NULL, `move_in_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `move_documents_staffs_seen_by` FOREIGN KEY (`seen_by_id`) REFERENCES `staffs` (`id`) ON DELETE SET NULL, CONSTRAINT `move_documents_move_ins_documents` FOREIGN KEY (`move_in_id`) REFERENCES `move_ins` (`id`) ON DELETE NO ACTION);
CREATE INDEX `movedocument_move_in_id_document` ON `move_documents` (`move_in_id`, `document`);
CREATE TABLE `move_gates` (`id` text NOT NULL, `estate_id` text NOT NULL, `gate` text NOT NULL, `opened_at` datetime NOT NULL, `reference` text NOT NULL DEFAULT (''), `note` text NOT NULL DEFAULT (''), `opened_by_id` text NULL, `waived_by_id` text NULL, `move_in_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `move_gates_staffs_opened_by` FOREIGN KEY (`opened_by_id`) REFERENCES `staffs` (`id`) ON DELETE SET NULL, CONSTRAINT `move_gates_staffs_waived_by` FOREIGN KEY (`waived_by_id`) REFERENCES `staffs` (`id`) ON DELETE SET NULL, CONSTRAINT `move_gates_move_ins_gates` FOREIGN KEY (`move_in_id`) REFERENCES `move_ins` (`id`) ON DELETE NO ACTION);
CREATE UNIQUE INDEX `movegate_move_in_id_gate` ON `move_gates` (`move_in_id`, `gate`);
CREATE TABLE `move_ins` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `estate_id` text NOT NULL, `role` text NOT NULL, `status` text NOT NULL DEFAULT ('UNDER_WAY'), `next_gate` text NOT NULL DEFAULT ('NOTICE'), `post` text NOT NULL DEFAULT ('RECEPTION'), `mass_on` text NULL, `proxy` text NOT NULL DEFAULT (''), `started_at` datetime NOT NULL, `ended_at` datetime NULL, `readings` json NOT NULL, `defects` json NOT NULL, `signature` text NOT NULL DEFAULT (''), `key_authority` text NOT NULL DEFAULT (''), `note` text NOT NULL DEFAULT (''), `resident_id` text NOT NULL, `inspected_by_id` text NULL, `unit_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `move_ins_residents_resident` FOREIGN KEY (`resident_id`) REFERENCES `residents` (`id`) ON DELETE NO ACTION, CONSTRAINT `move_ins_staffs_inspected_by` FOREIGN KEY (`inspected_by_id`) REFERENCES `staffs` (`id`) ON DELETE SET NULL, CONSTRAINT `move_ins_units_move_ins` FOREIGN KEY (`unit_id`) REFERENCES `units` (`id`) ON DELETE NO ACTION);
CREATE UNIQUE INDEX `move_in_once` ON `move_ins` (`unit_id`, `resident_id`) WHERE ended_at IS NULL;
CREATE INDEX `movein_estate_id_status_post` ON `move_ins` (`estate_id`, `status`, `post`);
CREATE TABLE `move_outs` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `estate_id` text NOT NULL, `status` text NOT NULL DEFAULT ('UNDER_WAY'), `leaves_on` text NOT NULL, `application` text NOT NULL, `owner_consent` text NOT NULL DEFAULT (''), `mailbox_key` text NOT NULL, `announced_at` datetime NOT NULL, `ended_at` datetime NULL, `refunded` integer NOT NULL DEFAULT (0), `note` text NOT NULL DEFAULT (''), `resident_id` text NOT NULL, `occupancy_id` text NOT NULL, `allowed_by_id` text NULL, `unit_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `move_outs_residents_resident` FOREIGN KEY (`resident_id`) REFERENCES `residents` (`id`) ON DELETE NO ACTION, CONSTRAINT `move_outs_occupancies_occupancy` FOREIGN KEY (`occupancy_id`) REFERENCES `occupancies` (`id`) ON DELETE NO ACTION, CONSTRAINT `move_outs_staffs_allowed_by` FOREIGN KEY (`allowed_by_id`) REFERENCES `staffs` (`id`) ON DELETE SET NULL, CONSTRAINT `move_outs_units_move_outs` FOREIGN KEY (`unit_id`) REFERENCES `units` (`id`) ON DELETE NO ACTION);
CREATE UNIQUE INDEX `move_out_once` ON `move_outs` (`occupancy_id`) WHERE ended_at IS NULL;
CREATE INDEX `moveout_estate_id_status_leaves_on` ON `move_outs` (`estate_id`, `status`, `leaves_on`);
CREATE TABLE `payments` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `estate_id` text NOT NULL, `receipt_number` text NOT NULL, `amount` integer NOT NULL, `refunded` integer NOT NULL DEFAULT (0), `method` text NOT NULL, `status` text NOT NULL DEFAULT ('TAKEN'), `payer` text NOT NULL DEFAULT (''), `reference` text NOT NULL DEFAULT (''), `note` text NOT NULL DEFAULT (''), `taken_at` datetime NOT NULL, `booked_on` text NOT NULL, `cash_up_id` text NOT NULL, `taken_by_id` text NULL, `unit_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `payments_cash_ups_payments` FOREIGN KEY (`cash_up_id`) REFERENCES `cash_ups` (`id`) ON DELETE NO ACTION, CONSTRAINT `payments_staffs_taken_by` FOREIGN KEY (`taken_by_id`) REFERENCES `staffs` (`id`) ON DELETE SET NULL, CONSTRAINT `payments_units_payments` FOREIGN KEY (`unit_id`) REFERENCES `units` (`id`) ON DELETE NO ACTION, CONSTRAINT `payment_amount` CHECK (amount > 0), CONSTRAINT `payment_refunded` CHECK (refunded >= 0 AND refunded <= amount));
CREATE UNIQUE INDEX `payment_estate_id_receipt_number` ON `payments` (`estate_id`, `receipt_number`);
CREATE INDEX `payment_unit_id_taken_at` ON `payments` (`unit_id`, `taken_at`);
CREATE INDEX `payment_estate_id_booked_on` ON `payments` (`estate_id`, `booked_on`);
CREATE INDEX `payment_cash_up_id_method` ON `payments` (`cash_up_id`, `method`);
CREATE TABLE `refunds` (`id` text NOT NULL, `estate_id` text NOT NULL, `unit_id` text NOT NULL, `number` text NOT NULL, `kind` text NOT NULL, `amount` integer NOT NULL, `method` text NOT NULL, `reason` text NOT NULL DEFAULT (''), `booked_on` text NOT NULL, `made_at` datetime NOT NULL, `cash_up_id` text NOT NULL, `payment_id` text NOT NULL, `approved_by_id` text NOT NULL, `made_by_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `refunds_cash_ups_refunds` FOREIGN KEY (`cash_up_id`) REFERENCES `cash_ups` (`id`) ON DELETE NO ACTION, CONSTRAINT `refunds_payments_refunds` FOREIGN KEY (`payment_id`) REFERENCES `payments` (`id`) ON DELETE NO ACTION, CONSTRAINT `refunds_staffs_approved_by` FOREIGN KEY (`approved_by_id`) REFERENCES `staffs` (`id`) ON DELETE NO ACTION, CONSTRAINT `refunds_staffs_made_by` FOREIGN KEY (`made_by_id`) REFERENCES `staffs` (`id`) ON DELETE SET NULL, CONSTRAINT `refund_amount` CHECK (amount > 0));
CREATE UNIQUE INDEX `refund_estate_id_number` ON `refunds` (`estate_id`, `number`);
CREATE INDEX `refund_payment_id` ON `refunds` (`payment_id`);
CREATE INDEX `refund_cash_up_id_method` ON `refunds` (`cash_up_id`, `method`);
CREATE INDEX `refund_estate_id_booked_on` ON `refunds` (`estate_id`, `booked_on`);

-- What was written down of money never changes; of charges and payments only the sums that follow from it do (FE04).
-- +goose StatementBegin
CREATE TRIGGER allocations_no_update BEFORE UPDATE ON allocations
BEGIN SELECT RAISE(ABORT, 'allocations is append-only'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER allocations_no_delete BEFORE DELETE ON allocations
BEGIN SELECT RAISE(ABORT, 'allocations is append-only'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER credit_notes_no_update BEFORE UPDATE ON credit_notes
BEGIN SELECT RAISE(ABORT, 'credit_notes is append-only'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER credit_notes_no_delete BEFORE DELETE ON credit_notes
BEGIN SELECT RAISE(ABORT, 'credit_notes is append-only'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER refunds_no_update BEFORE UPDATE ON refunds
BEGIN SELECT RAISE(ABORT, 'refunds is append-only'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER refunds_no_delete BEFORE DELETE ON refunds
BEGIN SELECT RAISE(ABORT, 'refunds is append-only'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER meter_readings_no_update BEFORE UPDATE ON meter_readings
BEGIN SELECT RAISE(ABORT, 'meter_readings is append-only'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER meter_readings_no_delete BEFORE DELETE ON meter_readings
BEGIN SELECT RAISE(ABORT, 'meter_readings is append-only'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER move_gates_no_update BEFORE UPDATE ON move_gates
BEGIN SELECT RAISE(ABORT, 'move_gates is append-only'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER move_gates_no_delete BEFORE DELETE ON move_gates
BEGIN SELECT RAISE(ABORT, 'move_gates is append-only'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER move_documents_no_update BEFORE UPDATE ON move_documents
BEGIN SELECT RAISE(ABORT, 'move_documents is append-only'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER move_documents_no_delete BEFORE DELETE ON move_documents
BEGIN SELECT RAISE(ABORT, 'move_documents is append-only'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER charges_no_update BEFORE UPDATE OF estate_id, unit_id, item_id, period, revision, amount, due_on, booked_on, charged_at, quantity, price, tariff_id, run_id, late_for_id, late_until ON charges
BEGIN SELECT RAISE(ABORT, 'charges is append-only'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER charges_no_delete BEFORE DELETE ON charges
BEGIN SELECT RAISE(ABORT, 'charges is append-only'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER payments_no_update BEFORE UPDATE OF estate_id, unit_id, receipt_number, amount, method, taken_at, booked_on, cash_up_id, taken_by_id ON payments
BEGIN SELECT RAISE(ABORT, 'payments is append-only'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER payments_no_delete BEFORE DELETE ON payments
BEGIN SELECT RAISE(ABORT, 'payments is append-only'); END;
-- +goose StatementEnd
