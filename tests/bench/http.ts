import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { loaderDataOf } from './loader-data';

/*
 * How fast the site is, as ratios taken in one run on one machine, because ratios travel and absolute numbers do not:
 * a kept page beside node:http sending the same bytes, an uncached search beside Remix rendering the same page from
 * constants, and how soon a start answers. Rounds alternate, so that a busy moment of the machine hits all alike.
 */

const rounds = Number(process.env.ROUNDS ?? 5);
const seconds = Number(process.env.SECONDS ?? 3);
const connections = 16;
const keptPage = '/';
const searchPage = '/search?q=i+am+worried+about+my+own+thoughts&country=IN';
/** A page of the open data that programs ask for most, and a search by them. */
const apiList = '/api/hsds/services?per_page=50&page=2';
const apiRecord = '/api/hsds/services/troubled-desire';
const apiSearch = '/api/hsds/services?search=worried+about+my+own+thoughts&x_country=IN';
const page = join(process.cwd(), 'docs/performance.md');

const folder = mkdtempSync(join(tmpdir(), 'waymark-bench-'));
const children: ChildProcess[] = [];
/** What others did with the machine before we began; above a third of its cores the figures are not worth keeping. */
const busyBefore = loadavg()[0] ?? 0;
const canPin = cpus().length > 1 && works('taskset', ['-c', '0', 'true']);

try {
  const report = await measure();
  console.log(report);
  writeBetweenMarkers(page, 'http', report);
} finally {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
}

async function measure(): Promise<string> {
  const ports = {
    waymark: await freePort(),
    node: await freePort(),
    nodeApi: await freePort(),
    streaming: await freePort(),
    asString: await freePort(),
  };
  const coldStarts: number[] = [];
  await start(['build/main.js'], waymarkEnv(ports.waymark), ports.waymark).then(stopChild);
  for (let round = 0; round < rounds; round += 1) coldStarts.push(await coldStart(ports.waymark));

  const waymark = await start(['build/main.js'], waymarkEnv(ports.waymark), ports.waymark);
  const kept = await read(ports.waymark, keptPage, { 'accept-encoding': 'br' });
  writeFileSync(
    join(folder, 'page.json'),
    JSON.stringify({ headers: kept.headers, body: kept.body.toString('base64') }),
  );
  const list = await read(ports.waymark, apiList, {});
  writeFileSync(
    join(folder, 'list.json'),
    JSON.stringify({ headers: list.headers, body: list.body.toString('base64') }),
  );
  const data = await loaderDataOf(searchPage, join(folder, 'data'));
  writeFileSync(join(folder, 'loader.json'), JSON.stringify(data));
  await bundleBareServers();
  const bare = join(process.cwd(), '.cache/bare-servers.mjs');
  const production = { NODE_ENV: 'production' };
  const nodeAlone = await start([bare, 'node', join(folder, 'page.json'), String(ports.node)], production, ports.node);
  const nodeApi = await start(
    [bare, 'node', join(folder, 'list.json'), String(ports.nodeApi)],
    production,
    ports.nodeApi,
  );
  const streaming = await start(
    [bare, 'remix', join(folder, 'loader.json'), String(ports.streaming)],
    production,
    ports.streaming,
  );
  const asString = await start(
    [bare, 'remix-string', join(folder, 'loader.json'), String(ports.asString)],
    production,
    ports.asString,
  );

  const br = ['-H', 'accept-encoding=br'];
  const targets = {
    'kept page: Waymark': () => load(waymark, ports.waymark, keptPage, br),
    'kept page: node:http': () => load(nodeAlone, ports.node, keptPage, br),
    'search: Waymark': () => load(waymark, ports.waymark, searchPage),
    'search: Waymark, brotli': () => load(waymark, ports.waymark, searchPage, br),
    'API, a list of 50: Waymark': () => load(waymark, ports.waymark, apiList),
    'API, a list of 50: node:http': () => load(nodeApi, ports.nodeApi, apiList),
    'API, one service: Waymark': () => load(waymark, ports.waymark, apiRecord),
    'API, a search: Waymark': () => load(waymark, ports.waymark, apiSearch),
    'search: Remix, streaming': () => load(streaming, ports.streaming, searchPage),
    'search: Remix, renderToString': () => load(asString, ports.asString, searchPage),
  };
  const loads = new Map<string, Load[]>(Object.keys(targets).map((name) => [name, []]));
  for (const target of Object.values(targets)) await target();
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, target] of Object.entries(targets)) loads.get(name)?.push(await target());
  }
  const resident = residentMegabytes(waymark);
  const sizes = await Promise.all(
    [ports.waymark, ports.streaming, ports.asString].map(
      async (port) => (await read(port, searchPage, {})).body.length,
    ),
  );
  return reportOf({ loads, coldStarts, resident, sizes });
}

