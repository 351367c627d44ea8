import { z } from 'zod';
import { parseHours } from '~/domain/hours/parse-hours';
import {
  audiences,
  type ChannelType,
  channelCosts,
  channelTypes,
  confidences,
  costs,
  evidenceFields,
  kinds,
  placeVisibilities,
  reaches,
  situations,
} from '~/domain/listing/vocabulary';
import {
  calendarDay,
  countryCode,
  distinct,
  filledText,
  isAddressOnWeb,
  isEmail,
  isInternationalNumber,
  isShortCode,
  languageTag,
  partialDate,
  timeZone,
  webAddress,
} from './field-shapes';

/*
 * The shape of db/seed/listings/<slug>.json. Strict: a key that is not named here is refused, so that a misspelt field
 * cannot be lost in silence. What each field means: db/seed/README.md and app/domain/listing/listing.ts.
 */

const opening = z
  .strictObject({ spec: filledText(500), zone: timeZone.nullable() })
  .superRefine(({ spec, zone }, context) => {
    const read = parseHours(spec, zone);
    if (!read.ok) {
      context.addIssue({
        code: 'custom',
        path: ['spec'],
        message: `cannot be read at position ${read.error.position} (${read.error.code})`,
      });
    } else if (zone === null && spec !== '24/7') {
      context.addIssue({ code: 'custom', path: ['zone'], message: 'is needed for hours other than 24/7' });
    }
  });

const channelConfidentiality = z.strictObject({
  asksName: z.boolean().nullable(),
  seesNumberOrAddress: z.boolean().nullable(),
  keeps: filledText(1000).nullable(),
  passesOn: filledText(1000).nullable(),
});

type ValueRule = { readonly fits: (value: string) => boolean; readonly must: string };
const number: ValueRule = { fits: isInternationalNumber, must: 'must be E.164, e.g. +448081000900' };
const shortCode: ValueRule = {
  fits: isShortCode,
  must: 'must be 2 to 8 digits, as dialled, with * or # before them where that is dialled',
};
const address: ValueRule = { fits: isAddressOnWeb, must: 'must be a full http(s) address' };
const email: ValueRule = { fits: isEmail, must: 'must be an e-mail address' };
const freeText: ValueRule = { fits: () => true, must: '' };

const valueRules: Record<ChannelType, ValueRule> = {
  phone: number,
  sms: number,
  whatsapp: number,
  webchat: address,
  'secure-message': address,
  video: address,
  web: address,
  email,
  'in-person': freeText,
  post: freeText,
};
const takesShortCode: readonly ChannelType[] = ['phone', 'sms', 'whatsapp'];

const channel = z
  .strictObject({
    type: z.enum(channelTypes),
    value: filledText(500),
    display: filledText(300),
    cost: z.enum(channelCosts).nullable(),
    shortCode: z.boolean(),
    opening: opening.nullable(),
    hoursNote: filledText(500).nullable(),
    confidentiality: channelConfidentiality.nullable(),
  })
  .superRefine((given, context) => {
    if (given.shortCode && !takesShortCode.includes(given.type)) {
      context.addIssue({ code: 'custom', path: ['shortCode'], message: `is not for ${given.type}` });
      return;
    }
    const rule = given.shortCode ? shortCode : valueRules[given.type];
    if (!rule.fits(given.value)) context.addIssue({ code: 'custom', path: ['value'], message: rule.must });
  });

const place = z.strictObject({
  visibility: z.enum(placeVisibilities),
  street: filledText(300).nullable(),
  locality: filledText(200).nullable(),
  region: filledText(200).nullable(),
  postcode: filledText(30).nullable(),
  country: countryCode,
});

const evidence = z.strictObject({
  url: webAddress,
  asOf: partialDate.nullable(),
  confidence: z.enum(confidences),
  fields: distinct(z.enum(evidenceFields)).min(1),
});

const working = z.strictObject({
  statusReason: filledText(4000).nullable(),
  notes: filledText(10000).nullable(),
  supports: z.array(filledText(4000).nullable()),
});

const age = z.int().min(0).max(120);

const facts = z.strictObject({
  slug: z.string().regex(/^[a-z0-9][a-z0-9-]{1,79}$/, 'must be 2 to 80 small letters, digits and hyphens'),
  status: z.enum(['published', 'draft', 'withdrawn']),
  name: filledText(300),
  nativeName: filledText(300).nullable(),
  operator: filledText(300).nullable(),
  kind: z.enum(kinds),
  summary: filledText(4000),
  textLanguage: languageTag,
  audiences: distinct(z.enum(audiences)).min(1),
  reach: z.enum(reaches),
  countries: distinct(countryCode),
  regions: distinct(filledText(200)),
  languages: distinct(languageTag),
  channels: z.array(channel),
  place: place.nullable(),
  cost: z.enum(costs),
  anonymous: z.boolean().nullable(),
  confidentiality: filledText(4000).nullable(),
  situations: distinct(z.enum(situations)).min(1).nullable(),
  minimumAge: age.nullable(),
  maximumAge: age.nullable(),
  referralNeeded: z.boolean().nullable(),
  website: webAddress.nullable(),
  evidence: z.array(evidence),
  confidence: z.enum(confidences),
  lastConfirmedOn: calendarDay.nullable(),
  sourcesReadOn: calendarDay,
  nextCheckDueOn: calendarDay,
  working,
});

/** What one field alone cannot tell. Each entry: the field to point at, what is wrong, and when. */
const agreements: readonly [keyof z.infer<typeof facts>, string, (file: z.infer<typeof facts>) => boolean][] = [
  ['countries', 'is needed where reach is countries', (file) => file.reach === 'countries' && !file.countries.length],
  [
    'countries',
    'must be empty where reach is worldwide',
    (file) => file.reach === 'worldwide' && file.countries.length > 0,
  ],
  ['channels', 'is needed to publish', (file) => file.status === 'published' && !file.channels.length],
  ['evidence', 'is needed to publish', (file) => file.status === 'published' && !file.evidence.length],
  [
    'working',
    'needs one entry in supports for each source',
    (file) => file.working.supports.length !== file.evidence.length,
  ],
  ['maximumAge', 'is below minimumAge', (file) => (file.minimumAge ?? 0) > (file.maximumAge ?? 120)],
  ['nextCheckDueOn', 'is before sourcesReadOn', (file) => file.nextCheckDueOn < file.sourcesReadOn],
];

export const listingFile = facts.superRefine((file, context) => {
  for (const [field, message, isBroken] of agreements) {
    if (isBroken(file)) context.addIssue({ code: 'custom', path: [field], message });
  }
});

/** A listing as it stands in a file of the seed. */
export type ListingFile = z.infer<typeof listingFile>;
