import { z } from 'zod';
import {
  audiences,
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
import { noticeKinds } from '~/domain/notice/notice';

/*
 * The properties that our profile adds to an HSDS service. The types, the JSON Schemas of the profile and the reading of our
 * own exports all come from here. Whatever is unknown is left out; nothing is ever null.
 */

const text = (longest: number) => z.string().min(1).max(longest);
const maybe = z.exactOptional;
const day = z.iso.date();
const country = z.string().regex(/^[A-Z]{2}$/);
const webAddress = z
  .string()
  .regex(/^https?:\/\//i)
  .max(2000);

const confidentialityOfChannel = z.object({
  asks_name: maybe(z.boolean().describe('Whether a name is asked for.')),
  sees_number_or_address: maybe(z.boolean().describe("Whether the service sees the visitor's number or address.")),
  keeps: maybe(text(1000).describe('What is kept.')),
  passes_on: maybe(text(1000).describe('What is passed on, and when.')),
});

const channel = z.object({
  type: z.enum(channelTypes),
  value: text(500).describe('E.164; national digits where `short_code`; an e-mail or web address; or plain text.'),
  display: text(300).describe('As the service itself writes it.'),
  cost: maybe(z.enum(channelCosts)),
  short_code: z.boolean().describe('Dialled as it stands, and only from the countries of the service.'),
  opening: maybe(
    z.object({
      spec: text(2000).describe("Hours in OpenStreetMap's opening_hours notation."),
      zone: maybe(text(100).describe('IANA time zone.')),
    }),
  ),
  hours_note: maybe(text(500)),
  confidentiality: maybe(confidentialityOfChannel),
});

const confidentiality = z.object({
  anonymous_use: maybe(z.boolean().describe('Whether one can stay anonymous.')),
  identity_needed: maybe(z.boolean().describe('Whether every way of making contact asks for a name.')),
  records_kept: maybe(z.array(text(1000)).describe('What the ways of making contact keep.')),
  disclosure_triggers: maybe(z.array(text(1000)).describe('What they pass on, and when.')),
  statement: maybe(text(4000).describe("The service's own statement, in the words of the directory.")),
  statement_url: maybe(webAddress.describe('Where it was read.')),
  as_of: maybe(z.string().describe('Date of the source: YYYY, YYYY-MM or YYYY-MM-DD.')),
});

const place = z
  .object({
    visibility: z.enum(placeVisibilities).describe('How much of the place the public may know.'),
    street: maybe(text(300).describe('Only where visibility is full.')),
    locality: maybe(text(200)),
    region: maybe(text(200)),
    postcode: maybe(text(30).describe('Only where visibility is full.')),
    country,
    latitude: maybe(z.number().min(-90).max(90).describe("WGS84, of the locality's centre.")),
    longitude: maybe(z.number().min(-180).max(180)),
  })
  .refine(
    ({ visibility, street, postcode }) => visibility === 'full' || (street === undefined && postcode === undefined),
    'A street or postcode stands only where the whole place is public.',
  );

const evidence = z.object({
  fields: maybe(z.array(z.enum(evidenceFields)).describe('The facts this source stands behind.')),
  url: webAddress,
  as_of: maybe(z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)),
  confidence: z.enum(confidences),
});

const notice = z.object({
  kind: z.enum(noticeKinds),
  text: maybe(text(1000)),
  from_on: day,
  until_on: day.describe('Included.'),
});

const licence = z.object({ register: text(300), register_url: maybe(webAddress), checked_on: day });

/** The properties of a service, by name. */
export const listingProperties = {
  x_slug: text(200).describe('Stable name, part of public addresses.'),
  x_page: webAddress.describe('The page of the service in this directory.'),
  x_website: maybe(webAddress.describe('The own website of the service; `url` is the page here where it has none.')),
  x_operator: maybe(text(300).describe('Who operates it, as spelt for this service.')),
  x_kind: z.enum(kinds),
  x_text_language: text(35).describe('BCP 47 language of name, description and statements.'),
  x_audiences: maybe(z.array(z.enum(audiences))),
  x_reach: z.enum(reaches),
  x_countries: maybe(z.array(country).describe('ISO 3166-1 alpha-2.')),
  x_regions: maybe(z.array(text(200)).describe('Names of regions, where it is not for a whole country.')),
  x_languages: maybe(z.array(text(35)).describe('BCP 47 languages in which the service answers.')),
  x_channels: maybe(z.array(channel).describe('Every way of making contact, with what it tells about the visitor.')),
  x_place: maybe(place),
  x_cost: z.enum(costs),
  x_confidentiality: maybe(confidentiality),
  x_situations: maybe(z.array(z.enum(situations)).describe('Legal situations it says it accepts.')),
  x_referral_needed: maybe(z.boolean()),
  x_evidence: maybe(z.array(evidence)),
  x_notices: maybe(z.array(notice)),
  x_licences: maybe(z.array(licence).describe('Licences looked up in their registers by two people.')),
  x_confidence: z.enum(confidences),
  x_last_confirmed_on: maybe(day.describe('When a person last confirmed the facts with the service.')),
  x_sources_read_on: day,
  x_next_check_due_on: day,
} as const;

const ofListing = z.object(listingProperties);
export type ListingProperties = Readonly<z.infer<typeof ofListing>>;
export type ChannelProperties = z.infer<typeof channel>;
export type ConfidentialityProperties = z.infer<typeof confidentiality>;
export type PlaceProperties = z.infer<typeof place>;
export type EvidenceProperties = z.infer<typeof evidence>;
export type NoticeProperties = z.infer<typeof notice>;
export type LicenceProperties = z.infer<typeof licence>;
