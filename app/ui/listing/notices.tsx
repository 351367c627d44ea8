import { closureAt, dayIn } from '~/domain/hours/closures';
import type { PublishedListing } from '~/domain/listing/listing';
import { noticesOn } from '~/domain/notice/notice';
import { shownDate } from '~/i18n/dates';
import type { InterfaceLanguage } from '~/i18n/languages';
import type { Translate } from '~/i18n/translator';

interface NoticesProps {
  readonly listing: PublishedListing;
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  readonly now: Date;
}

/** What the service tells its visitors for some days: closed, or a sentence of its own. Nothing where nothing holds today. */
export function Notices({ listing, language, translate, now }: NoticesProps) {
  const zone = listing.channels.find(({ opening }) => opening?.zone)?.opening?.zone ?? null;
  const holding = noticesOn(listing.notices, dayIn(zone, now));
  if (holding.length === 0) return null;
  const closure = closureAt(listing.notices, listing.channels, now);
  const lang = listing.textLanguage === language ? undefined : listing.textLanguage;
  return (
    <aside className="box notices" role="note" aria-label={translate('listing.notices')}>
      {closure && (
        <p>
          <b>{translate('listing.open.closedUntil', { date: shownDate(language, closure.untilOn) })}</b>
        </p>
      )}
      {holding.map(({ kind, text, untilOn }) =>
        text === null ? null : (
          <p key={text}>
            <span lang={lang}>{text}</span>{' '}
            {kind === 'notice' && (
              <small className="quiet">
                {translate('listing.noticeUntil', { date: shownDate(language, untilOn) })}
              </small>
            )}
          </p>
        ),
      )}
    </aside>
  );
}
