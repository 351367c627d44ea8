import type { Guide } from '~/domain/guide/guide';
import { guideAudiences } from '~/domain/guide/guide-audiences';
import { type InterfaceLanguage, pathFor } from '~/i18n/languages';
import type { Translate } from '~/i18n/translator';
import { withCountry } from '~/ui/page/page';

/** What a list says of a guide. */
export type GuideInList = Pick<Guide, 'slug' | 'language' | 'title' | 'summary' | 'audience'>;

interface GuideListProps {
  readonly guides: readonly GuideInList[];
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  readonly country: string | null;
}

/** All guides, by whom they speak to. */
export function GuideList({ guides, language, translate, country }: GuideListProps) {
  const inEnglish = guides.some((guide) => guide.language !== language);
  return (
    <div className="column">
      <h1>{translate('guides.title')}</h1>
      <p className="lead">{translate('guides.lead')}</p>
      {inEnglish && <p className="machine small quiet">{translate('guides.inEnglish')}</p>}
      {guideAudiences.map((audience) => (
        <section key={audience} data-for={audience}>
          <h2>{translate(`guides.for.${audience}`)}</h2>
          {audience === 'harmed' && <p>{translate('guides.for.harmedNote')}</p>}
          <ul className="plain">
            {guides
              .filter((guide) => guide.audience === audience)
              .map((guide) => (
                <li key={guide.slug} lang={guide.language === language ? undefined : guide.language}>
                  <a href={withCountry(pathFor(language, `/guides/${guide.slug}`), country)}>
                    <b>{guide.title}</b>
                  </a>
                  <p>{guide.summary}</p>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
