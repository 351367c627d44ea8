/** Answer in place of a result while too many passwords are being checked: the page says "try again", with status 503. */
export const busy = Symbol('busy');

/** @returns the result, or `busy` where the work was refused because too many wait already */
export async function orBusy<Result>(work: Promise<Result>): Promise<Result | typeof busy> {
  try {
    return await work;
  } catch (error) {
    if ((error as { code?: unknown } | null)?.code === 'passwords-busy') return busy;
    throw error;
  }
}
