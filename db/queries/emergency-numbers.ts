import { eq } from 'drizzle-orm';
import type { Database } from '../open.server';
import { emergencyCountry, emergencyNumber } from '../schema/emergency-number';

/** Numbers to dial in a country; a list is empty where the sources do not agree on any. */
export interface EmergencyNumbers {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly all: string[];
  readonly police: string[];
  readonly ambulance: string[];
  readonly fire: string[];
  /** What to know about them, in English. */
  readonly note: string | null;
  readonly sources: string[];
}

/** The emergency numbers of a country that may be shown, or null where nothing is known of the country. */
export async function emergencyNumbers({ drizzle }: Database, country: string): Promise<EmergencyNumbers | null> {
  const [known] = await drizzle.select().from(emergencyCountry).where(eq(emergencyCountry.country, country));
  if (!known) return null;
  const numbers = await drizzle
    .select()
    .from(emergencyNumber)
    .where(eq(emergencyNumber.country, country))
    .orderBy(emergencyNumber.position);
  const of = (service: (typeof numbers)[number]['service']) =>
    numbers.filter((row) => row.service === service).map((row) => row.number);
  return {
    country,
    all: of('all'),
    police: of('police'),
    ambulance: of('ambulance'),
    fire: of('fire'),
    note: known.note,
    sources: known.sources,
  };
}

/** ISO 3166-1 alpha-2 of the countries with at least one number that may be shown, in alphabetical order. */
export async function allEmergencyCountries({ drizzle }: Database): Promise<string[]> {
  const rows = await drizzle
    .selectDistinct({ country: emergencyNumber.country })
    .from(emergencyNumber)
    .orderBy(emergencyNumber.country);
  return rows.map((row) => row.country);
}
