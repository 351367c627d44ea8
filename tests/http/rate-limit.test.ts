import { randomBytes } from 'node:crypto';
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { createRateLimiter } from '../../app/http/rate-limit';
import { networkOf, sharedSource } from '../../app/http/source-of';

const second = 1_000;

function limiterAt(mostSources?: number) {
  let time = Date.UTC(2026, 10, 22);
  const options = { now: () => time, randomBytes, limits: { report: { burst: 3, perMinute: 6 } } };
  const limiter = createRateLimiter(mostSources === undefined ? options : { ...options, mostSources });
  return { limiter, wait: (ms: number) => (time += ms) };
}

describe('the rate limit', () => {
  test('lets a burst through, then says how long to wait, and lets the next one through after that', () => {
    const { limiter, wait } = limiterAt();
    for (let turn = 0; turn < 3; turn += 1) expect(limiter.take('report', '203.0.113')).toEqual({ allowed: true });
    const refused = limiter.take('report', '203.0.113');
    expect(refused).toEqual({ allowed: false, retryAfterSeconds: 10 });
    wait(10 * second);
    expect(limiter.take('report', '203.0.113').allowed).toBe(true);
    expect(limiter.take('report', '203.0.113').allowed).toBe(false);
  });

  test('slows one network down and no other', () => {
    const { limiter } = limiterAt();
    for (let turn = 0; turn < 4; turn += 1) limiter.take('report', '203.0.113');
    expect(limiter.take('report', '198.51.100').allowed).toBe(true);
  });

  test('gives everyone behind the onion service more room than one network has', () => {
    const { limiter } = limiterAt();
    const turns = Array.from({ length: 61 }, () => limiter.take('report', sharedSource).allowed);
    expect(turns.filter(Boolean)).toHaveLength(60);
  });

  test('never gives more than a burst, however long nobody came, and none back when the clock is set back', () => {
    const { limiter, wait } = limiterAt();
    limiter.take('report', '203.0.113');
    wait(12 * 3600 * second);
    const turns = Array.from({ length: 5 }, () => limiter.take('report', '203.0.113').allowed);
    expect(turns.filter(Boolean)).toHaveLength(3);
    wait(-3600 * second);
    expect(limiter.take('report', '198.51.100').allowed).toBe(true);
  });

  test('forgets the least recently seen when too many come', () => {
    const { limiter } = limiterAt(100);
    for (let turn = 0; turn < 4; turn += 1) limiter.take('report', '203.0.113');
    for (let network = 0; network < 100; network += 1) limiter.take('report', `198.51.${network}`);
    expect(limiter.take('report', '203.0.113').allowed).toBe(true);
  });

  test('keeps neither networks nor names of buckets where they could be read', () => {
    const { limiter } = limiterAt();
    limiter.take('report', '203.0.113');
    expect(inspect(limiter, { depth: 10, showHidden: true })).not.toContain('203.0.113');
  });

  test('calls an unknown bucket a mistake in the program', () => {
    expect(() => limiterAt().limiter.take('toString', '203.0.113')).toThrow('No rate limit');
  });
});

describe('the network of an address', () => {
  test.each([
    ['203.0.113.77', '203.0.113'],
    ['::ffff:203.0.113.77', '203.0.113'],
    ['2001:db8:1:2ff:aaaa::1', '2001:db8:1:200'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['2001:DB8:1:2aa::', '2001:db8:1:200'],
  ])('of %s is %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  test.each([
    '127.0.0.1',
    '::1',
    '::ffff:127.0.0.1',
    '10.1.2.3',
    '192.168.1.1',
    '172.18.0.5',
    'fd00::1',
    'fe80::1',
    undefined,
    '',
    'x',
  ])('of %s is shared', (address) => {
    expect(networkOf(address)).toBe(sharedSource);
  });
});
