import { oneOfList } from './list-request';

/** What an address asks to see of the audit trail. */
export interface AskedTrail<Action extends string> {
  readonly listing: string | null;
  readonly actor: string | null;
  readonly action: Action | null;
  readonly day: string | null;
}

/** @returns the filter that an address holds, and the line after which to go on */
export function trailFilterOf<Action extends string>(
  params: URLSearchParams,
  actions: readonly Action[],
): { readonly filter: AskedTrail<Action>; readonly before: string | null } {
  const day = params.get('day') ?? '';
  const before = params.get('before') ?? '';
  return {
    filter: {
      listing: wordIn(params, 'listing'),
      actor: wordIn(params, 'actor'),
      action: oneOfList(params, 'action', actions, null),
      day: /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : null,
    },
    before: /^evt_\w{26}$/.test(before) ? before : null,
  };
}

function wordIn(params: URLSearchParams, name: string): string | null {
  const word = (params.get(name) ?? '').trim().slice(0, 100);
  return word === '' ? null : word;
}

/** The same filter as a query, with the line after which to go on. */
export function trailQuery(filter: AskedTrail<string>, before: string | null = null): string {
  const given = Object.entries({ ...filter, before }).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return new URLSearchParams(given).toString();
}
