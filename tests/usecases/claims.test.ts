import { describe, expect, it } from 'vitest';
import { acceptTransfer, proveClaim, readClaimLink } from '~/usecases/claims/claim-link.server';
import { readClaimedListing } from '~/usecases/claims/claimed-listing.server';
import { neverList } from '~/usecases/claims/never-list.server';
import { offerListing } from '~/usecases/claims/offer-listing.server';
import { openClaim, takeBackClaim } from '~/usecases/claims/open-claim.server';
import { idsFrom } from '~db/new-id';
import type { Database } from '~db/open.server';
import { seededDatabase } from '../setup/database';
import { addAccount, addOrganization, sessionFor } from '../setup/staff';

const now = new Date('2026-11-22T12:00:00.000Z');
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const newId = idsFrom(Date.now);
const stamp = { now, newId };
const slug = 'troubled-desire';
const linkTo = (language: string, path: string) => `https://staff.example/${language}${path}`;

async function desk() {
  const database = await seededDatabase();
  const website = database.sqlite
    .prepare("select json_extract(document, '$.website') from published_document where slug = ?")
    .pluck()
    .get(slug) as string;
  const domain = new URL(website).hostname.replace(/^www\./, '');
  return { database, domain };
}

async function clinician(database: Database, name = 'Example Trust', role: 'owner' | 'member' = 'owner') {
  const email = `${name.toLowerCase().replaceAll(' ', '.')}@practice.example`;
  const accountId = await addAccount(database, { email });
  const organizationId = await addOrganization(database, name, [{ accountId, role }]);
  return { email, accountId, organizationId, who: await sessionFor(database, accountId) };
}

const byMail = (domain: string) => ({ proof: 'domain-email', detail: `info@${domain}` }) as const;
const byCall = { proof: 'call', detail: 'Mondays' } as const;
const mails = ({ sqlite }: Database) =>
  sqlite.prepare('select recipient, template, "values" from outgoing_mail order by id').all() as {
    recipient: string;
    template: string;
    values: string;
  }[];
const tokenIn = (mail: { values: string } | undefined) =>
  /proof\/([\w-]{43})$/.exec(JSON.parse(mail?.values ?? '{}').link)?.[1] ?? '';
const trail = ({ sqlite }: Database) =>
  sqlite.prepare("select action, actor, details from audit_event where actor like 'provider%' order by id").all() as {
    action: string;
    actor: string;
    details: string;
  }[];
const holderOf = ({ sqlite }: Database) =>
  sqlite.prepare('select organization_id from listing where slug = ?').pluck().get(slug) as string;
/** As after a moderator has handed the listing over. */
function give({ sqlite }: Database, organizationId: string): void {
  sqlite.prepare('update listing set organization_id = ? where slug = ?').run(organizationId, slug);
}

