import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createInputFolder, csv, type InputFolder, readWhole } from './import-reading-inputs';

let inputs: InputFolder;
beforeAll(async () => {
  inputs = await createInputFolder();
});
afterAll(() => inputs.remove());

/** HSDS 1.1: ids of their own kinds, tables of their own names, `taxonomy` for terms. */
const version11 = {
  'organizations.csv': csv(['id', 'name', 'url'], ['org-1', 'Example Trust', 'www.trust.example']),
  'services.csv': csv(
    ['id', 'organization_id', 'program_id', 'name', 'alternate_name', 'description', 'url', 'email', 'status', 'fees'],
    [
      '12',
      'org-1',
      '',
      'Evening talks',
      'NULL',
      '<p>Talks &amp; tea</p>',
      'www.trust.example/talks',
      'talks@trust.example',
      'active',
      '',
    ],
    ['9', 'org-9', '', 'Lost', '', '', '', '', 'inactive', ''],
  ),
  'locations.csv': csv(
    ['id', 'organization_id', 'name', 'latitude', 'longitude'],
    ['7', 'org-1', 'The house', '51.5', '-0.1'],
  ),
  'services_at_location.csv': csv(['id', 'service_id', 'location_id'], ['1', '12', '7']),
  'phones.csv': csv(
    ['id', 'location_id', 'service_id', 'organization_id', 'number', 'extension', 'type', 'department'],
    ['1', '', '12', '', '020 7946 0000', '', 'voice', 'Desk'],
    ['2', '7', '', '', '020 7946 0001', '12', 'voice', ''],
    ['3', '', '77', '', '020 7946 0002', '', 'voice', ''],
  ),
  'physical_addresses.csv': csv(
    ['id', 'location_id', 'address_1', 'city', 'state_province', 'postal_code', 'country'],
    ['1', '7', '1 Example Street', 'London', 'Greater London', 'E1 1AA', 'UK'],
  ),
  'postal_addresses.csv': csv(
    ['id', 'location_id', 'address_1', 'city', 'state_province', 'postal_code', 'country'],
    ['1', '7', 'PO Box 1', 'Leeds', 'Yorkshire', 'LS1 1AA', 'GB'],
  ),
  'regular_schedules.csv': csv(
    ['id', 'service_id', 'location_id', 'service_at_location_id', 'weekday', 'opens_at', 'closes_at'],
    ['1', '12', '', '', '1', '9:00 AM', '5pm'],
    ['2', '12', '', '', 'Tuesday', '09:00', '17:00'],
  ),
  'languages.csv': csv(['id', 'service_id', 'location_id', 'language'], ['1', '12', '', 'English; Panjabi']),
  'taxonomy.csv': csv(
    ['id', 'name', 'parent_id', 'parent_name', 'vocabulary'],
    ['T-1', 'Talking therapy', '', '', 'Example terms'],
  ),
  'services_taxonomy.csv': csv(
    ['id', 'service_id', 'taxonomy_id', 'taxonomy_detail'],
    ['1', '12', 'T-1', ''],
    ['2', '12', 'T-9', 'Tea'],
  ),
  'payments_accepted.csv': csv(['id', 'service_id', 'payment'], ['1', '12', 'cash']),
};

