-- +goose Up
-- Records of the desk: drafted from ent/schema by `make migration`.
CREATE TABLE `articles` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `topic` text NOT NULL, `title` text NOT NULL, `body` text NOT NULL DEFAULT (''), `review_on` text NOT NULL, `retired` bool NOT NULL DEFAULT (false), `changed_at` datetime NOT NULL, `estate_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `articles_estates_articles` FOREIGN KEY (`estate_id`) REFERENCES `estates` (`id`) ON DELETE NO ACTION);
CREATE UNIQUE INDEX `article_estate_id_topic_title` ON `articles` (`estate_id`, `topic`, `title`);
CREATE TABLE `buildings` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `name` text NOT NULL, `estate_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `buildings_estates_buildings` FOREIGN KEY (`estate_id`) REFERENCES `estates` (`id`) ON DELETE NO ACTION);
CREATE UNIQUE INDEX `building_estate_id_name` ON `buildings` (`estate_id`, `name`);
CREATE TABLE `calls` (`id` text NOT NULL, `estate_id` text NOT NULL, `reference` text NOT NULL, `phone` text NOT NULL DEFAULT (''), `rang_at` datetime NOT NULL, `answered_at` datetime NULL, `ended_at` datetime NULL, `rings` integer NOT NULL DEFAULT (0), PRIMARY KEY (`id`));
CREATE UNIQUE INDEX `call_estate_id_reference` ON `calls` (`estate_id`, `reference`);
CREATE INDEX `call_estate_id_rang_at` ON `calls` (`estate_id`, `rang_at`);
CREATE TABLE `deadlines` (`id` text NOT NULL, `estate_id` text NOT NULL, `milestone` text NOT NULL, `starts_at` datetime NOT NULL, `due_at` datetime NOT NULL, `met_at` datetime NULL, `status` text NOT NULL, `ticket_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `deadlines_tickets_deadlines` FOREIGN KEY (`ticket_id`) REFERENCES `tickets` (`id`) ON DELETE NO ACTION);
CREATE INDEX `deadline_ticket_id` ON `deadlines` (`ticket_id`);
CREATE INDEX `deadline_status_due_at` ON `deadlines` (`status`, `due_at`);
CREATE TABLE `departments` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `name` text NOT NULL, `function` text NOT NULL, `estate_id` text NOT NULL, `duty_manager_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `departments_estates_departments` FOREIGN KEY (`estate_id`) REFERENCES `estates` (`id`) ON DELETE NO ACTION, CONSTRAINT `departments_staffs_duty_of` FOREIGN KEY (`duty_manager_id`) REFERENCES `staffs` (`id`) ON DELETE SET NULL);
CREATE UNIQUE INDEX `department_estate_id_name` ON `departments` (`estate_id`, `name`);
CREATE TABLE `estates` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `code` text NOT NULL, `name` text NOT NULL, `address` text NOT NULL DEFAULT (''), `time_zone` text NOT NULL DEFAULT ('Asia/Shanghai'), `currency` text NOT NULL DEFAULT ('CNY'), `created_at` datetime NOT NULL, PRIMARY KEY (`id`));
CREATE UNIQUE INDEX `estates_code_key` ON `estates` (`code`);
CREATE TABLE `key_households` (`id` text NOT NULL, `estate_id` text NOT NULL, `reason` text NOT NULL, `note` text NOT NULL DEFAULT (''), `visit_every_days` integer NOT NULL DEFAULT (0), `since` datetime NOT NULL, `resident_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `key_households_residents_key_household` FOREIGN KEY (`resident_id`) REFERENCES `residents` (`id`) ON DELETE NO ACTION);
CREATE UNIQUE INDEX `key_households_resident_id_key` ON `key_households` (`resident_id`);
CREATE TABLE `locations` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `name` text NOT NULL, `type` text NOT NULL DEFAULT ('OTHER'), `building_id` text NULL, `estate_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `locations_buildings_locations` FOREIGN KEY (`building_id`) REFERENCES `buildings` (`id`) ON DELETE SET NULL, CONSTRAINT `locations_estates_locations` FOREIGN KEY (`estate_id`) REFERENCES `estates` (`id`) ON DELETE NO ACTION);
CREATE UNIQUE INDEX `location_estate_id_name` ON `locations` (`estate_id`, `name`);
CREATE TABLE `messages` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `caller_name` text NOT NULL DEFAULT (''), `caller_phone` text NOT NULL DEFAULT (''), `text` text NOT NULL DEFAULT (''), `taken_at` datetime NOT NULL, `delivered_at` datetime NULL, `estate_id` text NOT NULL, `recipient_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `messages_estates_messages` FOREIGN KEY (`estate_id`) REFERENCES `estates` (`id`) ON DELETE NO ACTION, CONSTRAINT `messages_staffs_recipient` FOREIGN KEY (`recipient_id`) REFERENCES `staffs` (`id`) ON DELETE NO ACTION);
CREATE INDEX `message_estate_id_delivered_at` ON `messages` (`estate_id`, `delivered_at`);
CREATE INDEX `message_recipient_id` ON `messages` (`recipient_id`);
CREATE TABLE `milestones` (`id` text NOT NULL, `estate_id` text NOT NULL, `milestone` text NOT NULL, `round` integer NOT NULL DEFAULT (0), `at` datetime NOT NULL, `ticket_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `milestones_tickets_milestones` FOREIGN KEY (`ticket_id`) REFERENCES `tickets` (`id`) ON DELETE NO ACTION);
CREATE INDEX `milestone_ticket_id_round_milestone` ON `milestones` (`ticket_id`, `round`, `milestone`);
CREATE TABLE `occupancies` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `estate_id` text NOT NULL, `role` text NOT NULL, `from` text NULL, `to` text NULL, `resident_id` text NOT NULL, `unit_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `occupancies_residents_occupancies` FOREIGN KEY (`resident_id`) REFERENCES `residents` (`id`) ON DELETE NO ACTION, CONSTRAINT `occupancies_units_occupancies` FOREIGN KEY (`unit_id`) REFERENCES `units` (`id`) ON DELETE NO ACTION);
CREATE INDEX `occupancy_unit_id_resident_id_role` ON `occupancies` (`unit_id`, `resident_id`, `role`);
CREATE INDEX `occupancy_resident_id` ON `occupancies` (`resident_id`);
CREATE TABLE `residents` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `name` text NOT NULL, `kind` text NOT NULL DEFAULT ('PERSON'), `phone` text NOT NULL DEFAULT (''), `other_phones` json NULL, `emergency_contact` text NOT NULL DEFAULT (''), `emergency_phone` text NOT NULL DEFAULT (''), `language` text NOT NULL DEFAULT ('zh'), `identity_number` text NOT NULL DEFAULT (''), `notes` text NOT NULL DEFAULT (''), `created_at` datetime NOT NULL, `estate_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `residents_estates_residents` FOREIGN KEY (`estate_id`) REFERENCES `estates` (`id`) ON DELETE NO ACTION);
CREATE INDEX `resident_estate_id_name` ON `residents` (`estate_id`, `name`);
CREATE INDEX `resident_estate_id_identity_number` ON `residents` (`estate_id`, `identity_number`);
CREATE TABLE `resident_cards` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `estate_id` text NOT NULL, `number` text NOT NULL, `issued_at` datetime NOT NULL, `returned_at` datetime NULL, `resident_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `resident_cards_residents_cards` FOREIGN KEY (`resident_id`) REFERENCES `residents` (`id`) ON DELETE NO ACTION);
CREATE UNIQUE INDEX `residentcard_estate_id_number` ON `resident_cards` (`estate_id`, `number`);
CREATE TABLE `staffs` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `number` text NOT NULL, `name` text NOT NULL, `phone` text NOT NULL DEFAULT (''), `role` text NOT NULL, `hats` json NULL, `skills` json NULL, `active` bool NOT NULL DEFAULT (true), `department_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `staffs_departments_staff` FOREIGN KEY (`department_id`) REFERENCES `departments` (`id`) ON DELETE SET NULL);
CREATE UNIQUE INDEX `staffs_number_key` ON `staffs` (`number`);
CREATE TABLE `tickets` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `number` text NOT NULL, `kind` text NOT NULL, `class` text NULL, `priority` text NOT NULL DEFAULT ('NORMAL'), `urgency` integer NOT NULL DEFAULT (2), `status` text NOT NULL DEFAULT ('NEW'), `confidentiality` text NOT NULL DEFAULT ('OPEN'), `title` text NOT NULL, `description` text NOT NULL DEFAULT (''), `attachments` json NULL, `channel` text NOT NULL, `contact_name` text NOT NULL DEFAULT (''), `contact_phone` text NOT NULL DEFAULT (''), `contact_address` text NOT NULL DEFAULT (''), `outside_party` text NOT NULL DEFAULT (''), `received_at` datetime NOT NULL, `opened_at` datetime NOT NULL, `changed_at` datetime NOT NULL, `appointment_at` datetime NULL, `due_at` datetime NOT NULL, `completed_at` datetime NULL, `closed_at` datetime NULL, `reopen_count` integer NOT NULL DEFAULT (0), `result` text NOT NULL DEFAULT (''), `referral` text NOT NULL DEFAULT (''), `satisfaction` integer NULL, `called_back_at` datetime NULL, `pause_reason` text NOT NULL DEFAULT (''), `department_id` text NULL, `estate_id` text NOT NULL, `location_id` text NULL, `resident_id` text NULL, `assignee_id` text NULL, `taken_by_id` text NULL, `referred_to_id` text NULL, `repeats_id` text NULL, `next_deadline_id` text NULL, `unit_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `tickets_departments_tickets` FOREIGN KEY (`department_id`) REFERENCES `departments` (`id`) ON DELETE SET NULL, CONSTRAINT `tickets_estates_tickets` FOREIGN KEY (`estate_id`) REFERENCES `estates` (`id`) ON DELETE NO ACTION, CONSTRAINT `tickets_locations_tickets` FOREIGN KEY (`location_id`) REFERENCES `locations` (`id`) ON DELETE SET NULL, CONSTRAINT `tickets_residents_tickets` FOREIGN KEY (`resident_id`) REFERENCES `residents` (`id`) ON DELETE SET NULL, CONSTRAINT `tickets_staffs_assigned` FOREIGN KEY (`assignee_id`) REFERENCES `staffs` (`id`) ON DELETE SET NULL, CONSTRAINT `tickets_staffs_took` FOREIGN KEY (`taken_by_id`) REFERENCES `staffs` (`id`) ON DELETE SET NULL, CONSTRAINT `tickets_departments_referred_to` FOREIGN KEY (`referred_to_id`) REFERENCES `departments` (`id`) ON DELETE SET NULL, CONSTRAINT `tickets_tickets_repeated_by` FOREIGN KEY (`repeats_id`) REFERENCES `tickets` (`id`) ON DELETE SET NULL, CONSTRAINT `tickets_deadlines_next_deadline` FOREIGN KEY (`next_deadline_id`) REFERENCES `deadlines` (`id`) ON DELETE SET NULL, CONSTRAINT `tickets_units_tickets` FOREIGN KEY (`unit_id`) REFERENCES `units` (`id`) ON DELETE SET NULL);
CREATE UNIQUE INDEX `ticket_estate_id_number` ON `tickets` (`estate_id`, `number`);
CREATE INDEX `ticket_estate_id_status_due_at` ON `tickets` (`estate_id`, `status`, `due_at`);
CREATE INDEX `ticket_estate_id_due_at` ON `tickets` (`estate_id`, `due_at`);
CREATE INDEX `ticket_estate_id_opened_at` ON `tickets` (`estate_id`, `opened_at`);
CREATE INDEX `ticket_unit_id_opened_at` ON `tickets` (`unit_id`, `opened_at`);
CREATE INDEX `ticket_resident_id_opened_at` ON `tickets` (`resident_id`, `opened_at`);
CREATE INDEX `ticket_department_id_status` ON `tickets` (`department_id`, `status`);
CREATE INDEX `ticket_assignee_id_status` ON `tickets` (`assignee_id`, `status`);
CREATE INDEX `ticket_location_id` ON `tickets` (`location_id`);
CREATE TABLE `tokens` (`id` text NOT NULL, `digest` text NOT NULL, `label` text NOT NULL DEFAULT (''), `role` text NOT NULL, `estate_ids` json NULL, `staff_id` text NULL, `created_at` datetime NOT NULL, `expires_at` datetime NULL, `revoked_at` datetime NULL, PRIMARY KEY (`id`));
CREATE UNIQUE INDEX `tokens_digest_key` ON `tokens` (`digest`);
CREATE INDEX `token_created_at` ON `tokens` (`created_at`);
CREATE TABLE `units` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `entrance` text NOT NULL DEFAULT (''), `number` text NOT NULL, `floor` integer NOT NULL DEFAULT (0), `area` real NOT NULL DEFAULT (0), `use` text NOT NULL DEFAULT ('HOME'), `state` text NOT NULL DEFAULT ('VACANT'), `building_id` text NOT NULL, `estate_id` text NOT NULL, `butler_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `units_buildings_units` FOREIGN KEY (`building_id`) REFERENCES `buildings` (`id`) ON DELETE NO ACTION, CONSTRAINT `units_estates_units` FOREIGN KEY (`estate_id`) REFERENCES `estates` (`id`) ON DELETE NO ACTION, CONSTRAINT `units_staffs_butler_of` FOREIGN KEY (`butler_id`) REFERENCES `staffs` (`id`) ON DELETE SET NULL);
CREATE UNIQUE INDEX `unit_building_id_entrance_number` ON `units` (`building_id`, `entrance`, `number`);
CREATE INDEX `unit_estate_id_number` ON `units` (`estate_id`, `number`);
CREATE INDEX `unit_butler_id` ON `units` (`butler_id`);
CREATE TABLE `work_orders` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `estate_id` text NOT NULL, `number` text NOT NULL, `form` text NOT NULL, `items` json NOT NULL, `issued_at` datetime NOT NULL, `signed_at` datetime NULL, `joined_at` datetime NULL, `ticket_id` text NOT NULL, `receiver_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `work_orders_tickets_work_orders` FOREIGN KEY (`ticket_id`) REFERENCES `tickets` (`id`) ON DELETE NO ACTION, CONSTRAINT `work_orders_staffs_receiver` FOREIGN KEY (`receiver_id`) REFERENCES `staffs` (`id`) ON DELETE SET NULL);
CREATE INDEX `workorder_ticket_id` ON `work_orders` (`ticket_id`);
CREATE UNIQUE INDEX `workorder_estate_id_number` ON `work_orders` (`estate_id`, `number`);
CREATE TABLE `staff_estates` (`staff_id` text NOT NULL, `estate_id` text NOT NULL, PRIMARY KEY (`staff_id`, `estate_id`), CONSTRAINT `staff_estates_staff_id` FOREIGN KEY (`staff_id`) REFERENCES `staffs` (`id`) ON DELETE CASCADE, CONSTRAINT `staff_estates_estate_id` FOREIGN KEY (`estate_id`) REFERENCES `estates` (`id`) ON DELETE CASCADE);

-- The journal (internal/journal). Chained rows are never changed or removed; payloads can be erased, never changed.
CREATE TABLE journal_heads (
  scope text NOT NULL PRIMARY KEY,
  epoch text NOT NULL,
  seq   integer NOT NULL,
  hash  text NOT NULL
) WITHOUT ROWID;
CREATE TABLE journal_entries (
  scope    text NOT NULL,
  seq      integer NOT NULL,
  at       integer NOT NULL,
  kind     text NOT NULL,
  actor    text NOT NULL,
  subjects text NOT NULL,
  level    text NOT NULL,
  corrects integer NOT NULL,
  content  text NOT NULL,
  hash     text NOT NULL,
  PRIMARY KEY (scope, seq)
) WITHOUT ROWID;
CREATE TABLE journal_payloads (
  scope   text NOT NULL,
  seq     integer NOT NULL,
  salt    text NOT NULL,
  payload text NOT NULL,
  text    text NOT NULL,
  PRIMARY KEY (scope, seq)
) WITHOUT ROWID;
CREATE TABLE journal_subjects (
  subject text NOT NULL,
  scope   text NOT NULL,
  seq     integer NOT NULL,
  PRIMARY KEY (subject, scope, seq)
) WITHOUT ROWID;
-- Subjects whose confidentiality was raised after entries about them were written (TK16).
CREATE TABLE journal_levels (
  subject text NOT NULL PRIMARY KEY,
  level   text NOT NULL
) WITHOUT ROWID;

-- Receipts of requests: the same idempotency key is answered with the same ids and cursor.
CREATE TABLE requests (
  actor       text NOT NULL,
  operation   text NOT NULL,
  request_key text NOT NULL,
  fingerprint text NOT NULL,
  scope       text NOT NULL,
  seq         integer NOT NULL,
  result      text NOT NULL,
  at          integer NOT NULL,
  PRIMARY KEY (actor, operation, request_key)
) WITHOUT ROWID;

-- Ticket numbers per estate and day, and other counters without gaps.
CREATE TABLE counters (
  scope text NOT NULL,
  name  text NOT NULL,
  value integer NOT NULL,
  PRIMARY KEY (scope, name)
) WITHOUT ROWID;

-- Every suffix of every phone number and name: part of one is found by a prefix scan.
CREATE TABLE resident_terms (
  estate_id   text NOT NULL,
  term        text NOT NULL,
  resident_id text NOT NULL,
  PRIMARY KEY (estate_id, term, resident_id)
) WITHOUT ROWID;
CREATE INDEX resident_terms_resident ON resident_terms (resident_id);

-- +goose StatementBegin
CREATE TRIGGER journal_entries_no_update BEFORE UPDATE ON journal_entries
BEGIN SELECT RAISE(ABORT, 'journal_entries is append-only'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER journal_entries_no_delete BEFORE DELETE ON journal_entries
BEGIN SELECT RAISE(ABORT, 'journal_entries is append-only'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER journal_subjects_no_update BEFORE UPDATE ON journal_subjects
BEGIN SELECT RAISE(ABORT, 'journal_subjects is append-only'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER journal_subjects_no_delete BEFORE DELETE ON journal_subjects
BEGIN SELECT RAISE(ABORT, 'journal_subjects is append-only'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER journal_payloads_no_update BEFORE UPDATE ON journal_payloads
BEGIN SELECT RAISE(ABORT, 'journal_payloads is append-only'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER milestones_no_update BEFORE UPDATE ON milestones
BEGIN SELECT RAISE(ABORT, 'milestones is append-only'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER milestones_no_delete BEFORE DELETE ON milestones
BEGIN SELECT RAISE(ABORT, 'milestones is append-only'); END;
-- +goose StatementEnd
