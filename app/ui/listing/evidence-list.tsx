import { freshnessOf } from '~/domain/freshness/freshness';
import type { PublishedListing } from '~/domain/listing/listing';
import { shownDate } from '~/i18n/dates';
import type { InterfaceLanguage } from '~/i18n/languages';
import type { Translate } from '~/i18n/translator';
import { webAddress } from './contact';

interface EvidenceProps {
  readonly listing: PublishedListing;
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  readonly now: Date;
}

/** True where the next check should have been made already. */
export function isOverdue({ listing, now }: Pick<EvidenceProps, 'listing' | 'now'>): boolean {
  return freshnessOf(listing, now.toISOString().slice(0, 10)).state === 'overdue';
}

/** When the listing was last looked at, in one sentence that hides nothing. */
export function freshnessInWords({ listing, language, translate, now }: EvidenceProps): string {
  const { state, confirmedOn, sourcesReadOn, dueOn } = freshnessOf(listing, now.toISOString().slice(0, 10));
  const words = state === 'overdue' && confirmedOn !== null ? 'not-confirmed-since' : state;
  return translate(`listing.fresh.${words}`, {
    date: shownDate(language, confirmedOn ?? sourcesReadOn),
    due: shownDate(language, dueOn),
  });
}

/** The sources behind the facts: where, what about, as of when, how sure. */
export function EvidenceList(props: EvidenceProps) {
  return (
    <section>
      <h2>{props.translate('listing.checked')}</h2>
      <p>{freshnessInWords(props)}</p>
      <EvidenceItems {...props} />
    </section>
  );
}

/** Licences that were looked up, and every source with what it stands behind. */
export function EvidenceItems({ listing, language, translate }: Omit<EvidenceProps, 'now'>) {
  return (
    <>
      {listing.licences.map((licence) => (
        <p key={licence.register}>
          {translate('listing.licence', {
            register: licence.register,
            date: shownDate(language, licence.checkedOn),
          })}{' '}
          {licence.registerUrl && (
            <a href={webAddress(licence.registerUrl)} rel="noreferrer noopener nofollow" referrerPolicy="no-referrer">
              {translate('listing.licenceRegister')}
            </a>
          )}
        </p>
      ))}
      <ul className="evidence small written">
        {listing.evidence.map((evidence) => (
          <li key={`${evidence.url} ${evidence.fields.join()}`}>
            <a href={webAddress(evidence.url)} rel="noreferrer noopener nofollow" referrerPolicy="no-referrer">
              {siteOf(evidence.url)}
            </a>
            <br />
            {[
              `${translate('listing.evidenceFor')}${translate('shell.colon')}${evidence.fields
                .map((field) => translate(`vocabulary.evidence.${field}`))
                .join(translate('shell.comma'))}`,
              evidence.asOf ? shownDate(language, evidence.asOf) : translate('listing.noDate'),
              translate(`vocabulary.confidence.${evidence.confidence}`),
            ].join(' · ')}
          </li>
        ))}
      </ul>
    </>
  );
}

function siteOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
}
