import { describe, expect, it } from 'vitest';
import { type InterfaceLanguage, interfaceLanguages } from '~/i18n/languages';
import { textsOf } from '~/i18n/texts';
import { ar } from './words/ar';
import { de } from './words/de';
import { es } from './words/es';
import { fr } from './words/fr';
import { hi } from './words/hi';
import type { InterfaceWords } from './words/interface-words';
import { ml } from './words/ml';
import { pt } from './words/pt';

const wordsOf: Readonly<Record<Exclude<InterfaceLanguage, 'en'>, InterfaceWords>> = { ml, hi, de, fr, es, pt, ar };

/** Areas that only people who sign in see: there, a moderator may delete something for ever. */
const behindSignIn = /^(staff|accounts|mails|form|moderation|upkeep|upload|imports)\./;
const isForVisitors = (key: string) => !behindSignIn.test(key) || /^(upload|upkeep)\.public\./.test(key);

const english = textsOf('en');
const holesIn = (text: string) => [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]))].sort();
const counted = Object.keys(english).filter((key) => key.endsWith('_other'));

describe.each(interfaceLanguages)('the interface in %s', (language) => {
  const texts = textsOf(language);

  it('has every text of the English one, and none is empty', () => {
    const missing = Object.keys(english).filter((key) => !texts[key]?.trim());
    expect(missing).toEqual([]);
  });

  it('has each counted text in every form the language counts with, and no other texts', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const wanted = counted.flatMap((key) => forms.map((form) => key.replace(/_other$/, `_${form}`)));
    const plain = Object.keys(english).filter((key) => !/_(one|other)$/.test(key));
    const other = new Set(counted.map((key) => key.replace(/_other$/, '_one')));
    expect(wanted.filter((key) => !texts[key])).toEqual([]);
    expect(
      Object.keys(texts).filter((key) => !wanted.includes(key) && !plain.includes(key) && !other.has(key)),
    ).toEqual([]);
  });

  it('fills in the same values as English does', () => {
    // Forms for one, two or none may say the number as a word.
    const different = Object.keys(texts).filter((key) => {
      const form = /_(zero|one|two|few|many|other)$/.exec(key)?.[1];
      const model = english[key] ?? english[key.replace(/_\w+$/, '_other')] ?? '';
      const missing = holesIn(model).filter((hole) => !holesIn(texts[key] ?? '').includes(hole));
      const extra = holesIn(texts[key] ?? '').filter((hole) => !holesIn(model).includes(hole));
      const worded = form === 'zero' || form === 'one' || form === 'two' ? ['count'] : [];
      return missing.some((hole) => !worded.includes(hole ?? '')) || extra.some((hole) => hole !== 'count');
    });
    expect(different).toEqual([]);
  });
});

describe.each(Object.entries(wordsOf))('the translation into %s', (language, words) => {
  const texts = Object.entries(textsOf(language as InterfaceLanguage));

  it('leaves no text in English', () => {
    const wordless = (text: string) => !/\p{L}{2}/u.test(text.replace(/\{\{\w+\}\}/g, ''));
    const left = texts.filter(([key, text]) => text === english[key] && !wordless(text));
    expect(left.map(([key]) => key).filter((key) => !words.mayKeep.includes(key))).toEqual([]);
  });

  it('has words that would be refused', () => {
    expect(words.never.length).toBeGreaterThan(5);
  });

  it.each(words.never)('has no text for visitors that %s', (_, never, caught) => {
    expect(caught).toMatch(never);
    expect(texts.filter(([key, text]) => isForVisitors(key) && !words.read?.includes(key) && never.test(text))).toEqual(
      [],
    );
  });
});
