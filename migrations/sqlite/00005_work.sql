-- +goose Up
-- A clock runs until any time of the day, not only until its end.
ALTER TABLE `deadlines` ADD COLUMN `until` text NOT NULL DEFAULT ('');
UPDATE deadlines SET until = '24:00' WHERE end_of_day;
ALTER TABLE `deadlines` DROP COLUMN `end_of_day`;
UPDATE deadline_policies SET body = REPLACE(body, '"endOfDay":true', '"until":"24:00"');

-- Afternoon lists, medical help, and repairs that are paid for.
ALTER TABLE `work_orders` ADD COLUMN `trade` text NULL;
ALTER TABLE `work_orders` ADD COLUMN `free_because` text NOT NULL DEFAULT ('');
ALTER TABLE `work_orders` ADD COLUMN `materials` json NULL;
ALTER TABLE `work_orders` ADD COLUMN `waiver` text NOT NULL DEFAULT ('');
ALTER TABLE `work_orders` ADD COLUMN `checked_by` text NOT NULL DEFAULT ('');
ALTER TABLE `work_orders` ADD COLUMN `checked_at` datetime NULL;
ALTER TABLE `work_orders` ADD COLUMN `receipt` text NOT NULL DEFAULT ('');
ALTER TABLE `work_orders` ADD COLUMN `paid_at` datetime NULL;
CREATE TABLE `afternoon_lists` (`id` text NOT NULL, `estate_id` text NOT NULL, `date` text NOT NULL, `size` integer NOT NULL, `given_at` datetime NOT NULL, `department_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `afternoon_lists_departments_department` FOREIGN KEY (`department_id`) REFERENCES `departments` (`id`) ON DELETE SET NULL);
CREATE INDEX `afternoonlist_estate_id_date_department_id` ON `afternoon_lists` (`estate_id`, `date`, `department_id`);
CREATE TABLE `listed_tickets` (`id` text NOT NULL, `estate_id` text NOT NULL, `answer` text NOT NULL DEFAULT (''), `finish_at` datetime NULL, `answered_at` datetime NULL, `told_at` datetime NULL, `list_id` text NOT NULL, `deadline_id` text NULL, `answered_by_id` text NULL, `told_by_id` text NULL, `ticket_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `listed_tickets_afternoon_lists_items` FOREIGN KEY (`list_id`) REFERENCES `afternoon_lists` (`id`) ON DELETE NO ACTION, CONSTRAINT `listed_tickets_deadlines_deadline` FOREIGN KEY (`deadline_id`) REFERENCES `deadlines` (`id`) ON DELETE SET NULL, CONSTRAINT `listed_tickets_staffs_answered_by` FOREIGN KEY (`answered_by_id`) REFERENCES `staffs` (`id`) ON DELETE SET NULL, CONSTRAINT `listed_tickets_staffs_told_by` FOREIGN KEY (`told_by_id`) REFERENCES `staffs` (`id`) ON DELETE SET NULL, CONSTRAINT `listed_tickets_tickets_listed` FOREIGN KEY (`ticket_id`) REFERENCES `tickets` (`id`) ON DELETE NO ACTION);
CREATE INDEX `listedticket_list_id` ON `listed_tickets` (`list_id`);
CREATE INDEX `listedticket_ticket_id` ON `listed_tickets` (`ticket_id`);
CREATE TABLE `medical_helps` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `estate_id` text NOT NULL, `response` text NOT NULL, `major` bool NOT NULL DEFAULT (false), `address` text NOT NULL, `phone` text NOT NULL, `vehicle` text NOT NULL DEFAULT (''), `sent_at` datetime NOT NULL, `family` text NULL, `family_asked_at` datetime NULL, `beyond` text NOT NULL DEFAULT (''), `decided_at` datetime NULL, `granted` bool NULL, `returned_at` datetime NULL, `outcome` text NOT NULL DEFAULT (''), `guide_id` text NULL, `decided_by_id` text NULL, `ticket_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `medical_helps_staffs_guide` FOREIGN KEY (`guide_id`) REFERENCES `staffs` (`id`) ON DELETE SET NULL, CONSTRAINT `medical_helps_staffs_decided_by` FOREIGN KEY (`decided_by_id`) REFERENCES `staffs` (`id`) ON DELETE SET NULL, CONSTRAINT `medical_helps_tickets_medical_help` FOREIGN KEY (`ticket_id`) REFERENCES `tickets` (`id`) ON DELETE NO ACTION);
CREATE INDEX `medicalhelp_ticket_id` ON `medical_helps` (`ticket_id`);
CREATE TABLE `price_items` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `estate_id` text NOT NULL, `code` text NOT NULL, `name` text NOT NULL, `trade` text NOT NULL, `measure` text NOT NULL, `price` integer NOT NULL, `active` bool NOT NULL DEFAULT (true), PRIMARY KEY (`id`));
CREATE UNIQUE INDEX `priceitem_estate_id_code` ON `price_items` (`estate_id`, `code`);
CREATE TABLE `quotes` (`id` text NOT NULL, `estate_id` text NOT NULL, `ticket_id` text NOT NULL, `number` integer NOT NULL, `lines` json NOT NULL, `total` integer NOT NULL, `currency` text NOT NULL, `quoted_at` datetime NOT NULL, `status` text NOT NULL, `answered_at` datetime NULL, `answered_by` text NOT NULL DEFAULT (''), `evidence` text NOT NULL DEFAULT (''), `quoted_by_id` text NULL, `work_order_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `quotes_staffs_quoted_by` FOREIGN KEY (`quoted_by_id`) REFERENCES `staffs` (`id`) ON DELETE SET NULL, CONSTRAINT `quotes_work_orders_quotes` FOREIGN KEY (`work_order_id`) REFERENCES `work_orders` (`id`) ON DELETE NO ACTION);
CREATE UNIQUE INDEX `quote_work_order_id_number` ON `quotes` (`work_order_id`, `number`);
CREATE TABLE `warranties` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `estate_id` text NOT NULL, `trade` text NOT NULL, `until` text NOT NULL, `unit_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `warranties_units_warranties` FOREIGN KEY (`unit_id`) REFERENCES `units` (`id`) ON DELETE NO ACTION);
CREATE UNIQUE INDEX `warranty_unit_id_trade` ON `warranties` (`unit_id`, `trade`);
CREATE TABLE `medical_help_responders` (`medical_help_id` text NOT NULL, `staff_id` text NOT NULL, PRIMARY KEY (`medical_help_id`, `staff_id`), CONSTRAINT `medical_help_responders_medical_help_id` FOREIGN KEY (`medical_help_id`) REFERENCES `medical_helps` (`id`) ON DELETE CASCADE, CONSTRAINT `medical_help_responders_staff_id` FOREIGN KEY (`staff_id`) REFERENCES `staffs` (`id`) ON DELETE CASCADE);
