import { createHash } from 'node:crypto';
import type { ApiEdition } from '~/domain/open-data/api-answers';

/** Of what changes with the program alone: taxonomies, the profile, the description of the API. */
export function editionOfText(text: string): ApiEdition {
  return { tag: createHash('sha256').update(text).digest('base64url'), lastModified: null };
}
