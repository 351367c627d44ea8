import { and, count, eq, isNull, lt, lte, or, sql } from 'drizzle-orm';
import type { Statement } from '../atomically';
import { ChangedMeanwhile, exactlyOne } from '../exactly-one';
import type { Database } from '../open.server';
import { authenticator, passkey, passkeyChallenge, recoveryCode } from '../schema/sign-in';

export interface PasskeyRow {
  readonly id: string;
  readonly accountId: string;
  readonly credentialId: string;
  readonly publicKey: Buffer;
  readonly counter: number;
  readonly name: string;
  readonly createdOn: string;
  readonly lastUsedOn: string | null;
}

/** Second factors of an account. */
export interface Factors {
  readonly passkeys: readonly PasskeyRow[];
  /** Day on which the authenticator app was set up; null where there is none. */
  readonly authenticatorSince: string | null;
  /** Recovery codes that are still to be used; null where none were ever made. */
  readonly recoveryCodesLeft: number | null;
}

/** @returns every factor of an account */
export async function factorsOf(database: Database, accountId: string): Promise<Factors> {
  const { drizzle } = database;
  const passkeys = await drizzle.select().from(passkey).where(eq(passkey.accountId, accountId)).orderBy(passkey.id);
  const app = await authenticatorOf(database, accountId);
  const [codes] = await drizzle
    .select({ all: count(), left: sql<number>`sum(${recoveryCode.usedAt} is null)` })
    .from(recoveryCode)
    .where(eq(recoveryCode.accountId, accountId));
  return {
    passkeys,
    authenticatorSince: app?.createdOn ?? null,
    recoveryCodesLeft: codes && codes.all > 0 ? Number(codes.left) : null,
  };
}

/** @returns whether an account has any second factor, recovery codes aside */
export function hasFactor({ passkeys, authenticatorSince }: Factors): boolean {
  return passkeys.length > 0 || authenticatorSince !== null;
}

/** @returns the authenticator app that an account has confirmed, or null */
export async function authenticatorOf(
  { drizzle }: Database,
  accountId: string,
): Promise<{ readonly secret: string; readonly createdOn: string } | null> {
  const [row] = await drizzle
    .select({ secret: authenticator.secret, createdOn: authenticator.createdOn })
    .from(authenticator)
    .where(and(eq(authenticator.accountId, accountId), eq(authenticator.confirmed, true)));
  return row ?? null;
}

/** Statement that sets up the app; one that was there before is replaced. `step` is the one of the code just given. */
export function putAuthenticator(
  { drizzle }: Database,
  row: { readonly accountId: string; readonly secret: string; readonly step: number; readonly createdOn: string },
): Statement {
  const { accountId, secret, step, createdOn } = row;
  const values = { secret, confirmed: true, lastStep: step, createdOn };
  return drizzle
    .insert(authenticator)
    .values({ accountId, ...values })
    .onConflictDoUpdate({ target: authenticator.accountId, set: values });
}

/** Statement that accepts a code's step once: run for one that was accepted already, or a later one, it throws ChangedMeanwhile. */
export function acceptStep({ drizzle }: Database, accountId: string, step: number): Statement {
  return exactlyOne(
    drizzle
      .update(authenticator)
      .set({ lastStep: step })
      .where(
        and(
          eq(authenticator.accountId, accountId),
          eq(authenticator.confirmed, true),
          or(isNull(authenticator.lastStep), lt(authenticator.lastStep, step)),
        ),
      ),
  );
}

/** Statement that takes the app away. */
export function deleteAuthenticator({ drizzle }: Database, accountId: string): Statement {
  return exactlyOne(drizzle.delete(authenticator).where(eq(authenticator.accountId, accountId)));
}

/** @returns the passkey that a browser names, or null */
export async function passkeyByCredential({ drizzle }: Database, credentialId: string): Promise<PasskeyRow | null> {
  const [row] = await drizzle.select().from(passkey).where(eq(passkey.credentialId, credentialId));
  return row ?? null;
}

