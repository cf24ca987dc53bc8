ALTER TABLE `accounts` ADD `former_emails` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
CREATE INDEX `outbox_person` ON `outbox` (`person`);