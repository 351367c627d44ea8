import { beforeAll, describe, expect, it } from 'vitest';
import type { Channel, PublicPlace, PublishedListing } from '~/domain/listing/listing';
import { jsonLdText, listingJsonLd } from '~/standards/json-ld/listing-json-ld';
import { openingHoursOf } from '~/standards/json-ld/opening-hours';
import { allPublishedListings } from '~db/queries/published-listings';
import { seededDatabase } from '../setup/database';

const origin = 'https://waymark.example';
let listings: readonly PublishedListing[];
beforeAll(async () => {
  listings = await allPublishedListings(await seededDatabase());
});
const named = (slug: string): PublishedListing => {
  const found = listings.find((listing) => listing.slug === slug);
  if (!found) throw new Error(`${slug} is not in the seed.`);
  return found;
};
const place: PublicPlace = {
  visibility: 'full',
  street: '1 Canary Street',
  locality: 'Kozhikode',
  region: 'Kerala',
  postcode: '673001',
  country: 'IN',
  latitude: 11.25,
  longitude: 75.78,
};

describe('the JSON-LD of a listing', () => {
  it('is a service with its public address, provider and area', () => {
    const data = listingJsonLd(named('samaritans-uk-ie'), origin);
    expect(data).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Service',
      url: `${origin}/services/samaritans-uk-ie`,
      serviceType: 'Crisis line',
      areaServed: [{ identifier: 'GB' }, { identifier: 'IE' }],
    });
  });

  it('gives a short code as it is dialled, with the countries from which it connects', () => {
    const text = jsonLdText(listingJsonLd(named('samaritans-uk-ie'), origin));
    expect(text).toContain('"telephone":"116123"');
    expect(text).toMatch(/"telephone":"116123"[^}]*"areaServed":\["GB","IE"\]/);
  });

  it('names no person, no audience or condition, no rating and nothing empty, for every listing', () => {
    for (const listing of listings) {
      const text = jsonLdText(listingJsonLd(listing, origin));
      expect(text).not.toMatch(/"@type":"(Person|AggregateRating|Review|MedicalCondition|Audience)"|null|\[\]/);
      expect(JSON.parse(text)).toMatchObject({ name: listing.name });
    }
  });

  it('cannot end the script element it stands in', () => {
    const text = jsonLdText(listingJsonLd({ ...named('troubled-desire'), summary: '</script><b>\u2028' }, origin));
    expect(text).not.toContain('<');
    expect(JSON.parse(text).description).toBe('</script><b>\u2028');
  });

  it('gives a street only where the place is public', () => {
    const inPerson: Channel = {
      type: 'in-person',
      value: '1 Canary Street',
      display: '1 Canary Street',
      cost: null,
      shortCode: false,
      opening: null,
      hoursNote: null,
      confidentiality: null,
    };
    for (const kind of ['clinic', 'helpline'] as const) {
      const listing = { ...named('troubled-desire'), kind, summary: 'x', website: null, channels: [inPerson], place };
      const text = (shown: PublicPlace) => jsonLdText(listingJsonLd({ ...listing, place: shown }, origin));
      expect(text(place)).toContain('Canary');
      expect(text({ ...place, visibility: 'area', street: null, postcode: null })).not.toContain('Canary');
      expect(text({ ...place, visibility: 'hidden' })).not.toMatch(/Canary|673001|75\.78/);
      expect(text({ ...place, visibility: 'area' })).not.toMatch(/Canary|673001|PostalAddress/);
    }
  });
});

describe('opening hours in JSON-LD', () => {
  it('close after midnight on the clock of the day they begin on', () => {
    expect(openingHoursOf({ spec: 'Fr-Sa 20:00-02:00', zone: 'Asia/Kolkata' }, ['IN'])).toEqual([
      {
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: ['https://schema.org/Friday', 'https://schema.org/Saturday'],
        opens: '20:00',
        closes: '02:00',
      },
    ]);
  });

  it('run from 00:00 to 23:59 on seven days where it never closes, wherever it is', () => {
    const [always, ...more] = openingHoursOf({ spec: '24/7', zone: null }, []);
    expect(more).toEqual([]);
    expect(always).toMatchObject({ opens: '00:00', closes: '23:59' });
    expect(always?.dayOfWeek).toHaveLength(7);
  });

  it('are left out where a reader could take them for another zone', () => {
    const opening = { spec: 'Mo-Fr 09:00-17:00', zone: 'America/New_York' };
    expect(openingHoursOf(opening, ['US'])).toEqual([]);
    expect(openingHoursOf(opening, [])).toEqual([]);
    expect(openingHoursOf({ ...opening, zone: 'Europe/Berlin' }, ['DE', 'AT'])).toEqual([]);
    expect(openingHoursOf({ ...opening, zone: 'Europe/Berlin' }, ['DE'])).toHaveLength(1);
    expect(openingHoursOf({ ...opening, zone: null }, ['DE'])).toEqual([]);
  });

  it('are left out where they are unknown, unreadable or unsure', () => {
    expect(openingHoursOf(null, ['IN'])).toEqual([]);
    expect(openingHoursOf({ spec: 'most days', zone: 'Asia/Kolkata' }, ['IN'])).toEqual([]);
    expect(openingHoursOf({ spec: 'Mo-Fr 09:00-17:00 "by appointment"', zone: 'Asia/Kolkata' }, ['IN'])).toEqual([]);
  });
});
