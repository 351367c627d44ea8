import type { form as english } from '../en/form';

export const form: Record<keyof typeof english, string> = {};
