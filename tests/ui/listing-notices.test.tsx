import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PublishedListing } from '~/domain/listing/listing';
import { interfaceLanguages } from '~/i18n/languages';
import { ListingPage, type ListingPageData } from '~/ui/listing/listing-page';
import { namedLawPlaces } from '~/usecases/read-law.server';
import { publishedListing } from '~db/queries/published-listings';
import { seededDatabase } from '../setup/database';

let listing: PublishedListing;
beforeAll(async () => {
  const found = await publishedListing(await seededDatabase(), 'stop-it-now-uk-ireland-helpline');
  if (!found) throw new Error('The seed has this listing.');
  listing = found;
});

function page(changes: Partial<PublishedListing>, more: Partial<ListingPageData> = {}): string {
  const data: ListingPageData = {
    language: 'en',
    settings: { siteName: 'Waymark', origin: 'https://waymark.example' },
    listing: { ...listing, ...changes },
    country: null,
    urgent: null,
    now: '2026-11-23T10:00:00.000Z',
    zone: null,
    path: `/services/${listing.slug}`,
    carried: [],
    backHref: null,
    reportHref: '/report',
    lawPlaces: namedLawPlaces(),
    jsonLd: null,
    ...more,
  };
  return renderToStaticMarkup(<ListingPage data={data} />);
}

describe('a listing', () => {
  const closed = { kind: 'closed', text: 'We rest.', fromOn: '2026-11-20', untilOn: '2026-11-30' } as const;
  const told = {
    kind: 'notice',
    text: 'New clients from March.',
    fromOn: '2026-11-20',
    untilOn: '2026-11-30',
  } as const;

  test('shows what holds today before anything about reaching it, and nothing that is past or to come', () => {
    const past = { ...told, text: 'Long ago.', untilOn: '2026-11-22' };
    const coming = { ...told, text: 'Some day.', fromOn: '2026-11-24' };
    const html = page({ notices: [past, told, coming] });
    expect(html.indexOf('New clients from March.')).toBeGreaterThan(0);
    expect(html.indexOf('New clients from March.')).toBeLessThan(html.indexOf('Can you reach them now?'));
    expect(html).not.toMatch(/Long ago|Some day/);
    expect(page({ notices: [past] })).not.toContain('role="note"');
  });

  test('that is closed nowhere says that it is open, in no language', () => {
    const html = page({ notices: [closed] });
    expect(html).toContain('Closed until 30 November 2026');
    expect(html).toContain('We rest.');
    expect(html).not.toMatch(/Open now|Opens in|Open for|Open day and night/);
    for (const language of interfaceLanguages) {
      expect(page({ notices: [closed] }, { language })).not.toMatch(/listing\.(open|notice)/);
    }
  });

  test('with a licence says in which register it was looked up, and when', () => {
    const html = page({
      licences: [{ register: 'Medical Council', registerUrl: 'https://council.example/', checkedOn: '2026-10-01' }],
    });
    expect(html).toContain('Licence looked up in Medical Council on 1 October 2026.');
    expect(html).toContain('href="https://council.example/"');
  });

  test('that is overdue says since when nobody has confirmed it', () => {
    const html = page({ lastConfirmedOn: '2026-01-10', nextCheckDueOn: '2026-07-10' });
    expect(html).toContain('Not confirmed since 10 January 2026.');
    expect(page({ lastConfirmedOn: null, nextCheckDueOn: '2026-07-10' })).not.toContain('Not confirmed since');
  });

  test('that is a preview makes contact with nobody, and says what it is', () => {
    const html = page({}, { preview: { backHref: '/portal/forms/frm_1/preview' } });
    expect(html).toContain('Preview: not published.');
    expect(html).toContain('class="button dial"');
    expect(html).not.toMatch(/href="(tel|sms|mailto|https:\/\/wa\.me)/);
  });
});
