import type { Directory } from '~/usecases/directory.server';
import { type RegisterRow, wholeRegister } from '~db/queries/register';

/** One entry in force; null where there is none of that id, or it was lifted. */
export async function readRegisterEntry(
  { database }: Pick<Directory, 'database'>,
  id: string,
): Promise<RegisterRow | null> {
  return (await wholeRegister(database)).find((row) => row.id === id && row.liftedAt === null) ?? null;
}
