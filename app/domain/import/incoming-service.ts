import type { PublishedListing } from '../listing/listing';
import type { DraftContent } from '../upload/row-to-content';

/**
 * What a reading could not carry over, or had to guess. The record is taken all the same, and says so: words of
 * `imports.problem.<word>`.
 */
export const readingProblems = [
  /** The source gives no id; one was made from name and organisation. */
  'idMissing',
  /** The row points at a row that is not there. */
  'pointsNowhere',
  /** Tags, entities or control characters were taken out of a text. */
  'marksRemoved',
  /** Letters were lost before the text reached us: it holds U+FFFD. */
  'lettersLost',
  /** A text was longer than we hold; the end was left out. */
  'textCut',
  /** A web address had no scheme; https:// was assumed. */
  'schemeAssumed',
  /** A web address could not be read and was left out. */
  'addressNotRead',
  'emailNotRead',
  /** Several numbers stood in one cell. */
  'phoneSplit',
  /** A national number, and no country to read it by: kept as it stands. */
  'phoneCountryUnknown',
  /** Not a number we can read: kept as it stands. */
  'phoneNotRead',
  /** A number with an extension: the number alone is dialled. */
  'extension',
  /** A fax or pager number, or another kind that visitors cannot use: left out. */
  'phoneKindLeftOut',
  /** Hours that are not plain weekly hours: left out. */
  'hoursNotRead',
  /** Hours in words: kept as a note. */
  'hoursInWords',
  /** Hours stated for a place, put to its phones. */
  'hoursOfPlace',
  'languageNotRead',
  'countryNotRead',
  /** An area described in words rather than named: left out. */
  'areaInWords',
  'ageNotRead',
  'notActive',
  'moreLocations',
  /** More ways to make contact than a listing holds. */
  'moreContacts',
  /** A word of our own columns that we do not know, or a formula. */
  'wordUnknown',
  /** It carries our profile, and that could not be read: read as plain HSDS. */
  'ownProfileNotRead',
] as const;
export type ReadingProblem = (typeof readingProblems)[number];

/** What was wrong, and where: `phones[0].number`, `phones.csv:12.number`. Never holds what stood there. */
export type ProblemAt = readonly [problem: ReadingProblem, place: string];

/** Where a fact stands in the source. */
export interface Provenance {
  /** `phones[0].number`, or file, line and column: `phones.csv:12.number`. */
  readonly path: string;
  /** `YYYY-MM-DD` on which the source last vouched for the record; null where it does not say. */
  readonly asOf: string | null;
}

/** A term of the source's taxonomy that a service carries. */
export interface IncomingTerm {
  /** Name of the taxonomy; empty where the source names none. At most 300 characters, as `term`. */
  readonly taxonomy: string;
  /** Code or id of the term: what stays the same. */
  readonly term: string;
  readonly name: string;
}

/** A service as a source states it, read into the content of our form. */
export interface IncomingService {
  /** The source's own id, of whatever form; 1 to 300 characters, once in an input. */
  readonly externalId: string;
  /** 1 to 300 characters. */
  readonly name: string;
  /** SHA-256, in hexadecimal, of what is stated, without dates: the same means that nothing has changed. */
  readonly hash: string;
  readonly content: DraftContent;
  /** By `step.field`, e.g. `contact.value.1`; a field of the content without one came of nothing the source says. */
  readonly provenance: Readonly<Record<string, Provenance>>;
  readonly problems: readonly ProblemAt[];
  readonly terms: readonly IncomingTerm[];
  /** Only where the record carries our own profile: an export of Waymark. */
  readonly ownListing?: Omit<PublishedListing, 'id'>;
}

/** Why a record was not taken: words of `imports.refused.<word>`. */
export const refusals = [
  'idTwice',
  'idTooLong',
  'nameMissing',
  /** A quotation mark that never closes, letters after one that did, or more cells than the header has. */
  'rowBroken',
  'rowTooLong',
  'tooDeep',
  'notAnObject',
  /** An organization, a taxonomy or something else where a service should be. */
  'notAService',
  /** JSON in which the record is not readable. */
  'notJson',
] as const;
export type Refusal = (typeof refusals)[number];

/** A record that was not taken, or a row that could not be read; the rest goes on. */
export interface RefusedRecord {
  readonly refusal: Refusal;
  /** `services.csv:12`, `services[3]`. */
  readonly place: string;
  /** As far as it is known. */
  readonly externalId: string | null;
  readonly name: string | null;
}

/** The next record of an input, in an order that is the same whenever the input is. */
export type IncomingRecord =
  | { readonly service: IncomingService; readonly place: string; readonly refused?: never }
  | { readonly refused: RefusedRecord; readonly place: string; readonly service?: never };

export const inputFormats = ['hsds-json', 'hsds-ndjson', 'hsds-tables', 'hsds-api', 'services-csv'] as const;
export type InputFormat = (typeof inputFormats)[number];

/** Something about the whole input: words of `imports.note.<word>`. */
export const inputNotes = [
  /** Not UTF-8: read as Windows-1252. */
  'encodingGuessed',
  /** A table that is none of HSDS: passed over. */
  'tableUnknown',
  /** A column that a table of HSDS must have is missing. */
  'columnMissing',
  /** Columns that nobody reads. */
  'columnUnknown',
  /** Rows that point at rows which are not there. */
  'rowsPointNowhere',
  /** A page of an API that has more: the services on the others are not missing from the source. */
  'onePageOfMany',
] as const;
/** `count`: how many rows it is about, 0 where that says nothing. */
export type InputNote = readonly [note: (typeof inputNotes)[number], place: string, count: number];

/** An input that was opened and looked through once. */
export interface OpenedInput {
  readonly format: InputFormat;
  /** SHA-256 of what is read, in hexadecimal: the same input can be resumed. */
  readonly inputHash: string;
  /** Records that `services(0)` gives, refused ones included; null where that shows only at the end. */
  readonly total: number | null;
  readonly publisher: string | null;
  readonly licence: string | null;
  readonly notes: readonly InputNote[];
  /**
   * @param from records to pass over: how many an interrupted run has stored, refused ones included
   * @throws InputNotRead where reading has to stop
   */
  services(from: number): AsyncIterable<IncomingRecord>;
  /** Removes what was written for the reading; to be called always. */
  close(): Promise<void>;
}

/** Why an input cannot be read at all: words of `imports.notRead.<word>`. */
export const inputFaults = [
  'not-found',
  'empty',
  'kind-unknown',
  'not-json',
  'no-services',
  'no-header',
  'too-large',
  'too-many-files',
  'path-refused',
  'packed-too-tightly',
  'zip-broken',
  'address-refused',
  'no-answer',
  'answer-refused',
  'too-many-pages',
  'stopped',
] as const;
export type InputFault = (typeof inputFaults)[number];

/** The input as a whole cannot be read. Nothing is kept of it. */
export class InputNotRead extends Error {
  override readonly name = 'InputNotRead';

  /** @param place which file or page, where there are several; never what stood in it */
  constructor(
    readonly fault: InputFault,
    readonly place: string | null = null,
  ) {
    super(place === null ? fault : `${fault}: ${place}`);
  }
}
