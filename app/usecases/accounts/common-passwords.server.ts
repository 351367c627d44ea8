import { dictionary } from '@zxcvbn-ts/language-common';

/** Some 49,000 common and breached passwords in lower case, offline: asking a service would tell it what people choose. */
const common: ReadonlySet<string> = new Set(dictionary['passwords-common']);

/** @returns whether a password (NFKC, lower case) is one that attackers try first */
export function isCommonPassword(password: string): boolean {
  return common.has(password);
}
