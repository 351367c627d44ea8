import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PublishedListing } from '~/domain/listing/listing';
import { emptySearchRequest } from '~/domain/search/request';
import { interfaceLanguages } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import { contactHref } from '~/ui/listing/contact';
import { ListingPage, type ListingPageData } from '~/ui/listing/listing-page';
import { openInWords } from '~/ui/listing/open-state';
import { resultView } from '~/ui/results/result-view';
import { namedLawPlaces } from '~/usecases/read-law.server';
import { allPublishedListings } from '~db/queries/published-listings';
import { seededDatabase } from '../setup/database';

const now = new Date('2026-11-23T10:00:00Z');
let listings: PublishedListing[] = [];
beforeAll(async () => {
  listings = await allPublishedListings(await seededDatabase());
});

function page(listing: PublishedListing, more: Partial<ListingPageData> = {}): string {
  const data: ListingPageData = {
    language: 'en',
    settings: { siteName: 'Waymark', origin: 'https://waymark.example' },
    listing,
    country: null,
    urgent: null,
    now: now.toISOString(),
    zone: null,
    path: `/services/${listing.slug}`,
    carried: [],
    backHref: null,
    reportHref: `/services/${listing.slug}/report`,
    lawPlaces: namedLawPlaces(),
    jsonLd: null,
    ...more,
  };
  return renderToStaticMarkup(<ListingPage data={data} />);
}

function named(slug: string): PublishedListing {
  const listing = listings.find((each) => each.slug === slug);
  if (!listing) throw new Error(`The seed has no published listing ${slug}`);
  return listing;
}

