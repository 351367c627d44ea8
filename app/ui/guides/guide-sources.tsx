import type { GuideSource } from '~/domain/guide/front-matter';
import type { Guide } from '~/domain/guide/guide';
import { shownDate } from '~/i18n/dates';
import type { InterfaceLanguage } from '~/i18n/languages';
import type { Translate } from '~/i18n/translator';

interface AboutProps {
  readonly guide: Guide;
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
}

/** Who checked a guide, when, and what it stands on. */
export function AboutGuide({ guide, language, translate }: AboutProps) {
  const { review } = guide;
  const date = (day: string) => shownDate(language, day);
  return (
    <section lang={language} className="small">
      <h2 id="about-guide">{translate('guides.about')}</h2>
      <p>
        {review.state !== 'reviewed' && translate(`guides.review.${review.state}`)}{' '}
        {review.by && review.on && translate('guides.review.reviewed', { by: review.by, on: date(review.on) })}{' '}
        {translate('guides.lastReviewed', { date: date(guide.lastReviewed), due: date(guide.validUntil) })}{' '}
        {translate('guides.notAdvice')}
      </p>
      {guide.sources.length > 0 && (
        <>
          <h3 id="sources">{translate('guides.sources')}</h3>
          <ul className="evidence">
            {guide.sources.map((source) => (
              <Source key={source.url + source.says} source={source} guide={guide} date={date} translate={translate} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Source({
  source,
  guide,
  date,
  translate,
}: Pick<AboutProps, 'guide' | 'translate'> & { source: GuideSource; date: (day: string) => string }) {
  return (
    <li>
      <span lang={guide.language}>{source.says}</span>
      <br />
      {/* Titles of sources are not translated: a guide in any language names them as the English one does. */}
      <a href={source.url} rel="noreferrer noopener nofollow" referrerPolicy="no-referrer" lang="en">
        {source.title}
      </a>
      {translate('shell.comma')}
      <time dateTime={source.date}>
        {source.undated ? translate('guides.undated', { date: date(source.date) }) : date(source.date)}
      </time>
    </li>
  );
}
