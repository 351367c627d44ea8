import type { imports as english } from '../en/imports';
import type { AreaOf } from '../translation';

export const imports: AreaOf<typeof english> = {};
