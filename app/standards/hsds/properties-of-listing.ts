import type { Channel, ChannelConfidentiality, PublicPlace, PublishedListing } from '~/domain/listing/listing';
import type {
  ChannelProperties,
  ConfidentialityProperties,
  EvidenceProperties,
  LicenceProperties,
  ListingProperties,
  NoticeProperties,
  PlaceProperties,
} from './profile-properties';
import { withoutEmpty } from './without-empty';

/**
 * Everything public about a listing in the properties of our profile, so that nothing is lost on the way out and back.
 * `listingOfHsds` is this the other way round.
 */
export function propertiesOfListing(listing: PublishedListing, origin: string): ListingProperties {
  return withoutEmpty<ListingProperties>({
    x_slug: listing.slug,
    x_page: pageOf(listing, origin),
    x_website: listing.website,
    x_operator: listing.operator,
    x_kind: listing.kind,
    x_text_language: listing.textLanguage,
    x_audiences: [...listing.audiences],
    x_reach: listing.reach,
    x_countries: [...listing.countries],
    x_regions: [...listing.regions],
    x_languages: [...listing.languages],
    x_channels: listing.channels.map(channelProperties),
    x_place: listing.place && placeProperties(listing.place),
    x_cost: listing.cost,
    x_confidentiality: confidentialityProperties(listing),
    x_situations: listing.situations && [...listing.situations],
    x_referral_needed: listing.referralNeeded,
    x_evidence: listing.evidence.map(({ fields, url, asOf, confidence }) =>
      withoutEmpty<EvidenceProperties>({ fields: [...fields], url, as_of: asOf, confidence }),
    ),
    x_notices: listing.notices.map(({ kind, text, fromOn, untilOn }) =>
      withoutEmpty<NoticeProperties>({ kind, text, from_on: fromOn, until_on: untilOn }),
    ),
    x_licences: listing.licences.map(({ register, registerUrl, checkedOn }) =>
      withoutEmpty<LicenceProperties>({ register, register_url: registerUrl, checked_on: checkedOn }),
    ),
    x_confidence: listing.confidence,
    x_last_confirmed_on: listing.lastConfirmedOn,
    x_sources_read_on: listing.sourcesReadOn,
    x_next_check_due_on: listing.nextCheckDueOn,
  });
}

/** The address of a listing's page in this directory. */
export function pageOf({ slug }: Pick<PublishedListing, 'slug'>, origin: string): string {
  return `${origin}/services/${slug}`;
}

function channelProperties(channel: Channel): ChannelProperties {
  const { type, value, display, cost, shortCode, opening, hoursNote, confidentiality } = channel;
  return withoutEmpty<ChannelProperties>({
    type,
    value,
    display,
    cost,
    short_code: shortCode,
    opening: opening && withoutEmpty<NonNullable<ChannelProperties['opening']>>({ ...opening }),
    hours_note: hoursNote,
    confidentiality: confidentiality && toldProperties(confidentiality),
  });
}

function toldProperties(told: ChannelConfidentiality): NonNullable<ChannelProperties['confidentiality']> {
  return withoutEmpty<NonNullable<ChannelProperties['confidentiality']>>({
    asks_name: told.asksName,
    sees_number_or_address: told.seesNumberOrAddress,
    keeps: told.keeps,
    passes_on: told.passesOn,
  });
}

/** What may be known depends on the visibility alone: a street that got into a listing by mistake goes no further. */
function placeProperties(place: PublicPlace): PlaceProperties {
  const full = place.visibility === 'full';
  const shown = place.visibility !== 'hidden';
  return withoutEmpty<PlaceProperties>({
    visibility: place.visibility,
    street: full ? place.street : null,
    locality: shown ? place.locality : null,
    region: place.region,
    postcode: full ? place.postcode : null,
    country: place.country,
    latitude: shown ? place.latitude : null,
    longitude: shown ? place.longitude : null,
  });
}

function confidentialityProperties(listing: PublishedListing): ConfidentialityProperties | null {
  const source = listing.evidence.find(({ fields }) => fields.includes('confidentiality'));
  const told = listing.channels.map(({ confidentiality }) => confidentiality);
  const stated = listing.confidentiality === null ? null : source;
  const properties = withoutEmpty<ConfidentialityProperties>({
    anonymous_use: listing.anonymous,
    identity_needed: identityNeeded(told),
    records_kept: [...new Set(told.flatMap((each) => each?.keeps ?? []))],
    disclosure_triggers: [...new Set(told.flatMap((each) => each?.passesOn ?? []))],
    statement: listing.confidentiality,
    statement_url: stated?.url ?? null,
    as_of: stated?.asOf ?? null,
  });
  return Object.keys(properties).length === 0 ? null : properties;
}

/** Needed where every way of making contact asks for a name; not where one does not; unknown otherwise. */
function identityNeeded(told: readonly (ChannelConfidentiality | null)[]): boolean | null {
  if (told.some((each) => each?.asksName === false)) return false;
  return told.length > 0 && told.every((each) => each?.asksName === true) ? true : null;
}
