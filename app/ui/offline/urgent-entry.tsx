import type { PublishedListing } from '~/domain/listing/listing';
import { anchors } from '~/domain/offline/anchors';
import type { UrgentHelp } from '~/domain/urgent/urgent-help';
import { countryName } from '~/i18n/countries';
import type { TextKey } from '~/i18n/translator';
import type { Words } from '~/ui/law/law-words';
import { contactsOf } from '~/ui/urgent/line-contacts';

interface UrgentEntryProps extends Words {
  readonly urgent: UrgentHelp;
  /** What else the copy holds of the country. */
  readonly more: readonly (readonly [anchor: string, words: string])[];
}

const lineTexts = [
  { of: 'crisisLines', none: 'crisisLine', title: 'urgent.crisis', unknown: 'urgent.crisisUnknown' },
  { of: 'childHelplines', none: 'childHelpline', title: 'urgent.child', unknown: 'urgent.childUnknown' },
  { of: 'reportHotlines', none: 'reportHotline', title: 'urgent.report', unknown: 'urgent.reportUnknown' },
] as const;

/** A country's emergency numbers and its first lines of each kind; each line's name leads to everything about it. */
export function UrgentEntry({ urgent, more, language, translate }: UrgentEntryProps) {
  const country = countryName(language, urgent.country);
  return (
    <>
      <h3 id={anchors.urgentIn(urgent.country)}>{country}</h3>
      <EmergencyNumbers urgent={urgent} language={language} translate={translate} />
      <ul>
        {lineTexts.map(({ of, none, title, unknown }) => (
          <li key={of}>
            <b>{translate(title)}:</b> {urgent.noneKnown[none] && translate(unknown, { country })}{' '}
            <Lines lines={urgent[of]} nearest={urgent.noneKnown[none]} language={language} translate={translate} />
          </li>
        ))}
      </ul>
      <p>
        {more.map(([anchor, words], at) => (
          <span key={anchor}>
            {at > 0 && ' · '}
            <a href={`#${anchor}`}>{words}</a>
          </span>
        ))}
      </p>
    </>
  );
}

function EmergencyNumbers({ urgent, language, translate }: Omit<UrgentEntryProps, 'more'>) {
  const { emergency, noneKnown } = urgent;
  if (!emergency || noneKnown.emergency) {
    return <p>{translate('urgent.emergencyUnknown', { country: countryName(language, urgent.country) })}</p>;
  }
  const services = (['all', 'police', 'ambulance', 'fire'] as const).filter(
    (service) => emergency[service].length > 0 && (service === 'all' || !sameAs(emergency[service], emergency.all)),
  );
  return (
    <p className="numbers">
      {services.map((service, at) => (
        <span key={service}>
          {at > 0 && ' · '}
          {translate(`urgent.service.${service}`)}
          {translate('shell.colon')}
          {emergency[service].map((number, place) => (
            <span key={number}>
              {place > 0 && translate('shell.comma')}
              <a href={`tel:${number}`}>{number}</a>
            </span>
          ))}
        </span>
      ))}
    </p>
  );
}

function sameAs(numbers: readonly string[], all: readonly string[]): boolean {
  return numbers.every((number) => all.includes(number));
}

/** How many lines of a kind stand beside the numbers; all of them are among the services. */
const most = { own: 3, nearest: 1 };

function Lines(props: Words & { lines: readonly PublishedListing[]; nearest: boolean }) {
  const { lines, nearest, language, translate } = props;
  if (lines.length === 0) return null;
  return (
    <>
      {nearest && `${translate('urgent.nearest')} `}
      {lines.slice(0, nearest ? most.nearest : most.own).map((line, at) => (
        <span key={line.slug}>
          {at > 0 && translate('shell.semicolon')}
          <a
            href={`#${anchors.service(line.slug)}`}
            lang={line.textLanguage === language ? undefined : line.textLanguage}
          >
            {line.name}
          </a>{' '}
          ({factsOf(line, { language, translate }).join(translate('shell.comma'))}){' '}
          {contactsOf(line, translate)
            .slice(0, 2)
            .map(({ href, label, from }, place) => (
              <span key={href}>
                {place > 0 && ' · '}
                <a href={href}>{label}</a>
                {from.length > 0 &&
                  ` (${translate('urgent.fromOnly', { country: from.map((code) => countryName(language, code)).join(translate('shell.comma')) })})`}
              </span>
            ))}
        </span>
      ))}
    </>
  );
}

/** Whether one can stay unnamed is known before the number is. */
function factsOf(line: PublishedListing, { translate }: Words): string[] {
  return [
    ...(line.regions.length > 0
      ? [translate('urgent.onlyRegions', { regions: line.regions.join(translate('shell.comma')) })]
      : []),
    translate(anonymityKey(line.anonymous)),
  ];
}

function anonymityKey(anonymous: boolean | null): TextKey {
  if (anonymous === null) return 'urgent.anonymousUnknown';
  return anonymous ? 'urgent.anonymousYes' : 'urgent.anonymousNo';
}
