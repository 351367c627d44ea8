import { describe, expect, it } from 'vitest';
import { hasExpired, lookUpLicence } from '~/domain/licence/look-up';
import { readLookUpForm } from '~/domain/licence/look-up-form';

const unchecked = { state: 'unchecked', firstSeenBy: null, secondSeenBy: null } as const;
const seen = { found: true, checkedOn: '2026-11-22', expiresOn: '2027-11-21' } as const;

describe('looking a licence up', () => {
  it('counts half after one person and whole after a second', () => {
    const first = lookUpLicence(unchecked, 'acc_a', seen);
    expect(first).toMatchObject({ action: 'licence-seen', change: { state: 'seen-once', firstSeenBy: 'acc_a' } });
    const second = lookUpLicence({ ...unchecked, state: 'seen-once', firstSeenBy: 'acc_a' }, 'acc_b', seen);
    expect(second).toEqual({
      action: 'licence-verified',
      change: {
        state: 'verified',
        firstSeenBy: 'acc_a',
        secondSeenBy: 'acc_b',
        checkedOn: '2026-11-22',
        expiresOn: '2027-11-21',
      },
    });
  });

  it('does not let the first be the second', () => {
    expect(lookUpLicence({ ...unchecked, state: 'seen-once', firstSeenBy: 'acc_a' }, 'acc_a', seen)).toBe(
      'same-person',
    );
  });

  it('begins anew after it has expired or was not found', () => {
    for (const state of ['expired', 'refused'] as const) {
      const outcome = lookUpLicence({ state, firstSeenBy: 'acc_a', secondSeenBy: null }, 'acc_a', seen);
      expect(outcome).toMatchObject({ change: { state: 'seen-once', firstSeenBy: 'acc_a', secondSeenBy: null } });
    }
  });

  it('is refused by one who does not find it, whoever found it before', () => {
    const outcome = lookUpLicence({ state: 'seen-once', firstSeenBy: 'acc_a', secondSeenBy: null }, 'acc_b', {
      found: false,
      reason: 'No such number.',
    });
    expect(outcome).toMatchObject({ action: 'licence-refused', change: { state: 'refused', secondSeenBy: null } });
  });

  it('holds on its last day and not on the next', () => {
    expect(hasExpired('2026-11-22', '2026-11-22')).toBe(false);
    expect(hasExpired('2026-11-22', '2026-11-23')).toBe(true);
    expect(hasExpired(null, '2026-11-23')).toBe(false);
  });
});

describe('the form about a licence', () => {
  const read = (fields: Record<string, string>) => readLookUpForm(new URLSearchParams(fields), '2026-11-22');

  it('takes the day and, where the register shows one, the last day', () => {
    expect(read({ do: 'found', checked_on: '2026-11-22', expires_on: '' })).toEqual({
      ok: true,
      seen: { found: true, checkedOn: '2026-11-22', expiresOn: null },
    });
  });

  it.each([
    [{ checked_on: '2026-11-23', expires_on: '' }, { checked_on: 'upkeep.error.dayAhead' }],
    [{ checked_on: '', expires_on: '' }, { checked_on: 'upkeep.error.day' }],
    [{ checked_on: '2026-02-31', expires_on: '' }, { checked_on: 'upkeep.error.day' }],
    [{ checked_on: '2026-11-22', expires_on: '2026-11-21' }, { expires_on: 'upkeep.error.dayPast' }],
    [{ checked_on: '2026-11-22', expires_on: 'soon' }, { expires_on: 'upkeep.error.day' }],
  ])('refuses %j', (fields, errors) => {
    expect(read({ do: 'found', ...fields })).toEqual({ ok: false, errors });
  });

  it('wants a reason where nothing was found', () => {
    expect(read({ do: 'not-found', reason: '  ' })).toEqual({
      ok: false,
      errors: { reason: 'upkeep.error.reasonNeeded' },
    });
  });
});
