import { beforeAll, describe, expect, it } from 'vitest';
import { type Leaflet, type LeafletAudience, leafletAudiences, mostServices } from '~/domain/leaflet/leaflet';
import { type InterfaceLanguage, interfaceLanguages } from '~/i18n/languages';
import { sheetView } from '~/ui/leaflet/sheet-view';
import type { Directory } from '~/usecases/directory.server';
import { makeLeaflet } from '~/usecases/leaflet/make-leaflet.server';
import { createSearchEngine } from '~/usecases/search-engine.server';
import { freshDatabase, seededDatabase } from '../setup/database';

const noon = new Date('2026-11-18T12:00:00Z');
const settings = { siteName: 'Waymark', origin: 'https://waymark.example' };
let directory: Directory;

beforeAll(async () => {
  const database = await seededDatabase();
  directory = { database, search: await createSearchEngine(database) };
});

const leafletFor = (country: string, audience: LeafletAudience, more: Partial<Leaflet> = {}): Leaflet => ({
  country,
  audience,
  paper: 'a4',
  named: false,
  ...more,
});
const make = (leaflet: Leaflet, language: InterfaceLanguage = 'en') => makeLeaflet(directory, leaflet, noon, language);
const view = async (leaflet: Leaflet, language: InterfaceLanguage = 'en') =>
  sheetView(leaflet, await make(leaflet, language), { language, settings, now: noon });

const countries = ['IN', 'DE', 'GB', 'US', 'BR', 'EG', 'BA', 'ZW'];

describe('a sheet', () => {
  it('holds only services that serve the country, as many as the paper has room for', async () => {
    for (const country of countries) {
      for (const audience of leafletAudiences) {
        for (const paper of ['a4', 'a5'] as const) {
          const { services } = await make(leafletFor(country, audience, { paper }));
          expect(services.length).toBeLessThanOrEqual(mostServices[paper]);
          expect(new Set(services.map(({ slug }) => slug)).size).toBe(services.length);
          for (const { reach, countries: served } of services) {
            expect(reach === 'worldwide' || served.includes(country)).toBe(true);
          }
        }
      }
    }
  });

  it('for India begins with a service for people worried about their thoughts, not with a general one', async () => {
    const { services } = await make(leafletFor('IN', 'own-thoughts'));
    expect(services[0]?.audiences).toContain('own-thoughts');
    expect(services.length).toBe(mostServices.a4);
  });

  it('in Malayalam holds at least one service that speaks Malayalam', async () => {
    for (const paper of ['a4', 'a5'] as const) {
      const { services } = await make(leafletFor('IN', 'own-thoughts', { paper }), 'ml');
      expect(services.some(({ languages }) => languages.includes('ml'))).toBe(true);
      expect(services[0]?.audiences).toContain('own-thoughts');
    }
  });

  it('for Germany knows services of the country itself', async () => {
    const { services, nothingDedicated } = await make(leafletFor('DE', 'own-thoughts'), 'de');
    expect(nothingDedicated).toBe(false);
    expect(services.some(({ countries: served }) => served.includes('DE'))).toBe(true);
  });

  it('for a country without a service of its own says so and holds worldwide ones', async () => {
    const { services, nothing } = await view(leafletFor('BA', 'own-thoughts'));
    expect(nothing).toContain('We know of no service for this in');
    expect(services.length).toBeGreaterThan(0);
  });

  it('for people for whom nothing is known says so and holds crisis lines for anyone', async () => {
    const leaflet = leafletFor('GB', 'survivor');
    const { services, crisisLines } = await make(leaflet);
    expect(services).toEqual([]);
    expect(crisisLines.map(({ slug }) => slug)).toContain('samaritans-uk-ie');
    const sheet = await view(leaflet);
    expect(sheet.nothing).toBe(
      'We know of no service for this that can be reached from United Kingdom. These crisis lines are there for anyone.',
    );
    expect(sheet.services.length).toBe(crisisLines.length);
  });

  it('from an empty directory says that nothing is known, and no number is made up', async () => {
    const database = await freshDatabase();
    const empty: Directory = { database, search: await createSearchEngine(database) };
    const leaflet = leafletFor('IN', 'own-thoughts');
    const sheet = sheetView(leaflet, await makeLeaflet(empty, leaflet, noon, 'en'), {
      language: 'en',
      settings,
      now: noon,
    });
    expect(sheet.services).toEqual([]);
    expect(sheet.nothing).toBe('We know of no service for this that can be reached from India.');
    expect(sheet.urgent.map(({ number }) => number)).toEqual([null, null]);
  });
});

