-- +goose Up
-- Records of the desk: drafted from ent/schema by `make migration`.
CREATE TABLE "articles" ("id" character varying NOT NULL, "version" bigint NOT NULL DEFAULT 1, "topic" character varying NOT NULL, "title" character varying NOT NULL, "body" text NOT NULL DEFAULT '', "review_on" character varying NOT NULL, "retired" boolean NOT NULL DEFAULT false, "changed_at" timestamptz NOT NULL, "estate_id" character varying NOT NULL, PRIMARY KEY ("id"));
CREATE UNIQUE INDEX "article_estate_id_topic_title" ON "articles" ("estate_id", "topic", "title");
CREATE TABLE "buildings" ("id" character varying NOT NULL, "version" bigint NOT NULL DEFAULT 1, "name" character varying NOT NULL, "estate_id" character varying NOT NULL, PRIMARY KEY ("id"));
CREATE UNIQUE INDEX "building_estate_id_name" ON "buildings" ("estate_id", "name");
CREATE TABLE "calls" ("id" character varying NOT NULL, "estate_id" character varying NOT NULL, "reference" character varying NOT NULL, "phone" character varying NOT NULL DEFAULT '', "rang_at" timestamptz NOT NULL, "answered_at" timestamptz NULL, "ended_at" timestamptz NULL, "rings" bigint NOT NULL DEFAULT 0, PRIMARY KEY ("id"));
CREATE UNIQUE INDEX "call_estate_id_reference" ON "calls" ("estate_id", "reference");
CREATE INDEX "call_estate_id_rang_at" ON "calls" ("estate_id", "rang_at");
CREATE TABLE "deadlines" ("id" character varying NOT NULL, "estate_id" character varying NOT NULL, "milestone" character varying NOT NULL, "starts_at" timestamptz NOT NULL, "due_at" timestamptz NOT NULL, "met_at" timestamptz NULL, "status" character varying NOT NULL, "ticket_id" character varying NOT NULL, PRIMARY KEY ("id"));
CREATE INDEX "deadline_ticket_id" ON "deadlines" ("ticket_id");
CREATE INDEX "deadline_status_due_at" ON "deadlines" ("status", "due_at");
CREATE TABLE "departments" ("id" character varying NOT NULL, "version" bigint NOT NULL DEFAULT 1, "name" character varying NOT NULL, "function" character varying NOT NULL, "estate_id" character varying NOT NULL, "duty_manager_id" character varying NULL, PRIMARY KEY ("id"));
CREATE UNIQUE INDEX "department_estate_id_name" ON "departments" ("estate_id", "name");
CREATE TABLE "estates" ("id" character varying NOT NULL, "version" bigint NOT NULL DEFAULT 1, "code" character varying NOT NULL, "name" character varying NOT NULL, "address" character varying NOT NULL DEFAULT '', "time_zone" character varying NOT NULL DEFAULT 'Asia/Shanghai', "currency" character varying NOT NULL DEFAULT 'CNY', "created_at" timestamptz NOT NULL, PRIMARY KEY ("id"));
CREATE UNIQUE INDEX "estates_code_key" ON "estates" ("code");
CREATE TABLE "key_households" ("id" character varying NOT NULL, "estate_id" character varying NOT NULL, "reason" character varying NOT NULL, "note" text NOT NULL DEFAULT '', "visit_every_days" bigint NOT NULL DEFAULT 0, "since" timestamptz NOT NULL, "resident_id" character varying NOT NULL, PRIMARY KEY ("id"));
CREATE UNIQUE INDEX "key_households_resident_id_key" ON "key_households" ("resident_id");
CREATE TABLE "locations" ("id" character varying NOT NULL, "version" bigint NOT NULL DEFAULT 1, "name" character varying NOT NULL, "type" character varying NOT NULL DEFAULT 'OTHER', "building_id" character varying NULL, "estate_id" character varying NOT NULL, PRIMARY KEY ("id"));
CREATE UNIQUE INDEX "location_estate_id_name" ON "locations" ("estate_id", "name");
CREATE TABLE "messages" ("id" character varying NOT NULL, "version" bigint NOT NULL DEFAULT 1, "caller_name" character varying NOT NULL DEFAULT '', "caller_phone" character varying NOT NULL DEFAULT '', "text" text NOT NULL DEFAULT '', "taken_at" timestamptz NOT NULL, "delivered_at" timestamptz NULL, "estate_id" character varying NOT NULL, "recipient_id" character varying NOT NULL, PRIMARY KEY ("id"));
CREATE INDEX "message_estate_id_delivered_at" ON "messages" ("estate_id", "delivered_at");
CREATE INDEX "message_recipient_id" ON "messages" ("recipient_id");
CREATE TABLE "milestones" ("id" character varying NOT NULL, "estate_id" character varying NOT NULL, "milestone" character varying NOT NULL, "round" bigint NOT NULL DEFAULT 0, "at" timestamptz NOT NULL, "ticket_id" character varying NOT NULL, PRIMARY KEY ("id"));
CREATE INDEX "milestone_ticket_id_round_milestone" ON "milestones" ("ticket_id", "round", "milestone");
CREATE TABLE "occupancies" ("id" character varying NOT NULL, "version" bigint NOT NULL DEFAULT 1, "estate_id" character varying NOT NULL, "role" character varying NOT NULL, "from" character varying NULL, "to" character varying NULL, "resident_id" character varying NOT NULL, "unit_id" character varying NOT NULL, PRIMARY KEY ("id"));
CREATE INDEX "occupancy_unit_id_resident_id_role" ON "occupancies" ("unit_id", "resident_id", "role");
CREATE INDEX "occupancy_resident_id" ON "occupancies" ("resident_id");
CREATE TABLE "residents" ("id" character varying NOT NULL, "version" bigint NOT NULL DEFAULT 1, "name" character varying NOT NULL, "kind" character varying NOT NULL DEFAULT 'PERSON', "phone" character varying NOT NULL DEFAULT '', "other_phones" jsonb NULL, "emergency_contact" character varying NOT NULL DEFAULT '', "emergency_phone" character varying NOT NULL DEFAULT '', "language" character varying NOT NULL DEFAULT 'zh', "identity_number" character varying NOT NULL DEFAULT '', "notes" text NOT NULL DEFAULT '', "created_at" timestamptz NOT NULL, "estate_id" character varying NOT NULL, PRIMARY KEY ("id"));
CREATE INDEX "resident_estate_id_name" ON "residents" ("estate_id", "name");
CREATE INDEX "resident_estate_id_identity_number" ON "residents" ("estate_id", "identity_number");
CREATE TABLE "resident_cards" ("id" character varying NOT NULL, "version" bigint NOT NULL DEFAULT 1, "estate_id" character varying NOT NULL, "number" character varying NOT NULL, "issued_at" timestamptz NOT NULL, "returned_at" timestamptz NULL, "resident_id" character varying NOT NULL, PRIMARY KEY ("id"));
CREATE UNIQUE INDEX "residentcard_estate_id_number" ON "resident_cards" ("estate_id", "number");
CREATE TABLE "staffs" ("id" character varying NOT NULL, "version" bigint NOT NULL DEFAULT 1, "number" character varying NOT NULL, "name" character varying NOT NULL, "phone" character varying NOT NULL DEFAULT '', "role" character varying NOT NULL, "hats" jsonb NULL, "skills" jsonb NULL, "active" boolean NOT NULL DEFAULT true, "department_id" character varying NULL, PRIMARY KEY ("id"));
CREATE UNIQUE INDEX "staffs_number_key" ON "staffs" ("number");
CREATE TABLE "tickets" ("id" character varying NOT NULL, "version" bigint NOT NULL DEFAULT 1, "number" character varying NOT NULL, "kind" character varying NOT NULL, "class" character varying NULL, "priority" character varying NOT NULL DEFAULT 'NORMAL', "urgency" bigint NOT NULL DEFAULT 2, "status" character varying NOT NULL DEFAULT 'NEW', "confidentiality" character varying NOT NULL DEFAULT 'OPEN', "title" character varying NOT NULL, "description" text NOT NULL DEFAULT '', "attachments" jsonb NULL, "channel" character varying NOT NULL, "contact_name" character varying NOT NULL DEFAULT '', "contact_phone" character varying NOT NULL DEFAULT '', "contact_address" character varying NOT NULL DEFAULT '', "outside_party" character varying NOT NULL DEFAULT '', "received_at" timestamptz NOT NULL, "opened_at" timestamptz NOT NULL, "changed_at" timestamptz NOT NULL, "appointment_at" timestamptz NULL, "due_at" timestamptz NOT NULL, "completed_at" timestamptz NULL, "closed_at" timestamptz NULL, "reopen_count" bigint NOT NULL DEFAULT 0, "result" text NOT NULL DEFAULT '', "referral" character varying NOT NULL DEFAULT '', "satisfaction" bigint NULL, "called_back_at" timestamptz NULL, "pause_reason" text NOT NULL DEFAULT '', "department_id" character varying NULL, "estate_id" character varying NOT NULL, "location_id" character varying NULL, "resident_id" character varying NULL, "assignee_id" character varying NULL, "taken_by_id" character varying NULL, "referred_to_id" character varying NULL, "repeats_id" character varying NULL, "next_deadline_id" character varying NULL, "unit_id" character varying NULL, PRIMARY KEY ("id"), CONSTRAINT "tickets_tickets_repeated_by" FOREIGN KEY ("repeats_id") REFERENCES "tickets" ("id") ON DELETE SET NULL);
CREATE UNIQUE INDEX "ticket_estate_id_number" ON "tickets" ("estate_id", "number");
CREATE INDEX "ticket_estate_id_status_due_at" ON "tickets" ("estate_id", "status", "due_at");
CREATE INDEX "ticket_estate_id_due_at" ON "tickets" ("estate_id", "due_at");
CREATE INDEX "ticket_estate_id_opened_at" ON "tickets" ("estate_id", "opened_at");
CREATE INDEX "ticket_unit_id_opened_at" ON "tickets" ("unit_id", "opened_at");
CREATE INDEX "ticket_resident_id_opened_at" ON "tickets" ("resident_id", "opened_at");
CREATE INDEX "ticket_department_id_status" ON "tickets" ("department_id", "status");
CREATE INDEX "ticket_assignee_id_status" ON "tickets" ("assignee_id", "status");
CREATE INDEX "ticket_location_id" ON "tickets" ("location_id");
CREATE TABLE "tokens" ("id" character varying NOT NULL, "digest" character varying NOT NULL, "label" character varying NOT NULL DEFAULT '', "role" character varying NOT NULL, "estate_ids" jsonb NULL, "staff_id" character varying NULL, "created_at" timestamptz NOT NULL, "expires_at" timestamptz NULL, "revoked_at" timestamptz NULL, PRIMARY KEY ("id"));
CREATE UNIQUE INDEX "tokens_digest_key" ON "tokens" ("digest");
CREATE INDEX "token_created_at" ON "tokens" ("created_at");
CREATE TABLE "units" ("id" character varying NOT NULL, "version" bigint NOT NULL DEFAULT 1, "entrance" character varying NOT NULL DEFAULT '', "number" character varying NOT NULL, "floor" bigint NOT NULL DEFAULT 0, "area" double precision NOT NULL DEFAULT 0, "use" character varying NOT NULL DEFAULT 'HOME', "state" character varying NOT NULL DEFAULT 'VACANT', "building_id" character varying NOT NULL, "estate_id" character varying NOT NULL, "butler_id" character varying NULL, PRIMARY KEY ("id"));
CREATE UNIQUE INDEX "unit_building_id_entrance_number" ON "units" ("building_id", "entrance", "number");
CREATE INDEX "unit_estate_id_number" ON "units" ("estate_id", "number");
CREATE INDEX "unit_butler_id" ON "units" ("butler_id");
CREATE TABLE "work_orders" ("id" character varying NOT NULL, "version" bigint NOT NULL DEFAULT 1, "estate_id" character varying NOT NULL, "number" character varying NOT NULL, "form" character varying NOT NULL, "items" jsonb NOT NULL, "issued_at" timestamptz NOT NULL, "signed_at" timestamptz NULL, "joined_at" timestamptz NULL, "ticket_id" character varying NOT NULL, "receiver_id" character varying NULL, PRIMARY KEY ("id"));
CREATE INDEX "workorder_ticket_id" ON "work_orders" ("ticket_id");
CREATE UNIQUE INDEX "workorder_estate_id_number" ON "work_orders" ("estate_id", "number");
CREATE TABLE "staff_estates" ("staff_id" character varying NOT NULL, "estate_id" character varying NOT NULL, PRIMARY KEY ("staff_id", "estate_id"));
ALTER TABLE "articles" ADD CONSTRAINT "articles_estates_articles" FOREIGN KEY ("estate_id") REFERENCES "estates" ("id") ON DELETE NO ACTION;
ALTER TABLE "buildings" ADD CONSTRAINT "buildings_estates_buildings" FOREIGN KEY ("estate_id") REFERENCES "estates" ("id") ON DELETE NO ACTION;
ALTER TABLE "deadlines" ADD CONSTRAINT "deadlines_tickets_deadlines" FOREIGN KEY ("ticket_id") REFERENCES "tickets" ("id") ON DELETE NO ACTION;
ALTER TABLE "departments" ADD CONSTRAINT "departments_estates_departments" FOREIGN KEY ("estate_id") REFERENCES "estates" ("id") ON DELETE NO ACTION, ADD CONSTRAINT "departments_staffs_duty_of" FOREIGN KEY ("duty_manager_id") REFERENCES "staffs" ("id") ON DELETE SET NULL;
ALTER TABLE "key_households" ADD CONSTRAINT "key_households_residents_key_household" FOREIGN KEY ("resident_id") REFERENCES "residents" ("id") ON DELETE NO ACTION;
ALTER TABLE "locations" ADD CONSTRAINT "locations_buildings_locations" FOREIGN KEY ("building_id") REFERENCES "buildings" ("id") ON DELETE SET NULL, ADD CONSTRAINT "locations_estates_locations" FOREIGN KEY ("estate_id") REFERENCES "estates" ("id") ON DELETE NO ACTION;
ALTER TABLE "messages" ADD CONSTRAINT "messages_estates_messages" FOREIGN KEY ("estate_id") REFERENCES "estates" ("id") ON DELETE NO ACTION, ADD CONSTRAINT "messages_staffs_recipient" FOREIGN KEY ("recipient_id") REFERENCES "staffs" ("id") ON DELETE NO ACTION;
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_tickets_milestones" FOREIGN KEY ("ticket_id") REFERENCES "tickets" ("id") ON DELETE NO ACTION;
ALTER TABLE "occupancies" ADD CONSTRAINT "occupancies_residents_occupancies" FOREIGN KEY ("resident_id") REFERENCES "residents" ("id") ON DELETE NO ACTION, ADD CONSTRAINT "occupancies_units_occupancies" FOREIGN KEY ("unit_id") REFERENCES "units" ("id") ON DELETE NO ACTION;
ALTER TABLE "residents" ADD CONSTRAINT "residents_estates_residents" FOREIGN KEY ("estate_id") REFERENCES "estates" ("id") ON DELETE NO ACTION;
ALTER TABLE "resident_cards" ADD CONSTRAINT "resident_cards_residents_cards" FOREIGN KEY ("resident_id") REFERENCES "residents" ("id") ON DELETE NO ACTION;
ALTER TABLE "staffs" ADD CONSTRAINT "staffs_departments_staff" FOREIGN KEY ("department_id") REFERENCES "departments" ("id") ON DELETE SET NULL;
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_departments_tickets" FOREIGN KEY ("department_id") REFERENCES "departments" ("id") ON DELETE SET NULL, ADD CONSTRAINT "tickets_estates_tickets" FOREIGN KEY ("estate_id") REFERENCES "estates" ("id") ON DELETE NO ACTION, ADD CONSTRAINT "tickets_locations_tickets" FOREIGN KEY ("location_id") REFERENCES "locations" ("id") ON DELETE SET NULL, ADD CONSTRAINT "tickets_residents_tickets" FOREIGN KEY ("resident_id") REFERENCES "residents" ("id") ON DELETE SET NULL, ADD CONSTRAINT "tickets_staffs_assigned" FOREIGN KEY ("assignee_id") REFERENCES "staffs" ("id") ON DELETE SET NULL, ADD CONSTRAINT "tickets_staffs_took" FOREIGN KEY ("taken_by_id") REFERENCES "staffs" ("id") ON DELETE SET NULL, ADD CONSTRAINT "tickets_departments_referred_to" FOREIGN KEY ("referred_to_id") REFERENCES "departments" ("id") ON DELETE SET NULL, ADD CONSTRAINT "tickets_deadlines_next_deadline" FOREIGN KEY ("next_deadline_id") REFERENCES "deadlines" ("id") ON DELETE SET NULL, ADD CONSTRAINT "tickets_units_tickets" FOREIGN KEY ("unit_id") REFERENCES "units" ("id") ON DELETE SET NULL;
ALTER TABLE "units" ADD CONSTRAINT "units_buildings_units" FOREIGN KEY ("building_id") REFERENCES "buildings" ("id") ON DELETE NO ACTION, ADD CONSTRAINT "units_estates_units" FOREIGN KEY ("estate_id") REFERENCES "estates" ("id") ON DELETE NO ACTION, ADD CONSTRAINT "units_staffs_butler_of" FOREIGN KEY ("butler_id") REFERENCES "staffs" ("id") ON DELETE SET NULL;
ALTER TABLE "work_orders" ADD CONSTRAINT "work_orders_tickets_work_orders" FOREIGN KEY ("ticket_id") REFERENCES "tickets" ("id") ON DELETE NO ACTION, ADD CONSTRAINT "work_orders_staffs_receiver" FOREIGN KEY ("receiver_id") REFERENCES "staffs" ("id") ON DELETE SET NULL;
ALTER TABLE "staff_estates" ADD CONSTRAINT "staff_estates_staff_id" FOREIGN KEY ("staff_id") REFERENCES "staffs" ("id") ON DELETE CASCADE, ADD CONSTRAINT "staff_estates_estate_id" FOREIGN KEY ("estate_id") REFERENCES "estates" ("id") ON DELETE CASCADE;

