CREATE TABLE `accounts` (
	`document` text PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`state` text NOT NULL,
	`registration_level` text,
	`registration_route` text,
	`registered_at` integer,
	`phone` text,
	`email` text,
	`language` text NOT NULL,
	`activation_mac` text,
	`activation_made_at` integer,
	`letters` text NOT NULL,
	`sessions_from` integer NOT NULL,
	`version` integer NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `accounts_id_unique` ON `accounts` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `accounts_phone_unique` ON `accounts` (`phone`);--> statement-breakpoint
CREATE TABLE `audit` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`person` text,
	`kind` text NOT NULL,
	`details` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `audit_person` ON `audit` (`person`,`at`);--> statement-breakpoint
CREATE TABLE `census` (
	`document` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`given_name` text NOT NULL,
	`first_surname` text NOT NULL,
	`second_surname` text,
	`birth_date` text NOT NULL,
	`valid_until` text NOT NULL,
	`issued_on` text,
	`support_number` text,
	`address` text NOT NULL,
	`postal_code` text NOT NULL,
	`town` text NOT NULL,
	`province` text NOT NULL,
	`status` text NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `counted` (
	`key` text PRIMARY KEY NOT NULL,
	`n` integer NOT NULL,
	`until` integer NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `counted_until` ON `counted` (`until`);--> statement-breakpoint
CREATE TABLE `held` (
	`key` text PRIMARY KEY NOT NULL,
	`text` text NOT NULL,
	`until` integer NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `held_until` ON `held` (`until`);--> statement-breakpoint
CREATE TABLE `keys` (
	`use` text NOT NULL,
	`number` integer NOT NULL,
	`wrapped` text NOT NULL,
	PRIMARY KEY(`use`, `number`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `outbox` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`channel` text NOT NULL,
	`to` text NOT NULL,
	`language` text NOT NULL,
	`person` text NOT NULL,
	`at` integer NOT NULL,
	`body` text NOT NULL,
	`sent_at` integer,
	`failed_at` integer,
	`tries` integer DEFAULT 0 NOT NULL,
	`next_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_id_unique` ON `outbox` (`id`);--> statement-breakpoint
CREATE INDEX `outbox_waiting` ON `outbox` (`channel`,`next_at`) WHERE "outbox"."sent_at" is null and "outbox"."failed_at" is null;--> statement-breakpoint
CREATE INDEX `outbox_to` ON `outbox` (`to`);--> statement-breakpoint
CREATE TABLE `services` (
	`id` text PRIMARY KEY NOT NULL,
	`service` text NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TRIGGER `audit_keeps` BEFORE UPDATE ON `audit` BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;--> statement-breakpoint
CREATE TRIGGER `audit_stays` BEFORE DELETE ON `audit` BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
