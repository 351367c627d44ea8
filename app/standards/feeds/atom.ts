import {
  addressOf,
  atomPath,
  type ChangeFeed,
  cleanText,
  descriptionOf,
  type Entry,
  idOf,
  jsonFeedPath,
  titleOf,
} from './change-feed';

/** An Atom feed must say when it changed; this is what it says where nothing ever has. */
const never = '1970-01-01T00:00:00.000Z';

/** The changes as an Atom feed (RFC 4287); what is gone is a tombstone in the place of its entry (RFC 6721). */
export function atomFeed(feed: ChangeFeed): string {
  const self = `${feed.origin}${atomPath}`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0" xml:lang="en">',
    `<id>${escaped(self)}</id>`,
    `<title>${escaped(titleOf(feed))}</title>`,
    `<subtitle>${escaped(descriptionOf(feed))}</subtitle>`,
    `<updated>${escaped(feed.entries[0]?.changedAt ?? never)}</updated>`,
    `<author><name>${escaped(feed.siteName)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(self)}"/>`,
    `<link rel="alternate" type="application/feed+json" href="${escaped(`${feed.origin}${jsonFeedPath}`)}"/>`,
    ...feed.entries.map((entry) => elementOf(feed.origin, entry)),
    '</feed>',
    '',
  ].join('\n');
}

function elementOf(origin: string, entry: Entry): string {
  const id = idOf(entry);
  const changed = escaped(entry.changedAt);
  if (entry.change === 'gone') return `<at:deleted-entry ref="${id}" when="${changed}"/>`;
  const language = escaped(entry.language);
  return [
    `<entry><id>${id}</id>`,
    `<title xml:lang="${language}">${escaped(entry.name)}</title>`,
    `<link rel="alternate" type="text/html" href="${escaped(addressOf(origin, entry))}"/>`,
    `<published>${escaped(entry.firstPublishedAt)}</published><updated>${changed}</updated>`,
    `<category scheme="${escaped(`${origin}${atomPath}#change`)}" term="${entry.change}"/>`,
    `<category scheme="${escaped(`${origin}${atomPath}#kind`)}" term="${escaped(entry.kind)}"/>`,
    `<summary xml:lang="${language}">${escaped(entry.summary)}</summary></entry>`,
  ].join('');
}

function escaped(text: string): string {
  return cleanText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
