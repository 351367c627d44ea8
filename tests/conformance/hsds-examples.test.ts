import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type HsdsArtefact, hsdsProblems } from '~/standards/hsds/validate';

const example = (file: string): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`./fixtures/hsds/${file}`, import.meta.url), 'utf8'));

const whole: [string, HsdsArtefact][] = [
  ['service_full.json', 'service'],
  ['organization_full.json', 'organization'],
  ['service_at_location_full.json', 'service_at_location'],
  ['location.json', 'location'],
  ['taxonomy.json', 'taxonomy'],
  ['taxonomy_term.json', 'taxonomy_term'],
];
const lists: [string, HsdsArtefact][] = [
  ['service_list.json', 'service_list'],
  ['organization_list.json', 'organization_list'],
  ['service_at_location_list.json', 'service_at_location_list'],
  ['taxonomy_list.json', 'taxonomy'],
  ['taxonomy_term_list.json', 'taxonomy_term'],
];

describe('the examples of HSDS', () => {
  it.each(whole)('%s is valid as %s', (file, artefact) => {
    expect(hsdsProblems(artefact, example(file))).toEqual([]);
  });

  it.each(lists)('%s is a valid page, and its rows are valid as %s', (file, artefact) => {
    const page = example(file);
    expect(hsdsProblems('page', page)).toEqual([]);
    const rows = page.contents as unknown[];
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(hsdsProblems(artefact, row)).toEqual([]);
  });

  it('are not valid without their ids, so the check does look at them', () => {
    for (const [file, artefact] of whole) {
      const { id: _, ...rest } = example(file);
      expect(hsdsProblems(artefact, rest), file).toEqual([
        { pointer: '', message: "must have required property 'id'" },
      ]);
    }
  });

  it('of a page is not valid without saying whether it is empty', () => {
    const { empty: _, ...page } = example('service_list.json');
    expect(hsdsProblems('page', page)).not.toEqual([]);
  });
});
