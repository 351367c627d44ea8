/**
 * The closed vocabularies of a listing. Database CHECKs, form schemas, facets and exports all read these
 * arrays, so a word exists in one place only. Order is the order in which a visitor is shown the choices.
 */

export const kinds = [
  'helpline',
  'online-self-help',
  'therapy-programme',
  'clinic',
  'peer-support',
  'youth-service',
  'family-support',
  'survivor-support',
  'professional-advice',
  'referral-network',
  'agency',
  'crisis-line',
  'child-helpline',
  'report-content-hotline',
] as const;
export type Kind = (typeof kinds)[number];

export const audiences = [
  'own-thoughts',
  'own-behaviour',
  'viewed-illegal-images',
  'under-18-self',
  'partner-or-family',
  'parent-of-child-who-harmed',
  'survivor',
  'professional',
  'anyone-in-crisis',
  'child-in-danger',
  'reporting-content',
] as const;
export type Audience = (typeof audiences)[number];

export const channelTypes = [
  'phone',
  'webchat',
  'sms',
  'whatsapp',
  'secure-message',
  'email',
  'video',
  'in-person',
  'web',
  'post',
] as const;
export type ChannelType = (typeof channelTypes)[number];

/** How a visitor would like to make contact; the `by` filter. Several channel types may serve one way. */
export const contactWays = ['phone', 'chat', 'text', 'email', 'video', 'in-person', 'self-help'] as const;
export type ContactWay = (typeof contactWays)[number];

export const costs = ['free', 'sliding-scale', 'mixed', 'paid', 'unknown'] as const;
export type Cost = (typeof costs)[number];

export const channelCosts = ['free', 'local-rate', 'paid'] as const;
export type ChannelCost = (typeof channelCosts)[number];

/** Legal situations a service says it accepts; null on a listing means nobody has told us. */
export const situations = ['never-acted', 'not-known-to-police', 'under-investigation', 'convicted'] as const;
export type Situation = (typeof situations)[number];

export const reaches = ['worldwide', 'countries'] as const;
export type Reach = (typeof reaches)[number];

export const confidences = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof confidences)[number];

/** How much of a place the public may see (standards: InReach's FULL, PARTIAL, HIDDEN). */
export const placeVisibilities = ['full', 'area', 'hidden'] as const;
export type PlaceVisibility = (typeof placeVisibilities)[number];

/** The facts of a listing that evidence can stand behind. */
export const evidenceFields = [
  'existence',
  'channels',
  'hours',
  'audiences',
  'confidentiality',
  'cost',
  'languages',
  'reach',
  'place',
  'situations',
  'ages',
  'referral',
] as const;
export type EvidenceField = (typeof evidenceFields)[number];

/** Advice shown above results, by what a query means. */
export const panels = ['crisis', 'child-in-danger', 'viewed-images', 'youth', 'survivor'] as const;
export type Panel = (typeof panels)[number];