/** Open Referral UK 2.x: `link_taxonomy`, `eligibility`, `cost_option`, `service_area`, singular names. */
const version2 = {
  'organization.csv': csv(
    ['id', 'name', 'description', 'url'],
    ['a0b1', 'Example Trust', 'About', 'https://trust.example'],
  ),
  'service.csv': csv(
    ['id', 'organization_id', 'name', 'description', 'url', 'email', 'status', 'assured_date'],
    ['s1', 'a0b1', 'Evening talks', 'Talks', 'https://trust.example/talks', '', 'active', '2024-02-03'],
  ),
  'service_at_location.csv': csv(['id', 'service_id', 'location_id'], ['j', 's1', 'l']),
  'location.csv': csv(['id', 'name'], ['l', 'The house']),
  'physical_address.csv': csv(
    ['id', 'location_id', 'address_1', 'city', 'postal_code', 'country'],
    ['p', 'l', '1 Example Street', 'London', 'E1 1AA', 'GBR'],
  ),
  'phone.csv': csv(['id', 'service_id', 'number'], ['1', 's1', '020 7946 0000']),
  'eligibility.csv': csv(
    ['id', 'service_id', 'eligibility', 'minimum_age', 'maximum_age'],
    ['e', 's1', 'Adults', '18', '120'],
  ),
  'cost_option.csv': csv(['id', 'service_id', 'option', 'amount'], ['c', 's1', 'session', '0.00']),
  'service_area.csv': csv(['id', 'service_id', 'service_area', 'uri'], ['r', 's1', 'Camden', '']),
  'taxonomy.csv': csv(['id', 'name', 'vocabulary', 'parent_id'], ['t', 'Counselling', 'esdServices', '']),
  'link_taxonomy.csv': csv(['id', 'link_type', 'link_id', 'taxonomy_id'], ['x', 'service', 's1', 't']),
};

const version31 = {
  'datapackage.json': JSON.stringify({
    name: 'x',
    title: 'X',
    contributors: [{ title: 'Example County' }],
    licenses: [{ name: 'CC-BY-4.0' }],
  }),
  'organizations.csv': csv(['id', 'name', 'description'], ['o', 'Example Trust', 'About']),
  'services.csv': csv(
    ['id', 'organization_id', 'name', 'status', 'last_modified'],
    ['s', 'o', 'Evening talks', 'active', '2026-03-04T10:00:00.000Z'],
  ),
  'service_at_location.csv': csv(['id', 'service_id', 'location_id'], ['j', 's', 'l']),
  'locations.csv': csv(['id', 'location_type', 'url'], ['l', 'virtual', 'https://chat.trust.example']),
  'schedules.csv': csv(
    ['id', 'service_id', 'service_at_location_id', 'freq', 'byday', 'opens_at', 'closes_at'],
    ['h', '', 'j', 'WEEKLY', 'MO,SU', '00:00', '23:59'],
  ),
  'phones.csv': csv(['id', 'service_at_location_id', 'number', 'type'], ['1', 'j', '+442079460000', 'voice']),
  'languages.csv': csv(['id', 'service_id', 'name', 'code'], ['1', 's', 'Welsh', 'cy']),
  'taxonomies.csv': csv(['id', 'name', 'description'], ['x', 'Example terms', 'Ours']),
  'taxonomy_terms.csv': csv(
    ['id', 'code', 'name', 'description', 'taxonomy_id'],
    ['t', 'TALK', 'Talking', 'Talks', 'x'],
  ),
  'attributes.csv': csv(['id', 'link_id', 'taxonomy_term_id', 'link_entity'], ['1', 's', 't', 'service']),
};

