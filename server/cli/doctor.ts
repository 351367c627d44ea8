import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { knownMigrations } from '../../db/known-migrations';
import { openDatabase } from '../../db/open.server';
import { countMails } from '../../db/queries/outgoing-mails';
import { databaseFile } from '../database-file';
import { mailFolder } from '../mail-sender';
import type { ServerSettings } from '../settings';
import { checkDatabase } from './check-database';
import { guidesDue } from './guides-due';

/**
 * Looks at everything a copy of Waymark stands on and says what it finds.
 *
 * @returns 0 where all is well, 1 where something needs care
 */
export function doctor(settings: ServerSettings, root: string, say: (text: string) => void): number {
  const warnings: string[] = [];
  say(`node             ${process.versions.node}`);
  say(`build            ${existsSync(join(root, 'build/main.js')) ? 'there' : 'missing: npm run build'}`);
  for (const [name, value] of settingsToShow(settings)) say(`${name.padEnd(17)}${value}`);
  if (settings.origin.startsWith('http://localhost'))
    warnings.push('ORIGIN is not set: fine here, not on a public server.');
  if (settings.contact === null) warnings.push('CONTACT is not set: nobody can report a security problem to you.');

  warnings.push(...guidesDue(new Date()));
  const file = databaseFile(settings.dataFolder);
  let faults: readonly string[] = [];
  if (!existsSync(file)) warnings.push(`There is no database at ${file} yet; the first start makes it.`);
  else {
    const mode = statSync(file).mode & 0o077;
    if (mode !== 0) warnings.push(`${file} can be read by others: chmod 600 it.`);
    const findings = checkDatabase(file);
    faults = findings.faults;
    if (faults.length === 0) warnings.push(...aboutMails(file));
    say(`database         ${file}`);
    for (const [table, rows] of findings.counts) say(`  ${table.padEnd(20)}${rows}`);
    say(`checks           ${faults.length === 0 ? 'integrity, keys and search index are sound' : faults.join('; ')}`);
  }
  for (const warning of warnings) say(`note             ${warning}`);
  if (faults.length > 0) say('What to do: npm run waymark -- restore <backup file>');
  return faults.length > 0 ? 1 : 0;
}

/** Mails that do not get through, which nobody else would notice. */
function aboutMails(file: string): string[] {
  const database = openDatabase(file, { readonly: true });
  try {
    // A database of an earlier version gets the table at the next start.
    if (Number(database.sqlite.pragma('user_version', { simple: true })) < knownMigrations().length) return [];
    const { failing, givenUp, faults } = countMails(database);
    const because = faults.length > 0 ? ` (${faults.join(', ')})` : '';
    return [
      ...(failing > 0
        ? [`${failing} mails wait because the mail server did not take them${because}. Is SMTP_URL right?`]
        : []),
      ...(givenUp > 0 ? [`${givenUp} mails were given up${because}.`] : []),
    ];
  } finally {
    database.close();
  }
}

function settingsToShow(settings: ServerSettings): [string, string][] {
  return [
    ['site', settings.siteName],
    ['origin', settings.origin],
    ['onion', settings.onionOrigin ?? 'none'],
    ['exit opens', settings.exitTarget],
    ['contact', settings.contact ?? 'none'],
    ['behind a proxy', settings.trustProxy ? 'yes, X-Forwarded-For is believed' : 'no'],
    ['log', settings.log],
    ['data', settings.dataFolder],
    ['mails', settings.smtpUrl === null ? `no SMTP_URL, written to ${mailFolder(settings.dataFolder)}` : 'by SMTP'],
  ];
}
