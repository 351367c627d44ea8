import { gzipSync } from 'node:zlib';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PublishedListing } from '~/domain/listing/listing';
import { shownDate } from '~/i18n/dates';
import { interfaceLanguages } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import { LawCountry } from '~/ui/law/law-country';
import { LawIndex } from '~/ui/law/law-index';
import { LawRow } from '~/ui/listing/law-row';
import { lawCountries, lawOfCountry, lawPlaces, namedLawPlaces } from '~/usecases/read-law.server';
import { readUrgentHelp } from '~/usecases/read-urgent-help.server';
import type { Database } from '~db/open.server';
import { allPublishedListings } from '~db/queries/published-listings';
import { seededDatabase } from '../setup/database';

let database: Database;
let listings: PublishedListing[] = [];
beforeAll(async () => {
  database = await seededDatabase();
  listings = await allPublishedListings(database);
});

type Language = (typeof interfaceLanguages)[number];

async function countryPage(language: Language, country: string): Promise<string> {
  const urgent = await readUrgentHelp({ database }, country);
  return html(
    <LawCountry
      language={language}
      translate={translatorFor(language)}
      country={country}
      places={lawOfCountry(country)}
      urgent={urgent}
    />,
  );
}

function indexPage(language: Language): string {
  return html(<LawIndex language={language} translate={translatorFor(language)} places={lawPlaces()} />);
}

const html = (element: ReactElement) => renderToStaticMarkup(element);

function row(listing: PublishedListing): string {
  return html(<LawRow listing={listing} language="en" translate={translatorFor('en')} places={namedLawPlaces()} />);
}

function served(countries: string[], regions: string[] = []): PublishedListing {
  const [some] = listings;
  if (!some) throw new Error('The seed has no published listing');
  return { ...some, countries, regions };
}

describe.each(interfaceLanguages)('the law pages in %s', (language) => {
  it('leave no text unfilled', async () => {
    const pages = [indexPage(language)];
    for (const country of lawCountries()) pages.push(await countryPage(language, country));
    for (const page of pages) expect(page).not.toMatch(/\{\{|undefined|\blaw\.[a-z]|NaN/);
  });

  it('say on top that this is no legal advice and that no lawyer has read it', async () => {
    const translate = translatorFor(language);
    for (const page of [indexPage(language), await countryPage(language, 'DE')]) {
      const before = page.slice(0, page.indexOf('<table'));
      expect(before).toContain(translate('law.notice'));
      expect(before).toContain(translate('law.notConfirmed', { date: shownDate(language, '2026-11-22') }));
    }
  });

  it('are small enough for a slow line', async () => {
    for (const page of [indexPage(language), await countryPage(language, 'IN')]) {
      // Head, frame and style of a page come to about 6 kB.
      expect(gzipSync(page).length).toBeLessThanOrEqual(14_000);
    }
  });
});

describe('the page of a country', () => {
  it('says what is not known in words', async () => {
    expect(await countryPage('en', 'IE')).toMatch(/Illegal images viewed in the past<\/th><td><p><b>.*?We don’t know/);
  });

  it('gives every answer its sources with their dates', async () => {
    const page = await countryPage('en', 'NZ');
    expect(page).toMatch(/href="https:\/\/nz\.mil-osi\.com\/page\/480"[^>]*>nz\.mil-osi\.com<\/a> \(May 2025\)/);
    expect(page).toContain('a good secondary source');
  });

  it('marks English facts as English in another language, and says that they are', async () => {
    const page = await countryPage('ml', 'DE');
    expect(page).toContain('<span class="said" lang="en">There is no duty to report past offences');
    expect(page).toContain('ഈ പേജിലെ വിവരങ്ങൾ ഇംഗ്ലീഷിലാണ്.');
    expect(await countryPage('ml', 'IN')).not.toContain('ഈ പേജിലെ വിവരങ്ങൾ ഇംഗ്ലീഷിലാണ്.');
  });

  it('pairs what it says with the numbers for a child in danger', async () => {
    const page = await countryPage('en', 'IN');
    const [, danger = ''] = page.split('If a child is in danger now');
    expect(danger).toMatch(/^<\/h2><ul class="numbers"><li>[^<]*<a href="tel:112">112<\/a>/);
    expect(danger).toContain('href="tel:1098"');
  });

  it('says so where only a part of the country is known, or nothing is', async () => {
    expect(await countryPage('en', 'CA')).toContain('Canada: for the other parts we have no checked facts.');
    expect(await countryPage('en', 'BR')).toContain('We don’t have checked facts on the law in Brazil yet.');
  });

  it('sends no referrer to a source', async () => {
    const links = (await countryPage('en', 'IN')).match(/<a [^>]*href="https?:[^>]*>/g) ?? [];
    expect(links.length).toBeGreaterThan(30);
    for (const link of links) expect(link).toMatch(/rel="noreferrer noopener nofollow"/);
  });
});

describe('the label of a listing', () => {
  it('leads to the law of the country it serves', () => {
    expect(row(served(['IN']))).toContain('<a href="/law/IN">What the law says: India</a>');
  });

  it('leads to the part of the country it serves', () => {
    expect(row(served(['GB'], ['Scotland']))).toContain('href="/law/GB#GB-SCT"');
    expect(row(served(['GB'], ['Scotland']))).not.toContain('England');
  });

  it('says that nothing is known where nothing is, and of which country among several', () => {
    expect(row(served(['BR']))).toContain('We don’t have checked facts on this country’s law here yet.');
    expect(row(served(['CA'], ['Québec']))).toContain('We don’t have checked facts');
    const both = row(served(['IN', 'BR']));
    expect(both).toContain('/law/IN');
    expect(both).toContain('For Brazil we don’t have checked facts yet.');
  });

  it('of a worldwide service leads to all countries', () => {
    expect(row(served([]))).toContain('<a href="/law">');
  });
});
