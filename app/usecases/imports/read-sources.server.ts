import type { RunView, SourceView, TermView } from '~/domain/import/source-view';
import { partsOfMeaning } from '~/domain/import/term-meaning';
import type { Database } from '~db/open.server';
import { countServices, findServices, type ServiceView, termsOfSource } from '~db/queries/import-pages';
import { allSources, latestRun, type RunRow, type SourceRow, sourceById } from '~db/queries/imports';
import type { ImportRunner } from './import-runner.server';
import { meaningsOfSource } from './prepared-draft.server';

export const servicesOnPage = 50;
/** Each is three fields of one form. */
const mostTerms = 50;

/** @returns every source with its counts, by name */
export async function readSources(database: Database, runner: Pick<ImportRunner, 'stateOf'>): Promise<SourceView[]> {
  const counts = await countServices(database);
  const sources = await allSources(database);
  return Promise.all(sources.map((source) => sourceView(database, source, counts, runner)));
}

async function sourceView(
  database: Database,
  source: SourceRow,
  counts: ReadonlyMap<string, Record<ServiceView, number>>,
  runner: Pick<ImportRunner, 'stateOf'>,
): Promise<SourceView> {
  const run = await latestRun(database, source.id);
  const refresh = runner.stateOf(source.id);
  const { id, name, address, publisher, licence, refreshedAt } = source;
  return {
    ...{ id, name, address, publisher, licence, refreshedAt },
    counts: counts.get(id) ?? { draft: 0, taken: 0, ignored: 0, gone: 0, differs: 0 },
    lastRun: run && shownRun(run),
    refresh,
    isRunning: refresh === 'running' || refresh === 'waiting',
  };
}

function shownRun({ state, position, added, changed, same, refused, gone }: RunRow): RunView {
  return { state, position, added, changed, same, refused, gone };
}

/**
 * One source with a page of its services and its terms.
 * @returns null where there is no such source
 */
export async function readSource(
  database: Database,
  runner: Pick<ImportRunner, 'stateOf'>,
  id: string,
  search: { readonly view: ServiceView; readonly name: string; readonly page: number },
) {
  const row = await sourceById(database, id);
  if (row === null) return null;
  const source = await sourceView(database, row, await countServices(database), runner);
  const from = (search.page - 1) * servicesOnPage;
  const { rows, found } = await findServices(database, id, search, { from, most: servicesOnPage });
  return {
    source,
    services: rows,
    found,
    pages: Math.max(1, Math.ceil(found / servicesOnPage)),
    terms: await termViews(database, id),
  };
}

async function termViews(database: Database, sourceId: string): Promise<TermView[]> {
  const meaningOf = await meaningsOfSource(database, sourceId);
  const terms = await termsOfSource(database, sourceId, mostTerms);
  return terms.map(({ taxonomy, term, services }) => {
    const meaning = meaningOf(taxonomy, term);
    const isOurs = meaning === 'none' || partsOfMeaning(meaning ?? '') !== null;
    return { taxonomy, term, services, meaning: isOurs ? meaning : null };
  });
}
