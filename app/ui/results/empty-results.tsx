import type { Translate } from '~/i18n/translator';
import { urgentPath } from '~/ui/page/page';
import { Chips } from '~/ui/search/chips';
import type { ChosenFilter } from '~/ui/search/chosen-filters';
import { Door } from '~/ui/search/door';
import type { ResultsData } from './results-data';

/** Nothing fits: says what was tried and opens the next doors. */
export function EmptyResults(props: { data: ResultsData; chosen: readonly ChosenFilter[]; translate: Translate }) {
  const { data, chosen, translate } = props;
  const { language, request, answer } = data;
  return (
    <section className="box">
      <p>
        {translate('search.emptyTried')}{' '}
        {[...(request.query ? [translate('search.emptyTriedWords')] : []), ...chosen.map(({ words }) => words)].join(
          ' · ',
        )}
      </p>
      {chosen.length > 0 && (
        <>
          <h2>{translate('search.emptyRemove')}</h2>
          <Chips chosen={chosen} translate={translate} />
        </>
      )}
      <h2>{translate('search.emptyNext')}</h2>
      <ul className="plain">
        <li>
          <Door language={language} audiences={request.audiences} country={null}>
            {translate('search.emptyWorldwide')}
          </Door>
        </li>
        <li>
          <Door language={language} audiences={[]} country={answer.country}>
            {translate('search.emptyAll')}
          </Door>
        </li>
        <li>
          <a href={urgentPath(language, answer.country)}>{translate('search.emptyUrgent')}</a>
        </li>
      </ul>
    </section>
  );
}
