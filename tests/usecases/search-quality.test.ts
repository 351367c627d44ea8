import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { emptySearchRequest } from '~/domain/search/request';
import { createSearchEngine } from '~/usecases/search-engine.server';
import { type Marks, mark, mean, readJudgedQueries } from '../bench/judged-queries';
import { seededDatabase } from '../setup/database';

/* The level the search must not fall below, on judged queries over the real listings (docs/search.md). */

const noon = new Date('2026-11-18T12:00:00Z');
const queries = readJudgedQueries(join(import.meta.dirname, '../bench/judged-open.json'));
let marks: Marks[];

beforeAll(async () => {
  const engine = await createSearchEngine(await seededDatabase());
  marks = await Promise.all(
    queries.map(async (query) => {
      const request = { ...emptySearchRequest, query: query.query, country: query.country };
      const answer = await engine.search(request, noon, 'en');
      return mark(query, { slugs: answer.hits.map((hit) => hit.slug), panels: answer.panels });
    }),
  );
});

describe('on the judged queries', () => {
  it('good answers stand in the first ten', () => {
    expect(mean(marks.map((one) => one.ndcg))).toBeGreaterThanOrEqual(0.84);
  });

  it('one of the first three is a good answer, nearly always', () => {
    expect(mean(marks.map((one) => (one.success ? 1 : 0)))).toBeGreaterThanOrEqual(0.95);
  });

  it.each([...new Set(queries.map((query) => query.intent))])('no kind of query is neglected: %s', (intent) => {
    const own = marks.filter((one) => one.query.intent === intent);
    expect(mean(own.map((one) => one.ndcg))).toBeGreaterThanOrEqual(0.6);
  });

  it('nobody in a crisis, and no child in danger, is missed', () => {
    const urgent = marks.filter((one) => one.query.panel === 'crisis' || one.query.panel === 'child-in-danger');
    expect(urgent.filter((one) => !one.panelShown).map((one) => one.query.id)).toEqual([]);
  });

  it('nothing that could harm or expose the visitor stands among the first three', () => {
    expect(marks.filter((one) => one.wronglyOnTop.length > 0).map((one) => one.query.id)).toEqual([]);
  });

  it('every query gets results', () => {
    expect(marks.filter((one) => one.zero)).toEqual([]);
  });
});
