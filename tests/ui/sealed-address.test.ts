import { describe, expect, it } from 'vitest';
import { readWayBack, sealedListingPath, sealedResultsPath, wayBackTo } from '~/ui/results/sealed-address';

const listing = { token: 'AQ-x_1', page: 3, code: 'c0-de_' };

describe('addresses under a sealed search', () => {
  it('name a page of results only from the second on', () => {
    expect(sealedResultsPath({ token: 'AQ', page: 1 })).toBe('/find/AQ');
    expect(sealedResultsPath({ token: 'AQ', page: 2 })).toBe('/find/AQ?page=2');
  });

  it('keep the page of results that a listing was opened from', () => {
    expect(sealedListingPath(listing)).toBe('/find/AQ-x_1?page=3&open=c0-de_');
    expect(sealedListingPath({ ...listing, page: 1 })).toBe('/find/AQ-x_1?open=c0-de_');
  });

  it('lead from a receipt back to the same listing', () => {
    expect(readWayBack(new URLSearchParams(wayBackTo(listing)))).toEqual(listing);
    expect(readWayBack(new URLSearchParams(wayBackTo({ ...listing, page: 1 })))).toEqual({ ...listing, page: 1 });
  });

  it.each(['', 'find=AQ', 'open=c0', 'find=..%2F..&open=c0', 'find=AQ&open=c0%22', 'find=AQ&open=c0&page=1e9'])(
    'lead nowhere where the way back is not in our own writing: %s',
    (query) => {
      expect(readWayBack(new URLSearchParams(query))).toBeNull();
    },
  );
});
