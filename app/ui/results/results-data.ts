import type { PublishedListing } from '~/domain/listing/listing';
import type { Kind } from '~/domain/listing/vocabulary';
import {
  type FacetChoice,
  type FacetName,
  facetNames,
  type SearchAnswer,
  type SearchRequest,
} from '~/domain/search/request';
import type { UrgentHelp } from '~/domain/urgent/urgent-help';
import type { InterfaceLanguage } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import type { ShownSettings } from '~/ui/page/page';
import { type ResultView, resultView } from './result-view';

export interface FacetView {
  readonly name: FacetName;
  readonly choices: readonly FacetChoice[];
  /** True where more choices would lead somewhere than are shown. */
  readonly shortened: boolean;
}

/** Everything the results page shows, as plain data. */
export interface ResultsData {
  readonly language: InterfaceLanguage;
  readonly settings: ShownSettings;
  readonly request: SearchRequest;
  /** True where the address is a sealed token. */
  readonly sealed: boolean;
  /** Address of this page without language prefix; the other languages link to it. */
  readonly path: string;
  /** The same search as a plain address, without language prefix. */
  readonly plainPath: string;
  readonly previousHref: string | null;
  readonly nextHref: string | null;
  readonly answer: Omit<SearchAnswer, 'hits' | 'facets'>;
  readonly facets: readonly FacetView[];
  readonly results: readonly ResultView[];
  readonly urgent: UrgentHelp | null;
}

export interface ResultsSource {
  readonly language: InterfaceLanguage;
  readonly settings: ShownSettings;
  readonly request: SearchRequest;
  readonly found: SearchAnswer & { readonly listings: readonly PublishedListing[] };
  readonly urgent: UrgentHelp | null;
  readonly now: Date;
  readonly sealed: boolean;
  readonly path: string;
  readonly plainPath: string;
  /** The address of another page of the same results. */
  readonly pageHref: (page: number) => string;
  readonly listingHref: (slug: string) => string;
}

/** Words an answer for the page. Choices that would lead nowhere are left out unless chosen. */
export function resultsData(source: ResultsSource): ResultsData {
  const { language, request, found } = source;
  const { hits, facets, listings, ...answer } = found;
  const setting = {
    language,
    translate: translatorFor(language),
    request,
    now: source.now,
    hrefOf: source.listingHref,
  };
  return {
    language,
    settings: source.settings,
    request,
    sealed: source.sealed,
    path: source.path,
    plainPath: source.plainPath,
    previousHref: answer.page > 1 ? source.pageHref(answer.page - 1) : null,
    nextHref: answer.page < answer.pageCount ? source.pageHref(answer.page + 1) : null,
    answer,
    facets: facetNames.map((name) => facetView(name, facets[name], language)),
    results: hits.flatMap((hit, index) => {
      const listing = listings[index];
      return listing ? [resultView(listing, hit, setting)] : [];
    }),
    urgent: source.urgent && briefly(source.urgent),
  };
}

/** Seventy languages occur; boxes for all of them would be a page of their own and a good part of its bytes. */
const mostLanguages = 12;

/** Kinds named after those they serve say nothing that the filter for whom does not say already. */
const kindsShown: readonly string[] = [
  'helpline',
  'online-self-help',
  'therapy-programme',
  'clinic',
  'peer-support',
  'referral-network',
  'agency',
] satisfies readonly Kind[];

/** The choices that lead somewhere; of languages the most frequent ones and the page's own. What is chosen stays. */
function facetView(name: FacetName, all: readonly FacetChoice[], language: InterfaceLanguage): FacetView {
  const choices = all.filter((choice) => choice.count > 0 || choice.chosen);
  const isShown = ({ value, chosen }: FacetChoice, place: number) => {
    if (name === 'languages') return place < mostLanguages || chosen || value === language;
    return name !== 'kinds' || chosen || kindsShown.includes(value);
  };
  const shown = choices.filter(isShown);
  return { name, choices: shown, shortened: shown.length < choices.length };
}

/** Loader data travels as JSON: only the lines that foot and panels show, and of them what is shown. */
function briefly(urgent: UrgentHelp): UrgentHelp {
  return {
    ...urgent,
    crisisLines: urgent.crisisLines.slice(0, 1).map(withoutProse),
    childHelplines: urgent.childHelplines.slice(0, 1).map(withoutProse),
    reportHotlines: [],
  };
}

function withoutProse(listing: PublishedListing): PublishedListing {
  return { ...listing, summary: '', confidentiality: null, evidence: [] };
}
