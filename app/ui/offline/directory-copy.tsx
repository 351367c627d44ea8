import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { NamedLawPlace } from '~/domain/law/law';
import { anchors, type LinkTargets } from '~/domain/offline/anchors';
import {
  groupServices,
  hasUrgentHelp,
  isForHarmed,
  type OfflineDirectory,
  type ServiceGroups,
} from '~/domain/offline/offline-directory';
import { countryName } from '~/i18n/countries';
import { shownDate } from '~/i18n/dates';
import { direction, type InterfaceLanguage, pathFor } from '~/i18n/languages';
import { reviewOf } from '~/i18n/texts';
import { type Translate, translatorFor } from '~/i18n/translator';
import { LawNotice } from '~/ui/law/law-notice';
import type { ShownSettings } from '~/ui/page/page';
import { copyStyle } from './copy-style';
import { GuideEntry } from './guide-entry';
import { LawEntry, lawPlaceName } from './law-entry';
import { CountryLinks, ServiceEntry, ServiceNames } from './service-entry';
import { UrgentEntry } from './urgent-entry';

export interface CopyFrame {
  readonly language: InterfaceLanguage;
  readonly settings: ShownSettings;
  /** SHA-256 of a text in base64: the file's own policy allows its style by it, and nothing else. */
  readonly sha256: (text: string) => string;
}

interface Context {
  readonly directory: OfflineDirectory;
  readonly frame: CopyFrame;
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  readonly byName: (countries: Iterable<string>) => string[];
  readonly main: ServiceGroups;
  readonly harmed: ServiceGroups;
  readonly targets: LinkTargets;
}

/**
 * The whole directory as one HTML file that needs nothing else: no script, no request, links lead to other parts of it or
 * to the services themselves.
 *
 * @returns the file piece by piece, each made when it is asked for and small enough that nobody waits for it
 */
export function* directoryCopy(directory: OfflineDirectory, frame: CopyFrame): Generator<string> {
  const context = contextOf(directory, frame);
  const { translate } = context;
  yield headOf(frame);
  yield html(<Beginning {...context} />);
  yield* urgentPart(context);
  yield* guidesPart(context);
  yield* lawPart(context);
  yield heading(anchors.harmed, translate('guides.for.harmed'));
  yield html(<p>{translate('guides.for.harmedNote')}</p>);
  for (const guide of directory.guides.filter(({ audience }) => audience === 'harmed')) {
    yield html(<GuideEntry {...context} guide={guide} changedOn={directory.changedOn} />);
  }
  yield* servicesPart(context, context.harmed, { worldwide: 'h-world', several: 'h-several', of: anchors.harmedIn });
  yield heading(anchors.services, translate('offline.copy.services'));
  const places = { worldwide: anchors.worldwide, several: anchors.several, of: anchors.servicesIn };
  yield* servicesPart(context, context.main, places);
  yield `</main><footer>${html(<Licence translate={translate} />)}</footer></body></html>\n`;
}

function contextOf(directory: OfflineDirectory, frame: CopyFrame): Context {
  const { language } = frame;
  const { compare } = new Intl.Collator(language);
  const byName = (countries: Iterable<string>) =>
    [...countries].sort((a, b) => compare(countryName(language, a), countryName(language, b)) || (a < b ? -1 : 1));
  const first = (places: readonly NamedLawPlace[]) =>
    new Map([...places].reverse().map(({ country, place }) => [country, place]));
  return {
    directory,
    frame,
    language,
    translate: translatorFor(language),
    byName,
    main: groupServices(
      directory.listings.filter((listing) => !isForHarmed(listing)),
      compare,
    ),
    harmed: groupServices(directory.listings.filter(isForHarmed), compare),
    targets: { guides: new Set(directory.guides.map(({ slug }) => slug)), lawCountries: first(directory.law) },
  };
}

const html = (element: ReactElement) => renderToStaticMarkup(element);
const heading = (id: string, words: string) => html(<h2 id={id}>{words}</h2>);

