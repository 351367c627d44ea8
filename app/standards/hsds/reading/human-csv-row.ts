import { audiences, costs, kinds, reaches, situations } from '~/domain/listing/vocabulary';
import { humanCsvColumns } from '../../exports/human-csv';
import { audienceWords, costWords, kindWords, reachWords, situationWords } from '../taxonomy-words';
import { foundLanguages } from './found-languages';
import type { Row } from './table-names';

/** Headings of our CSV for people → columns of the CSV that clinicians upload. What is missing here loses detail in it. */
const columnOfHeading: Readonly<Record<string, string>> = {
  Name: 'name',
  'Name in its own language': 'native_name',
  'Run by': 'operator',
  Kind: 'kind',
  'Who it is for': 'audiences',
  Summary: 'summary',
  Reach: 'reach',
  'Country codes': 'countries',
  Regions: 'regions',
  'Language codes': 'languages',
  Phone: 'phone',
  'Text message': 'sms',
  WhatsApp: 'whatsapp',
  Chat: 'chat',
  'Secure message': 'secure_message',
  'E-mail': 'email',
  Video: 'video',
  'In person': 'visit',
  'On the web': 'web',
  Post: 'post',
  Website: 'website',
  Cost: 'cost',
  'Can stay anonymous': 'anonymous',
  'What it says on confidentiality': 'confidentiality',
  'Legal situations accepted': 'situations',
  'Youngest age': 'minimum_age',
  'Oldest age': 'maximum_age',
  'Referral needed': 'referral_needed',
  'Language of the texts': 'text_language',
  'Last confirmed with the service': 'assured_date',
  'Sources last read': 'last_modified',
  'Opening hours': 'opening_hours',
  Place: 'place',
  Identifier: 'id',
};

type Words = readonly (readonly [words: string, word: string])[];

function wordsOf<Word extends string>(
  words: readonly Word[],
  texts: Readonly<Record<Word, readonly [string, ...unknown[]]>>,
): Words {
  return words.map((word) => [texts[word][0], word]);
}

/** What our CSV writes in English → our words. */
const wordOfText: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  kind: new Map(wordsOf(kinds, kindWords)),
  audiences: new Map(wordsOf(audiences, audienceWords)),
  reach: new Map(wordsOf(reaches, reachWords)),
  situations: new Map(wordsOf(situations, situationWords)),
  cost: new Map(costs.flatMap((cost) => (cost === 'unknown' ? [] : [[costWords[cost][0], cost] as const]))),
};

/** @returns whether a header is the one of our CSV for people */
export function isHumanCsv(header: readonly string[]): boolean {
  return humanCsvColumns.filter((heading) => header.includes(heading)).length > humanCsvColumns.length / 2;
}

/** @returns the row by the columns of the CSV that clinicians upload, with `id`, dates and what people wrote beside */
export function uploadRowOfHuman(row: Row): Row {
  const renamed = Object.entries(row).flatMap(([heading, cell]) => {
    const column = columnOfHeading[heading];
    return column === undefined ? [] : [[column, ourWords(column, cell)] as const];
  });
  return Object.fromEntries(renamed);
}

function ourWords(column: string, cell: string): string {
  if (column === 'text_language') return foundLanguages(cell).languages[0] ?? '';
  const words = wordOfText[column];
  if (words === undefined) return cell;
  return cell
    .split('; ')
    .map((text) => words.get(text) ?? text)
    .join('; ');
}
