CREATE TABLE `evidence` (
	`id` text PRIMARY KEY NOT NULL,
	`wrapped` text NOT NULL,
	`contents` text NOT NULL,
	`until` integer
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `evidence_until` ON `evidence` (`until`) WHERE "evidence"."until" is not null;--> statement-breakpoint
CREATE TABLE `evidence_chunks` (
	`evidence` text NOT NULL,
	`part` text NOT NULL,
	`number` integer NOT NULL,
	`sealed` blob NOT NULL,
	PRIMARY KEY(`evidence`, `part`, `number`)
);
