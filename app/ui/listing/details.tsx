import type { ReactNode } from 'react';
import type { PublicPlace, PublishedListing } from '~/domain/listing/listing';
import { countryName, languageName } from '~/i18n/countries';
import type { InterfaceLanguage } from '~/i18n/languages';
import type { Translate } from '~/i18n/translator';
import { anonymityInWords } from '~/ui/results/result-view';
import { webAddress } from './contact';

interface DetailsProps {
  readonly listing: PublishedListing;
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
}

/** Facts as questions and answers; what nobody has told us says so. */
function Facts({ facts, unknown }: { facts: readonly (readonly [string, ReactNode])[]; unknown: string }) {
  return (
    <dl className="answers">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value ?? unknown}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Is it for me: who, where, age, legal situation, language. */
export function ForYou({ listing, language, translate }: DetailsProps) {
  const languages = listing.languages.map((code) => languageName(language, code)).join(translate('shell.comma'));
  return (
    <section>
      <h2>{translate('listing.forYou')}</h2>
      <Facts
        unknown={translate('listing.unknown')}
        facts={[
          [
            translate('listing.whoFor'),
            <ul key="who" className="plain">
              {listing.audiences.map((audience) => (
                <li key={audience}>{translate(`vocabulary.for.${audience}`)}</li>
              ))}
            </ul>,
          ],
          [translate('listing.where'), whereInWords(listing, language, translate)],
          [translate('listing.languages'), languages || null],
          [translate('listing.age'), agesInWords(listing, translate)],
          [
            translate('listing.situations'),
            listing.situations
              ?.map((situation) => translate(`vocabulary.situation.${situation}`))
              .join(translate('shell.comma')) ?? null,
          ],
        ]}
      />
    </section>
  );
}

/** What happens when I call: what is said, what it costs, whether a referral is needed. */
export function WhatHappens({ listing, translate }: DetailsProps) {
  const { referralNeeded } = listing;
  return (
    <section>
      <h2>{translate('listing.happens')}</h2>
      <p>{translate('listing.happensBody')}</p>
      <Facts
        unknown={translate('listing.unknown')}
        facts={[
          [translate('listing.anonymity'), anonymityInWords(listing.anonymous, translate)],
          [translate('listing.cost'), listing.cost === 'unknown' ? null : translate(`vocabulary.cost.${listing.cost}`)],
          [
            translate('listing.referral'),
            referralNeeded === null ? null : translate(referralNeeded ? 'listing.referralYes' : 'listing.referralNo'),
          ],
        ]}
      />
    </section>
  );
}

/** Everything else: kind, place, website. */
export function More({ listing, language, translate }: DetailsProps) {
  const website = listing.website && webAddress(listing.website);
  return (
    <section>
      <h2>{translate('listing.more')}</h2>
      <Facts
        unknown={translate('listing.unknown')}
        facts={[
          [translate('listing.kind'), translate(`vocabulary.kind.${listing.kind}`)],
          ...(listing.place && listing.place.visibility !== 'hidden'
            ? [[translate('listing.place'), placeInWords(listing.place, language, translate)] as const]
            : []),
          [
            translate('listing.website'),
            website ? (
              <a key="web" href={website} rel="noreferrer noopener" referrerPolicy="no-referrer">
                {website.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}
              </a>
            ) : null,
          ],
        ]}
      />
    </section>
  );
}

export function whereInWords(listing: PublishedListing, language: InterfaceLanguage, translate: Translate): string {
  if (listing.reach === 'worldwide') return translate('listing.whereWorldwide');
  const countries = listing.countries.map((code) => countryName(language, code)).join(translate('shell.comma'));
  return listing.regions.length > 0 ? `${listing.regions.join(translate('shell.comma'))} (${countries})` : countries;
}

export function agesInWords({ minimumAge, maximumAge }: PublishedListing, translate: Translate): string | null {
  if (minimumAge !== null && maximumAge !== null) {
    return translate('listing.ageFromTo', { from: minimumAge, to: maximumAge });
  }
  if (minimumAge !== null) return translate('listing.ageFrom', { from: minimumAge });
  return maximumAge === null ? null : translate('listing.ageTo', { to: maximumAge });
}

export function placeInWords(place: PublicPlace, language: InterfaceLanguage, translate: Translate): string {
  const full = place.visibility === 'full';
  const parts = [full && place.street, place.locality, full && place.postcode, place.region]
    .filter(Boolean)
    .concat(countryName(language, place.country));
  const address = [...new Set(parts)].join(translate('shell.comma'));
  return full ? address : `${address}. ${translate('listing.placeArea')}`;
}
