import { describe, expect, it } from 'vitest';
import { incomingOfHsds } from '~/standards/hsds/reading/incoming-of-hsds';

type Fields = Readonly<Record<string, unknown>>;

function read(more: Fields) {
  const { service, refusal } = incomingOfHsds({ id: '1', name: 'Example', status: 'active', ...more });
  if (service === undefined) throw new Error(`Refused: ${refusal}`);
  return { ...service, words: service.problems.map(([problem]) => problem) };
}

/** The numbers of one cell in a country. */
function phones(number: string, country: string | null = 'US', type = 'voice') {
  const address = country === null ? [] : [{ location: { addresses: [{ address_type: 'physical', country }] } }];
  const { content, words } = read({ phones: [{ number, type }], service_at_locations: address });
  const contact = content.contact ?? {};
  const values = [1, 2, 3, 4].flatMap((each) => {
    const value = contact[`value.${each}`]?.[0];
    return value === undefined ? [] : [[contact[`type.${each}`]?.[0], value, contact[`display.${each}`]?.[0] ?? '']];
  });
  return { values, words };
}

describe('texts', () => {
  const summary = (description: string) => {
    const { content, words } = read({ description });
    return { text: content.service?.summary?.[0], words };
  };

  it.each([
    ['tags', '<p>First</p><p>Second<br/>line</p>', 'First\n\nSecond\nline'],
    ['entities', 'Men &amp; women, &#8220;open&#x201D; &pound;5&nbsp;only', 'Men & women, “open” £5 only'],
    ['tags whose signs were escaped', '&lt;p&gt;First&lt;/p&gt;&lt;p&gt;Second', 'First\n\nSecond'],
    ['scripts', 'Before<script>alert("x < y")</script> after', 'Before after'],
    ['comments', 'Before<!-- not for you --> after', 'Before after'],
    ['control characters', 'Be\u0007fore\u202E after\u200B', 'Before after'],
    ['half a surrogate pair', 'Be\uD800fore &amp; after', 'Before & after'],
  ])('lose their %s, and that is noted', (_, given, expected) => {
    const { text, words } = summary(given);
    expect(text).toBe(expected);
    expect(words).toEqual(['marksRemoved']);
  });

  it('keep signs that are no markup', () => {
    const plain = 'For ages < 18 and > 12; a<b>c is not; R&D, 5 &c.';
    expect(summary('For ages < 18 and > 12; R&D, 5 &c.')).toEqual({
      text: 'For ages < 18 and > 12; R&D, 5 &c.',
      words: [],
    });
    expect(summary(plain).text).toContain('For ages < 18 and > 12');
  });

  it('in which letters were lost are kept, and that is noted', () => {
    expect(summary('caf\uFFFD')).toEqual({ text: 'caf\uFFFD', words: ['lettersLost'] });
  });

  it('that are too long are cut, and that is noted', () => {
    const { text, words } = summary('word '.repeat(2000));
    expect(text?.length).toBeLessThanOrEqual(4000);
    expect(words).toEqual(['textCut']);
  });

  it.each(['NULL', 'null', 'N/A', 'n/a', '-', '—', '\\N', '(null)', 'undefined', 'TBC'])(
    '%s stands for nothing',
    (cell) => {
      const { content, words } = read({
        description: cell,
        alternate_name: cell,
        url: cell,
        email: cell,
        phones: [{ number: cell }],
      });
      expect(content).toEqual({ service: { name: ['Example'] } });
      expect(words).toEqual([]);
    },
  );

  it('are refused as names where nothing is left of them', () => {
    expect(incomingOfHsds({ id: '1', name: '<b></b>' })).toMatchObject({ refusal: 'nameMissing', externalId: '1' });
    expect(incomingOfHsds({ id: 'x'.repeat(301), name: 'A' })).toMatchObject({ refusal: 'idTooLong' });
  });
});

describe('web addresses', () => {
  it.each([
    ['www.example.org', 'https://www.example.org', ['schemeAssumed']],
    ['example.org/talks?a=b', 'https://example.org/talks?a=b', ['schemeAssumed']],
    ['http://example.org', 'http://example.org', []],
    ['<https://example.org>', 'https://example.org', []],
    ['see our leaflet', undefined, ['addressNotRead']],
    ['javascript:alert(1)', undefined, ['addressNotRead']],
    ['ftp://example.org', undefined, ['addressNotRead']],
    ['https://user:secret@example.org', undefined, ['addressNotRead']],
    ['localhost', undefined, ['addressNotRead']],
  ])('%s', (url, expected, problems) => {
    const { content, words } = read({ url });
    expect(content.service?.website?.[0]).toBe(expected);
    expect(words).toEqual(problems);
  });

  it('of the organization stand in where the service has none, and say where they stand', () => {
    const { content, provenance } = read({ organization: { name: 'Trust', website: 'https://trust.example' } });
    expect(content.service?.website).toEqual(['https://trust.example']);
    expect(provenance['service.website']?.path).toBe('organization.website');
  });
});

