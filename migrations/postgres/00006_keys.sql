-- +goose Up
-- Keys: what is in the cabinet, who has it, and what a count finds. One loan of a key may be out.
CREATE TABLE "keys" ("id" character varying NOT NULL, "version" bigint NOT NULL DEFAULT 1, "tag" character varying NOT NULL, "kind" character varying NOT NULL, "contents" jsonb NOT NULL, "place" character varying NOT NULL, "state" character varying NOT NULL, "retired_because" character varying NULL, "entrusted_at" timestamptz NULL, "entrusted_by" character varying NOT NULL DEFAULT '', "authorisation" character varying NOT NULL DEFAULT '', "registered_at" timestamptz NOT NULL, "estate_id" character varying NOT NULL, "open_loan_id" character varying NULL, "lock_change_id" character varying NULL, "location_id" character varying NULL, "unit_id" character varying NULL, PRIMARY KEY ("id"));
CREATE UNIQUE INDEX "key_estate_id_tag" ON "keys" ("estate_id", "tag");
CREATE INDEX "key_estate_id_state" ON "keys" ("estate_id", "state");
CREATE INDEX "key_unit_id" ON "keys" ("unit_id");
CREATE INDEX "key_location_id" ON "keys" ("location_id");
CREATE TABLE "key_loans" ("id" character varying NOT NULL, "version" bigint NOT NULL DEFAULT 1, "estate_id" character varying NOT NULL, "status" character varying NOT NULL, "overdue" boolean NOT NULL DEFAULT false, "borrower_kind" character varying NOT NULL, "borrower_name" character varying NOT NULL, "borrower_phone" character varying NOT NULL DEFAULT '', "company" character varying NOT NULL DEFAULT '', "purpose" character varying NOT NULL, "witness_id" character varying NULL, "owner_consent" character varying NOT NULL DEFAULT '', "lent_at" timestamptz NOT NULL, "due_back_at" timestamptz NOT NULL, "reminders" bigint NOT NULL DEFAULT 0, "closed_at" timestamptz NULL, "condition" character varying NULL, "circumstances" text NOT NULL DEFAULT '', "compensation" bigint NOT NULL DEFAULT 0, "key_id" character varying NOT NULL, "staff_id" character varying NULL, "resident_id" character varying NULL, "authorised_by_id" character varying NOT NULL, "allowed_by_id" character varying NULL, "ticket_id" character varying NULL, "lent_by_id" character varying NULL, "closed_by_id" character varying NULL, PRIMARY KEY ("id"));
CREATE UNIQUE INDEX "keyloan_one_out" ON "key_loans" ("key_id") WHERE closed_at IS NULL;
CREATE INDEX "keyloan_key_id_lent_at" ON "key_loans" ("key_id", "lent_at");
CREATE INDEX "keyloan_estate_id_status_due_back_at" ON "key_loans" ("estate_id", "status", "due_back_at");
CREATE INDEX "keyloan_staff_id_status" ON "key_loans" ("staff_id", "status");
CREATE INDEX "keyloan_resident_id_status" ON "key_loans" ("resident_id", "status");
CREATE INDEX "keyloan_ticket_id" ON "key_loans" ("ticket_id");
CREATE TABLE "stock_takes" ("id" character varying NOT NULL, "estate_id" character varying NOT NULL, "cabinet" character varying NOT NULL DEFAULT '', "counted" bigint NOT NULL, "expected" bigint NOT NULL, "differences" jsonb NOT NULL, "counted_at" timestamptz NOT NULL, "counted_by_id" character varying NULL, PRIMARY KEY ("id"));
CREATE INDEX "stocktake_estate_id_counted_at" ON "stock_takes" ("estate_id", "counted_at");
CREATE TABLE "key_witnesses" ("key_id" character varying NOT NULL, "staff_id" character varying NOT NULL, PRIMARY KEY ("key_id", "staff_id"));
ALTER TABLE "keys" ADD CONSTRAINT "keys_estates_keys" FOREIGN KEY ("estate_id") REFERENCES "estates" ("id") ON DELETE NO ACTION, ADD CONSTRAINT "keys_key_loans_open_loan" FOREIGN KEY ("open_loan_id") REFERENCES "key_loans" ("id") ON DELETE SET NULL, ADD CONSTRAINT "keys_tickets_lock_change" FOREIGN KEY ("lock_change_id") REFERENCES "tickets" ("id") ON DELETE SET NULL, ADD CONSTRAINT "keys_locations_keys" FOREIGN KEY ("location_id") REFERENCES "locations" ("id") ON DELETE SET NULL, ADD CONSTRAINT "keys_units_keys" FOREIGN KEY ("unit_id") REFERENCES "units" ("id") ON DELETE SET NULL;
ALTER TABLE "key_loans" ADD CONSTRAINT "key_loans_keys_loans" FOREIGN KEY ("key_id") REFERENCES "keys" ("id") ON DELETE NO ACTION, ADD CONSTRAINT "key_loans_staffs_staff" FOREIGN KEY ("staff_id") REFERENCES "staffs" ("id") ON DELETE SET NULL, ADD CONSTRAINT "key_loans_residents_resident" FOREIGN KEY ("resident_id") REFERENCES "residents" ("id") ON DELETE SET NULL, ADD CONSTRAINT "key_loans_staffs_authorised_by" FOREIGN KEY ("authorised_by_id") REFERENCES "staffs" ("id") ON DELETE NO ACTION, ADD CONSTRAINT "key_loans_staffs_allowed_by" FOREIGN KEY ("allowed_by_id") REFERENCES "staffs" ("id") ON DELETE SET NULL, ADD CONSTRAINT "key_loans_tickets_ticket" FOREIGN KEY ("ticket_id") REFERENCES "tickets" ("id") ON DELETE SET NULL, ADD CONSTRAINT "key_loans_staffs_lent_by" FOREIGN KEY ("lent_by_id") REFERENCES "staffs" ("id") ON DELETE SET NULL, ADD CONSTRAINT "key_loans_staffs_closed_by" FOREIGN KEY ("closed_by_id") REFERENCES "staffs" ("id") ON DELETE SET NULL;
ALTER TABLE "stock_takes" ADD CONSTRAINT "stock_takes_staffs_counted_by" FOREIGN KEY ("counted_by_id") REFERENCES "staffs" ("id") ON DELETE SET NULL;
ALTER TABLE "key_witnesses" ADD CONSTRAINT "key_witnesses_key_id" FOREIGN KEY ("key_id") REFERENCES "keys" ("id") ON DELETE CASCADE, ADD CONSTRAINT "key_witnesses_staff_id" FOREIGN KEY ("staff_id") REFERENCES "staffs" ("id") ON DELETE CASCADE;

-- A copy of a whole database checks references at its end.
-- +goose StatementBegin
DO $$
DECLARE c record;
BEGIN
  FOR c IN SELECT conname, conrelid::regclass AS relation FROM pg_constraint
    WHERE contype = 'f' AND NOT condeferrable AND connamespace = to_regnamespace(current_schema()) LOOP
    EXECUTE format('ALTER TABLE %s ALTER CONSTRAINT %I DEFERRABLE INITIALLY IMMEDIATE', c.relation, c.conname);
  END LOOP;
END $$;
-- +goose StatementEnd
