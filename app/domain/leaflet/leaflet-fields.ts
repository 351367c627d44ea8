import { type Leaflet, leafletAudiences, papers } from './leaflet';

/** A field as it was sent, for a form that comes back; null where nothing known was chosen. */
export type ChosenFields = { readonly [Field in keyof Leaflet]: Leaflet[Field] | null };

export const nothingChosen: ChosenFields = { country: null, audience: null, paper: null, named: null };

/** Fields without which there is no sheet. */
export type MissingField = 'country' | 'for';

export type LeafletReading =
  | { readonly ok: true; readonly leaflet: Leaflet }
  | { readonly ok: false; readonly chosen: ChosenFields; readonly missing: readonly MissingField[] };

type CountryOf = (value: string | null) => string | null;

/**
 * Reads the form's fields, or those of a plain address: `country=IN&for=own-thoughts&paper=a5&named=1`. A paper that nobody
 * names is A4.
 *
 * @param countryOf turns a field into an ISO 3166-1 alpha-2 code, or null
 */
export function readLeafletFields(fields: URLSearchParams, countryOf: CountryOf): LeafletReading {
  const chosen: ChosenFields = {
    country: countryOf(fields.get('country')),
    audience: leafletAudiences.find((each) => each === fields.get('for')) ?? null,
    paper: papers.find((each) => each === fields.get('paper')) ?? null,
    named: fields.get('named') === '1',
  };
  const { country, audience } = chosen;
  if (country !== null && audience !== null) {
    return { ok: true, leaflet: { country, audience, paper: chosen.paper ?? 'a4', named: chosen.named === true } };
  }
  const missing: MissingField[] = [];
  if (country === null) missing.push('country');
  if (audience === null) missing.push('for');
  return { ok: false, chosen, missing };
}

/** @returns the fields of a sheet's plain address; `readLeafletFields` reads them back */
export function leafletFields({ country, audience, paper, named }: Leaflet): URLSearchParams {
  const fields = new URLSearchParams({ country, for: audience, paper });
  if (named) fields.set('named', '1');
  return fields;
}

/** Searches, receipts and questions are sealed with the same key; none of them begins with this. */
const mark = 'leaflet:';

/** @returns the text to seal into an address */
export function writeLeaflet(leaflet: Leaflet): string {
  return `${mark}${leafletFields(leaflet)}`;
}

/** @returns the sheet that a sealed text names, or null where it is none of ours */
export function readSealedLeaflet(payload: string): Leaflet | null {
  if (!payload.startsWith(mark)) return null;
  const country = (value: string | null) => (value !== null && /^[A-Z]{2}$/.test(value) ? value : null);
  const reading = readLeafletFields(new URLSearchParams(payload.slice(mark.length)), country);
  return reading.ok ? reading.leaflet : null;
}
