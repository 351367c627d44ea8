import { describePhone } from '~/domain/phone/describe-phone';
import { type BigNumber, bigNumbersOf, firstChannelOf, type UrgentHelp } from '~/domain/urgent/urgent-help';
import { countryName } from '~/i18n/countries';
import type { InterfaceLanguage } from '~/i18n/languages';
import type { Translate } from '~/i18n/translator';

interface EmergencyNumbersProps {
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  readonly urgent: UrgentHelp;
}

/** Two big numbers with one line each, before anything else; said plainly where there is none. */
export function EmergencyNumbersBlock({ language, translate, urgent }: EmergencyNumbersProps) {
  const country = countryName(language, urgent.country);
  const numbers = bigNumbersOf(urgent.emergency);
  const crisis = numbers.length < 2 ? crisisNumberOf(urgent) : null;
  if (numbers.length === 0) {
    return (
      <div className="panel danger">
        <p className="lead">{translate('urgent.emergencyUnknown', { country })}</p>
        <ul className="numbers">
          <li>
            {translate('urgent.everywhere.mobile')}
            <a href="tel:112">112</a>
          </li>
          {crisis && <BigCrisisNumber translate={translate} crisis={crisis} />}
        </ul>
      </div>
    );
  }
  return (
    <div className="panel danger">
      <ul className="numbers">
        {numbers.map(({ service, number }) => (
          <li key={service}>
            <b>{translate(`urgent.service.${service}`)}</b>
            <a href={`tel:${number}`}>{number}</a>
            {translate(`urgent.line.${service}`)}
          </li>
        ))}
        {crisis && <BigCrisisNumber translate={translate} crisis={crisis} />}
      </ul>
      <p className="small quiet">{translate('urgent.emergencySees')}</p>
      <OtherNumbers translate={translate} urgent={urgent} shown={numbers} />
    </div>
  );
}

interface CrisisNumber {
  readonly href: string;
  readonly display: string;
}

/** The first crisis line for the whole country, where it answers a phone. */
function crisisNumberOf({ crisisLines, noneKnown }: UrgentHelp): CrisisNumber | null {
  const [line] = crisisLines;
  const channel = line && !noneKnown.crisisLine ? firstChannelOf(line) : null;
  const phone = line && channel?.type === 'phone' ? describePhone(channel, line.countries) : null;
  return phone?.href ? { href: phone.href, display: phone.display } : null;
}

function BigCrisisNumber({ translate, crisis }: { translate: Translate; crisis: CrisisNumber }) {
  return (
    <li>
      <b>{translate('shell.crisisLine')}</b>
      <a href={crisis.href}>{crisis.display}</a>
      {translate('urgent.line.crisis')}
    </li>
  );
}

/** Every number of the country that is not already large, by service. */
function OtherNumbers({ translate, urgent, shown }: { translate: Translate; urgent: UrgentHelp; shown: BigNumber[] }) {
  const { emergency } = urgent;
  if (!emergency) return null;
  const large = new Set(shown.map(({ number }) => number));
  const others = (['all', 'police', 'ambulance', 'fire'] as const)
    .map((service) => ({ service, numbers: emergency[service].filter((number) => !large.has(number)) }))
    .filter(({ service, numbers }) => numbers.length > 0 && !(service !== 'all' && sameAsAll(numbers, emergency.all)));
  if (others.length === 0) return null;
  return (
    <details>
      <summary>{translate('urgent.also')}</summary>
      <ul>
        {others.map(({ service, numbers }) => (
          <li key={service}>
            {translate(`urgent.service.${service}`)}
            {translate('shell.colon')}
            {numbers.map((number, place) => (
              <span key={number}>
                {place > 0 && translate('shell.comma')}
                <a href={`tel:${number}`}>{number}</a>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}

function sameAsAll(numbers: readonly string[], all: readonly string[]): boolean {
  return numbers.every((number) => all.includes(number));
}
