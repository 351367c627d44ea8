import type { ServerBuild } from '@remix-run/node';

type Routes = ServerBuild['routes'];

interface Candidate {
  readonly id: string;
  readonly pattern: RegExp;
  readonly score: number;
}

/** How Remix ranks addresses that several routes match (computeScore in @remix-run/router). */
const worth = { static: 10, dynamic: 3, empty: 1, index: 2, splat: -2 } as const;

/**
 * Finds the route file an address belongs to, as Remix does. Remix makes the pattern of every route anew for every
 * request, several times over; here they are made once.
 *
 * @param routes a build's routes
 * @returns a function from a path, without query, to a route's id; null where no route matches
 */
export function createRouteFinder(routes: Routes): (path: string) => string | null {
  const candidates = Object.keys(routes)
    .filter((id) => id !== 'root')
    .flatMap((id) => variantsOf(fullPath(routes, id)).map((path) => candidateFor(id, path, routes[id]?.index === true)))
    .sort((a, b) => b.score - a.score);
  return (path) => {
    const decoded = decode(path);
    return candidates.find(({ pattern }) => pattern.test(decoded))?.id ?? null;
  };
}

/** @returns a route with the routes it lies in: all that answering its addresses takes */
export function branchOf(routes: Routes, id: string): Routes {
  const route = routes[id];
  if (route === undefined) return {};
  return { ...(route.parentId === undefined ? {} : branchOf(routes, route.parentId)), [id]: route };
}

function fullPath(routes: Routes, id: string): string {
  const parts = Object.values(branchOf(routes, id)).map((route) => route.path ?? '');
  return parts.filter((part) => part !== '').join('/');
}

/** `:lang?/search` stands for `:lang/search` and `search`. */
function variantsOf(path: string): string[] {
  const [first = '', ...rest] = path.split('/');
  const tails = rest.length === 0 ? [''] : variantsOf(rest.join('/'));
  const heads = first.endsWith('?') ? [first.slice(0, -1), ''] : [first];
  return heads.flatMap((head) => tails.map((tail) => [head, tail].filter((part) => part !== '').join('/')));
}

function candidateFor(id: string, path: string, index: boolean): Candidate {
  const segments = `/${path}`.split('/');
  const splat = segments.includes('*');
  const values = segments
    .filter((segment) => segment !== '*')
    .map((segment) => (segment === '' ? worth.empty : segment.startsWith(':') ? worth.dynamic : worth.static));
  const score = values.reduce((sum: number, value) => sum + value, segments.length);
  const source = segments.slice(1).map(sourceOf).join('/');
  return {
    id,
    pattern: new RegExp(`^/${source}/*$`, 'i'),
    score: score + (index ? worth.index : 0) + (splat ? worth.splat : 0),
  };
}

function sourceOf(segment: string): string {
  if (segment === '*') return '.*';
  if (segment.startsWith(':')) return '[^/]+';
  return segment.replaceAll(/[\\.*+^${}|()[\]]/g, '\\$&');
}

function decode(path: string): string {
  try {
    return path
      .split('/')
      .map((segment) => decodeURIComponent(segment).replaceAll('/', '%2F'))
      .join('/');
  } catch {
    return path;
  }
}
