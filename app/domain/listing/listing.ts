import type { Notice } from '../notice/notice';
import type {
  Audience,
  ChannelCost,
  ChannelType,
  Confidence,
  ContactWay,
  Cost,
  EvidenceField,
  Kind,
  PlaceVisibility,
  Reach,
  Situation,
} from './vocabulary';

/** Opening hours as the source states them: an OSM-subset specification and an IANA zone. */
export interface Opening {
  /** e.g. `Mo-Fr 09:00-17:00; Sa off`, or `24/7`. Grammar: app/domain/hours. */
  readonly spec: string;
  /** IANA zone, e.g. `Asia/Kolkata`; null only where the specification needs none (`24/7`) or the zone is unknown. */
  readonly zone: string | null;
}

/** What one way of making contact tells the service about the visitor. `null` is unknown, shown as "we don't know". */
export interface ChannelConfidentiality {
  readonly asksName: boolean | null;
  readonly seesNumberOrAddress: boolean | null;
  readonly keeps: string | null;
  readonly passesOn: string | null;
}

export interface Channel {
  readonly type: ChannelType;
  /** E.164 with `+`; national digits where `shortCode`; an address for e-mail; an https URL for web channels; free text for in-person. */
  readonly value: string;
  /** As the service itself writes it. */
  readonly display: string;
  readonly cost: ChannelCost | null;
  /** True where `value` is a national short code: dialled as it stands, and only from the listing's countries. */
  readonly shortCode: boolean;
  readonly opening: Opening | null;
  readonly hoursNote: string | null;
  readonly confidentiality: ChannelConfidentiality | null;
}

/** A place as the public may see it: street and postcode are present only where `visibility` is `full`. */
export interface PublicPlace {
  readonly visibility: PlaceVisibility;
  readonly street: string | null;
  readonly locality: string | null;
  readonly region: string | null;
  readonly postcode: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** WGS84 degrees, of the locality's centre; null where the gazetteer does not know it. */
  readonly latitude: number | null;
  readonly longitude: number | null;
}

export interface Evidence {
  readonly fields: readonly EvidenceField[];
  readonly url: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as the source shows it; null where it shows none. */
  readonly asOf: string | null;
  readonly confidence: Confidence;
}

/** A licence that two moderators have looked up in its register. */
export interface CheckedLicence {
  /** Name of the register. */
  readonly register: string;
  readonly registerUrl: string | null;
  /** `YYYY-MM-DD`. */
  readonly checkedOn: string;
}

/** A published listing: what every public page, search and export may know, and nothing more. */
export interface PublishedListing {
  /** `lst_` and a ULID. */
  readonly id: string;
  /** Stable, unique, part of public addresses; the name other systems know the listing by. */
  readonly slug: string;
  readonly name: string;
  readonly nativeName: string | null;
  readonly operator: string | null;
  readonly kind: Kind;
  /** Plain text, in `textLanguage`. */
  readonly summary: string;
  /** BCP 47 language of name, summary and confidentiality. */
  readonly textLanguage: string;
  readonly audiences: readonly Audience[];
  readonly reach: Reach;
  /** ISO 3166-1 alpha-2; empty where worldwide. */
  readonly countries: readonly string[];
  /** Names of regions where the service is not for the whole country. */
  readonly regions: readonly string[];
  /** BCP 47. Empty means unknown. */
  readonly languages: readonly string[];
  readonly channels: readonly Channel[];
  readonly place: PublicPlace | null;
  readonly cost: Cost;
  readonly anonymous: boolean | null;
  /** The service's own statement of what it keeps and passes on, in our words; null where unknown. */
  readonly confidentiality: string | null;
  readonly situations: readonly Situation[] | null;
  readonly minimumAge: number | null;
  readonly maximumAge: number | null;
  readonly referralNeeded: boolean | null;
  readonly website: string | null;
  readonly evidence: readonly Evidence[];
  /** Closures and temporary notices, past and coming ones too: `noticesOn` says which hold. */
  readonly notices: readonly Notice[];
  readonly licences: readonly CheckedLicence[];
  readonly confidence: Confidence;
  /** `YYYY-MM-DD` of the last time a person confirmed the listing with the service; null: never. */
  readonly lastConfirmedOn: string | null;
  /** `YYYY-MM-DD` on which the sources were last read. */
  readonly sourcesReadOn: string;
  /** `YYYY-MM-DD`. */
  readonly nextCheckDueOn: string;
  /** ISO 8601 instant of the published revision. */
  readonly updatedAt: string;
}

const wayOfType: Record<ChannelType, ContactWay | null> = {
  phone: 'phone',
  webchat: 'chat',
  sms: 'text',
  whatsapp: 'text',
  'secure-message': 'email',
  email: 'email',
  video: 'video',
  'in-person': 'in-person',
  web: null,
  post: null,
};

/** The ways a visitor can make contact with a listing. A page on the web counts as self-help only where self-help is what it offers. */
export function contactWaysOf(listing: Pick<PublishedListing, 'channels' | 'kind'>): ContactWay[] {
  const ways = new Set<ContactWay>();
  for (const channel of listing.channels) {
    const way = wayOfType[channel.type];
    if (way) ways.add(way);
    else if (channel.type === 'web' && listing.kind === 'online-self-help') ways.add('self-help');
  }
  return [...ways];
}
