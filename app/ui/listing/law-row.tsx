import { lawPlacesFor, type NamedLawPlace } from '~/domain/law/law';
import type { PublishedListing } from '~/domain/listing/listing';
import { countryName } from '~/i18n/countries';
import { type InterfaceLanguage, pathFor } from '~/i18n/languages';
import type { Translate } from '~/i18n/translator';
import { lawPath, placeName } from '~/ui/law/law-words';

interface LawRowProps {
  readonly listing: PublishedListing;
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  /** Every place whose law we know something of; empty where the page was not told. */
  readonly places: readonly NamedLawPlace[];
}

/**
 * The label's last question: leads to the law of each place that a service is for, and names those of which we know nothing.
 * A worldwide service leads to all countries.
 */
export function LawRow({ listing, language, translate, places }: LawRowProps) {
  return (
    <tr>
      <th scope="row">{translate('label.q.law')}</th>
      <td>
        {listing.countries.length === 0 || places.length === 0 ? (
          <p>
            {translate('law.label.worldwide')} <a href={pathFor(language, '/law')}>{translate('law.title')}</a>
          </p>
        ) : (
          <LawOfCountries listing={listing} language={language} translate={translate} places={places} />
        )}
      </td>
    </tr>
  );
}

function LawOfCountries({ listing, language, translate, places }: LawRowProps) {
  const known = lawPlacesFor(listing, places);
  if (known.length === 0) return <p>{translate('label.lawNotYet')}</p>;
  const rest = listing.countries.filter((code) => !known.some(({ country }) => country === code));
  return (
    <>
      {known.map((place) => (
        <p key={place.place}>
          <a href={lawPath(language, place)}>{translate('law.titleIn', { country: placeName(language, place) })}</a>
        </p>
      ))}
      {rest.length > 0 && (
        <p>
          {translate('law.label.rest', {
            places: rest.map((code) => countryName(language, code)).join(translate('shell.comma')),
          })}
        </p>
      )}
    </>
  );
}
