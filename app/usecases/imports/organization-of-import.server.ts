import { and, eq } from 'drizzle-orm';
import type { Statement } from '~db/atomically';
import type { Database } from '~db/open.server';
import { organization } from '~db/schema/organization';
import type { Stamp } from './stamp';

/**
 * The organisation that an imported listing belongs to until its provider claims it: of the directory's own making, like those
 * of the first listings, told apart by name. It is nobody's account, so new listings of it always take two moderators.
 *
 * @param name who runs the service
 * @returns its id, and the statements that make it where it is not there yet
 */
export async function organizationOfImport(
  { drizzle }: Database,
  name: string,
  stamp: Stamp,
): Promise<{ readonly id: string; readonly statements: Statement[] }> {
  const [known] = await drizzle
    .select({ id: organization.id })
    .from(organization)
    .where(and(eq(organization.name, name), eq(organization.origin, 'seed')));
  if (known) return { id: known.id, statements: [] };
  const id = stamp.newId('org');
  const row = { id, name, origin: 'seed' as const, createdAt: stamp.now.toISOString() };
  return { id, statements: [drizzle.insert(organization).values(row)] };
}
