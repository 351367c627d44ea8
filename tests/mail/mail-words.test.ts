import { describe, expect, it } from 'vitest';
import { mailTemplates } from '~/domain/mail/mail-templates';
import { interfaceLanguages } from '~/i18n/languages';
import { wordMail } from '~/i18n/mail-words';

const link = 'https://staff.example/portal/x/Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4Zm9vYmFyYmF';
/** Templates whose mail only tells; everything else carries a link. */
const withoutLink = ['password-changed', 'factor-changed', 'address-changed'];
const cases = mailTemplates.flatMap((template) => interfaceLanguages.map((language) => ({ template, language })));

describe.each(cases)('the mail $template in $language', ({ template, language }) => {
  const hasLink = !withoutLink.includes(template);
  const values = { ...(hasLink ? { link } : {}), ...(template === 'check-due' ? { days: 30 } : {}) };
  const { subject, text } = wordMail({ template, language, values }, 'Waymark');

  it('has a short subject on one line, with the site’s name and no link', () => {
    expect(subject).toMatch(/^Waymark ?: .{5,70}$/u);
    expect(subject).not.toContain('http');
  });

  it('has the link alone on its line, or none, and no hole left open', () => {
    expect(text.split('\n').filter((line) => line === link)).toHaveLength(hasLink ? 1 : 0);
    expect(text.match(/https?:/g) ?? []).toHaveLength(hasLink ? 1 : 0);
    expect(text).not.toMatch(/[{}]|undefined/);
  });

  it('ends by saying why it came, after the mark that mail programs know', () => {
    expect(text.split('\n-- \n')).toHaveLength(2);
    expect(text.split('\n-- \n')[1]).toContain('Waymark');
    expect(text.length).toBeLessThan(900);
  });
});

describe('a reminder', () => {
  it('says how many days are left, and once none are, that the check is due', () => {
    const at = (days: number) =>
      wordMail({ template: 'check-due', language: 'en', values: { link, days } }, 'Waymark').text;
    expect(at(7)).toContain('In 7 days');
    expect(at(0)).toMatch(/^One of your listings is due/);
  });
});

describe('values', () => {
  it.each([
    { link: 'javascript:alert(1)' },
    { link: `${link}\nBcc: x@y.example` },
    { link: 5 },
    { link, days: 1.5 },
    { link, days: -1 },
  ])('that do not fit their hole are refused: %j', (values) => {
    expect(() => wordMail({ template: 'check-due', language: 'en', values }, 'Waymark')).toThrow(RangeError);
  });

  it('of other names get nowhere', () => {
    const { subject, text } = wordMail(
      { template: 'review-changed', language: 'en', values: { link, name: 'Dr. Example', site: 'Elsewhere' } },
      'Waymark',
    );
    expect(`${subject}${text}`).not.toMatch(/Dr\. Example|Elsewhere/);
  });

  it('cannot break the subject: a site’s name stays on one line', () => {
    const { subject } = wordMail(
      { template: 'invitation', language: 'en', values: { link } },
      'Way\r\nBcc: x@y.example',
    );
    expect(subject).not.toMatch(/[\r\n]/);
  });
});
