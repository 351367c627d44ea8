import { z } from 'zod';
import { countryCodes } from '~/domain/place/country-names';
import { type DraftContent, put, putContacts, type TypedContact } from '~/domain/upload/row-to-content';
import { weeklySpec } from './weekly-spec';

/*
 * Reads a service of HSDS 3.x (Open Referral) into the content of our form. Only what the form can hold, and only what the
 * file says: kind, audiences and what a service keeps about callers are not HSDS, so they stay empty and are asked for.
 * https://docs.openreferral.org/en/v3.0.1/hsds/schema_reference.html
 */

/** A text, however the file writes it; anything else counts as absent. */
const text = z
  .union([z.string(), z.number().transform(String)])
  .catch('')
  .default('')
  .transform((value) => value.trim());
const whole = z.number().int().nullable().catch(null).default(null);
const amount = z.number().nullable().catch(null).default(null);
/** A list in which unreadable entries count as absent. */
const listOf = <Shape extends z.ZodType>(shape: Shape) => z.array(shape).catch([]).default([]);

const phone = z.object({ number: text, type: text, extension: z.unknown().optional() });
const address = z.object({
  address_1: text,
  address_2: text,
  city: text,
  state_province: text,
  postal_code: text,
  country: text,
});
const location = z.object({ location_type: text, url: text, addresses: listOf(address) });
const service = z.object({
  name: text,
  alternate_name: text,
  description: text,
  url: text,
  email: text,
  status: text,
  eligibility_description: text,
  application_process: text,
  minimum_age: whole,
  maximum_age: whole,
  organization: z.object({ name: text }).nullable().catch(null).default(null),
  phones: listOf(phone),
  schedules: listOf(
    z.object({
      byday: text,
      opens_at: text,
      closes_at: text,
      freq: text,
      interval: z.unknown().optional(),
      byweekno: text,
    }),
  ),
  languages: listOf(z.object({ code: text })),
  service_areas: listOf(z.object({ name: text, uri: text })),
  cost_options: listOf(z.object({ amount })),
  locations: listOf(location),
  service_at_locations: listOf(z.object({ location: location.nullable().catch(null).default(null) })),
});
type Service = z.infer<typeof service>;

/** What could not be carried over: the row says so, in words of `upload.problem.<word>`. */
export type HsdsGap = 'hoursNotRead' | 'extension' | 'notActive' | 'moreLocations';

export interface ReadService {
  readonly content: DraftContent;
  readonly gaps: readonly HsdsGap[];
}

/** @param found one service, as `JSON.parse` gave it; whatever is not HSDS in it is passed over */
export function readHsdsService(found: Readonly<Record<string, unknown>>): ReadService {
  const read = service.parse(found);
  const content: DraftContent = {};
  put(content, 'provider', 'operator', [read.organization?.name ?? '']);
  putService(content, read);
  put(content, 'audience', 'minimumAge', [read.minimum_age === null ? '' : String(read.minimum_age)]);
  put(content, 'audience', 'maximumAge', [read.maximum_age === null ? '' : String(read.maximum_age)]);
  const hours = weeklySpec(read.schedules);
  putContacts(content, contactsOf(read, hours ?? ''));
  put(content, 'money', 'cost', [costOf(read)]);
  put(
    content,
    'money',
    'languages',
    read.languages.map(({ code }) => code),
  );
  const physical = placesOf(read);
  putPlace(content, physical[0]);
  return { content, gaps: gapsOf(read, hours, physical.length) };
}

function putService(content: DraftContent, read: Service): void {
  put(content, 'service', 'name', [plain(read.name)]);
  put(content, 'service', 'nativeName', [plain(read.alternate_name)]);
  const paragraphs = [read.description, read.eligibility_description, read.application_process].map(plain);
  put(content, 'service', 'summary', [paragraphs.filter((each) => each !== '').join('\n\n')]);
  put(content, 'service', 'website', [read.url]);
  const countries = [...new Set(read.service_areas.flatMap(countryOf))];
  put(content, 'service', 'countries', countries);
  if (countries.length > 0) put(content, 'service', 'reach', ['countries']);
}

/** HSDS lets a description hold HTML; visitors get plain text. */
const plain = (text: string): string =>
  text
    .replaceAll(/<(br|\/p|\/li|\/div)\b[^<>]*>/gi, '\n')
    .replaceAll(/<\/?[a-z][^<>]*>/gi, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&nbsp;', ' ')
    .trim();

/** An area whose address or name is an ISO code of a country. Names in words are many countries' names for themselves: asked for. */
function countryOf({ name, uri }: { readonly name: string; readonly uri: string }): string[] {
  const code = /(?:3166(?:-1)?[:/])([A-Z]{2})(?:$|-)/.exec(uri)?.[1] ?? name.trim();
  return countryCodes.includes(code) ? [code] : [];
}

const typeOfPhone: Readonly<Record<string, 'phone' | 'sms'>> = {
  '': 'phone',
  voice: 'phone',
  cell: 'phone',
  text: 'sms',
};

function contactsOf(read: Service, hours: string): TypedContact[] {
  const phones = read.phones.flatMap(({ number, type }): TypedContact[] => {
    const channel = typeOfPhone[type.toLowerCase()];
    const value = number.replaceAll(/^"|"$/g, '').trim();
    return channel === undefined || value === '' ? [] : [{ type: channel, value, hours }];
  });
  const virtual = locationsOf(read).filter(({ location_type, url }) => location_type === 'virtual' && url !== '');
  return [
    ...phones,
    ...(read.email === '' ? [] : [{ type: 'email' as const, value: read.email }]),
    ...virtual.map(({ url }) => ({ type: 'web' as const, value: url })),
  ];
}

const locationsOf = (read: Service) => [
  ...read.locations,
  ...read.service_at_locations.flatMap(({ location: at }) => (at === null ? [] : [at])),
];

const placesOf = (read: Service) =>
  locationsOf(read)
    .filter(({ location_type }) => location_type !== 'virtual')
    .flatMap(({ addresses }) => addresses);

/** Whether visitors may see the address is not for a file to say: the form asks. */
function putPlace(content: DraftContent, found: z.infer<typeof address> | undefined): void {
  if (found === undefined) return;
  put(content, 'place', 'street', [[found.address_1, found.address_2].filter(Boolean).join(', ')]);
  put(content, 'place', 'postcode', [found.postal_code]);
  put(content, 'place', 'locality', [found.city]);
  put(content, 'place', 'region', [found.state_province]);
  put(content, 'place', 'country', [found.country.toUpperCase()]);
}

function costOf({ cost_options }: Service): string {
  const amounts = cost_options.flatMap(({ amount: each }) => each ?? []);
  if (amounts.length === 0 || amounts.length < cost_options.length) return '';
  if (amounts.every((each) => each === 0)) return 'free';
  return amounts.some((each) => each === 0) ? 'mixed' : 'paid';
}

function gapsOf(read: Service, hours: string | null, places: number): HsdsGap[] {
  const gaps: (HsdsGap | false)[] = [
    hours === null && 'hoursNotRead',
    read.phones.some(({ extension }) => extension !== undefined && extension !== null) && 'extension',
    read.status !== '' && read.status !== 'active' && 'notActive',
    places > 1 && 'moreLocations',
  ];
  return gaps.filter((gap) => gap !== false);
}
