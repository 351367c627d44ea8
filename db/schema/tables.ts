import { auditEvent } from './audit-event';
import { channel } from './channel';
import { emergencyClaim, emergencyCountry, emergencyNumber } from './emergency-number';
import { evidence, evidenceField, moderationNote } from './evidence';
import { listing, revision } from './listing';
import { mistakeReport, mistakeReportReason } from './mistake-report';
import { organization } from './organization';
import { place, placePrivate } from './place';
import { dataset, publishedDocument, searchText } from './published-document';
import {
  revisionAudience,
  revisionCountry,
  revisionLanguage,
  revisionRegion,
  revisionSituation,
} from './revision-facts';

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
};
