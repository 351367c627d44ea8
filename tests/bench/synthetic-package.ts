import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/*
 * A Tabular Data Package of HSDS 3.1 of any size, the same bytes whenever it is made: no real persons, numbers of the ranges kept
 * for fiction, and the untidiness of real ones in some of the rows.
 */

const cities = ['London', 'Leeds', 'Cardiff', 'Belfast', 'Glasgow', 'Bristol'];
const languages = ['en', 'Welsh', 'pl', 'Urdu; English', 'pa'];
const words = 'talks with a counsellor by phone or in person for people who worry about what they think or did'.split(
  ' ',
);

const sentence = (seed: number): string =>
  Array.from({ length: 24 }, (_, index) => words[(seed * 7 + index * 13) % words.length]).join(' ');
const number = (seed: number): string => `020 7946 0${String(seed % 1000).padStart(3, '0')}`;

type Rows = (service: number) => readonly (readonly (string | number)[])[];

/** Table → header, and the rows of each service. Every service has three numbers, every tenth organization is new. */
const tables: Readonly<Record<string, readonly [header: string, rows: Rows]>> = {
  'organizations.csv': [
    'id,name,description,website',
    (n) => (n % 10 === 0 ? [[`o${n / 10}`, `Example Trust ${n / 10}`, sentence(n), `www.trust${n / 10}.example`]] : []),
  ],
  'services.csv': [
    'id,organization_id,name,description,url,email,status,minimum_age,last_modified',
    (n) => [
      [
        `s${n}`,
        `o${Math.floor(n / 10)}`,
        `Example service ${n}`,
        n % 5 === 0 ? `"<p>${sentence(n)} &amp; tea</p>"` : sentence(n),
        n % 3 === 0 ? `www.trust.example/${n}` : `https://www.trust.example/${n}`,
        `s${n}@trust.example`,
        'active',
        18,
        '2026-03-04T10:00:00.000Z',
      ],
    ],
  ],
  'service_at_location.csv': ['id,service_id,location_id', (n) => [[`j${n}`, `s${n}`, `l${n}`]]],
  'locations.csv': ['id,location_type,name', (n) => [[`l${n}`, 'physical', `The house ${n}`]]],
  'addresses.csv': [
    'id,location_id,address_1,city,state_province,postal_code,country,address_type',
    (n) => [[`a${n}`, `l${n}`, `${n} Example Street`, cities[n % 6] ?? '', 'England', 'E1 1AA', 'GB', 'physical']],
  ],
  'phones.csv': [
    'id,service_id,location_id,number,type',
    (n) => [
      [`p${n}a`, `s${n}`, '', number(n), 'voice'],
      [`p${n}b`, '', `l${n}`, `${number(n + 1)} / ${number(n + 2)} x12`, 'voice'],
      [`p${n}c`, `s${n}`, '', number(n + 3), 'fax'],
    ],
  ],
  'schedules.csv': [
    'id,service_id,freq,byday,opens_at,closes_at',
    (n) => [[`h${n}`, `s${n}`, 'WEEKLY', '"MO,TU,WE"', '09:00', '17:00']],
  ],
  'languages.csv': ['id,service_id,name', (n) => [[`g${n}`, `s${n}`, languages[n % 5] ?? '']]],
  'taxonomy_terms.csv': ['id,code,name', (n) => (n < 50 ? [[`t${n}`, `T-${n}`, `Term ${n}`]] : [])],
  'attributes.csv': ['id,link_id,taxonomy_term_id', (n) => [[`x${n}`, `s${n}`, `t${n % 50}`]]],
};

function* linesOf(header: string, rows: Rows, services: number): Generator<string> {
  yield `${header}\r\n`;
  for (let from = 0; from < services; from += 1000) {
    let text = '';
    for (let n = from; n < Math.min(from + 1000, services); n += 1) {
      for (const row of rows(n)) text += `${row.join(',')}\r\n`;
    }
    yield text;
  }
}

/**
 * Writes the package.
 * @param folder is made
 * @param services how many
 */
export async function writeSyntheticPackage(folder: string, services: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, [header, rows]] of Object.entries(tables)) {
    await pipeline(Readable.from(linesOf(header, rows, services)), createWriteStream(join(folder, name)));
  }
}
