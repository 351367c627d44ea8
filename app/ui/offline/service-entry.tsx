import type { ReactNode } from 'react';
import { confidentialityLabel } from '~/domain/confidentiality/confidentiality-label';
import { lawPlacesFor, type NamedLawPlace } from '~/domain/law/law';
import type { Channel, PublishedListing } from '~/domain/listing/listing';
import { anchors } from '~/domain/offline/anchors';
import { countryName, languageName } from '~/i18n/countries';
import { shownDate } from '~/i18n/dates';
import { languageOfName } from '~/i18n/language-of-name';
import { placeName, type Words } from '~/ui/law/law-words';
import { LabelRows } from '~/ui/listing/confidentiality-label';
import { inOnePiece, webAddress } from '~/ui/listing/contact';
import { contactNotes } from '~/ui/listing/contacts';
import { agesInWords, placeInWords, whereInWords } from '~/ui/listing/details';
import { EvidenceItems, freshnessInWords } from '~/ui/listing/evidence-list';
import { anonymityInWords, contactView } from '~/ui/results/result-view';
import { hoursOnPaper } from './hours';

interface EntryProps extends Words {
  readonly listing: PublishedListing;
  /** Every place whose law the copy holds. */
  readonly lawPlaces: readonly NamedLawPlace[];
  /** `YYYY-MM-DD` for which the copy speaks. */
  readonly changedOn: string;
}

