import { describe, expect, it } from 'vitest';
import { checksOf } from '~/domain/review/checks';
import { judge, type Moderator, reviewActs, type Standing } from '~/domain/review/decision';
import { duplicateSuspects } from '~/domain/review/duplicates';
import { publicationDates } from '~/domain/review/publication-dates';
import { readQueueFilters, writeQueueFilters } from '~/domain/review/queue-filters';
import { reviewStates } from '~/domain/review/review-states';
import { nothingWithheld, type ReviewedFacts } from '~/domain/review/reviewed-facts';
import { undoableAct } from '~/domain/review/undo';
import { readWording, wordingFields } from '~/domain/review/wording';
import { plainFacts } from '../setup/submissions';

const facts: ReviewedFacts = { ...plainFacts, withheld: nothingWithheld };
const moderator = (accountId: string, organizationId?: string): Moderator => ({
  accountId,
  staffRole: 'moderator',
  memberships: organizationId ? [{ organizationId, name: 'Meadow', role: 'member' }] : [],
  stage: 'full',
});
const standing: Standing = {
  state: 'submitted',
  submittedBy: 'acc_provider',
  organizationId: 'org_meadow',
  needsTwo: true,
  approvedBy: [],
  listingState: 'draft',
};

describe('an approval', () => {
  it('is the first of two, then the second publishes', () => {
    expect(judge(moderator('acc_a'), 'approve', standing)).toEqual({ ok: true, outcome: 'first-of-two' });
    const after = { ...standing, approvedBy: ['acc_a'] };
    expect(judge(moderator('acc_b'), 'approve', after)).toEqual({ ok: true, outcome: 'published' });
  });

  it('publishes at once where one is enough', () => {
    const one = { ...standing, needsTwo: false };
    expect(judge(moderator('acc_a'), 'approve', one)).toEqual({ ok: true, outcome: 'published' });
  });

  it('does not count twice by the same person', () => {
    const after = { ...standing, approvedBy: ['acc_a'] };
    expect(judge(moderator('acc_a'), 'approve', after)).toEqual({ ok: false, obstacle: 'twice' });
  });

  it('does not bring back a listing that was withdrawn for good', () => {
    const gone = { ...standing, listingState: 'withdrawn' as const };
    expect(judge(moderator('acc_a'), 'approve', gone)).toEqual({ ok: false, obstacle: 'withdrawn' });
    expect(judge(moderator('acc_a'), 'refuse', gone).ok).toBe(true);
  });
});

describe('a moderator', () => {
  it('does nothing to what they have submitted themselves, nor to what is of their own organisation', () => {
    for (const act of reviewActs) {
      expect(judge(moderator('acc_provider'), act, standing)).toEqual({ ok: false, obstacle: 'own' });
      expect(judge(moderator('acc_b', 'org_meadow'), act, standing)).toEqual({ ok: false, obstacle: 'own' });
    }
  });

  it('decides only while the submission is open', () => {
    const open = reviewStates.filter((state) => judge(moderator('acc_a'), 'refuse', { ...standing, state }).ok);
    expect(open).toEqual(['submitted', 'being-checked', 'question', 'held']);
  });

  it('asks nobody where nobody submitted it', () => {
    const seeded = { ...standing, submittedBy: null };
    expect(judge(moderator('acc_a'), 'ask', seeded)).toEqual({ ok: false, obstacle: 'nobody-to-ask' });
  });

  it('does nothing before the second factor, and a clinician nothing at all', () => {
    const waiting = { ...moderator('acc_a'), stage: 'password' as const };
    const clinician = { ...moderator('acc_a'), staffRole: 'none' as const };
    for (const act of reviewActs) {
      expect(judge(waiting, act, standing).ok).toBe(false);
      expect(judge(clinician, act, standing).ok).toBe(false);
    }
  });
});

describe('taking a decision back', () => {
  const now = new Date('2026-11-22T10:00:00.000Z');
  const line = {
    actor: 'moderator acc_a',
    action: 'review-approved',
    occurredAt: '2026-11-22T09:51:00.000Z',
    details: { outcome: 'first-of-two', before: 'submitted', version: 3 },
  };

  it('is open to whoever made it, for ten minutes', () => {
    expect(undoableAct(line, 'moderator acc_a', 3, now)).toMatchObject({
      sort: 'first-of-two',
      stateBefore: 'submitted',
    });
    expect(undoableAct(line, 'moderator acc_b', 3, now)).toBeNull();
    const late = { ...line, occurredAt: '2026-11-22T09:49:00.000Z' };
    expect(undoableAct(late, 'moderator acc_a', 3, now)).toBeNull();
  });

  it('is over once anybody has acted since', () => {
    expect(undoableAct(line, 'moderator acc_a', 4, now)).toBeNull();
  });

  it('does not reach a question, which has been sent', () => {
    expect(undoableAct({ ...line, action: 'review-asked' }, 'moderator acc_a', 3, now)).toBeNull();
  });
});

