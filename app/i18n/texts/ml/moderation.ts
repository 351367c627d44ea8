import type { moderation as english } from '../en/moderation';

export const moderation: Record<keyof typeof english, string> = {};
