-- +goose Up
-- Fees: what residents pay for, and what it costs when.
CREATE TABLE `fee_items` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `code` text NOT NULL, `name` text NOT NULL, `kind` text NOT NULL, `collected_for` text NOT NULL DEFAULT (''), `active` bool NOT NULL DEFAULT (true), `estate_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `fee_items_estates_fee_items` FOREIGN KEY (`estate_id`) REFERENCES `estates` (`id`) ON DELETE NO ACTION);
CREATE UNIQUE INDEX `feeitem_estate_id_code` ON `fee_items` (`estate_id`, `code`);
CREATE TABLE `tariffs` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `estate_id` text NOT NULL, `basis` text NOT NULL, `price` integer NOT NULL, `uses` json NOT NULL, `from` text NOT NULL, `to` text NULL, `fee_item_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `tariffs_fee_items_tariffs` FOREIGN KEY (`fee_item_id`) REFERENCES `fee_items` (`id`) ON DELETE NO ACTION);
CREATE INDEX `tariff_fee_item_id_from` ON `tariffs` (`fee_item_id`, `from`);
