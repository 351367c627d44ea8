import { setFlagsFromString } from 'node:v8';
import { idsFrom } from '../db/new-id';
import { startHousekeeping } from './housekeeping';
import { createLog, silenceConsole } from './log';
import { openDirectory } from './open-directory';
import { projectRoot } from './project-root';
import { readSettings } from './settings';
import { startServer } from './start';

// The database, its -wal file and every backup are for their owner alone.
process.umask(0o077);

// Small servers share their memory: clean up when the heap has grown by two fifths, not only when it has doubled.
setFlagsFromString('--heap-growing-percent=40');

try {
  await run();
} catch (error) {
  // Before the first request nothing a visitor typed can be in a message, and the operator needs to read it.
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

async function run(): Promise<void> {
  const settings = readSettings(process.env, projectRoot);
  const log = createLog({
    lines: settings.log,
    development: settings.development,
    write: (text) => process.stdout.write(text),
  });
  const directory = await openDirectory(settings, (text) => process.stdout.write(`${text}\n`));
  const running = await startServer({ settings, root: projectRoot, directory, log });
  const housekeeping = startHousekeeping({
    settings,
    database: directory.database,
    log,
    newId: idsFrom(Date.now),
    now: () => new Date(),
    say: (text) => process.stdout.write(`${text}\n`),
  });

  let stopping = false;
  const stop = async (exitCode: number) => {
    if (stopping) return;
    stopping = true;
    await Promise.all([running.stop(), housekeeping.stop()]);
    directory.database.close();
    log.flush();
    process.exit(exitCode);
  };
  process.once('SIGTERM', () => void stop(0));
  process.once('SIGINT', () => void stop(0));
  if (!settings.development) silenceConsole(log);
  process.on('unhandledRejection', (error) => log.failure(error, 'process'));
  // After an exception nobody caught, nothing in memory can be relied on: finish what is running, then start afresh.
  process.on('uncaughtException', (error) => {
    log.failure(error, 'process');
    void stop(1);
  });
  // Reading the lexicons takes half a second; the first page need not wait for it, and the first search should not.
  setImmediate(() => directory.search.warmUp(new Date()).catch((error: unknown) => log.failure(error, 'search')));
  // Whoever reads this line may stop us at once, so it comes last.
  process.stdout.write(`Waymark is at ${running.address}\n`);
}
