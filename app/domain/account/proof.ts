/** How long password and second factor count as just given, in minutes. */
export const proofMinutes = 10;

/**
 * @param provedAt ISO instant at which both were last given, or null
 * @returns whether what is dangerous may be done without asking for them again
 */
export function isProvedLately(provedAt: string | null, now: Date): boolean {
  return provedAt !== null && now.getTime() - Date.parse(provedAt) <= proofMinutes * 60_000;
}