function headOf({ language, settings, sha256 }: CopyFrame): string {
  const title = `${translatorFor(language)('offline.copy.title')} · ${settings.siteName}`;
  const policy = `default-src 'none'; style-src 'sha256-${sha256(copyStyle)}'; img-src data:`;
  const head = html(
    <head>
      <meta charSet="utf-8" />
      <meta httpEquiv="Content-Security-Policy" content={policy} />
      <meta name="referrer" content="no-referrer" />
      <meta name="robots" content="noindex, noarchive" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant sheet, allowed by its hash */}
      <style dangerouslySetInnerHTML={{ __html: copyStyle }} />
    </head>,
  );
  return `<!doctype html><html lang="${language}" dir="${direction(language)}">${head}<body>`;
}

function Beginning({ directory, frame, language, translate, main, harmed, byName }: Context) {
  const { origin } = frame.settings;
  const contents: (readonly [anchor: string, words: string])[] = [
    [anchors.urgent, translate('offline.copy.urgent')],
    [anchors.services, translate('offline.copy.services')],
    ...(main.worldwide.length > 0 ? [[anchors.worldwide, translate('offline.copy.worldwide')] as const] : []),
    [anchors.guides, translate('guides.title')],
    [anchors.law, translate('law.title')],
    ...(harmed.worldwide.length + harmed.alsoFor.size > 0 || directory.guides.length > 0
      ? [[anchors.harmed, translate('guides.for.harmed')] as const]
      : []),
  ];
  return (
    <header>
      <h1>{translate('offline.copy.title')}</h1>
      {reviewOf(language) === 'machine-made' && <p className="quiet">{translate('shell.machine')}</p>}
      <p>
        {translate('offline.copy.data', {
          date: shownDate(language, directory.changedOn),
          version: String(directory.version),
        })}{' '}
        {translate('offline.copy.newer')}{' '}
        <bdi>
          {origin}
          {pathFor(language, '/offline')}
        </bdi>
      </p>
      <h2>{translate('offline.copy.use')}</h2>
      <ul>
        <li>{translate('offline.copy.use.find')}</li>
        <li>{translate('offline.copy.use.links')}</li>
        <li>{translate('offline.copy.use.old')}</li>
      </ul>
      <nav aria-labelledby="contents">
        <h2 id="contents">{translate('offline.copy.contents')}</h2>
        <ul className="contents">
          {contents.map(([anchor, words]) => (
            <li key={anchor}>
              <a href={`#${anchor}`}>{words}</a>
            </li>
          ))}
        </ul>
        <h3 id="countries">{translate('offline.copy.services')}</h3>
        <CountryLinks language={language} countries={byName(main.alsoFor.keys())} anchorOf={anchors.servicesIn} />
      </nav>
    </header>
  );
}

function* urgentPart(context: Context): Generator<string> {
  const { directory, language, translate, byName, main } = context;
  const byCode = new Map(directory.urgent.map((urgent) => [urgent.country, urgent]));
  const known = byName(directory.urgent.filter(hasUrgentHelp).map(({ country }) => country));
  const unknown = byName(directory.urgent.filter((urgent) => !hasUrgentHelp(urgent)).map(({ country }) => country));
  // Closed by the last piece: what stands between is written bit by bit.
  yield `<main>${heading(anchors.urgent, translate('offline.copy.urgent'))}`;
  yield html(
    <>
      <ul>
        <li>{translate('urgent.everywhere.danger')}</li>
        <li>{translate('urgent.everywhere.mobile')}</li>
        <li>{translate('urgent.everywhere.crisis')}</li>
        <li>{translate('urgent.crisisFallback')}</li>
        <li>{translate('urgent.reportLead')}</li>
      </ul>
      <p>{translate('urgent.emergencySees')}</p>
      <CountryLinks language={language} countries={known} anchorOf={anchors.urgentIn} />
      {unknown.length > 0 && (
        <p>
          {translate('offline.copy.urgentNone')}{' '}
          {unknown.map((code) => countryName(language, code)).join(translate('shell.comma'))}
        </p>
      )}
    </>,
  );
  for (const country of known) {
    const urgent = byCode.get(country);
    const law = context.targets.lawCountries.get(country);
    const more = [
      ...(main.alsoFor.has(country)
        ? [[anchors.servicesIn(country), translate('offline.copy.services')] as const]
        : [[anchors.worldwide, translate('offline.copy.worldwide')] as const]),
      ...(law === undefined ? [] : [[anchors.lawOf(law), translate('law.title')] as const]),
      ['contents', translate('offline.copy.contents')] as const,
    ];
    if (urgent) yield html(<UrgentEntry urgent={urgent} more={more} language={language} translate={translate} />);
  }
}

