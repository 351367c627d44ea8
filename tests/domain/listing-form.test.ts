import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanLine, cleanText } from '~/domain/listing-form/clean-text';
import { readContactValue } from '~/domain/listing-form/contact-value';
import { errorsOfStep, factsOfForm, unfinishedSteps } from '~/domain/listing-form/facts-of-form';
import { gridOfSpec, specOfGrid, withGridTaken } from '~/domain/listing-form/hours-grid';
import { postedStep } from '~/domain/listing-form/posted-step';
import { type FormContent, stepIds } from '~/domain/listing-form/steps';
import { styleWarnings } from '~/domain/listing-form/style-words';
import { readNotice } from '~/domain/notice/notice-form';
import { form as en } from '~/i18n/texts/en/form';
import { completeForm, formWith, hiddenPhone, hiddenPostcode, hiddenStreet } from '../setup/listing-form';

function facts(form: FormContent) {
  const reading = factsOfForm(form, null);
  if (!reading.ok) throw new Error(JSON.stringify(reading.errors));
  return reading.facts;
}

const codes = (form: FormContent, step: Parameters<typeof errorsOfStep>[1]) =>
  Object.fromEntries(Object.entries(errorsOfStep(form, step)).map(([field, { key }]) => [field, key.slice(11)]));

describe('a form', () => {
  test('that was never touched lacks something in every step but those that ask nothing', () => {
    expect(unfinishedSteps({})).toEqual([...stepIds]);
    expect(unfinishedSteps(completeForm())).toEqual([]);
  });

  test('gives facts that hold nothing of what is withheld', () => {
    const { withheldPlace, withheldContacts, licences, ...open } = facts(completeForm());
    expect(withheldPlace).toEqual({ street: hiddenStreet, locality: null, postcode: hiddenPostcode });
    expect(withheldContacts).toEqual([{ type: 'phone', value: hiddenPhone }]);
    expect(licences).toEqual([
      { register: 'Rehabilitation Council of India', number: 'A12345', registerUrl: 'https://register.example/lookup' },
    ]);
    const text = JSON.stringify(open);
    for (const secret of [hiddenStreet, hiddenPostcode, hiddenPhone, 'A12345']) expect(text).not.toContain(secret);
  });

  test('puts who is not accepted at the end of the description', () => {
    expect(facts(completeForm()).summary).toMatch(/every week\.\n\nPeople who live outside Kerala\.$/);
  });

  test('ties the answers about confidentiality to their contact, also where one between is withheld', () => {
    const [phone, email] = facts(completeForm()).channels;
    expect(phone?.confidentiality?.asksName).toBe(false);
    expect(email?.confidentiality?.keeps).toBe('Your mail, for a month.');
  });

  test('trusts a page of the service’s own site more than others', () => {
    expect(facts(completeForm()).evidence[0]?.confidence).toBe('high');
    const elsewhere = formWith({ evidence: { 'url.1': ['https://council.example/list'] } });
    expect(facts(elsewhere).evidence[0]?.confidence).toBe('medium');
  });

  test('knows a text for everything that can be wrong', () => {
    for (const step of stepIds) {
      for (const { key } of Object.values(errorsOfStep({}, step))) expect(en[key]).toBeTruthy();
    }
  });

  test('never throws, whatever is typed into it', () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('phone', 'Mo-Fr 09:00-17:00', 'https://a.b', 'IN', 'yes', '0', '24/7'),
    );
    const name = fc.constantFrom(
      'type.1',
      'value.1',
      'hours.1',
      'zone.1',
      'url.1',
      'countries',
      'languages',
      'minimumAge',
      'name',
      'country',
      'visibility',
      'display.1',
      'shown.1',
    );
    const step = fc.dictionary(name, fc.array(text, { maxLength: 3 }));
    const form = fc.dictionary(fc.constantFrom(...stepIds), step) as fc.Arbitrary<FormContent>;
    fc.assert(
      fc.property(form, (content) => Array.isArray(unfinishedSteps(content))),
      { numRuns: 300 },
    );
  });
});