describe('the automatic checks', () => {
  const nothing = { styleWords: [], links: [], registered: [] };
  const codes = (after: Partial<ReviewedFacts>, sources = nothing) =>
    checksOf({ ...facts, ...after }, sources).map(({ code }) => code);
  const phone = facts.channels[0];
  if (!phone) throw new Error('The facts have no phone.');

  it('say in which country a number is, and whether the listing serves it', () => {
    expect(checksOf(facts, nothing)).toContainEqual(
      expect.objectContaining({ code: 'phone-valid', verdict: 'ok', about: '+442079460123', country: 'GB' }),
    );
    expect(codes({ countries: ['IN'] })).toContain('phone-elsewhere');
    expect(codes({ channels: [{ ...phone, value: '+4420' }] })).toContain('phone-invalid');
  });

  it('accept a short code only where the listing names its countries', () => {
    const channels = [{ ...phone, value: '116', display: '116', shortCode: true }];
    expect(codes({ channels })).toContain('phone-short');
    expect(codes({ channels, countries: [] })).toContain('phone-short-nowhere');
  });

  it('look whether mail comes from the website’s own domain', () => {
    const mail = (value: string) => ({ channels: [{ ...phone, type: 'email' as const, value, display: value }] });
    expect(codes(mail('desk@mail.meadow.example'))).toContain('domains-agree');
    expect(codes(mail('desk@other.example'))).toContain('domains-differ');
    expect(codes(mail('meadow@gmail.com'))).toContain('mail-at-shared-host');
  });

  it('put problems first', () => {
    const [first] = checksOf({ ...facts, evidence: [] }, { ...nothing, styleWords: ['cure'] });
    expect(first).toMatchObject({ code: 'evidence-missing', verdict: 'problem' });
  });

  it('point out hours without a zone, an empty label, dead links and the register', () => {
    const channels = [{ ...phone, confidentiality: null, opening: { spec: 'Mo 09:00-10:00', zone: null } }];
    const links = [{ url: 'https://meadow.example', failures: 2 }];
    const found = codes({ channels, anonymous: null, confidentiality: null }, {
      styleWords: [],
      links,
      registered: ['Meadow'],
    } as never);
    expect(found).toEqual(
      expect.arrayContaining(['hours-without-zone', 'confidentiality-missing', 'link-dead', 'asked-not-to-be-listed']),
    );
  });
});

describe('duplicates', () => {
  const one = { listingId: 'lst_1', names: ['Meadow Practice'], phones: ['+442079460123'], locality: 'Reading' };
  const other = (name: string, phones: string[] = [], locality: string | null = null) => ({
    listingId: `lst_${name}`,
    names: [name, null],
    phones,
    locality,
  });

  it('are suspected by the same number, whatever the name', () => {
    const [suspect] = duplicateSuspects(one, [other('Quite different', ['+442079460123'])]);
    expect(suspect?.by).toEqual(['phone']);
  });

  it('are suspected by a name that is nearly the same', () => {
    expect(duplicateSuspects(one, [other('The Meadow Practice')])).toHaveLength(1);
    expect(duplicateSuspects(one, [other('Harbour Clinic')])).toEqual([]);
  });

  it('are suspected sooner in the same town', () => {
    expect(duplicateSuspects(one, [other('Meadow Practices UK Group')])).toEqual([]);
    expect(duplicateSuspects(one, [other('Meadow Practices UK Group', [], 'reading')])[0]?.by).toEqual([
      'name',
      'place',
    ]);
  });

  it('are never the listing itself', () => {
    expect(duplicateSuspects(one, [{ ...one, names: ['Meadow Practice', null] }])).toEqual([]);
  });
});

describe('publication', () => {
  it('sets the day of the check, the next one, and that the service has stated it', () => {
    expect(publicationDates(facts, true, '2026-08-31')).toEqual({
      sourcesReadOn: '2026-08-31',
      nextCheckDueOn: '2027-02-28',
      lastConfirmedOn: '2026-08-31',
      confidence: 'high',
    });
  });

  it('does not say that a service has confirmed what it has not', () => {
    expect(publicationDates(facts, false, '2026-08-31')).not.toHaveProperty('lastConfirmedOn');
  });
});

describe('a moderator’s own wording', () => {
  it('changes texts and nothing else', () => {
    const form = new URLSearchParams({
      ...wordingFields(facts),
      summary: 'Talks with a psychologist.\r\n',
      website: 'x',
    });
    const reading = readWording(form, facts);
    expect(reading).toMatchObject({ ok: true, wording: { texts: { summary: 'Talks with a psychologist.' } } });
    expect(JSON.stringify(reading)).not.toContain('website');
  });

  it('is refused where it is empty, too long or the same', () => {
    const mistakes = (change: Record<string, string>) => {
      const reading = readWording(new URLSearchParams({ ...wordingFields(facts), ...change }), facts);
      return reading.ok ? {} : reading.errors;
    };
    expect(mistakes({ summary: ' ' })).toEqual({ summary: 'moderation.error.wordingEmpty' });
    expect(mistakes({ 'contact-0-keeps': 'x'.repeat(1001) })).toEqual({
      'contact-0-keeps': 'moderation.error.wordingLong',
    });
    expect(mistakes({})).toEqual({ name: 'moderation.error.wordingSame' });
  });
});

describe('filters of the queue', () => {
  it('survive being written and read', () => {
    const query = 'kind=edit&risk=high&country=IN&owner=nobody&state=held&language=ml';
    expect(writeQueueFilters(readQueueFilters(new URLSearchParams(query)))).toBe(query);
  });

  it('ignore what is not a choice', () => {
    const filters = readQueueFilters(new URLSearchParams("kind=x&risk=__proto__&country=in'&page=-3&language=1"));
    expect(writeQueueFilters(filters)).toBe('');
    expect(filters.page).toBe(1);
  });
});
