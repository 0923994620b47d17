-- +goose Up
-- A clock runs until any time of the day, not only until its end.
ALTER TABLE "deadlines" ADD COLUMN "until" character varying NOT NULL DEFAULT '';
UPDATE deadlines SET until = '24:00' WHERE end_of_day;
ALTER TABLE "deadlines" DROP COLUMN "end_of_day";
UPDATE deadline_policies SET body = REPLACE(body, '"endOfDay":true', '"until":"24:00"');

-- Afternoon lists, medical help, and repairs that are paid for.
CREATE TABLE "price_items" ("id" character varying NOT NULL, "version" bigint NOT NULL DEFAULT 1, "estate_id" character varying NOT NULL, "code" character varying NOT NULL, "name" character varying NOT NULL, "trade" character varying NOT NULL, "measure" character varying NOT NULL, "price" bigint NOT NULL, "active" boolean NOT NULL DEFAULT true, PRIMARY KEY ("id"));
CREATE UNIQUE INDEX "priceitem_estate_id_code" ON "price_items" ("estate_id", "code");
CREATE TABLE "afternoon_lists" ("id" character varying NOT NULL, "estate_id" character varying NOT NULL, "date" character varying NOT NULL, "size" bigint NOT NULL, "given_at" timestamptz NOT NULL, "department_id" character varying NULL, PRIMARY KEY ("id"), CONSTRAINT "afternoon_lists_departments_department" FOREIGN KEY ("department_id") REFERENCES "departments" ("id") ON DELETE SET NULL);
CREATE INDEX "afternoonlist_estate_id_date_department_id" ON "afternoon_lists" ("estate_id", "date", "department_id");
CREATE TABLE "listed_tickets" ("id" character varying NOT NULL, "estate_id" character varying NOT NULL, "answer" text NOT NULL DEFAULT '', "finish_at" timestamptz NULL, "answered_at" timestamptz NULL, "told_at" timestamptz NULL, "list_id" character varying NOT NULL, "deadline_id" character varying NULL, "answered_by_id" character varying NULL, "told_by_id" character varying NULL, "ticket_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "listed_tickets_afternoon_lists_items" FOREIGN KEY ("list_id") REFERENCES "afternoon_lists" ("id") ON DELETE NO ACTION, CONSTRAINT "listed_tickets_deadlines_deadline" FOREIGN KEY ("deadline_id") REFERENCES "deadlines" ("id") ON DELETE SET NULL, CONSTRAINT "listed_tickets_staffs_answered_by" FOREIGN KEY ("answered_by_id") REFERENCES "staffs" ("id") ON DELETE SET NULL, CONSTRAINT "listed_tickets_staffs_told_by" FOREIGN KEY ("told_by_id") REFERENCES "staffs" ("id") ON DELETE SET NULL, CONSTRAINT "listed_tickets_tickets_listed" FOREIGN KEY ("ticket_id") REFERENCES "tickets" ("id") ON DELETE NO ACTION);
CREATE INDEX "listedticket_list_id" ON "listed_tickets" ("list_id");
CREATE INDEX "listedticket_ticket_id" ON "listed_tickets" ("ticket_id");
CREATE TABLE "medical_helps" ("id" character varying NOT NULL, "version" bigint NOT NULL DEFAULT 1, "estate_id" character varying NOT NULL, "response" character varying NOT NULL, "major" boolean NOT NULL DEFAULT false, "address" character varying NOT NULL, "phone" character varying NOT NULL, "vehicle" character varying NOT NULL DEFAULT '', "sent_at" timestamptz NOT NULL, "family" character varying NULL, "family_asked_at" timestamptz NULL, "beyond" text NOT NULL DEFAULT '', "decided_at" timestamptz NULL, "granted" boolean NULL, "returned_at" timestamptz NULL, "outcome" text NOT NULL DEFAULT '', "guide_id" character varying NULL, "decided_by_id" character varying NULL, "ticket_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "medical_helps_staffs_guide" FOREIGN KEY ("guide_id") REFERENCES "staffs" ("id") ON DELETE SET NULL, CONSTRAINT "medical_helps_staffs_decided_by" FOREIGN KEY ("decided_by_id") REFERENCES "staffs" ("id") ON DELETE SET NULL, CONSTRAINT "medical_helps_tickets_medical_help" FOREIGN KEY ("ticket_id") REFERENCES "tickets" ("id") ON DELETE NO ACTION);
CREATE INDEX "medicalhelp_ticket_id" ON "medical_helps" ("ticket_id");
CREATE TABLE "medical_help_responders" ("medical_help_id" character varying NOT NULL, "staff_id" character varying NOT NULL, PRIMARY KEY ("medical_help_id", "staff_id"), CONSTRAINT "medical_help_responders_medical_help_id" FOREIGN KEY ("medical_help_id") REFERENCES "medical_helps" ("id") ON DELETE CASCADE, CONSTRAINT "medical_help_responders_staff_id" FOREIGN KEY ("staff_id") REFERENCES "staffs" ("id") ON DELETE CASCADE);
ALTER TABLE "work_orders" ADD COLUMN "trade" character varying NULL, ADD COLUMN "free_because" character varying NOT NULL DEFAULT '', ADD COLUMN "materials" jsonb NULL, ADD COLUMN "waiver" character varying NOT NULL DEFAULT '', ADD COLUMN "checked_by" character varying NOT NULL DEFAULT '', ADD COLUMN "checked_at" timestamptz NULL, ADD COLUMN "receipt" character varying NOT NULL DEFAULT '', ADD COLUMN "paid_at" timestamptz NULL;
CREATE TABLE "quotes" ("id" character varying NOT NULL, "estate_id" character varying NOT NULL, "ticket_id" character varying NOT NULL, "number" bigint NOT NULL, "lines" jsonb NOT NULL, "total" bigint NOT NULL, "currency" character varying NOT NULL, "quoted_at" timestamptz NOT NULL, "status" character varying NOT NULL, "answered_at" timestamptz NULL, "answered_by" character varying NOT NULL DEFAULT '', "evidence" character varying NOT NULL DEFAULT '', "quoted_by_id" character varying NULL, "work_order_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "quotes_staffs_quoted_by" FOREIGN KEY ("quoted_by_id") REFERENCES "staffs" ("id") ON DELETE SET NULL, CONSTRAINT "quotes_work_orders_quotes" FOREIGN KEY ("work_order_id") REFERENCES "work_orders" ("id") ON DELETE NO ACTION);
CREATE UNIQUE INDEX "quote_work_order_id_number" ON "quotes" ("work_order_id", "number");
CREATE TABLE "warranties" ("id" character varying NOT NULL, "version" bigint NOT NULL DEFAULT 1, "estate_id" character varying NOT NULL, "trade" character varying NOT NULL, "until" character varying NOT NULL, "unit_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "warranties_units_warranties" FOREIGN KEY ("unit_id") REFERENCES "units" ("id") ON DELETE NO ACTION);
CREATE UNIQUE INDEX "warranty_unit_id_trade" ON "warranties" ("unit_id", "trade");

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
