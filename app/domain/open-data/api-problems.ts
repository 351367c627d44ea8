/** A kind of problem the API answers with (RFC 9457). Its slug ends its address: `<origin>/problems/<slug>`. */
export interface ProblemKind {
  readonly status: number;
  readonly title: string;
  /** What it means and what to do, for the page at its address. */
  readonly meaning: string;
}

/** Problems that our routes find. What the server itself turns away (too many requests, a body too long) is `about:blank`. */
export const problemKinds = {
  'invalid-parameters': {
    status: 400,
    title: 'Parameters that cannot be used',
    meaning:
      'A parameter is unknown, given more than once, or outside what it may be. In the answer, errors names each parameter that the API knows and says what it may be. What was sent is never repeated.',
  },
  'unknown-place': {
    status: 400,
    title: 'A place that is not known',
    meaning:
      'The directory’s gazetteer knows countries, regions and larger places by their names in many languages, and no postcodes. Name the nearest larger place, if need be with x_country.',
  },
  'unreadable-body': {
    status: 400,
    title: 'A body that cannot be read',
    meaning:
      'Send the parameters as application/x-www-form-urlencoded or as one JSON object, in UTF-8, of at most 64 KiB.',
  },
  'not-found': {
    status: 404,
    title: 'Nothing is known by this identifier',
    meaning:
      'There is no such record or address. Records that were withdrawn are not found either; /changes.json lists those that were taken away.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'A method this address does not have',
    meaning: 'The API only reads: GET and HEAD everywhere, and POST on the five lists of HSDS.',
  },
  'unsupported-media-type': {
    status: 415,
    title: 'A kind of body that is not read',
    meaning: 'Send parameters as application/x-www-form-urlencoded or as application/json.',
  },
  'body-too-large': {
    status: 413,
    title: 'A body that is too long',
    meaning: 'A body may have 64 KiB at most.',
  },
} as const satisfies Readonly<Record<string, ProblemKind>>;

export type ProblemSlug = keyof typeof problemKinds;

export const problemSlugs = Object.keys(problemKinds) as readonly ProblemSlug[];

export function isProblemSlug(text: string): text is ProblemSlug {
  return Object.hasOwn(problemKinds, text);
}

/** One thing that is wrong with a request. */
export interface ParameterFault {
  /** Name of a parameter we know; absent where the name itself is unknown, because names are not repeated either. */
  readonly parameter?: string;
  readonly code: 'unknown' | 'repeated' | 'invalid' | 'needs-another' | 'excludes-another';
  readonly detail: string;
}

/** Problem details as RFC 9457 has them; nothing in them was sent by the client. */
export interface ProblemDetails {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly errors?: readonly ParameterFault[];
}

/** @param origin public origin of the site, without trailing slash */
export function problemDetails(
  origin: string,
  slug: ProblemSlug,
  errors: readonly ParameterFault[] = [],
): ProblemDetails {
  const { status, title } = problemKinds[slug];
  return { type: `${origin}/problems/${slug}`, title, status, ...(errors.length > 0 && { errors }) };
}
