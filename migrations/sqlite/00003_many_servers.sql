-- +goose Up
-- Work that one server must do: the term counts who has led it, the beat tells that the leader is alive.
CREATE TABLE leases (
  name   text PRIMARY KEY,
  term   integer NOT NULL,
  beat   integer NOT NULL,
  holder text NOT NULL
) WITHOUT ROWID;
