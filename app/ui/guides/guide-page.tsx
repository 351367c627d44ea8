import { type Block, contentsOf, type Guide, isPastItsDate } from '~/domain/guide/guide';
import { shownDate } from '~/i18n/dates';
import { pathFor } from '~/i18n/languages';
import { withCountry } from '~/ui/page/page';
import { Blocks, type GuideContext, SearchButton } from './blocks';
import { AboutGuide } from './guide-sources';

interface GuidePageProps extends GuideContext {
  readonly guide: Guide;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** One guide: what it is about, a list of its parts, the parts, the next step, and what all of it stands on. */
export function GuidePage({ guide, today, ...context }: GuidePageProps) {
  const { language, translate, country } = context;
  const [before, parts] = atFirstHeading(guide.blocks);
  const isTranslated = guide.language === language;
  return (
    <>
      {!isTranslated && <p className="machine small quiet">{translate('guides.inEnglish')}</p>}
      <article className="column guide" lang={isTranslated ? undefined : guide.language} data-guide={guide.slug}>
        <h1>{guide.title}</h1>
        <p className="lead">{guide.summary}</p>
        {isPastItsDate(guide, today) && (
          <p className="panel" lang={language} data-past={guide.validUntil}>
            {translate('guides.past', { due: shownDate(language, guide.validUntil) })}
          </p>
        )}
        <Blocks blocks={before} {...context} />
        <Contents guide={guide} {...context} />
        <Blocks blocks={parts} {...context} />
        <section className="panel unprinted">
          <h2 id="next" lang={language}>
            {translate('guides.next')}
          </h2>
          <SearchButton label={guide.next.label} search={guide.next.search} {...context} />
        </section>
        <AboutGuide guide={guide} language={language} translate={translate} />
      </article>
      {/* Survivors are not led to pages for people who have harmed. */}
      {guide.audience !== 'harmed' && (
        <p>
          <a href={withCountry(pathFor(language, '/guides'), country)}>{translate('guides.all')}</a>
        </p>
      )}
    </>
  );
}

/** What stands before the first heading is urgent: it comes before the list of contents. */
function atFirstHeading(blocks: readonly Block[]): [before: readonly Block[], parts: readonly Block[]] {
  const first = blocks.findIndex(({ block }) => block === 'heading');
  return first < 0 ? [blocks, []] : [blocks.slice(0, first), blocks.slice(first)];
}

function Contents({ guide, language, translate }: GuideContext & { readonly guide: Guide }) {
  const parts = contentsOf(guide.blocks);
  return (
    <section className="unprinted">
      <h2 id="contents" lang={language}>
        {translate('guides.contents')}
      </h2>
      <nav className="countries" aria-labelledby="contents">
        {parts.map(({ id, title }) => (
          <a key={id} href={`#${id}`}>
            {title}
          </a>
        ))}
      </nav>
    </section>
  );
}
