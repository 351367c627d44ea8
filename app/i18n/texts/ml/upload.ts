import type { upload as english } from '../en/upload';

export const upload: Record<keyof typeof english, string> = {};
