import { dictionary } from '@zxcvbn-ts/language-common';
import { describe, expect, test } from 'vitest';
import { readEmailAddress } from '~/domain/account/email-address';
import { normalPassword, passwordFault } from '~/domain/account/password-rules';
import { commonPasswords } from '~/usecases/accounts/common-passwords.server';

const isCommonPassword = await commonPasswords();
const rules = { email: 'anna.petersen@riverbank.example', siteName: 'Waymark', isCommon: isCommonPassword };
const judge = (password: string) => passwordFault(password, rules);

describe('a new password', () => {
  test('may be any eight to 128 characters, in any script, with spaces, without any composition', () => {
    for (const fine of [
      'gravel tulip seven',
      'ഒന്നു രണ്ടു മൂന്നു',
      'vrzxqlmp',
      '🐳🌵🧦🪁🎻🧊🪵🛶',
      'k'.repeat(7) + 'q'.repeat(121),
    ]) {
      expect([fine, judge(fine)]).toEqual([fine, null]);
    }
  });

  test('is counted in characters as people see them typed, not in bytes', () => {
    expect(judge('🐳🌵🧦🪁🎻🧊🪵')).toBe('too-short');
    expect(judge('k'.repeat(8) + 'q'.repeat(121))).toBe('too-long');
    // Half-width and full-width forms are one password.
    expect(normalPassword('ｇｒａｖｅｌ')).toBe('gravel');
  });

  test('is refused where attackers try it first, however it is written', () => {
    for (const common of ['password', 'PASSWORD123', 'Qwertyuiop', 'iloveyou1', 'Sunshine1']) {
      expect([common, judge(common)]).toEqual([common, 'common']);
    }
  });

  test('is refused where others know most of it', () => {
    for (const known of [
      'anna.petersen@riverbank.example',
      'Anna.Petersen',
      'Waymark2026',
      'waymarkwaymark',
      'riverbank.example!1',
    ]) {
      expect([known, judge(known)]).toEqual([known, 'guessable']);
    }
    expect(judge('waymark gravel tulip')).toBeNull();
  });

  test('is looked up in a list that holds more than the three thousand commonest of its length', () => {
    const longEnough = dictionary['passwords-common'].filter((word) => Array.from(word).length >= 8);
    expect(longEnough.length).toBeGreaterThan(3_000);
    expect(longEnough.every(isCommonPassword)).toBe(true);
  });
});

describe('an e-mail address', () => {
  test('is compared without regard to case, width and spaces around it', () => {
    expect(readEmailAddress('  Anna@Practice.Example ')).toBe('anna@practice.example');
    expect(readEmailAddress('ａｎｎａ@practice.example')).toBe('anna@practice.example');
  });

  test('is one address: nothing that a mail could read as a second one or as a header', () => {
    for (const refused of [
      '',
      'anna',
      'anna@practice',
      'a@b@practice.example',
      'anna@practice.example, eve@evil.example',
      'anna@practice.example\r\nBcc: eve@evil.example',
      'Anna <anna@practice.example>',
      `${'a'.repeat(65)}@practice.example`,
      `anna@${'p'.repeat(250)}.example`,
    ]) {
      expect([refused, readEmailAddress(refused)]).toEqual([refused, null]);
    }
  });
});
