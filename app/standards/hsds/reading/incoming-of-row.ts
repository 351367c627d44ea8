import type { Provenance } from '~/domain/import/incoming-service';
import { typed } from '~/domain/listing-form/steps';
import { columnNamed, columnOfField } from '~/domain/upload/columns';
import { isFormula } from '~/domain/upload/csv-cells';
import { problemsOfCells } from '~/domain/upload/row-problems';
import { contentOfRow, type DraftContent } from '~/domain/upload/row-to-content';
import { fingerprint, madeId } from './fingerprint';
import { createNotes, foundAddress, foundLine, foundText, type Notes, textOf } from './found-text';
import type { ReadRecord } from './incoming-of-hsds';
import type { Row } from './table-names';

/** Columns of several lines. */
const textColumns: ReadonlySet<string> = new Set(['summary', 'confidentiality', 'regions', 'countries', 'not_for']);

/**
 * Reads a row of the CSV that clinicians upload, or of our CSV for people brought into its columns. Columns beside those: `id` or
 * `slug`, and `assured_date` or `last_modified`.
 *
 * @param place of the row, e.g. `services.csv:12`
 */
export function incomingOfRow(row: Row, place: string): ReadRecord {
  const notes = createNotes();
  const cleaned = cleanedRow(row, place, notes);
  const content = contentOfRow(cleaned);
  const name = foundLine(typed(content.service, 'name'), `${place}.name`, 300, notes);
  const stated = textOf(row.id) || textOf(row.slug) || textOf(row.identifier);
  const refused = { externalId: stated.slice(0, 300) || null, name: name || null };
  if (name === '') return { refusal: 'nameMissing', ...refused };
  if (stated.length > 300) return { refusal: 'idTooLong', ...refused };
  noteProblems(cleaned, row, place, notes);
  const made = () => madeId(name, textOf(row.operator), textOf(row.countries), textOf(row.locality));
  const { problems } = notes;
  return {
    service: {
      externalId: stated || made(),
      name,
      hash: fingerprint({ name, content, terms: [], problems: problems.map(([word]) => word), own: null }),
      content,
      provenance: provenanceOf(content, place, dateOf(row)),
      problems,
      terms: [],
    },
  };
}

function cleanedRow(row: Row, place: string, notes: Notes): Row {
  const cleaned: Row = {};
  for (const [name, cell] of Object.entries(row)) {
    const at = `${place}.${name}`;
    if (columnNamed(name) === null) continue;
    if (isFormula(cell)) notes.note('wordUnknown', at);
    else if (name === 'website') cleaned[name] = foundAddress(cell, at, notes);
    else if (textColumns.has(name)) cleaned[name] = foundText(cell, at, 4000, notes);
    else cleaned[name] = foundText(cell, at, 500, notes);
  }
  return cleaned;
}

function noteProblems(cleaned: Row, row: Row, place: string, notes: Notes): void {
  for (const { field } of problemsOfCells(cleaned)) notes.note('wordUnknown', `${place}.${field}`);
  // Words for people: too free to read back.
  if (textOf(row.opening_hours) !== '') notes.note('hoursNotRead', `${place}.opening_hours`);
  if (textOf(row.place) !== '') notes.note('areaInWords', `${place}.place`);
}

const dateOf = (row: Row): string | null =>
  [row.assured_date, row.last_modified].map((each) => /^\d{4}-\d\d-\d\d/.exec(each ?? '')?.[0]).find(Boolean) ?? null;

const columnOfContact: Readonly<Record<string, string>> = {
  webchat: 'chat',
  'secure-message': 'secure_message',
  'in-person': 'visit',
};

function provenanceOf(content: DraftContent, place: string, asOf: string | null): Record<string, Provenance> {
  const found: Record<string, Provenance> = {};
  for (const [step, fields] of Object.entries(content)) {
    for (const field of Object.keys(fields ?? {})) {
      const column = columnOfField(step as keyof DraftContent, field) ?? contactColumn(content, field);
      if (column !== null) found[`${step}.${field}`] = { path: `${place}.${column}`, asOf };
    }
  }
  return found;
}

function contactColumn({ contact }: DraftContent, field: string): string | null {
  const [name, number] = field.split('.');
  if (name === 'shown' || number === undefined) return null;
  const type = typed(contact, `type.${number}`);
  return columnOfContact[type] ?? type;
}
