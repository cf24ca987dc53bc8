CREATE TABLE `search_releases` (
	`release` text PRIMARY KEY NOT NULL,
	`built_at` integer NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE VIRTUAL TABLE `search_entries` USING fts5(`title`, `also`, `text`, `release` UNINDEXED, `address` UNINDEXED, `section` UNINDEXED, `weight` UNINDEXED, `heading` UNINDEXED, tokenize = "unicode61 remove_diacritics 2");
