import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Panel } from '~/domain/listing/vocabulary';
import { LexiconIndex } from '~/domain/search/lexicon-index';
import { meaningOf, type Need } from '~/domain/search/meaning';
import { searchWords } from '~/domain/search/normalise';
import { readLexicons } from '~db/seed/read-lexicons';

const lexicon = new LexiconIndex(readLexicons(join(import.meta.dirname, '../../db/seed/lexicon')));
const read = (query: string) => meaningOf(lexicon.read(query, searchWords(query)));

const sentences: ReadonlyArray<readonly [Need, string, Panel?]> = [
  ['own-thoughts', "I can't stop thinking about little girls, please help"],
  ['own-thoughts', 'how do i stop being attracted to kids'],
  ['own-thoughts', "i don't want to be a paedophile"],
  ['own-thoughts', 'anonymous help for unwanted sexual thoughts'],
  ['own-thoughts', 'medication to lower sex drive pedophilia'],
  ['own-thoughts', 'I am 19 and attracted to 12 year olds'],
  ['own-behaviour', 'I sexted with a 14 year old girl'],
  ['own-behaviour', 'convicted sex offender looking for support group'],
  ['own-behaviour', 'I touched my stepdaughter once, I want help before it happens again', 'child-in-danger'],
  ['viewed-images', 'I keep downloading cp and hate myself', 'viewed-images'],
  ['viewed-images', 'got the knock on the door this morning, police took all my devices'],
  ['crisis', 'i want to die, they found pictures on my laptop', 'crisis'],
  ['crisis', 'my husband wants to kill himself after the police raid', 'crisis'],
  ['youth', "I'm 17 and attracted to 10 year olds", 'youth'],
  ['youth', 'uncle touched me when I was 8 and I am 15 now', 'youth'],
  ['family', 'my boyfriend looks at child porn'],
  ['family', 'ex husband charged with possessing images'],
  ['family', 'my son was arrested for indecent images he is 28'],
  ['child-who-harmed', 'my 8 year old daughter keeps touching other kids at school', 'child-in-danger'],
  ['child-in-danger', 'I think my neighbour is hurting his daughter', 'child-in-danger'],
  ['child-in-danger', 'my daughter told me her grandfather touched her', 'child-in-danger'],
  ['survivor', 'my dad molested me as a child', 'survivor'],
  ['survivor', 'talk to someone about childhood sexual abuse'],
  ['reporting', 'where do I report a website with child abuse images'],
  ['professional', "I'm a GP with a patient who disclosed attraction to children"],
];

describe('a sentence is understood by what it says, not by single words', () => {
  const cases = sentences.map(([need, query, panel]) => ({ need, query, panel }));
  it.each(cases)('$need: $query', ({ need, query, panel }) => {
    const meaning = read(query);
    expect(meaning.needs[0]).toBe(need);
    if (panel) expect(meaning.panels).toContain(panel);
  });

  it('says nothing about a name', () => {
    expect(read('Lucy Faithfull')).toMatchObject({ needs: [], panels: [] });
  });

  it('shows a survivor no advice meant for people worried about themselves', () => {
    expect(read('my stepfather abused me when i was seven').needs).toEqual(['survivor']);
  });

  it('does not take the age of a child spoken of for the writer’s', () => {
    expect(read('I am attracted to a 14 year old girl').panels).not.toContain('youth');
  });
});

describe('every lexicon', () => {
  it.each([
    ['de', 'Ich fühle mich zu Kindern hingezogen und schäme mich', 'own-thoughts'],
    ['fr', 'je suis attiré par les enfants', 'own-thoughts'],
    ['es', 'quiero dejar de ver pornografía infantil', 'viewed-images'],
  ])('%s is heard', (_, query, need) => {
    expect(read(query).needs[0]).toBe(need);
  });
});
