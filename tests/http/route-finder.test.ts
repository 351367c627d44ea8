import { matchRoutes } from '@remix-run/react';
import fc from 'fast-check';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { branchOf, createRouteFinder } from '../../server/route-finder';

type Routes = Parameters<typeof createRouteFinder>[0];

/** The routes of the site and some harder ones, as a build holds them. */
const paths: Readonly<Record<string, { path?: string; index?: true; parentId?: string }>> = {
  root: { path: '' },
  splat: { path: ':lang?/*' },
  home: { path: ':lang?', index: true },
  about: { path: ':lang?/about' },
  search: { path: ':lang?/search' },
  sealed: { path: ':lang?/find/:sealed' },
  report: { path: ':lang?/report', index: true },
  receipt: { path: ':lang?/report/:sealed' },
  listing: { path: ':lang?/services/:slug' },
  mistake: { path: ':lang?/services/:slug/report' },
  robots: { path: 'robots.txt' },
  security: { path: '.well-known/security.txt' },
  layout: { path: 'portal' },
  inside: { path: 'edit/:id?', parentId: 'layout' },
  pathless: {},
  below: { path: 'deep/er', parentId: 'pathless' },
};
const routes = Object.fromEntries(
  Object.entries(paths).map(([id, route]) => [
    id,
    { id, ...(id === 'root' ? {} : { parentId: 'root' }), ...route, module: { default: () => null } },
  ]),
) as unknown as Routes;

/** The oracle: Remix's own router on the same routes. */
function remixFinds(path: string): string | null {
  const childrenOf = (parent: string): object[] =>
    Object.values(routes)
      .filter((route) => route.parentId === parent)
      .map(({ id, path: own, index }) =>
        index ? { id, path: own, index } : { id, path: own, children: childrenOf(id) },
      );
  const tree = [{ id: 'root', path: '', children: childrenOf('root') }] as Parameters<typeof matchRoutes>[0];
  const id = matchRoutes(tree, path)?.at(-1)?.route.id;
  return id === undefined || id === 'root' ? null : id;
}

// The router prints every address that it cannot decode; the server never lets it (server/front-door.ts).
beforeAll(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));

const find = createRouteFinder(routes);
const segment = fc.oneof(
  fc.constantFrom(
    'ml',
    'search',
    'find',
    'services',
    'report',
    'about',
    'x',
    '',
    'SEARCH',
    '%73earch',
    '%2F',
    '%',
    'a%2Fb',
    'robots.txt',
  ),
  fc.constantFrom(
    '.well-known',
    'security.txt',
    'robotsxtxt',
    'portal',
    'edit',
    'deep',
    'er',
    '..',
    'സഹായം',
    '*',
    ':lang',
  ),
);

describe('the route of an address', () => {
  test('is the one that Remix would take', () => {
    fc.assert(
      fc.property(fc.array(segment, { maxLength: 5 }), (segments) => {
        const path = `/${segments.join('/')}`;
        expect([path, find(path)]).toEqual([path, remixFinds(path)]);
      }),
      { numRuns: 3_000 },
    );
  });

  test('comes with the routes it lies in', () => {
    expect(Object.keys(branchOf(routes, 'inside'))).toEqual(['root', 'layout', 'inside']);
  });
});