describe('the sheet for people who were harmed', () => {
  it('holds no service that works with people who harmed, and no other sheet holds one for the harmed alone', async () => {
    const self = ['own-thoughts', 'own-behaviour', 'viewed-illegal-images'] as const;
    for (const country of countries) {
      const harmed = await make(leafletFor(country, 'survivor'));
      for (const { slug, audiences } of harmed.services) {
        expect([slug, self.filter((each) => audiences.includes(each))]).toEqual([slug, []]);
      }
      for (const audience of ['own-thoughts', 'viewed-illegal-images'] as const) {
        const { services } = await make(leafletFor(country, audience));
        for (const { slug, audiences } of services) {
          const alone = audiences.includes('survivor') && !self.some((each) => audiences.includes(each));
          expect([slug, alone]).toEqual([slug, false]);
        }
      }
    }
  });

  it('has a heading of its own and does not speak of thoughts and crimes', async () => {
    for (const language of interfaceLanguages) {
      const harmed = await view(leafletFor('IN', 'survivor'), language);
      const other = await view(leafletFor('IN', 'own-thoughts'), language);
      expect(harmed.heading).not.toBe(other.heading);
      expect(harmed.notes.length).toBe(other.notes.length - 1);
      expect(other.notes.some((note) => !harmed.notes.includes(note))).toBe(true);
    }
  });
});

describe('what a sheet says of a service', () => {
  it('is never left out: cost, anonymity and what is kept stand there, known or not', async () => {
    for (const country of countries) {
      for (const { lines, checked } of (await view(leafletFor(country, 'own-thoughts'))).services) {
        expect(lines.join(' ')).toMatch(/Free|By income|Some of it free|Costs money|Cost not known/);
        expect(lines.join(' ')).toMatch(/anonymous|who you are/);
        expect(checked).toMatch(/\d{4}$/);
      }
    }
  });

  it('never holds half of a service’s statement: what is passed on stands beside what need not be said', async () => {
    const { services } = await make(leafletFor('GB', 'partner-or-family'));
    const sheet = await view(leafletFor('GB', 'partner-or-family'));
    const stated = services.filter(({ confidentiality }) => confidentiality !== null);
    expect(stated.map(({ slug }) => slug)).toContain('stop-it-now-uk-ireland-helpline');
    for (const { slug, confidentiality } of stated) {
      expect(sheet.services.find((each) => each.slug === slug)?.lines).toContain(confidentiality);
    }
  });

  it('gives numbers that connect from the country', async () => {
    const { services } = await view(leafletFor('DE', 'own-thoughts'), 'de');
    const numbers = services.filter(({ contact }) => contact?.kind === 'number');
    expect(numbers.length).toBeGreaterThan(0);
    for (const { contact } of numbers) expect(contact?.href).toMatch(/^tel:(\+49|\d{3,6}$)/);
  });

  it('leads its square code to the service itself, in few enough letters to print', async () => {
    for (const country of countries) {
      for (const { code } of (await view(leafletFor(country, 'own-thoughts'))).services) {
        expect(code?.text).toMatch(/^(https?:\/\/|tel:)/);
        expect(code?.text.length).toBeLessThanOrEqual(180);
        expect(code?.text).not.toContain('waymark.example');
      }
    }
  });
});

describe('the site’s name', () => {
  it('stands on a sheet only where it is asked for', async () => {
    expect(JSON.stringify(await view(leafletFor('IN', 'own-thoughts')))).not.toMatch(/waymark/i);
    const { site } = await view(leafletFor('IN', 'own-thoughts', { named: true }), 'ml');
    expect(site).toMatchObject({ address: 'https://waymark.example/ml' });
    expect(site?.words).toContain('waymark.example/ml');
  });
});

describe('what cannot wait', () => {
  it('stands on every sheet: emergency, a crisis line, and for the young a child helpline', async () => {
    expect((await view(leafletFor('IN', 'own-thoughts'))).urgent).toEqual([
      { label: 'Emergency', number: '112', href: 'tel:112' },
      { label: 'Crisis line', number: '14416', href: 'tel:14416' },
    ]);
    const young = await view(leafletFor('IN', 'under-18-self'));
    expect(young.urgent.at(-1)).toEqual({ label: 'Child helpline', number: '1098', href: 'tel:1098' });
  });

  it('is said where it is not known', async () => {
    const { urgent } = await view(leafletFor('ZW', 'own-thoughts'));
    expect(urgent[0]).toMatchObject({ number: null });
    expect(urgent[0]?.label).toContain('we don’t know');
  });
});
