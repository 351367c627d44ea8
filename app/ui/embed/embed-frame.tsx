import type { ReactNode } from 'react';
import type { UrgentHelp } from '~/domain/urgent/urgent-help';
import { countryName } from '~/i18n/countries';
import { type InterfaceLanguage, pathFor } from '~/i18n/languages';
import { reviewOf } from '~/i18n/texts';
import type { Translate } from '~/i18n/translator';
import { Icon, type IconName, IconSheet } from '~/ui/icons/icon';
import { Mark } from '~/ui/icons/mark';
import { LanguageLinks, type ShownSettings, UrgentNumbers, urgentPath, withCountry } from '~/ui/page/page';
import { OutwardLink } from './outward-link';

export interface EmbedFrameProps {
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  readonly settings: ShownSettings;
  /** ISO 3166-1 alpha-2; null where none is set or chosen. */
  readonly country: string | null;
  /** Address of this page without language prefix: the other languages link to it. */
  readonly path: string;
  readonly urgent: UrgentHelp | null;
  readonly icons?: readonly IconName[];
  readonly children: ReactNode;
}

/**
 * What stands around everything shown in another site's page: the two ways out first, whose frame it is, and what it
 * keeps. Leaving changes the whole window; every other link out opens a window of its own.
 */
export function EmbedFrame(props: EmbedFrameProps) {
  const { language, translate, settings, country } = props;
  return (
    <>
      <IconSheet names={['leave', 'urgent', 'language', ...(props.icons ?? [])]} />
      <header className="wrap top">
        <WaysOut {...props} />
        <OutwardLink className="brand" href={withCountry(pathFor(language, '/'), country)} translate={translate}>
          <Mark />
          {settings.siteName}
        </OutwardLink>
        <LanguageLinks language={language} label={translate('shell.languages')} path={props.path} />
      </header>
      <main id="main" className="wrap" tabIndex={-1}>
        {reviewOf(language) === 'machine-made' && <p className="machine small quiet">{translate('shell.machine')}</p>}
        {props.children}
      </main>
      <footer className="wrap">
        <Urgent {...props} />
        <section className="footer small">
          <p className="quiet" data-promise>
            {translate('embed.kept', { site: settings.siteName })}{' '}
            <OutwardLink href={pathFor(language, '/privacy')} translate={translate}>
              {translate('shell.privacy')}
            </OutwardLink>
          </p>
        </section>
      </footer>
    </>
  );
}

type PartProps = Pick<EmbedFrameProps, 'language' | 'translate' | 'country' | 'urgent'>;

function WaysOut({ language, translate, country }: PartProps) {
  return (
    <nav className="quick" aria-label={translate('shell.quick')}>
      <a href="/exit" target="_top" rel="noreferrer nofollow">
        <Icon name="leave" />
        <span>
          {translate('shell.leave')}
          <small>{translate('shell.leaveNote')}</small>
        </span>
      </a>
      <OutwardLink className="urgent" href={urgentPath(language, country)} translate={translate}>
        <Icon name="urgent" />
        <span>
          {translate('shell.urgent')}
          <small>{translate('shell.urgentNote')}</small>
        </span>
      </OutwardLink>
    </nav>
  );
}

/** The numbers themselves where the country is known; without one, the way out above leads to choosing it. */
function Urgent({ language, translate, country, urgent }: PartProps) {
  if (!country || !urgent) return null;
  return (
    <section className="footer">
      <h2>{translate('shell.urgentIn', { country: countryName(language, country) })}</h2>
      <UrgentNumbers language={language} translate={translate} urgent={urgent} framed />
    </section>
  );
}
