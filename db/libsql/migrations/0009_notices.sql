CREATE TABLE `notices` (
	`account` text NOT NULL,
	`kind` text NOT NULL,
	`until` text NOT NULL,
	`days` integer NOT NULL,
	`message` text NOT NULL,
	PRIMARY KEY(`account`, `kind`, `until`, `days`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `notices_until` ON `notices` (`until`);--> statement-breakpoint
CREATE INDEX `accounts_present` ON `accounts` (`present_at`) WHERE "accounts"."present_at" is not null;