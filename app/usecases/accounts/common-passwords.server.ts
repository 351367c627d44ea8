let common: Promise<ReadonlySet<string>> | null = null;

/**
 * Some 49,000 common and breached passwords, offline: asking a service would tell it what people choose. Read when
 * somebody chooses the first password, because the list takes more memory than all visitor pages.
 *
 * @returns tells whether a password (NFKC, lower case) is one that attackers try first
 */
export async function commonPasswords(): Promise<(password: string) => boolean> {
  common ??= import('./common-password-list.server').then(({ commonPasswordList }) => new Set(commonPasswordList));
  const passwords = await common;
  return (password) => passwords.has(password);
}
