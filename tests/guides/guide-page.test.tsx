import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Guide } from '~/domain/guide/guide';
import type { InterfaceLanguage } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import { GuidePage } from '~/ui/guides/guide-page';
import { guideIn } from '~/usecases/guides/read-guides.server';

const show = (slug: string, changes: Partial<Guide> = {}, today = '2026-12-01', language: InterfaceLanguage = 'en') => {
  const guide = guideIn(language, slug);
  if (!guide) throw new Error(`There is no guide ${slug}.`);
  const context = { language, translate: translatorFor(language), country: 'IN', urgent: null, law: null };
  return renderToStaticMarkup(<GuidePage guide={{ ...guide, ...changes }} today={today} {...context} />);
};

test('a guide past its date says so, and one that is not does not', () => {
  expect(show('first-steps')).not.toContain('data-past');
  const past = show('first-steps', {}, '2027-05-23');
  expect(past).toContain('data-past="2027-05-22"');
  expect(past).toContain('was due for a check by 22 May 2027');
});

test('a guide says that nobody has checked it, or who has', () => {
  expect(show('first-steps')).toContain('No outside expert has checked it yet');
  const review = { state: 'reviewed', by: 'a criminal lawyer in India', on: '2026-12-01' } as const;
  const checked = show('first-steps', { review });
  expect(checked).toContain('Checked by a criminal lawyer in India on 1 December 2026');
  expect(checked).not.toContain('No outside expert');
});

test('what is urgent stands before the list of contents', () => {
  const page = show('hard-days');
  expect(page.indexOf('panel danger')).toBeLessThan(page.indexOf('id="contents"'));
});

test('links carry language and country, and urgent help names the country', () => {
  const page = show('being-heard', {}, '2026-12-01', 'hi');
  expect(page).toContain('href="/hi/urgent/IN"');
  expect(page).toContain('href="/hi/guides/staying-private?country=IN"');
});

test('a guide that is not translated is marked as English and says so', () => {
  const page = show('how-we-check', { language: 'en' }, '2026-12-01', 'ml');
  expect(page).toMatch(/<article[^>]* lang="en"/);
  expect(page).toContain(translatorFor('ml')('guides.inEnglish'));
});

test('a translated guide is in the language of its page, says that a machine made it, and names its sources in English', () => {
  const page = show('first-steps', {}, '2026-12-01', 'hi');
  expect(page).not.toMatch(/<article[^>]* lang=/);
  expect(page).not.toContain(translatorFor('hi')('guides.inEnglish'));
  expect(page).toContain(translatorFor('hi')('guides.review.machine-made'));
  expect(page).toMatch(/<span lang="hi">[^<]*<\/span><br\/><a [^>]*lang="en"[^>]*>Chronos, Jahnke and Blagden/);
});

test('the page for people who were harmed does not lead to the list of all guides', () => {
  expect(show('being-heard')).not.toContain('href="/guides?country=IN"');
  expect(show('first-steps')).toContain('href="/guides?country=IN"');
});

test('the next step posts, with the country and without an address that tells', () => {
  const page = show('first-steps');
  expect(page).toContain(
    '<form method="post" action="/search" class="field"><input type="hidden" name="country" value="IN"/>',
  );
  expect(page).not.toMatch(/href="[^"]*own-thoughts/);
});

test('the chart writes each number at its bar, draws the first full and the second hollow, and has its table', () => {
  const page = show('what-studies-say');
  const svg = page.match(/<svg.*?<\/svg>/s)?.[0] ?? '';
  for (const value of ['10.1', '13.7', '21.1', '21.8']) {
    expect(svg).toContain(`${value} `);
    expect(page).toContain(`</small> ${value}</td>`);
  }
  expect(svg.match(/<rect[^>]*fill="currentColor"/g)).toHaveLength(2);
  expect(svg.match(/<rect[^>]*fill="none"/g)).toHaveLength(2);
  expect(svg).toContain('aria-label="How many of 100 people offended again"');
});
