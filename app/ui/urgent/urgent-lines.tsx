import { listingStatusAt } from '~/domain/hours/listing-status';
import type { PublishedListing } from '~/domain/listing/listing';
import { countryName, languageName } from '~/i18n/countries';
import { type InterfaceLanguage, pathFor } from '~/i18n/languages';
import type { Translate } from '~/i18n/translator';
import { listingOpenInWords } from '~/ui/listing/open-state';
import { withCountry } from '~/ui/page/page';
import { contactsOf } from './line-contacts';

/** How many lines stand open; the rest is one press away. */
const shownAtOnce = 3;

interface UrgentLinesProps {
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly lines: readonly PublishedListing[];
  readonly now: Date;
}

/** Lines to call or write to: what they ask of you before the number, then the number. */
export function UrgentLines(props: UrgentLinesProps) {
  const first = props.lines.slice(0, shownAtOnce);
  const rest = props.lines.slice(shownAtOnce);
  return (
    <>
      {first.map((line) => (
        <UrgentLine key={line.slug} {...props} line={line} />
      ))}
      {rest.length > 0 && (
        <details>
          <summary>{props.translate('urgent.more', { count: rest.length })}</summary>
          {rest.map((line) => (
            <UrgentLine key={line.slug} {...props} line={line} />
          ))}
        </details>
      )}
    </>
  );
}

function UrgentLine({ line, language, translate, country, now }: UrgentLinesProps & { line: PublishedListing }) {
  const contacts = contactsOf(line, translate);
  return (
    <article className="result" data-listing={line.slug}>
      <h3 lang={line.textLanguage}>{line.name}</h3>
      <p className="small quiet">{factsOf(line, { language, translate, now }).join(' · ')}</p>
      <p className="small">
        <a href={withCountry(pathFor(language, `/services/${line.slug}`), country)}>
          {translate('urgent.details', { name: line.name })}
        </a>
      </p>
      <p className="contact">
        {contacts.map(({ href, label, from }, place) => (
          <span key={href}>
            <a
              className={place === 0 ? 'button' : 'button second'}
              href={href}
              rel="noreferrer noopener"
              referrerPolicy="no-referrer"
            >
              {label}
            </a>{' '}
            {from.length > 0 && (
              <span className="small quiet">
                {translate('urgent.fromOnly', {
                  country: from.map((code) => countryName(language, code)).join(translate('shell.comma')),
                })}{' '}
              </span>
            )}
          </span>
        ))}
      </p>
    </article>
  );
}

function factsOf(
  line: PublishedListing,
  { language, translate, now }: Pick<UrgentLinesProps, 'language' | 'translate' | 'now'>,
): string[] {
  const facts: string[] = [];
  if (line.regions.length > 0)
    facts.push(translate('urgent.onlyRegions', { regions: line.regions.join(translate('shell.comma')) }));
  const status = listingStatusAt(line.channels, now, line.notices);
  // A web page has no hours; for everything that a person answers, not knowing them is said.
  if (!(status.state === 'unknown' && status.because === 'nobody-answers')) {
    facts.push(listingOpenInWords({ language, translate }, status, now));
  }
  facts.push(translate(anonymityKey(line.anonymous)));
  if (line.languages.length > 0)
    facts.push(line.languages.map((code) => languageName(language, code)).join(translate('shell.comma')));
  return facts;
}

function anonymityKey(anonymous: boolean | null) {
  if (anonymous === null) return 'urgent.anonymousUnknown';
  return anonymous ? 'urgent.anonymousYes' : 'urgent.anonymousNo';
}
