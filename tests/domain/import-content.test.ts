import { describe, expect, test } from 'vitest';
import { differencesToSource, withChosen } from '~/domain/import/difference-to-source';
import { withEvidenceOfSource, withSourceFor } from '~/domain/import/evidence-of-source';
import { cleanSourceName, sourceNameOf } from '~/domain/import/source-name';
import { contentToStore, formContentOf, termsOf } from '~/domain/import/stored-content';
import { isMeaning, meanings, withMeanings } from '~/domain/import/term-meaning';
import type { FormContent } from '~/domain/listing-form/steps';

const ours: FormContent = {
  service: {
    name: ['Meadow Practice'],
    summary: ['Our words.'],
    reach: ['countries'],
    countries: ['IE', 'GB'],
    website: ['https://meadow.example'],
  },
  contact: {
    'type.1': ['phone'],
    'value.1': ['+442079460123'],
    'display.1': ['020 7946 0123'],
    'hours.1': ['Mo-Fr 09:00-17:00'],
    'zone.1': ['Europe/London'],
    'shown.1': ['yes'],
    'type.2': ['email'],
    'value.2': ['talk@meadow.example'],
    'shown.2': ['no'],
  },
  place: { visibility: ['area'], locality: ['Reading'], country: ['GB'] },
  confidentiality: { 'asksName.1': ['no'] },
};
const keysOf = (source: FormContent) => differencesToSource(ours, source, {}).map(({ key }) => key);

describe('what a source says otherwise than our listing', () => {
  test('is no difference where only order, case, blanks or the writing of a number differ', () => {
    expect(
      keysOf({
        service: {
          name: ['meadow  practice'],
          countries: ['GB', 'IE'],
          reach: ['countries'],
          website: ['https://meadow.example/'],
        },
        contact: { 'type.1': ['phone'], 'value.1': ['(020) 7946 0123'] },
        place: { country: ['GB'] },
      }),
    ).toEqual([]);
  });

  test('is no difference where it says nothing: nothing is taken away because others do not know it', () => {
    expect(keysOf({ service: { name: ['Meadow Practice'] } })).toEqual([]);
    const differences = differencesToSource(ours, { service: { summary: ['Theirs.'] } }, {});
    expect(withChosen(ours, {}, differences, new Set(['contact.1', 'place']))).toEqual(ours);
  });

  test('never makes a place more visible than moderators have decided', () => {
    const source: FormContent = {
      place: { visibility: ['full'], street: ['7 Lane'], locality: ['Reading'], country: ['GB'] },
    };
    const differences = differencesToSource(ours, source, {});
    expect(differences.map(({ key }) => key)).toEqual(['place']);
    const next = withChosen(ours, source, differences, new Set(['place']));
    expect(next.place).toMatchObject({ visibility: ['area'], street: ['7 Lane'] });
  });

  test('another number takes the place of ours, and hours and confidentiality stay', () => {
    const source: FormContent = { contact: { 'type.1': ['phone'], 'value.1': ['+442079460999'] } };
    const next = withChosen(ours, source, differencesToSource(ours, source, {}), new Set(['contact.1']));
    expect(next.contact).toMatchObject({
      'value.1': ['+442079460999'],
      'hours.1': ['Mo-Fr 09:00-17:00'],
      'value.2': ['talk@meadow.example'],
    });
    expect(next.contact?.['display.1']?.[0]).toContain('0999');
    expect(next.confidentiality).toEqual(ours.confidentiality);
  });

  test('of two new numbers neither takes the place of ours: they are added', () => {
    const source: FormContent = {
      contact: { 'type.1': ['phone'], 'value.1': ['+442079460998'], 'type.2': ['phone'], 'value.2': ['+442079460999'] },
    };
    const differences = differencesToSource(ours, source, {});
    expect(differences.map(({ ourContact }) => ourContact)).toEqual([null, null]);
    const next = withChosen(ours, source, differences, new Set(['contact.1', 'contact.2']));
    expect([next.contact?.['value.1'], next.contact?.['value.3'], next.contact?.['value.4']]).toEqual([
      ['+442079460123'],
      ['+442079460998'],
      ['+442079460999'],
    ]);
  });

  test('worldwide takes our countries away with it', () => {
    const source: FormContent = { service: { reach: ['worldwide'] } };
    const next = withChosen(ours, source, differencesToSource(ours, source, {}), new Set(['reach']));
    expect([next.service?.reach, next.service?.countries]).toEqual([['worldwide'], undefined]);
  });
});

