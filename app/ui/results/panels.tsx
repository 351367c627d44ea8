import { type Audience, type Panel, panels as panelOrder } from '~/domain/listing/vocabulary';
import type { UrgentHelp } from '~/domain/urgent/urgent-help';
import { type InterfaceLanguage, pathFor } from '~/i18n/languages';
import type { Translate } from '~/i18n/translator';
import { type UrgentLine, UrgentNumbers, urgentPath, withCountry } from '~/ui/page/page';
import { Door } from '~/ui/search/door';

interface PanelsProps {
  readonly panels: readonly Panel[];
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  readonly country: string | null;
  readonly urgent: UrgentHelp | null;
  /** Audiences already chosen: a panel does not open the door the visitor came through. */
  readonly chosen: readonly Audience[];
}

/** Advice above results, by what the words mean: whoever is in danger first. */
export function Panels(props: PanelsProps) {
  const { translate } = props;
  if (props.panels.length === 0) return null;
  return (
    <div className="panels">
      {panelOrder
        .filter((panel) => props.panels.includes(panel))
        .map((panel) => (
          <section key={panel} data-panel={panel} className={isUrgent(panel) ? 'panel danger' : 'panel'}>
            <h2>{translate(`search.panel.${panel}.title`)}</h2>
            {panel === 'viewed-images' && <p>{translate('search.panel.viewed-images.law')}</p>}
            <p>{translate(`search.panel.${panel}.body`)}</p>
            {isUrgent(panel) ? (
              <Numbers {...props} only={panel === 'crisis' ? 'crisis' : 'child'} />
            ) : (
              <PanelDoor {...props} panel={panel} />
            )}
          </section>
        ))}
    </div>
  );
}

function isUrgent(panel: Panel): panel is 'crisis' | 'child-in-danger' {
  return panel === 'crisis' || panel === 'child-in-danger';
}

function Numbers({ language, translate, country, urgent, only }: PanelsProps & { only: UrgentLine }) {
  if (urgent) return <UrgentNumbers language={language} translate={translate} urgent={urgent} only={only} />;
  return (
    <p>
      <a className="button second" href={urgentPath(language, country)}>
        {translate('search.panel.chooseCountry')}
      </a>
    </p>
  );
}

const audienceOf = { 'viewed-images': 'viewed-illegal-images', youth: 'under-18-self', survivor: 'survivor' } as const;
/** Guides stand under neutral addresses: an address stays in the history. */
const guideOf = { 'viewed-images': 'ways-to-stop', youth: 'for-young-people', survivor: 'being-heard' } as const;

function PanelDoor({ panel, chosen, language, country, translate }: PanelsProps & { panel: keyof typeof audienceOf }) {
  const audience = audienceOf[panel];
  const isOpen = chosen.length === 1 && chosen[0] === audience;
  return (
    <>
      {!isOpen && (
        <Door language={language} audiences={[audience]} country={country}>
          {translate(`search.panel.${panel}.link`)}
        </Door>
      )}
      <p>
        <a href={withCountry(pathFor(language, `/guides/${guideOf[panel]}`), country)}>
          {translate(`guides.panel.${panel}`)}
        </a>
      </p>
    </>
  );
}