describe('a claim on a listing', () => {
  it('sends a link to the listing’s own domain, which proves it once, by the press of a button', async () => {
    const { database, domain } = await desk();
    const { who, organizationId } = await clinician(database);
    const wish = { slug, organizationId, claim: byMail(domain), language: 'ml', linkTo };
    expect(await openClaim(database, who, wish, stamp)).toBe('opened');
    const [mail] = mails(database);
    expect(mail).toMatchObject({ recipient: `info@${domain}`, template: 'claim-address' });
    const token = tokenIn(mail);
    expect(await readClaimLink(database, token, now)).toMatchObject({ kind: 'proof' });
    expect(await readClaimLink(database, token, now)).toMatchObject({ kind: 'proof' });
    expect(await proveClaim(database, token, stamp)).toBe(true);
    expect(await proveClaim(database, token, stamp)).toBe(false);
    expect(database.sqlite.prepare('select proven, state from claim').get()).toEqual({ proven: 1, state: 'open' });
    expect(trail(database).map(({ action }) => action)).toEqual(['claim-opened', 'claim-proven']);
    expect(JSON.stringify(trail(database))).not.toContain('@');
    expect(holderOf(database)).not.toBe(organizationId);
  });

  it('by mail at another domain is not opened, whatever the form said', async () => {
    const { database } = await desk();
    const { who, organizationId } = await clinician(database);
    const wish = { slug, organizationId, claim: byMail('elsewhere.example'), language: 'en', linkTo };
    expect(await openClaim(database, who, wish, stamp)).toBe('unknown');
    expect(mails(database)).toEqual([]);
  });

  it('is open once for each organisation and listing, and can be taken back', async () => {
    const { database } = await desk();
    const { who, organizationId } = await clinician(database);
    const wish = { slug, organizationId, claim: byCall, language: 'en', linkTo };
    expect(await openClaim(database, who, wish, stamp)).toBe('opened');
    expect(await openClaim(database, who, wish, stamp)).toBe('twice');
    const seen = await readClaimedListing(database, who, slug);
    const id = seen?.claimants[0]?.claim?.id ?? '';
    const stranger = (await clinician(database, 'Other House')).who;
    expect(await takeBackClaim(database, stranger, id, now)).toBe(false);
    expect(await takeBackClaim(database, who, id, now)).toBe(true);
    expect(await openClaim(database, who, wish, stamp)).toBe('opened');
  });

  it('cannot be opened six times in a day: each may send a mail', async () => {
    const { database, domain } = await desk();
    const { who, organizationId } = await clinician(database);
    const wish = { slug, organizationId, claim: byMail(domain), language: 'en', linkTo };
    for (let time = 0; time < 5; time += 1) {
      expect(await openClaim(database, who, wish, stamp)).toBe('opened');
      const seen = await readClaimedListing(database, who, slug);
      await takeBackClaim(database, who, seen?.claimants[0]?.claim?.id ?? '', now);
    }
    expect(await openClaim(database, who, wish, stamp)).toBe('too-many');
    expect(await openClaim(database, who, wish, { ...stamp, now: later(25) })).toBe('opened');
  });

  it('is told to those who run the listing, and cannot be made by them or for others', async () => {
    const { database } = await desk();
    const holder = await clinician(database, 'Holder House');
    give(database, holder.organizationId);
    const claimant = await clinician(database);
    const wish = { slug, organizationId: claimant.organizationId, claim: byCall, language: 'en', linkTo };
    expect(await openClaim(database, holder.who, wish, stamp)).toBe('unknown');
    const own = { ...wish, organizationId: holder.organizationId };
    expect(await openClaim(database, holder.who, own, stamp)).toBe('own');
    expect(await openClaim(database, claimant.who, wish, stamp)).toBe('opened');
    expect(mails(database).map(({ recipient }) => recipient)).toEqual([holder.email]);
    expect((await readClaimedListing(database, holder.who, slug))?.rivals).toMatchObject([{ name: 'Example Trust' }]);
    expect((await readClaimedListing(database, claimant.who, slug))?.rivals).toEqual([]);
  });

  it('by a link that is expired, used for a claim taken back, or nonsense proves nothing', async () => {
    const { database, domain } = await desk();
    const { who, organizationId } = await clinician(database);
    const wish = { slug, organizationId, claim: byMail(domain), language: 'en', linkTo };
    await openClaim(database, who, wish, stamp);
    const token = tokenIn(mails(database)[0]);
    expect(await proveClaim(database, token, { ...stamp, now: later(73) })).toBe(false);
    expect(await proveClaim(database, 'nonsense', stamp)).toBe(false);
    const seen = await readClaimedListing(database, who, slug);
    await takeBackClaim(database, who, seen?.claimants[0]?.claim?.id ?? '', now);
    expect(await proveClaim(database, token, stamp)).toBe(false);
  });
});