/** Statement that adds a passkey; one that is known already is refused by the table. */
export function insertPasskey({ drizzle }: Database, row: typeof passkey.$inferInsert): Statement {
  return drizzle.insert(passkey).values(row);
}

/** Statement that notes that a passkey was used. */
export function markPasskeyUsed({ drizzle }: Database, id: string, counter: number, on: string): Statement {
  return exactlyOne(drizzle.update(passkey).set({ counter, lastUsedOn: on }).where(eq(passkey.id, id)));
}

/** Statement that takes a passkey away; run for one that is not this account's it throws ChangedMeanwhile. */
export function deletePasskey({ drizzle }: Database, accountId: string, id: string): Statement {
  return exactlyOne(drizzle.delete(passkey).where(and(eq(passkey.id, id), eq(passkey.accountId, accountId))));
}

/** Statement that lets a challenge count once: the table refuses it a second time. */
export function spendChallenge({ drizzle }: Database, row: typeof passkeyChallenge.$inferInsert): Statement {
  return drizzle.insert(passkeyChallenge).values(row);
}

/** Statements that replace the recovery codes of an account. */
export function putRecoveryCodes({ drizzle }: Database, accountId: string, hashes: readonly string[]): Statement[] {
  return [
    drizzle.delete(recoveryCode).where(eq(recoveryCode.accountId, accountId)),
    drizzle.insert(recoveryCode).values(hashes.map((codeHash) => ({ accountId, codeHash }))),
  ];
}

/** Statement that uses a code up; run for one that is unknown or used it throws ChangedMeanwhile. */
export function spendRecoveryCode({ drizzle }: Database, accountId: string, codeHash: string, at: string): Statement {
  return exactlyOne(
    drizzle
      .update(recoveryCode)
      .set({ usedAt: at })
      .where(
        and(eq(recoveryCode.accountId, accountId), eq(recoveryCode.codeHash, codeHash), isNull(recoveryCode.usedAt)),
      ),
  );
}

/** Statements that take every factor of an account away, for one that is deleted. */
export function deleteFactors({ drizzle }: Database, accountId: string): Statement[] {
  return [
    drizzle.delete(passkey).where(eq(passkey.accountId, accountId)),
    drizzle.delete(authenticator).where(eq(authenticator.accountId, accountId)),
    drizzle.delete(recoveryCode).where(eq(recoveryCode.accountId, accountId)),
  ];
}

/** The only factor was to be taken away; nothing was written. */
export class LastFactor extends Error {
  override readonly name = 'LastFactor';
  readonly code = 'last-factor';
}

/** Runs among writes and insists that a factor is left. @throws LastFactor when it is run and none is */
export function keepsFactor(database: Database, accountId: string): Statement {
  return {
    run() {
      if (factorCount(database, accountId) === 0) throw new LastFactor();
      return { changes: 0 };
    },
  };
}

/** Runs among writes and insists that there is no factor yet. @throws ChangedMeanwhile when it is run and one is there */
export function noFactorYet(database: Database, accountId: string): Statement {
  return {
    run() {
      if (factorCount(database, accountId) > 0) throw new ChangedMeanwhile();
      return { changes: 0 };
    },
  };
}

function factorCount({ drizzle }: Database, accountId: string): number {
  const passkeys = drizzle.select({ id: passkey.id }).from(passkey).where(eq(passkey.accountId, accountId)).all();
  const apps = drizzle
    .select({ createdOn: authenticator.createdOn })
    .from(authenticator)
    .where(and(eq(authenticator.accountId, accountId), eq(authenticator.confirmed, true)))
    .all();
  return passkeys.length + apps.length;
}

/** Statement that throws away challenges that nobody could answer any more. */
export function deleteDeadChallenges({ drizzle }: Database, at: string): Statement {
  return drizzle.delete(passkeyChallenge).where(lte(passkeyChallenge.expiresAt, at));
}
