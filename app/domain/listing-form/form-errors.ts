/** What can be wrong with a field; the text is `form.error.<code>`. */
export const formErrorCodes = [
  'needed',
  'tooLong',
  'choose',
  'chooseOne',
  'web',
  'email',
  'country',
  'language',
  'countryNeeded',
  'registerNeeded',
  'numberNeeded',
  'age',
  'ages',
  'contactNeeded',
  'typeNeeded',
  'valueNeeded',
  'twice',
  'onlyShown',
  'displayDiffers',
  'phone',
  'phoneShort',
  'phoneLong',
  'phoneCountry',
  'phoneExtension',
  'phoneInvalid',
  'shortCode',
  'hours',
  'hoursEnd',
  'hoursTime',
  'zone',
  'gridHalf',
  'gridTime',
  'localityNeeded',
  'streetNeeded',
  'sourceNeeded',
  'aboutNeeded',
  'urlNeeded',
  'asOf',
  'summaryWithNotFor',
] as const;
export type FormErrorCode = (typeof formErrorCodes)[number];

export interface FormError {
  readonly key: `form.error.${FormErrorCode}`;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** Field, as it is named in the form → what is wrong with it. */
export type FormErrors = Readonly<Record<string, FormError>>;

export type StepReading<Facts> =
  | { readonly ok: true; readonly facts: Facts }
  | { readonly ok: false; readonly errors: FormErrors };
