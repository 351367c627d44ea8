import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptySearchRequest } from '~/domain/search/request';
import { createSearchEngine } from '~/usecases/search-engine.server';
import { migrateDatabase } from '~db/migrate';
import { idsFrom } from '~db/new-id';
import { openDatabase } from '~db/open.server';
import { seedFolder } from '~db/project-folder';
import { allPublishedListings } from '~db/queries/published-listings';
import { loadSeed } from '~db/seed/load-seed';
import { type JudgedAnswer, type JudgedQuery, type Marks, mark, mean, readJudgedQueries } from './judged-queries';
import { miniSearch, plainFts5 } from './plain-engines';

// A working day at noon UTC, so that a run does not depend on when it is made.
const now = new Date('2026-11-18T12:00:00Z');

type Engine = (query: JudgedQuery) => Promise<JudgedAnswer>;

async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-bench-'));
  const database = openDatabase(join(folder, 'waymark.sqlite'));
  try {
    migrateDatabase(database);
    await loadSeed(database, { folder: seedFolder(), now, newId: idsFrom(() => now.getTime()) });
    const listings = await allPublishedListings(database);
    const engine = await createSearchEngine(database);
    const file = process.argv[2] ?? join(seedFolder(), '../../tests/bench/judged-open.json');
    const queries = readJudgedQueries(file);
    const waymark: Engine = async ({ query, country }) => {
      const answer = await engine.search({ ...emptySearchRequest, query, country }, now, 'en');
      return { slugs: answer.hits.map((hit) => hit.slug), panels: answer.panels };
    };
    const plain = (find: (query: string, country: string | null) => string[]): Engine => {
      return async ({ query, country }) => ({ slugs: find(query, country), panels: [] });
    };
    const own = await markAll(queries, waymark);
    report('Waymark', own);
    report('MiniSearch', await markAll(queries, plain(miniSearch(listings))), true);
    report('plain FTS5', await markAll(queries, plain(plainFts5(listings))), true);
    reportWorst(own);
  } finally {
    database.close();
    rmSync(folder, { recursive: true });
  }
}

async function markAll(queries: readonly JudgedQuery[], engine: Engine): Promise<Marks[]> {
  const marks: Marks[] = [];
  for (const query of queries) marks.push(mark(query, await engine(query)));
  return marks;
}

function report(name: string, marks: readonly Marks[], short = false): void {
  console.log(`\n${name}`);
  console.log(line('all', marks));
  if (short) return;
  for (const [label, group] of grouped(marks, (one) => one.query.intent)) console.log(line(label, group));
  console.log('  by language of the query');
  for (const [label, group] of grouped(marks, (one) => one.query.language ?? 'not given'))
    console.log(line(label, group));
}

function line(label: string, marks: readonly Marks[]): string {
  const panels = marks.filter((one) => one.panelShown !== null);
  const cells = [
    `nDCG@10 ${mean(marks.map((one) => one.ndcg)).toFixed(3)}`,
    `MRR ${mean(marks.map((one) => one.reciprocalRank)).toFixed(3)}`,
    `Success@3 ${mean(marks.map((one) => (one.success ? 1 : 0))).toFixed(3)}`,
    `zero ${mean(marks.map((one) => (one.zero ? 1 : 0))).toFixed(3)}`,
    panels.length > 0 ? `panel ${panels.filter((one) => one.panelShown).length}/${panels.length}` : '',
    `wrong on top ${marks.filter((one) => one.wronglyOnTop.length > 0).length}`,
  ];
  return `  ${`${label} (${marks.length})`.padEnd(22)} ${cells.filter(Boolean).join('  ')}`;
}

function grouped(marks: readonly Marks[], by: (one: Marks) => string): Map<string, Marks[]> {
  const groups = new Map<string, Marks[]>();
  for (const one of marks) groups.set(by(one), [...(groups.get(by(one)) ?? []), one]);
  return groups;
}

function reportWorst(marks: readonly Marks[]): void {
  const failed = (one: Marks) => one.wronglyOnTop.length > 0 || one.panelShown === false || !one.success;
  const worst = [...marks].sort((a, b) => Number(failed(b)) - Number(failed(a)) || a.ndcg - b.ndcg).slice(0, 12);
  console.log('\nTo look at first:');
  for (const one of worst) {
    const { query, ndcg, wronglyOnTop, panelShown } = one;
    const why = [
      one.success ? '' : 'no success',
      wronglyOnTop.length ? `on top: ${wronglyOnTop}` : '',
      panelShown === false ? `no ${query.panel} panel` : '',
    ];
    console.log(`  ${query.id} ${query.intent.padEnd(14)} nDCG ${ndcg.toFixed(2)} ${why.filter(Boolean).join(', ')}`);
  }
}

await run();
