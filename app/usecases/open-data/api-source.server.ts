import type { HsdsContext } from '~/standards/hsds/hsds-types';
import type { Directory } from '../directory.server';

/** HSDS with our profile, or the same records as Open Referral UK has them. */
export type ApiStandard = 'hsds' | 'uk';

/** What the API answers from. */
export interface ApiSource extends HsdsContext {
  readonly directory: Directory;
  readonly standard: ApiStandard;
}

/** @param context what the server hands to every loader */
export function apiSource(
  context: { readonly directory: Directory; readonly settings: { readonly origin: string }; readonly now: () => Date },
  standard: ApiStandard,
): ApiSource {
  return { directory: context.directory, origin: context.settings.origin, now: context.now(), standard };
}