describe('what foreign terms mean', () => {
  const stored = contentToStore({
    content: { service: { name: ['A'] }, audience: { audiences: ['professional'] } },
    terms: [
      { taxonomy: 'T', term: '7', name: 'Helplines' },
      { taxonomy: 'T', term: '8', name: 'Survivors' },
      { taxonomy: '', term: 'x', name: 'x' },
    ],
  });

  test('terms are kept beside the steps, and no step has their name', () => {
    expect(termsOf(stored)).toEqual([
      { taxonomy: 'T', term: 'Helplines (7)' },
      { taxonomy: 'T', term: 'Survivors (8)' },
      { taxonomy: '', term: 'x' },
    ]);
    expect(Object.keys(formContentOf(stored))).toEqual(['service', 'audience']);
  });

  test('fill what is empty and add audiences; what the source says in our words stands', () => {
    const said: Record<string, string> = {
      'Helplines (7)': 'kind:helpline',
      'Survivors (8)': 'audience:survivor',
      x: 'none',
    };
    const form = withMeanings(formContentOf(stored), stored, (_, term) => said[term] ?? null);
    expect(form.service?.kind).toEqual(['helpline']);
    expect(form.audience?.audiences).toEqual(['professional', 'survivor']);
    const clinic = withMeanings({ ...form, service: { kind: ['clinic'] } }, stored, (_, term) => said[term] ?? null);
    expect(clinic.service?.kind).toEqual(['clinic']);
  });

  test('are words of our vocabularies, or none', () => {
    expect([...meanings, 'none'].every(isMeaning)).toBe(true);
    expect(['', 'kind:', 'kind:wonder', 'helpline', 'audience:helpline'].some(isMeaning)).toBe(false);
  });
});

describe('a source as evidence', () => {
  const provenance = {
    'service.name': { path: 'name', asOf: '2026-10-01' },
    'contact.value.1': { path: 'phones[0].number', asOf: '2026-10-01' },
    'money.cost': { path: 'fees', asOf: null },
  };

  test('stands behind every fact that came from it, one source a date', () => {
    expect(withEvidenceOfSource({}, provenance, 'https://d.example').evidence).toEqual({
      'url.1': ['https://d.example'],
      'about.1': ['existence', 'channels'],
      'asOf.1': ['2026-10-01'],
      'url.2': ['https://d.example'],
      'about.2': ['cost'],
    });
  });

  test('is nobody’s evidence where it has no address, or the record names its own', () => {
    expect(withEvidenceOfSource({}, provenance, null)).toEqual({});
    const own: FormContent = { evidence: { 'url.1': ['https://own.example'] } };
    expect(withEvidenceOfSource(own, provenance, 'https://d.example')).toEqual(own);
  });

  test('joins the sources of a listing, and itself where it is there already', () => {
    const form: FormContent = { evidence: { 'url.1': ['https://own.example'], 'about.1': ['existence'] } };
    const taken = { 'contact.value.1': provenance['contact.value.1'] };
    const once = withSourceFor(form, taken, 'https://d.example');
    expect(once.evidence).toMatchObject({ 'url.2': ['https://d.example'], 'about.2': ['channels'] });
    expect(withSourceFor(once, { 'money.cost': provenance['money.cost'] }, 'https://d.example').evidence).toMatchObject(
      {
        'about.2': ['channels', 'cost'],
      },
    );
  });
});

test('a source that was given no name is called as its address or file', () => {
  expect(sourceNameOf('https://directory.example.org/api/')).toBe('directory.example.org/api');
  expect(sourceNameOf('/home/me/their services.zip')).toBe('their services');
  expect(sourceNameOf('C:\\files\\services.csv')).toBe('services');
  expect([cleanSourceName('  A\n B '), cleanSourceName(' '), cleanSourceName('x'.repeat(201))]).toEqual([
    'A B',
    null,
    null,
  ]);
});
