import type { ChannelType } from '../listing/vocabulary';
import { mostContacts, type StepId } from '../listing-form/steps';
import { columns } from './columns';
import { withoutTextMark } from './csv-cells';

/** What a form is stored as: step → field → typed values. */
export type DraftContent = Partial<Record<StepId, Record<string, string[]>>>;

/** A cell by its column, as found in the file. */
type Cells = Readonly<Record<string, unknown>>;

/**
 * Turns a row of a CSV file into what somebody would have typed into the form. Nothing is added: what a row does not say
 * stays empty.
 *
 * @param row column → cell; unknown columns are passed over
 */
export function contentOfRow(row: Cells): DraftContent {
  const content: DraftContent = {};
  for (const { name, step, field, reading } of columns) {
    const cell = cellOf(row, name);
    if (field === null || cell === '') continue;
    put(content, step, field, readings[reading](cell));
  }
  // Countries that are named are what "countries" means; the file need not say it twice.
  if (content.service?.countries && !content.service.reach) put(content, 'service', 'reach', ['countries']);
  putContacts(
    content,
    contactColumns.flatMap((each) => contactsIn(row, each)),
  );
  return content;
}

/** One way of making contact, as typed. */
export interface TypedContact {
  readonly type: ChannelType;
  readonly value: string;
  readonly shortCode?: boolean;
  readonly cost?: string;
  readonly hours?: string;
  readonly zone?: string;
  readonly hoursNote?: string;
}

/** Writes contacts as the blocks of the form's step; more than it has are left out. */
export function putContacts(content: DraftContent, contacts: readonly TypedContact[]): void {
  contacts.slice(0, mostContacts).forEach(({ shortCode, ...typed }, index) => {
    for (const [field, value] of Object.entries(typed)) {
      if (value !== '') put(content, 'contact', `${field}.${index + 1}`, [value]);
    }
    if (shortCode) put(content, 'contact', `shortCode.${index + 1}`, ['yes']);
    put(content, 'contact', `shown.${index + 1}`, ['yes']);
  });
}

/** Adds a field; no values, no field. */
export function put(content: DraftContent, step: StepId, field: string, values: readonly string[]): void {
  const filled = values.filter((value) => value !== '');
  if (filled.length === 0) return;
  const fields = content[step] ?? {};
  fields[field] = filled;
  content[step] = fields;
}

function cellOf(row: Cells, name: string): string {
  const cell = row[name];
  return typeof cell === 'string' ? withoutTextMark(cell.trim()) : '';
}

const listed = (cell: string): string[] => cell.split(/[;|,\n]/).map((each) => each.trim());
const word = (cell: string): string =>
  cell
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');
const yesWords: Readonly<Record<string, string>> = {
  y: 'yes',
  true: 'yes',
  '1': 'yes',
  n: 'no',
  false: 'no',
  '0': 'no',
};

const readings: Readonly<Record<(typeof columns)[number]['reading'], (cell: string) => string[]>> = {
  text: (cell) => [cell],
  list: listed,
  words: (cell) => listed(cell).map(word),
  word: (cell) => [word(cell)],
  countries: (cell) => listed(cell).map((code) => code.toUpperCase()),
  country: (cell) => [cell.toUpperCase()],
  lines: (cell) => [listed(cell).filter(Boolean).join('\n')],
  'yes-no': (cell) => [yesWords[word(cell)] ?? word(cell)],
};

interface ContactColumn {
  readonly column: string;
  readonly type: ChannelType;
  readonly hours?: string;
  readonly cost?: string;
  readonly shortCode?: boolean;
  /** Whether a cell may hold several, separated by `;` or `|`. */
  readonly several?: boolean;
}

const contactColumns: readonly ContactColumn[] = [
  { column: 'phone', type: 'phone', hours: 'phone_hours', cost: 'phone_cost', several: true },
  { column: 'short_number', type: 'phone', hours: 'phone_hours', cost: 'phone_cost', shortCode: true },
  { column: 'sms', type: 'sms', several: true },
  { column: 'whatsapp', type: 'whatsapp', several: true },
  { column: 'email', type: 'email', several: true },
  { column: 'chat', type: 'webchat', hours: 'chat_hours' },
  { column: 'secure_message', type: 'secure-message' },
  { column: 'video', type: 'video' },
  { column: 'visit', type: 'in-person', hours: 'visit_hours' },
  { column: 'web', type: 'web' },
  { column: 'post', type: 'post' },
];

function contactsIn(row: Cells, { column, type, several, shortCode, ...others }: ContactColumn): TypedContact[] {
  const cell = cellOf(row, column);
  const values = several ? cell.split(/[;|\n]/) : [cell];
  const hours = others.hours ? cellOf(row, others.hours) : '';
  const cost = others.cost ? word(cellOf(row, others.cost)) : '';
  return values
    .map((value) => withoutTextMark(value.trim()))
    .filter((value) => value !== '')
    .map((value) => ({
      type,
      value,
      cost,
      hours,
      zone: hours === '' ? '' : cellOf(row, 'time_zone'),
      ...(shortCode ? { shortCode } : {}),
    }));
}
