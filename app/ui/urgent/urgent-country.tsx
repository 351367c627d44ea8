import type { UrgentHelp } from '~/domain/urgent/urgent-help';
import { countryName } from '~/i18n/countries';
import { type InterfaceLanguage, pathFor } from '~/i18n/languages';
import type { TextKey, Translate } from '~/i18n/translator';
import { withCountry } from '~/ui/page/page';
import { EmergencyNumbersBlock } from './emergency-numbers';
import { UrgentLines } from './urgent-lines';

interface UrgentCountryProps {
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  readonly urgent: UrgentHelp;
  readonly now: Date;
}

/** All that is known for someone who needs help in this minute, in the order in which minutes count. */
export function UrgentCountry({ language, translate, urgent, now }: UrgentCountryProps) {
  const country = countryName(language, urgent.country);
  const kinds = [
    { id: 'crisis', lines: urgent.crisisLines, none: urgent.noneKnown.crisisLine, ...texts.crisis },
    { id: 'child', lines: urgent.childHelplines, none: urgent.noneKnown.childHelpline, ...texts.child },
    { id: 'report', lines: urgent.reportHotlines, none: urgent.noneKnown.reportHotline, ...texts.report },
  ] as const;
  return (
    <div className="column">
      <h1>{translate('urgent.titleIn', { country })}</h1>
      <EmergencyNumbersBlock language={language} translate={translate} urgent={urgent} />
      {kinds.map(({ id, lines, none, title, lead, unknown, fallback }) => (
        <section key={id} id={id}>
          <h2>{translate(title)}</h2>
          {lead && <p>{translate(lead)}</p>}
          {none && (
            <p>
              {translate(unknown, { country })}{' '}
              {lines.length > 0 ? translate('urgent.nearest') : fallback && translate(fallback)}
            </p>
          )}
          <UrgentLines language={language} translate={translate} country={urgent.country} lines={lines} now={now} />
          {none && lines.length > 0 && fallback && <p>{translate(fallback)}</p>}
        </section>
      ))}
      <Origins translate={translate} urgent={urgent} />
      <section>
        <h2>{translate('urgent.notUrgent')}</h2>
        <p>
          <a className="button second" href={withCountry(pathFor(language, '/'), urgent.country)}>
            {translate('urgent.findService')}
          </a>
        </p>
        <p>
          <a href={pathFor(language, '/urgent')}>{translate('urgent.change')}</a>
        </p>
      </section>
    </div>
  );
}

interface KindTexts {
  readonly title: TextKey;
  readonly lead: TextKey | null;
  readonly unknown: TextKey;
  /** What to do where we know nothing better. */
  readonly fallback: TextKey | null;
}

const texts: Readonly<Record<'crisis' | 'child' | 'report', KindTexts>> = {
  crisis: {
    title: 'urgent.crisis',
    lead: 'urgent.line.crisis',
    unknown: 'urgent.crisisUnknown',
    fallback: 'urgent.crisisFallback',
  },
  child: {
    title: 'urgent.child',
    lead: 'urgent.childLead',
    unknown: 'urgent.childUnknown',
    fallback: 'urgent.childFallback',
  },
  report: { title: 'urgent.report', lead: 'urgent.reportLead', unknown: 'urgent.reportUnknown', fallback: null },
};

/** Where the numbers come from, and what the sources add in their own words: for who wants to check, so out of the way. */
function Origins({ translate, urgent }: { translate: Translate; urgent: UrgentHelp }) {
  const { emergency } = urgent;
  const sources = urgent.noneKnown.emergency ? [] : (emergency?.sources ?? []);
  const note = emergency?.note;
  if (!note && sources.length === 0) return null;
  return (
    <details className="small">
      <summary>{translate('urgent.sources')}</summary>
      {sources.length > 0 && (
        <ul lang="en">
          {sources.map((source) => (
            <li key={source}>{source}</li>
          ))}
        </ul>
      )}
      {note && (
        <p>
          <b>{translate('urgent.note')}:</b> <span lang="en">{note}</span>
        </p>
      )}
    </details>
  );
}
