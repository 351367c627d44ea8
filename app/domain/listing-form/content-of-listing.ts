import type { Channel, PublishedListing } from '../listing/listing';
import { dialledTypes, ownDisplay, readContactValue } from './contact-value';
import type { StatedLicence, WithheldContact, WithheldPlace } from './listing-facts';
import type { FormContent, StepContent } from './steps';

/** What is known of a listing and never published. */
export interface PrivateFacts {
  readonly withheldPlace: WithheldPlace | null;
  readonly withheldContacts: readonly WithheldContact[];
  readonly licences: readonly StatedLicence[];
}

export const nothingPrivate: PrivateFacts = { withheldPlace: null, withheldContacts: [], licences: [] };

/** A live listing as its form, filled in: reading it again gives the listing's facts back. */
export function contentOfListing(listing: PublishedListing, known: PrivateFacts): FormContent {
  return {
    provider: {
      ...one({ operator: listing.operator }),
      ...blocks(known.licences, ({ register, number, registerUrl }) => ({ register, number, registerUrl })),
    },
    service: {
      ...one({
        name: listing.name,
        nativeName: listing.nativeName,
        kind: listing.kind,
        summary: listing.summary,
        textLanguage: listing.textLanguage,
        website: listing.website,
        reach: listing.reach,
        regions: listing.regions.join('\n'),
      }),
      countries: [...listing.countries],
    },
    audience: {
      ...one({
        minimumAge: listing.minimumAge?.toString() ?? null,
        maximumAge: listing.maximumAge?.toString() ?? null,
        referral: yesNo(listing.referralNeeded),
      }),
      audiences: [...listing.audiences],
      situations: [...(listing.situations ?? [])],
    },
    contact: contactContent(listing, known.withheldContacts),
    money: { ...one({ cost: listing.cost }), languages: [...listing.languages] },
    place: placeContent(listing, known.withheldPlace),
    confidentiality: {
      ...one({ anonymous: yesNo(listing.anonymous), statement: listing.confidentiality }),
      ...blocks(listing.channels, ({ confidentiality: told }) => ({
        asksName: yesNo(told?.asksName ?? null),
        seesNumber: yesNo(told?.seesNumberOrAddress ?? null),
        keeps: told?.keeps ?? null,
        passesOn: told?.passesOn ?? null,
      })),
    },
    evidence: {
      ...blocks(listing.evidence, ({ url, asOf }) => ({ url, asOf })),
      ...Object.fromEntries(listing.evidence.map(({ fields }, index) => [`about.${index + 1}`, [...fields]])),
    },
  };
}

/** Shown contacts come first, so that their numbers are their places. */
function contactContent(listing: PublishedListing, withheld: readonly WithheldContact[]): StepContent {
  // The country that the contact step will read them by.
  const country = listing.countries[0] ?? listing.place?.country ?? null;
  const shown = listing.channels.map((channel) => ({ ...contactFields(channel, country), shown: 'yes' }));
  const hidden = withheld.map(({ type, value }) => ({ type, value, shown: 'no' }));
  return blocks<Fields>([...shown, ...hidden], (fields) => fields);
}

function contactFields(channel: Channel, country: string | null): Fields {
  return {
    type: channel.type,
    ...valueFields(channel, country),
    shortCode: channel.shortCode ? 'yes' : null,
    cost: channel.cost,
    hours: channel.opening?.spec ?? null,
    zone: channel.opening?.zone ?? null,
    hoursNote: channel.hoursNote,
  };
}

/** Where the way a service writes its number says everything, it alone is shown: one field to change, not two. */
function valueFields({ type, value, display, shortCode }: Channel, country: string | null): Fields {
  if (!dialledTypes.includes(type)) return { value, display: display === ownDisplay(type, value) ? null : display };
  const reading = readContactValue({ type, value: display, display: '', shortCode }, country);
  const saysAll =
    reading.ok &&
    reading.contact.value === value &&
    reading.contact.display === display &&
    reading.contact.shortCode === shortCode;
  return saysAll ? { value: display, display: null } : { value, display };
}

function placeContent({ place }: PublishedListing, withheld: WithheldPlace | null): StepContent {
  if (!place) return one({ visibility: 'none' });
  return one({
    visibility: place.visibility,
    street: place.street ?? withheld?.street ?? null,
    postcode: place.postcode ?? withheld?.postcode ?? null,
    locality: place.locality ?? withheld?.locality ?? null,
    region: place.region,
    country: place.country,
  });
}

type Fields = Readonly<Record<string, string | null>>;

function one(fields: Fields): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (value === null ? [] : [[name, [value]]])),
  );
}

function blocks<Item>(items: readonly Item[], fieldsOf: (item: Item) => Fields): Record<string, string[]> {
  return Object.assign(
    {},
    ...items.map((item, index) =>
      Object.fromEntries(Object.entries(one(fieldsOf(item))).map(([name, value]) => [`${name}.${index + 1}`, value])),
    ),
  );
}

function yesNo(value: boolean | null): string {
  return value === null ? 'unknown' : value ? 'yes' : 'no';
}
