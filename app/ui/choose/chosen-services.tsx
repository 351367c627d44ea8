import { pathFor } from '~/i18n/languages';
import type { Translate } from '~/i18n/translator';
import { urgentPath } from '~/ui/page/page';
import { Result } from '~/ui/results/result';
import { Door } from '~/ui/search/door';
import { entrances } from '~/ui/search/entrances';
import type { ChooseData } from './choose-data';

/** The end: a few services, each with what to expect; or, where nothing can be chosen, the next doors. */
export function ChosenServices({ data, translate }: { data: ChooseData; translate: Translate }) {
  const { chosen, language, answers } = data;
  if (chosen === null) {
    return (
      <>
        <h1>{translate('choose.title')}</h1>
        <p className="lead">{translate('choose.tooLittle')}</p>
        <ul className="plain">
          {entrances.map(({ key, audiences }) => (
            <li key={key}>
              <Door language={language} audiences={audiences} country={answers.country}>
                {translate(`search.entrance.${key}`)}
              </Door>
            </li>
          ))}
        </ul>
      </>
    );
  }
  return (
    <>
      <h1>{translate('choose.found')}</h1>
      <p className="lead">{translate(chosen.length > 0 ? 'choose.foundIntro' : 'choose.foundNone')}</p>
      {chosen.map(({ result, expect }) => (
        <section key={result.slug} aria-label={result.name}>
          <Result result={result} translate={translate} />
          {expect && (
            <p>
              <b>{translate('choose.expect')}:</b> {translate(`choose.expect.${expect}`)}
            </p>
          )}
        </section>
      ))}
      <Refine data={data} translate={translate} />
      {chosen.length === 0 && (
        <p>
          <a href={urgentPath(language, answers.country)}>{translate('search.emptyUrgent')}</a>
        </p>
      )}
    </>
  );
}

/** The same search, open for refining; it posts, as every search does. */
function Refine({ data, translate }: { data: ChooseData; translate: Translate }) {
  return (
    <form method="post" action={pathFor(data.language, '/search')}>
      {data.refine.map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" className="second">
        {translate('choose.refine')}
      </button>
    </form>
  );
}
