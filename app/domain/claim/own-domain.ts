import { domainOf, isSharedHost } from '../register/matches-register';

/** Mail providers at which anybody gets an address: one there proves nothing. */
const publicMail = new Set(
  (
    'gmail.com googlemail.com outlook.com hotmail.com hotmail.co.uk hotmail.fr live.com msn.com yahoo.com yahoo.co.in yahoo.co.uk yahoo.in ' +
    'ymail.com rocketmail.com icloud.com me.com mac.com aol.com proton.me protonmail.com pm.me gmx.com gmx.de gmx.net gmx.at web.de ' +
    't-online.de freenet.de mail.com mail.ru yandex.com yandex.ru zoho.com zohomail.in rediffmail.com rediff.com indiatimes.com ' +
    'tutanota.com tuta.io tuta.com fastmail.com hey.com qq.com 163.com 126.com sina.com naver.com daum.net orange.fr free.fr laposte.net ' +
    'wanadoo.fr sfr.fr libero.it virgilio.it alice.it seznam.cz wp.pl o2.pl onet.pl interia.pl bol.com.br uol.com.br terra.com.br ' +
    'btinternet.com sky.com virginmedia.com comcast.net verizon.net att.net shaw.ca bigpond.com mailinator.com'
  ).split(' '),
);

/**
 * @param website of a listing
 * @returns the domain at which a mail address proves something; null where the listing has no website of its own
 */
export function provingDomain(website: string | null): string | null {
  const domain = website === null ? null : domainOf(website);
  return domain === null || isSharedHost(domain) || publicMail.has(domain) ? null : domain;
}

/**
 * @param email in lower case
 * @param domain what `provingDomain` gave
 * @returns whether the address is at the domain or below it. Names are compared letter by letter in their ASCII form, so a
 *   letter of another script that looks the same is another domain.
 */
export function isAtDomain(email: string, domain: string): boolean {
  const host = domainOf(`https://${email.slice(email.lastIndexOf('@') + 1)}`);
  return host !== null && !publicMail.has(host) && (host === domain || host.endsWith(`.${domain}`));
}
