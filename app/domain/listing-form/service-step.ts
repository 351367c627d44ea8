import { z } from 'zod';
import { type Kind, kinds, type Reach, reaches } from '../listing/vocabulary';
import { cleanLine } from './clean-text';
import { filled, isCountry, isLanguage, line, lines, oneOf, readWith, saying, typedWebAddress } from './field-rules';
import type { StepReading } from './form-errors';
import { type FormContent, typed, typedSeveral } from './steps';

/** What the service is, and where it serves. */
export interface ServiceFacts {
  readonly name: string;
  readonly nativeName: string | null;
  readonly kind: Kind;
  readonly summary: string;
  readonly textLanguage: string;
  readonly website: string | null;
  readonly reach: Reach;
  readonly countries: readonly string[];
  readonly regions: readonly string[];
}

/** Longest description; with who is not accepted it must fit into what a listing holds. */
export const longestSummary = 4000;

const schema = z
  .object({
    name: filled(line(300)),
    nativeName: line(300),
    kind: oneOf(kinds),
    summary: filled(lines(longestSummary)),
    textLanguage: z.string().refine(isLanguage, saying('language')),
    website: typedWebAddress,
    reach: oneOf(reaches),
    countries: z.array(z.string()).refine((codes) => codes.every(isCountry), saying('country')),
    regions: z.array(filled(line(200))).max(100, { error: 'tooLong' }),
  })
  .refine(({ reach, countries }) => reach !== 'countries' || countries.length > 0, {
    path: ['countries'],
    ...saying('countryNeeded'),
  })
  // Countries that stay ticked after "worldwide" was chosen are not meant any more.
  .transform((facts) => (facts.reach === 'worldwide' ? { ...facts, countries: [], regions: [] } : facts));

export function readService(form: FormContent): StepReading<ServiceFacts> {
  const content = form.service;
  const raw = {
    name: typed(content, 'name'),
    nativeName: typed(content, 'nativeName'),
    kind: typed(content, 'kind'),
    summary: typed(content, 'summary'),
    textLanguage: typed(content, 'textLanguage'),
    website: typed(content, 'website'),
    reach: typed(content, 'reach'),
    countries: countriesOf(form),
    regions: regionsOf(typed(content, 'regions')),
  };
  return readWith(schema, raw, (path) => String(path[0]));
}

/** Countries as chosen so far, each once; the first is the default for numbers and zones. */
export function countriesOf(form: FormContent): string[] {
  return [...new Set(typedSeveral(form.service, 'countries').map((code) => code.trim().toUpperCase()))];
}

function regionsOf(text: string): string[] {
  return [
    ...new Set(
      text
        .split(/\r?\n/)
        .map(cleanLine)
        .filter((region) => region !== ''),
    ),
  ];
}
