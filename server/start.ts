import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { createRateLimiter, limitsFor } from '../app/http/rate-limit';
import { createSealer } from '../app/http/sealed-tokens';
import type { InterfaceLanguage } from '../app/i18n/languages';
import type { Directory } from '../app/usecases/directory.server';
import { createImportRunner } from '../app/usecases/imports/import-runner.server';
import { createOfflineShelf } from '../app/usecases/offline/offline-shelf.server';
import { createSessionDesk } from '../app/usecases/session-desk.server';
import { createUploadRunner } from '../app/usecases/uploads/upload-runner.server';
import { idsFrom } from '../db/new-id';
import { datasetVersion } from '../db/queries/dataset';
import { createAnswers } from './answers';
import { createApp } from './app';
import { openExportDesk } from './export-desk';
import { createFrontDoor, uploadMs } from './front-door';
import { inputOpener } from './input-opener';
import { createLoadGuard } from './load-guard';
import type { Log } from './log';
import { createOfflineFiles } from './offline-files';
import { createPageCache } from './page-cache';
import { refuseUnreadable } from './refuse-unreadable';
import { type Answer, type Build, createRemix } from './remix';
import type { ServerSettings } from './settings';
import { readStaticFiles } from './static-files';
import { createStatusPages, type StatusPages } from './status-pages';
import { createUploadDoor } from './upload-door';
import type { Visit } from './visit';

/** How long a sealed search opens; long enough for a talk in between, short enough for a shared phone. */
const sealed = { lifetimeMinutes: 120, rotateMinutes: 60 };
const pageCacheBytes = 32 * 1024 * 1024;
/**
 * Slow clients hold a connection, not the server: Node checks these every second (reliability.md, section 7). The front
 * door gives an ordinary form fifteen seconds; only a file may take as long as this.
 */
const timeouts = { connectionsCheckingInterval: 1_000, headersTimeout: 5_000, requestTimeout: uploadMs };
const drainMs = 10_000;

export interface Running {
  /** Where it listens, e.g. `http://localhost:3000`. */
  readonly address: string;
  /** Stops taking requests, lets the running ones finish for at most ten seconds. */
  stop(): Promise<void>;
}

/** @returns the built site: Remix's build with its packages, see scripts/build.mjs */
export async function readBuild(root: string): Promise<Build> {
  return (await import(pathToFileURL(join(root, 'build/site.js')).href)) as Build;
}

/**
 * Puts the parts together and listens.
 *
 * @param options the operator's settings, the project's folder, the open directory and the log
 */
export async function startServer(options: {
  readonly settings: ServerSettings;
  readonly root: string;
  readonly directory: Directory;
  readonly log: Log;
}): Promise<Running> {
  const { settings, root, directory, log } = options;
  const build = await readBuild(root);
  const { styleHashes } = build.entry.module;
  const now = () => new Date();
  const version = () => datasetVersion(directory.database);
  const statusPages = createStatusPages();
  const answers = createAnswers({ settings, styleHashes, statusPages });
  const cache = createPageCache({ now: Date.now, randomBytes, datasetVersion: version, room: pageCacheBytes });
  const limits = limitsFor(settings.searchesPerMinute);
  const limiter = createRateLimiter({ now: Date.now, randomBytes, limits });
  const sealer = createSealer({ now, randomBytes, ...sealed });
  const newId = idsFrom(Date.now);
  const accounts = createSessionDesk(directory.database, { now, newId });
  const onFailure = (error: unknown) => log.failure(error, 'uploads');
  const imports = createImportRunner({
    database: directory.database,
    openInput: inputOpener(settings),
    now,
    newId,
    onFailure: (error) => log.failure(error, 'imports'),
  });
  const uploads = createUploadRunner({ database: directory.database, now, newId, onFailure });
  const offline = createOfflineShelf<InterfaceLanguage>({
    folder: join(settings.dataFolder, 'offline'),
    version,
    write: (language) => build.entry.module.offlineCopy(directory, settings, language),
  });
  const exports = openExportDesk(settings, directory.database);
  const loadContext = {
    settings,
    directory,
    sealer,
    limiter,
    accounts,
    uploads,
    imports,
    offline,
    exports,
    newId,
    now,
  };
  const remix = createRemix(build, loadContext, settings.development ? 'development' : 'production');
  const files = readStaticFiles(join(root, 'build/client'));
  const isHealthy = () => answersQuery(version);
  const { exitTarget } = settings;
  const copies = createOfflineFiles({ shelf: offline, answers, mostAtOnce: Math.ceil(settings.mostInFlight / 3) });
  const app = createApp({ settings, remix, exitTarget, files, copies, answers, cache, limiter, log, isHealthy });
  const visits = new WeakMap<IncomingMessage, Visit>();
  const hono = getRequestListener((request, env) => {
    const { incoming } = env as { incoming: IncomingMessage };
    return app.fetch(request, { visit: visits.get(incoming) as Visit });
  });
  const guard = createLoadGuard(settings.mostInFlight);
  const enter = (incoming: IncomingMessage, outgoing: ServerResponse, visit: Visit) => {
    visits.set(incoming, visit);
    void hono(incoming, outgoing);
  };
  const uploadDoor = createUploadDoor(accounts);
  const frontDoor = createFrontDoor({ settings, cache, guard, answers, log, uploads: uploadDoor, enter });
  const server = createServer({ ...timeouts, keepAliveTimeout: 5_000, maxHeaderSize: 32_768 }, frontDoor);
  server.maxConnections = 2_000;
  server.maxHeadersCount = 100;
  server.setTimeout(30_000, (socket: Socket) => socket.destroy());
  refuseUnreadable(server, answers);
  const address = await listen(server, settings);
  await prepareStatusPages(statusPages, remix, settings.origin, log);
  // The first search should not be the one that waits for the listings to be read.
  await directory.search.slugs(now());
  await uploads.start();
  const stopAll = async () => {
    await stop(server);
    await Promise.all([uploads.stop(), imports.stop(), offline.stop(), exports.stop()]);
  };
  return { address, stop: stopAll };
}

function answersQuery(query: () => number): boolean {
  try {
    return Number.isInteger(query());
  } catch {
    return false;
  }
}

async function prepareStatusPages(pages: StatusPages, remix: Answer, origin: string, log: Log): Promise<void> {
  try {
    await pages.prepare(async (path) => {
      const { rendering } = await remix(new Request(`${origin}${path}`), path);
      return rendering.html ?? null;
    });
  } catch (error) {
    log.failure(error, 'status-pages');
  }
}

async function listen(server: Server, settings: ServerSettings): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(inWords(error, settings.port)));
    server.listen(settings.port, settings.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return `http://localhost:${port}`;
}

function inWords(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') return new Error(`Port ${port} is in use. Choose another: PORT=3001 npm run up`);
  if (error.code === 'EACCES') return new Error(`Port ${port} may not be used by this user. Choose one above 1023.`);
  return error;
}

async function stop(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const cut = setTimeout(() => server.closeAllConnections(), drainMs).unref();
  await closed;
  clearTimeout(cut);
}
