import type { embed as english } from '../en/embed';
import type { AreaOf } from '../translation';

export const embed: AreaOf<typeof english, 'many'> = {};
