import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import {
  claimProofs,
  claimStates,
  licenceStates,
  refusalReasons,
  reviewKinds,
  reviewStates,
} from '~/domain/review/review-states';
import { account } from './account';
import { day, instant, isDay, isFilled, isId, isInstant, isYesNo, oneOf, yesNo } from './columns';
import { listing, revision } from './listing';
import { organization } from './organization';

/** The checking of one revision. Listings of the seed that came as drafts have none until somebody touches them. */
export const review = sqliteTable(
  'review',
  {
    /** What was submitted, in the applicant's words: never changed. */
    revisionId: text('revision_id')
      .primaryKey()
      .references(() => revision.id),
    listingId: text('listing_id')
      .notNull()
      .references(() => listing.id),
    kind: text('kind', { enum: reviewKinds }).notNull(),
    state: text('state', { enum: reviewStates }).notNull(),
    /** Null where the seed brought it. */
    submittedBy: text('submitted_by').references(() => account.id),
    organizationId: text('organization_id').references(() => organization.id),
    /** Higher is looked at first; app/domain/review says how it is reckoned. */
    risk: integer('risk').notNull(),
    needsTwo: yesNo('needs_two').notNull(),
    assignedTo: text('assigned_to').references(() => account.id),
    /** A moderator's own wording, put beside the applicant's; what is published where there is one. */
    proposedRevisionId: text('proposed_revision_id').references(() => revision.id),
    reasonCode: text('reason_code', { enum: refusalReasons }),
    reasonText: text('reason_text'),
    receivedAt: instant('received_at').notNull(),
    decidedAt: instant('decided_at'),
    version: integer('version').notNull(),
  },
  (table) => [
    index('review_listing').on(table.listingId),
    index('review_state').on(table.state),
    check('review_kind_known', oneOf(table.kind, reviewKinds)),
    check('review_state_known', oneOf(table.state, reviewStates)),
    check('review_needs_two_yes_no', isYesNo(table.needsTwo)),
    check('review_reason_code_known', oneOf(table.reasonCode, refusalReasons)),
    check('review_refused_says_why', sql`${table.state} <> 'refused' or ${table.reasonCode} is not null`),
    check('review_reason_text_filled', isFilled(table.reasonText, 4000)),
    check('review_received_at_instant', isInstant(table.receivedAt)),
    check('review_decided_at_instant', isInstant(table.decidedAt)),
  ],
);

