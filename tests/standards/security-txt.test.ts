import { describe, expect, it } from 'vitest';
import { loader } from '../../app/routes/[.]well-known.security[.]txt';

const now = new Date('2026-11-22T10:00:00Z');
const answer = (contact: string | null): Response =>
  loader({ context: { settings: { contact, origin: 'https://waymark.example' }, now: () => now } } as never);

describe('security.txt (RFC 9116)', () => {
  it('has a contact, its own address and exactly one expiry less than a year away', async () => {
    const response = answer('mailto:security@waymark.example');
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    const lines = (await response.text()).trimEnd().split('\n');
    const valuesOf = (name: string) =>
      lines.filter((line) => line.startsWith(`${name}: `)).map((line) => line.slice(name.length + 2));
    expect(valuesOf('Contact')).toEqual(['mailto:security@waymark.example']);
    expect(valuesOf('Canonical')).toEqual(['https://waymark.example/.well-known/security.txt']);
    const expiries = valuesOf('Expires').map((instant) => Date.parse(instant));
    expect(expiries).toHaveLength(1);
    expect(expiries[0]).toBeGreaterThan(now.getTime());
    expect(expiries[0]).toBeLessThan(now.getTime() + 365 * 86_400_000);
    expect(lines.every((line) => /^[A-Z][A-Za-z-]+: \S/.test(line))).toBe(true);
  });

  it('invents no address where the operator has set none', async () => {
    const response = answer(null);
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain('Contact:');
  });
});
