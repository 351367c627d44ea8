import { describe, expect, test } from 'vitest';
import { judgeOrigin } from '../../app/http/same-origin';

const own = new Set(['https://waymark.example', 'http://abc.onion']);
const judge = (method: string, origin: string | null, fetchSite: string | null) =>
  judgeOrigin({ method, origin, fetchSite }, own);

describe('a request that changes something', () => {
  test.each([
    ['https://waymark.example', 'same-origin', 'allowed'],
    ['https://waymark.example', null, 'allowed'],
    ['http://abc.onion', null, 'allowed'],
    [null, 'same-origin', 'allowed'],
    [null, null, 'allowed'],
    ['null', 'same-origin', 'allowed-without-origin'],
    ['null', null, 'refused'],
    ['null', 'cross-site', 'refused'],
    ['https://evil.example', null, 'refused'],
    ['https://evil.example', 'same-origin', 'refused'],
    ['https://evil.example', 'cross-site', 'refused'],
    ['https://waymark.example', 'same-site', 'refused'],
    ['https://waymark.example', 'none', 'refused'],
    ['https://waymark.example.evil.example', null, 'refused'],
    ['http://waymark.example', null, 'refused'],
    [null, 'cross-site', 'refused'],
    [null, 'none', 'refused'],
  ])('with Origin %s and Sec-Fetch-Site %s is %s', (origin, fetchSite, verdict) => {
    expect(judge('POST', origin, fetchSite)).toBe(verdict);
    expect(judge('DELETE', origin, fetchSite)).toBe(verdict);
  });
});

describe('a request that changes something of somebody who is signed in', () => {
  test.each([
    ['https://waymark.example', 'same-origin', 'allowed'],
    ['https://waymark.example', null, 'allowed'],
    [null, 'same-origin', 'allowed'],
    ['null', 'same-origin', 'allowed-without-origin'],
    [null, null, 'refused'],
    ['null', null, 'refused'],
    ['https://evil.example', null, 'refused'],
    [null, 'cross-site', 'refused'],
  ])('has to say where it comes from: Origin %s and Sec-Fetch-Site %s is %s', (origin, fetchSite, verdict) => {
    expect(judgeOrigin({ method: 'POST', origin, fetchSite }, own, { strict: true })).toBe(verdict);
  });
});

describe('a request that only reads', () => {
  test.each(['GET', 'HEAD'])(
    'with %s may come from anywhere: links from other sites are how people find this one',
    (method) => {
      expect(judge(method, 'https://other.example', 'cross-site')).toBe('allowed');
      expect(judge(method, null, 'none')).toBe('allowed');
    },
  );
});
