import type { MailTemplate } from '~/domain/mail/mail-templates';
import { type InterfaceLanguage, interfaceLanguages } from './languages';
import { translatorFor } from './translator';

/** A mail in words: plain text, the link on a line of its own. */
export interface MailWords {
  readonly subject: string;
  readonly text: string;
}

/**
 * Words a mail. Nothing of a listing, a review or a visitor can get in: templates have holes for a link, a number of days
 * and the site's name only.
 *
 * @param language interface language; English where it is none
 * @param values `link`: absolute http(s) address; `days`: a whole number
 * @throws RangeError where a value is not what its hole is for
 */
export function wordMail(
  mail: {
    readonly template: MailTemplate;
    readonly language: string;
    readonly values: Readonly<Record<string, string | number>>;
  },
  siteName: string,
): MailWords {
  const translate = translatorFor(mailLanguage(mail.language));
  const { template } = mail;
  const values = { site: siteName, link: checkedLink(mail.values.link), days: checkedDays(mail.values.days) };
  const overdue = template === 'check-due' && values.days === 0;
  const paragraphs = [
    translate(overdue ? 'mails.check-due.textNow' : `mails.${template}.text`, values),
    `-- \n${translate(`mails.${template}.why`, values)} ${translate('mails.noReply', values)}`,
  ];
  return { subject: oneLine(translate(`mails.${template}.subject`, values)), text: `${paragraphs.join('\n\n')}\n` };
}

/** @returns the language itself where the interface speaks it, else English */
export function mailLanguage(language: string): InterfaceLanguage {
  return interfaceLanguages.find((known) => known === language) ?? 'en';
}

function checkedLink(link: string | number | undefined): string {
  if (link === undefined) return '';
  if (typeof link !== 'string' || !/^https?:\/\/[^\s<>"]+$/.test(link)) throw new RangeError('Not a link for a mail.');
  return link;
}

function checkedDays(days: string | number | undefined): number | '' {
  if (days === undefined) return '';
  if (typeof days !== 'number' || !Number.isInteger(days) || days < 0) throw new RangeError('Not a number of days.');
  return days;
}

/** The site's name comes from the operator; a line break in it must not begin a new header. */
function oneLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
}
