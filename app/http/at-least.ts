/**
 * Waits until a time has passed at least, so that how long work took does not tell what it was.
 *
 * @param milliseconds more than the work ever takes on a machine that is not overloaded
 * @returns what the work gave
 */
export async function atLeast<Result>(milliseconds: number, work: Promise<Result>): Promise<Result> {
  const [result] = await Promise.all([work, new Promise((resolve) => setTimeout(resolve, milliseconds))]);
  return result;
}