describe('a mistake is told at its field', () => {
  test('half a licence, and a register without a whole web address', () => {
    const form = formWith({ provider: { 'number.1': [], 'registerUrl.1': ['look it up'] } });
    expect(codes(form, 'provider')).toEqual({ 'number.1': 'numberNeeded', 'registerUrl.1': 'web' });
  });

  test('a service without name, kind, or country', () => {
    expect(codes(formWith({ service: { name: [' '], kind: ['spa'], countries: [] } }), 'service')).toMatchObject({
      name: 'needed',
      kind: 'choose',
    });
    expect(codes(formWith({ service: { countries: [] } }), 'service')).toEqual({ countries: 'countryNeeded' });
  });

  test('nobody it is for, and ages the wrong way round', () => {
    expect(codes(formWith({ audience: { audiences: [] } }), 'audience')).toEqual({ audiences: 'chooseOne' });
    const ages = formWith({ audience: { minimumAge: ['30'], maximumAge: ['18'] } });
    expect(codes(ages, 'audience')).toEqual({ maximumAge: 'ages' });
    expect(codes(formWith({ audience: { minimumAge: ['young'] } }), 'audience')).toEqual({ minimumAge: 'age' });
  });

  test('no contact that visitors can see', () => {
    expect(codes({ ...completeForm(), contact: {} }, 'contact')).toEqual({ 'type.1': 'contactNeeded' });
    const hidden = formWith({ contact: { 'shown.1': ['no'], 'shown.3': ['no'] } });
    expect(codes(hidden, 'contact')).toEqual({ 'type.1': 'contactNeeded' });
  });

  test('a chat that nobody is to see, and one contact twice', () => {
    const chat = formWith({ contact: { 'type.2': ['webchat'], 'value.2': ['https://chat.example/'] } });
    expect(codes(chat, 'contact')).toEqual({ 'shown.2': 'onlyShown' });
    const twice = formWith({ contact: { 'value.2': ['+91 484 234 5678'] } });
    expect(codes(twice, 'contact')).toEqual({ 'value.2': 'twice' });
  });

  test('hours that cannot be read, lack an end, or lack their zone', () => {
    expect(codes(formWith({ contact: { 'hours.1': ['weekdays'] } }), 'contact')).toEqual({ 'hours.1': 'hours' });
    expect(codes(formWith({ contact: { 'hours.1': ['Mo 09:00'] } }), 'contact')).toEqual({ 'hours.1': 'hoursEnd' });
    expect(codes(formWith({ contact: { 'hours.1': ['Mo-Fr'] } }), 'contact')).toEqual({ 'hours.1': 'hoursTime' });
    expect(codes(formWith({ contact: { 'zone.1': [] } }), 'contact')).toEqual({ 'zone.1': 'zone' });
    expect(codes(formWith({ contact: { 'hours.1': ['24/7'], 'zone.1': [] } }), 'contact')).toEqual({});
  });

  test('an address to be shown in full without a street', () => {
    const place = formWith({ place: { visibility: ['full'], street: [] } });
    expect(codes(place, 'place')).toEqual({ street: 'streetNeeded' });
    expect(codes(formWith({ place: { visibility: ['hidden'], locality: [] } }), 'place')).toEqual({});
  });

  test('a source without saying what it shows', () => {
    expect(codes(formWith({ evidence: { 'about.1': [] } }), 'evidence')).toEqual({ 'about.1': 'aboutNeeded' });
    expect(codes({ ...completeForm(), evidence: {} }, 'evidence')).toEqual({ 'url.1': 'sourceNeeded' });
  });
});

describe('a number', () => {
  const phone = (value: string, display = '', shortCode = false) =>
    readContactValue({ type: 'phone', value, display, shortCode }, 'IN');

  test('is read as people dial it in the country', () => {
    expect(phone('0484 234 5678')).toEqual({
      ok: true,
      contact: { value: '+914842345678', display: '0484 234 5678', shortCode: false },
    });
  });

  test('may be a short code', () => {
    expect(phone('1098')).toMatchObject({ ok: true, contact: { value: '1098', shortCode: true } });
    expect(phone('14416', '', true)).toMatchObject({ ok: true, contact: { value: '14416', shortCode: true } });
  });

  test('that was changed, while its way of writing was not, is caught', () => {
    expect(phone('0484 234 5679', '0484 234 5678')).toEqual({ ok: false, field: 'display', code: 'displayDiffers' });
    expect(phone('0484 234 5678', '0484-2345678 (office)')).toMatchObject({ ok: true });
  });

  test('with words around it, or none of that country, is refused', () => {
    expect(phone('call 0484 234 5678')).toMatchObject({ ok: false });
    expect(phone('0000000000')).toMatchObject({ ok: false, field: 'value' });
  });
});