interface Measured {
  readonly loads: ReadonlyMap<string, readonly Load[]>;
  readonly coldStarts: readonly number[];
  readonly resident: number;
  readonly sizes: readonly number[];
}

function reportOf({ loads, coldStarts, resident, sizes }: Measured): string {
  const ratio = (ours: string, theirs: string) => {
    const pairs = (loads.get(ours) ?? []).map(
      ({ rate }, round) => rate / (loads.get(theirs)?.[round]?.rate ?? Number.NaN),
    );
    return median(pairs).toFixed(2);
  };
  const rows = [...loads].map(([name, rounded]) => {
    const rates = rounded.map(({ rate }) => Math.round(rate));
    const work = median(rounded.map(({ milliseconds }) => milliseconds)).toFixed(2);
    return `| ${name} | ${median(rates)} | ${Math.min(...rates)}–${Math.max(...rates)} | ${work} |`;
  });
  return [
    `Median of ${rounds} alternating rounds of ${seconds} s, ${connections} connections, Node ${process.versions.node}, ${cpus()[0]?.model.trim()}, ${cpus().length} cores, servers ${canPin ? 'on one core, client on another' : 'not pinned'}; load of the machine before the run ${busyBefore.toFixed(1)}.`,
    '',
    '| requests a second | median | least–most | processor ms a request |',
    '| --- | --: | --: | --: |',
    ...rows,
    '',
    '| what | measured | wanted |',
    '| --- | --: | --: |',
    `| kept page beside node:http sending the same bytes and headers | ${ratio('kept page: Waymark', 'kept page: node:http')} | ≥ 0.40 |`,
    `| API, a list of 50 beside node:http sending the same bytes and headers | ${ratio('API, a list of 50: Waymark', 'API, a list of 50: node:http')} | – |`,
    `| API, a search beside the site's own page of the same search | ${ratio('API, a search: Waymark', 'search: Waymark')} | ≥ 1.00 |`,
    `| search page beside Remix, default streaming entry, same page from constants | ${ratio('search: Waymark', 'search: Remix, streaming')} | ≥ 1.00 |`,
    `| search page beside Remix with renderToString, same page from constants | ${ratio('search: Waymark', 'search: Remix, renderToString')} | – |`,
    `| cold start to first answer | ${Math.round(median(coldStarts))} ms (${coldStarts.map(Math.round).join(', ')}) | ≤ 1,500 ms |`,
    `| resident memory after the run | ${resident} MB | ≤ 250 MB |`,
    '',
    `Bytes of the search page, uncompressed: Waymark ${sizes[0]}, Remix streaming ${sizes[1]}, Remix renderToString ${sizes[2]}.`,
  ].join('\n');
}