-- The journal (internal/journal). Chained rows are never changed or removed; payloads can be erased, never changed.
CREATE TABLE journal_heads (
  scope text NOT NULL PRIMARY KEY,
  epoch text NOT NULL,
  seq   bigint NOT NULL,
  hash  text NOT NULL
);
CREATE TABLE journal_entries (
  scope    text NOT NULL,
  seq      bigint NOT NULL,
  at       bigint NOT NULL,
  kind     text NOT NULL,
  actor    text NOT NULL,
  subjects text NOT NULL,
  level    text NOT NULL,
  corrects bigint NOT NULL,
  content  text NOT NULL,
  hash     text NOT NULL,
  PRIMARY KEY (scope, seq)
);
CREATE TABLE journal_payloads (
  scope   text NOT NULL,
  seq     bigint NOT NULL,
  salt    text NOT NULL,
  payload text NOT NULL,
  text    text NOT NULL,
  PRIMARY KEY (scope, seq)
);
CREATE TABLE journal_subjects (
  subject text NOT NULL,
  scope   text NOT NULL,
  seq     bigint NOT NULL,
  PRIMARY KEY (subject, scope, seq)
);
-- Subjects whose confidentiality was raised after entries about them were written (TK16).
CREATE TABLE journal_levels (
  subject text NOT NULL PRIMARY KEY,
  level   text NOT NULL
);

