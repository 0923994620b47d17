-- +goose Up
-- Figures of tickets (internal/rollup): what is counted of each ticket, the sums of tickets that are alike, and how far the reader of the journal is.
-- They follow from the other tables and can be made anew at any time.
CREATE TABLE rollups (
  scope text NOT NULL PRIMARY KEY,
  epoch text NOT NULL,
  seq   bigint NOT NULL,
  zone  text NOT NULL,
  stage text NOT NULL,
  after text NOT NULL
);
CREATE TABLE ticket_facts (
  ticket_id text COLLATE "C" NOT NULL PRIMARY KEY,
  estate_id text NOT NULL,
  facts     text NOT NULL
);
CREATE INDEX ticket_facts_estate_id ON ticket_facts (estate_id);
CREATE TABLE ticket_cells (
  name      text COLLATE "C" NOT NULL PRIMARY KEY,
  estate_id text NOT NULL,
  sums      bytea NOT NULL
);
CREATE INDEX ticket_cells_estate_id ON ticket_cells (estate_id);
CREATE TABLE ticket_spreads (
  name      text COLLATE "C" NOT NULL PRIMARY KEY,
  estate_id text NOT NULL,
  spreads   bytea NOT NULL
);
CREATE INDEX ticket_spreads_estate_id ON ticket_spreads (estate_id);

CREATE INDEX "ticket_estate_id_completed_at" ON "tickets" ("estate_id", "completed_at");
CREATE INDEX "ticket_estate_id_closed_at" ON "tickets" ("estate_id", "closed_at");
CREATE INDEX "message_estate_id_taken_at" ON "messages" ("estate_id", "taken_at");
CREATE INDEX "keyloan_estate_id_lent_at" ON "key_loans" ("estate_id", "lent_at");
CREATE INDEX "parcel_estate_id_arrived_at" ON "parcels" ("estate_id", "arrived_at");

-- Lines of the duty log are few among the entries of a journal; figures count them by when they were written.
CREATE INDEX journal_entries_duty ON journal_entries (scope, at) WHERE kind IN ('duty.log.written', 'duty.log.corrected');
