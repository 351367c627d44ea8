import { type ApiParameterName, type ApiValues, apiParameters } from '~/domain/open-data/api-parameters';
import type { ParameterFault } from '~/domain/open-data/api-problems';
import { ApiProblem } from './api-problem';
import { isForm, readBounded, readForm } from './form-data';

/** As sent, a name may have several values; all are texts still. */
type SentValues = ReadonlyMap<string, readonly string[]>;

/**
 * Reads the parameters of a request to the API, from its address and, where it is a POST, from its body too.
 *
 * @param allowed names that its address takes
 * @returns the values by name; what was left empty counts as not given
 * @throws ApiProblem where a name is unknown, a value is not what it may be, or the body cannot be read
 * @throws AppError as `readForm` does
 */
export async function readApiValues(request: Request, allowed: readonly ApiParameterName[]): Promise<ApiValues> {
  const inAddress = grouped(new URL(request.url).searchParams);
  const inBody = request.method === 'POST' ? await readBody(request) : [];
  return valuesOf(together([...inAddress, ...inBody]), allowed);
}

async function readBody(request: Request): Promise<Iterable<[string, readonly string[]]>> {
  const type = request.headers.get('content-type');
  if (isForm(type)) return grouped(await readForm(request));
  const bytes = await readBounded(request.body);
  if (bytes.length === 0) return [];
  if (!/^application\/json\s*(;|$)/i.test(type ?? '')) throw new ApiProblem('unsupported-media-type');
  return membersOf(jsonOf(bytes));
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new ApiProblem('unreadable-body');
  }
}

/** Names of a JSON object with their values as the texts that a form would have sent. */
function membersOf(json: unknown): [string, readonly string[]][] {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw new ApiProblem('unreadable-body');
  return Object.entries(json).map(([name, value]) => [name, (Array.isArray(value) ? value : [value]).map(textOf)]);
}

/** What no form could send becomes a text that no parameter takes. */
function textOf(value: unknown): string {
  return typeof value === 'object' ? '\0' : String(value);
}

function grouped(params: URLSearchParams): [string, readonly string[]][] {
  return [...new Set(params.keys())].map((name) => [name, params.getAll(name)]);
}

function together(entries: Iterable<[string, readonly string[]]>): SentValues {
  const sent = new Map<string, readonly string[]>();
  for (const [name, values] of entries) sent.set(name, [...(sent.get(name) ?? []), ...values]);
  return sent;
}

function valuesOf(sent: SentValues, allowed: readonly ApiParameterName[]): ApiValues {
  const faults: ParameterFault[] = [];
  const values: Partial<Record<ApiParameterName, unknown>> = {};
  for (const name of allowed) {
    const given = (sent.get(name) ?? []).filter((value) => value !== '');
    if (given.length === 0) continue;
    const read = readValue(name, given);
    if ('code' in read) faults.push(read);
    else values[name] = read.value;
  }
  const known: ReadonlySet<string> = new Set(allowed);
  if ([...sent.keys()].some((name) => !known.has(name))) faults.push(unknownName);
  if (faults.length > 0) throw new ApiProblem('invalid-parameters', faults);
  return values as ApiValues;
}

/** Names are not repeated either: a mistyped address can hold anything. */
const unknownName: ParameterFault = {
  code: 'unknown',
  detail: 'Unknown parameter. The parameters of each address stand in openapi.json.',
};

function readValue(parameter: ApiParameterName, given: readonly string[]): { value: unknown } | ParameterFault {
  const { writing, schema, must } = apiParameters[parameter];
  if (writing !== 'words' && given.length > 1) return { parameter, code: 'repeated', detail: 'Given more than once.' };
  const [text = ''] = given;
  const raw = {
    text: () => text,
    moment: () => momentOf(text),
    integer: () => wholeNumber(text),
    flag: () => flagOf(text),
    words: () => given,
  };
  const read = schema.safeParse(raw[writing]());
  if (!read.success) return { parameter, code: 'invalid', detail: `It must be ${must}.` };
  return { value: read.data };
}

/** In an address, the plus of an offset arrives as a space where it was not escaped. */
function momentOf(text: string): string {
  return text.replace(/ (?=\d\d:\d\d$)/, '+');
}

function wholeNumber(text: string): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
}

function flagOf(text: string): boolean | null {
  if (text === 'true') return true;
  return text === 'false' ? false : null;
}
