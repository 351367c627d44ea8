// How fast a Tabular Data Package is read, and in how much memory. `npm run bench:import [services]`
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openInput } from '~/usecases/imports/read-input.server';
import { writeSyntheticPackage } from './synthetic-package';

const services = Number(process.argv[2] ?? 100_000);
const folder = await mkdtemp(join(tmpdir(), 'waymark-import-speed-'));
const seconds = (from: number) => ((performance.now() - from) / 1000).toFixed(1);

try {
  await writeSyntheticPackage(join(folder, 'package'), services);
  const begun = performance.now();
  const input = await openInput(join(folder, 'package'), { signal: new AbortController().signal, scratchIn: folder });
  console.log(`${services} services: tables loaded after ${seconds(begun)} s`);
  let read = 0;
  let largestHeap = 0;
  for await (const { service } of input.services(0)) {
    if (service === undefined) throw new Error('A record was refused.');
    read += 1;
    if (read % 5000 === 0) largestHeap = Math.max(largestHeap, process.memoryUsage().heapUsed);
  }
  await input.close();
  const { maxRSS } = process.resourceUsage();
  console.log(`${read} services read after ${seconds(begun)} s`);
  const { user, system } = process.cpuUsage();
  console.log(`processor time ${((user + system) / 1e6).toFixed(1)} s`);
  console.log(`largest heap ${(largestHeap / 1e6).toFixed(0)} MB, largest process ${(maxRSS / 1e3).toFixed(0)} MB`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
