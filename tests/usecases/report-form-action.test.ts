import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { createRateLimiter } from '~/http/rate-limit';
import { createSealer } from '~/http/sealed-tokens';
import type { Database } from '~db/open.server';
import { action } from '../../app/routes/($lang).services.$slug_.report';
import { seededDatabase } from '../setup/database';

const now = new Date('2026-11-22T10:00:00Z');
const address = 'https://waymark.example/ml/services/troubled-desire/report';
let database: Database;
beforeAll(async () => {
  database = await seededDatabase();
});

function contextWith(burst: number) {
  return {
    settings: { siteName: 'Waymark', origin: 'https://waymark.example' },
    directory: { database },
    sealer: createSealer({ now: () => now, randomBytes, lifetimeMinutes: 60, rotateMinutes: 60 }),
    limiter: createRateLimiter({ now: () => now.getTime(), randomBytes, limits: { report: { burst, perMinute: 1 } } }),
    now: () => now,
  };
}

function post(context: ReturnType<typeof contextWith>, fields: string): Promise<Response> {
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded', 'x-waymark-source': '203.0.113' };
  const request = new Request(address, { method: 'POST', headers, body: fields });
  return action({ request, params: { lang: 'ml', slug: 'troubled-desire' }, context } as never);
}

const stored = () => database.sqlite.prepare('select count(*) from mistake_report').pluck().get();

describe('the report form', () => {
  it('answers a report with 303 to a sealed address in the visitor’s language', async () => {
    const response = await post(contextWith(1), 'reason=phone');
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toMatch(/^\/ml\/report\/[\w-]{300,}$/);
  });

  it('lets a network wait after too many reports, keeps what was typed, and stores nothing more', async () => {
    const context = contextWith(1);
    await post(context, 'reason=phone');
    const before = stored();
    const response = await post(context, 'reason=hours&note=still+here');
    expect(response.status).toBe(429);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await response.json()).toEqual({
      mustWait: true,
      errors: {},
      typed: { reasons: ['hours'], note: 'still here' },
    });
    expect(stored()).toBe(before);
  });

  it('does not count a form with mistakes against the network', async () => {
    const context = contextWith(1);
    expect((await post(context, 'note=x')).status).toBe(422);
    expect((await post(context, 'reason=phone')).status).toBe(303);
  });

  it('refuses anything that is not a plain form', async () => {
    const request = new Request(address, { method: 'POST', headers: { 'Content-Type': 'text/plain' }, body: 'x' });
    const params = { lang: 'ml', slug: 'troubled-desire' };
    const refused = await action({ request, params, context: contextWith(1) } as never).catch((thrown) => thrown);
    expect(refused.status).toBe(415);
  });
});
