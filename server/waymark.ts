import { addModerator, removeModerator } from './cli/add-moderator';
import { backup } from './cli/backup';
import { checkLinks } from './cli/check-links';
import { doctor } from './cli/doctor';
import { exportAudit } from './cli/export-audit';
import { help } from './cli/help';
import { restore } from './cli/restore';
import { projectRoot } from './project-root';
import { readSettings } from './settings';

process.umask(0o077);

const [verb = 'help', ...rest] = process.argv.slice(2);

try {
  process.exitCode = await run(verb, rest);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

async function run(name: string, words: readonly string[]): Promise<number> {
  const say = (text: string) => void process.stdout.write(`${text}\n`);
  const settings = () => readSettings(process.env, projectRoot);
  if (name === 'doctor') return doctor(settings(), projectRoot, say);
  if (name === 'backup') return backup(settings(), words[0] ?? null, new Date(), say);
  if (name === 'restore') return restore(settings(), words[0] ?? null, new Date(), say);
  if (name === 'check-links')
    return checkLinks(settings(), words, { say, progress: showProgress, signal: interruption() });
  if (name === 'offline') {
    // It brings the whole site along, which the other verbs do without.
    const { offline } = await import('./cli/offline');
    return offline(settings(), words, projectRoot, say);
  }
  if (name === 'export') {
    // It brings the schemas of HSDS along.
    const { exportData } = await import('./cli/export');
    return exportData(settings(), words, { say, progress: showProgress });
  }
  if (name === 'import') {
    // Readers of foreign formats, which the other verbs do without.
    const { importFrom } = await import('./cli/import');
    return importFrom(settings(), words, { say, progress: showProgress, signal: interruption() });
  }
  if (name === 'export-audit') return exportAudit(settings(), words[0] ?? null, say);
  if (name === 'add-moderator') return addModerator(settings(), words, new Date(), say);
  if (name === 'remove-moderator') return removeModerator(settings(), words, new Date(), say);
  say(help);
  if (['help', '--help', '-h'].includes(name)) return 0;
  process.stderr.write(`There is no "${name}".\n`);
  return 2;
}

/** On a terminal one line that changes; in a file or a log one line each. */
function showProgress(text: string): void {
  process.stderr.write(process.stderr.isTTY ? `\r${text.padEnd(60)}` : `${text}\n`);
}

/** Ctrl-C ends a long run in good order; pressed twice, at once. */
function interruption(): AbortSignal {
  const controller = new AbortController();
  process.once('SIGINT', () => controller.abort());
  process.once('SIGTERM', () => controller.abort());
  return controller.signal;
}
