import { dictionary } from '@zxcvbn-ts/language-common';

/** The list alone, in a module of its own: importing this module is what reads it. Lower case. */
export const commonPasswordList: readonly string[] = dictionary['passwords-common'];
