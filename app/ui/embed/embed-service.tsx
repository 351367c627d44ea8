import type { PublishedListing } from '~/domain/listing/listing';
import type { UrgentHelp } from '~/domain/urgent/urgent-help';
import { type InterfaceLanguage, pathFor } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import { Label } from '~/ui/listing/confidentiality-label';
import { Contacts } from '~/ui/listing/contacts';
import { ForYou, WhatHappens } from '~/ui/listing/details';
import { freshnessInWords } from '~/ui/listing/evidence-list';
import { Heading, icons } from '~/ui/listing/listing-page';
import { Notices } from '~/ui/listing/notices';
import { ReachNow } from '~/ui/listing/reach-now';
import type { ShownSettings } from '~/ui/page/page';
import { EmbedFrame } from './embed-frame';
import { OutwardLink } from './outward-link';

export interface EmbedServiceData {
  readonly language: InterfaceLanguage;
  readonly settings: ShownSettings;
  readonly listing: PublishedListing;
  readonly country: string | null;
  readonly urgent: UrgentHelp | null;
  /** ISO 8601 instant for which open states hold. */
  readonly now: string;
  /** IANA zone the visitor picked. */
  readonly zone: string | null;
  /** Address of this page without language prefix. */
  readonly path: string;
  /** Fields that the page's own form carries along. */
  readonly carried: readonly (readonly [string, string])[];
  /** Address of the framed results it was opened from; null on its own address. */
  readonly backHref: string | null;
  /** The same service on the site itself, without language prefix. */
  readonly wholePath: string;
}

/** One service inside another site's page, in the order of the site's own: what it asks and keeps stands before every contact. */
export function EmbedService({ data }: { data: EmbedServiceData }) {
  const { language, listing, settings } = data;
  const translate = translatorFor(language);
  const part = { listing, language, translate, now: new Date(data.now) };
  return (
    <EmbedFrame
      {...{ language, translate, settings }}
      country={data.country}
      path={data.path}
      urgent={data.urgent}
      icons={icons}
    >
      {data.backHref && (
        <p>
          <a className="back" href={data.backHref}>
            {translate('listing.back')}
          </a>
        </p>
      )}
      <article data-listing={listing.slug} className="listing column">
        <Heading {...part} />
        <Notices {...part} />
        <ReachNow {...part} zone={data.zone} carried={data.carried} />
        <Label {...part} lawPlaces={null} />
        <Contacts {...part} preview={false} framed />
        <ForYou {...part} />
        <WhatHappens {...part} />
        <h2>{translate('listing.checked')}</h2>
        <p>{freshnessInWords(part)}</p>
        <p>
          <OutwardLink href={pathFor(language, data.wholePath)} translate={translate}>
            {translate('embed.entry', { site: settings.siteName })}
          </OutwardLink>
        </p>
      </article>
    </EmbedFrame>
  );
}
