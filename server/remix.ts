import { type AppLoadContext, createRequestHandler, type RequestHandler, type ServerBuild } from '@remix-run/node';
import { branchOf, createRouteFinder } from './route-finder';

/** What app/entry.server.tsx tells about a request. */
export interface Rendering {
  readonly html?: string;
  readonly routeId?: string;
  readonly error?: unknown;
}

/** A Remix build, with what app/entry.server.tsx adds to it. */
export interface Build extends ServerBuild {
  readonly entry: {
    readonly module: ServerBuild['entry']['module'] & {
      readonly styleHashes: readonly string[];
      readonly outcomeOf: (request: Request) => Rendering;
      readonly offlineCopy: typeof import('../app/entry.server').offlineCopy;
    };
  };
}

/** Remix's answer to a request. */
export interface Answered {
  readonly response: Response;
  readonly rendering: Rendering;
  /** Id of the route's file, or `none`. */
  readonly routeId: string;
}

/** The same build, as if the site had one page. */
function buildOf(build: Build, id: string): Build {
  const routes = branchOf(build.routes, id);
  const listed = Object.entries(build.assets.routes).filter(([listedId]) => listedId in routes);
  return { ...build, routes, assets: { ...build.assets, routes: Object.fromEntries(listed) } };
}

export type Answer = (request: Request, path: string) => Promise<Answered>;

/**
 * Runs Remix with only the routes that an address needs. Remix looks through all its routes several times for each
 * request; with two of them that takes no time (a fifth of a page's time was spent there).
 *
 * @param build the built site
 * @param loadContext handed to every loader and action
 */
export function createRemix(build: Build, loadContext: AppLoadContext, mode: 'development' | 'production'): Answer {
  const find = createRouteFinder(build.routes);
  const whole = createRequestHandler(build, mode);
  const handlers = new Map<string, RequestHandler>();

  function handlerFor(id: string | null): RequestHandler {
    if (id === null) return whole;
    const known = handlers.get(id);
    if (known !== undefined) return known;
    const handler = createRequestHandler(buildOf(build, id), mode);
    handlers.set(id, handler);
    return handler;
  }

  return async (request, path) => {
    const id = find(path);
    const response = await handlerFor(id)(request, loadContext);
    return { response, rendering: build.entry.module.outcomeOf(request), routeId: id ?? 'none' };
  };
}
