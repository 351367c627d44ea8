import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentsOf, type Guide, isPastItsDate } from '~/domain/guide/guide';
import { guideIn, guidesIn, readGuides } from '~/usecases/guides/read-guides.server';
import { hrefsOf, textBlocksOf } from '../setup/guide-text';

const english = guidesIn('en');
const slugs = english.map(({ slug }) => slug);

/** The guides that the directory promises, by address. */
const promised = [
  'first-steps',
  'ways-to-stop',
  'hard-days',
  'for-young-people',
  'someone-close',
  'for-parents',
  'being-heard',
  'for-professionals',
  'first-call',
  'confidentiality',
  'staying-private',
  'what-studies-say',
  'how-we-check',
];

describe('the guides', () => {
  it('are all there, and every one can be read', () => {
    expect(slugs).toEqual(promised);
  });

  it('come in English where no translation is there yet', () => {
    expect(guidesIn('fi')).toEqual(english);
    expect(guideIn('fi', 'first-steps')?.language).toBe('en');
    expect(guideIn('en', 'no-such-guide')).toBeNull();
  });

  it('come translated where a translation is there', () => {
    expect(guideIn('hi', 'first-steps')).toMatchObject({ language: 'hi', order: guideIn('en', 'first-steps')?.order });
    expect(guidesIn('hi').map(({ slug }) => slug)).toEqual(slugs);
  });

  it('have an address and a title for the history that say nothing about the reader', () => {
    const telling = /thought|image|illegal|abuse|child|sex|harm|victim|survivor|offen|arrest|police|convict|prison/i;
    for (const { slug, neutralTitle } of english) expect(`${slug} ${neutralTitle}`).not.toMatch(telling);
    expect(new Set(english.map(({ neutralTitle }) => neutralTitle)).size).toBe(english.length);
  });

  it('say who checked them, and are valid for at most a year', () => {
    for (const guide of english) {
      expect(guide.review, guide.slug).toEqual({ state: 'original', by: null, on: null });
      const days = (Date.parse(guide.validUntil) - Date.parse(guide.lastReviewed)) / 86_400_000;
      expect(days, guide.slug).toBeLessThanOrEqual(366);
    }
  });

  it('are past their date on the day after the last valid one, not on it', () => {
    expect(isPastItsDate({ validUntil: '2027-05-22' }, '2027-05-22')).toBe(false);
    expect(isPastItsDate({ validUntil: '2027-05-22' }, '2027-05-23')).toBe(true);
  });

  it('have a list of contents with at least three parts', () => {
    for (const guide of english) expect(contentsOf(guide.blocks).length, guide.slug).toBeGreaterThanOrEqual(3);
  });

  it('can be read from a folder again with the same result', () => {
    expect([...(readGuides().get('en')?.keys() ?? [])]).toEqual(slugs);
  });
});

describe('sources of guides', () => {
  const sources = english.flatMap((guide) => guide.sources.map((source) => ({ slug: guide.slug, ...source })));

  it('are well-formed web addresses with a date that has been', () => {
    expect(sources.length).toBeGreaterThan(50);
    for (const { slug, url, date } of sources) {
      const parsed = new URL(url);
      expect(['http:', 'https:'], `${slug} ${url}`).toContain(parsed.protocol);
      expect(parsed.hostname, `${slug} ${url}`).toMatch(/^[\w-]+(\.[\w-]+)+$/);
      expect(date <= '2026-11-22', `${slug} ${date}`).toBe(true);
    }
  });

  it('are none of the sites that speak for abuse', () => {
    for (const { url } of sources) expect(url).not.toMatch(/ipce\.info|jorisoost|newgon|yesmap|b4uact/i);
  });

  it('stand at the end of every guide but the one about this site', () => {
    expect(english.filter((guide) => guide.sources.length === 0).map(({ slug }) => slug)).toEqual(['how-we-check']);
  });

  it('stand once in a guide for each thing that they say', () => {
    for (const guide of english) {
      const said = guide.sources.map(({ url, says }) => `${url} ${says}`);
      expect(new Set(said).size, guide.slug).toBe(said.length);
    }
  });
});

describe('links in guides', () => {
  const routes = readdirSync(join(import.meta.dirname, '../../app/routes'));
  /** `/urgent` → `($lang).urgent._index.tsx` or `($lang).urgent.tsx`. */
  const hasRoute = (path: string) => {
    const name = path.slice(1).replaceAll('/', '.');
    return ['', '._index'].some((end) => routes.includes(`($lang).${name}${end}.tsx`));
  };

  it.each(english)('of $slug lead to pages and places that are there', (guide) => {
    for (const href of hrefsOf(guide).filter((each) => !each.startsWith('tel:'))) {
      const [path = '', anchor] = href.split('#');
      const other = path === '' ? guide : guideOf(path);
      if (path !== '' && other === undefined) expect(hasRoute(path), `${guide.slug}: ${href}`).toBe(true);
      if (anchor !== undefined) expect(contentsOf(other?.blocks ?? []).map(({ id }) => id)).toContain(anchor);
    }
  });

  it('lead from the guide for people who were harmed to no guide for people who harm', () => {
    const leadsTo = hrefsOf(harmed()).flatMap((href) => guideOf(href)?.audience ?? []);
    expect(leadsTo.filter((audience) => audience === 'self' || audience === 'around')).toEqual([]);
  });

  function guideOf(path: string): Guide | undefined {
    return english.find(({ slug }) => path === `/guides/${slug}`);
  }
});

describe('searches in guides', () => {
  const searchesOf = (guide: Guide) => [
    guide.next.search,
    ...guide.blocks.flatMap((block) => (block.block === 'search' ? [block.search] : [])),
  ];

  it('for people who were harmed find services for them alone', () => {
    for (const search of searchesOf(harmed())) expect(search.for).toEqual(['survivor']);
  });

  it('of the other guides do not send anyone to services for people who were harmed', () => {
    for (const guide of english.filter(({ audience }) => audience !== 'harmed')) {
      for (const search of searchesOf(guide)) expect(search.for ?? [], guide.slug).not.toContain('survivor');
    }
  });
});

describe('every guide', () => {
  it('keeps both truths, but for the one that is for people who were harmed', () => {
    for (const guide of english.filter(({ audience }) => audience !== 'harmed')) {
      const text = textBlocksOf(guide).join(' ');
      expect(text, guide.slug).toMatch(/A thought is not an act/);
      expect(text, guide.slug).toMatch(/real children|harmed the other child deeply/i);
      expect(text, guide.slug).toMatch(/crimes?\b|against the law/);
    }
    expect(textBlocksOf(harmed()).join(' ')).toMatch(/It was not your fault.*crime/);
  });

  it('about danger shows urgent numbers before anything else', () => {
    const withoutDanger = ['staying-private', 'what-studies-say', 'how-we-check'];
    for (const guide of english.filter(({ slug }) => !withoutDanger.includes(slug))) {
      const firstHeading = guide.blocks.findIndex(({ block }) => block === 'heading');
      const before = guide.blocks.slice(0, firstHeading).flatMap((each) => ('blocks' in each ? each.blocks : [each]));
      expect(
        before.map(({ block }) => block),
        guide.slug,
      ).toContain('urgent');
    }
  });
});

function harmed(): Guide {
  const found = english.find(({ audience }) => audience === 'harmed');
  if (!found) throw new Error('There is no guide for people who were harmed.');
  return found;
}
