import { z } from 'zod';
import type { PublicPlace } from '../listing/listing';
import { type PlaceVisibility, placeVisibilities } from '../listing/vocabulary';
import { isCountry, line, oneOf, readWith, saying } from './field-rules';
import type { StepReading } from './form-errors';
import type { WithheldPlace } from './listing-facts';
import { type FormContent, typed } from './steps';

/** Where one can go, cut in two: what visitors may see, and what only moderators may. */
export interface PlaceFacts {
  readonly place: PublicPlace | null;
  readonly withheldPlace: WithheldPlace | null;
}

const schema = z
  .object({
    visibility: oneOf(['none', ...placeVisibilities] as const),
    street: line(300),
    postcode: line(30),
    locality: line(200),
    region: line(200),
    country: z.string(),
  })
  .superRefine(({ visibility, street, locality, country }, context) => {
    if (visibility === 'none') return;
    const fail = (path: string, code: Parameters<typeof saying>[0]) =>
      context.addIssue({ code: 'custom', path: [path], ...saying(code) });
    if (!isCountry(country)) fail('country', 'country');
    if (visibility !== 'hidden' && locality === null) fail('locality', 'localityNeeded');
    if (visibility === 'full' && street === null) fail('street', 'streetNeeded');
  })
  .transform((typedPlace): PlaceFacts => cutInTwo(typedPlace));

interface TypedPlace {
  readonly visibility: PlaceVisibility | 'none';
  readonly street: string | null;
  readonly postcode: string | null;
  readonly locality: string | null;
  readonly region: string | null;
  readonly country: string;
}

/** What the public may see never holds what is withheld, so no page can show it by mistake. */
function cutInTwo(typedPlace: TypedPlace): PlaceFacts {
  const { visibility, street, postcode, locality, region, country } = typedPlace;
  if (visibility === 'none') return { place: null, withheldPlace: null };
  const full = visibility === 'full';
  const hidden = visibility === 'hidden';
  const place: PublicPlace = {
    visibility,
    street: full ? street : null,
    locality: hidden ? null : locality,
    region,
    postcode: full ? postcode : null,
    country,
    // The search finds the locality in the gazetteer; nobody types coordinates.
    latitude: null,
    longitude: null,
  };
  const withheld = { street, locality: hidden ? locality : null, postcode };
  const nothingWithheld = full || Object.values(withheld).every((value) => value === null);
  return { place, withheldPlace: nothingWithheld ? null : withheld };
}

export function readPlace(form: FormContent): StepReading<PlaceFacts> {
  const content = form.place;
  const raw = Object.fromEntries(
    ['visibility', 'street', 'postcode', 'locality', 'region', 'country'].map((field) => [
      field,
      typed(content, field),
    ]),
  );
  return readWith(schema, raw, ([field]) => String(field));
}