/** One service as paper can show it: what it asks and keeps stands before the ways to reach it. */
export function ServiceEntry(props: EntryProps) {
  const { listing, language, translate, changedOn } = props;
  const lang = listing.textLanguage === language ? undefined : listing.textLanguage;
  return (
    <article id={anchors.service(listing.slug)}>
      <h4 lang={lang}>{listing.name}</h4>
      {listing.nativeName && listing.nativeName !== listing.name && (
        <p lang={languageOfName(listing.nativeName, listing.languages) ?? undefined}>{listing.nativeName}</p>
      )}
      <p className="quiet">{translate(`vocabulary.kind.${listing.kind}`)}</p>
      <p lang={lang}>{listing.summary}</p>
      {listing.operator && <p>{translate('listing.runBy', { operator: listing.operator })}</p>}
      <NoticesOnPaper {...props} lang={lang} />
      <table>
        <caption>
          {translate('label.title')}: {translate('label.intro')}
        </caption>
        <tbody>
          <LabelRows label={confidentialityLabel(listing)} translate={translate} textLanguage={lang} />
          <LawLinks {...props} />
        </tbody>
      </table>
      <dl>
        <Fact name={translate('listing.contacts')}>
          <ul>
            {listing.channels.map((channel) => (
              <Contact key={`${channel.type} ${channel.value}`} {...props} channel={channel} lang={lang} />
            ))}
          </ul>
        </Fact>
        {factsOf(props).map(([name, value]) => (
          <Fact key={name} name={name}>
            {value ?? translate('listing.unknown')}
          </Fact>
        ))}
        <Fact name={translate('listing.checked')}>
          {freshnessInWords({ listing, language, translate, now: new Date(`${changedOn}T00:00:00Z`) })}
          <EvidenceItems listing={listing} language={language} translate={translate} />
        </Fact>
      </dl>
    </article>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** A closure or a sentence of the service that was not over on the day of the data. */
function NoticesOnPaper({ listing, language, translate, changedOn, lang }: EntryProps & { lang: string | undefined }) {
  return listing.notices
    .filter(({ untilOn }) => untilOn >= changedOn)
    .map(({ kind, text, fromOn, untilOn }) => {
      const dates = { from: shownDate(language, fromOn), until: shownDate(language, untilOn) };
      return (
        <p key={`${kind} ${fromOn} ${text}`}>
          <b>{translate(kind === 'closed' ? 'offline.copy.closed' : 'offline.copy.notice', dates)}</b>{' '}
          <span lang={lang}>{text}</span>
        </p>
      );
    });
}

/** Leads to the law of the places that a service is for. */
function LawLinks({ listing, language, translate, lawPlaces }: EntryProps) {
  const known = lawPlacesFor(listing, lawPlaces);
  return (
    <tr>
      <th scope="row">{translate('label.q.law')}</th>
      <td>
        {known.length > 0
          ? known.map((place, at) => (
              <span key={place.place}>
                {at > 0 && translate('shell.comma')}
                <a href={`#${anchors.lawOf(place.place)}`}>{placeName(language, place)}</a>
              </span>
            ))
          : translate(listing.countries.length === 0 ? 'law.label.worldwide' : 'label.lawNotYet')}
      </td>
    </tr>
  );
}

/** A way of contact: the link that makes it, the number or address in letters, what to know before, the hours. */
function Contact(props: EntryProps & { channel: Channel; lang: string | undefined }) {
  const { listing, language, translate, channel, lang } = props;
  const contact = contactView(channel, translate);
  const hours = hoursOnPaper(channel, { language, translate });
  const notes = [...contactNotes({ listing, language, translate, channel }), hours].filter(Boolean).join(' · ');
  return (
    <li>
      {contact ? (
        <>
          <a href={contact.href}>{contact.words}</a>
          {!contact.words.includes(inOnePiece(channel.display)) && (
            <>
              {' '}
              (<bdi>{channel.display}</bdi>)
            </>
          )}
        </>
      ) : (
        <>
          {translate(`vocabulary.channel.${channel.type}`)}
          {translate('shell.colon')}
          <span lang={lang}>{channel.display}</span>
        </>
      )}
      {notes && ` · ${notes}`}
      {channel.hoursNote && (
        <>
          {' · '}
          <span lang={lang}>{channel.hoursNote}</span>
        </>
      )}
    </li>
  );
}

function factsOf({ listing, language, translate }: EntryProps): (readonly [name: string, value: ReactNode])[] {
  const website = listing.website && webAddress(listing.website);
  const { place, referralNeeded } = listing;
  return [
    [
      translate('listing.whoFor'),
      listing.audiences.map((audience) => translate(`vocabulary.for.${audience}`)).join(translate('shell.semicolon')) ||
        null,
    ],
    [translate('listing.where'), whereInWords(listing, language, translate)],
    [
      translate('listing.languages'),
      listing.languages.map((code) => languageName(language, code)).join(translate('shell.comma')) || null,
    ],
    [translate('listing.anonymity'), anonymityInWords(listing.anonymous, translate)],
    [translate('listing.cost'), listing.cost === 'unknown' ? null : translate(`vocabulary.cost.${listing.cost}`)],
    [translate('listing.age'), agesInWords(listing, translate)],
    [
      translate('listing.situations'),
      listing.situations
        ?.map((situation) => translate(`vocabulary.situation.${situation}`))
        .join(translate('shell.comma')) ?? null,
    ],
    [
      translate('listing.referral'),
      referralNeeded === null ? null : translate(referralNeeded ? 'listing.referralYes' : 'listing.referralNo'),
    ],
    ...(place && place.visibility !== 'hidden'
      ? [[translate('listing.place'), placeInWords(place, language, translate)] as const]
      : []),
    [
      translate('listing.website'),
      website ? (
        <a key="web" href={website}>
          {website.replace(/^https?:\/\//, '').replace(/\/$/, '')}
        </a>
      ) : null,
    ],
  ];
}

/** Several services by name, as links to where they stand in full. */
export function ServiceNames({
  listings,
  language,
}: {
  listings: readonly PublishedListing[];
  language: Words['language'];
}) {
  return (
    <ul>
      {listings.map(({ slug, name, textLanguage }) => (
        <li key={slug}>
          <a href={`#${anchors.service(slug)}`} lang={textLanguage === language ? undefined : textLanguage}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Countries as a list of links, in the order given. */
export function CountryLinks({
  countries,
  language,
  anchorOf,
}: {
  countries: readonly string[];
  language: Words['language'];
  anchorOf: (country: string) => string;
}) {
  return (
    <ul className="countries">
      {countries.map((country) => (
        <li key={country}>
          <a href={`#${anchorOf(country)}`}>{countryName(language, country)}</a>
        </li>
      ))}
    </ul>
  );
}
