-- +goose Up
-- Moments that records wait for; the clock looks for the earliest.
CREATE TABLE alarms (
  subject text NOT NULL,
  name    text NOT NULL,
  scope   text NOT NULL,
  at      bigint NOT NULL,
  PRIMARY KEY (subject, name)
);
CREATE INDEX alarms_at ON alarms (at, scope, name, subject);

-- Deadlines with their whole story; no version before this one wrote any.
DROP INDEX deadline_status_due_at;
ALTER TABLE "estates" ADD COLUMN "policy_version" bigint NOT NULL DEFAULT 0;
CREATE TABLE "deadline_policies" ("id" character varying NOT NULL, "estate_id" character varying NOT NULL, "number" bigint NOT NULL, "note" character varying NOT NULL DEFAULT '', "body" text NOT NULL, "published_at" timestamptz NOT NULL, "published_by_id" character varying NULL, PRIMARY KEY ("id"), CONSTRAINT "deadline_policies_staffs_published_by" FOREIGN KEY ("published_by_id") REFERENCES "staffs" ("id") ON DELETE SET NULL);
CREATE UNIQUE INDEX "deadlinepolicy_estate_id_number" ON "deadline_policies" ("estate_id", "number");
ALTER TABLE "deadlines" ADD COLUMN "round" bigint NOT NULL DEFAULT 0, ADD COLUMN "starts_from" character varying NOT NULL DEFAULT 'RECEIVED', ADD COLUMN "within_seconds" bigint NOT NULL DEFAULT 0, ADD COLUMN "end_of_day" boolean NOT NULL DEFAULT false, ADD COLUMN "calendar" character varying NOT NULL DEFAULT '', ADD COLUMN "warning_seconds" bigint NOT NULL DEFAULT 0, ADD COLUMN "warn_at" timestamptz NULL, ADD COLUMN "breached_at" timestamptz NULL, ADD COLUMN "pauses" jsonb NULL, ADD COLUMN "changes" jsonb NULL;
CREATE INDEX "deadline_estate_id_status_due_at" ON "deadlines" ("estate_id", "status", "due_at");
ALTER TABLE "tickets" ADD COLUMN "calling" character varying NULL;
ALTER TABLE "tickets" ADD COLUMN "policy_version" bigint NOT NULL DEFAULT 0;
CREATE TABLE "escalations" ("id" character varying NOT NULL, "version" bigint NOT NULL DEFAULT 1, "estate_id" character varying NOT NULL, "trigger" character varying NOT NULL, "status" character varying NOT NULL, "level" bigint NOT NULL, "calls" jsonb NOT NULL, "started_at" timestamptz NOT NULL, "climbs_at" timestamptz NULL, "acknowledged_at" timestamptz NULL, "ended_at" timestamptz NULL, "deadline_id" character varying NULL, "acknowledged_by_id" character varying NULL, "ticket_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "escalations_deadlines_deadline" FOREIGN KEY ("deadline_id") REFERENCES "deadlines" ("id") ON DELETE SET NULL, CONSTRAINT "escalations_staffs_acknowledged_by" FOREIGN KEY ("acknowledged_by_id") REFERENCES "staffs" ("id") ON DELETE SET NULL, CONSTRAINT "escalations_tickets_escalations" FOREIGN KEY ("ticket_id") REFERENCES "tickets" ("id") ON DELETE NO ACTION);
CREATE INDEX "escalation_ticket_id" ON "escalations" ("ticket_id");
CREATE INDEX "escalation_estate_id_status_started_at" ON "escalations" ("estate_id", "status", "started_at");
CREATE TABLE "webhooks" ("id" character varying NOT NULL, "version" bigint NOT NULL DEFAULT 1, "estate_id" character varying NOT NULL, "label" character varying NOT NULL DEFAULT '', "url" character varying NOT NULL, "secret" character varying NOT NULL, "role" character varying NOT NULL, "kinds" jsonb NOT NULL, "active" boolean NOT NULL DEFAULT true, "position" bigint NOT NULL, "created_at" timestamptz NOT NULL, PRIMARY KEY ("id"));
CREATE INDEX "webhook_estate_id" ON "webhooks" ("estate_id");
CREATE TABLE "webhook_deliveries" ("id" character varying NOT NULL, "estate_id" character varying NOT NULL, "seq" bigint NOT NULL, "kind" character varying NOT NULL, "status" character varying NOT NULL, "attempts" bigint NOT NULL DEFAULT 0, "last_status" bigint NULL, "last_error" character varying NOT NULL DEFAULT '', "next_at" timestamptz NOT NULL, "created_at" timestamptz NOT NULL, "delivered_at" timestamptz NULL, "webhook_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "webhook_deliveries_webhooks_deliveries" FOREIGN KEY ("webhook_id") REFERENCES "webhooks" ("id") ON DELETE NO ACTION);
CREATE UNIQUE INDEX "webhookdelivery_webhook_id_seq" ON "webhook_deliveries" ("webhook_id", "seq");
CREATE INDEX "webhookdelivery_next_at" ON "webhook_deliveries" ("next_at");
ALTER TABLE "tickets" ADD COLUMN "handed_over_by" character varying NOT NULL DEFAULT '', ADD COLUMN "handed_over_reference" character varying NOT NULL DEFAULT '', ADD COLUMN "handover_replied_at" timestamptz NULL, ADD COLUMN "handover_settled" boolean NOT NULL DEFAULT false;
CREATE TABLE "complaint_files" ("id" character varying NOT NULL, "version" bigint NOT NULL DEFAULT 1, "estate_id" character varying NOT NULL, "opened_at" timestamptz NOT NULL, "investigation" text NOT NULL DEFAULT '', "measures" text NOT NULL DEFAULT '', "outcome" text NOT NULL DEFAULT '', "complainant_view" text NOT NULL DEFAULT '', "department_id" character varying NULL, "ticket_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "complaint_files_departments_department" FOREIGN KEY ("department_id") REFERENCES "departments" ("id") ON DELETE SET NULL, CONSTRAINT "complaint_files_tickets_complaint_file" FOREIGN KEY ("ticket_id") REFERENCES "tickets" ("id") ON DELETE NO ACTION);
CREATE UNIQUE INDEX "complaint_files_ticket_id_key" ON "complaint_files" ("ticket_id");
CREATE TABLE "incidents" ("id" character varying NOT NULL, "version" bigint NOT NULL DEFAULT 1, "estate_id" character varying NOT NULL, "class" character varying NULL, "title" character varying NOT NULL, "announcement" character varying NOT NULL, "status" character varying NOT NULL, "started_at" timestamptz NOT NULL, "ended_at" timestamptz NULL, "result" character varying NOT NULL DEFAULT '', "building_id" character varying NULL, PRIMARY KEY ("id"), CONSTRAINT "incidents_buildings_building" FOREIGN KEY ("building_id") REFERENCES "buildings" ("id") ON DELETE SET NULL);
CREATE INDEX "incident_estate_id_status_started_at" ON "incidents" ("estate_id", "status", "started_at");
ALTER TABLE "tickets" ADD COLUMN "incident_id" character varying NULL, ADD CONSTRAINT "tickets_incidents_tickets" FOREIGN KEY ("incident_id") REFERENCES "incidents" ("id") ON DELETE SET NULL;
CREATE INDEX "ticket_incident_id" ON "tickets" ("incident_id");

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
