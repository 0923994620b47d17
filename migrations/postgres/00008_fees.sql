-- +goose Up
-- Fees: what residents pay for, and what it costs when.
CREATE TABLE "fee_items" ("id" character varying NOT NULL, "version" bigint NOT NULL DEFAULT 1, "code" character varying NOT NULL, "name" character varying NOT NULL, "kind" character varying NOT NULL, "collected_for" character varying NOT NULL DEFAULT '', "active" boolean NOT NULL DEFAULT true, "estate_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "fee_items_estates_fee_items" FOREIGN KEY ("estate_id") REFERENCES "estates" ("id") ON DELETE NO ACTION);
CREATE UNIQUE INDEX "feeitem_estate_id_code" ON "fee_items" ("estate_id", "code");
CREATE TABLE "tariffs" ("id" character varying NOT NULL, "version" bigint NOT NULL DEFAULT 1, "estate_id" character varying NOT NULL, "basis" character varying NOT NULL, "price" bigint NOT NULL, "uses" jsonb NOT NULL, "from" character varying NOT NULL, "to" character varying NULL, "fee_item_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "tariffs_fee_items_tariffs" FOREIGN KEY ("fee_item_id") REFERENCES "fee_items" ("id") ON DELETE NO ACTION);
CREATE INDEX "tariff_fee_item_id_from" ON "tariffs" ("fee_item_id", "from");

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
