import type { Channel, PublicPlace, PublishedListing } from '~/domain/listing/listing';
import { shownDate } from '~/i18n/dates';
import type { InterfaceLanguage } from '~/i18n/languages';
import type { Translate } from '~/i18n/translator';

interface PublicFactsProps {
  readonly listing: PublishedListing;
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
}

/** What of a listing goes out of date first: names, ways of making contact, hours, place. All of it is public anyway. */
export function PublicFacts({ listing, language, translate }: PublicFactsProps) {
  const { lastConfirmedOn, textLanguage, place } = listing;
  return (
    <>
      <dl className="held">
        <Fact name={translate('mails.stillRight.name')} lang={textLanguage}>
          {listing.name}
        </Fact>
        {listing.operator && (
          <Fact name={translate('mails.stillRight.operator')} lang={textLanguage}>
            {listing.operator}
          </Fact>
        )}
        <Fact name={translate('mails.stillRight.summary')} lang={textLanguage}>
          {listing.summary}
        </Fact>
        {listing.website && <Fact name={translate('mails.stillRight.website')}>{listing.website}</Fact>}
        {place && (
          <Fact name={translate('mails.stillRight.place')} lang={textLanguage}>
            {placeInWords(place)}
          </Fact>
        )}
        <Fact name={translate('mails.stillRight.confirmedOn')}>
          {lastConfirmedOn ? shownDate(language, lastConfirmedOn) : translate('mails.stillRight.never')}
        </Fact>
      </dl>
      <h2>{translate('listing.contacts')}</h2>
      {listing.channels.length === 0 && <p>{translate('mails.stillRight.noContacts')}</p>}
      <ul className="plain held">
        {listing.channels.map((channel) => (
          <li key={`${channel.type} ${channel.value}`}>
            <b>{translate(`vocabulary.channel.${channel.type}`)}</b>
            {translate('shell.colon')}
            <bdi>{channel.display}</bdi>
            <br />
            <span className="quiet">{hoursOf(channel, translate)}</span>
            {channel.hoursNote && (
              <>
                <br />
                <span className="quiet" lang={textLanguage}>
                  {channel.hoursNote}
                </span>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Fact({ name, lang, children }: { name: string; lang?: string; children: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd lang={lang}>{children}</dd>
    </div>
  );
}

/** As the service states them: whoever wrote them reads them at a glance. */
function hoursOf({ opening }: Channel, translate: Translate): string {
  if (!opening) return translate('mails.stillRight.hoursUnknown');
  if (opening.spec === '24/7') return translate('mails.stillRight.always');
  return opening.zone ? `${opening.spec} (${opening.zone.replaceAll('_', ' ')})` : opening.spec;
}

function placeInWords({ street, postcode, locality, region, country }: PublicPlace): string {
  return [street, postcode, locality, region, country].filter(Boolean).join(', ');
}
