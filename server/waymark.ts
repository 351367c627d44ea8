import { backup } from './cli/backup';
import { doctor } from './cli/doctor';
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
  say(help);
  if (['help', '--help', '-h'].includes(name)) return 0;
  process.stderr.write(`There is no "${name}".\n`);
  return 2;
}
