// How long it takes to import a Tabular Data Package (tables of services, phones, places …), and in how much memory:
// first into an empty directory, then the same package again. `npm run bench:import [services]`
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { importServices } from '~/usecases/imports/import-services.server';
import { openInput } from '~/usecases/imports/read-input.server';
import { atomically } from '~db/atomically';
import { migrateDatabase } from '~db/migrate';
import { idsFrom } from '~db/new-id';
import { openDatabase } from '~db/open.server';
import { insertSource, sourceByName } from '~db/queries/imports';
import { writeSyntheticPackage } from './synthetic-package';

const services = Number(process.argv[2] ?? 100_000);
const wantedSeconds = 120;
const folder = await mkdtemp(join(tmpdir(), 'waymark-import-speed-'));
const newId = idsFrom(Date.now);
const secondsSince = (from: number) => (performance.now() - from) / 1000;

try {
  console.log(`${services} services, ${cpus().length} cores, load before ${(loadavg()[0] ?? 0).toFixed(1)}`);
  await writeSyntheticPackage(join(folder, 'package'), services);
  const database = openDatabase(join(folder, 'waymark.sqlite'));
  migrateDatabase(database);
  const createdAt = new Date().toISOString();
  await atomically(database, [insertSource(database, { id: newId('src'), name: 'Bench', createdAt })]);
  const source = await sourceByName(database, 'Bench');
  if (source === null) throw new Error('The source was not stored.');
  for (const which of ['first', 'again']) {
    const begun = performance.now();
    const cpu = process.cpuUsage();
    const input = await openInput(join(folder, 'package'), {
      signal: new AbortController().signal,
      scratchIn: folder,
    });
    const loaded = secondsSince(begun);
    const { added, same, refused, state } = await importServices(database, source, input, {
      dryRun: false,
      publish: false,
      now: () => new Date(),
      newId,
    });
    await input.close();
    const { user, system } = process.cpuUsage(cpu);
    const took = secondsSince(begun);
    console.log(
      `${which}: ${state}, ${added} added, ${same} the same, ${refused} refused in ${took.toFixed(1)} s ` +
        `(${((took / wantedSeconds) * 100).toFixed(0)} % of the two minutes allowed; tables loaded after ${loaded.toFixed(1)} s; ` +
        `processor ${((user + system) / 1e6).toFixed(1)} s)`,
    );
  }
  console.log(`largest process ${(process.resourceUsage().maxRSS / 1e3).toFixed(0)} MB`);
  database.close();
} finally {
  await rm(folder, { recursive: true, force: true });
}
