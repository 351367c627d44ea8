import type { data as english } from '../en/data';
import type { AreaOf } from '../translation';

export const data: AreaOf<typeof english, 'many'> = {};
