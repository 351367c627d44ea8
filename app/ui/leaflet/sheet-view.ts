import type { Leaflet } from '~/domain/leaflet/leaflet';
import type { PublishedListing } from '~/domain/listing/listing';
import { bigNumbersOf, firstChannelOf, type UrgentHelp } from '~/domain/urgent/urgent-help';
import { countryName } from '~/i18n/countries';
import { shownDate } from '~/i18n/dates';
import { type InterfaceLanguage, pathFor } from '~/i18n/languages';
import { reviewOf } from '~/i18n/texts';
import { type Translate, translatorFor } from '~/i18n/translator';
import { contactHref } from '~/ui/listing/contact';
import type { ShownSettings } from '~/ui/page/page';
import { numberOnly, type ServiceView, serviceView } from './service-view';

/** A number that cannot wait. Null: nobody has told us one. */
export interface UrgentNumber {
  readonly label: string;
  readonly number: string | null;
  /** Null for a line that only writes. */
  readonly href: string | null;
}

/** A whole sheet in words, ready to be set. */
export interface SheetView {
  readonly paper: Leaflet['paper'];
  readonly heading: string;
  readonly lead: string;
  readonly country: string;
  readonly urgent: readonly UrgentNumber[];
  /** Said above the services where there are none of the country's own, or none at all. */
  readonly nothing: string | null;
  readonly services: readonly ServiceView[];
  /** The lines at the foot. */
  readonly notes: readonly string[];
  /** The site's name and address, where they are asked for. */
  readonly site: { readonly words: string; readonly address: string; readonly title: string } | null;
}

/** What was chosen for a sheet, as the use case gives it. */
interface MadeOf {
  readonly services: readonly PublishedListing[];
  /** For anyone; shown after the services. */
  readonly crisisLines: readonly PublishedListing[];
  readonly nothingDedicated: boolean;
  readonly urgent: UrgentHelp;
}

/**
 * Words a sheet.
 *
 * @param made what was chosen for it
 * @param now date of the sheet
 */
export function sheetView(
  leaflet: Leaflet,
  made: MadeOf,
  { language, settings, now }: { language: InterfaceLanguage; settings: ShownSettings; now: Date },
): SheetView {
  const translate = translatorFor(language);
  const country = countryName(language, leaflet.country);
  const harmed = leaflet.audience === 'survivor';
  const shown = [...made.services, ...made.crisisLines];
  return {
    paper: leaflet.paper,
    heading: translate(harmed ? 'leaflet.headingHarmed' : 'leaflet.heading'),
    lead: translate('listing.happensBody'),
    country,
    urgent: urgentNumbers(leaflet, made.urgent, language),
    nothing: nothingInWords(made, country, translate),
    services: shown.map((each) => serviceView(each, { language, translate, country: leaflet.country, now })),
    notes: [
      ...(shown.length === 0 ? [] : [translate('label.ask')]),
      // Not for those who were harmed: they need not be told, and the first half is not said to them.
      ...(harmed ? [] : [translate('search.home.truth')]),
      translate('leaflet.date', { date: shownDate(language, now.toISOString().slice(0, 10)) }),
      ...(reviewOf(language) === 'machine-made' ? [translate('shell.machine')] : []),
    ],
    site: leaflet.named ? siteView(language, settings) : null,
  };
}

function nothingInWords(
  { services, crisisLines, nothingDedicated }: MadeOf,
  country: string,
  translate: Translate,
): string | null {
  const known = services.length > 0;
  if (known && !nothingDedicated) return null;
  const words = [translate(known ? 'leaflet.nothingDedicated' : 'leaflet.nothing', { country })];
  if (!known && crisisLines.length > 0) words.push(translate('leaflet.crisisInstead'));
  return words.join(' ');
}

function siteView(language: InterfaceLanguage, { siteName, origin }: ShownSettings) {
  const address = `${origin}${pathFor(language, '/')}`;
  const shown = address.replace(/^https?:\/\//, '').replace(/\/$/, '');
  const translate = translatorFor(language);
  return {
    words: translate('leaflet.site', { site: siteName, address: shown }),
    address,
    title: translate('leaflet.code.opens'),
  };
}

/** Emergency, a crisis line for the whole country, and for the young a child helpline; what is not known is said. */
function urgentNumbers(
  { audience, country }: Leaflet,
  urgent: UrgentHelp,
  language: InterfaceLanguage,
): UrgentNumber[] {
  const translate = translatorFor(language);
  const emergency = bigNumbersOf(urgent.emergency).map(({ service, number }) => ({
    label: translate(`shell.emergency.${service}`),
    number,
    href: `tel:${number}`,
  }));
  const unknown = (label: string): UrgentNumber => ({ label, number: null, href: null });
  const { crisisLine, childHelpline } = urgent.noneKnown;
  const crisis = crisisLine ? null : lineNumber(translate('shell.crisisLine'), urgent.crisisLines[0]);
  const child = childHelpline ? null : lineNumber(translate('shell.childHelpline'), urgent.childHelplines[0]);
  return [
    ...(emergency.length > 0
      ? emergency
      : [unknown(translate('leaflet.noEmergency', { country: countryName(language, country) }))]),
    crisis ?? unknown(translate('leaflet.noCrisisLine')),
    ...(audience === 'under-18-self' && child ? [child] : []),
  ];
}

function lineNumber(label: string, line: PublishedListing | undefined): UrgentNumber | null {
  const channel = line && firstChannelOf(line);
  if (!channel) return null;
  const dialled = channel.type === 'phone' || channel.type === 'sms';
  return { label, number: dialled ? numberOnly(channel.display) : line.name, href: contactHref(channel) ?? null };
}
