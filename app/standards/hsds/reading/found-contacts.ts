import { isEmail } from '~/domain/listing-form/field-rules';
import { type FoundHours, foundHours } from './found-hours';
import { childrenOf, type FoundNode, pathOf } from './found-node';
import { foundPhones } from './found-phones';
import type { FoundLocation } from './found-places';
import { foundAddress, foundLine, foundText, type Notes, textOf } from './found-text';
import type { FoundContact } from './incoming-draft';

/**
 * How a service can be reached: its own numbers, those of its places, and the organization's only where it has none.
 * @param country by which national numbers are read
 */
export function contactsOf(
  node: FoundNode,
  organization: FoundNode | null,
  locations: readonly FoundLocation[],
  country: string | null,
  notes: Notes,
): FoundContact[] {
  const ofPlaces = locations.flatMap(({ at: join, location }) => [
    ...(join === null ? [] : childrenOf(join, 'phones')),
    ...childrenOf(location, 'phones'),
  ]);
  const stated = [...childrenOf(node, 'phones'), ...ofPlaces];
  const rows = stated.length > 0 || organization === null ? stated : childrenOf(organization, 'phones');
  const hours = hoursOf(node, locations, notes);
  return [
    ...rows.flatMap((row) => phonesOf(row, country, hours, notes)),
    ...emailsOf(node, organization, notes),
    ...locations.flatMap(({ location }) => webOf(location, notes)),
  ];
}

function hoursOf(node: FoundNode, locations: readonly FoundLocation[], notes: Notes): FoundHours | null {
  const own = foundHours(childrenOf(node, 'schedules'), notes);
  if (own !== null) return own;
  const [first] = locations
    .map(({ at, location }) => [
      ...(at === null ? [] : childrenOf(at, 'schedules')),
      ...childrenOf(location, 'schedules'),
    ])
    .filter((rows) => rows.length > 0);
  const found = first === undefined ? null : foundHours(first, notes);
  if (found !== null) notes.note('hoursOfPlace', found.path);
  return found;
}

function phonesOf(row: FoundNode, country: string | null, hours: FoundHours | null, notes: Notes): FoundContact[] {
  const path = pathOf(row, 'number');
  const cell = foundText(row.value.number, path, 500, notes);
  if (cell === '') return [];
  const found = foundPhones(cell, textOf(row.value.type), country, path, notes).map((phone) => ({
    ...phone,
    hours: phone.type === 'phone' ? hours : null,
    path,
  }));
  return withExtension(found, row, notes);
}

/** E.164 has no room for an extension; visitors read it. */
function withExtension(found: readonly FoundContact[], row: FoundNode, notes: Notes): FoundContact[] {
  const extension = textOf(row.value.extension).replace(/\.0$/, '');
  const [only, ...others] = found;
  if (extension === '' || only === undefined) return [...found];
  notes.note('extension', pathOf(row, 'extension'));
  if (others.length > 0 || !/^\d{1,7}$/.test(extension)) return [...found];
  return [{ ...only, display: `${only.display || only.value} x${extension}` }];
}

/** The organization's address stands for its services where they have none. */
function emailsOf(node: FoundNode, organization: FoundNode | null, notes: Notes): FoundContact[] {
  const from = textOf(node.value.email) === '' && organization !== null ? organization : node;
  const path = pathOf(from, 'email');
  const cell = foundLine(from.value.email, path, 500, notes).replace(/^mailto:/i, '');
  const found = cell.split(/[\s;,|]+/).filter((each) => each !== '');
  return found.flatMap((value): FoundContact[] => {
    if (isEmail(value)) return [{ type: 'email', value, display: '', hours: null, path }];
    notes.note('emailNotRead', path);
    return [];
  });
}

function webOf(location: FoundNode, notes: Notes): FoundContact[] {
  if (textOf(location.value.location_type) !== 'virtual') return [];
  const path = pathOf(location, 'url');
  const value = foundAddress(location.value.url, path, notes);
  return value === '' ? [] : [{ type: 'web', value, display: '', hours: null, path }];
}
