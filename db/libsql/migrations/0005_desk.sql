CREATE TABLE `cases` (
	`id` text PRIMARY KEY NOT NULL,
	`account` text NOT NULL,
	`document` text NOT NULL,
	`kind` text NOT NULL,
	`opened_at` integer NOT NULL,
	`ended_at` integer,
	`matter` text NOT NULL,
	`end` text
);
--> statement-breakpoint
CREATE INDEX `cases_waiting` ON `cases` (`kind`,`opened_at`) WHERE "cases"."ended_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX `cases_one` ON `cases` (`document`,`kind`) WHERE "cases"."ended_at" is null;--> statement-breakpoint
CREATE INDEX `cases_account` ON `cases` (`account`,`opened_at`);--> statement-breakpoint
CREATE TABLE `officers` (
	`document` text PRIMARY KEY NOT NULL,
	`roles` text NOT NULL,
	`office` text NOT NULL,
	`office_name` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `officers_office` ON `officers` (`office`);