import type { Provenance } from '~/domain/import/incoming-service';
import type { ChannelType } from '~/domain/listing/vocabulary';
import { mostContacts, type StepId } from '~/domain/listing-form/steps';
import { type DraftContent, put } from '~/domain/upload/row-to-content';
import type { FoundHours } from './found-hours';
import type { Notes } from './found-text';

/** A way of making contact, and where it stands. */
export interface FoundContact {
  readonly type: ChannelType;
  readonly value: string;
  /** Empty where it says no more than the value. */
  readonly display: string;
  readonly hours: FoundHours | null;
  readonly path: string;
}

/** The content of a form that is being filled from a source, and where each field came from. */
export interface IncomingDraft {
  readonly content: DraftContent;
  readonly provenance: Record<string, Provenance>;
  /** No values, no field. */
  put(step: StepId, field: string, values: readonly string[], path: string): void;
  putContacts(contacts: readonly FoundContact[], notes: Notes): void;
}

/** @param asOf `YYYY-MM-DD` on which the source vouched for the record; null where it does not say */
export function createIncomingDraft(asOf: string | null): IncomingDraft {
  const content: DraftContent = {};
  const provenance: Record<string, Provenance> = {};

  function putField(step: StepId, field: string, values: readonly string[], path: string): void {
    put(content, step, field, values);
    if (content[step]?.[field] !== undefined) provenance[`${step}.${field}`] = { path, asOf };
  }

  function putContact({ type, value, display, hours, path }: FoundContact, number: number): void {
    putField('contact', `type.${number}`, [type], path);
    putField('contact', `value.${number}`, [value], path);
    putField('contact', `display.${number}`, [display], path);
    putField('contact', `hours.${number}`, [hours?.spec ?? ''], hours?.path ?? path);
    putField('contact', `hoursNote.${number}`, [hours?.note ?? ''], hours?.path ?? path);
    put(content, 'contact', `shown.${number}`, ['yes']);
  }

  return {
    content,
    provenance,
    put: putField,
    putContacts(contacts, notes) {
      const unlike = contacts.filter((each, index) => contacts.findIndex((other) => isSame(other, each)) === index);
      const extra = unlike[mostContacts];
      if (extra !== undefined) notes.note('moreContacts', extra.path);
      unlike.slice(0, mostContacts).forEach((contact, index) => {
        putContact(contact, index + 1);
      });
    },
  };
}

/** The same number is often stated for the service and again for its place. */
const isSame = (one: FoundContact, other: FoundContact): boolean =>
  one.type === other.type && one.value === other.value;
