import { cleanLine } from '~/domain/listing-form/clean-text';
import { isObject } from './found-node';

/** Who publishes an input, and under which licence, as far as it says so itself. At most 300 characters each. */
export interface StatedBy {
  readonly publisher: string | null;
  readonly licence: string | null;
}

type Found = Readonly<Record<string, unknown>>;

/** @param head what stands around the services of a JSON file: our dump has it in `metadata`; or a `datapackage.json` */
export function statedBy(head: Found | null): StatedBy {
  if (head === null) return { publisher: null, licence: null };
  const told = isObject(head.metadata) ? { ...head, ...head.metadata } : head;
  const { publisher, contributors, license, licence, licenses } = told as Record<string, unknown>;
  const [contributor] = Array.isArray(contributors) ? contributors : [];
  const [first] = Array.isArray(licenses) ? licenses : [];
  return {
    publisher: nameIn(publisher) ?? nameIn(contributor),
    licence: nameIn(licence) ?? nameIn(license) ?? nameIn(first),
  };
}

/** A text, or the telling one of an object. */
function nameIn(value: unknown): string | null {
  const told = isObject(value) ? [value.title, value.name, value.path, value.url] : [value];
  const text = told.find((each) => typeof each === 'string' && each.trim() !== '');
  return typeof text === 'string' ? cleanLine(text).slice(0, 300) || null : null;
}