describe('every published listing', () => {
  it('answers the label’s questions before its first way to make contact', () => {
    for (const listing of listings) {
      const html = page(listing);
      const main = html.slice(html.indexOf('<main'));
      const firstContact = main.search(/href="(tel|sms|mailto|https:\/\/wa\.me)/);
      const firstButton = main.indexOf('class="button dial"');
      const label = main.indexOf('id="label"');
      expect(label, listing.slug).toBeGreaterThan(0);
      for (const at of [firstContact, firstButton]) if (at >= 0) expect(at, listing.slug).toBeGreaterThan(label);
      expect(main, listing.slug).toContain('Do they ask your name?');
      expect(main, listing.slug).toContain('What do they pass on, and when?');
    }
  });

  it('sends no referrer to any address it links to', () => {
    for (const listing of listings) {
      const links = page(listing).match(/<a [^>]*href="https?:[^>]*>/g) ?? [];
      for (const link of links) expect(link, listing.slug).toMatch(/rel="noreferrer noopener/);
    }
  });

  it.each(interfaceLanguages)('can be shown in %s without a text left unfilled', (language) => {
    for (const listing of listings.slice(0, 120)) {
      expect(page(listing, { language }), listing.slug).not.toMatch(/\{\{|undefined|vocabulary\.|label\.|NaN/);
    }
  });
});

describe('a listing’s page', () => {
  it('follows the order: reach now, label, contact, for you, what happens, everything else', () => {
    const html = page(named('stop-it-now-uk-ireland-helpline'));
    const order = [
      'Can you reach them now?',
      'id="label"',
      'id="contact"',
      'Is it for you?',
      'What happens when you make contact',
      'Everything else',
      'How we know this',
    ].map((mark) => html.indexOf(mark));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order[0]).toBeGreaterThan(0);
  });

  it('says that a number only connects from some countries', () => {
    expect(page(named('in-child-helpline-1098'))).toContain('Only from India');
  });

  it('says what nobody has told us instead of leaving it out', () => {
    const html = page({ ...named('troubled-desire'), confidentiality: null, anonymous: null, situations: null });
    expect(html).toContain('We don’t know.');
    expect(html).toMatch(/Legal situation they accept<\/dt><dd>We don’t know/);
  });

  it('shows the times in the zone a visitor picks, beside the service’s own', () => {
    const html = page(named('stop-it-now-uk-ireland-helpline'), { zone: 'Asia/Kolkata' });
    expect(html).toContain('until 21:00 there; until 02:30 in Kolkata');
  });

  it('shows no street where only the area may be seen', () => {
    const place = {
      visibility: 'area',
      street: '1 Hidden Lane',
      locality: 'Kozhikode',
      region: 'Kerala',
      postcode: '673001',
      country: 'IN',
      latitude: null,
      longitude: null,
    } as const;
    const html = page({ ...named('troubled-desire'), place });
    expect(html).toContain('Kozhikode, Kerala, India');
    expect(html).not.toMatch(/Hidden Lane|673001/);
  });

  it('says so when its check is overdue', () => {
    expect(page({ ...named('troubled-desire'), nextCheckDueOn: '2026-01-01' })).toContain('may be out of date');
  });
});

describe('a link that makes contact', () => {
  it('dials numbers and short codes as they stand', () => {
    expect(contactHref({ type: 'phone', value: '+448081000900' })).toBe('tel:+448081000900');
    expect(contactHref({ type: 'phone', value: '1098' })).toBe('tel:1098');
    expect(contactHref({ type: 'whatsapp', value: '+919999999999' })).toBe('https://wa.me/919999999999');
  });

  it('is never anything but a number, a mail address or a web address', () => {
    expect(contactHref({ type: 'web', value: 'javascript:alert(1)' })).toBeUndefined();
    expect(contactHref({ type: 'webchat', value: 'data:text/html,x' })).toBeUndefined();
    expect(contactHref({ type: 'in-person', value: 'https://example.org' })).toBeUndefined();
  });
});

describe('a result', () => {
  const setting = {
    language: 'en',
    translate: translatorFor('en'),
    request: emptySearchRequest,
    now,
    hrefOf: (slug: string) => `/services/${slug}`,
  } as const;
  const hit = { slug: 'x', reasons: [], kilometres: null, fallback: false };

  it('shows its facts in one fixed order', () => {
    const order = ['clock', 'shield', 'language', 'cost', 'place'];
    for (const listing of listings) {
      const icons: string[] = resultView(listing, hit, setting)
        .facts.slice(1)
        .map(([icon]) => icon);
      expect(icons, listing.slug).toEqual(order.filter((icon) => icons.includes(icon)));
      expect(icons.length, listing.slug).toBeGreaterThanOrEqual(4);
    }
  });

  it('says why it fits, in at most three reasons', () => {
    const view = resultView(
      named('stop-it-now-uk-ireland-helpline'),
      {
        ...hit,
        reasons: [
          { because: 'audience', audience: 'own-thoughts' },
          { because: 'country', country: 'GB' },
          { because: 'language', language: 'en' },
          { because: 'worldwide' },
        ],
      },
      setting,
    );
    expect(view.why).toBe('For people worried about their own thoughts · Serves United Kingdom · In English');
  });

  it('offers the way that was asked for, where the service has it', () => {
    const listing = named('stop-it-now-uk-ireland-helpline');
    expect(resultView(listing, hit, setting).contact?.words).toBe('Call 0808\u00a01000\u00a0900');
    const byChat = { ...setting, request: { ...emptySearchRequest, ways: ['chat'] as const } };
    expect(resultView(listing, hit, byChat).contact?.words).toBe('Start a chat');
  });
});

describe('open states in words', () => {
  const translate = translatorFor('en');
  const closed = (opens: string | null) =>
    ({ state: 'closed', opens: opens && new Date(opens), comment: null, zone: 'UTC', holidaysDiffer: false }) as never;

  it('counts minutes, hours and days until it opens', () => {
    expect(openInWords(translate, closed('2026-11-23T10:20:00Z'), now)).toBe('Opens in 20 min');
    expect(openInWords(translate, closed('2026-11-23T12:00:00Z'), now)).toBe('Opens in 2 h');
    expect(openInWords(translate, closed('2026-11-24T11:00:00Z'), now)).toBe('Opens in 1 day');
    expect(openInWords(translate, closed(null), now)).toBe('Closed now');
  });

  it('says that hours are not known rather than guessing', () => {
    expect(openInWords(translate, { state: 'unknown', because: 'not-stated', comment: null }, now)).toBe(
      'Hours not known',
    );
  });
});