-- Receipts of requests: the same idempotency key is answered with the same ids and cursor.
CREATE TABLE requests (
  actor       text NOT NULL,
  operation   text NOT NULL,
  request_key text NOT NULL,
  fingerprint text NOT NULL,
  scope       text NOT NULL,
  seq         bigint NOT NULL,
  result      text NOT NULL,
  at          bigint NOT NULL,
  PRIMARY KEY (actor, operation, request_key)
);

-- Ticket numbers per estate and day, and other counters without gaps.
CREATE TABLE counters (
  scope text NOT NULL,
  name  text NOT NULL,
  value bigint NOT NULL,
  PRIMARY KEY (scope, name)
);

-- Every suffix of every phone number and name: part of one is found by a prefix scan.
CREATE TABLE resident_terms (
  estate_id   text COLLATE "C" NOT NULL,
  term        text COLLATE "C" NOT NULL,
  resident_id text NOT NULL,
  PRIMARY KEY (estate_id, term, resident_id)
);
CREATE INDEX resident_terms_resident ON resident_terms (resident_id);

-- +goose StatementBegin
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$;
-- +goose StatementEnd
CREATE TRIGGER journal_entries_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON journal_entries
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER journal_subjects_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON journal_subjects
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER journal_payloads_append_only BEFORE UPDATE OR TRUNCATE ON journal_payloads
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER milestones_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON milestones
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
