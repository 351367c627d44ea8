import {
  addressOf,
  type ChangeFeed,
  cleanText,
  descriptionOf,
  type Entry,
  idOf,
  jsonFeedPath,
  titleOf,
} from './change-feed';

/** The changes as JSON Feed 1.1 (jsonfeed.org); what is only ours stands under `_waymark`, as the format wants it. */
export function jsonFeed(feed: ChangeFeed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: cleanText(titleOf(feed)),
    home_page_url: `${feed.origin}/`,
    feed_url: `${feed.origin}${jsonFeedPath}`,
    description: cleanText(descriptionOf(feed)),
    authors: [{ name: cleanText(feed.siteName) }],
    language: 'en',
    items: feed.entries.map((entry) => itemOf(feed.origin, entry)),
  });
}

function itemOf(origin: string, entry: Entry) {
  // The format has no tombstones and asks every item for a content, so that of a withdrawn one is empty.
  if (entry.change === 'gone') {
    return { id: idOf(entry), content_text: '', date_modified: entry.changedAt, _waymark: { withdrawn: true } };
  }
  return {
    id: idOf(entry),
    url: addressOf(origin, entry),
    title: cleanText(entry.name),
    content_text: cleanText(entry.summary),
    date_published: entry.firstPublishedAt,
    date_modified: entry.changedAt,
    language: entry.language,
    _waymark: { withdrawn: false, change: entry.change, slug: entry.slug, kind: entry.kind },
  };
}
