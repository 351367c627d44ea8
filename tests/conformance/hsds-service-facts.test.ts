import { beforeAll, describe, expect, it } from 'vitest';
import type { Channel, PublishedListing } from '~/domain/listing/listing';
import { hsdsService } from '~/standards/hsds/service';
import { webUri } from '~/standards/hsds/web-uri';
import { allPublishedListings } from '~db/queries/published-listings';
import { seededDatabase } from '../setup/database';

const context = { origin: 'https://waymark.example', now: new Date('2026-11-22T12:00:00Z') };
let base: PublishedListing;
beforeAll(async () => {
  const [first] = await allPublishedListings(await seededDatabase());
  if (!first) throw new Error('There is no listing.');
  base = { ...first, slug: 'example', website: null, channels: [], notices: [], licences: [] };
});

const channel = (facts: Pick<Channel, 'type' | 'value'> & Partial<Channel>): Channel => ({
  display: facts.value,
  cost: null,
  shortCode: false,
  opening: null,
  hoursNote: null,
  confidentiality: null,
  ...facts,
});
const serviceWith = (facts: Partial<PublishedListing>) => hsdsService({ ...base, ...facts }, context);

describe('ways of making contact', () => {
  it('by number are phones in E.164, with the type and what a call costs', () => {
    const { phones } = serviceWith({
      channels: [
        channel({ type: 'phone', value: '+448081000900', cost: 'free' }),
        channel({ type: 'sms', value: '+447700900001' }),
        channel({ type: 'whatsapp', value: '+447700900002' }),
      ],
    });
    expect(phones).toMatchObject([
      { number: '+448081000900', type: 'voice', description: 'Free to call.' },
      { number: '+447700900001', type: 'text' },
      { number: '+447700900002', type: 'text', description: 'WhatsApp.' },
    ]);
    expect(phones?.[1]).not.toHaveProperty('description');
  });

  it('by short code are national digits, and say from where they connect', () => {
    const { phones } = serviceWith({
      reach: 'countries',
      countries: ['GB', 'IE'],
      channels: [channel({ type: 'phone', value: '116123', shortCode: true })],
    });
    expect(phones).toMatchObject([{ number: '116123', description: 'From United Kingdom and Ireland only.' }]);
  });

  it('on the web are addresses with labels; rooms and letters are in our own properties alone', () => {
    const service = serviceWith({
      channels: [
        channel({ type: 'webchat', value: 'https://service.example/chat' }),
        channel({ type: 'in-person', value: 'At the health centre' }),
        channel({ type: 'post', value: 'PO Box 1' }),
      ],
    });
    expect(service.additional_urls).toMatchObject([{ label: 'Chat', url: 'https://service.example/chat' }]);
    expect(service.phones).toBeUndefined();
    expect(service.x_channels?.map(({ type }) => type)).toEqual(['webchat', 'in-person', 'post']);
  });

  it('by e-mail are the address of the service; none is made up where the page shows none', () => {
    expect(serviceWith({ channels: [channel({ type: 'email', value: 'help@service.example' })] }).email).toBe(
      'help@service.example',
    );
    expect(serviceWith({}).email).toBeUndefined();
  });

  it('that are only online make a virtual location with the address', () => {
    const online = { place: null, channels: [channel({ type: 'webchat', value: 'https://service.example/chat' })] };
    expect(serviceWith(online).service_at_locations).toMatchObject([
      { location: { location_type: 'virtual', url: 'https://service.example/chat' } },
    ]);
    const byPhone = { place: null, channels: [channel({ type: 'phone', value: '+448081000900' })] };
    expect(serviceWith(byPhone).service_at_locations).toBeUndefined();
  });
});

