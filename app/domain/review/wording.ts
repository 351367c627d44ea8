import { cleanLine, cleanText, lengthOf } from '../listing-form/clean-text';
import type { ReviewedFacts } from './reviewed-facts';

/** Longest texts in characters: the CHECKs of `revision` and `channel`. */
const longest = {
  name: 300,
  nativeName: 300,
  operator: 300,
  summary: 4000,
  confidentiality: 4000,
  hoursNote: 500,
  keeps: 1000,
  passesOn: 1000,
} as const;

export const wordingTexts = ['name', 'nativeName', 'operator', 'summary', 'confidentiality'] as const;
export const wordingOfContact = ['hoursNote', 'keeps', 'passesOn'] as const;
const required: readonly string[] = ['name', 'summary'];

/** The texts of a listing in a moderator's words. Numbers, addresses and choices are the applicant's: those are asked about. */
export interface Wording {
  readonly texts: {
    readonly name: string;
    readonly nativeName: string | null;
    readonly operator: string | null;
    readonly summary: string;
    readonly confidentiality: string | null;
  };
  /** By position of the contact. */
  readonly contacts: readonly {
    readonly hoursNote: string | null;
    readonly keeps: string | null;
    readonly passesOn: string | null;
  }[];
}

export type WordingMistake =
  | 'moderation.error.wordingEmpty'
  | 'moderation.error.wordingLong'
  | 'moderation.error.wordingSame';
export type WordingReading =
  | { readonly ok: true; readonly wording: Wording }
  | { readonly ok: false; readonly errors: Readonly<Record<string, WordingMistake>> };

/** @returns name of the form field for a text of the contact at a position */
export function contactFieldName(position: number, text: (typeof wordingOfContact)[number]): string {
  return `contact-${position}-${text}`;
}

/** What the form begins with: field name → text. */
export function wordingFields({ channels, ...texts }: ReviewedFacts): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const name of wordingTexts) fields[name] = texts[name] ?? '';
  channels.forEach((channel, position) => {
    fields[contactFieldName(position, 'hoursNote')] = channel.hoursNote ?? '';
    fields[contactFieldName(position, 'keeps')] = channel.confidentiality?.keeps ?? '';
    fields[contactFieldName(position, 'passesOn')] = channel.confidentiality?.passesOn ?? '';
  });
  return fields;
}

const oneLine: readonly string[] = ['name', 'nativeName', 'operator'];

function clean(name: string, text: string): string {
  return oneLine.includes(name) ? cleanLine(text) : cleanText(text);
}

/**
 * Reads the form for a moderator's own wording.
 *
 * @param original what is worded anew
 */
export function readWording(form: URLSearchParams, original: ReviewedFacts): WordingReading {
  const errors: Record<string, WordingMistake> = {};
  const before = wordingFields(original);
  const typed = Object.fromEntries(Object.keys(before).map((name) => [name, clean(name, form.get(name) ?? '')]));
  for (const [name, text] of Object.entries(typed)) {
    const limit = longest[(name.split('-').at(-1) ?? name) as keyof typeof longest];
    if (text === '' && required.includes(name)) errors[name] = 'moderation.error.wordingEmpty';
    if (lengthOf(text) > limit) errors[name] = 'moderation.error.wordingLong';
  }
  if (Object.keys(typed).every((name) => typed[name] === clean(name, before[name] ?? '')))
    errors.name = 'moderation.error.wordingSame';
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  const text = (name: string) => typed[name] ?? '';
  const orNull = (name: string) => text(name) || null;
  return {
    ok: true,
    wording: {
      texts: {
        name: text('name'),
        nativeName: orNull('nativeName'),
        operator: orNull('operator'),
        summary: text('summary'),
        confidentiality: orNull('confidentiality'),
      },
      contacts: original.channels.map((_, position) => ({
        hoursNote: orNull(contactFieldName(position, 'hoursNote')),
        keeps: orNull(contactFieldName(position, 'keeps')),
        passesOn: orNull(contactFieldName(position, 'passesOn')),
      })),
    },
  };
}
