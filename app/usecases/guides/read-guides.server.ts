import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Guide } from '~/domain/guide/guide';
import { contentFolder } from '~db/project-folder';
import { GuideRefused, parseGuide } from './parse-guide';

const originalLanguage = 'en';

/** All guides by language and slug. */
type Guides = ReadonlyMap<string, ReadonlyMap<string, Guide>>;

let known: Guides | undefined;

/**
 * Every guide of every language, read and checked once.
 *
 * @param folder one folder a language, one Markdown file a guide
 * @returns guides by language, then by slug, in the order of their lists
 * @throws GuideRefused naming file and fault
 */
export function readGuides(folder = contentFolder()): Guides {
  const languages = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const guides = new Map(languages.map(({ name }) => [name, guidesOf(folder, name)]));
  for (const [language, own] of guides) {
    for (const slug of own.keys()) {
      if (!guides.get(originalLanguage)?.has(slug)) {
        throw new GuideRefused(`${language}/${slug}.md`, 'there is no English guide of this name');
      }
    }
  }
  return guides;
}

/** The guides a reader of this language is given: in it where there is one, otherwise in English. */
export function guidesIn(language: string): Guide[] {
  known ??= readGuides();
  const own = known.get(language);
  const english = known.get(originalLanguage) ?? new Map<string, Guide>();
  return [...english.values()].map((guide) => own?.get(guide.slug) ?? guide);
}

/** @returns the guide in this language, or in English; null where there is no such guide */
export function guideIn(language: string, slug: string): Guide | null {
  return guidesIn(language).find((guide) => guide.slug === slug) ?? null;
}

function guidesOf(folder: string, language: string): Map<string, Guide> {
  const files = readdirSync(join(folder, language)).filter((name) => name.endsWith('.md'));
  const guides = files.map((name) => {
    const slug = name.slice(0, -'.md'.length);
    if (!/^[a-z]+(-[a-z]+)*$/.test(slug))
      throw new GuideRefused(`${language}/${name}`, 'small letters and hyphens only');
    return parseGuide(readFileSync(join(folder, language, name), 'utf8'), {
      slug,
      language,
      file: `${language}/${name}`,
    });
  });
  guides.sort((a, b) => a.order - b.order || (a.slug < b.slug ? -1 : 1));
  return new Map(guides.map((guide) => [guide.slug, guide]));
}