describe('a service', () => {
  it('has its own web address, or its page in this directory where it has none', () => {
    expect(serviceWith({ website: 'https://service.example/help' }).url).toBe('https://service.example/help');
    expect(serviceWith({ website: null }).url).toBe('https://waymark.example/services/example');
    expect(serviceWith({ website: null })).not.toHaveProperty('x_website');
  });

  it('was assured on the day on which somebody last confirmed it, and says nothing where nobody has', () => {
    expect(serviceWith({ lastConfirmedOn: '2026-10-01' }).assured_date).toBe('2026-10-01');
    expect(serviceWith({ lastConfirmedOn: null })).not.toHaveProperty('assured_date');
  });

  it('was changed at an instant with milliseconds', () => {
    expect(serviceWith({ updatedAt: '2026-11-02T10:20:30Z' }).last_modified).toBe('2026-11-02T10:20:30.000Z');
  });

  it('carries the notices that hold or are to come as its alert, and leaves out those that are over', () => {
    const { alert, x_notices } = serviceWith({
      notices: [
        { kind: 'closed', text: null, fromOn: '2026-12-24', untilOn: '2026-12-31' },
        { kind: 'notice', text: 'New clients from March.', fromOn: '2026-11-01', untilOn: '2026-11-30' },
        { kind: 'notice', text: 'Long past.', fromOn: '2026-01-01', untilOn: '2026-11-21' },
      ],
    });
    expect(alert).toBe(
      'Closed from 2026-12-24 to 2026-12-31. Notice from 2026-11-01 to 2026-11-30: New clients from March.',
    );
    expect(x_notices).toHaveLength(3);
  });

  it('that is free has a cost of nothing, and one that is paid for names no amount', () => {
    expect(serviceWith({ cost: 'free' }).cost_options).toMatchObject([{ option: 'Free', amount: 0 }]);
    expect(serviceWith({ cost: 'paid' }).cost_options?.[0]).not.toHaveProperty('amount');
  });

  it('serves the whole world, whole countries by their codes, or regions by name', () => {
    const areasWith = (facts: Partial<PublishedListing>) =>
      serviceWith(facts).service_areas?.map(({ name, uri }) => [name, uri]);
    expect(areasWith({ reach: 'worldwide', countries: [], regions: [] })).toEqual([['Worldwide', undefined]]);
    expect(areasWith({ reach: 'countries', countries: ['IN'], regions: [] })).toEqual([
      ['India', 'https://www.iso.org/obp/ui/#iso:code:3166:IN'],
    ]);
    expect(areasWith({ reach: 'countries', countries: ['IN'], regions: ['Kerala'] })).toEqual([
      ['Kerala, India', undefined],
    ]);
  });

  it('names languages by the code HSDS takes, sign languages too', () => {
    expect(serviceWith({ languages: ['pt-BR', 'ml', 'ase'] }).languages?.map(({ code, name }) => [code, name])).toEqual(
      [
        ['pt', 'Brazilian Portuguese'],
        ['ml', 'Malayalam'],
        ['ase', 'American Sign Language'],
      ],
    );
  });

  it('carries its statement on confidentiality as an attribute and in our own properties, with the source', () => {
    const service = serviceWith({
      confidentiality: 'Nothing is kept.',
      anonymous: true,
      channels: [
        channel({
          type: 'phone',
          value: '+448081000900',
          confidentiality: { asksName: false, seesNumberOrAddress: false, keeps: null, passesOn: 'Danger to a child.' },
        }),
      ],
      evidence: [
        { fields: ['confidentiality'], url: 'https://service.example/faq', asOf: '2026-05', confidence: 'high' },
      ],
    });
    expect(service.x_confidentiality).toEqual({
      anonymous_use: true,
      identity_needed: false,
      disclosure_triggers: ['Danger to a child.'],
      statement: 'Nothing is kept.',
      statement_url: 'https://service.example/faq',
      as_of: '2026-05',
    });
    const values = service.attributes?.map(({ taxonomy_term, value }) => [taxonomy_term.code, value]);
    expect(values).toContainEqual(['confidentiality-statement', 'Nothing is kept.']);
    expect(values).toContainEqual(['disclosure-trigger', 'Danger to a child.']);
  });
});

describe('a web address', () => {
  it('is escaped as RFC 3986 asks, and anything else is none', () => {
    expect(webUri('https://service.example/hilfe für dich?a=b|c')).toBe(
      'https://service.example/hilfe%20f%C3%BCr%20dich?a=b%7Cc',
    );
    expect(webUri('https://service.example/100%')).toBe('https://service.example/100%25');
    expect(webUri('https://[2001:db8::1]/a[1]')).toBe('https://[2001:db8::1]/a%5B1%5D');
    for (const other of ['javascript:alert(1)', 'service.example', 'https://', '']) expect(webUri(other)).toBeNull();
  });
});
