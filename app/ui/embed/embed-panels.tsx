import { panels as panelOrder } from '~/domain/listing/vocabulary';
import type { Translate } from '~/i18n/translator';
import { UrgentNumbers, urgentPath } from '~/ui/page/page';
import type { ResultsData } from '~/ui/results/results-data';
import { EmbedDoor } from './embed-form';
import { OutwardLink } from './outward-link';

interface EmbedPanelsProps {
  readonly data: ResultsData;
  readonly translate: Translate;
}

const audienceOf = { 'viewed-images': 'viewed-illegal-images', youth: 'under-18-self', survivor: 'survivor' } as const;

/** Advice above results, as on the site; its doors stay in the frame. */
export function EmbedPanels({ data, translate }: EmbedPanelsProps) {
  const shown = panelOrder.filter((panel) => data.answer.panels.includes(panel));
  if (shown.length === 0) return null;
  return (
    <div className="panels">
      {shown.map((panel) => {
        const isUrgent = panel === 'crisis' || panel === 'child-in-danger';
        return (
          <section key={panel} data-panel={panel} className={isUrgent ? 'panel danger' : 'panel'}>
            <h2>{translate(`search.panel.${panel}.title`)}</h2>
            {panel === 'viewed-images' && <p>{translate('search.panel.viewed-images.law')}</p>}
            <p>{translate(`search.panel.${panel}.body`)}</p>
            {isUrgent ? (
              <Numbers data={data} translate={translate} only={panel === 'crisis' ? 'crisis' : 'child'} />
            ) : (
              <EmbedDoor language={data.language} audiences={[audienceOf[panel]]} country={data.answer.country}>
                {translate(`search.panel.${panel}.link`)}
              </EmbedDoor>
            )}
          </section>
        );
      })}
    </div>
  );
}

function Numbers({ data, translate, only }: EmbedPanelsProps & { only: 'crisis' | 'child' }) {
  const { language, urgent } = data;
  if (urgent) {
    return <UrgentNumbers language={language} translate={translate} urgent={urgent} only={only} framed />;
  }
  return (
    <p>
      <OutwardLink className="button second" href={urgentPath(language, null)} translate={translate}>
        {translate('search.panel.chooseCountry')}
      </OutwardLink>
    </p>
  );
}
