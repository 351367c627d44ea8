/**
 * The tables of HSDS that say something about a service, by the name they have in 3.x, and the columns by which their rows hang
 * together. Rows of the tables of 1.1 and 2.x are brought into this form by `canonicalRow`.
 */
export const tableLinks = {
  service: [],
  organization: [],
  location: [],
  service_at_location: ['service_id'],
  phone: ['service_id', 'location_id', 'service_at_location_id', 'organization_id'],
  address: ['location_id'],
  schedule: ['service_id', 'location_id', 'service_at_location_id'],
  service_area: ['service_id', 'service_at_location_id'],
  language: ['service_id', 'location_id'],
  cost_option: ['service_id'],
  eligibility: ['service_id'],
  attribute: ['link_id'],
  taxonomy_term: [],
  taxonomy: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type TableName = keyof typeof tableLinks;

/** What a table of a file is. */
export interface TableOfFile {
  /** Null where it is one of HSDS that we have no use for. */
  readonly table: TableName | null;
  /** How its rows are brought into the form of 3.x. */
  readonly as: 'plain' | 'postal' | 'physical' | 'weekly' | 'holiday' | 'term-of-service' | 'term-of-1.1' | 'link';
}

const names: Readonly<Record<string, TableOfFile>> = {
  ...Object.fromEntries(Object.keys(tableLinks).map((table) => [table, { table: table as TableName, as: 'plain' }])),
  services_at_location: { table: 'service_at_location', as: 'plain' },
  physical_address: { table: 'address', as: 'physical' },
  postal_address: { table: 'address', as: 'postal' },
  regular_schedule: { table: 'schedule', as: 'weekly' },
  holiday_schedule: { table: 'schedule', as: 'holiday' },
  services_area: { table: 'service_area', as: 'plain' },
  eligibilities: { table: 'eligibility', as: 'plain' },
  service_taxonomy: { table: 'attribute', as: 'term-of-service' },
  services_taxonomy: { table: 'attribute', as: 'term-of-service' },
  link_taxonomy: { table: 'attribute', as: 'link' },
};

/** Tables of HSDS, of any version, that say nothing our form asks for. */
const unused: ReadonlySet<string> = new Set(
  `program contact funding required_document accessibility accessibility_for_disability accessibility_for_disabilities metadata
  meta_table_description organization_identifier url service_capacity unit payment_accepted payments_accepted
  interpretation_service other_attribute review service_attribute`.split(/\s+/),
);

/**
 * @param file name of a table with or without folders and ending, in the singular or plural: `Phones.csv`, `hsds-phones`
 * @param columns of its header, as `columnName` gives them
 * @returns null where it is no table of HSDS
 */
export function tableOf(file: string, columns: readonly string[]): TableOfFile | null {
  const name = file
    .replace(/^.*[\\/]/, '')
    .replace(/\.(csv|tsv|txt)$/i, '')
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_')
    .replace(/^(hsds|openreferral|open_referral)_/, '')
    .replaceAll('organisation', 'organization');
  const tried = [
    name,
    name.replace(/ies$/, 'y'),
    name.replace(/sses$/, 'ss'),
    name.replace(/(ss|x)es$/, '$1'),
    name.replace(/s$/, ''),
  ];
  if (tried.some((each) => each === 'taxonomy')) return taxonomyOf(columns);
  const found = tried
    .map((each) => (Object.hasOwn(names, each) ? names[each] : undefined))
    .find((each) => each !== undefined);
  if (found !== undefined) return found;
  return tried.some((each) => unused.has(each)) ? { table: null, as: 'plain' } : null;
}

/** Up to 2.x the table `taxonomy` holds the terms. */
function taxonomyOf(columns: readonly string[]): TableOfFile {
  const holdsTerms = columns.some((each) => each === 'parent_id' || each === 'parent_name' || each === 'vocabulary');
  return holdsTerms ? { table: 'taxonomy_term', as: 'term-of-1.1' } : { table: 'taxonomy', as: 'plain' };
}

const aliases: Readonly<Record<string, string>> = {
  address1: 'address_1',
  address2: 'address_2',
  street: 'address_1',
  street_address: 'address_1',
  state: 'state_province',
  province: 'state_province',
  zip: 'postal_code',
  zip_code: 'postal_code',
  zipcode: 'postal_code',
  postcode: 'postal_code',
  locality: 'city',
  country_code: 'country',
  phone_number: 'number',
  telephone: 'number',
  phone_type: 'type',
  number_type: 'type',
  opens: 'opens_at',
  closes: 'closes_at',
  day_of_week: 'weekday',
  day: 'weekday',
  identifier: 'id',
  service_at_locations_id: 'service_at_location_id',
  services_at_location_id: 'service_at_location_id',
};

/** @returns a column's name as HSDS 3.x has it: lower case, underscores, `organization` */
export function columnName(header: string): string {
  const name = header
    .normalize('NFKC')
    .replaceAll(/[\u200B\uFEFF]/g, '')
    .trim()
    .toLowerCase()
    .replaceAll(/[\s.-]+/g, '_')
    .replaceAll('organisation', 'organization');
  return aliases[name] ?? name;
}

/** Without these a table says nothing. */
const needed: Partial<Record<TableName, readonly string[]>> = {
  service: ['id', 'name'],
  organization: ['id'],
  phone: ['number'],
  location: ['id'],
  service_at_location: ['service_id', 'location_id'],
};

/** @returns columns that a table must have and this one has not */
export function missingColumns(table: TableName, columns: readonly string[]): string[] {
  return (needed[table] ?? []).filter((each) => !columns.includes(each));
}

export type Row = Record<string, string>;

/** Brings a row of any version into the form of 3.x. */
export function canonicalRow(as: TableOfFile['as'], row: Row): Row {
  if (as === 'postal' || as === 'physical') return { ...row, address_type: as };
  if (as === 'term-of-service')
    return { ...row, link_id: row.service_id ?? '', taxonomy_term_id: row.taxonomy_id ?? '' };
  if (as === 'link') return { ...row, taxonomy_term_id: row.taxonomy_id ?? row.taxonomy_term_id ?? '' };
  if (as === 'term-of-1.1') return { ...row, taxonomy: row.vocabulary ?? row.taxonomy ?? '' };
  if (as === 'holiday') return { ...row, count: '1' };
  return row;
}
