import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { addDays } from '~/domain/freshness/calendar';
import { freshnessOf, freshnessWeight } from '~/domain/freshness/freshness';
import { emptySearchRequest } from '~/domain/search/request';
import { translatorFor } from '~/i18n/translator';
import { freshnessInWords } from '~/ui/listing/evidence-list';
import { confirmListing } from '~/usecases/reminders/confirm-listing.server';
import { createSearchEngine } from '~/usecases/search-engine.server';
import { ChangedMeanwhile } from '~db/exactly-one';
import { publishedListing } from '~db/queries/published-listings';
import { listing, revision } from '~db/schema/listing';
import { placePrivate } from '~db/schema/place';
import { at, auditIn, practice, shownListing } from '../setup/practice';

describe('a confirmation', () => {
  it('keeps everything the listing says, what it withholds from the public included', async () => {
    const { database, listingId, dueOn } = await practice();
    const shown = await shownListing(database);
    const [current] = await database.drizzle.select().from(listing).where(eq(listing.id, listingId));
    const revisionId = current?.publishedRevisionId ?? '';
    database.sqlite
      .prepare("insert or ignore into place (revision_id, visibility, country) values (?, 'hidden', 'DE')")
      .run(revisionId);
    await database.drizzle
      .insert(placePrivate)
      .values({ revisionId, street: 'Hidden Street 1', locality: 'Berlin', postcode: '10115' })
      .onConflictDoNothing();
    await confirmListing(database, { listingId, actor: 'system', today: dueOn }, at(dueOn));
    const [after] = await database.drizzle.select().from(listing).where(eq(listing.id, listingId));
    expect(after?.publishedRevisionId).not.toBe(revisionId);
    const kept = await database.drizzle
      .select()
      .from(placePrivate)
      .where(eq(placePrivate.revisionId, after?.publishedRevisionId ?? ''));
    expect(kept).toMatchObject([{ locality: 'Berlin' }]);
    expect(JSON.stringify(await shownListing(database))).not.toContain('Hidden Street');
    expect((await shownListing(database)).evidence).toEqual(shown.evidence);
  });

  it('takes the next free number, because an edit may be waiting, and leaves one published revision', async () => {
    const { database, listingId, dueOn } = await practice();
    await confirmListing(database, { listingId, actor: 'system', today: dueOn }, at(dueOn));
    const rows = await database.drizzle.select().from(revision).where(eq(revision.listingId, listingId));
    expect(rows.map(({ number, state }) => `${number} ${state}`).sort()).toEqual(['1 superseded', '2 published']);
  });

  it('writes nothing when something beside it fails', async () => {
    const { database, listingId, dueOn } = await practice();
    const before = await shownListing(database);
    const failing = {
      run() {
        throw new ChangedMeanwhile();
      },
    };
    await expect(
      confirmListing(database, { listingId, actor: 'system', today: dueOn }, at(dueOn), [failing]),
    ).rejects.toThrow(ChangedMeanwhile);
    expect(await shownListing(database)).toEqual(before);
    expect(auditIn(database, listingId).map(({ action }) => action)).not.toContain('listing-confirmed');
  });

  it('lifts a listing in the ranking; an overdue one counts less each day', async () => {
    const { database, listingId, dueOn } = await practice();
    const weightOn = async (day: string) => freshnessWeight(freshnessOf(await shownListing(database), day));
    const overdue = addDays(dueOn, 100);
    expect(await weightOn(addDays(overdue, 1))).toBeLessThan(await weightOn(overdue));
    expect(await weightOn(overdue)).toBeLessThan(await weightOn(dueOn));
    const before = await weightOn(overdue);
    await confirmListing(database, { listingId, actor: 'system', today: overdue }, at(overdue));
    expect(await weightOn(overdue)).toBeGreaterThan(before);
    expect(freshnessOf(await shownListing(database), overdue)).toMatchObject({
      state: 'confirmed',
      confirmedOn: overdue,
    });
  });
});

describe('the page of a listing', () => {
  it('says since when it was not confirmed, once the check after a confirmation was missed', async () => {
    const { database, listingId } = await practice();
    await confirmListing(database, { listingId, actor: 'system', today: '2027-01-10' }, at('2027-01-10'));
    const wordsOn = async (day: string) => {
      const page = { listing: await shownListing(database), language: 'en', now: at(day).now } as const;
      return freshnessInWords({ ...page, translate: translatorFor('en') });
    };
    expect(await wordsOn('2027-07-10')).not.toContain('Not confirmed since');
    expect(await wordsOn('2027-07-11')).toContain('Not confirmed since 10 January 2027');
  });
});

describe('in the results', () => {
  it('listings that were confirmed rise above those whose check is overdue', async () => {
    const { database } = await practice();
    const overdue = '2029-06-01';
    const results = async () => {
      const search = await createSearchEngine(database);
      const { hits } = await search.search({ ...emptySearchRequest, country: 'GB' }, at(overdue).now, 'en');
      return hits.map(({ slug }) => slug);
    };
    const before = await results();
    const confirmed = before.filter((_, place) => place % 2 === 1);
    for (const each of confirmed) {
      const shown = await publishedListing(database, each);
      const asked = { listingId: shown?.id ?? '', actor: 'system', today: overdue };
      await confirmListing(database, asked, at(overdue));
    }
    const after = await results();
    const places = (list: readonly string[]) => confirmed.map((slug) => list.indexOf(slug));
    const sum = (numbers: readonly number[]) => numbers.reduce((total, place) => total + place, 0);
    expect(places(after)).not.toContain(-1);
    expect(sum(places(after))).toBeLessThan(sum(places(before)));
  });
});