describe('phone numbers', () => {
  it('are split where several stand in one cell, without the fax', () => {
    const { values, words } = phones('(202) 555-0123 / 202-555-0145 x12; fax 202-555-0199');
    expect(values).toEqual([
      ['phone', '+12025550123', '(202) 555-0123'],
      ['phone', '+12025550145', '202-555-0145 x12'],
    ]);
    expect(words).toEqual(expect.arrayContaining(['phoneSplit', 'extension', 'phoneKindLeftOut']));
  });

  it.each([
    ['020 7946 0000 or 020 7946 0001', 'GB', ['+442079460000', '+442079460001']],
    ['020 7946 0000, 020 7946 0001', 'GB', ['+442079460000', '+442079460001']],
    ['020 7946 0000 & 020 7946 0001', 'GB', ['+442079460000', '+442079460001']],
    ['020 7946 0000\n020 7946 0001', 'GB', ['+442079460000', '+442079460001']],
    ['020 7946 0000<br>020 7946 0001', 'GB', ['+442079460000', '+442079460001']],
    ['Tel: 020 7946 0000', 'GB', ['+442079460000']],
    ['020 7946 0000 (free, day and night)', 'GB', ['+442079460000']],
    ['+44 (0)20 7946 0000', null, ['+442079460000']],
    ['0044 20 7946 0000', null, ['+442079460000']],
    ['"+44 20 7946 0000"', null, ['+442079460000']],
    ['030/901820', 'DE', ['+4930901820']],
    ['116 123', 'GB', ['116 123']],
  ])('%j in %s', (cell, country, expected) => {
    expect(
      phones(cell, country)
        .values.map(([, value]) => value)
        .slice(0, expected.length),
    ).toEqual(expected);
  });

  it('without country code are read by the country of the place, else of the area, else kept with a word', () => {
    expect(phones('020 7946 0000', 'GB').values[0]?.[1]).toBe('+442079460000');
    const area = { service_areas: [{ name: 'Britain', uri: 'https://www.iso.org/obp/ui/#iso:code:3166:GB' }] };
    expect(read({ phones: [{ number: '020 7946 0000' }], ...area }).content.contact?.['value.1']).toEqual([
      '+442079460000',
    ]);
    const unknown = phones('020 7946 0000', null);
    expect(unknown).toEqual({ values: [['phone', '020 7946 0000', '']], words: ['phoneCountryUnknown'] });
  });

  it('that are none are kept as they stand, with a word', () => {
    expect(phones('555-0123')).toEqual({ values: [['phone', '555-0123', '']], words: ['phoneNotRead'] });
    expect(phones('ask at the desk').words).toEqual(['phoneNotRead']);
  });

  it('are for texts where the source says so, and for nothing where it is a fax', () => {
    expect(phones('202-555-0123', 'US', 'text').values[0]?.[0]).toBe('sms');
    expect(phones('WhatsApp: +1 202 555 0123').values[0]?.[0]).toBe('whatsapp');
    expect(phones('202-555-0123', 'US', 'Fax')).toEqual({ values: [], words: ['phoneKindLeftOut'] });
  });

  it('beyond what a listing holds are left out, with a word', () => {
    const many = Array.from({ length: 14 }, (_, index) => ({ number: `+44 20 7946 00${10 + index}` }));
    const { content, words } = read({ phones: many });
    expect(content.contact?.['value.12']).toBeDefined();
    expect(content.contact?.['value.13']).toBeUndefined();
    expect(words).toEqual(['moreContacts']);
  });

  it('of the organization count only where the service has none', () => {
    const organization = { name: 'Trust', phones: [{ number: '+44 20 7946 0099' }] };
    expect(read({ organization }).content.contact?.['value.1']).toEqual(['+442079460099']);
    expect(read({ organization, phones: [{ number: '+44 20 7946 0000' }] }).content.contact).not.toHaveProperty(
      'value.2',
    );
  });
});

