import { describe, expect, test } from 'vitest';
import { returnPath } from '~/domain/account/return-path';

describe('where signing in leads', () => {
  test.each([
    '/portal',
    '/portal/listings/a-b',
    '/moderate/review/rev_01',
    '/portal/security/codes?then=%2Fportal',
    '/portal/kept/kpt_1',
  ])('is the signed-in page that was asked for: %s', (path) => expect(returnPath(path)).toBe(path));

  test.each([
    null,
    '',
    '/',
    '/services/a',
    '//evil.example/portal',
    '/\\evil.example',
    'https://evil.example/portal',
    '/portal//evil.example',
    '/portal/../../etc',
    '/portal/..',
    '/portal\r\nSet-Cookie: a=b',
    '/portalevil',
    '/portal/sign-in',
    '/portal/sign-out',
    '/portal/sign-in/factor?then=/portal',
    '/portal/reset/abc',
    `/portal/${'a'.repeat(600)}`,
    'javascript:alert(1)',
  ])('is never anything else: %j', (path) => expect(returnPath(path)).toBeNull());
});
