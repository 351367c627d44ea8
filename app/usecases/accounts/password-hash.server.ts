import { type Algorithm, hash, verify } from '@node-rs/argon2';
import { normalPassword } from '~/domain/account/password-rules';

/** Argon2id with 64 MiB: three times OWASP's least, 74 ms on a small server (security.md, section 2). */
const cost = { algorithm: 2 satisfies Algorithm.Argon2id, memoryCost: 65_536, timeCost: 3, parallelism: 1 } as const;

/** Hashes made at once, and those who may wait for one: 128 MiB and two seconds at most. */
export const hashRoom = { atOnce: 2, waiting: 20 } as const;

/** Too many passwords are being checked. Said to the visitor as "try again in a moment" with status 503. */
export class TooBusy extends Error {
  override readonly name = 'TooBusy';
  readonly code = 'passwords-busy';
}

let running = 0;
const queue: (() => void)[] = [];

/**
 * @returns the PHC string to keep
 * @throws TooBusy where too many wait already
 */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(normalPassword(password), cost));
}

/**
 * Checks a password. Where there is no hash it takes just as long, so that nobody learns by the clock who has an account.
 *
 * @param kept the account's PHC string; null where there is no account or no password
 * @throws TooBusy where too many wait already
 */
export function verifyPassword(kept: string | null, password: string): Promise<boolean> {
  return inTurn(async () => {
    const matches = await verify(kept ?? (await nobodysHash()), normalPassword(password));
    return matches && kept !== null;
  });
}

async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (running >= hashRoom.atOnce) {
    if (queue.length >= hashRoom.waiting) throw new TooBusy();
    // Whoever leaves hands over the place, so that nobody can slip in between.
    await new Promise<void>((resolve) => queue.push(resolve));
  } else running += 1;
  try {
    return await work();
  } finally {
    const next = queue.shift();
    if (next) next();
    else running -= 1;
  }
}

/** Hash of a password that nobody has, made of the same cost at the first need. */
let nobodys: Promise<string> | null = null;
function nobodysHash(): Promise<string> {
  nobodys ??= hash(crypto.randomUUID(), cost);
  return nobodys;
}
