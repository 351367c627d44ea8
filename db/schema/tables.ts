import { account, membership, oneTimeLink } from './account';
import { auditEvent } from './audit-event';
import { channel } from './channel';
import { emergencyClaim, emergencyCountry, emergencyNumber } from './emergency-number';
import { evidence, evidenceField, moderationNote } from './evidence';
import { importedService, importRun, importSource, importTerm } from './imports';
import { listing, revision } from './listing';
import { listingForm, upload, uploadRow } from './listing-form';
import { mistakeReport, mistakeReportReason } from './mistake-report';
import { organization } from './organization';
import { outgoingMail } from './outgoing-mail';
import { place, placePrivate } from './place';
import { dataset, publishedDocument, searchText } from './published-document';
import { approval, claim, doNotList, licence, review, reviewMessage } from './review';
import {
  revisionAudience,
  revisionCountry,
  revisionLanguage,
  revisionRegion,
  revisionSituation,
} from './revision-facts';
import { authenticator, keptForm, passkey, passkeyChallenge, recoveryCode, staffSession } from './sign-in';
import { channelWithheld, linkCheck, listingNotice, reminder } from './upkeep';

/** Every table that Drizzle knows. The full-text index `listing_text` and the triggers are in db/migrations only. */
export const tables = {
  organization,
  listing,
  revision,
  revisionAudience,
  revisionCountry,
  revisionRegion,
  revisionLanguage,
  revisionSituation,
  channel,
  place,
  placePrivate,
  evidence,
  evidenceField,
  moderationNote,
  emergencyCountry,
  emergencyNumber,
  emergencyClaim,
  mistakeReport,
  mistakeReportReason,
  auditEvent,
  publishedDocument,
  searchText,
  dataset,
  account,
  membership,
  oneTimeLink,
  staffSession,
  passkey,
  authenticator,
  recoveryCode,
  passkeyChallenge,
  keptForm,
  outgoingMail,
  listingForm,
  upload,
  uploadRow,
  review,
  approval,
  reviewMessage,
  licence,
  claim,
  doNotList,
  listingNotice,
  channelWithheld,
  reminder,
  linkCheck,
  importSource,
  importRun,
  importedService,
  importTerm,
};
