import type { PublicCount, PublicCounts } from '~/domain/transparency/public-counts';
import { shownDate } from '~/i18n/dates';
import type { InterfaceLanguage } from '~/i18n/languages';
import type { Translate } from '~/i18n/translator';

interface PublicNumbersProps {
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  readonly counts: PublicCounts;
  /** First and last day that were counted, `YYYY-MM-DD`. */
  readonly from: string;
  readonly until: string;
}

/** What everybody may know about the work of the moderators. */
export function PublicNumbers({ language, translate, counts, from, until }: PublicNumbersProps) {
  const shown = (count: PublicCount) =>
    count === 'few' ? translate('upkeep.public.few') : new Intl.NumberFormat(language).format(count);
  const rows = [
    ['listed', shown(counts.listed)],
    ['corrected', shown(counts.corrected)],
    ['withdrawn', shown(counts.withdrawn)],
    ['medianDays', medianInWords(counts.medianDays, translate)],
    ['reports', shown(counts.reportsReceived)],
    ['reportsActedOn', shown(counts.reportsActedOn)],
  ] as const;
  const { total, byReason, few } = counts.refused;
  return (
    <div className="column">
      <h1>{translate('upkeep.public.title')}</h1>
      <p className="lead">{translate('upkeep.public.lead')}</p>
      <p>{translate('upkeep.public.period', { from: shownDate(language, from), until: shownDate(language, until) })}</p>
      <table>
        <tbody>
          {rows.map(([name, value]) => (
            <NumberRow key={name} what={translate(`upkeep.public.${name}`)} value={value} />
          ))}
        </tbody>
      </table>
      <h2>{translate('upkeep.public.refused')}</h2>
      {byReason.length > 0 && (
        <table>
          <tbody>
            {byReason.map(({ reason, count }) => (
              <NumberRow key={reason} what={translate(`upkeep.refusal.${reason}`)} value={shown(count)} />
            ))}
            {total !== null && <NumberRow what={translate('upkeep.public.refusedTotal')} value={shown(total)} />}
          </tbody>
        </table>
      )}
      {few.length > 0 && (
        <p>
          {translate('upkeep.public.fewEach', {
            reasons: few.map((reason) => translate(`upkeep.refusal.${reason}`)).join(' · '),
          })}
        </p>
      )}
      <p>{translate('upkeep.public.rounding')}</p>
      <p>{translate('upkeep.public.who')}</p>
    </div>
  );
}

function NumberRow({ what, value }: { what: string; value: string }) {
  return (
    <tr>
      <th scope="row">{what}</th>
      <td>{value}</td>
    </tr>
  );
}

function medianInWords(days: number | null, translate: Translate): string {
  if (days === null) return translate('upkeep.public.tooFew');
  return days === 0 ? translate('upkeep.public.sameDay') : translate('upkeep.public.days', { count: days });
}
