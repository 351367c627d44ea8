import { randomBytes } from 'node:crypto';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { describe, expect, it } from 'vitest';
import { createSealer } from '~/http/sealed-tokens';
import { loader } from '~/routes/($lang).find.$sealed';

/** A sealed address whose time can be let pass; nothing else of the server is needed to refuse it. */
function sealedAddress() {
  let time = Date.parse('2026-11-22T09:00:00Z');
  const now = () => new Date(time);
  const sealer = createSealer({ now, randomBytes, lifetimeMinutes: 60, rotateMinutes: 60 });
  const settings = { siteName: 'Waymark', origin: 'https://waymark.example' };
  const ask = (token: string) =>
    loader({
      request: new Request(`https://waymark.example/find/${token}`),
      params: { sealed: token },
      context: { sealer, now, settings },
    } as unknown as LoaderFunctionArgs);
  return { sealer, ask, passMinutes: (minutes: number) => (time += minutes * 60_000) };
}

describe('a sealed address', () => {
  it('says 410 and why once its time has passed', async () => {
    const { sealer, ask, passMinutes } = sealedAddress();
    const token = sealer.seal('q=help');
    passMinutes(61);
    const answer = await ask(token);
    expect(answer.status).toBe(410);
    expect(await answer.json()).toMatchObject({ show: 'closed', why: 'expired', language: 'en' });
  });

  it('says 404 where a letter of it was changed', async () => {
    const { sealer, ask } = sealedAddress();
    const token = sealer.seal('q=help');
    const middle = Math.floor(token.length / 2);
    const changed = `${token.slice(0, middle)}${token[middle] === 'A' ? 'B' : 'A'}${token.slice(middle + 1)}`;
    const answer = await ask(changed);
    expect(answer.status).toBe(404);
    // The token goes along, so that the other languages can say the same of the same address.
    expect(await answer.json()).toMatchObject({ show: 'closed', why: 'invalid', token: changed });
  });
});
