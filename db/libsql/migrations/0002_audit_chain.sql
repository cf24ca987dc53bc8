CREATE TABLE `audit_checkpoints` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`jws` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `person_keys` (
	`person` text PRIMARY KEY NOT NULL,
	`wrapped` text NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
DROP INDEX `audit_person`;--> statement-breakpoint
ALTER TABLE `audit` ADD `event_id` text;--> statement-breakpoint
ALTER TABLE `audit` ADD `personal` text;--> statement-breakpoint
ALTER TABLE `audit` ADD `mac` text;--> statement-breakpoint
ALTER TABLE `audit` ADD `previous` text;--> statement-breakpoint
CREATE UNIQUE INDEX `audit_event_id_unique` ON `audit` (`event_id`);--> statement-breakpoint
CREATE INDEX `audit_person` ON `audit` (`person`);--> statement-breakpoint
CREATE TRIGGER `audit_hangs` BEFORE INSERT ON `audit` WHEN NEW.`event_id` IS NULL OR NEW.`mac` IS NULL BEGIN SELECT RAISE(ABORT, 'audit is chained'); END;--> statement-breakpoint
CREATE TRIGGER `audit_checkpoints_keep` BEFORE UPDATE ON `audit_checkpoints` BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;--> statement-breakpoint
CREATE TRIGGER `audit_checkpoints_stay` BEFORE DELETE ON `audit_checkpoints` BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
