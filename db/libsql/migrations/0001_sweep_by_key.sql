DROP INDEX `counted_until`;--> statement-breakpoint
DROP INDEX `held_until`;