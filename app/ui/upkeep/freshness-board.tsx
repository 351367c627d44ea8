import type { BoardRow } from '~/domain/freshness/board-row';
import { shownDate } from '~/i18n/dates';
import { type InterfaceLanguage, pathFor } from '~/i18n/languages';
import type { Translate } from '~/i18n/translator';
import { FormToken, type ShownSession } from '~/ui/staff/staff-page';

interface BoardProps {
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  readonly session: ShownSession;
  /** Where the form posts to, with view and page. */
  readonly action: string;
  readonly rows: readonly BoardRow[];
}

/** Listings to compare with their own pages. One form, so that any number can be ticked and confirmed at once. */
export function FreshnessBoard({ language, translate, session, action, rows }: BoardProps) {
  return (
    <form method="post" action={action}>
      <FormToken session={session} />
      <ul className="board">
        {rows.map((row) => (
          <BoardItem key={row.listing.slug} {...{ language, translate, row }} />
        ))}
      </ul>
      <p>
        <button type="submit" name="do" value="ticked" id="nothing_ticked">
          {translate('upkeep.freshness.allTicked')}
        </button>
      </p>
    </form>
  );
}

/** @returns the fragment of a row: its first link, which the browser focuses when the board comes back */
export function rowFragment(slug: string): string {
  return `row-${slug}`;
}

function BoardItem({ language, translate, row }: Pick<BoardProps, 'language' | 'translate'> & { row: BoardRow }) {
  const { listing } = row;
  const { slug, name, textLanguage } = listing;
  const page = row.source ?? pathFor(language, `/services/${slug}`);
  const pageLabel = translate(pageTexts[row.source === null ? 'none' : row.isOwn ? 'own' : 'other']);
  return (
    <li>
      <div>
        <h2 lang={textLanguage}>{name}</h2>
        <p>
          <span className={row.daysUntilDue < 0 ? 'state risk' : 'state'}>{dueInWords(row, translate)}</span>{' '}
          <span className="quiet">
            {listing.lastConfirmedOn
              ? translate('upkeep.freshness.confirmedOn', { date: shownDate(language, listing.lastConfirmedOn) })
              : translate('upkeep.freshness.readOn', { date: shownDate(language, listing.sourcesReadOn) })}
          </span>
        </p>
        <ul className="plain">
          {listing.channels.map((channel) => (
            <li key={`${channel.type} ${channel.value}`}>
              {translate(`vocabulary.channel.${channel.type}`)}
              {translate('shell.colon')}
              <bdi lang={textLanguage}>{channel.display}</bdi>
              {channel.opening && (
                <>
                  {' · '}
                  <bdi translate="no">{channel.opening.spec}</bdi>
                </>
              )}
            </li>
          ))}
        </ul>
        {row.deadLinks.map(({ url, status, fault }) => (
          <p key={url} className="error">
            {translate('upkeep.freshness.deadLink', { url, why: fault ?? status ?? '?' })}
          </p>
        ))}
        {row.phoneMissing && <p className="error">{translate('upkeep.freshness.phoneMissing')}</p>}
      </div>
      <div className="actions">
        <a
          id={rowFragment(slug)}
          className="button second"
          href={page}
          target="_blank"
          rel="noreferrer noopener"
          referrerPolicy="no-referrer"
          aria-label={`${pageLabel}: ${name}`}
        >
          {pageLabel}
        </a>
        <button type="submit" name="one" value={slug} aria-label={translate('upkeep.freshness.rightFor', { name })}>
          {translate('upkeep.freshness.right')}
        </button>
        <label className="check">
          <input type="checkbox" name="ticked" value={slug} />
          <span aria-hidden="true">{translate('upkeep.freshness.tickOne')}</span>
          <span className="unseen">{translate('upkeep.freshness.tick', { name })}</span>
        </label>
        <a
          href={pathFor(language, `/moderate/listings/${slug}`)}
          aria-label={`${translate('upkeep.freshness.change')}: ${name}`}
        >
          {translate('upkeep.freshness.change')}
        </a>
      </div>
    </li>
  );
}

const pageTexts = {
  own: 'upkeep.freshness.ownPage',
  other: 'upkeep.freshness.source',
  none: 'upkeep.publicPage',
} as const;

function dueInWords({ daysUntilDue }: BoardRow, translate: Translate): string {
  if (daysUntilDue === 0) return translate('upkeep.freshness.dueToday');
  if (daysUntilDue < 0) return translate('upkeep.freshness.overdueBy', { count: -daysUntilDue });
  return translate('upkeep.freshness.dueIn', { count: daysUntilDue });
}
