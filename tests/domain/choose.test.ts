import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { audiencesFor, relaxed, requestFor, takes } from '~/domain/choose/choice';
import {
  type Answers,
  ages,
  answered,
  isAsked,
  knowns,
  noAnswers,
  type Place,
  placeAfter,
  placeBefore,
  type Question,
  questions,
  readPlace,
  urgencyOf,
  whats,
  whatsOf,
  whos,
  writePlace,
} from '~/domain/choose/questions';
import { contactWays } from '~/domain/listing/vocabulary';

const anyAnswers: fc.Arbitrary<Answers> = fc.record({
  who: fc.option(fc.constantFrom(...whos)),
  what: fc.option(fc.constantFrom(...whats)),
  age: fc.option(fc.constantFrom(...ages)),
  country: fc.option(fc.constantFrom('IN', 'DE', 'US')),
  talkIn: fc.option(fc.constantFrom('ml', 'hi', 'en')),
  ways: fc.subarray([...contactWays]),
  known: fc.option(fc.constantFrom(...knowns)),
});

describe('help me choose', () => {
  test('asks at most five questions, whatever is answered', () => {
    fc.assert(
      fc.property(fc.array(anyAnswers, { minLength: 6, maxLength: 6 }), (given) => {
        let place: Place = 'who';
        let answers = noAnswers;
        const asked = new Set<Question>();
        for (const each of given) {
          if (place === 'end') break;
          expect(asked.has(place)).toBe(false);
          asked.add(place);
          answers = { ...answers, ...each };
          place = placeAfter(place, answers);
        }
        expect(asked.size).toBeLessThanOrEqual(5);
        expect(place).toBe('end');
      }),
    );
  });

  test('can be skipped from the first question to the end', () => {
    const places: Place[] = ['who'];
    while (places.at(-1) !== 'end') places.push(placeAfter(places.at(-1) as Question, noAnswers));
    expect(places).toEqual(['who', 'where', 'how', 'end']);
  });

  test('goes back to a question that was asked', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...questions.slice(1), 'end' as const), (answers, place) => {
        const before = placeBefore(place, answers);
        expect(before !== null && isAsked(before, answers)).toBe(true);
      }),
    );
    expect(placeBefore('who', noAnswers)).toBeNull();
  });

  test('keeps place and answers in an address, and nothing else', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...questions, 'end' as const), (answers, place) => {
        expect(readPlace(writePlace(place, answers))).toEqual({ place, answers });
      }),
    );
    expect(readPlace('q=worried')).toBeNull();
  });

  test('forgets what depended on an answer that is changed', () => {
    const before = { ...noAnswers, who: 'me', what: 'images', age: 'adult', country: 'IN' } as const;
    expect(answered(before, 'who', { who: 'harmed' })).toEqual({ ...noAnswers, who: 'harmed', country: 'IN' });
    expect(answered(before, 'who', { who: 'me' })).toEqual(before);
  });

  test.each(whos)('lets who answers "%s" say that a child is in danger', (who) => {
    expect(whatsOf[who]).toContain('child-danger');
  });

  test('asks for the country at once where somebody is in danger, and for nothing before it', () => {
    for (const what of ['child-danger', 'hurt-myself'] as const) {
      const answers: Answers = { ...noAnswers, who: 'me', what };
      expect(placeAfter('what', answers)).toBe('where');
      expect(urgencyOf(answers)).not.toBeNull();
    }
  });
});

describe('what is chosen', () => {
  test('for survivors is for survivors alone, and for nobody else', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const audiences = audiencesFor(answers);
        expect(audiences.includes('survivor')).toBe(answers.who === 'harmed');
        if (answers.who === 'harmed') expect(audiences).toEqual(['survivor']);
      }),
    );
  });

  test('for somebody under 18 who is worried about themselves is made for their age', () => {
    expect(audiencesFor({ ...noAnswers, who: 'me', what: 'images', age: 'under-18' })).toEqual(['under-18-self']);
  });

  test('is nothing where nobody said whom it is about', () => {
    expect(requestFor({ ...noAnswers, country: 'IN' })).toBeNull();
  });

  test('gives up wishes before it gives up whom it is for and where it can be reached', () => {
    const request = requestFor({ ...noAnswers, who: 'me', country: 'IN', talkIn: 'ml', ways: ['chat'] });
    if (!request) throw new Error('There is a request.');
    const steps = relaxed(request);
    expect(steps).toHaveLength(4);
    for (const step of steps) expect([step.audiences, step.country]).toEqual([request.audiences, 'IN']);
    expect(relaxed({ ...request, ways: [], languages: [] })).toHaveLength(1);
  });

  test('leaves out a service that says it does not take people in this situation, and keeps one that does not say', () => {
    const arrested = { ...noAnswers, who: 'me', what: 'police' } as const;
    expect(takes({ situations: ['never-acted'] }, arrested)).toBe(false);
    expect(takes({ situations: ['under-investigation'] }, arrested)).toBe(true);
    expect(takes({ situations: null }, arrested)).toBe(true);
    expect(takes({ situations: ['never-acted'] }, { ...arrested, known: 'nobody' })).toBe(false);
    expect(takes({ situations: ['never-acted'] }, { ...noAnswers, who: 'someone' })).toBe(true);
  });
});