describe('tables of HSDS 1.1', () => {
  it('give a service with everything that hangs on it', async () => {
    const { services, format, refused } = await readWhole(await inputs.folder(version11));
    expect(format).toBe('hsds-tables');
    expect(refused).toEqual([]);
    // In the order of their ids as text.
    expect(services.map(({ externalId }) => externalId)).toEqual(['12', '9']);
    const [found] = services;
    expect(found?.content).toEqual({
      provider: { operator: ['Example Trust'] },
      service: { name: ['Evening talks'], summary: ['Talks & tea'], website: ['https://www.trust.example/talks'] },
      contact: {
        'type.1': ['phone'],
        'value.1': ['+442079460000'],
        'display.1': ['020 7946 0000'],
        'hours.1': ['Mo 09:00-17:00, Tu 09:00-17:00'],
        'shown.1': ['yes'],
        'type.2': ['phone'],
        'value.2': ['+442079460001'],
        'display.2': ['020 7946 0001 x12'],
        'hours.2': ['Mo 09:00-17:00, Tu 09:00-17:00'],
        'shown.2': ['yes'],
        'type.3': ['email'],
        'value.3': ['talks@trust.example'],
        'shown.3': ['yes'],
      },
      money: { languages: ['en', 'pa'] },
      place: {
        street: ['1 Example Street'],
        postcode: ['E1 1AA'],
        locality: ['London'],
        region: ['Greater London'],
        country: ['GB'],
      },
    });
    expect(found?.terms).toEqual([
      { taxonomy: 'Example terms', term: 'T-1', name: 'Talking therapy' },
      { taxonomy: '', term: 'T-9', name: 'Tea' },
    ]);
    expect(found?.problems).toEqual(
      expect.arrayContaining([
        ['marksRemoved', 'services.csv:2.description'],
        ['schemeAssumed', 'services.csv:2.url'],
        ['extension', 'phones.csv:3.extension'],
      ]),
    );
    expect(found?.provenance['place.street']).toEqual({ path: 'physical_addresses.csv:2.address_1', asOf: null });
  });

  it('say which rows point at rows that are not there', async () => {
    const { services, notes } = await readWhole(await inputs.folder(version11));
    expect(services[1]?.problems).toEqual([
      ['pointsNowhere', 'services.csv:3.organization_id'],
      ['notActive', 'services.csv:3.status'],
    ]);
    expect(notes).toEqual([['rowsPointNowhere', 'phone.service_id', 1]]);
  });

  it('may come without most of their tables', async () => {
    const { 'services.csv': only } = version11;
    const { services } = await readWhole(await inputs.folder({ 'services.csv': only }));
    expect(services).toHaveLength(2);
    expect((await readWhole(await inputs.file('my services.csv', only))).services).toHaveLength(2);
  });
});

describe('tables of 2.x', () => {
  it('give a service with ages, costs, areas and terms', async () => {
    const [found] = (await readWhole(await inputs.folder(version2))).services;
    expect(found?.content.audience).toEqual({ minimumAge: ['18'], maximumAge: ['120'] });
    expect(found?.content.service).toMatchObject({ summary: ['Talks\n\nAdults'], regions: ['Camden'] });
    expect(found?.content.money).toEqual({ cost: ['free'] });
    expect(found?.content.place).toMatchObject({ country: ['GB'] });
    expect(found?.content.contact).toMatchObject({ 'value.1': ['+442079460000'] });
    expect(found?.terms).toEqual([{ taxonomy: 'esdServices', term: 't', name: 'Counselling' }]);
    expect(found?.provenance['service.name']).toEqual({ path: 'service.csv:2.name', asOf: '2024-02-03' });
  });
});

describe('tables of 3.1', () => {
  it('give a service, the publisher and the licence', async () => {
    const { services, publisher, licence } = await readWhole(await inputs.zip(version31));
    expect([publisher, licence]).toEqual(['Example County', 'CC-BY-4.0']);
    const [found] = services;
    expect(found?.content.contact).toMatchObject({
      'type.1': ['phone'],
      'value.1': ['+442079460000'],
      'hours.1': ['Mo,Su 00:00-24:00'],
      'type.2': ['web'],
      'value.2': ['https://chat.trust.example'],
    });
    expect(found?.content.place).toBeUndefined();
    expect(found?.content.money?.languages).toEqual(['cy']);
    expect(found?.terms).toEqual([{ taxonomy: 'Example terms', term: 'TALK', name: 'Talking' }]);
    expect(found?.problems).toEqual([['hoursOfPlace', 'schedules.csv:2']]);
  });

  it('read the same from a zip with folders inside as from a folder', async () => {
    const nested = Object.fromEntries(Object.entries(version31).map(([name, text]) => [`export/2026/${name}`, text]));
    const shadow = { '__MACOSX/export/2026/._services.csv': 'rubbish', 'export/read me.txt': 'Hello' };
    const zip = await readWhole(await inputs.zip({ ...nested, ...shadow }));
    const folder = await readWhole(await inputs.folder(version31));
    expect(zip.services).toEqual(folder.services);
    expect(zip.inputHash).toBe(folder.inputHash);
  });
});
