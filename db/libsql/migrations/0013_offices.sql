CREATE TABLE `offices` (
	`id` text PRIMARY KEY NOT NULL,
	`office` text NOT NULL
) WITHOUT ROWID;
