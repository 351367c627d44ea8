import type { english } from './en';

/** Forms of a word beside "one" and "other" that a language counts with (CLDR plural categories). */
type FurtherForm = 'zero' | 'two' | 'few' | 'many';

/**
 * The texts of one area in another language: all keys of the English ones, and for every counted text the further forms of
 * the language. A text missing fails the build, not the visitor.
 */
export type AreaOf<English, Forms extends FurtherForm = never> = Readonly<
  Record<keyof English & string, string> & Record<CountedIn<keyof English & string, Forms>, string>
>;

type CountedIn<Key extends string, Forms extends FurtherForm> = Key extends `${infer Base}_other`
  ? `${Base}_${Forms}`
  : never;

/** All texts of a language. */
export type Translation<Forms extends FurtherForm = never> = AreaOf<typeof english, Forms>;
