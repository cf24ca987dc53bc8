ALTER TABLE `accounts` ADD `present_at` integer;--> statement-breakpoint
ALTER TABLE `accounts` ADD `suspended` text DEFAULT '[]' NOT NULL;