describe('hours', () => {
  const hours = (schedules: readonly Fields[]) => {
    const { content, words } = read({ phones: [{ number: '+442079460000' }], schedules });
    return { spec: content.contact?.['hours.1']?.[0], note: content.contact?.['hoursNote.1']?.[0], words };
  };

  it.each([
    [[{ freq: 'WEEKLY', byday: 'MO,TU', opens_at: '09:00', closes_at: '17:00' }], 'Mo,Tu 09:00-17:00'],
    [[{ weekday: '7', opens_at: '9am', closes_at: '12:30 PM' }], 'Su 09:00-12:30'],
    [[{ weekday: 'Wednesday', opens_at: '0900', closes_at: '17.30' }], 'We 09:00-17:30'],
    [[{ byday: 'MO,TU,WE,TH,FR,SA,SU', opens_at: '00:00', closes_at: '23:59' }], '24/7'],
    [[{ byday: 'FR', opens_at: '20:00:00Z', closes_at: '02:00:00Z' }], 'Fr 20:00-02:00'],
  ])('%j', (schedules, expected) => {
    expect(hours(schedules)).toEqual({ spec: expected, note: undefined, words: [] });
  });

  it('in words are kept as a note', () => {
    expect(hours([{ description: 'Mondays, most weeks' }])).toEqual({
      spec: undefined,
      note: 'Mondays, most weeks',
      words: ['hoursInWords'],
    });
  });

  it('that are not weekly are left out, with a word', () => {
    expect(hours([{ freq: 'MONTHLY', byday: 'MO', opens_at: '09:00', closes_at: '17:00' }]).words).toEqual([
      'hoursNotRead',
    ]);
    expect(hours([{ byday: 'MO', opens_at: '25:00', closes_at: '17:00' }]).words).toEqual(['hoursNotRead']);
  });

  it('of a single day are left out, with a word, and the week stays', () => {
    const found = hours([
      { byday: 'MO', opens_at: '09:00', closes_at: '17:00' },
      { count: '1', opens_at: '10:00', closes_at: '11:00' },
    ]);
    expect(found).toEqual({ spec: 'Mo 09:00-17:00', note: undefined, words: ['hoursNotRead'] });
  });
});

describe('languages, countries and ages', () => {
  it.each([
    [{ code: 'en' }, ['en'], []],
    [{ code: 'eng', name: 'English' }, ['en'], []],
    [{ name: 'English; Urdu and Polish' }, ['en', 'ur', 'pl'], []],
    [{ language: 'en,es' }, ['en', 'es'], []],
    [{ name: 'Deutsch' }, ['de'], []],
    [{ code: 'xx-unknown', name: 'Welsh (spoken)' }, ['cy'], []],
    [{ name: 'every language there is' }, undefined, ['languageNotRead']],
  ])('%j', (row, expected, problems) => {
    const { content, words } = read({ languages: [row] });
    expect(content.money?.languages).toEqual(expected);
    expect(words).toEqual(problems);
  });

  it.each([
    ['GB', 'GB'],
    ['gb', 'GB'],
    ['UK', 'GB'],
    ['USA', 'US'],
    ['Deutschland', 'DE'],
    ['NA', 'NA'],
  ])('the country %s', (country, expected) => {
    const { content } = read({ locations: [{ addresses: [{ city: 'X', country }] }] });
    expect(content.place?.country).toEqual([expected]);
  });

  it('a country nobody knows is left out, with a word', () => {
    const { content, words } = read({ locations: [{ addresses: [{ city: 'X', country: 'Atlantis' }] }] });
    expect([content.place?.country, words]).toEqual([undefined, ['countryNotRead']]);
  });

  it('an area named like a state is no country', () => {
    const { content } = read({ service_areas: [{ name: 'CA' }, { name: 'Georgia' }] });
    expect(content.service).toMatchObject({ regions: ['CA\nGeorgia'] });
    expect(content.service?.countries).toBeUndefined();
  });

  it('ages that are none are left out, with a word', () => {
    expect(read({ minimum_age: '18', maximum_age: '0' }).content.audience).toEqual({ minimumAge: ['18'] });
    expect(read({ minimum_age: 16.5 }).content.audience).toEqual({ minimumAge: ['16'] });
    expect(read({ minimum_age: 'adults', maximum_age: 999 }).words).toEqual(['ageNotRead', 'ageNotRead']);
  });

  it('nothing is said that the source does not say', () => {
    const { content } = read({});
    expect(content).toEqual({ service: { name: ['Example'] } });
  });
});
