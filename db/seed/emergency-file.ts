import { z } from 'zod';
import { countryCode, distinct, filledText } from './field-shapes';

const numbers = distinct(z.string().regex(/^\d{2,15}$/, 'must be digits, as dialled'));
const claims = z.partialRecord(
  z.enum(['all', 'police', 'ambulance', 'fire']),
  z.record(z.string().regex(/^\d+$/), z.array(filledText(100))),
);

const emergencyEntry = z
  .strictObject({
    country: countryCode,
    /** True where two sources agree on every service. */
    agree: z.boolean(),
    /** Services that the sources agree on although they do not agree on all; null where `agree`. */
    agreedServices: distinct(z.enum(['police', 'ambulance', 'fire'])).nullable(),
    all: numbers,
    police: numbers,
    ambulance: numbers,
    fire: numbers,
    note: filledText(1000).nullable(),
    /** Who says what where sources contradict one another; null where `agree`. Never shown. */
    claims: claims.nullable(),
    sources: z.array(filledText(1000)).min(1),
  })
  .refine((entry) => entry.agree === (entry.agreedServices === null), {
    path: ['agreedServices'],
    message: 'is given exactly where agree is false',
  });

/** The shape of db/seed/emergency-numbers.json. */
export const emergencyFile = z
  .array(emergencyEntry)
  .refine((entries) => new Set(entries.map((entry) => entry.country)).size === entries.length, 'names a country twice');

export type EmergencyEntry = z.infer<typeof emergencyEntry>;
