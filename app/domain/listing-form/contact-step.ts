import { z } from 'zod';
import { parseHours } from '../hours/parse-hours';
import { isKnownZone } from '../hours/status-at';
import type { Channel, Opening } from '../listing/listing';
import { channelCosts, channelTypes } from '../listing/vocabulary';
import { cleanLine } from './clean-text';
import { readContactValue } from './contact-value';
import { blockField, line, oneOf, readWith, saying } from './field-rules';
import type { FormErrorCode, StepReading } from './form-errors';
import type { WithheldContact } from './listing-facts';
import { countriesOf } from './service-step';
import { blocksOf, type FormContent, mostContacts, typed } from './steps';

/** A way to make contact; `number` ties it to its answers on step `confidentiality`. */
export interface StatedContact {
  readonly number: number;
  readonly channel: Omit<Channel, 'confidentiality'>;
}

export interface ContactFacts {
  readonly contacts: readonly StatedContact[];
  /** Contacts that visitors do not see. */
  readonly withheld: readonly WithheldContact[];
}

const noCost = z.literal('').transform(() => null);

const contactSchema = (country: string | null) =>
  z
    .object({
      type: oneOf(channelTypes, 'typeNeeded'),
      value: z.string(),
      display: z.string(),
      shortCode: z.string(),
      cost: noCost.or(oneOf(channelCosts)),
      hours: line(500),
      zone: z.string(),
      hoursNote: line(500),
      shown: z.string(),
    })
    .transform((typedContact, context) => {
      const fail = (field: string, code: FormErrorCode, values?: Record<string, string | number>) =>
        context.addIssue({ code: 'custom', path: [field], ...saying(code, values) });
      const { type, cost, hoursNote } = typedContact;
      const shown = typedContact.shown !== 'no';
      const reading = readContactValue({ ...typedContact, shortCode: typedContact.shortCode === 'yes' }, country);
      if (!reading.ok) fail(reading.field, reading.code);
      if (!shown && type !== 'phone' && type !== 'email') fail('shown', 'onlyShown');
      const opening = openingOf(typedContact.hours, typedContact.zone, fail);
      if (!reading.ok) return z.NEVER;
      return { shown, channel: { type, cost, opening, hoursNote, ...reading.contact } };
    });

type Fail = (field: string, code: FormErrorCode, values?: Record<string, string | number>) => void;

function openingOf(hours: string | null, zone: string, fail: Fail): Opening | null {
  if (hours === null) return null;
  const read = parseHours(hours, zone || null);
  if (!read.ok) {
    const { code, found } = read.error;
    const words: FormErrorCode = code === 'end-missing' ? 'hoursEnd' : code === 'time-missing' ? 'hoursTime' : 'hours';
    fail('hours', words, { found: found || hours.slice(-10) });
    return null;
  }
  if (zone !== '' && !isKnownZone(zone)) fail('zone', 'zone');
  if (zone === '' && !read.hours.always) fail('zone', 'zone');
  return { spec: hours, zone: zone === '' ? null : zone };
}

const fields = ['type', 'value', 'display', 'shortCode', 'cost', 'hours', 'zone', 'hoursNote', 'shown'] as const;
/** What makes a block count; zone and `shown` are chosen before anybody types. */
const tellingFields = ['type', 'value', 'display', 'hours', 'hoursNote'] as const;

/** Numbers of the contacts in which something was typed. */
export function contactNumbers(form: FormContent): number[] {
  return blocksOf(form.contact, tellingFields, mostContacts);
}

const makeContactsSchema = (country: string | null) =>
  z.object({ contacts: z.array(contactSchema(country)) }).superRefine(({ contacts }, context) => {
    if (!contacts.some(({ shown }) => shown)) {
      context.addIssue({ code: 'custom', path: ['contacts', 0, 'type'], ...saying('contactNeeded') });
    }
    const seen = new Set<string>();
    contacts.forEach(({ channel }, index) => {
      const key = `${channel.type} ${channel.value}`;
      if (seen.has(key)) context.addIssue({ code: 'custom', path: ['contacts', index, 'value'], ...saying('twice') });
      seen.add(key);
    });
  });

/** Making a schema takes milliseconds, reading with it microseconds, and an uploaded file has thousands of rows. */
const madeSchemas = new Map<string | null, ReturnType<typeof makeContactsSchema>>();

function contactsSchema(country: string | null): ReturnType<typeof makeContactsSchema> {
  // What was typed as a country may be anything; only codes are worth remembering.
  if (country !== null && !/^[A-Z]{2}$/.test(country)) return makeContactsSchema(country);
  const made = madeSchemas.get(country) ?? makeContactsSchema(country);
  madeSchemas.set(country, made);
  return made;
}

export function readContact(form: FormContent): StepReading<ContactFacts> {
  const content = form.contact;
  const numbers = contactNumbers(form);
  const raw = numbers.map((number) =>
    Object.fromEntries(fields.map((field) => [field, typed(content, `${field}.${number}`)])),
  );
  const reading = readWith(contactsSchema(defaultCountry(form)), { contacts: raw }, (path) =>
    blockField(path, numbers),
  );
  if (!reading.ok) return reading;
  const stated = reading.facts.contacts.map((contact, index) => ({ ...contact, number: numbers[index] ?? 1 }));
  return {
    ok: true,
    facts: {
      contacts: stated.filter(({ shown }) => shown).map(({ number, channel }) => ({ number, channel })),
      withheld: stated
        .filter(({ shown }) => !shown)
        .map(({ channel }) => ({ type: channel.type as WithheldContact['type'], value: channel.value.slice(0, 300) })),
    },
  };
}

/** The country whose national numbers are meant: the first that is served, else the one of the place. */
export function defaultCountry(form: FormContent): string | null {
  const [served] = countriesOf(form);
  const place = cleanLine(typed(form.place, 'country')).toUpperCase();
  return served ?? (/^[A-Z]{2}$/.test(place) ? place : null);
}
