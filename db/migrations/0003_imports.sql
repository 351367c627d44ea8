CREATE TABLE `import_run` (
	`id` text PRIMARY KEY NOT NULL,
	`source_id` text NOT NULL,
	`state` text NOT NULL,
	`input_hash` text NOT NULL,
	`position` integer NOT NULL,
	`added` integer NOT NULL,
	`changed` integer NOT NULL,
	`same` integer NOT NULL,
	`refused` integer NOT NULL,
	`gone` integer NOT NULL,
	`started_at` text NOT NULL,
	`finished_at` text,
	FOREIGN KEY (`source_id`) REFERENCES `import_source`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "import_run_id_shape" CHECK("import_run"."id" glob 'run_*' and length("import_run"."id") = 30),
	CONSTRAINT "import_run_state_known" CHECK("import_run"."state" in ('running', 'done', 'failed')),
	CONSTRAINT "import_run_input_hash_shape" CHECK(length("import_run"."input_hash") = 64),
	CONSTRAINT "import_run_started_at_instant" CHECK("import_run"."started_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z'),
	CONSTRAINT "import_run_finished_at_instant" CHECK("import_run"."finished_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z')
) STRICT;
--> statement-breakpoint
CREATE INDEX `import_run_source` ON `import_run` (`source_id`,`started_at`);--> statement-breakpoint
CREATE TABLE `import_source` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`address` text,
	`publisher` text,
	`licence` text,
	`created_at` text NOT NULL,
	`refreshed_at` text,
	CONSTRAINT "import_source_id_shape" CHECK("import_source"."id" glob 'src_*' and length("import_source"."id") = 30),
	CONSTRAINT "import_source_name_filled" CHECK(length(trim("import_source"."name")) > 0 and length("import_source"."name") <= 200),
	CONSTRAINT "import_source_address_shape" CHECK("import_source"."address" glob 'http*://*'),
	CONSTRAINT "import_source_publisher_filled" CHECK(length(trim("import_source"."publisher")) > 0 and length("import_source"."publisher") <= 300),
	CONSTRAINT "import_source_licence_filled" CHECK(length(trim("import_source"."licence")) > 0 and length("import_source"."licence") <= 300),
	CONSTRAINT "import_source_created_at_instant" CHECK("import_source"."created_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z'),
	CONSTRAINT "import_source_refreshed_at_instant" CHECK("import_source"."refreshed_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z')
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `import_source_name_unique` ON `import_source` (`name`);--> statement-breakpoint
CREATE TABLE `import_term` (
	`source_id` text NOT NULL,
	`taxonomy` text NOT NULL,
	`term` text NOT NULL,
	`meaning` text,
	`services` integer NOT NULL,
	PRIMARY KEY(`source_id`, `taxonomy`, `term`),
	FOREIGN KEY (`source_id`) REFERENCES `import_source`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "import_term_term_filled" CHECK(length(trim("import_term"."term")) > 0 and length("import_term"."term") <= 300),
	CONSTRAINT "import_term_meaning_shape" CHECK("import_term"."meaning" = 'none' or "import_term"."meaning" glob '[a-z]*:[a-z]*')
) STRICT;
--> statement-breakpoint
CREATE TABLE `imported_service` (
	`source_id` text NOT NULL,
	`external_id` text NOT NULL,
	`state` text NOT NULL,
	`hash` text NOT NULL,
	`settled_hash` text,
	`name` text NOT NULL,
	`content` text NOT NULL,
	`provenance` text NOT NULL,
	`problems` text NOT NULL,
	`listing_id` text,
	`first_run_id` text NOT NULL,
	`last_run_id` text NOT NULL,
	`version` integer NOT NULL,
	`updated_at` text NOT NULL,
	PRIMARY KEY(`source_id`, `external_id`),
	FOREIGN KEY (`source_id`) REFERENCES `import_source`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`listing_id`) REFERENCES `listing`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`first_run_id`) REFERENCES `import_run`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`last_run_id`) REFERENCES `import_run`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "imported_service_external_id_filled" CHECK(length(trim("imported_service"."external_id")) > 0 and length("imported_service"."external_id") <= 300),
	CONSTRAINT "imported_service_state_known" CHECK("imported_service"."state" in ('draft', 'taken', 'ignored', 'gone')),
	CONSTRAINT "imported_service_taken_has_listing" CHECK("imported_service"."state" <> 'taken' or "imported_service"."listing_id" is not null),
	CONSTRAINT "imported_service_name_filled" CHECK(length(trim("imported_service"."name")) > 0 and length("imported_service"."name") <= 300),
	CONSTRAINT "imported_service_content_object" CHECK(json_type("imported_service"."content") = 'object'),
	CONSTRAINT "imported_service_provenance_object" CHECK(json_type("imported_service"."provenance") = 'object'),
	CONSTRAINT "imported_service_problems_array" CHECK(json_type("imported_service"."problems") = 'array'),
	CONSTRAINT "imported_service_updated_at_instant" CHECK("imported_service"."updated_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z')
) STRICT;
--> statement-breakpoint
CREATE INDEX `imported_service_state` ON `imported_service` (`source_id`,`state`,`name`);--> statement-breakpoint
CREATE INDEX `imported_service_last_run` ON `imported_service` (`source_id`,`last_run_id`);--> statement-breakpoint
CREATE INDEX `imported_service_listing` ON `imported_service` (`listing_id`);