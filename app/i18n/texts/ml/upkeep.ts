import type { upkeep as english } from '../en/upkeep';

export const upkeep: Record<keyof typeof english, string> = {};
