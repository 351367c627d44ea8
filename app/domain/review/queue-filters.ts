import { openReviewStates, type ReviewKind, type ReviewState, reviewKinds } from './review-states';
import { type RiskBand, riskBandNames } from './risk';

export const queueOwners = ['mine', 'nobody'] as const;
export type QueueOwner = (typeof queueOwners)[number];

/** What of the queue somebody wants to see; null: all. */
export interface QueueFilters {
  readonly kind: ReviewKind | null;
  readonly risk: RiskBand | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly owner: QueueOwner | null;
  readonly state: ReviewState | null;
  /** BCP 47 language of the texts. */
  readonly language: string | null;
  /** 1 for the first. */
  readonly page: number;
}

export const queuePageLength = 50;

/** Reads the filters from a query; what is not among the choices counts as not chosen. */
export function readQueueFilters(query: URLSearchParams): QueueFilters {
  const among = <Word extends string>(name: string, words: readonly Word[]) =>
    words.find((word) => word === query.get(name)) ?? null;
  const country = query.get('country') ?? '';
  const language = query.get('language') ?? '';
  const page = Number(query.get('page'));
  return {
    kind: among('kind', reviewKinds),
    risk: among('risk', riskBandNames),
    country: /^[A-Z]{2}$/.test(country) ? country : null,
    owner: among('owner', queueOwners),
    state: among('state', openReviewStates),
    language: /^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8}){0,3}$/.test(language) ? language : null,
    page: Number.isInteger(page) && page >= 1 && page <= 1_000 ? page : 1,
  };
}

/** @returns the filters as a query, page apart; empty where none is chosen */
export function writeQueueFilters(filters: QueueFilters, page = 1): string {
  const query = new URLSearchParams();
  for (const name of ['kind', 'risk', 'country', 'owner', 'state', 'language'] as const) {
    const value = filters[name];
    if (value !== null) query.set(name, value);
  }
  if (page > 1) query.set('page', String(page));
  return query.toString();
}