function* guidesPart(context: Context): Generator<string> {
  const { directory, language, translate } = context;
  const guides = directory.guides.filter(({ audience }) => audience !== 'harmed');
  yield heading(anchors.guides, translate('guides.title'));
  yield html(
    <>
      <p>{translate('guides.lead')}</p>
      <ul className="contents">
        {guides.map(({ slug, title, language: own }) => (
          <li key={slug} lang={own === language ? undefined : own}>
            <a href={`#${anchors.guide(slug)}`}>{title}</a>
          </li>
        ))}
      </ul>
    </>,
  );
  for (const guide of guides) {
    yield html(<GuideEntry {...context} guide={guide} changedOn={directory.changedOn} />);
  }
}

function* lawPart({ directory, language, translate }: Context): Generator<string> {
  const { compare } = new Intl.Collator(language);
  const words = { language, translate };
  const places = [...directory.law].sort((a, b) => compare(lawPlaceName(words, a), lawPlaceName(words, b)));
  yield heading(anchors.law, translate('law.title'));
  yield html(
    <>
      <p>{translate('law.lead')}</p>
      <LawNotice {...words} places={places} />
      <ul>
        <li>{translate('law.general.thought')}</li>
        <li>{translate('law.general.images')}</li>
        <li>{translate('law.general.changes')}</li>
        <li>{translate('law.general.helplines')}</li>
      </ul>
      <p>{translate('law.ask')}</p>
      <ul className="countries">
        {places.map((place) => (
          <li key={place.place}>
            <a href={`#${anchors.lawOf(place.place)}`}>{lawPlaceName(words, place)}</a>
          </li>
        ))}
      </ul>
    </>,
  );
  for (const place of places) yield html(<LawEntry {...words} place={place} />);
}

interface Places {
  readonly worldwide: string;
  readonly several: string;
  readonly of: (country: string) => string;
}

/** Services for anyone first, then those for several countries, then country by country. */
function* servicesPart(context: Context, groups: ServiceGroups, places: Places): Generator<string> {
  const { directory, language, translate, byName } = context;
  const words = { language, translate };
  const entry = (listing: (typeof groups.worldwide)[number]) =>
    html(<ServiceEntry {...words} listing={listing} lawPlaces={directory.law} changedOn={directory.changedOn} />);
  const part = (id: string, title: string) => html(<h3 id={id}>{title}</h3>);
  const countries = byName(groups.alsoFor.keys());
  yield html(<CountryLinks language={language} countries={countries} anchorOf={places.of} />);
  if (groups.worldwide.length > 0) yield part(places.worldwide, translate('offline.copy.worldwide'));
  for (const listing of groups.worldwide) yield entry(listing);
  if (groups.several.length > 0) yield part(places.several, translate('offline.copy.several'));
  for (const listing of groups.several) yield entry(listing);
  for (const country of countries) {
    yield part(places.of(country), countryName(language, country));
    const also = groups.alsoFor.get(country) ?? [];
    if (also.length > 0) {
      yield html(
        <>
          <p>{translate('offline.copy.also', { country: countryName(language, country) })}</p>
          <ServiceNames listings={also} language={language} />
        </>,
      );
    }
    if (groups.worldwide.length > 0) {
      yield html(
        <p>
          <a href={`#${places.worldwide}`}>{translate('offline.copy.worldwide')}</a>
        </p>,
      );
    }
    for (const listing of groups.byCountry.get(country) ?? []) yield entry(listing);
  }
}

function Licence({ translate }: Pick<Context, 'translate'>) {
  return (
    <>
      <h2>{translate('offline.copy.licenceTitle')}</h2>
      <p>{translate('offline.copy.licence')}</p>
      <p>
        <a href="#contents">{translate('offline.copy.contents')}</a>
      </p>
    </>
  );
}