describe('a listing that is given to another organisation', () => {
  async function given() {
    const { database } = await desk();
    const giver = await clinician(database, 'Giver House');
    const taker = await clinician(database, 'Taker House');
    give(database, giver.organizationId);
    return { database, giver, taker };
  }
  const token = (database: Database) => tokenIn(mails(database)[0]);

  it('moves when the receiver accepts, once, and what was being written about it is dropped', async () => {
    const { database, giver, taker } = await given();
    const listingId = database.sqlite.prepare('select id from listing where slug = ?').pluck().get(slug);
    database.sqlite
      .prepare(
        `insert into listing_form (id, organization_id, created_by, listing_id, state, content, version, created_at, updated_at)
         values (?, ?, ?, ?, 'open', '{"service":{}}', 1, ?, ?)`,
      )
      .run(newId('frm'), giver.organizationId, giver.accountId, listingId, now.toISOString(), now.toISOString());
    expect(await offerListing(database, giver.who, { slug, email: taker.email, linkTo }, stamp)).toBe(true);
    expect(holderOf(database)).toBe(giver.organizationId);
    const accepted = { token: token(database), organizationId: taker.organizationId };
    expect(await acceptTransfer(database, taker.who, accepted, stamp)).toBe(true);
    expect(holderOf(database)).toBe(taker.organizationId);
    expect(await acceptTransfer(database, taker.who, accepted, stamp)).toBe(false);
    expect(database.sqlite.prepare('select state, content from listing_form').get()).toEqual({
      state: 'discarded',
      content: '{}',
    });
    expect(trail(database)).toMatchObject([{ action: 'listing-transferred', actor: `provider ${taker.accountId}` }]);
  });

  it('gets the same answer for an address that nobody here has', async () => {
    const { database, giver } = await given();
    expect(await offerListing(database, giver.who, { slug, email: 'nobody@nowhere.example', linkTo }, stamp)).toBe(
      true,
    );
    expect(mails(database)).toEqual([]);
  });

  it('goes to nobody but the one it was offered to, and only by an owner, from an owner', async () => {
    const { database, giver, taker } = await given();
    const member = await clinician(database, 'Member House', 'member');
    expect(await offerListing(database, taker.who, { slug, email: taker.email, linkTo }, stamp)).toBe(false);
    await offerListing(database, giver.who, { slug, email: member.email, linkTo }, stamp);
    expect(mails(database)).toEqual([]);
    await offerListing(database, giver.who, { slug, email: taker.email, linkTo }, stamp);
    const link = token(database);
    const stolen = { token: link, organizationId: member.organizationId };
    expect(await acceptTransfer(database, member.who, stolen, stamp)).toBe(false);
    expect(await acceptTransfer(database, taker.who, stolen, stamp)).toBe(false);
    const late = { token: link, organizationId: taker.organizationId };
    expect(await acceptTransfer(database, taker.who, late, { ...stamp, now: later(7 * 24 + 1) })).toBe(false);
    give(database, member.organizationId);
    expect(await acceptTransfer(database, taker.who, late, stamp)).toBe(false);
    expect(holderOf(database)).toBe(member.organizationId);
  });
});

describe('a service that is never to be listed again', () => {
  it('is withdrawn and registered in one, and only by an owner', async () => {
    const { database, domain } = await desk();
    const owner = await clinician(database);
    const member = await addAccount(database);
    database.sqlite
      .prepare("insert into membership values (?, ?, 'member', ?)")
      .run(owner.organizationId, member, now.toISOString());
    give(database, owner.organizationId);
    const wish = { slug, also: { domain: true, phone: false } };
    expect(await neverList(database, await sessionFor(database, member), wish, stamp)).toBe('unknown');
    expect(await neverList(database, owner.who, wish, stamp)).toBe('done');
    const state = database.sqlite.prepare('select state from listing where slug = ?').pluck();
    expect(state.get(slug)).toBe('withdrawn');
    expect(database.sqlite.prepare('select count(*) from published_document where slug = ?').pluck().get(slug)).toBe(0);
    expect(database.sqlite.prepare('select domain, phone from do_not_list').get()).toEqual({ domain, phone: null });
    expect(trail(database).map(({ action }) => action)).toEqual(['listing-withdrawn', 'do-not-list-added']);
  });
});
