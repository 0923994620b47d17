-- +goose Up
-- Moments that records wait for; the clock looks for the earliest.
CREATE TABLE alarms (
  subject text NOT NULL,
  name    text NOT NULL,
  scope   text NOT NULL,
  at      integer NOT NULL,
  PRIMARY KEY (subject, name)
) WITHOUT ROWID;
CREATE INDEX alarms_at ON alarms (at, scope, name, subject);

-- Deadlines with their whole story; no version before this one wrote any.
DROP INDEX `deadline_status_due_at`;
ALTER TABLE `deadlines` ADD COLUMN `round` integer NOT NULL DEFAULT (0);
ALTER TABLE `deadlines` ADD COLUMN `starts_from` text NOT NULL DEFAULT ('RECEIVED');
ALTER TABLE `deadlines` ADD COLUMN `within_seconds` integer NOT NULL DEFAULT (0);
ALTER TABLE `deadlines` ADD COLUMN `end_of_day` bool NOT NULL DEFAULT (false);
ALTER TABLE `deadlines` ADD COLUMN `calendar` text NOT NULL DEFAULT ('');
ALTER TABLE `deadlines` ADD COLUMN `warning_seconds` integer NOT NULL DEFAULT (0);
ALTER TABLE `deadlines` ADD COLUMN `warn_at` datetime NULL;
ALTER TABLE `deadlines` ADD COLUMN `breached_at` datetime NULL;
ALTER TABLE `deadlines` ADD COLUMN `pauses` json NULL;
ALTER TABLE `deadlines` ADD COLUMN `changes` json NULL;
CREATE INDEX `deadline_estate_id_status_due_at` ON `deadlines` (`estate_id`, `status`, `due_at`);
ALTER TABLE `estates` ADD COLUMN `policy_version` integer NOT NULL DEFAULT (0);
ALTER TABLE `tickets` ADD COLUMN `calling` text NULL;
ALTER TABLE `tickets` ADD COLUMN `handed_over_by` text NOT NULL DEFAULT ('');
ALTER TABLE `tickets` ADD COLUMN `handed_over_reference` text NOT NULL DEFAULT ('');
ALTER TABLE `tickets` ADD COLUMN `handover_replied_at` datetime NULL;
ALTER TABLE `tickets` ADD COLUMN `handover_settled` bool NOT NULL DEFAULT (false);
ALTER TABLE `tickets` ADD COLUMN `policy_version` integer NOT NULL DEFAULT (0);
CREATE TABLE `deadline_policies` (`id` text NOT NULL, `estate_id` text NOT NULL, `number` integer NOT NULL, `note` text NOT NULL DEFAULT (''), `body` text NOT NULL, `published_at` datetime NOT NULL, `published_by_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `deadline_policies_staffs_published_by` FOREIGN KEY (`published_by_id`) REFERENCES `staffs` (`id`) ON DELETE SET NULL);
CREATE UNIQUE INDEX `deadlinepolicy_estate_id_number` ON `deadline_policies` (`estate_id`, `number`);
CREATE TABLE `escalations` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `estate_id` text NOT NULL, `trigger` text NOT NULL, `status` text NOT NULL, `level` integer NOT NULL, `calls` json NOT NULL, `started_at` datetime NOT NULL, `climbs_at` datetime NULL, `acknowledged_at` datetime NULL, `ended_at` datetime NULL, `deadline_id` text NULL, `acknowledged_by_id` text NULL, `ticket_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `escalations_deadlines_deadline` FOREIGN KEY (`deadline_id`) REFERENCES `deadlines` (`id`) ON DELETE SET NULL, CONSTRAINT `escalations_staffs_acknowledged_by` FOREIGN KEY (`acknowledged_by_id`) REFERENCES `staffs` (`id`) ON DELETE SET NULL, CONSTRAINT `escalations_tickets_escalations` FOREIGN KEY (`ticket_id`) REFERENCES `tickets` (`id`) ON DELETE NO ACTION);
CREATE INDEX `escalation_ticket_id` ON `escalations` (`ticket_id`);
CREATE INDEX `escalation_estate_id_status_started_at` ON `escalations` (`estate_id`, `status`, `started_at`);
CREATE TABLE `webhooks` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `estate_id` text NOT NULL, `label` text NOT NULL DEFAULT (''), `url` text NOT NULL, `secret` text NOT NULL, `role` text NOT NULL, `kinds` json NOT NULL, `active` bool NOT NULL DEFAULT (true), `position` integer NOT NULL, `created_at` datetime NOT NULL, PRIMARY KEY (`id`));
CREATE INDEX `webhook_estate_id` ON `webhooks` (`estate_id`);
CREATE TABLE `webhook_deliveries` (`id` text NOT NULL, `estate_id` text NOT NULL, `seq` integer NOT NULL, `kind` text NOT NULL, `status` text NOT NULL, `attempts` integer NOT NULL DEFAULT (0), `last_status` integer NULL, `last_error` text NOT NULL DEFAULT (''), `next_at` datetime NOT NULL, `created_at` datetime NOT NULL, `delivered_at` datetime NULL, `webhook_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `webhook_deliveries_webhooks_deliveries` FOREIGN KEY (`webhook_id`) REFERENCES `webhooks` (`id`) ON DELETE NO ACTION);
CREATE UNIQUE INDEX `webhookdelivery_webhook_id_seq` ON `webhook_deliveries` (`webhook_id`, `seq`);
CREATE INDEX `webhookdelivery_next_at` ON `webhook_deliveries` (`next_at`);
CREATE TABLE `complaint_files` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `estate_id` text NOT NULL, `opened_at` datetime NOT NULL, `investigation` text NOT NULL DEFAULT (''), `measures` text NOT NULL DEFAULT (''), `outcome` text NOT NULL DEFAULT (''), `complainant_view` text NOT NULL DEFAULT (''), `department_id` text NULL, `ticket_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `complaint_files_departments_department` FOREIGN KEY (`department_id`) REFERENCES `departments` (`id`) ON DELETE SET NULL, CONSTRAINT `complaint_files_tickets_complaint_file` FOREIGN KEY (`ticket_id`) REFERENCES `tickets` (`id`) ON DELETE NO ACTION);
CREATE UNIQUE INDEX `complaint_files_ticket_id_key` ON `complaint_files` (`ticket_id`);
CREATE TABLE `incidents` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `estate_id` text NOT NULL, `class` text NULL, `title` text NOT NULL, `announcement` text NOT NULL, `status` text NOT NULL, `started_at` datetime NOT NULL, `ended_at` datetime NULL, `result` text NOT NULL DEFAULT (''), `building_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `incidents_buildings_building` FOREIGN KEY (`building_id`) REFERENCES `buildings` (`id`) ON DELETE SET NULL);
CREATE INDEX `incident_estate_id_status_started_at` ON `incidents` (`estate_id`, `status`, `started_at`);
ALTER TABLE `tickets` ADD COLUMN `incident_id` text NULL CONSTRAINT `tickets_incidents_tickets` REFERENCES `incidents` (`id`) ON DELETE SET NULL;
CREATE INDEX `ticket_incident_id` ON `tickets` (`incident_id`);
