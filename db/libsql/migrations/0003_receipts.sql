CREATE TABLE `receipts` (
	`id` text PRIMARY KEY NOT NULL,
	`person` text NOT NULL,
	`at` integer NOT NULL,
	`kind` text NOT NULL,
	`sealed` text NOT NULL,
	`own` text NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `receipts_person` ON `receipts` (`person`,`at`);