import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedFields, compareListings, membersOf } from '~/domain/review/difference';
import { needsTwo } from '~/domain/review/needs-two';
import { nothingWithheld, type ReviewedFacts } from '~/domain/review/reviewed-facts';
import { riskBandOf, riskOf } from '~/domain/review/risk';
import { slugFor } from '~/domain/review/slug-for';
import { wordDifference } from '~/domain/review/word-difference';
import { plainFacts } from '../setup/submissions';

const facts: ReviewedFacts = { ...plainFacts, withheld: nothingWithheld };
const firstChannel = () => {
  const [channel] = facts.channels;
  if (!channel) throw new Error('The facts have no channel.');
  return channel;
};
const fieldsChanged = (after: Partial<ReviewedFacts>) =>
  changedFields(facts, { ...facts, ...after }).map(({ field }) => field);

describe('words that changed within a text', () => {
  it('are marked, and nothing else', () => {
    expect(wordDifference('Open on Monday and Friday.', 'Open on Tuesday and Friday.')).toEqual([
      { part: 'same', text: 'Open on ' },
      { part: 'removed', text: 'Monday' },
      { part: 'added', text: 'Tuesday' },
      { part: 'same', text: ' and Friday.' },
    ]);
  });

  it('are whole Malayalam words, vowel signs and joiners included', () => {
    const pieces = wordDifference('തിങ്കളാഴ്ച രാവിലെ വിളിക്കുക', 'തിങ്കളാഴ്ച വൈകുന്നേരം വിളിക്കുക');
    expect(pieces.filter(({ part }) => part !== 'same')).toEqual([
      { part: 'removed', text: 'രാവിലെ' },
      { part: 'added', text: 'വൈകുന്നേരം' },
    ]);
  });

  it('are found in scripts written without spaces', () => {
    const pieces = wordDifference('電話は月曜日です', '電話は火曜日です');
    expect(pieces[0]).toEqual({ part: 'same', text: expect.stringContaining('電話') });
  });

  it('lose nothing: without the added words it is the text before, without the removed ones the text after', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', ' ', '.', 'ക്ഷ', '電', '\n')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = wordDifference(before, after);
        const without = (part: string) =>
          pieces
            .filter((piece) => piece.part !== part)
            .map((piece) => piece.text)
            .join('');
        expect(without('added')).toBe(before);
        expect(without('removed')).toBe(after);
      }),
    );
  });

  it('are found in texts of the greatest length in a moment', () => {
    const before = 'word '.repeat(800);
    const started = performance.now();
    wordDifference(before, `${before.replaceAll('word', 'other')} end`);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe('the difference between two listings', () => {
  it('is empty where nothing changed', () => {
    expect(changedFields(facts, structuredClone(facts))).toEqual([]);
  });

  it('names every field that changed', () => {
    expect(fieldsChanged({ name: 'Meadow', cost: 'free', minimumAge: null })).toEqual(['name', 'minimumAge', 'cost']);
  });

  it('follows a contact by its value, not by its place', () => {
    const chat = { ...firstChannel(), type: 'webchat' as const, value: 'https://meadow.example/chat', display: 'Chat' };
    const before = { ...facts, channels: [firstChannel(), chat] };
    const after = { ...facts, channels: [chat, { ...firstChannel(), cost: 'free' as const }] };
    expect(changedFields(before, after)).toMatchObject([
      { field: 'contact.cost', entry: { sort: 'contact', number: 2, change: 'kept' }, before: [], after: ['free'] },
    ]);
  });

  it('shows a changed number as a change of that contact, not as one gone and one come', () => {
    const after = { ...facts, channels: [{ ...firstChannel(), value: '+442079460999' }] };
    expect(changedFields(facts, after)).toMatchObject([
      { field: 'contact.value', entry: { change: 'kept' }, before: ['+442079460123'], after: ['+442079460999'] },
    ]);
  });

  it('shows what came to a list and what went', () => {
    const [difference] = changedFields(facts, { ...facts, audiences: ['own-thoughts', 'own-behaviour'] });
    expect(difference && membersOf(difference)).toEqual({
      kept: ['own-thoughts'],
      added: ['own-behaviour'],
      removed: ['partner-or-family'],
    });
  });

  it('does not mind the order of a list', () => {
    expect(fieldsChanged({ audiences: [...facts.audiences].reverse() })).toEqual([]);
  });

  it('marks what is withheld as not public', () => {
    const withheld = {
      place: { street: '7 Hidden Lane', locality: null, postcode: null },
      contacts: [{ type: 'phone' as const, value: '+442079460777' }],
    };
    const changes = changedFields(facts, { ...facts, withheld });
    expect(changes.map(({ field, isPublic }) => [field, isPublic])).toEqual([
      ['contact.withheld', false],
      ['withheld.street', false],
    ]);
  });

  it('of a new listing is the whole listing', () => {
    const all = compareListings(null, facts);
    expect(all.every(({ before }) => before.length === 0)).toBe(true);
    expect(all.find(({ field }) => field === 'summary')?.after).toEqual([facts.summary]);
    expect(all.filter(({ field }) => field === 'contact.value')).toHaveLength(1);
  });
});

describe('risk', () => {
  const risk = (after: Partial<ReviewedFacts>) => riskOf('edit', true, changedFields(facts, { ...facts, ...after }));

  it('is highest for a new listing by somebody unknown', () => {
    expect(riskOf('new', false, [])).toBeGreaterThan(riskOf('new', true, []));
    expect(riskOf('new', true, [])).toBeGreaterThan(risk({ website: 'https://other.example' }));
  });

  it('falls from contact details over confidentiality, audience and place to mere words', () => {
    const risks = [
      risk({ website: 'https://other.example' }),
      risk({ confidentiality: 'Nothing is kept.' }),
      risk({ audiences: ['own-thoughts'] }),
      risk({ place: null }),
      risk({ cost: 'free' }),
      risk({ summary: 'Talks.' }),
    ];
    expect(risks).toEqual([...risks].sort((a, b) => b - a));
    expect(new Set(risks).size).toBe(risks.length);
  });

  it('is told in bands', () => {
    expect([100, 95, 85, 72, 45, 20].map(riskBandOf)).toEqual(['highest', 'highest', 'high', 'high', 'middle', 'low']);
  });
});

describe('two people', () => {
  const two = (after: Partial<ReviewedFacts>) => needsTwo('edit', true, changedFields(facts, { ...facts, ...after }));

  it('are needed for a new listing by somebody unknown, not by somebody known', () => {
    expect(needsTwo('new', false, [])).toBe(true);
    expect(needsTwo('new', true, [])).toBe(false);
  });

  it('are needed for a changed phone number, website or e-mail, a new contact and a removed one', () => {
    expect(two({ channels: [{ ...firstChannel(), value: '+442079460999' }] })).toBe(true);
    expect(two({ channels: [{ ...firstChannel(), display: '020 7946 0999' }] })).toBe(true);
    expect(two({ website: 'https://other.example' })).toBe(true);
    expect(two({ channels: [] })).toBe(true);
    const email = { ...firstChannel(), type: 'email' as const, value: 'a@meadow.example', display: 'a@meadow.example' };
    expect(two({ channels: [firstChannel(), email] })).toBe(true);
    expect(two({ withheld: { place: null, contacts: [{ type: 'email', value: 'b@meadow.example' }] } })).toBe(true);
  });

  it('are not needed for words, hours or a number written with other gaps', () => {
    expect(two({ summary: 'Talks.' })).toBe(false);
    expect(two({ channels: [{ ...firstChannel(), opening: null }] })).toBe(false);
    expect(two({ channels: [{ ...firstChannel(), display: '02079460123' }] })).toBe(false);
  });
});

describe('the address of a new listing', () => {
  const free = () => false;

  it('is its name in small letters without accents', () => {
    expect(slugFor('Praxis für Gespräche & Hilfe', free)).toBe('praxis-fur-gesprache-hilfe');
    expect(slugFor('O’Brien’s Clinic', free)).toBe('obriens-clinic');
  });

  it('is a neutral word where the name has no Latin letters', () => {
    expect(slugFor('മനസ്സ്', free)).toBe('service');
  });

  it('tells namesakes apart by a number', () => {
    const taken = new Set(['meadow', 'meadow-2']);
    expect(slugFor('Meadow', (slug) => taken.has(slug))).toBe('meadow-3');
  });

  it('is short, and always one that the database accepts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), (name) => {
        expect(slugFor(name, free)).toMatch(/^[a-z0-9][a-z0-9-]{1,79}$/);
      }),
    );
  });
});
