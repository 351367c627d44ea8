import type { ReviewView } from '~/domain/review/review-view';
import { countryName } from '~/i18n/countries';
import { shownDate } from '~/i18n/dates';
import { type InterfaceLanguage, pathFor } from '~/i18n/languages';
import type { Translate } from '~/i18n/translator';
import { webAddress } from '~/ui/listing/contact';

interface AsideProps {
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  readonly review: ReviewView;
}

/** What the program has looked at by itself; the verdict stands in words. */
export function AutomaticChecks({ language, translate, review }: AsideProps) {
  return (
    <section>
      <h2>{translate('moderation.checks')}</h2>
      <ul className="plain checks">
        {review.checks.map(({ code, verdict, about, country }) => (
          <li key={`${code} ${about}`}>
            <span className={verdict === 'problem' ? 'state risk' : 'state'}>
              {translate(`moderation.verdict.${verdict}`)}
            </span>{' '}
            {translate(`moderation.check.${code}`, { about, country: country ? countryName(language, country) : '?' })}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Pages that show what is stated, each in a tab of its own. */
export function EvidencePages({ language, translate, review }: AsideProps) {
  if (review.evidence.length === 0) return null;
  return (
    <section>
      <h2>{translate('moderation.evidence')}</h2>
      <ul className="plain written">
        {review.evidence.map(({ url, fields, asOf }) => (
          <li key={url}>
            <NewTab href={url} translate={translate} />
            <span className="hint small">
              {[
                fields.map((field) => translate(`vocabulary.evidence.${field}`)).join(translate('shell.comma')),
                ...(asOf ? [shownDate(language, asOf)] : []),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function NewTab({ href, translate, label }: { href: string; translate: Translate; label?: string }) {
  return (
    <a href={webAddress(href)} target="_blank" rel="noreferrer noopener nofollow" referrerPolicy="no-referrer">
      {label ?? href.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}
      <span className="unseen"> ({translate('moderation.newTab')})</span>
    </a>
  );
}

/** Licences stated for this listing, with the way to the register and to where they are looked up. */
export function StatedLicences({ language, translate, review }: AsideProps) {
  if (review.licences.length === 0) return null;
  return (
    <section>
      <h2>{translate('moderation.licences')}</h2>
      <ul className="plain">
        {review.licences.map(({ id, register, number, registerUrl, state }) => (
          <li key={id}>
            {translate('moderation.licence', { register, number })}{' '}
            <span className="state">{translate(`moderation.licence.${state}`)}</span>
            {registerUrl && (
              <>
                <br />
                <NewTab href={registerUrl} translate={translate} label={translate('moderation.licence.toRegister')} />
              </>
            )}
          </li>
        ))}
      </ul>
      <p>
        <a href={pathFor(language, '/moderate/licences')}>{translate('moderation.licence.toBoard')}</a>
      </p>
    </section>
  );
}

/** Other listings that may be this service. */
export function Duplicates({ language, translate, review }: AsideProps) {
  if (review.duplicates.length === 0) return null;
  return (
    <section>
      <h2>{translate('moderation.duplicates')}</h2>
      <ul className="plain">
        {review.duplicates.map(({ slug, name, by }) => (
          <li key={slug}>
            <a href={pathFor(language, `/moderate/listings/${slug}`)} target="_blank" rel="noreferrer noopener">
              {name}
              <span className="unseen"> ({translate('moderation.newTab')})</span>
            </a>{' '}
            <span className="quiet">
              {by.map((reason) => translate(`moderation.duplicate.${reason}`)).join(translate('shell.comma'))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Questions to the applicant and their answers. */
export function Thread({ language, translate, review }: AsideProps) {
  if (review.thread.length === 0) return null;
  return (
    <section>
      <h2>{translate('moderation.thread')}</h2>
      <ol className="thread">
        {review.thread.map(({ id, side, text, createdAt }) => (
          <li key={id} className={side === 'moderator' ? 'ours' : undefined}>
            <b>{translate(`moderation.thread.${side}`)}</b>{' '}
            <span className="small quiet">{shownDate(language, createdAt.slice(0, 10))}</span>
            <p className="written">{text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Working notes: doubts, what a source says, what was tried. Never public. */
export function WorkingNotes({ language, translate, review }: AsideProps) {
  if (review.notes.length === 0) return null;
  return (
    <section>
      <h2>{translate('moderation.notes')}</h2>
      <p className="hint small">{translate('moderation.notes.private')}</p>
      <ul className="thread">
        {review.notes.map(({ id, note, createdAt }) => (
          <li key={id}>
            <span className="small quiet">{shownDate(language, createdAt.slice(0, 10))}</span>
            <p className="written" lang="en">
              {note}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
