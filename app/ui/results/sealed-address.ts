/** One page of a sealed search's results. */
export interface SealedPage {
  readonly token: string;
  /** 1-based. */
  readonly page: number;
}

/** A listing under a sealed search: its code means nothing beside another token. */
export interface SealedListing extends SealedPage {
  readonly code: string;
}

/** @returns the address of a page of results, without language prefix */
export function sealedResultsPath({ token, page }: SealedPage): string {
  return page > 1 ? `/find/${token}?page=${page}` : `/find/${token}`;
}

/** @returns the address of a listing that was opened from results, without language prefix */
export function sealedListingPath(listing: SealedListing): string {
  return `/find/${listing.token}?${listingQuery(listing)}`;
}

/** @returns the query that makes the address of a sealed search that of one of its listings; codes need no escaping */
export function listingQuery({ page, code }: Omit<SealedListing, 'token'>): string {
  return page > 1 ? `page=${page}&open=${code}` : `open=${code}`;
}

/** Tells a receipt's address which sealed listing to lead back to, without naming it. */
export function wayBackTo(listing: SealedListing): string {
  return `find=${listing.token}&${listingQuery(listing)}`;
}

/** @returns the sealed listing that an address leads back to; null where it names none, or not in our own writing */
export function readWayBack(params: URLSearchParams): SealedListing | null {
  const [token = '', code = '', page = '1'] = ['find', 'open', 'page'].map((name) => params.get(name) ?? undefined);
  const isOurs = /^[\w-]{1,12000}$/.test(token) && /^[\w-]{1,64}$/.test(code) && /^\d{1,3}$/.test(page);
  return isOurs ? { token, code, page: Number(page) } : null;
}
