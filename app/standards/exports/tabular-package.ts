import { profileAddress, profileVersion } from '../hsds/profile';
import descriptorOfHsds from '../hsds/schema/datapackage.json';
import { type Cell, csvRow } from './csv-row';
import type { DatasetFacts } from './json-dump';
import { licenceOfData } from './licence';
import type { TableName } from './tabular-rows';

/*
 * The descriptor of a Tabular Data Package (https://specs.frictionlessdata.io/tabular-data-package/) for HSDS. Its tables and
 * columns are those of the standard; it names only tables that hold something, and only keys between these.
 */

interface Field {
  readonly name: string;
  readonly type: string;
  readonly format?: string;
  readonly constraints?: Readonly<Record<string, unknown>>;
  readonly [other: string]: unknown;
}
interface ForeignKey {
  readonly fields: string;
  readonly reference: { readonly resource: string; readonly fields: string };
}
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey: string;
    readonly foreignKeys?: readonly ForeignKey[];
  };
  readonly [other: string]: unknown;
}

/** A table as it was written. */
export interface WrittenTable {
  readonly table: TableName;
  readonly bytes: number;
  /** In hexadecimal digits. */
  readonly sha256: string;
}

const resources = descriptorOfHsds.resources as readonly unknown[] as readonly Resource[];

function resourceOf(table: TableName): Resource {
  const resource = resources.find(({ name }) => name === table);
  if (!resource) throw new Error(`HSDS has no table ${table}.`);
  return resource;
}

/** Name of a table's file in the package. */
export function fileOfTable(table: TableName): string {
  return resourceOf(table).path;
}

/** Name of the descriptor's file in the package. */
export const descriptorFile = 'datapackage.json';

/** The line with the names of a table's columns, in the order of the descriptor. */
export function headOfTable(table: TableName): string {
  return csvRow(columnsOf(table));
}

/** An object as a line of its table; properties that are no columns are left out. */
export function lineOfTable(table: TableName, row: object): string {
  const cells = row as Readonly<Record<string, Cell | undefined>>;
  return csvRow(columnsOf(table).map((column) => cells[column] ?? null));
}

const known = new Map<TableName, readonly string[]>();

function columnsOf(table: TableName): readonly string[] {
  let columns = known.get(table);
  if (!columns) {
    columns = resourceOf(table).schema.fields.map(({ name }) => name);
    known.set(table, columns);
  }
  return columns;
}

/** @returns the text of `datapackage.json` for a package of these tables */
export function packageDescriptor(facts: DatasetFacts, tables: readonly WrittenTable[]): string {
  const { siteName, origin, changedOn } = facts;
  const descriptor = {
    profile: descriptorOfHsds.profile,
    name: 'waymark',
    title: `${siteName}: services`,
    description: `The services listed at ${origin}, in the Human Services Data Specification.`,
    homepage: `${origin}/data`,
    version: profileVersion,
    // The data's own last change, so that the same data make the same package.
    created: `${changedOn}T00:00:00Z`,
    licenses: [{ name: licenceOfData.identifier, title: licenceOfData.title, path: licenceOfData.address }],
    contributors: [{ title: licenceOfData.credit, role: 'author' }],
    // The descriptions of tables and columns are the standard's own, under CC BY-SA 4.0.
    sources: [{ title: descriptorOfHsds.title, path: 'https://openreferral.org/' }],
    hsds_profile: profileAddress(origin),
    resources: tables.map((table) => resourceOfPackage(table, new Set(tables.map((each) => each.table)))),
  };
  return `${JSON.stringify(descriptor, null, 1)}\n`;
}

function resourceOfPackage({ table, bytes, sha256 }: WrittenTable, present: ReadonlySet<string>): object {
  const { schema, ...resource } = resourceOf(table);
  const keys = (schema.foreignKeys ?? []).filter(({ reference }) => present.has(reference.resource));
  const { foreignKeys: _, ...rest } = schema;
  return {
    ...resource,
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    schema: { ...rest, fields: schema.fields.map(asWritten), ...(keys.length > 0 && { foreignKeys: keys }) },
  };
}

/** HSDS asks for an offset in times, which the times of Table Schema do not have unless any form is allowed. */
function asWritten(field: Field): Field {
  return field.type === 'time' ? { ...field, format: 'any' } : field;
}
