CREATE TABLE `audit_event` (
	`id` text PRIMARY KEY NOT NULL,
	`occurred_at` text NOT NULL,
	`actor` text NOT NULL,
	`action` text NOT NULL,
	`listing_id` text NOT NULL,
	`revision_id` text,
	`details` text,
	FOREIGN KEY (`listing_id`) REFERENCES `listing`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`revision_id`) REFERENCES `revision`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "audit_event_id_shape" CHECK("audit_event"."id" glob 'evt_*' and length("audit_event"."id") = 30),
	CONSTRAINT "audit_event_occurred_at_instant" CHECK("audit_event"."occurred_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z'),
	CONSTRAINT "audit_event_actor_filled" CHECK(length(trim("audit_event"."actor")) > 0 and length("audit_event"."actor") <= 100),
	CONSTRAINT "audit_event_action_known" CHECK("audit_event"."action" in ('listing-created', 'revision-added', 'revision-published', 'listing-paused', 'listing-withdrawn')),
	CONSTRAINT "audit_event_details_object" CHECK(json_valid("audit_event"."details") and json_type("audit_event"."details") = 'object')
) STRICT;
--> statement-breakpoint
CREATE INDEX `audit_event_listing` ON `audit_event` (`listing_id`);--> statement-breakpoint
CREATE INDEX `audit_event_revision` ON `audit_event` (`revision_id`);--> statement-breakpoint
CREATE TABLE `channel` (
	`revision_id` text NOT NULL,
	`position` integer NOT NULL,
	`type` text NOT NULL,
	`value` text NOT NULL,
	`display` text NOT NULL,
	`cost` text,
	`short_code` integer NOT NULL,
	`opening_spec` text,
	`opening_zone` text,
	`hours_note` text,
	`asks_name` integer,
	`sees_number_or_address` integer,
	`keeps` text,
	`passes_on` text,
	PRIMARY KEY(`revision_id`, `position`),
	FOREIGN KEY (`revision_id`) REFERENCES `revision`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "channel_type_known" CHECK("channel"."type" in ('phone', 'webchat', 'sms', 'whatsapp', 'secure-message', 'email', 'video', 'in-person', 'web', 'post')),
	CONSTRAINT "channel_value_filled" CHECK(length(trim("channel"."value")) > 0 and length("channel"."value") <= 500),
	CONSTRAINT "channel_display_filled" CHECK(length(trim("channel"."display")) > 0 and length("channel"."display") <= 300),
	CONSTRAINT "channel_cost_known" CHECK("channel"."cost" in ('free', 'local-rate', 'paid')),
	CONSTRAINT "channel_short_code_yes_no" CHECK("channel"."short_code" in (0, 1)),
	CONSTRAINT "channel_number_shape" CHECK(case when "channel"."type" not in ('phone', 'sms', 'whatsapp') then "channel"."short_code" = 0
        when "channel"."short_code" = 1 then "channel"."value" glob '*[0-9]' and substr("channel"."value", 2) not glob '*[^0-9]*' and "channel"."value" glob '[0-9*#]*'
        else "channel"."value" glob '+[1-9]*' and substr("channel"."value", 2) not glob '*[^0-9]*' end),
	CONSTRAINT "channel_opening_spec_filled" CHECK(length(trim("channel"."opening_spec")) > 0 and length("channel"."opening_spec") <= 500),
	CONSTRAINT "channel_opening_zone_needs_spec" CHECK("channel"."opening_zone" is null or "channel"."opening_spec" is not null),
	CONSTRAINT "channel_hours_note_filled" CHECK(length(trim("channel"."hours_note")) > 0 and length("channel"."hours_note") <= 500),
	CONSTRAINT "channel_asks_name_yes_no" CHECK("channel"."asks_name" in (0, 1)),
	CONSTRAINT "channel_sees_number_or_address_yes_no" CHECK("channel"."sees_number_or_address" in (0, 1)),
	CONSTRAINT "channel_keeps_filled" CHECK(length(trim("channel"."keeps")) > 0 and length("channel"."keeps") <= 1000),
	CONSTRAINT "channel_passes_on_filled" CHECK(length(trim("channel"."passes_on")) > 0 and length("channel"."passes_on") <= 1000)
) STRICT;
--> statement-breakpoint
CREATE TABLE `emergency_claim` (
	`country` text NOT NULL,
	`service` text NOT NULL,
	`number` text NOT NULL,
	`claimed_by` text NOT NULL,
	PRIMARY KEY(`country`, `service`, `number`),
	FOREIGN KEY (`country`) REFERENCES `emergency_country`(`country`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "emergency_claim_service_known" CHECK("emergency_claim"."service" in ('all', 'police', 'ambulance', 'fire')),
	CONSTRAINT "emergency_claim_digits" CHECK("emergency_claim"."number" not glob '*[^0-9]*'),
	CONSTRAINT "emergency_claim_claimed_by_list" CHECK(json_valid("emergency_claim"."claimed_by") and json_type("emergency_claim"."claimed_by") = 'array')
) STRICT;
--> statement-breakpoint
CREATE TABLE `emergency_country` (
	`country` text PRIMARY KEY NOT NULL,
	`agreed` integer NOT NULL,
	`note` text,
	`sources` text NOT NULL,
	CONSTRAINT "emergency_country_shape" CHECK("emergency_country"."country" glob '[A-Z][A-Z]'),
	CONSTRAINT "emergency_country_agreed_yes_no" CHECK("emergency_country"."agreed" in (0, 1)),
	CONSTRAINT "emergency_country_note_filled" CHECK(length(trim("emergency_country"."note")) > 0 and length("emergency_country"."note") <= 1000),
	CONSTRAINT "emergency_country_sources_list" CHECK(json_valid("emergency_country"."sources") and json_type("emergency_country"."sources") = 'array')
) STRICT;
--> statement-breakpoint
CREATE TABLE `emergency_number` (
	`country` text NOT NULL,
	`service` text NOT NULL,
	`position` integer NOT NULL,
	`number` text NOT NULL,
	PRIMARY KEY(`country`, `service`, `position`),
	FOREIGN KEY (`country`) REFERENCES `emergency_country`(`country`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "emergency_number_service_known" CHECK("emergency_number"."service" in ('all', 'police', 'ambulance', 'fire')),
	CONSTRAINT "emergency_number_digits" CHECK(length("emergency_number"."number") between 2 and 15 and "emergency_number"."number" not glob '*[^0-9]*')
) STRICT;
--> statement-breakpoint
CREATE TABLE `evidence` (
	`revision_id` text NOT NULL,
	`position` integer NOT NULL,
	`url` text NOT NULL,
	`as_of` text,
	`confidence` text NOT NULL,
	PRIMARY KEY(`revision_id`, `position`),
	FOREIGN KEY (`revision_id`) REFERENCES `revision`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "evidence_url_address" CHECK("evidence"."url" glob 'http*://*' and length("evidence"."url") <= 2000),
	CONSTRAINT "evidence_as_of_date" CHECK("evidence"."as_of" glob '[0-9][0-9][0-9][0-9]' or "evidence"."as_of" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]' or "evidence"."as_of" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "evidence_confidence_known" CHECK("evidence"."confidence" in ('high', 'medium', 'low'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `evidence_field` (
	`revision_id` text NOT NULL,
	`evidence_position` integer NOT NULL,
	`field` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`revision_id`, `evidence_position`, `field`),
	FOREIGN KEY (`revision_id`,`evidence_position`) REFERENCES `evidence`(`revision_id`,`position`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "evidence_field_known" CHECK("evidence_field"."field" in ('existence', 'channels', 'hours', 'audiences', 'confidentiality', 'cost', 'languages', 'reach', 'place', 'situations', 'ages', 'referral'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `moderation_note` (
	`id` text PRIMARY KEY NOT NULL,
	`listing_id` text NOT NULL,
	`revision_id` text,
	`kind` text NOT NULL,
	`evidence_position` integer,
	`note` text NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`listing_id`) REFERENCES `listing`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`revision_id`) REFERENCES `revision`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "moderation_note_id_shape" CHECK("moderation_note"."id" glob 'nte_*' and length("moderation_note"."id") = 30),
	CONSTRAINT "moderation_note_kind_known" CHECK("moderation_note"."kind" in ('note', 'status-reason', 'source-supports')),
	CONSTRAINT "moderation_note_source_only_for_supports" CHECK(("moderation_note"."kind" = 'source-supports') = ("moderation_note"."evidence_position" is not null)),
	CONSTRAINT "moderation_note_filled" CHECK(length(trim("moderation_note"."note")) > 0 and length("moderation_note"."note") <= 10000),
	CONSTRAINT "moderation_note_created_at_instant" CHECK("moderation_note"."created_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z')
) STRICT;
--> statement-breakpoint
CREATE INDEX `moderation_note_listing` ON `moderation_note` (`listing_id`);--> statement-breakpoint
CREATE INDEX `moderation_note_revision` ON `moderation_note` (`revision_id`);--> statement-breakpoint
CREATE TABLE `listing` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`state` text NOT NULL,
	`published_revision_id` text,
	`organization_id` text,
	`version` integer NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`organization_id`) REFERENCES `organization`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`published_revision_id`,`id`) REFERENCES `revision`(`id`,`listing_id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "listing_id_shape" CHECK("listing"."id" glob 'lst_*' and length("listing"."id") = 30),
	CONSTRAINT "listing_slug_shape" CHECK("listing"."slug" glob '[a-z0-9]*' and "listing"."slug" not glob '*[^a-z0-9-]*'),
	CONSTRAINT "listing_state_known" CHECK("listing"."state" in ('draft', 'published', 'paused', 'withdrawn')),
	CONSTRAINT "listing_published_has_revision" CHECK("listing"."state" <> 'published' or "listing"."published_revision_id" is not null),
	CONSTRAINT "listing_created_at_instant" CHECK("listing"."created_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z'),
	CONSTRAINT "listing_updated_at_instant" CHECK("listing"."updated_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z')
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `listing_slug_unique` ON `listing` (`slug`);--> statement-breakpoint
CREATE INDEX `listing_organization` ON `listing` (`organization_id`);--> statement-breakpoint
CREATE TABLE `revision` (
	`id` text PRIMARY KEY NOT NULL,
	`listing_id` text NOT NULL,
	`number` integer NOT NULL,
	`state` text NOT NULL,
	`source` text NOT NULL,
	`seed_hash` text,
	`name` text NOT NULL,
	`native_name` text,
	`operator` text,
	`kind` text NOT NULL,
	`summary` text NOT NULL,
	`text_language` text NOT NULL,
	`reach` text NOT NULL,
	`cost` text NOT NULL,
	`anonymous` integer,
	`confidentiality` text,
	`minimum_age` integer,
	`maximum_age` integer,
	`referral_needed` integer,
	`website` text,
	`confidence` text NOT NULL,
	`last_confirmed_on` text,
	`sources_read_on` text NOT NULL,
	`next_check_due_on` text NOT NULL,
	`created_at` text NOT NULL,
	`published_at` text,
	FOREIGN KEY (`listing_id`) REFERENCES `listing`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "revision_id_shape" CHECK("revision"."id" glob 'rev_*' and length("revision"."id") = 30),
	CONSTRAINT "revision_number_positive" CHECK("revision"."number" >= 1),
	CONSTRAINT "revision_state_known" CHECK("revision"."state" in ('draft', 'in-review', 'published', 'superseded', 'rejected')),
	CONSTRAINT "revision_source_known" CHECK("revision"."source" in ('seed', 'person', 'import')),
	CONSTRAINT "revision_seed_hash_with_seed" CHECK(("revision"."source" = 'seed') = ("revision"."seed_hash" is not null)),
	CONSTRAINT "revision_name_filled" CHECK(length(trim("revision"."name")) > 0 and length("revision"."name") <= 300),
	CONSTRAINT "revision_native_name_filled" CHECK(length(trim("revision"."native_name")) > 0 and length("revision"."native_name") <= 300),
	CONSTRAINT "revision_operator_filled" CHECK(length(trim("revision"."operator")) > 0 and length("revision"."operator") <= 300),
	CONSTRAINT "revision_kind_known" CHECK("revision"."kind" in ('helpline', 'online-self-help', 'therapy-programme', 'clinic', 'peer-support', 'youth-service', 'family-support', 'survivor-support', 'professional-advice', 'referral-network', 'agency', 'crisis-line', 'child-helpline', 'report-content-hotline')),
	CONSTRAINT "revision_summary_filled" CHECK(length(trim("revision"."summary")) > 0 and length("revision"."summary") <= 4000),
	CONSTRAINT "revision_text_language_filled" CHECK(length(trim("revision"."text_language")) > 0 and length("revision"."text_language") <= 35),
	CONSTRAINT "revision_reach_known" CHECK("revision"."reach" in ('worldwide', 'countries')),
	CONSTRAINT "revision_cost_known" CHECK("revision"."cost" in ('free', 'sliding-scale', 'mixed', 'paid', 'unknown')),
	CONSTRAINT "revision_anonymous_yes_no" CHECK("revision"."anonymous" in (0, 1)),
	CONSTRAINT "revision_confidentiality_filled" CHECK(length(trim("revision"."confidentiality")) > 0 and length("revision"."confidentiality") <= 4000),
	CONSTRAINT "revision_minimum_age_sane" CHECK("revision"."minimum_age" between 0 and 120),
	CONSTRAINT "revision_maximum_age_sane" CHECK("revision"."maximum_age" between 0 and 120),
	CONSTRAINT "revision_ages_in_order" CHECK("revision"."minimum_age" <= "revision"."maximum_age"),
	CONSTRAINT "revision_referral_needed_yes_no" CHECK("revision"."referral_needed" in (0, 1)),
	CONSTRAINT "revision_website_address" CHECK("revision"."website" glob 'http*://*'),
	CONSTRAINT "revision_confidence_known" CHECK("revision"."confidence" in ('high', 'medium', 'low')),
	CONSTRAINT "revision_last_confirmed_on_day" CHECK("revision"."last_confirmed_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "revision_sources_read_on_day" CHECK("revision"."sources_read_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "revision_next_check_due_on_day" CHECK("revision"."next_check_due_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "revision_created_at_instant" CHECK("revision"."created_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z'),
	CONSTRAINT "revision_published_at_instant" CHECK("revision"."published_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z'),
	CONSTRAINT "revision_published_has_instant" CHECK("revision"."state" <> 'published' or "revision"."published_at" is not null)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `revision_of_listing` ON `revision` (`id`,`listing_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `revision_number_once` ON `revision` (`listing_id`,`number`);--> statement-breakpoint
CREATE TABLE `mistake_report` (
	`id` text PRIMARY KEY NOT NULL,
	`listing_id` text NOT NULL,
	`receipt_hash` text NOT NULL,
	`state` text NOT NULL,
	`note` text,
	`answer` text,
	`created_on` text NOT NULL,
	FOREIGN KEY (`listing_id`) REFERENCES `listing`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "mistake_report_id_filled" CHECK(length(trim("mistake_report"."id")) > 0 and length("mistake_report"."id") <= 60),
	CONSTRAINT "mistake_report_receipt_hash_shape" CHECK(length("mistake_report"."receipt_hash") = 64 and "mistake_report"."receipt_hash" not glob '*[^0-9a-f]*'),
	CONSTRAINT "mistake_report_state_known" CHECK("mistake_report"."state" in ('received', 'in-progress', 'acted-on', 'not-changed')),
	CONSTRAINT "mistake_report_note_filled" CHECK(length(trim("mistake_report"."note")) > 0 and length("mistake_report"."note") <= 1000),
	CONSTRAINT "mistake_report_answer_filled" CHECK(length(trim("mistake_report"."answer")) > 0 and length("mistake_report"."answer") <= 2000),
	CONSTRAINT "mistake_report_created_on_day" CHECK("mistake_report"."created_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and length("mistake_report"."created_on") = 10)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `mistake_report_receipt_hash_unique` ON `mistake_report` (`receipt_hash`);--> statement-breakpoint
CREATE INDEX `mistake_report_listing` ON `mistake_report` (`listing_id`);--> statement-breakpoint
CREATE TABLE `mistake_report_reason` (
	`report_id` text NOT NULL,
	`reason` text NOT NULL,
	PRIMARY KEY(`report_id`, `reason`),
	FOREIGN KEY (`report_id`) REFERENCES `mistake_report`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "mistake_report_reason_known" CHECK("mistake_report_reason"."reason" in ('phone', 'website', 'hours', 'address', 'audience', 'confidentiality', 'closed', 'other'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `organization` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`created_at` text NOT NULL,
	CONSTRAINT "organization_id_shape" CHECK("organization"."id" glob 'org_*' and length("organization"."id") = 30),
	CONSTRAINT "organization_name_filled" CHECK(length(trim("organization"."name")) > 0 and length("organization"."name") <= 300),
	CONSTRAINT "organization_created_at_instant" CHECK("organization"."created_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z')
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `organization_name_unique` ON `organization` (`name`);--> statement-breakpoint
CREATE TABLE `place` (
	`revision_id` text PRIMARY KEY NOT NULL,
	`visibility` text NOT NULL,
	`street` text,
	`locality` text,
	`region` text,
	`postcode` text,
	`country` text NOT NULL,
	`latitude` real,
	`longitude` real,
	FOREIGN KEY (`revision_id`) REFERENCES `revision`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "place_visibility_known" CHECK("place"."visibility" in ('full', 'area', 'hidden')),
	CONSTRAINT "place_street_only_in_full" CHECK("place"."visibility" = 'full' or ("place"."street" is null and "place"."postcode" is null)),
	CONSTRAINT "place_hidden_tells_nothing_near" CHECK("place"."visibility" <> 'hidden' or ("place"."locality" is null and "place"."latitude" is null and "place"."longitude" is null)),
	CONSTRAINT "place_street_filled" CHECK(length(trim("place"."street")) > 0 and length("place"."street") <= 300),
	CONSTRAINT "place_locality_filled" CHECK(length(trim("place"."locality")) > 0 and length("place"."locality") <= 200),
	CONSTRAINT "place_region_filled" CHECK(length(trim("place"."region")) > 0 and length("place"."region") <= 200),
	CONSTRAINT "place_postcode_filled" CHECK(length(trim("place"."postcode")) > 0 and length("place"."postcode") <= 30),
	CONSTRAINT "place_country_shape" CHECK("place"."country" glob '[A-Z][A-Z]'),
	CONSTRAINT "place_latitude_sane" CHECK("place"."latitude" between -90 and 90),
	CONSTRAINT "place_longitude_sane" CHECK("place"."longitude" between -180 and 180),
	CONSTRAINT "place_coordinates_together" CHECK(("place"."latitude" is null) = ("place"."longitude" is null))
) STRICT;
--> statement-breakpoint
CREATE TABLE `place_private` (
	`revision_id` text PRIMARY KEY NOT NULL,
	`street` text,
	`locality` text,
	`postcode` text,
	FOREIGN KEY (`revision_id`) REFERENCES `place`(`revision_id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "place_private_street_filled" CHECK(length(trim("place_private"."street")) > 0 and length("place_private"."street") <= 300),
	CONSTRAINT "place_private_locality_filled" CHECK(length(trim("place_private"."locality")) > 0 and length("place_private"."locality") <= 200),
	CONSTRAINT "place_private_postcode_filled" CHECK(length(trim("place_private"."postcode")) > 0 and length("place_private"."postcode") <= 30)
) STRICT;
--> statement-breakpoint
CREATE TABLE `dataset` (
	`id` integer PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`seed_fingerprint` text,
	CONSTRAINT "dataset_single_row" CHECK("dataset"."id" = 1)
) STRICT;
--> statement-breakpoint
CREATE TABLE `published_document` (
	`rowid` integer PRIMARY KEY NOT NULL,
	`listing_id` text NOT NULL,
	`slug` text NOT NULL,
	`document` text NOT NULL,
	FOREIGN KEY (`listing_id`) REFERENCES `listing`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "published_document_object" CHECK(json_valid("published_document"."document") and json_type("published_document"."document") = 'object')
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `published_document_listing_id_unique` ON `published_document` (`listing_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `published_document_slug_unique` ON `published_document` (`slug`);--> statement-breakpoint
CREATE TABLE `search_text` (
	`rowid` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`operator` text NOT NULL,
	`words` text NOT NULL,
	FOREIGN KEY (`rowid`) REFERENCES `published_document`(`rowid`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `revision_audience` (
	`revision_id` text NOT NULL,
	`audience` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`revision_id`, `audience`),
	FOREIGN KEY (`revision_id`) REFERENCES `revision`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "revision_audience_known" CHECK("revision_audience"."audience" in ('own-thoughts', 'own-behaviour', 'viewed-illegal-images', 'under-18-self', 'partner-or-family', 'parent-of-child-who-harmed', 'survivor', 'professional', 'anyone-in-crisis', 'child-in-danger', 'reporting-content'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `revision_country` (
	`revision_id` text NOT NULL,
	`country` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`revision_id`, `country`),
	FOREIGN KEY (`revision_id`) REFERENCES `revision`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "revision_country_shape" CHECK("revision_country"."country" glob '[A-Z][A-Z]')
) STRICT;
--> statement-breakpoint
CREATE TABLE `revision_language` (
	`revision_id` text NOT NULL,
	`language` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`revision_id`, `language`),
	FOREIGN KEY (`revision_id`) REFERENCES `revision`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "revision_language_filled" CHECK(length(trim("revision_language"."language")) > 0 and length("revision_language"."language") <= 35)
) STRICT;
--> statement-breakpoint
CREATE TABLE `revision_region` (
	`revision_id` text NOT NULL,
	`region` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`revision_id`, `region`),
	FOREIGN KEY (`revision_id`) REFERENCES `revision`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "revision_region_filled" CHECK(length(trim("revision_region"."region")) > 0 and length("revision_region"."region") <= 200)
) STRICT;
--> statement-breakpoint
CREATE TABLE `revision_situation` (
	`revision_id` text NOT NULL,
	`situation` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`revision_id`, `situation`),
	FOREIGN KEY (`revision_id`) REFERENCES `revision`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "revision_situation_known" CHECK("revision_situation"."situation" in ('never-acted', 'not-known-to-police', 'under-investigation', 'convicted'))
) STRICT;