/** A port of its own, so that two measurements never meet. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

function waymarkEnv(port: number): Record<string, string> {
  return {
    PORT: String(port),
    DATA_DIR: join(folder, 'data'),
    LOG: 'requests',
    // All load comes from one address.
    SEARCHES_PER_MINUTE: '100000000',
  };
}

async function coldStart(port: number): Promise<number> {
  const started = performance.now();
  const child = launch(['build/main.js'], waymarkEnv(port));
  await answering(port, 2, keptPage);
  const milliseconds = performance.now() - started;
  await stopChild(child);
  return milliseconds;
}

async function start(args: string[], env: Record<string, string>, port: number): Promise<ChildProcess> {
  const child = launch(args, env);
  await answering(port, 50);
  return child;
}

function launch(args: string[], env: Record<string, string>): ChildProcess {
  const command = canPin ? ['taskset', '-c', '0', process.execPath, ...args] : [process.execPath, ...args];
  const [program = '', ...rest] = command;
  const child = spawn(program, rest, {
    env: { PATH: process.env.PATH ?? '', NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  children.push(child);
  return child;
}

async function stopChild(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
}

async function answering(port: number, everyMs: number, path = searchPage): Promise<void> {
  for (let turn = 0; turn * everyMs < 60_000; turn += 1) {
    try {
      await read(port, path, {});
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, everyMs));
    }
  }
  throw new Error(`Nothing answers on port ${port}.`);
}

interface Answer {
  /** Name, value, name, value …, without what node:http adds by itself. */
  readonly headers: string[];
  readonly body: Buffer;
}

function read(port: number, path: string, headers: Record<string, string>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asking = httpRequest({ port, host: '127.0.0.1', path, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        const own = ['date', 'connection', 'keep-alive'];
        const flat: string[] = [];
        for (let at = 0; at < answer.rawHeaders.length; at += 2) {
          const [name = '', value = ''] = answer.rawHeaders.slice(at, at + 2);
          if (!own.includes(name.toLowerCase())) flat.push(name, value);
        }
        resolve({ headers: flat, body: Buffer.concat(chunks) });
      });
    });
    asking.on('error', reject);
    asking.end();
  });
}

interface Load {
  /** Requests a second. */
  readonly rate: number;
  /** Processor time of the server a request; tells more than the rate where others use the machine too. */
  readonly milliseconds: number;
}

/** Asks as fast as the server answers. @throws Error where an answer is not 200 */
function load(server: ChildProcess, port: number, path: string, extra: readonly string[] = []): Promise<Load> {
  const autocannon = join(process.cwd(), 'node_modules/autocannon/autocannon.js');
  const args = [
    autocannon,
    '-j',
    '-n',
    '-c',
    String(connections),
    '-d',
    String(seconds),
    ...extra,
    `http://127.0.0.1:${port}${path}`,
  ];
  const [program = '', ...rest] = canPin
    ? ['taskset', '-c', '1', process.execPath, ...args]
    : [process.execPath, ...args];
  return new Promise((resolve, reject) => {
    const child = spawn(program, rest, { stdio: ['ignore', 'pipe', 'ignore'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    const workedBefore = processorMilliseconds(server);
    child.once('close', () => {
      const worked = processorMilliseconds(server) - workedBefore;
      const result = JSON.parse(output) as {
        requests: { average: number; total: number };
        non2xx: number;
        errors: number;
      };
      if (result.non2xx + result.errors > 0)
        reject(new Error(`${result.non2xx + result.errors} failures on port ${port}.`));
      else resolve({ rate: result.requests.average, milliseconds: worked / result.requests.total });
    });
  });
}

async function bundleBareServers(): Promise<void> {
  await build({
    entryPoints: ['tests/bench/bare-servers.ts'],
    outfile: '.cache/bare-servers.mjs',
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  });
}

/** Linux keeps it in hundredths of a second; elsewhere it stays unknown. */
function processorMilliseconds(child: ChildProcess): number {
  const file = `/proc/${child.pid}/stat`;
  if (!existsSync(file)) return Number.NaN;
  const fields = (readFileSync(file, 'utf8').split(') ')[1] ?? '').split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

function residentMegabytes(child: ChildProcess): number {
  return Math.round(Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' })) / 1024);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function works(program: string, args: string[]): boolean {
  try {
    execFileSync(program, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Replaces what stands between `<!-- name -->` and `<!-- /name -->`. */
function writeBetweenMarkers(file: string, name: string, text: string): void {
  const [before, rest] = readFileSync(file, 'utf8').split(`<!-- ${name} -->`);
  const after = rest?.split(`<!-- /${name} -->`)[1];
  if (before === undefined || after === undefined) throw new Error(`${file} has no markers for ${name}.`);
  writeFileSync(file, `${before}<!-- ${name} -->\n${text}\n<!-- /${name} -->${after}`);
}
