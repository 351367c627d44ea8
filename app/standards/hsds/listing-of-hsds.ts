import { z } from 'zod';
import type { Channel, Evidence, PublicPlace, PublishedListing } from '~/domain/listing/listing';
import type { Notice } from '~/domain/notice/notice';
import { type ChannelProperties, listingProperties, type PlaceProperties } from './profile-properties';

const age = z.exactOptional(z.int().min(0).max(120));

/** What a service of ours says in HSDS's own words and nowhere else. */
const ours = z.object({
  ...listingProperties,
  x_slug: z.string().regex(/^[a-z0-9][a-z0-9-]{0,199}$/),
  name: z.string().min(1).max(300),
  alternate_name: z.exactOptional(z.string().min(1).max(300)),
  description: z.string().min(1).max(4000),
  minimum_age: age,
  maximum_age: age,
  last_modified: z.iso.datetime(),
});
type Ours = z.infer<typeof ours>;

export interface HsdsProblem {
  /** Where, e.g. `x_channels.0.type`; empty for the whole. */
  readonly path: string;
  /** Why, in English; never what was found there. */
  readonly message: string;
}

export type ListingReading =
  | { readonly ok: true; readonly listing: Omit<PublishedListing, 'id'> }
  | { readonly ok: false; readonly problems: readonly HsdsProblem[] };

/**
 * Reads a service that carries our profile back into the listing it was made from: `hsdsService` the other way round. Facts that
 * are said twice are taken from our properties; ids, schedules and locations are not read.
 * @param service as `JSON.parse` gave it
 */
export function listingOfHsds(service: unknown): ListingReading {
  const read = ours.safeParse(service);
  if (read.success) return { ok: true, listing: listingOf(read.data) };
  const problems = read.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
  return { ok: false, problems };
}

function listingOf(read: Ours): Omit<PublishedListing, 'id'> {
  return {
    slug: read.x_slug,
    name: read.name,
    nativeName: read.alternate_name ?? null,
    operator: read.x_operator ?? null,
    kind: read.x_kind,
    summary: read.description,
    textLanguage: read.x_text_language,
    audiences: read.x_audiences ?? [],
    reach: read.x_reach,
    countries: read.x_countries ?? [],
    regions: read.x_regions ?? [],
    languages: read.x_languages ?? [],
    channels: (read.x_channels ?? []).map(channelOf),
    place: read.x_place ? placeOf(read.x_place) : null,
    cost: read.x_cost,
    anonymous: read.x_confidentiality?.anonymous_use ?? null,
    confidentiality: read.x_confidentiality?.statement ?? null,
    situations: read.x_situations ?? null,
    minimumAge: read.minimum_age ?? null,
    maximumAge: read.maximum_age ?? null,
    referralNeeded: read.x_referral_needed ?? null,
    website: read.x_website ?? null,
    evidence: (read.x_evidence ?? []).map(
      ({ fields, url, as_of, confidence }): Evidence => ({
        fields: fields ?? [],
        url,
        asOf: as_of ?? null,
        confidence,
      }),
    ),
    notices: (read.x_notices ?? []).map(
      ({ kind, text, from_on, until_on }): Notice => ({ kind, text: text ?? null, fromOn: from_on, untilOn: until_on }),
    ),
    licences: (read.x_licences ?? []).map(({ register, register_url, checked_on }) => ({
      register,
      registerUrl: register_url ?? null,
      checkedOn: checked_on,
    })),
    confidence: read.x_confidence,
    lastConfirmedOn: read.x_last_confirmed_on ?? null,
    sourcesReadOn: read.x_sources_read_on,
    nextCheckDueOn: read.x_next_check_due_on,
    updatedAt: read.last_modified,
  };
}

function channelOf(read: ChannelProperties): Channel {
  const { opening, confidentiality: told } = read;
  return {
    type: read.type,
    value: read.value,
    display: read.display,
    cost: read.cost ?? null,
    shortCode: read.short_code,
    opening: opening ? { spec: opening.spec, zone: opening.zone ?? null } : null,
    hoursNote: read.hours_note ?? null,
    confidentiality: told
      ? {
          asksName: told.asks_name ?? null,
          seesNumberOrAddress: told.sees_number_or_address ?? null,
          keeps: told.keeps ?? null,
          passesOn: told.passes_on ?? null,
        }
      : null,
  };
}

function placeOf(read: PlaceProperties): PublicPlace {
  return {
    visibility: read.visibility,
    street: read.street ?? null,
    locality: read.locality ?? null,
    region: read.region ?? null,
    postcode: read.postcode ?? null,
    country: read.country,
    latitude: read.latitude ?? null,
    longitude: read.longitude ?? null,
  };
}
