import { rowPlace } from './found-node';
import type { Row, TableName } from './table-names';

/** A row of a table with its place: `phones.csv:12`. */
export interface PlacedRow {
  readonly row: Row;
  readonly place: string;
  /** Once in all tables. */
  readonly key: string;
}

/** Finds rows of the tables of a package. */
export interface Tables {
  /** @returns rows whose column has this value, in the order of the file; none for an empty value */
  where(table: TableName, column: string, value: string): readonly PlacedRow[];
}

type Built = Record<string, unknown>;

/**
 * Puts a service together as the JSON of HSDS nests it, from the rows that belong to it. Persons named as contacts, and what is
 * said of them, are left where they are.
 */
export function serviceOfRows(service: PlacedRow, tables: Tables): Built {
  const id = service.row.id ?? '';
  const joins = joinsOf(service, tables);
  const own = tables.where('phone', 'service_id', id);
  const seen = new Set(own.map(({ key }) => key));
  const service_at_locations = joins.map((join) => joinOf(join, tables, seen));
  const organization = organizationOf(service, tables, seen.size === 0);
  return {
    ...built(service),
    ...eligibilityOf(id, tables),
    ...(organization === null ? {} : { organization }),
    phones: own.map(built),
    schedules: tables.where('schedule', 'service_id', id).map(built),
    service_areas: tables.where('service_area', 'service_id', id).map(built),
    languages: languagesOf(id, joins, tables).map(built),
    cost_options: tables.where('cost_option', 'service_id', id).map(built),
    attributes: attributesOf(service, tables),
    service_at_locations,
  };
}

/** Rows are made for one reading, so they are marked rather than copied. */
function built({ row, place }: PlacedRow): Built {
  const marked: Built & { [rowPlace]?: string } = row;
  marked[rowPlace] = place;
  return marked;
}

/** Before 1.0 a service had one location and named it itself. */
function joinsOf(service: PlacedRow, tables: Tables): readonly PlacedRow[] {
  const joins = tables.where('service_at_location', 'service_id', service.row.id ?? '');
  return joins.length > 0 || !service.row.location_id
    ? joins
    : [{ ...service, row: { location_id: service.row.location_id } }];
}

/** @param seen keys of the phones that are there already: one row may hang on the service and on its place */
function joinOf(join: PlacedRow, tables: Tables, seen: Set<string>): Built {
  const id = join.row.id ?? '';
  const unseen = (rows: readonly PlacedRow[]) => rows.filter(({ key }) => !seen.has(key) && seen.add(key));
  const [location] = tables.where('location', 'id', join.row.location_id ?? '');
  const at = location?.row.id ?? '';
  return {
    [rowPlace]: join.place,
    phones: unseen(tables.where('phone', 'service_at_location_id', id)).map(built),
    schedules: tables.where('schedule', 'service_at_location_id', id).map(built),
    service_areas: tables.where('service_area', 'service_at_location_id', id).map(built),
    ...(location === undefined
      ? {}
      : {
          location: {
            ...built(location),
            addresses: tables.where('address', 'location_id', at).map(built),
            phones: unseen(tables.where('phone', 'location_id', at).filter(({ row }) => !row.service_id)).map(built),
            schedules: tables
              .where('schedule', 'location_id', at)
              .filter(({ row }) => !row.service_id)
              .map(built),
          },
        }),
  };
}

/** Its numbers matter only to services that have none, and a large one has thousands. */
function organizationOf({ row }: PlacedRow, tables: Tables, withPhones: boolean): Built | null {
  const [organization] = tables.where('organization', 'id', row.organization_id ?? '');
  if (organization === undefined) return null;
  if (!withPhones) return built(organization);
  const phones = tables
    .where('phone', 'organization_id', organization.row.id ?? '')
    .filter(({ row: { service_id, location_id } }) => !service_id && !location_id);
  return { ...built(organization), phones: phones.map(built) };
}

/** Up to 2.x who a service is for stands in a table of its own. */
function eligibilityOf(serviceId: string, tables: Tables): Built {
  const [found] = tables.where('eligibility', 'service_id', serviceId);
  if (found === undefined) return {};
  const { eligibility = '', minimum_age = '', maximum_age = '' } = found.row;
  const stated = { eligibility_description: eligibility, minimum_age, maximum_age };
  return Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== ''));
}

/** What is spoken at a place is spoken in its services, unless these say themselves. */
function languagesOf(id: string, joins: readonly PlacedRow[], tables: Tables): readonly PlacedRow[] {
  const own = tables.where('language', 'service_id', id);
  if (own.length > 0) return own;
  return joins.flatMap(({ row }) => tables.where('language', 'location_id', row.location_id ?? ''));
}

function attributesOf({ row: service, place }: PlacedRow, tables: Tables): Built[] {
  const rows = tables.where('attribute', 'link_id', service.id ?? '');
  // Some services name their term themselves.
  const own = service.taxonomy_id ? [{ place, key: '', row: { taxonomy_term_id: service.taxonomy_id } }] : [];
  return [...rows, ...own].map((attribute: PlacedRow) => {
    const termId = attribute.row.taxonomy_term_id ?? '';
    const [term] = tables.where('taxonomy_term', 'id', termId);
    const [taxonomy] = term === undefined ? [] : tables.where('taxonomy', 'id', term.row.taxonomy_id ?? '');
    const named = { id: termId, name: attribute.row.taxonomy_detail ?? '' };
    return {
      ...built(attribute),
      taxonomy_term: {
        ...(term === undefined ? named : term.row),
        ...(taxonomy === undefined ? {} : { taxonomy_detail: taxonomy.row }),
        [rowPlace]: attribute.place,
      },
    };
  });
}
