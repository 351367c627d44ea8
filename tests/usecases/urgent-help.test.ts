import { beforeAll, describe, expect, it } from 'vitest';
import { bigNumbersOf, firstChannelOf, type UrgentHelp } from '~/domain/urgent/urgent-help';
import { countryCodes } from '~/i18n/countries';
import { readUrgentHelp } from '~/usecases/read-urgent-help.server';
import type { Database } from '~db/open.server';
import { freshDatabase, seededDatabase } from '../setup/database';

let database: Database;
beforeAll(async () => {
  database = await seededDatabase();
});
const help = (country: string): Promise<UrgentHelp> => readUrgentHelp({ database }, country);
const slugs = (lines: UrgentHelp['crisisLines']) => lines.map(({ slug }) => slug);

describe('urgent help in India', () => {
  it('gives the one number for everything first', async () => {
    expect(bigNumbersOf((await help('IN')).emergency)).toEqual([{ service: 'all', number: '112' }]);
  });

  it('gives lines for the whole country before lines for one state', async () => {
    const { crisisLines } = await help('IN');
    const firstRegional = crisisLines.findIndex(({ regions }) => regions.length > 0);
    expect(firstRegional).toBeGreaterThan(0);
    expect(crisisLines.slice(firstRegional).every(({ regions }) => regions.length > 0)).toBe(true);
  });

  it('begins with a line that answers a phone day and night', async () => {
    const [first] = (await help('IN')).crisisLines;
    expect(first && firstChannelOf(first)).toMatchObject({ type: 'phone', opening: { spec: '24/7' } });
  });

  it('knows the child helpline 1098 and a place to report', async () => {
    const { childHelplines, reportHotlines, noneKnown } = await help('IN');
    expect(slugs(childHelplines)).toContain('in-child-helpline-1098');
    expect(slugs(reportHotlines)).toContain('in-cybercrime-portal');
    expect(noneKnown).toEqual({ emergency: false, crisisLine: false, childHelpline: false, reportHotline: false });
  });

  it('is found in any letter case', async () => {
    expect(await help('in')).toEqual(await help('IN'));
  });
});

describe('a country with separate numbers', () => {
  it('gives police and ambulance', async () => {
    const numbers = bigNumbersOf((await help('LK')).emergency);
    expect(numbers).toEqual([
      { service: 'police', number: '119' },
      { service: 'ambulance', number: '110' },
    ]);
  });

  it('carries the note of its sources', async () => {
    expect((await help('LK')).emergency?.note).toContain('1990');
  });
});

describe('a country about which little is known', () => {
  it('says that no crisis line is known instead of lending one from elsewhere', async () => {
    const { crisisLines, noneKnown } = await help('BA');
    expect(noneKnown.crisisLine).toBe(true);
    expect(crisisLines.every(({ countries, reach }) => reach === 'worldwide' || countries.includes('BA'))).toBe(true);
  });

  it('gives the worldwide list of hotlines where it has none of its own', async () => {
    const { reportHotlines, noneKnown } = await help('VN');
    expect(noneKnown.reportHotline).toBe(true);
    expect(slugs(reportHotlines)).toContain('inhope-directory');
  });

  it('offers another line that takes calls about a child in danger where there is no child helpline', async () => {
    const { childHelplines, noneKnown } = await help('PE');
    expect(noneKnown.childHelpline).toBe(true);
    expect(slugs(childHelplines)).toContain('pe-linea-100');
  });

  it('never shows a number on which the sources do not agree', async () => {
    expect((await help('SO')).emergency).toMatchObject({ all: [], police: ['888'], ambulance: ['999'], fire: [] });
    const { emergency, noneKnown } = await help('ZW');
    expect(bigNumbersOf(emergency)).toEqual([]);
    expect(noneKnown.emergency).toBe(true);
  });

  it('answers for a database without any row', async () => {
    const empty = await readUrgentHelp({ database: await freshDatabase() }, 'IN');
    expect(empty).toEqual({
      country: 'IN',
      emergency: null,
      crisisLines: [],
      childHelplines: [],
      reportHotlines: [],
      noneKnown: { emergency: true, crisisLine: true, childHelpline: true, reportHotline: true },
    });
  });
});

describe('every country', () => {
  it('gets only published lines that serve it, of the right kind, each once', async () => {
    for (const country of countryCodes) {
      const { crisisLines, childHelplines, reportHotlines } = await help(country);
      for (const lines of [crisisLines, childHelplines, reportHotlines]) {
        expect(new Set(slugs(lines)).size).toBe(lines.length);
        for (const line of lines) expect(line.reach === 'worldwide' || line.countries.includes(country)).toBe(true);
      }
      expect(reportHotlines.every(({ kind }) => kind === 'report-content-hotline')).toBe(true);
    }
  });

  it('always has somewhere to report material', async () => {
    for (const country of countryCodes) expect((await help(country)).reportHotlines.length).toBeGreaterThan(0);
  });

  it('notices at once when a line is taken down', async () => {
    const own = await seededDatabase();
    const before = await readUrgentHelp({ database: own }, 'GB');
    expect(slugs(before.crisisLines)).toContain('samaritans-uk-ie');
    own.sqlite
      .prepare(
        "delete from search_text where rowid = (select rowid from published_document where slug = 'samaritans-uk-ie')",
      )
      .run();
    own.sqlite.prepare("delete from published_document where slug = 'samaritans-uk-ie'").run();
    const after = await readUrgentHelp({ database: own }, 'GB');
    expect(slugs(after.crisisLines)).not.toContain('samaritans-uk-ie');
  });
});
