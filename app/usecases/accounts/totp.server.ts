import { Secret, TOTP } from 'otpauth';
import { encode } from 'uqr';

/** RFC 6238 as every authenticator app has it. */
const scheme = { algorithm: 'SHA1', digits: 6, period: 30 } as const;
const stepMs = scheme.period * 1000;
/** A phone's clock may be half a minute off. */
const steps = 1;

/** @returns a new secret of 160 random bits, in base32 */
export function newSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** @returns the `otpauth:` address that an authenticator app reads */
export function secretAddress(secret: string, siteName: string, email: string): string {
  return new TOTP({ ...scheme, secret: Secret.fromBase32(secret), issuer: siteName, label: email }).toString();
}

/**
 * @param typed a code, spaces allowed
 * @returns the number of the half minute that the code belongs to, or null where it is not a code of now
 */
export function stepOfCode(secret: string, typed: string, now: Date): number | null {
  const token = typed.normalize('NFKC').replaceAll(/[\s-]/g, '');
  if (!/^\d{6}$/.test(token)) return null;
  const delta = TOTP.validate({
    ...scheme,
    token,
    secret: Secret.fromBase32(secret),
    timestamp: now.getTime(),
    window: steps,
  });
  return delta === null ? null : Math.floor(now.getTime() / stepMs) + delta;
}

/** A square picture of dark fields: how many a side, and the path that draws them in an SVG of that size. */
export interface QrPicture {
  readonly size: number;
  readonly path: string;
}

/** @returns the picture that a camera reads as this text */
export function qrPicture(text: string): QrPicture {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const fields = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { size, path: fields.join('') };
}
