import { closureAt } from '~/domain/hours/closures';
import { statusAt } from '~/domain/hours/status-at';
import { type WeekdayHours, weekOf } from '~/domain/hours/week-of';
import type { Channel, PublishedListing } from '~/domain/listing/listing';
import { describePhone } from '~/domain/phone/describe-phone';
import { shownDate } from '~/i18n/dates';
import type { InterfaceLanguage } from '~/i18n/languages';
import type { Translate } from '~/i18n/translator';
import { weekdayName } from '~/i18n/weekdays';
import { Icon } from '~/ui/icons/icon';
import { contactView, onlyFrom } from '~/ui/results/result-view';
import { contactTarget } from './contact';
import { openInWords } from './open-state';

interface ContactsProps {
  readonly listing: PublishedListing;
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  readonly now: Date;
  /** True where its own people look at it before it is published: the buttons lead nowhere. */
  readonly preview: boolean;
  /** True inside another site's page. */
  readonly framed?: boolean;
}

/** Every way to make contact: the button with its number, whether someone answers now, and the week's hours. */
export function Contacts(props: ContactsProps) {
  const { listing, translate } = props;
  return (
    <section className="contacts" id="contact">
      <h2>{translate('listing.contacts')}</h2>
      {listing.channels.map((channel) => (
        <ChannelContact key={`${channel.type} ${channel.value}`} {...props} channel={channel} />
      ))}
    </section>
  );
}

function ChannelContact(props: ContactsProps & { channel: Channel }) {
  const { listing, language, translate, channel } = props;
  const contact = contactView(channel, translate);
  return (
    <div className="way">
      <h3>{translate(`vocabulary.channel.${channel.type}`)}</h3>
      {contact ? (
        <p>
          <a
            className="button dial"
            href={props.preview ? undefined : contact.href}
            target={contactTarget(contact.href, props.framed)}
            rel="noreferrer noopener"
            referrerPolicy="no-referrer"
          >
            <Icon name={contact.icon} />
            {contact.words}
          </a>
        </p>
      ) : (
        <p lang={listing.textLanguage}>{channel.display}</p>
      )}
      <p>{[...contactNotes(props), isAnswered(channel) && channelOpenInWords(props)].filter(Boolean).join(' · ')}</p>
      {channel.hoursNote && <p lang={listing.textLanguage}>{channel.hoursNote}</p>}
      <Week channel={channel} language={language} translate={translate} />
    </div>
  );
}

/** What to know before dialling: from where it connects, whether it costs, how it is dialled from abroad. */
export function contactNotes({
  listing,
  language,
  translate,
  channel,
}: Pick<ContactsProps, 'listing' | 'language' | 'translate'> & { channel: Channel }): string[] {
  const phone = describePhone(channel, listing.countries);
  const from = phone && phone.callableFrom !== 'anywhere' ? phone.callableFrom : null;
  const notes = [
    from && (onlyFrom(from, { language, translate }) ?? translate('listing.onlyFromServed')),
    phone?.tollFree && translate('listing.tollFree'),
    !from &&
      phone?.international &&
      digits(phone.international) !== digits(channel.display) &&
      translate('listing.fromAbroad', { number: phone.international }),
    phone && !phone.tollFree && channel.cost && translate(`vocabulary.channelCost.${channel.cost}`),
  ];
  return notes.filter((note) => typeof note === 'string');
}

function channelOpenInWords({ listing, language, translate, now, channel }: ContactsProps & { channel: Channel }) {
  const closure = closureAt(listing.notices, listing.channels, now);
  if (closure) return translate('listing.open.closedUntil', { date: shownDate(language, closure.untilOn) });
  return openInWords(translate, statusAt(channel.opening, now), now);
}

function digits(number: string): string {
  return number.replace(/\D/g, '');
}

/** A web page has no hours to know or not to know. */
export function isAnswered(channel: Channel): boolean {
  return channel.opening !== null || !['web', 'email', 'post', 'secure-message'].includes(channel.type);
}

/** The week's hours of one way of contact; nothing where they are unknown or never end. */
export function Week({
  channel,
  language,
  translate,
}: Pick<ContactsProps, 'language' | 'translate'> & { channel: Pick<Channel, 'opening'> }) {
  const { opening } = channel;
  const week = opening && opening.spec !== '24/7' ? weekOf(opening.spec) : null;
  if (!opening || !week) return null;
  return (
    <table className="week">
      <caption>
        {opening.zone ? translate('listing.week', { zone: zoneCity(opening.zone) }) : translate('listing.weekAnyZone')}
      </caption>
      <tbody>
        {week.map((day, index) => (
          <tr key={day.weekday}>
            <th scope="row">{weekdayName(language, index)}</th>
            <td>{hoursInWords(day, translate)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The city an IANA zone is named after: `Asia/Kolkata` is the time of Kolkata. */
export function zoneCity(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

export function hoursInWords(day: WeekdayHours, translate: Translate): string {
  if (day.intervals.length === 0) return translate('listing.closedDay');
  return day.intervals
    .map(({ from, to, unsure, comment }) => {
      const note = comment ?? (unsure ? translate('listing.unsure') : null);
      return `${stretchInWords(from, to, translate)}${note ? ` (${note})` : ''}`;
    })
    .join(translate('shell.comma'));
}

/**
 * From when to when, in minutes after midnight. Written from right to left, a dash between two times would leave open which
 * of them comes first, so there are words for it.
 */
export function stretchInWords(from: number, to: number, translate: Translate): string {
  return translate('listing.fromTo', { from: clock(from), to: clock(to) });
}

/** Minutes after midnight as a 24-hour clock; past midnight it begins anew. */
function clock(minutes: number): string {
  const within = minutes === 1440 ? 1440 : minutes % 1440;
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`;
}
