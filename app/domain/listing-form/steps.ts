/**
 * The short steps in which somebody describes a service, and the names of their fields. The page, its action, the preview, bulk
 * uploads and the API all write the same shape: step → field → typed values, always a list, exactly as typed.
 */

export const stepIds = [
  'provider',
  'service',
  'audience',
  'contact',
  'money',
  'place',
  'confidentiality',
  'evidence',
] as const;
export type StepId = (typeof stepIds)[number];

/** What was typed into one step: field → values. A field that was never filled may be absent. */
export type StepContent = Readonly<Record<string, readonly string[]>>;

/** What was typed into a whole form: step → field → values. A step that was never opened may be absent. */
export type FormContent = Readonly<Partial<Record<StepId, StepContent>>>;

interface StepFields {
  /** Fields with one value. */
  readonly single: readonly string[];
  /** Fields with several values under one name: ticked boxes, repeated selects. */
  readonly several?: readonly string[];
  /** Fields of blocks that repeat: `type.1`, `type.2` … up to `most`. A block whose fields are all empty does not exist. */
  readonly repeated?: { readonly fields: readonly string[]; readonly most: number };
}

/** Contact 3 on step `contact` and `asksName.3` on step `confidentiality` are about the same contact. */
export const mostContacts = 12;
export const mostSources = 12;
export const mostLicences = 3;

/**
 * - `provider`: `operator` who runs it, shown to visitors · block `register.n` name of the licence register, `number.n`,
 *   `registerUrl.n` its page (https)
 * - `service`: `name` · `nativeName` · `kind` (vocabulary `kinds`) · `summary` · `textLanguage` BCP 47 language of name, summary and
 *   statement · `website` · `reach` (`worldwide`, `countries`) · `countries` ISO 3166-1 alpha-2, several · `regions` one a line
 * - `audience`: `audiences` several · `situations` several, none ticked is unknown · `minimumAge`, `maximumAge` whole years or empty ·
 *   `referral` (`unknown`, `yes`, `no`) · `notFor` who is not accepted, becomes the last paragraph of the summary
 * - `contact`: block `type.n` (vocabulary `channelTypes`) · `value.n` number, address or words · `display.n` how the service writes it,
 *   where that differs · `shortCode.n` (`yes` or absent) · `cost.n` (vocabulary `channelCosts` or empty) · `hours.n` as
 *   `Mo-Fr 09:00-17:00; Sa off` · `zone.n` IANA · `hoursNote.n` · `shown.n` (`yes`; `no`: only moderators see it, phone and e-mail only)
 * - `money`: `cost` (vocabulary `costs`) · `languages` BCP 47, several
 * - `place`: `visibility` (`none` no place to visit, `full`, `area`, `hidden`) · `street` · `postcode` · `locality` · `region` ·
 *   `country` ISO 3166-1 alpha-2
 * - `confidentiality`: `anonymous` (`unknown`, `yes`, `no`) · `statement` · for contact n: `asksName.n`, `seesNumber.n` (`unknown`, `yes`,
 *   `no`) · `keeps.n` · `passesOn.n` in words, empty is unknown
 * - `evidence`: block `url.n` · `about.n` several (vocabulary `evidenceFields`) · `asOf.n` `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or empty
 */
export const stepFields: Readonly<Record<StepId, StepFields>> = {
  provider: {
    single: ['operator'],
    repeated: { fields: ['register', 'number', 'registerUrl'], most: mostLicences },
  },
  service: {
    single: ['name', 'nativeName', 'kind', 'summary', 'textLanguage', 'website', 'reach', 'regions'],
    several: ['countries'],
  },
  audience: {
    single: ['minimumAge', 'maximumAge', 'referral', 'notFor'],
    several: ['audiences', 'situations'],
  },
  contact: {
    single: ['gridFor'],
    repeated: {
      fields: ['type', 'value', 'display', 'shortCode', 'cost', 'hours', 'zone', 'hoursNote', 'shown'],
      most: mostContacts,
    },
  },
  money: { single: ['cost'], several: ['languages'] },
  place: { single: ['visibility', 'street', 'postcode', 'locality', 'region', 'country'] },
  confidentiality: {
    single: ['anonymous', 'statement'],
    repeated: { fields: ['asksName', 'seesNumber', 'keeps', 'passesOn'], most: mostContacts },
  },
  evidence: { single: [], repeated: { fields: ['url', 'about', 'asOf'], most: mostSources } },
};

/** Fields of a repeated block whose values may be several. */
const severalInBlocks: ReadonlySet<string> = new Set(['about']);

/** Cells of the grid of hours: `grid.Mo.from1` … `grid.Su.to2`, for the contact that `gridFor` names. */
export const gridField = /^grid\.(Mo|Tu|We|Th|Fr|Sa|Su)\.(from|to)[12]$/;

/** @returns whether a step has a field of this name: what else arrives in a form is dropped */
export function isFieldOf(step: StepId, name: string): boolean {
  const { single, several = [], repeated } = stepFields[step];
  if (single.includes(name) || several.includes(name)) return true;
  if (step === 'contact' && gridField.test(name)) return true;
  const block = /^([a-zA-Z]+)\.([1-9]\d?)$/.exec(name);
  return (
    repeated !== undefined &&
    block !== null &&
    repeated.fields.includes(block[1] ?? '') &&
    Number(block[2]) <= repeated.most
  );
}

/** @returns whether a field may have several values */
export function takesSeveral(step: StepId, name: string): boolean {
  return (stepFields[step].several ?? []).includes(name) || severalInBlocks.has(name.split('.')[0] ?? '');
}

/** @returns the one value of a field, as typed; empty where nothing was */
export function typed(content: StepContent | undefined, name: string): string {
  return content?.[name]?.[0] ?? '';
}

/** @returns the filled values of a field */
export function typedSeveral(content: StepContent | undefined, name: string): string[] {
  return (content?.[name] ?? []).filter((value) => value.trim() !== '');
}

/** @returns numbers of the blocks in which anything that counts was typed, in order */
export function blocksOf(content: StepContent | undefined, fields: readonly string[], most: number): number[] {
  const numbers = Array.from({ length: most }, (_, index) => index + 1);
  return numbers.filter((number) => fields.some((field) => typedSeveral(content, `${field}.${number}`).length > 0));
}

export function isStepId(value: string | undefined): value is StepId {
  return stepIds.includes(value as StepId);
}
