import type { Audience } from '~/domain/listing/vocabulary';

/** Five ways in, each a search of its own. Survivors have their own, never mixed with the others. */
export const entrances = [
  { key: 'self', audiences: ['own-thoughts', 'own-behaviour', 'viewed-illegal-images'] },
  { key: 'youth', audiences: ['under-18-self'] },
  { key: 'other', audiences: ['partner-or-family', 'parent-of-child-who-harmed'] },
  { key: 'harmed', audiences: ['survivor'] },
  { key: 'professional', audiences: ['professional'] },
] as const satisfies readonly { key: string; audiences: readonly Audience[] }[];
