import { createCipheriv, createDecipheriv, createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Makes addresses that say nothing: a search is encrypted, padded and dated into a token, so neither the address bar nor
 * the browser's history shows what was looked for. Keys live in memory and are rotated; after a restart no old token opens.
 */
export interface Sealer {
  /**
   * @param payload any text up to about 8,000 bytes of UTF-8
   * @returns a token of letters, digits, `-` and `_`; its length tells only which of six sizes was needed
   * @throws RangeError where the payload is larger
   */
  seal(payload: string): string;
  /** @returns the payload; `expired` where its time is over or its key has been thrown away; else `invalid` */
  open(
    token: string,
  ):
    | { readonly state: 'open'; readonly payload: string }
    | { readonly state: 'expired' }
    | { readonly state: 'invalid' };
  /** @returns a short code for a listing that means nothing outside this token's page */
  codeFor(token: string, slug: string): string;
  /** @returns the slug among `slugs` whose code this is, or null */
  slugFor(token: string, code: string, slugs: Iterable<string>): string | null;
}

interface Key {
  readonly id: Buffer;
  readonly secret: Uint8Array;
  readonly madeAt: number;
}

/**
 * Layout of a token before base64url: version and key id (5 bytes, authenticated), nonce (12), tag (16), ciphertext.
 * Plaintext: expiry in seconds (4 bytes), length of the payload (2), payload, zeros up to the next size.
 */
const sizes = [256, 512, 1024, 2048, 4096, 8192] as const;
const version = 1;
const headLength = 5;
const nonceLength = 12;
const tagLength = 16;
const plainHeadLength = 6;
const longestToken = Math.ceil(((headLength + nonceLength + tagLength + 8192) * 4) / 3);

/**
 * @param options `now`, `randomBytes` (a cryptographic source), how long a token opens, how often the key is renewed
 */
export function createSealer(options: {
  readonly now: () => Date;
  readonly randomBytes: (size: number) => Uint8Array;
  readonly lifetimeMinutes: number;
  readonly rotateMinutes: number;
}): Sealer {
  const lifetime = options.lifetimeMinutes * 60_000;
  const rotation = options.rotateMinutes * 60_000;
  const codeSecret = options.randomBytes(32);
  let keys: readonly Key[] = [];

  function currentKey(now: number): Key {
    const newest = keys[0];
    if (newest !== undefined && now - newest.madeAt < rotation) return newest;
    const key = { id: Buffer.from(options.randomBytes(4)), secret: options.randomBytes(32), madeAt: now };
    keys = [key, ...keys.filter((old) => now - old.madeAt < rotation + lifetime)];
    return key;
  }

  function codeFor(token: string, slug: string): string {
    return createHmac('sha256', codeSecret).update(`${token}\0${slug}`).digest('base64url').slice(0, 16);
  }

  return {
    seal(payload) {
      const now = options.now().getTime();
      const key = currentKey(now);
      const head = Buffer.concat([Buffer.of(version), key.id]);
      const nonce = options.randomBytes(nonceLength);
      const cipher = createCipheriv('aes-256-gcm', key.secret, nonce).setAAD(head);
      const sealed = Buffer.concat([cipher.update(padded(payload, now + lifetime)), cipher.final()]);
      return Buffer.concat([head, nonce, cipher.getAuthTag(), sealed]).toString('base64url');
    },
    open(token) {
      if (token.length > longestToken || !/^[\w-]+$/.test(token)) return { state: 'invalid' };
      const bytes = Buffer.from(token, 'base64url');
      const body = bytes.subarray(headLength + nonceLength + tagLength);
      if (bytes[0] !== version || !sizes.some((size) => size === body.length)) return { state: 'invalid' };
      // Base64 leaves spare bits in the last letter; only the one spelling that was given out opens.
      if (bytes.toString('base64url') !== token) return { state: 'invalid' };
      const now = options.now().getTime();
      const head = bytes.subarray(0, headLength);
      const key = keys.find((known) => known.id.equals(head.subarray(1)));
      // Well formed, but by a key that is gone: rotated away, or the server was restarted since.
      if (key === undefined) return { state: 'expired' };
      const nonce = bytes.subarray(headLength, headLength + nonceLength);
      const tag = bytes.subarray(headLength + nonceLength, headLength + nonceLength + tagLength);
      const plain = decrypted(key, head, nonce, tag, body);
      if (plain === null) return { state: 'invalid' };
      if (plain.readUInt32BE(0) * 1000 <= now) return { state: 'expired' };
      return {
        state: 'open',
        payload: plain.toString('utf8', plainHeadLength, plainHeadLength + plain.readUInt16BE(4)),
      };
    },
    codeFor,
    slugFor(token, code, slugs) {
      const wanted = Buffer.from(code);
      for (const slug of slugs) {
        const candidate = Buffer.from(codeFor(token, slug));
        if (candidate.length === wanted.length && timingSafeEqual(candidate, wanted)) return slug;
      }
      return null;
    },
  };
}

function padded(payload: string, expiresAt: number): Buffer {
  const text = Buffer.from(payload, 'utf8');
  const size = sizes.find((candidate) => candidate >= text.length + plainHeadLength);
  if (size === undefined) throw new RangeError('The text is too long to be sealed.');
  const plain = Buffer.alloc(size);
  plain.writeUInt32BE(Math.ceil(expiresAt / 1000), 0);
  plain.writeUInt16BE(text.length, 4);
  text.copy(plain, plainHeadLength);
  return plain;
}

function decrypted(key: Key, head: Buffer, nonce: Buffer, tag: Buffer, body: Buffer): Buffer | null {
  const decipher = createDecipheriv('aes-256-gcm', key.secret, nonce, { authTagLength: tagLength });
  decipher.setAAD(head).setAuthTag(tag);
  try {
    return Buffer.concat([decipher.update(body), decipher.final()]);
  } catch {
    return null;
  }
}
