import { createHmac } from 'node:crypto';
import { sharedSource } from './source-of';

/** Slows one network down without knowing, keeping or writing down whose it is. */
export interface RateLimiter {
  /**
   * Takes one token.
   *
   * @param bucket name of a kind of request, one of the limits the limiter was made with
   * @param source what `sourceOf(request)` gave
   * @returns allowed, or how long to wait
   * @throws Error for a bucket that has no limit: a mistake in the program
   */
  take(
    bucket: string,
    source: string,
  ): { readonly allowed: true } | { readonly allowed: false; readonly retryAfterSeconds: number };
}

/** A token bucket: `burst` at once, then `perMinute`. */
export interface Limit {
  readonly burst: number;
  readonly perMinute: number;
  /** How many networks' room all those share who cannot be told apart; see `sharedSource`. */
  readonly sharedRoom?: number;
}

/** Room of those who arrive by the onion service or a local proxy, in networks, where a limit does not say. */
const usualSharedRoom = 20;

/** Kinds of requests that have a limit. */
export type LimitName =
  | 'browse'
  | 'api'
  | 'search'
  | 'report'
  | 'receipt'
  | 'sign-in'
  | 'account'
  | 'second-step'
  | 'account-mail';

/**
 * Reading results is cheap, and one network may be a whole town behind its provider's one address; a posted search is
 * what programs would flood us with; a report writes a row, a receipt can be guessed at. Signing in
 * has two limits that know nothing of each other: `sign-in` by network, against one that tries many accounts, and
 * `account` by the address typed, against many that try one. A second step has a million codes, three of them right; mails
 * go to whoever's address was typed.
 *
 * @param searchesPerMinute posted from one network; two thirds of them may come at once
 */
export function limitsFor(searchesPerMinute: number): Readonly<Record<LimitName, Limit>> {
  return {
    browse: { burst: searchesPerMinute * 5, perMinute: searchesPerMinute * 10, sharedRoom: 100 },
    api: { burst: searchesPerMinute * 5, perMinute: searchesPerMinute * 10, sharedRoom: 20 },
    search: { burst: Math.ceil((searchesPerMinute * 2) / 3), perMinute: searchesPerMinute },
    report: { burst: 6, perMinute: 0.5, sharedRoom: 5 },
    receipt: { burst: 10, perMinute: 6 },
    'sign-in': { burst: 20, perMinute: 6 },
    account: { burst: 10, perMinute: 1 },
    'second-step': { burst: 10, perMinute: 0.2 },
    'account-mail': { burst: 3, perMinute: 0.1 },
  };
}

const dayInMs = 86_400_000;

interface Level {
  tokens: number;
  at: number;
}

/**
 * Token buckets in memory, keyed by a keyed hash of bucket and network. The key is random, lives in memory only and is
 * renewed every 24 hours, so nothing that could be read out of memory leads back to an address for longer.
 *
 * @param options `now` (ms since the epoch), `randomBytes`, limits by bucket name, and how many sources to remember;
 *   the least recently seen are forgotten first
 */
export function createRateLimiter(options: {
  readonly now: () => number;
  readonly randomBytes: (size: number) => Uint8Array;
  readonly limits: Readonly<Record<string, Limit>>;
  readonly mostSources?: number;
}): RateLimiter {
  const mostSources = options.mostSources ?? 50_000;
  const levels = new Map<string, Level>();
  let secret = options.randomBytes(32);
  let secretSince = options.now();

  function renewSecret(now: number): void {
    if (now - secretSince < dayInMs && now >= secretSince) return;
    secret = options.randomBytes(32);
    secretSince = now;
    levels.clear();
  }

  function remember(key: string, level: Level): void {
    levels.delete(key);
    levels.set(key, level);
    if (levels.size <= mostSources) return;
    const oldest = levels.keys().next().value;
    if (oldest !== undefined) levels.delete(oldest);
  }

  return {
    take(bucket, source) {
      const limit = Object.hasOwn(options.limits, bucket) ? options.limits[bucket] : undefined;
      if (limit === undefined) throw new Error(`No rate limit is set for "${bucket}".`);
      const now = options.now();
      renewSecret(now);
      const room = source === sharedSource ? (limit.sharedRoom ?? usualSharedRoom) : 1;
      const key = createHmac('sha256', secret).update(`${bucket}\0${source}`).digest('base64');
      const before = levels.get(key) ?? { tokens: limit.burst * room, at: now };
      const perMs = (limit.perMinute * room) / 60_000;
      const tokens = Math.min(limit.burst * room, before.tokens + Math.max(0, now - before.at) * perMs);
      const allowed = tokens >= 1;
      remember(key, { tokens: allowed ? tokens - 1 : tokens, at: now });
      if (allowed) return { allowed };
      return { allowed, retryAfterSeconds: Math.max(1, Math.ceil((1 - tokens) / perMs / 1000)) };
    },
  };
}
