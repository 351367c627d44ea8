import fc from 'fast-check';
import type { Channel, PublicPlace, PublishedListing } from '~/domain/listing/listing';
import {
  audiences,
  channelCosts,
  channelTypes,
  confidences,
  costs,
  evidenceFields,
  kinds,
  situations,
} from '~/domain/listing/vocabulary';
import { noticeKinds } from '~/domain/notice/notice';

/** Text as people write it, with what spreadsheets, markup and JSON stumble over. */
const text = (longest: number) =>
  fc.oneof(
    fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: Math.min(longest, 40) })
      .map((each) => each.slice(0, longest)),
    fc.constantFrom('<b>"quoted"</b>, & more', '=1+1', 'മലയാളം\nസഹായം', 'O’Brien; O"Neil', 'ﬁ  e\u0301'),
  );
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const day = fc
  .date({ min: new Date('2024-01-01T00:00:00Z'), max: new Date('2028-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const country = fc.constantFrom('GB', 'IE', 'IN', 'US', 'DE', 'BR', 'JP', 'AE');
const some = <Value>(values: readonly Value[]) => fc.subarray([...values]);
const webAddress = fc.webUrl({ validSchemes: ['https'], withFragments: true, withQueryParameters: true });

const opening = fc.record({
  spec: fc.constantFrom(
    '24/7',
    'Mo-Fr 09:00-17:00',
    'Mo-Fr 09:00-12:00,13:00-17:00; Sa 10:00-12:00 "by appointment"; PH off',
    'Fr-Sa 20:00-02:00',
    'Mo-Su 08:00-24:00; Dec 25 off; 2026 Dec 31 10:00-12:00',
    'We 10:00-11:00 unknown',
    'not readable',
  ),
  zone: maybe(fc.constantFrom('Europe/London', 'Asia/Kolkata', 'America/New_York', 'Australia/Lord_Howe')),
});

const number = fc.record({
  type: fc.constantFrom('phone', 'sms', 'whatsapp'),
  value: fc.stringMatching(/^\+[1-9][0-9]{6,13}$/),
  shortCode: fc.constant(false),
});
const shortCode = fc.record({
  type: fc.constantFrom('phone', 'sms'),
  value: fc.constantFrom('116123', '988', '112', '*4141'),
  shortCode: fc.constant(true),
});
const onTheWeb = fc.record({
  type: fc.constantFrom('webchat', 'web', 'secure-message', 'video'),
  value: webAddress,
  shortCode: fc.constant(false),
});
const inWords = fc.record({
  type: fc.constantFrom(...channelTypes.filter((type) => type === 'in-person' || type === 'post' || type === 'email')),
  value: text(500),
  shortCode: fc.constant(false),
});

const told = fc
  .record({
    asksName: maybe(fc.boolean()),
    seesNumberOrAddress: maybe(fc.boolean()),
    keeps: maybe(text(1000)),
    passesOn: maybe(text(1000)),
  })
  // Where nothing is told there is no such object: `channelOf` in db/revision-rows.
  .map((facts) => (Object.values(facts).every((fact) => fact === null) ? null : facts));

const channel: fc.Arbitrary<Channel> = fc
  .tuple(
    fc.oneof(number, shortCode, onTheWeb, inWords) as fc.Arbitrary<Pick<Channel, 'type' | 'value' | 'shortCode'>>,
    fc.record({
      display: text(300),
      cost: maybe(fc.constantFrom(...channelCosts)),
      opening: maybe(opening),
      hoursNote: maybe(text(500)),
      confidentiality: told,
    }),
  )
  .map(([way, rest]) => ({ ...way, ...rest }));

const coordinates = fc.oneof(
  fc.constant({ latitude: null, longitude: null }),
  fc.record({
    latitude: fc.double({ min: -90, max: 90, noNaN: true }).map((degrees) => Number(degrees.toFixed(4)) + 0),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }).map((degrees) => Number(degrees.toFixed(4)) + 0),
  }),
);

/** Places as the table of public places lets them be: what is withheld is not in them. */
const place: fc.Arbitrary<PublicPlace> = fc
  .tuple(
    fc.constantFrom('full', 'area', 'hidden'),
    fc.record({
      street: maybe(text(300)),
      locality: maybe(text(200)),
      region: maybe(text(200)),
      postcode: maybe(text(30)),
      country,
    }),
    coordinates,
  )
  .map(([visibility, parts, centre]) => {
    if (visibility === 'full') return { visibility, ...parts, ...centre };
    const area = { ...parts, street: null, postcode: null };
    if (visibility === 'area') return { visibility, ...area, ...centre };
    return { visibility: 'hidden' as const, ...area, locality: null, latitude: null, longitude: null };
  }) as fc.Arbitrary<PublicPlace>;

/** Any published listing that the database could hold. */
export const anyListing: fc.Arbitrary<PublishedListing> = fc.record({
  id: fc.constant('lst_01JD8Q2Z3V5N6M7P8R9S0T1V2W'),
  slug: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,30}$/),
  name: text(300),
  nativeName: maybe(text(300)),
  operator: maybe(text(300)),
  kind: fc.constantFrom(...kinds),
  summary: text(4000),
  textLanguage: fc.constantFrom('en', 'de', 'ml', 'pt-BR'),
  audiences: some(audiences),
  reach: fc.constantFrom('worldwide', 'countries'),
  countries: fc.uniqueArray(country, { maxLength: 3 }),
  regions: fc.uniqueArray(text(200), { maxLength: 2 }),
  languages: some(['en', 'zh-Hant', 'ml', 'bfi', 'pt-BR']),
  channels: fc.array(channel, { maxLength: 4 }),
  place: maybe(place),
  cost: fc.constantFrom(...costs),
  anonymous: maybe(fc.boolean()),
  confidentiality: maybe(text(4000)),
  situations: maybe(some(situations)).map((each) => (each?.length === 0 ? null : each)),
  minimumAge: maybe(fc.integer({ min: 0, max: 17 })),
  maximumAge: maybe(fc.integer({ min: 18, max: 120 })),
  referralNeeded: maybe(fc.boolean()),
  website: maybe(webAddress),
  evidence: fc.array(
    fc.record({
      fields: some(evidenceFields),
      url: webAddress,
      asOf: maybe(fc.constantFrom('2024', '2025-03', '2026-11-02')),
      confidence: fc.constantFrom(...confidences),
    }),
    { maxLength: 3 },
  ),
  notices: fc.array(
    fc.record({ kind: fc.constantFrom(...noticeKinds), text: maybe(text(300)), fromOn: day, untilOn: day }),
    { maxLength: 2 },
  ),
  licences: fc.array(fc.record({ register: text(300), registerUrl: maybe(webAddress), checkedOn: day }), {
    maxLength: 2,
  }),
  confidence: fc.constantFrom(...confidences),
  lastConfirmedOn: maybe(day),
  sourcesReadOn: day,
  nextCheckDueOn: day,
  updatedAt: day.map((each) => `${each}T09:30:00.123Z`),
});
