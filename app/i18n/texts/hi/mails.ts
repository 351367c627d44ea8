import type { mails as english } from '../en/mails';

export const mails: Record<keyof typeof english, string> = {};
