import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Lexicon, signs } from '~/domain/search/signs';

const phrases = z.array(z.string().min(1).max(80));

const lexiconFile = z.strictObject({
  language: z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/),
  review: z.enum(['machine-made', 'native-reviewed']),
  unspaced: z.boolean().optional(),
  signs: z.partialRecord(z.enum(signs), phrases),
  underAge: phrases.optional(),
  stopwords: phrases,
});

/**
 * Reads every lexicon of a folder, in the order of their file names.
 * @param folder holding one `<language>.json` a language
 * @throws Error naming the file and the field where a file is not a lexicon
 */
export function readLexicons(folder: string): Lexicon[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => readLexicon(folder, file));
}

function readLexicon(folder: string, file: string): Lexicon {
  const parsed = lexiconFile.safeParse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(`db/seed/lexicon/${file}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not a lexicon'}`);
  }
  if (`${parsed.data.language}.json` !== file)
    throw new Error(`db/seed/lexicon/${file}: language is ${parsed.data.language}`);
  return parsed.data as Lexicon;
}