/** Who has approved a revision. Two different people where `review.needsTwo`. */
export const approval = sqliteTable(
  'approval',
  {
    revisionId: text('revision_id')
      .notNull()
      .references(() => review.revisionId),
    accountId: text('account_id')
      .notNull()
      .references(() => account.id),
    approvedAt: instant('approved_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.revisionId, table.accountId] }),
    check('approval_approved_at_instant', isInstant(table.approvedAt)),
  ],
);

/** Questions and answers on a submission. */
export const reviewMessage = sqliteTable(
  'review_message',
  {
    id: text('id').primaryKey(),
    revisionId: text('revision_id')
      .notNull()
      .references(() => review.revisionId),
    author: text('author')
      .notNull()
      .references(() => account.id),
    side: text('side', { enum: ['provider', 'moderator'] }).notNull(),
    text: text('text').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    index('review_message_revision').on(table.revisionId),
    check('review_message_id_shape', isId(table.id, 'msg')),
    check('review_message_side_known', sql`${table.side} in ('provider', 'moderator')`),
    check('review_message_text_filled', isFilled(table.text, 4000)),
    check('review_message_created_at_instant', isInstant(table.createdAt)),
  ],
);

/** A licence that a listing's clinician states, and who looked it up in the register. */
export const licence = sqliteTable(
  'licence',
  {
    id: text('id').primaryKey(),
    listingId: text('listing_id')
      .notNull()
      .references(() => listing.id),
    /** Name of the register, e.g. of a medical council. */
    register: text('register').notNull(),
    number: text('number').notNull(),
    registerUrl: text('register_url'),
    state: text('state', { enum: licenceStates }).notNull(),
    firstSeenBy: text('first_seen_by').references(() => account.id),
    secondSeenBy: text('second_seen_by').references(() => account.id),
    checkedOn: day('checked_on'),
    expiresOn: day('expires_on'),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    index('licence_listing').on(table.listingId),
    check('licence_id_shape', isId(table.id, 'lic')),
    check('licence_register_filled', isFilled(table.register, 200)),
    check('licence_number_filled', isFilled(table.number, 100)),
    check('licence_register_url_address', sql`${table.registerUrl} glob 'http*://*'`),
    check('licence_state_known', oneOf(table.state, licenceStates)),
    check(
      'licence_verified_by_two',
      sql`${table.state} <> 'verified' or (${table.firstSeenBy} <> ${table.secondSeenBy} and ${table.checkedOn} is not null and ${table.secondSeenBy} is not null)`,
    ),
    check('licence_checked_on_day', isDay(table.checkedOn)),
    check('licence_expires_on_day', isDay(table.expiresOn)),
    check('licence_created_at_instant', isInstant(table.createdAt)),
  ],
);

/** Somebody says that a listing is theirs to manage. */
export const claim = sqliteTable(
  'claim',
  {
    id: text('id').primaryKey(),
    listingId: text('listing_id')
      .notNull()
      .references(() => listing.id),
    organizationId: text('organization_id')
      .notNull()
      .references(() => organization.id),
    claimedBy: text('claimed_by')
      .notNull()
      .references(() => account.id),
    proof: text('proof', { enum: claimProofs }).notNull(),
    /** The address at the listing's domain, the register's link, or when to call. */
    proofDetail: text('proof_detail').notNull(),
    /** True once the mail to the listing's domain was answered. */
    proven: yesNo('proven').notNull(),
    state: text('state', { enum: claimStates }).notNull(),
    decidedBy: text('decided_by').references(() => account.id),
    decisionText: text('decision_text'),
    createdAt: instant('created_at').notNull(),
    decidedAt: instant('decided_at'),
  },
  (table) => [
    index('claim_listing').on(table.listingId),
    index('claim_organization').on(table.organizationId),
    check('claim_id_shape', isId(table.id, 'clm')),
    check('claim_proof_known', oneOf(table.proof, claimProofs)),
    check('claim_proof_detail_filled', isFilled(table.proofDetail, 500)),
    check('claim_proven_yes_no', isYesNo(table.proven)),
    check('claim_state_known', oneOf(table.state, claimStates)),
    check('claim_decision_text_filled', isFilled(table.decisionText, 4000)),
    check('claim_created_at_instant', isInstant(table.createdAt)),
    check('claim_decided_at_instant', isInstant(table.decidedAt)),
  ],
);

/** Services that asked not to be listed, kept for good: seed, imports and submissions are held against it. */
export const doNotList = sqliteTable(
  'do_not_list',
  {
    id: text('id').primaryKey(),
    name: text('name').notNull(),
    /** Host name without `www.`, lower case. */
    domain: text('domain'),
    /** E.164. */
    phone: text('phone'),
    listingId: text('listing_id').references(() => listing.id),
    reason: text('reason'),
    addedBy: text('added_by')
      .notNull()
      .references(() => account.id),
    createdAt: instant('created_at').notNull(),
    liftedAt: instant('lifted_at'),
  },
  (table) => [
    check('do_not_list_id_shape', isId(table.id, 'dnl')),
    check('do_not_list_name_filled', isFilled(table.name, 300)),
    check('do_not_list_domain_filled', isFilled(table.domain, 253)),
    check('do_not_list_phone_shape', sql`${table.phone} glob '+[1-9]*'`),
    check('do_not_list_reason_filled', isFilled(table.reason, 4000)),
    check('do_not_list_created_at_instant', isInstant(table.createdAt)),
    check('do_not_list_lifted_at_instant', isInstant(table.liftedAt)),
  ],
);
