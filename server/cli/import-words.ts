import {
  type InputFault,
  type InputNote,
  type Refusal,
  readingProblems,
} from '../../app/domain/import/incoming-service';
import type { PublishRefusal } from '../../app/domain/import/row-outcome';
import { translatorFor } from '../../app/i18n/translator';

const refusals: Record<Refusal | PublishRefusal | 'leftDraft', string> = {
  idTwice: 'this id was there before',
  idTooLong: 'the id is longer than 300 characters',
  nameMissing: 'it has no name',
  rowBroken: 'the row cannot be read: a quotation mark is in the wrong place',
  rowTooLong: 'the row is too long',
  tooDeep: 'lists and objects lie too deep within each other',
  notAnObject: 'it is no object',
  notJson: 'it is no JSON',
  notAService: 'it is no service',
  slugKnown: 'a listing bears this slug already and says something else; it was not touched',
  neverList: 'the service asked not to be listed',
  leftDraft: 'it is no export of Waymark, so it became a draft',
};

const faults: Record<InputFault, string> = {
  'not-found': 'It is not there.',
  empty: 'It is empty.',
  'kind-unknown': 'It is none of the formats that can be read: HSDS as JSON, NDJSON or tables, or our CSV.',
  'not-json': 'It is no JSON.',
  'no-services': 'There are no services in it.',
  'no-header': 'Its first row does not name the columns.',
  'too-large': 'It is too large.',
  'too-many-files': 'There are too many files in it.',
  'path-refused': 'A file in it has a path that leads outside.',
  'packed-too-tightly': 'It is packed more tightly than honest data are.',
  'zip-broken': 'The zip file is broken.',
  'address-refused': 'This address is not on the public internet, or is no web address.',
  'no-answer': 'No answer came.',
  'answer-refused': 'The answer was refused.',
  'too-many-pages': 'It has more pages than are read.',
  stopped: 'It was stopped.',
};

const notes: Record<InputNote[0], string> = {
  encodingGuessed: 'not UTF-8; read as Windows-1252',
  tableUnknown: 'no table of HSDS; passed over',
  columnMissing: 'a column is missing',
  columnUnknown: 'columns that nobody reads',
  onePageOfMany: 'one page of several; only it was read',
  rowsPointNowhere: 'rows that point at rows which are not there',
};

/** A problem of a record, in English, with its place. */
export function problemInWords([word, place]: readonly [word: string, place: string]): string {
  const isReading = readingProblems.some((each) => each === word);
  const refusal = refusals[word as keyof typeof refusals];
  const words = isReading
    ? translatorFor('en')(`imports.problem.${word as (typeof readingProblems)[number]}`)
    : refusal;
  return place === '' ? (words ?? word) : `${place}: ${words ?? word}`;
}

/** Why an input cannot be read. */
export function faultInWords(fault: InputFault, place: string | null): string {
  return place === null ? faults[fault] : `${faults[fault]} (${place})`;
}

/** Something about the whole input. */
export function noteInWords([note, place, count]: InputNote): string {
  return `${place}: ${notes[note]}${count > 0 ? ` (${count})` : ''}`;
}
