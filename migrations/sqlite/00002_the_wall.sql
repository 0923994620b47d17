-- The wall: whether a ticket is overdue is stored, so that lists and tiles never consult the time.
-- +goose Up
ALTER TABLE `tickets` ADD COLUMN `overdue` bool NOT NULL DEFAULT (false);