describe('the grid of hours', () => {
  const cells = (entries: Record<string, string>) =>
    Object.fromEntries(Object.entries(entries).map(([name, value]) => [`grid.${name}`, [value]]));

  test('becomes the written hours, twice a day and over midnight', () => {
    const content = cells({
      'Mo.from1': '09:00',
      'Mo.to1': '12:30',
      'Mo.from2': '14:00',
      'Mo.to2': '17:00',
      'Sa.from1': '22:00',
      'Sa.to1': '02:00',
    });
    const reading = specOfGrid(content);
    expect(reading).toEqual({ ok: true, facts: 'Mo 09:00-12:30,14:00-17:00, Sa 22:00-02:00' });
  });

  test('with half a stretch stays as it is and says what lacks', () => {
    const content = { gridFor: ['2'], ...cells({ 'Tu.from1': '09:00' }) };
    expect(specOfGrid(content)).toEqual({ ok: false, errors: { 'grid.Tu.to1': { key: 'form.error.gridHalf' } } });
    expect(withGridTaken(content)).toEqual(content);
    expect(codes(formWith({ contact: content }), 'contact')).toEqual({ 'grid.Tu.to1': 'gridHalf' });
  });

  test('is gone once it was taken, and left alone hours stay', () => {
    const content = { gridFor: ['1'], 'hours.1': ['Su 10:00-11:00'], ...cells({ 'Fr.from1': '9', 'Fr.to1': '1730' }) };
    expect(withGridTaken(content)).toEqual({ 'hours.1': ['Fr 09:00-17:30'] });
    expect(withGridTaken({ gridFor: ['1'], 'hours.1': ['Su 10:00-11:00'] })).toEqual({ 'hours.1': ['Su 10:00-11:00'] });
  });

  test('shows hours that were written before, and gives them back', () => {
    const spec = 'Mo-Fr 09:00-12:00,13:00-17:00';
    expect(specOfGrid(gridOfSpec(spec))).toEqual({ ok: true, facts: spec });
    expect(gridOfSpec('Mo-Fr 09:00-17:00; PH off')).toEqual({});
  });
});

describe('what is typed', () => {
  test('keeps only fields of its step, once where one value is meant', () => {
    const fields = new URLSearchParams('name=A&name=B&countries=IN&countries=GB&role=admin&value.1=x&website=');
    expect(postedStep('service', fields)).toEqual({ name: ['A'], countries: ['IN', 'GB'] });
  });

  test('loses control characters and directional overrides, but no joiners', () => {
    expect(cleanLine(' a\u0000b\u202Ec\n d ')).toBe('abc d');
    expect(cleanText('one\r\n\r\n\r\n\r\ntwo ')).toBe('one\n\ntwo');
    expect(cleanLine('ക്‍ഷ')).toBe('ക്‍ഷ');
  });

  test('is pointed at where words promise, label or hide, in three languages', () => {
    expect(styleWarnings('We cure paedophiles. Guaranteed!').map(({ reason }) => reason)).toEqual([
      'promise',
      'label',
      'promise',
    ]);
    expect(styleWarnings('പൂർണ്ണമായി ഭേദമാക്കും')).toHaveLength(1);
    expect(styleWarnings('गारंटी के साथ')).toHaveLength(1);
    expect(styleWarnings('A secure room. We speak of what you feel.')).toEqual([]);
  });
});

describe('a notice', () => {
  const read = (kind: 'closed' | 'notice', from: string, until: string, text = '') =>
    readNotice(
      kind,
      new URLSearchParams({ [`fromOn.${kind}`]: from, [`untilOn.${kind}`]: until, [`text.${kind}`]: text }),
      '2026-11-22',
    );

  test('needs days that exist, in order, not all past, and not too many', () => {
    expect(read('closed', '2026-12-24', '2027-01-02')).toMatchObject({ ok: true });
    expect(read('closed', '2026-02-30', '2026-12-01')).toMatchObject({ ok: false });
    expect(read('closed', '2026-12-24', '2026-12-23')).toMatchObject({ ok: false });
    expect(read('closed', '2026-01-01', '2026-11-21')).toMatchObject({ ok: false });
    expect(read('notice', '2026-11-22', '2027-02-19', 'Full until spring.')).toMatchObject({ ok: true });
    expect(read('notice', '2026-11-22', '2027-02-20', 'Full until spring.')).toMatchObject({ ok: false });
  });

  test('says something, briefly, and no way of contact that nobody has checked', () => {
    expect(read('notice', '2026-11-22', '2026-11-30')).toMatchObject({ ok: false });
    expect(read('notice', '2026-11-22', '2026-11-30', 'a'.repeat(301))).toMatchObject({ ok: false });
    for (const text of ['Call 98 47 12 34 56', 'write to me@here.example', 'see https://x.example']) {
      expect(read('notice', '2026-11-22', '2026-11-30', text)).toMatchObject({ ok: false });
    }
    expect(read('notice', '2026-11-22', '2026-11-30', 'New clients from 2027-01-15, 09:00-17:00.')).toMatchObject({
      ok: true,
    });
  });
});
