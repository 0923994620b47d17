-- +goose Up
-- Work that one server must do: the term counts who has led it, the beat tells that the leader is alive.
CREATE TABLE leases (
  name   text PRIMARY KEY,
  term   bigint NOT NULL,
  beat   bigint NOT NULL,
  holder text NOT NULL
);

-- A copy of a whole database checks references at its end: departments and staff, tickets and deadlines name each other.
-- +goose StatementBegin
DO $$
DECLARE c record;
BEGIN
  FOR c IN SELECT conname, conrelid::regclass AS relation FROM pg_constraint
    WHERE contype = 'f' AND connamespace = to_regnamespace(current_schema()) LOOP
    EXECUTE format('ALTER TABLE %s ALTER CONSTRAINT %I DEFERRABLE INITIALLY IMMEDIATE', c.relation, c.conname);
  END LOOP;
END $$;
-- +goose StatementEnd

-- Callers are found by ranges of this column, so it must be in order of code points whatever the database's collation is.
ALTER TABLE resident_terms ALTER COLUMN term TYPE text COLLATE "C";
