import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSealer } from '../../app/http/sealed-tokens';

const minute = 60_000;

function sealerAt(start = Date.UTC(2026, 10, 22)) {
  let time = start;
  const sealer = createSealer({ now: () => new Date(time), randomBytes, lifetimeMinutes: 120, rotateMinutes: 60 });
  return { sealer, wait: (minutes: number) => (time += minutes * minute) };
}

describe('a sealed search', () => {
  test('opens to exactly what was sealed, whatever the script', () => {
    const { sealer } = sealerAt();
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (payload) => {
        expect(sealer.open(sealer.seal(payload))).toEqual({ state: 'open', payload });
      }),
      { numRuns: 200 },
    );
  });

  test('opens until its time is over, also after the key was renewed, and is then expired', () => {
    const { sealer, wait } = sealerAt();
    const token = sealer.seal('q=help');
    wait(119);
    sealer.seal('q=another');
    expect(sealer.open(token).state).toBe('open');
    wait(2);
    expect(sealer.open(token).state).toBe('expired');
    wait(10_000);
    sealer.seal('q=another');
    expect(sealer.open(token).state).toBe('expired');
  });

  test('is called expired by a server that was restarted, because nobody can open it any more', () => {
    expect(sealerAt().sealer.open(sealerAt().sealer.seal('q=help')).state).toBe('expired');
  });

  test('opens for nobody once any bit of it was changed', () => {
    const { sealer } = sealerAt();
    const bytes = Buffer.from(sealer.seal('q=help'), 'base64url');
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(sealer.open(changed.toString('base64url')).state).not.toBe('open');
    }
  });

  test('is invalid where it was cut, lengthened, spelt otherwise or never was one', () => {
    const { sealer } = sealerAt();
    const token = sealer.seal('q=help');
    for (const other of [
      '',
      'x',
      token.slice(0, -1),
      `${token}A`,
      `${token}==`,
      `${token} `,
      'a'.repeat(50_000),
      '../..',
    ]) {
      expect(sealer.open(other).state).toBe('invalid');
    }
  });

  test('is never the same twice, and has the same length for every short search', () => {
    const { sealer } = sealerAt();
    const tokens = ['', 'q=a', `q=${'b'.repeat(200)}`].map((payload) => sealer.seal(payload));
    expect(new Set(tokens.map((token) => token.length)).size).toBe(1);
    expect(sealer.seal('q=a')).not.toBe(tokens[1]);
  });

  test('comes in six lengths only', () => {
    const { sealer } = sealerAt();
    const lengths = new Set(Array.from({ length: 800 }, (_, step) => sealer.seal('x'.repeat(step * 10)).length));
    expect(lengths.size).toBe(6);
  });

  test('refuses a text that no search could be', () => {
    expect(() => sealerAt().sealer.seal('x'.repeat(9_000))).toThrow(RangeError);
  });
});

describe('the code of a listing on a sealed page', () => {
  const slugs = ['stop-it-now', 'troubled-desire', 'childline-1098'];

  test('leads back to its listing on that page and to nothing on another', () => {
    const { sealer } = sealerAt();
    const [token, other] = [sealer.seal('q=help'), sealer.seal('q=help')];
    const code = sealer.codeFor(token, 'troubled-desire');
    expect(sealer.slugFor(token, code, slugs)).toBe('troubled-desire');
    expect(sealer.slugFor(other, code, slugs)).toBeNull();
    expect(sealer.slugFor(token, 'troubled-desire', slugs)).toBeNull();
    expect(sealer.slugFor(token, '', slugs)).toBeNull();
  });

  test('does not show the name of the listing', () => {
    const { sealer } = sealerAt();
    expect(sealer.codeFor(sealer.seal('q=help'), 'stop-it-now')).toMatch(/^[\w-]{16}$/);
  });
});
