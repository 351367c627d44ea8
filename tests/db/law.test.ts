import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type LawPlace, type LawText, lawQuestions } from '~/domain/law/law';
import { seedFolder } from '~db/project-folder';
import { readLaw } from '~db/seed/read-law';

const folder = join(seedFolder(), 'law');
const places = readLaw(folder);
const byCode = new Map(places.map((place) => [place.place, place]));

function placed(code: string): LawPlace {
  const place = byCode.get(code);
  if (!place) throw new Error(`db/seed/law has no ${code}`);
  return place;
}

/** Every text of a place, with where it stands. */
function textsOf(value: unknown, at = ''): { at: string; text: LawText }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value) return [{ at, text: value as LawText }];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${at}/${key}`));
}

const sentences = places.flatMap((place) =>
  textsOf(place, place.place).flatMap(({ at, text }) =>
    Object.entries(text).map(([language, words]) => ({ at: `${at} (${language})`, language, words: String(words) })),
  ),
);

describe('the law files', () => {
  it('hold every place whose law was looked into, and no other', () => {
    const researched = 'AT AU BE CA-ON CH DE DK ES FI FR GB-ENG GB-SCT GB-WLS IE IN IT NL NO NZ SE US'.split(' ');
    expect([...byCode.keys()].sort()).toEqual(researched);
  });

  it('answer all four questions of every place', () => {
    for (const { place, cells } of places) expect(Object.keys(cells).sort(), place).toEqual([...lawQuestions].sort());
  });

  it('keep unknown what no source answers', () => {
    const unknown = places.flatMap(({ place, cells }) =>
      lawQuestions.filter((question) => cells[question].answer === 'unknown').map((question) => `${place} ${question}`),
    );
    expect(unknown.sort()).toEqual([
      'DK past-viewing',
      'ES past-viewing',
      'FI past-viewing',
      'IE past-viewing',
      'IN past-viewing',
      'IN thoughts-only',
      'NL past-viewing',
      'NO past-viewing',
    ]);
  });

  it('mark as inferred every “no” on thoughts that no source says outright', () => {
    const outright = places
      .filter(({ cells }) => cells['thoughts-only'].answer === 'no' && !cells['thoughts-only'].inferred)
      .map(({ place }) => place);
    expect(outright.sort()).toEqual(['CA-ON', 'DE', 'DK']);
  });

  it('say a duty where there is one: abuse in the past is never passed over with a bare “no”', () => {
    const no = places.filter(({ cells }) => cells['past-contact-abuse'].answer === 'no').map(({ place }) => place);
    expect(no.sort()).toEqual(['DE', 'FR', 'NZ']);
    for (const { place, cells } of places) {
      expect(['yes', 'depends'], place).toContain(cells['current-risk'].answer);
    }
  });

  it('name the day they were read, and only real web addresses, one a line', () => {
    for (const { place, checkedOn, sources } of places) {
      expect(checkedOn, place).toMatch(/^2026-\d\d-\d\d$/);
      const urls = sources.map(({ url }) => url);
      expect(new Set(urls).size, place).toBe(urls.length);
      for (const url of urls) {
        const { hostname } = new URL(url);
        expect(hostname, `${place} ${url}`).toMatch(/^([a-z0-9-]+\.)+[a-z]{2,}$/);
      }
    }
  });

  it('claim no confirmation that nobody gave', () => {
    expect(places.filter(({ confirmedBy }) => confirmedBy !== null)).toEqual([]);
  });

  it('speak of India in English, Malayalam and Hindi throughout', () => {
    for (const { at, text } of textsOf(placed('IN'), 'IN')) {
      expect(text.ml, at).toMatch(/[\u0d00-\u0d7f]/);
      expect(text.hi, at).toMatch(/[\u0900-\u097f]/);
    }
  });

  it('carry the sections of India that readers and clinicians ask for, each with a source', () => {
    const sections = placed('IN').inDepth?.sections.map(({ statute, section }) => `${statute} ${section}`) ?? [];
    for (const wanted of [
      'pocso 13',
      'pocso 14(1)',
      'pocso 15(1)',
      'pocso 15(2)',
      'pocso 15(3)',
      'pocso 19',
      'pocso 20',
      'pocso 21',
      'pocso-rules 11',
      'it 67B',
      'mhca 23',
      'jj 15',
    ]) {
      expect(sections).toContain(wanted);
    }
    expect(
      placed('IN')
        .inDepth?.rulings.map(({ name }) => name)
        .join(),
    ).toContain('2024 INSC 716');
  });

  it('promise nobody immunity, a cure or secrecy without end, in any language', () => {
    const promises: Readonly<Record<string, RegExp>> = {
      en: /\bimmun|\bguarantee|\bsafe from|completely (safe|confidential)|never be (reported|prosecuted|found)|cannot be (reported|prosecuted)|nobody will (know|find)|\bcure/i,
      ml: /പൂർണ സുരക്ഷ|ഒരിക്കലും അറിയില്ല|ശിക്ഷിക്കപ്പെടില്ല|ഭേദമാക/,
      hi: /पूरी तरह सुरक्षित|कभी पता नहीं|सज़ा नहीं मिलेगी|पकड़े नहीं|ठीक कर दे/,
    };
    for (const { at, language, words } of sentences) expect(words, at).not.toMatch(promises[language] ?? /^$/);
  });

  it('tell nobody how to hide or destroy anything', () => {
    for (const { at, language, words } of sentences.filter(({ language }) => language === 'en')) {
      expect(words, `${at} ${language}`).not.toMatch(
        /wipe|encrypt|delete your|avoid detection|do not tell them|stay silent/i,
      );
    }
  });

  it('name no reader: no label stands for a person', () => {
    for (const { at, language, words } of sentences.filter(({ language }) => language === 'en')) {
      expect(words, `${at} ${language}`).not.toMatch(/p(a)?edophile|pervert|offender|abuser/i);
    }
  });
});

describe('reading the law', () => {
  const temporary: string[] = [];
  afterEach(() => {
    for (const path of temporary.splice(0)) rmSync(path, { recursive: true });
  });

  /** One real file with one thing changed, alone in a folder. */
  function folderWith(file: string, change: (place: Record<string, unknown>) => void): string {
    const path = mkdtempSync(join(tmpdir(), 'law-'));
    temporary.push(path);
    const place = JSON.parse(readFileSync(join(folder, 'NZ.json'), 'utf8'));
    change(place);
    writeFileSync(join(path, file), JSON.stringify(place));
    return path;
  }

  it('gives a place for every file', () => {
    expect(places.length).toBe(readdirSync(folder).filter((name) => name.endsWith('.json')).length);
  });

  it('refuses a statement that names a source the file does not have', () => {
    const broken = folderWith('NZ.json', (place) => {
      (place.summary as { sources: string[] }).sources.push('nowhere');
    });
    expect(() => readLaw(broken)).toThrow('db/seed/law/NZ.json: sources: does not hold nowhere, which is cited');
  });

  it('refuses an answer without a source', () => {
    const broken = folderWith('NZ.json', (place) => {
      (place.cells as Record<string, { sources: string[] }>)['current-risk'] = {
        ...(place.cells as Record<string, { sources: string[] }>)['current-risk'],
        sources: [],
      };
    });
    expect(() => readLaw(broken)).toThrow('cells.current-risk.sources: must name its sources');
  });

  it('refuses a duty that is only inferred', () => {
    const broken = folderWith('NZ.json', (place) => {
      Object.assign((place.cells as Record<string, object>)['thoughts-only'] ?? {}, { answer: 'yes' });
    });
    expect(() => readLaw(broken)).toThrow('a duty is never inferred');
  });

  it('refuses a source dated after the day it was read, a field it does not know, and a wrong file name', () => {
    const later = folderWith('NZ.json', (place) => {
      Object.assign((place.sources as object[])[0] ?? {}, { asOf: '2027' });
    });
    expect(() => readLaw(later)).toThrow('after the day it was read');
    const misspelt = folderWith('NZ.json', (place) => {
      place.summry = {};
    });
    expect(() => readLaw(misspelt)).toThrow('summry');
    expect(() => readLaw(folderWith('AU.json', () => {}))).toThrow('db/seed/law/AU.json: place is NZ');
  });
});
