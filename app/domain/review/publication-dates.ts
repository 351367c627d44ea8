import { addMonths } from '../freshness/calendar';
import type { Confidence } from '../listing/vocabulary';
import { domainOf } from '../register/matches-register';
import type { ReviewedFacts } from './reviewed-facts';

/** Months after which a published listing is due for its next check. */
const monthsUntilCheck = 6;

/** What publication sets on a revision besides making it public. */
export interface PublicationDates {
  readonly sourcesReadOn: string;
  readonly nextCheckDueOn: string;
  readonly lastConfirmedOn?: string;
  readonly confidence?: Confidence;
}

/**
 * A "checked on" date is worth something only if checking sets it: the moderators have read the sources today, and where a
 * clinician submitted it, the service itself has stated it.
 *
 * @param today `YYYY-MM-DD`
 * @param stated whether the service itself submitted it
 */
export function publicationDates(facts: ReviewedFacts, stated: boolean, today: string): PublicationDates {
  const dates = { sourcesReadOn: today, nextCheckDueOn: addMonths(today, monthsUntilCheck) };
  return stated ? { ...dates, lastConfirmedOn: today, confidence: confidenceIn(facts) } : dates;
}

/** High where a page of the service itself was seen, medium where another source was, low where none was given. */
export function confidenceIn({ website, evidence }: Pick<ReviewedFacts, 'website' | 'evidence'>): Confidence {
  const own = website === null ? null : domainOf(website);
  if (own !== null && evidence.some(({ url }) => domainOf(url) === own)) return 'high';
  return evidence.length > 0 ? 'medium' : 'low';
}
