import { describe, expect, it } from 'vitest';
import { atomFeed } from '~/standards/feeds/atom';
import type { ChangeFeed, GoneEntry, ShownEntry } from '~/standards/feeds/change-feed';
import { jsonFeed } from '~/standards/feeds/json-feed';
import { listingUuid, uuidV5 } from '~/standards/listing-uuid';
import { childrenOf, readXml, textOf } from '../setup/read-xml';

const shown: ShownEntry = {
  change: 'corrected',
  slug: 'meadow-practice',
  name: 'Meadow Practice',
  kind: 'clinic',
  summary: 'Talks with a psychologist.',
  language: 'en',
  firstPublishedAt: '2026-01-02T03:04:05.000Z',
  changedAt: '2026-03-04T05:06:07.000Z',
};
const gone: GoneEntry = { change: 'gone', slug: 'closed-helpline', changedAt: '2026-05-06T07:08:09.000Z' };

const feedOf = (...entries: ChangeFeed['entries']): ChangeFeed => ({
  siteName: 'Waymark',
  origin: 'https://waymark.example',
  entries,
});
const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

describe('a listing is known to others', () => {
  it('by a UUID that RFC 9562 would give it', () => {
    // Both from Python's uuid module.
    expect(uuidV5('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'python.org')).toBe('886313e1-3b8a-5372-9b90-0c9aee199e5d');
    expect(listingUuid('troubled-desire')).toBe('a62b277d-15d5-5a35-a0a4-287372749837');
  });

  it('by the same one in both feeds, under every origin and after every change of its words', () => {
    const before = readXml(atomFeed(feedOf(shown)));
    const after = readXml(atomFeed({ ...feedOf({ ...shown, name: 'New name' }), origin: 'https://other.example' }));
    const ids = [before, after].flatMap((feed) => childrenOf(feed, 'entry').map((entry) => textOf(entry, 'id')));
    expect(ids).toEqual(Array(2).fill(`urn:uuid:${listingUuid('meadow-practice')}`));
    expect(JSON.parse(jsonFeed(feedOf(shown))).items[0].id).toBe(ids[0]);
  });
});

describe('the Atom feed', () => {
  it('has what RFC 4287 asks of a feed and of an entry', () => {
    const feed = readXml(atomFeed(feedOf(shown)));
    expect(feed.name).toBe('feed');
    expect(feed.attributes).toMatchObject({ xmlns: 'http://www.w3.org/2005/Atom' });
    expect(textOf(feed, 'id')).toBe('https://waymark.example/changes.atom');
    expect(textOf(feed, 'title')).not.toBe('');
    expect(textOf(feed, 'updated')).toBe(shown.changedAt);
    expect(childrenOf(feed, 'author').map((author) => textOf(author, 'name'))).toEqual(['Waymark']);
    expect(childrenOf(feed, 'link')[0]?.attributes).toMatchObject({
      rel: 'self',
      href: 'https://waymark.example/changes.atom',
    });
    const [entry] = childrenOf(feed, 'entry');
    if (!entry) throw new Error('There is an entry.');
    expect(textOf(entry, 'title')).toBe(shown.name);
    expect(textOf(entry, 'summary')).toBe(shown.summary);
    expect(textOf(entry, 'published')).toBe(shown.firstPublishedAt);
    expect(textOf(entry, 'updated')).toMatch(rfc3339);
    expect(childrenOf(entry, 'link')[0]?.attributes.href).toBe('https://waymark.example/services/meadow-practice');
    expect(childrenOf(entry, 'category').map(({ attributes }) => attributes.term)).toEqual(['corrected', 'clinic']);
  });

  it('says of what is gone only its id and the moment, as RFC 6721 has it', () => {
    const xml = atomFeed(feedOf(gone));
    const feed = readXml(xml);
    expect(feed.attributes['xmlns:at']).toBe('http://purl.org/atompub/tombstones/1.0');
    expect(childrenOf(feed, 'at:deleted-entry')).toEqual([
      {
        name: 'at:deleted-entry',
        attributes: { ref: `urn:uuid:${listingUuid(gone.slug)}`, when: gone.changedAt },
        children: [],
        text: '',
      },
    ]);
    expect(xml).not.toContain(gone.slug);
  });

  it('keeps the order it is given, tombstones among the entries', () => {
    const feed = readXml(atomFeed(feedOf(gone, shown, { ...gone, slug: 'another' })));
    const names = feed.children.map(({ name }) => name).filter((name) => /entry$/.test(name));
    expect(names).toEqual(['at:deleted-entry', 'entry', 'at:deleted-entry']);
    expect(textOf(feed, 'updated')).toBe(gone.changedAt);
  });

  it('stays well-formed whatever a name or a summary holds, and gives it back as it was', () => {
    const hard = `</title><script>"it's" & &amp; ]]> <!-- ml: സഹായം 🙂`;
    const feed = readXml(atomFeed(feedOf({ ...shown, name: hard, summary: `${hard}\n\tnext line`, language: 'ml' })));
    const [entry] = childrenOf(feed, 'entry');
    if (!entry) throw new Error('There is an entry.');
    expect(textOf(entry, 'title')).toBe(hard);
    expect(textOf(entry, 'summary')).toBe(`${hard}\n\tnext line`);
    expect(childrenOf(entry, 'title')[0]?.attributes['xml:lang']).toBe('ml');
  });

  it('drops control characters, halves of characters and what XML cannot hold', () => {
    const name = 'A\u0000\u0008\u000b\r\u001f\u007f\u0085B\ud800\ufffe\uffffC';
    const [entry] = childrenOf(readXml(atomFeed(feedOf({ ...shown, name }))), 'entry');
    expect(entry && textOf(entry, 'title')).toBe('ABC');
  });

  it('is a feed also where nothing has changed yet', () => {
    const feed = readXml(atomFeed(feedOf()));
    expect(textOf(feed, 'updated')).toMatch(rfc3339);
    expect(childrenOf(feed, 'entry')).toEqual([]);
  });
});

describe('the JSON feed', () => {
  it('has what JSON Feed 1.1 asks of a feed and of an item', () => {
    expect(JSON.parse(jsonFeed(feedOf(shown)))).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: expect.stringMatching(/./),
      feed_url: 'https://waymark.example/changes.json',
      home_page_url: 'https://waymark.example/',
      items: [
        {
          id: expect.stringMatching(/^urn:uuid:/),
          url: 'https://waymark.example/services/meadow-practice',
          title: shown.name,
          content_text: shown.summary,
          date_published: shown.firstPublishedAt,
          date_modified: shown.changedAt,
          language: 'en',
          _waymark: { withdrawn: false, change: 'corrected', slug: 'meadow-practice', kind: 'clinic' },
        },
      ],
    });
  });

  it('says of what is gone only its id, the moment, and that it is withdrawn', () => {
    const { items } = JSON.parse(jsonFeed(feedOf(gone)));
    expect(items).toEqual([
      {
        id: `urn:uuid:${listingUuid(gone.slug)}`,
        content_text: '',
        date_modified: gone.changedAt,
        _waymark: { withdrawn: true },
      },
    ]);
  });

  it('drops control characters as the Atom feed does', () => {
    const { items } = JSON.parse(jsonFeed(feedOf({ ...shown, name: 'A\u0000\u001b\ud800B' })));
    expect(items[0].title).toBe('AB');
  });
});
