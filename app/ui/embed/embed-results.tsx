import { pathFor } from '~/i18n/languages';
import { type Translate, translatorFor } from '~/i18n/translator';
import { urgentPath } from '~/ui/page/page';
import { Result } from '~/ui/results/result';
import { headline, iconsOf, Notes, Paging } from '~/ui/results/results';
import type { ResultsData } from '~/ui/results/results-data';
import { chosenFilters } from '~/ui/search/chosen-filters';
import { EmbedDoor, EmbedForm } from './embed-form';
import { EmbedFrame } from './embed-frame';
import { EmbedPanels } from './embed-panels';
import { OutwardLink } from './outward-link';

interface EmbedResultsProps {
  readonly data: ResultsData;
  /** The same sealed search on the site itself, without language prefix: there it has all filters. */
  readonly wholePath: string;
}

/** Results inside another site's page: what the site's own page shows, without its filters. */
export function EmbedResults({ data, wholePath }: EmbedResultsProps) {
  const { language, request, answer, settings } = data;
  const translate = translatorFor(language);
  const preset = { country: answer.country, audiences: request.audiences };
  return (
    <EmbedFrame
      {...{ language, translate, settings }}
      country={answer.country}
      path={data.path}
      urgent={data.urgent}
      icons={iconsOf(data.results)}
    >
      <div className="column">
        <h1>{headline(data, translate)}</h1>
        <EmbedPanels data={data} translate={translate} />
        <details>
          <summary>{translate('embed.again')}</summary>
          <EmbedForm {...{ language, translate, preset }} query={request.query} literal={request.literal} />
        </details>
        <Notes data={data} translate={translate} />
        {data.results.map((result) => (
          <Result key={result.slug} result={result} translate={translate} framed />
        ))}
        {data.results.length === 0 && <NothingFits data={data} translate={translate} />}
        <Paging data={data} translate={translate} />
        <p className="small">
          <OutwardLink href={pathFor(language, wholePath)} translate={translate}>
            {translate('embed.whole', { site: settings.siteName })}
          </OutwardLink>
        </p>
      </div>
    </EmbedFrame>
  );
}

/** Nothing fits: says what was tried and opens the next doors. */
function NothingFits({ data, translate }: { data: ResultsData; translate: Translate }) {
  const { language, request, answer } = data;
  const chosen = chosenFilters(request, language, translate).map(({ words }) => words);
  const tried = [...(request.query ? [translate('search.emptyTriedWords')] : []), ...chosen];
  return (
    <section className="box">
      <p>
        {translate('search.emptyTried')} {tried.join(' · ')}
      </p>
      <h2>{translate('search.emptyNext')}</h2>
      <EmbedDoor language={language} audiences={request.audiences} country={null}>
        {translate('search.emptyWorldwide')}
      </EmbedDoor>
      <EmbedDoor language={language} audiences={[]} country={answer.country}>
        {translate('search.emptyAll')}
      </EmbedDoor>
      <OutwardLink href={urgentPath(language, answer.country)} translate={translate}>
        {translate('search.emptyUrgent')}
      </OutwardLink>
    </section>
  );
}
