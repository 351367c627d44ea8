/** Runs in a row that have to fail before a link counts as dead: a server may be down for a night. */
export const failuresUntilDead = 2;

/**
 * Answers that say "not for programs" or "not without signing in": somebody is there, so the link is not dead.
 */
const onlyForPeople = new Set([401, 402, 403, 405, 406, 407, 415, 418, 420, 423, 425, 428, 429, 451, 999]);

/** @returns whether an HTTP status means that visitors find nothing at an address */
export function isFailure(status: number): boolean {
  return status >= 400 && !onlyForPeople.has(status);
}

/** Addresses of a listing that are looked at, without fragment and doubles; those of other schemes are left out. */
export function linksOf(listing: {
  readonly website: string | null;
  readonly channels: readonly { readonly value: string }[];
  readonly evidence: readonly { readonly url: string }[];
}): string[] {
  const written = [
    listing.website,
    ...listing.channels.map(({ value }) => value),
    ...listing.evidence.map(({ url }) => url),
  ];
  const urls = written.flatMap((address) => (address === null ? [] : (plainAddress(address) ?? [])));
  return [...new Set(urls)];
}

/** The same address with and without fragment is one page. */
function plainAddress(address: string): string | null {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return null;
  const url = new URL(address);
  url.hash = '';
  return url.href.length <= 2000 ? url.href : null;
}

/** @returns whether a page is the service's own: on its website's host or below it */
export function isOwnPage(url: string, website: string | null): boolean {
  if (website === null || !URL.canParse(website)) return false;
  const own = new URL(website).hostname.replace(/^www\./, '');
  const host = new URL(url).hostname.replace(/^www\./, '');
  return host === own || host.endsWith(`.${own}`);
}
