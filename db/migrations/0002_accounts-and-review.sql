CREATE TABLE `account` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text,
	`password_hash` text,
	`email_confirmed_at` text,
	`staff_role` text NOT NULL,
	`language` text NOT NULL,
	`created_at` text NOT NULL,
	`deleted_at` text,
	CONSTRAINT "account_id_shape" CHECK("account"."id" glob 'acc_*' and length("account"."id") = 30),
	CONSTRAINT "account_email_filled" CHECK(length(trim("account"."email")) > 0 and length("account"."email") <= 254),
	CONSTRAINT "account_password_hash_shape" CHECK("account"."password_hash" glob '$argon2id$*'),
	CONSTRAINT "account_email_confirmed_at_instant" CHECK("account"."email_confirmed_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z'),
	CONSTRAINT "account_staff_role_known" CHECK("account"."staff_role" in ('none', 'moderator', 'administrator')),
	CONSTRAINT "account_language_filled" CHECK(length(trim("account"."language")) > 0 and length("account"."language") <= 35),
	CONSTRAINT "account_created_at_instant" CHECK("account"."created_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z'),
	CONSTRAINT "account_deleted_at_instant" CHECK("account"."deleted_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z'),
	CONSTRAINT "account_deleted_holds_nothing" CHECK("account"."deleted_at" is null or ("account"."email" is null and "account"."password_hash" is null and "account"."staff_role" = 'none'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `account_email_unique` ON `account` (`email`);--> statement-breakpoint
CREATE TABLE `membership` (
	`organization_id` text NOT NULL,
	`account_id` text NOT NULL,
	`role` text NOT NULL,
	`created_at` text NOT NULL,
	PRIMARY KEY(`organization_id`, `account_id`),
	FOREIGN KEY (`organization_id`) REFERENCES `organization`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "membership_role_known" CHECK("membership"."role" in ('member', 'owner')),
	CONSTRAINT "membership_created_at_instant" CHECK("membership"."created_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z')
) STRICT;
--> statement-breakpoint
CREATE INDEX `membership_account` ON `membership` (`account_id`);--> statement-breakpoint
CREATE TABLE `one_time_link` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`purpose` text NOT NULL,
	`account_id` text,
	`details` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`used_at` text,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "one_time_link_token_hash_shape" CHECK(length("one_time_link"."token_hash") = 64),
	CONSTRAINT "one_time_link_purpose_known" CHECK("one_time_link"."purpose" in ('confirm-address', 'reset-password', 'change-address', 'join-organization', 'become-moderator', 'confirm-listing', 'claim-listing')),
	CONSTRAINT "one_time_link_details_object" CHECK(json_type("one_time_link"."details") = 'object'),
	CONSTRAINT "one_time_link_created_at_instant" CHECK("one_time_link"."created_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z'),
	CONSTRAINT "one_time_link_expires_at_instant" CHECK("one_time_link"."expires_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z'),
	CONSTRAINT "one_time_link_used_at_instant" CHECK("one_time_link"."used_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z')
) STRICT;
--> statement-breakpoint
CREATE INDEX `one_time_link_account` ON `one_time_link` (`account_id`);--> statement-breakpoint
CREATE TABLE `listing_form` (
	`id` text PRIMARY KEY NOT NULL,
	`organization_id` text NOT NULL,
	`created_by` text NOT NULL,
	`listing_id` text,
	`revision_id` text,
	`state` text NOT NULL,
	`content` text NOT NULL,
	`version` integer NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`organization_id`) REFERENCES `organization`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`listing_id`) REFERENCES `listing`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`revision_id`) REFERENCES `revision`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "listing_form_id_shape" CHECK("listing_form"."id" glob 'frm_*' and length("listing_form"."id") = 30),
	CONSTRAINT "listing_form_state_known" CHECK("listing_form"."state" in ('open', 'submitted', 'discarded')),
	CONSTRAINT "listing_form_content_object" CHECK(json_type("listing_form"."content") = 'object'),
	CONSTRAINT "listing_form_created_at_instant" CHECK("listing_form"."created_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z'),
	CONSTRAINT "listing_form_updated_at_instant" CHECK("listing_form"."updated_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z')
) STRICT;
--> statement-breakpoint
CREATE INDEX `listing_form_organization` ON `listing_form` (`organization_id`);--> statement-breakpoint
CREATE INDEX `listing_form_listing` ON `listing_form` (`listing_id`);--> statement-breakpoint
CREATE TABLE `upload` (
	`id` text PRIMARY KEY NOT NULL,
	`organization_id` text NOT NULL,
	`created_by` text NOT NULL,
	`format` text NOT NULL,
	`state` text NOT NULL,
	`rows` integer NOT NULL,
	`checked` integer NOT NULL,
	`taken` integer NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`organization_id`) REFERENCES `organization`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "upload_id_shape" CHECK("upload"."id" glob 'upl_*' and length("upload"."id") = 30),
	CONSTRAINT "upload_state_known" CHECK("upload"."state" in ('checking', 'checked', 'taking-in', 'done', 'discarded')),
	CONSTRAINT "upload_counts_in_order" CHECK("upload"."taken" <= "upload"."checked" and "upload"."checked" <= "upload"."rows"),
	CONSTRAINT "upload_created_at_instant" CHECK("upload"."created_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z'),
	CONSTRAINT "upload_updated_at_instant" CHECK("upload"."updated_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z')
) STRICT;
--> statement-breakpoint
CREATE INDEX `upload_organization` ON `upload` (`organization_id`);--> statement-breakpoint
CREATE TABLE `upload_row` (
	`id` integer PRIMARY KEY NOT NULL,
	`upload_id` text NOT NULL,
	`number` integer NOT NULL,
	`content` text NOT NULL,
	`name` text,
	`problems` text,
	`form_id` text,
	FOREIGN KEY (`upload_id`) REFERENCES `upload`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`form_id`) REFERENCES `listing_form`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "upload_row_name_filled" CHECK(length(trim("upload_row"."name")) > 0 and length("upload_row"."name") <= 300),
	CONSTRAINT "upload_row_content_object" CHECK(json_type("upload_row"."content") = 'object')
) STRICT;
--> statement-breakpoint
CREATE INDEX `upload_row_of_upload` ON `upload_row` (`upload_id`,`number`);--> statement-breakpoint
CREATE TABLE `outgoing_mail` (
	`id` text PRIMARY KEY NOT NULL,
	`recipient` text,
	`template` text NOT NULL,
	`language` text NOT NULL,
	`values` text,
	`state` text NOT NULL,
	`attempts` integer NOT NULL,
	`next_attempt_at` text NOT NULL,
	`created_at` text NOT NULL,
	`sent_at` text,
	`last_fault` text,
	CONSTRAINT "outgoing_mail_id_shape" CHECK("outgoing_mail"."id" glob 'mai_*' and length("outgoing_mail"."id") = 30),
	CONSTRAINT "outgoing_mail_recipient_filled" CHECK(length(trim("outgoing_mail"."recipient")) > 0 and length("outgoing_mail"."recipient") <= 254),
	CONSTRAINT "outgoing_mail_template_known" CHECK("outgoing_mail"."template" in ('confirm-address', 'address-known', 'reset-password', 'password-changed', 'factor-changed', 'address-changed', 'invitation', 'review-changed', 'claim-address', 'claim-changed', 'check-due', 'listing-hidden', 'moderator-invitation')),
	CONSTRAINT "outgoing_mail_state_known" CHECK("outgoing_mail"."state" in ('waiting', 'sent', 'given-up')),
	CONSTRAINT "outgoing_mail_waiting_is_whole" CHECK("outgoing_mail"."state" <> 'waiting' or ("outgoing_mail"."recipient" is not null and "outgoing_mail"."values" is not null)),
	CONSTRAINT "outgoing_mail_done_holds_nothing" CHECK("outgoing_mail"."state" = 'waiting' or ("outgoing_mail"."recipient" is null and "outgoing_mail"."values" is null)),
	CONSTRAINT "outgoing_mail_next_attempt_at_instant" CHECK("outgoing_mail"."next_attempt_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z'),
	CONSTRAINT "outgoing_mail_created_at_instant" CHECK("outgoing_mail"."created_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z'),
	CONSTRAINT "outgoing_mail_sent_at_instant" CHECK("outgoing_mail"."sent_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z'),
	CONSTRAINT "outgoing_mail_last_fault_filled" CHECK(length(trim("outgoing_mail"."last_fault")) > 0 and length("outgoing_mail"."last_fault") <= 60)
) STRICT;
--> statement-breakpoint
CREATE INDEX `outgoing_mail_waiting` ON `outgoing_mail` (`state`,`next_attempt_at`);--> statement-breakpoint
CREATE TABLE `approval` (
	`revision_id` text NOT NULL,
	`account_id` text NOT NULL,
	`approved_at` text NOT NULL,
	PRIMARY KEY(`revision_id`, `account_id`),
	FOREIGN KEY (`revision_id`) REFERENCES `review`(`revision_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "approval_approved_at_instant" CHECK("approval"."approved_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z')
) STRICT;
--> statement-breakpoint
CREATE TABLE `claim` (
	`id` text PRIMARY KEY NOT NULL,
	`listing_id` text NOT NULL,
	`organization_id` text NOT NULL,
	`claimed_by` text NOT NULL,
	`proof` text NOT NULL,
	`proof_detail` text NOT NULL,
	`proven` integer NOT NULL,
	`state` text NOT NULL,
	`decided_by` text,
	`decision_text` text,
	`created_at` text NOT NULL,
	`decided_at` text,
	FOREIGN KEY (`listing_id`) REFERENCES `listing`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`) REFERENCES `organization`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`claimed_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "claim_id_shape" CHECK("claim"."id" glob 'clm_*' and length("claim"."id") = 30),
	CONSTRAINT "claim_proof_known" CHECK("claim"."proof" in ('domain-email', 'licence-register', 'call')),
	CONSTRAINT "claim_proof_detail_filled" CHECK(length(trim("claim"."proof_detail")) > 0 and length("claim"."proof_detail") <= 500),
	CONSTRAINT "claim_proven_yes_no" CHECK("claim"."proven" in (0, 1)),
	CONSTRAINT "claim_state_known" CHECK("claim"."state" in ('open', 'accepted', 'refused', 'taken-back')),
	CONSTRAINT "claim_decision_text_filled" CHECK(length(trim("claim"."decision_text")) > 0 and length("claim"."decision_text") <= 4000),
	CONSTRAINT "claim_created_at_instant" CHECK("claim"."created_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z'),
	CONSTRAINT "claim_decided_at_instant" CHECK("claim"."decided_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z')
) STRICT;
--> statement-breakpoint
CREATE INDEX `claim_listing` ON `claim` (`listing_id`);--> statement-breakpoint
CREATE INDEX `claim_organization` ON `claim` (`organization_id`);--> statement-breakpoint
CREATE TABLE `do_not_list` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`domain` text,
	`phone` text,
	`listing_id` text,
	`reason` text,
	`added_by` text NOT NULL,
	`created_at` text NOT NULL,
	`lifted_at` text,
	FOREIGN KEY (`listing_id`) REFERENCES `listing`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "do_not_list_id_shape" CHECK("do_not_list"."id" glob 'dnl_*' and length("do_not_list"."id") = 30),
	CONSTRAINT "do_not_list_name_filled" CHECK(length(trim("do_not_list"."name")) > 0 and length("do_not_list"."name") <= 300),
	CONSTRAINT "do_not_list_domain_filled" CHECK(length(trim("do_not_list"."domain")) > 0 and length("do_not_list"."domain") <= 253),
	CONSTRAINT "do_not_list_phone_shape" CHECK("do_not_list"."phone" glob '+[1-9]*'),
	CONSTRAINT "do_not_list_reason_filled" CHECK(length(trim("do_not_list"."reason")) > 0 and length("do_not_list"."reason") <= 4000),
	CONSTRAINT "do_not_list_created_at_instant" CHECK("do_not_list"."created_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z'),
	CONSTRAINT "do_not_list_lifted_at_instant" CHECK("do_not_list"."lifted_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z')
) STRICT;
--> statement-breakpoint
CREATE TABLE `licence` (
	`id` text PRIMARY KEY NOT NULL,
	`listing_id` text NOT NULL,
	`register` text NOT NULL,
	`number` text NOT NULL,
	`register_url` text,
	`state` text NOT NULL,
	`first_seen_by` text,
	`second_seen_by` text,
	`checked_on` text,
	`expires_on` text,
	`created_at` text NOT NULL,
	FOREIGN KEY (`listing_id`) REFERENCES `listing`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`first_seen_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`second_seen_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "licence_id_shape" CHECK("licence"."id" glob 'lic_*' and length("licence"."id") = 30),
	CONSTRAINT "licence_register_filled" CHECK(length(trim("licence"."register")) > 0 and length("licence"."register") <= 200),
	CONSTRAINT "licence_number_filled" CHECK(length(trim("licence"."number")) > 0 and length("licence"."number") <= 100),
	CONSTRAINT "licence_register_url_address" CHECK("licence"."register_url" glob 'http*://*'),
	CONSTRAINT "licence_state_known" CHECK("licence"."state" in ('unchecked', 'seen-once', 'verified', 'refused', 'expired')),
	CONSTRAINT "licence_verified_by_two" CHECK("licence"."state" <> 'verified' or ("licence"."first_seen_by" <> "licence"."second_seen_by" and "licence"."checked_on" is not null and "licence"."second_seen_by" is not null)),
	CONSTRAINT "licence_checked_on_day" CHECK("licence"."checked_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "licence_expires_on_day" CHECK("licence"."expires_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "licence_created_at_instant" CHECK("licence"."created_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z')
) STRICT;
--> statement-breakpoint
CREATE INDEX `licence_listing` ON `licence` (`listing_id`);--> statement-breakpoint
CREATE TABLE `review` (
	`revision_id` text PRIMARY KEY NOT NULL,
	`listing_id` text NOT NULL,
	`kind` text NOT NULL,
	`state` text NOT NULL,
	`submitted_by` text,
	`organization_id` text,
	`risk` integer NOT NULL,
	`needs_two` integer NOT NULL,
	`assigned_to` text,
	`proposed_revision_id` text,
	`reason_code` text,
	`reason_text` text,
	`received_at` text NOT NULL,
	`decided_at` text,
	`version` integer NOT NULL,
	FOREIGN KEY (`revision_id`) REFERENCES `revision`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`listing_id`) REFERENCES `listing`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`submitted_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`) REFERENCES `organization`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`assigned_to`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposed_revision_id`) REFERENCES `revision`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "review_kind_known" CHECK("review"."kind" in ('new', 'edit')),
	CONSTRAINT "review_state_known" CHECK("review"."state" in ('submitted', 'being-checked', 'question', 'held', 'approved', 'refused', 'taken-back')),
	CONSTRAINT "review_needs_two_yes_no" CHECK("review"."needs_two" in (0, 1)),
	CONSTRAINT "review_reason_code_known" CHECK("review"."reason_code" in ('out-of-scope', 'not-verifiable', 'licence-not-found', 'duplicate', 'unsafe-practice', 'misleading', 'incomplete', 'not-authorised', 'asked-not-to-be-listed', 'other')),
	CONSTRAINT "review_refused_says_why" CHECK("review"."state" <> 'refused' or "review"."reason_code" is not null),
	CONSTRAINT "review_reason_text_filled" CHECK(length(trim("review"."reason_text")) > 0 and length("review"."reason_text") <= 4000),
	CONSTRAINT "review_received_at_instant" CHECK("review"."received_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z'),
	CONSTRAINT "review_decided_at_instant" CHECK("review"."decided_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z')
) STRICT;
--> statement-breakpoint
CREATE INDEX `review_listing` ON `review` (`listing_id`);--> statement-breakpoint
CREATE INDEX `review_state` ON `review` (`state`);--> statement-breakpoint
CREATE TABLE `review_message` (
	`id` text PRIMARY KEY NOT NULL,
	`revision_id` text NOT NULL,
	`author` text NOT NULL,
	`side` text NOT NULL,
	`text` text NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`revision_id`) REFERENCES `review`(`revision_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "review_message_id_shape" CHECK("review_message"."id" glob 'msg_*' and length("review_message"."id") = 30),
	CONSTRAINT "review_message_side_known" CHECK("review_message"."side" in ('provider', 'moderator')),
	CONSTRAINT "review_message_text_filled" CHECK(length(trim("review_message"."text")) > 0 and length("review_message"."text") <= 4000),
	CONSTRAINT "review_message_created_at_instant" CHECK("review_message"."created_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z')
) STRICT;
--> statement-breakpoint
CREATE INDEX `review_message_revision` ON `review_message` (`revision_id`);--> statement-breakpoint
CREATE TABLE `authenticator` (
	`account_id` text PRIMARY KEY NOT NULL,
	`secret` text NOT NULL,
	`confirmed` integer NOT NULL,
	`last_step` integer,
	`created_on` text NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "authenticator_secret_filled" CHECK(length(trim("authenticator"."secret")) > 0 and length("authenticator"."secret") <= 100),
	CONSTRAINT "authenticator_confirmed_yes_no" CHECK("authenticator"."confirmed" in (0, 1)),
	CONSTRAINT "authenticator_created_on_day" CHECK("authenticator"."created_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
--> statement-breakpoint
CREATE TABLE `kept_form` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`path` text NOT NULL,
	`fields` text NOT NULL,
	`expires_at` text NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "kept_form_id_shape" CHECK("kept_form"."id" glob 'kpt_*' and length("kept_form"."id") = 30),
	CONSTRAINT "kept_form_path_shape" CHECK("kept_form"."path" glob '/*' and "kept_form"."path" not glob '//*'),
	CONSTRAINT "kept_form_expires_at_instant" CHECK("kept_form"."expires_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z')
) STRICT;
--> statement-breakpoint
CREATE INDEX `kept_form_account` ON `kept_form` (`account_id`);--> statement-breakpoint
CREATE TABLE `passkey` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`credential_id` text NOT NULL,
	`public_key` blob NOT NULL,
	`counter` integer NOT NULL,
	`name` text NOT NULL,
	`created_on` text NOT NULL,
	`last_used_on` text,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "passkey_id_shape" CHECK("passkey"."id" glob 'psk_*' and length("passkey"."id") = 30),
	CONSTRAINT "passkey_credential_id_filled" CHECK(length(trim("passkey"."credential_id")) > 0 and length("passkey"."credential_id") <= 1500),
	CONSTRAINT "passkey_name_filled" CHECK(length(trim("passkey"."name")) > 0 and length("passkey"."name") <= 100),
	CONSTRAINT "passkey_created_on_day" CHECK("passkey"."created_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "passkey_last_used_on_day" CHECK("passkey"."last_used_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `passkey_credential_id_unique` ON `passkey` (`credential_id`);--> statement-breakpoint
CREATE INDEX `passkey_account` ON `passkey` (`account_id`);--> statement-breakpoint
CREATE TABLE `passkey_challenge` (
	`challenge` text PRIMARY KEY NOT NULL,
	`account_id` text,
	`expires_at` text NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "passkey_challenge_filled" CHECK(length(trim("passkey_challenge"."challenge")) > 0 and length("passkey_challenge"."challenge") <= 200),
	CONSTRAINT "passkey_challenge_expires_at_instant" CHECK("passkey_challenge"."expires_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z')
) STRICT;
--> statement-breakpoint
CREATE TABLE `recovery_code` (
	`account_id` text NOT NULL,
	`code_hash` text NOT NULL,
	`used_at` text,
	PRIMARY KEY(`account_id`, `code_hash`),
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "recovery_code_code_hash_shape" CHECK(length("recovery_code"."code_hash") = 64),
	CONSTRAINT "recovery_code_used_at_instant" CHECK("recovery_code"."used_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z')
) STRICT;
--> statement-breakpoint
CREATE TABLE `staff_session` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`stage` text NOT NULL,
	`form_token` text NOT NULL,
	`created_at` text NOT NULL,
	`last_seen_at` text NOT NULL,
	`proved_at` text,
	`ended_at` text,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "staff_session_token_hash_shape" CHECK(length("staff_session"."token_hash") = 64),
	CONSTRAINT "staff_session_stage_known" CHECK("staff_session"."stage" in ('password', 'full')),
	CONSTRAINT "staff_session_form_token_filled" CHECK(length(trim("staff_session"."form_token")) > 0 and length("staff_session"."form_token") <= 100),
	CONSTRAINT "staff_session_created_at_instant" CHECK("staff_session"."created_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z'),
	CONSTRAINT "staff_session_last_seen_at_instant" CHECK("staff_session"."last_seen_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z'),
	CONSTRAINT "staff_session_proved_at_instant" CHECK("staff_session"."proved_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z'),
	CONSTRAINT "staff_session_ended_at_instant" CHECK("staff_session"."ended_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z')
) STRICT;
--> statement-breakpoint
CREATE INDEX `staff_session_account` ON `staff_session` (`account_id`);--> statement-breakpoint
CREATE TABLE `channel_withheld` (
	`revision_id` text NOT NULL,
	`position` integer NOT NULL,
	`type` text NOT NULL,
	`value` text NOT NULL,
	PRIMARY KEY(`revision_id`, `position`),
	FOREIGN KEY (`revision_id`) REFERENCES `revision`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "channel_withheld_type_known" CHECK("channel_withheld"."type" in ('phone', 'email')),
	CONSTRAINT "channel_withheld_value_filled" CHECK(length(trim("channel_withheld"."value")) > 0 and length("channel_withheld"."value") <= 300)
) STRICT;
--> statement-breakpoint
CREATE TABLE `link_check` (
	`listing_id` text NOT NULL,
	`url` text NOT NULL,
	`status` integer,
	`fault` text,
	`failures` integer NOT NULL,
	`phone_found` integer,
	`checked_at` text NOT NULL,
	PRIMARY KEY(`listing_id`, `url`),
	FOREIGN KEY (`listing_id`) REFERENCES `listing`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "link_check_url_filled" CHECK(length(trim("link_check"."url")) > 0 and length("link_check"."url") <= 2000),
	CONSTRAINT "link_check_fault_filled" CHECK(length(trim("link_check"."fault")) > 0 and length("link_check"."fault") <= 60),
	CONSTRAINT "link_check_phone_found_yes_no" CHECK("link_check"."phone_found" in (0, 1)),
	CONSTRAINT "link_check_checked_at_instant" CHECK("link_check"."checked_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z')
) STRICT;
--> statement-breakpoint
CREATE TABLE `listing_notice` (
	`id` text PRIMARY KEY NOT NULL,
	`listing_id` text NOT NULL,
	`kind` text NOT NULL,
	`text` text,
	`from_on` text NOT NULL,
	`until_on` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` text NOT NULL,
	`ended_at` text,
	FOREIGN KEY (`listing_id`) REFERENCES `listing`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "listing_notice_id_shape" CHECK("listing_notice"."id" glob 'ntc_*' and length("listing_notice"."id") = 30),
	CONSTRAINT "listing_notice_kind_known" CHECK("listing_notice"."kind" in ('closed', 'notice')),
	CONSTRAINT "listing_notice_text_filled" CHECK(length(trim("listing_notice"."text")) > 0 and length("listing_notice"."text") <= 500),
	CONSTRAINT "listing_notice_from_on_day" CHECK("listing_notice"."from_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "listing_notice_until_on_day" CHECK("listing_notice"."until_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "listing_notice_created_at_instant" CHECK("listing_notice"."created_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z'),
	CONSTRAINT "listing_notice_ended_at_instant" CHECK("listing_notice"."ended_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z')
) STRICT;
--> statement-breakpoint
CREATE INDEX `listing_notice_listing` ON `listing_notice` (`listing_id`);--> statement-breakpoint
CREATE TABLE `reminder` (
	`listing_id` text NOT NULL,
	`due_on` text NOT NULL,
	`days_before` integer NOT NULL,
	`sent_at` text NOT NULL,
	PRIMARY KEY(`listing_id`, `due_on`, `days_before`),
	FOREIGN KEY (`listing_id`) REFERENCES `listing`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "reminder_due_on_day" CHECK("reminder"."due_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "reminder_sent_at_instant" CHECK("reminder"."sent_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z')
) STRICT;
--> statement-breakpoint
CREATE TABLE `__new_audit_event` (
	`id` text PRIMARY KEY NOT NULL,
	`occurred_at` text NOT NULL,
	`actor` text NOT NULL,
	`action` text NOT NULL,
	`listing_id` text,
	`revision_id` text,
	`account_id` text,
	`organization_id` text,
	`details` text,
	FOREIGN KEY (`listing_id`) REFERENCES `listing`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`revision_id`) REFERENCES `revision`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`) REFERENCES `organization`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "audit_event_id_shape" CHECK("__new_audit_event"."id" glob 'evt_*' and length("__new_audit_event"."id") = 30),
	CONSTRAINT "audit_event_occurred_at_instant" CHECK("__new_audit_event"."occurred_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z'),
	CONSTRAINT "audit_event_actor_filled" CHECK(length(trim("__new_audit_event"."actor")) > 0 and length("__new_audit_event"."actor") <= 100),
	CONSTRAINT "audit_event_action_shape" CHECK("__new_audit_event"."action" glob '[a-z]*' and "__new_audit_event"."action" not glob '*[^a-z-]*'),
	CONSTRAINT "audit_event_about_something" CHECK(coalesce("__new_audit_event"."listing_id", "__new_audit_event"."account_id", "__new_audit_event"."organization_id") is not null),
	CONSTRAINT "audit_event_details_object" CHECK(json_valid("__new_audit_event"."details") and json_type("__new_audit_event"."details") = 'object')
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_audit_event`("id", "occurred_at", "actor", "action", "listing_id", "revision_id", "account_id", "organization_id", "details") SELECT "id", "occurred_at", "actor", "action", "listing_id", "revision_id", null, null, "details" FROM `audit_event`;--> statement-breakpoint
DROP TABLE `audit_event`;--> statement-breakpoint
ALTER TABLE `__new_audit_event` RENAME TO `audit_event`;--> statement-breakpoint
CREATE INDEX `audit_event_listing` ON `audit_event` (`listing_id`);--> statement-breakpoint
CREATE INDEX `audit_event_revision` ON `audit_event` (`revision_id`);--> statement-breakpoint
CREATE INDEX `audit_event_account` ON `audit_event` (`account_id`);--> statement-breakpoint
CREATE INDEX `audit_event_organization` ON `audit_event` (`organization_id`);--> statement-breakpoint
CREATE TABLE `__new_organization` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`origin` text NOT NULL,
	`created_at` text NOT NULL,
	CONSTRAINT "organization_id_shape" CHECK("__new_organization"."id" glob 'org_*' and length("__new_organization"."id") = 30),
	CONSTRAINT "organization_origin_known" CHECK("__new_organization"."origin" in ('seed', 'provider')),
	CONSTRAINT "organization_name_filled" CHECK(length(trim("__new_organization"."name")) > 0 and length("__new_organization"."name") <= 300),
	CONSTRAINT "organization_created_at_instant" CHECK("__new_organization"."created_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z')
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_organization`("id", "name", "origin", "created_at") SELECT "id", "name", 'seed', "created_at" FROM `organization`;--> statement-breakpoint
DROP TABLE `organization`;--> statement-breakpoint
ALTER TABLE `__new_organization` RENAME TO `organization`;--> statement-breakpoint
CREATE UNIQUE INDEX `organization_seed_name` ON `organization` (`name`) WHERE origin = 'seed';--> statement-breakpoint
ALTER TABLE `listing` ADD `pause_reason` text;--> statement-breakpoint
ALTER TABLE `revision` ADD `authored_by` text;--> statement-breakpoint
ALTER TABLE `mistake_report` ADD `handled_by` text;--> statement-breakpoint
-- The rebuilt table has lost its triggers: the audit trail only grows.
CREATE TRIGGER audit_event_unchangeable BEFORE UPDATE ON audit_event BEGIN SELECT raise(ABORT, 'audit_event only grows: rows cannot be changed'); END;
--> statement-breakpoint
CREATE TRIGGER audit_event_undeletable BEFORE DELETE ON audit_event BEGIN SELECT raise(ABORT, 'audit_event only grows: rows cannot be deleted'); END;
--> statement-breakpoint
-- What an applicant signed is never rewritten: only a revision's state and its day of publication move.
CREATE TRIGGER revision_words_unchangeable BEFORE UPDATE OF name, native_name, operator, kind, summary, text_language, reach, cost, anonymous, confidentiality, minimum_age, maximum_age, referral_needed, website, source, authored_by, created_at ON revision BEGIN SELECT raise(ABORT, 'revision: what was submitted cannot be changed'); END;
--> statement-breakpoint
-- Approvals by two people mean nothing if one of them could be written over.
CREATE TRIGGER approval_unchangeable BEFORE UPDATE ON approval BEGIN SELECT raise(ABORT, 'approval: cannot be changed'); END;
--> statement-breakpoint
-- INSERT OR REPLACE deletes the row it replaces without firing any delete trigger, so it is refused before it comes to that.
CREATE TRIGGER audit_event_irreplaceable BEFORE INSERT ON audit_event WHEN exists (SELECT 1 FROM audit_event WHERE id = new.id OR rowid = new.rowid) BEGIN SELECT raise(ABORT, 'audit_event only grows: rows cannot be replaced'); END;
--> statement-breakpoint
CREATE TRIGGER revision_irreplaceable BEFORE INSERT ON revision WHEN exists (SELECT 1 FROM revision WHERE id = new.id OR rowid = new.rowid OR (listing_id = new.listing_id AND number = new.number)) BEGIN SELECT raise(ABORT, 'revision: what was submitted cannot be changed'); END;
--> statement-breakpoint
CREATE TRIGGER approval_irreplaceable BEFORE INSERT ON approval WHEN exists (SELECT 1 FROM approval WHERE (revision_id = new.revision_id AND account_id = new.account_id) OR rowid = new.rowid) BEGIN SELECT raise(ABORT, 'approval: cannot be changed'); END;
