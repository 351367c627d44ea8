import { describe, expect, it } from 'vitest';
import { type Leaflet, leafletAudiences, mayStandOn, papers } from '~/domain/leaflet/leaflet';
import { leafletFields, readLeafletFields, readSealedLeaflet, writeLeaflet } from '~/domain/leaflet/leaflet-fields';
import type { Audience } from '~/domain/listing/vocabulary';
import { countryCode } from '~/http/search-params';

const read = (fields: string) => readLeafletFields(new URLSearchParams(fields), countryCode);

const everyLeaflet: Leaflet[] = leafletAudiences.flatMap((audience) =>
  papers.flatMap((paper) => [true, false].map((named) => ({ country: 'IN', audience, paper, named }))),
);

describe('the fields of a sheet', () => {
  it('are read back as they were written, in a plain and in a sealed address', () => {
    for (const leaflet of everyLeaflet) {
      expect(readLeafletFields(leafletFields(leaflet), countryCode)).toEqual({ ok: true, leaflet });
      expect(readSealedLeaflet(writeLeaflet(leaflet))).toEqual(leaflet);
    }
  });

  it('mean A4 without the site’s name where nothing else is said', () => {
    expect(read('country=IN&for=survivor')).toEqual({
      ok: true,
      leaflet: { country: 'IN', audience: 'survivor', paper: 'a4', named: false },
    });
    expect(read('country=IN&for=survivor&paper=a3&named=yes')).toMatchObject({
      leaflet: { paper: 'a4', named: false },
    });
  });

  it('that are missing or unknown are named, and the rest is kept', () => {
    expect(read('paper=a5&named=1')).toEqual({
      ok: false,
      chosen: { country: null, audience: null, paper: 'a5', named: true },
      missing: ['country', 'for'],
    });
    expect(read('country=ZZ&for=professional')).toMatchObject({
      missing: ['country'],
      chosen: { audience: 'professional' },
    });
    expect(read('country=DE&for=anyone-in-crisis')).toMatchObject({ missing: ['for'], chosen: { country: 'DE' } });
  });
});

describe('a sealed text', () => {
  it('of another kind, or with something unknown in it, is no sheet', () => {
    for (const text of [
      '',
      'q=help&country=IN',
      'choose:at=end',
      'country=IN&for=survivor',
      'leaflet:country=IN&for=x',
    ]) {
      expect(readSealedLeaflet(text)).toBeNull();
    }
  });
});

describe('what may stand on a sheet', () => {
  const service = (...audiences: Audience[]) => ({ audiences });

  it('for people who were harmed is never a service that also works with people who harmed', () => {
    expect(mayStandOn('survivor', service('survivor'))).toBe(true);
    expect(mayStandOn('survivor', service('survivor', 'partner-or-family'))).toBe(true);
    for (const audience of ['own-thoughts', 'own-behaviour', 'viewed-illegal-images'] as const) {
      expect(mayStandOn('survivor', service('survivor', audience))).toBe(false);
    }
  });

  it('for others is never a service for people who were harmed alone', () => {
    for (const audience of leafletAudiences.filter((each) => each !== 'survivor')) {
      expect(mayStandOn(audience, service('survivor'))).toBe(false);
      expect(mayStandOn(audience, service('survivor', 'anyone-in-crisis'))).toBe(false);
      expect(mayStandOn(audience, service(audience))).toBe(true);
    }
  });
});
