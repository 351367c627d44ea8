import { describe, expect, test } from 'vitest';
import { type AccessRole, accessMatrix, accessRoles, may, mayAtAll, type Reach } from '~/domain/account/access-matrix';
import type { MemberRole, StaffRole } from '~/domain/account/roles';
import { type StaffAction, staffActions } from '~/domain/account/staff-actions';

const mine = 'org_mine';
const theirs = 'org_theirs';

/** Somebody of one role: the clinician's roles within `org_mine`, the moderator's without any organisation. */
function somebody(role: AccessRole, stage: 'password' | 'full' = 'full') {
  const isMember = role === 'member' || role === 'owner';
  const memberships = isMember ? [{ organizationId: mine, name: 'Mine', role: role as MemberRole }] : [];
  return { accountId: 'acc_me', staffRole: (isMember ? 'none' : role) as StaffRole, memberships, stage };
}

/** Own, another's and nobody's thing, for the clinician's roles and for the moderator's. */
const subjects = {
  own: { organizationId: mine, submittedBy: 'acc_me' },
  other: { organizationId: theirs, submittedBy: 'acc_other' },
  nobodys: { organizationId: null, submittedBy: null },
} as const;

const allowed: Readonly<Record<Reach, Readonly<Record<keyof typeof subjects, boolean>>>> = {
  own: { own: true, other: false, nobodys: false },
  other: { own: false, other: true, nobodys: true },
  any: { own: true, other: true, nobodys: true },
  never: { own: false, other: false, nobodys: false },
};

const cases = accessRoles.flatMap((role) => staffActions.map((action) => [role, action] as const));

describe('who may do what', () => {
  test.each(cases)('%s: %s reaches as far as the matrix says, to own, others’ and nobody’s things', (role, action) => {
    const who = somebody(role);
    const reach = accessMatrix[action][role];
    for (const [name, subject] of Object.entries(subjects)) {
      expect([name, may(who, action, subject)]).toEqual([name, allowed[reach][name as keyof typeof subjects]]);
    }
    expect(mayAtAll(who, action)).toBe(reach !== 'never');
  });

  test.each(cases)('%s: %s is closed before the second factor', (role, action) => {
    const who = somebody(role, 'password');
    for (const subject of Object.values(subjects)) expect(may(who, action, subject)).toBe(false);
    expect(mayAtAll(who, action)).toBe(false);
  });

  test.each(staffActions)('somebody without organisation and role may never: %s', (action) => {
    const who = { accountId: 'acc_me', staffRole: 'none', memberships: [], stage: 'full' } as const;
    for (const subject of Object.values(subjects)) expect(may(who, action, subject)).toBe(false);
  });

  const decisions: StaffAction[] = ['review.decide', 'review.ask', 'review.reword', 'licence.check', 'claim.decide'];
  test.each(decisions)('a moderator who belongs to the organisation may not: %s', (action) => {
    const memberships = [{ organizationId: mine, name: 'Mine', role: 'owner' }] as const;
    for (const staffRole of ['moderator', 'administrator'] as const) {
      const who = { accountId: 'acc_me', staffRole, memberships, stage: 'full' } as const;
      expect(may(who, action, { organizationId: mine })).toBe(false);
      expect(may(who, action, { organizationId: theirs, submittedBy: 'acc_me' })).toBe(false);
      expect(may(who, action, { organizationId: theirs, submittedBy: 'acc_other' })).toBe(true);
    }
  });

  test('only an administrator says who moderates', () => {
    const writers = accessRoles.filter((role) => accessMatrix['staff.write'][role] !== 'never');
    expect(writers).toEqual(['administrator']);
  });
});
