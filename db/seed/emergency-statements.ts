import { eq } from 'drizzle-orm';
import type { Statement } from '../atomically';
import { insertRows } from '../insert-rows';
import type { Database } from '../open.server';
import {
  type EmergencyService,
  emergencyClaim,
  emergencyCountry,
  emergencyNumber,
  emergencyServices,
} from '../schema/emergency-number';
import type { EmergencyEntry } from './emergency-file';

interface CountryRows {
  readonly country: typeof emergencyCountry.$inferInsert;
  readonly numbers: (typeof emergencyNumber.$inferInsert)[];
  readonly claims: (typeof emergencyClaim.$inferInsert)[];
}

/** The writes that bring emergency numbers in step with the seed: countries that differ, and no others. */
export async function emergencyStatements(
  database: Database,
  entries: readonly EmergencyEntry[],
): Promise<Statement[]> {
  const known = await knownCountries(database);
  const changed = entries.map(rowsOf).filter((rows) => known.get(rows.country.country) !== asText(rows));
  const countries = changed.map((rows) => rows.country.country);
  return [
    ...countries.filter((country) => known.has(country)).flatMap((country) => removeCountry(database, country)),
    ...insertRows(
      database,
      emergencyCountry,
      changed.map((rows) => rows.country),
    ),
    ...insertRows(
      database,
      emergencyNumber,
      changed.flatMap((rows) => rows.numbers),
    ),
    ...insertRows(
      database,
      emergencyClaim,
      changed.flatMap((rows) => rows.claims),
    ),
  ];
}

/** Only services on which the sources agree get a number that can be shown; the rest stays a claim. */
function rowsOf(entry: EmergencyEntry): CountryRows {
  const { country } = entry;
  const agreed: readonly EmergencyService[] = entry.agreedServices ?? emergencyServices;
  return {
    country: { country, agreed: entry.agree, note: entry.note, sources: entry.sources },
    numbers: emergencyServices
      .filter((service) => agreed.includes(service))
      .flatMap((service) => entry[service].map((number, position) => ({ country, service, position, number }))),
    claims: emergencyServices.flatMap((service) =>
      Object.entries(entry.claims?.[service] ?? {}).map(([number, claimedBy]) => ({
        country,
        service,
        number,
        claimedBy,
      })),
    ),
  };
}

function removeCountry({ drizzle }: Database, country: string): Statement[] {
  return [
    drizzle.delete(emergencyClaim).where(eq(emergencyClaim.country, country)),
    drizzle.delete(emergencyNumber).where(eq(emergencyNumber.country, country)),
    drizzle.delete(emergencyCountry).where(eq(emergencyCountry.country, country)),
  ];
}

async function knownCountries({ drizzle }: Database): Promise<Map<string, string>> {
  const numbers = await drizzle.select().from(emergencyNumber);
  const claims = await drizzle.select().from(emergencyClaim);
  const rows = await drizzle.select().from(emergencyCountry);
  return new Map(
    rows.map((country) => {
      const isOurs = (row: { country: string }) => row.country === country.country;
      return [country.country, asText({ country, numbers: numbers.filter(isOurs), claims: claims.filter(isOurs) })];
    }),
  );
}

/** A form in which two countries' rows can be compared, whatever order they were read in. */
function asText({ country, numbers, claims }: CountryRows): string {
  return JSON.stringify([
    [country.agreed, country.note, country.sources],
    numbers.map((row) => `${row.service} ${row.position} ${row.number}`).sort(),
    claims.map((row) => `${row.service} ${row.number} ${row.claimedBy.join(', ')}`).sort(),
  ]);
}
