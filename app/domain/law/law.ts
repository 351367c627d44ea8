import type { Confidence } from '../listing/vocabulary';

/** What someone may tell a helper, in the order in which it is shown: must the helper tell the authorities? */
export const lawQuestions = ['thoughts-only', 'past-viewing', 'past-contact-abuse', 'current-risk'] as const;
export type LawQuestion = (typeof lawQuestions)[number];

/**
 * `yes`: a duty to report. `no`: no duty found. `depends`: allowed or expected, or a duty with conditions. `unknown`: not
 * established here, and shown as such.
 */
export const lawAnswers = ['yes', 'no', 'depends', 'unknown'] as const;
export type LawAnswer = (typeof lawAnswers)[number];

/** A sentence or more in English, and in other languages where somebody wrote it, by BCP 47 tag. */
export interface LawText {
  readonly en: string;
  readonly [language: string]: string | undefined;
}

export interface LawSource {
  /** What the rest of the file calls it. */
  readonly id: string;
  readonly url: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` as the source shows it; null where it shows none. */
  readonly asOf: string | null;
}

/** Something said, and the ids of the sources that say it. */
export interface Sourced {
  readonly says: LawText;
  readonly sources: readonly string[];
}

export interface LawCell {
  readonly answer: LawAnswer;
  /** True where no source says so outright: it follows from what the sources do say. */
  readonly inferred?: boolean | undefined;
  readonly line: LawText;
  /** null where the answer is not known. */
  readonly confidence: Confidence | null;
  readonly sources: readonly string[];
}

/** One provision in our own words. */
export interface LawSection extends Sourced {
  /** Key into `LawInDepth.statutes`. */
  readonly statute: string;
  /** As lawyers name it: `15(1)`. */
  readonly section: string;
  /** Since when it reads so: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly since: string;
}

export interface LawRuling extends Sourced {
  /** Name and citation, in English. */
  readonly name: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null where the source does not say. */
  readonly date: string | null;
}

/** What older news still says, and what holds now. */
export interface OlderArticle {
  readonly said: LawText;
  readonly today: LawText;
  readonly sources: readonly string[];
}

/** What is written of a place beyond its four answers. */
export interface LawInDepth {
  readonly inShort: readonly Sourced[];
  readonly statutes: Readonly<Record<string, LawText>>;
  readonly sections: readonly LawSection[];
  readonly rulings: readonly LawRuling[];
  readonly legalAid: readonly Sourced[];
  readonly olderArticles: readonly OlderArticle[];
}

/** The law of a country, or of a part of it that has its own. */
export interface LawPlace {
  /** ISO 3166: `IN`, or country and region: `GB-SCT`. */
  readonly place: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Name of the part; null where the whole country is meant. */
  readonly region: LawText | null;
  /** `YYYY-MM-DD` on which the sources were read. */
  readonly checkedOn: string;
  /** Who of the law's own people has confirmed it, by role, and when; null: nobody yet. */
  readonly confirmedBy: { readonly role: LawText; readonly on: string } | null;
  /** The place's law in a line or two. */
  readonly summary: Sourced;
  readonly cells: Readonly<Record<LawQuestion, LawCell>>;
  /** Whether viewing or keeping the images is an offence; null where no source was read. */
  readonly offence: Sourced | null;
  /** What was looked for and not found, or not read. */
  readonly limits: readonly LawText[];
  readonly inDepth?: LawInDepth | undefined;
  readonly sources: readonly LawSource[];
}

/** @returns the text in the wanted language, else in English, and the language to mark it with where it is not the wanted one */
export function inLanguage(
  text: LawText,
  language: string,
): { readonly text: string; readonly lang: 'en' | undefined } {
  const own = language === 'en' ? text.en : text[language as keyof LawText];
  return own === undefined ? { text: text.en, lang: 'en' } : { text: own, lang: undefined };
}

/** A place that a listing's label can lead to. */
export type NamedLawPlace = Pick<LawPlace, 'place' | 'country' | 'region'>;

/**
 * The places whose law concerns a service: those of its countries, and of them only its own regions where it names regions.
 * @param served ISO 3166-1 countries and English names of regions; no regions means the whole country
 */
export function lawPlacesFor(
  served: { readonly countries: readonly string[]; readonly regions: readonly string[] },
  places: readonly NamedLawPlace[],
): NamedLawPlace[] {
  return places.filter(
    ({ country, region }) =>
      served.countries.includes(country) &&
      (region === null || served.regions.length === 0 || served.regions.includes(region.en)),
  );
}
