import type { NamedLawPlace } from '~/domain/law/law';
import type { PublishedListing } from '~/domain/listing/listing';
import { contactCardOf } from '~/domain/open-data/contact-card';
import type { UrgentHelp } from '~/domain/urgent/urgent-help';
import { languageOfName } from '~/i18n/language-of-name';
import { type InterfaceLanguage, pathFor } from '~/i18n/languages';
import { type Translate, translatorFor } from '~/i18n/translator';
import { ContactCardForm } from '~/ui/data/contact-card-form';
import type { IconName } from '~/ui/icons/icon';
import { Page, type ShownSettings } from '~/ui/page/page';
import { Label } from './confidentiality-label';
import { Contacts } from './contacts';
import { ForYou, More, WhatHappens } from './details';
import { EvidenceList, freshnessInWords, isOverdue } from './evidence-list';
import { Notices } from './notices';
import { ReachNow } from './reach-now';

export const icons: readonly IconName[] = ['clock', 'phone', 'chat', 'text', 'email', 'video', 'place', 'next'];

/** One listing as a page shows it; plain data, as it comes from a loader. */
export interface ListingPageData {
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
  /** Fields that the page's own forms carry along. */
  readonly carried: readonly (readonly [string, string])[];
  /** Address of the results this listing was opened from; null on the public address. */
  readonly backHref: string | null;
  /** Every place whose law we know something of; without them the label leads to the list of all countries. */
  readonly lawPlaces?: readonly NamedLawPlace[];
  /** Address of the form that reports a mistake. */
  readonly reportHref: string;
  /** JSON-LD, escaped; null on a sealed address, which machines have no business with. */
  readonly jsonLd: string | null;
  /** Set where its own people look at it before it is published: contact buttons lead nowhere, and this is the way back. */
  readonly preview?: { readonly backHref: string };
}

/**
 * A listing answers in this order: can I reach them now, will they know who I am, is it for me, what happens when I call,
 * everything else. The confidentiality label stands before the first button that makes contact.
 */
export function ListingPage({ data }: { data: ListingPageData }) {
  const { language, listing } = data;
  const translate = translatorFor(language);
  const now = new Date(data.now);
  const part = { listing, language, translate, now };
  return (
    <Page
      language={language}
      translate={translate}
      settings={data.settings}
      country={data.country}
      path={data.path}
      urgent={data.urgent}
      icons={icons}
    >
      {data.jsonLd && (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: escaped where it was made
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: data.jsonLd }} />
      )}
      {data.preview && (
        <p className="box unprinted">
          <b>{translate('form.preview.mark')}</b> <a href={data.preview.backHref}>{translate('form.preview.back')}</a>
        </p>
      )}
      {data.backHref && (
        <p className="unprinted">
          <a className="back" href={data.backHref}>
            {translate('listing.back')}
          </a>
        </p>
      )}
      <article data-listing={listing.slug} className="listing">
        <Heading {...part} />
        <Notices {...part} />
        <ReachNow {...part} zone={data.zone} carried={data.carried} />
        <div className="meet">
          <Label {...part} lawPlaces={data.lawPlaces ?? []} />
          <Contacts {...part} preview={data.preview !== undefined} />
          <div className="column">
            <ForYou {...part} />
            <WhatHappens {...part} />
            <More {...part} />
            <EvidenceList {...part} />
            <Keep
              {...part}
              reportHref={data.reportHref}
              origin={data.settings.origin}
              // A sealed address says nothing of the service; the contact file's does, so only the public page leads to it.
              isPublic={data.jsonLd !== null}
            />
          </div>
        </div>
      </article>
    </Page>
  );
}

interface PartProps {
  readonly listing: PublishedListing;
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  readonly now: Date;
}

export function Heading(props: PartProps) {
  const { listing, language, translate } = props;
  const lang = listing.textLanguage === language ? undefined : listing.textLanguage;
  return (
    <header className="column">
      <p className="quiet kind">{translate(`vocabulary.kind.${listing.kind}`)}</p>
      <h1 lang={lang}>{listing.name}</h1>
      {listing.nativeName && listing.nativeName !== listing.name && (
        <p className="native" lang={languageOfName(listing.nativeName, listing.languages) ?? undefined}>
          {listing.nativeName}
        </p>
      )}
      {lang && <p className="small quiet">{translate('listing.inEnglish')}</p>}
      <p className="lead" lang={lang}>
        {listing.summary}
      </p>
      {listing.operator && <p className="quiet">{translate('listing.runBy', { operator: listing.operator })}</p>}
      {isOverdue(props) && <p>{freshnessInWords(props)}</p>}
    </header>
  );
}

/** Report, print, copy: none of them needs a script. */
function Keep({
  listing,
  language,
  translate,
  reportHref,
  origin,
  isPublic,
}: PartProps & { reportHref: string; origin: string; isPublic: boolean }) {
  const contacts = listing.channels.map(
    (channel) => `${translate(`vocabulary.channel.${channel.type}`)}${translate('shell.colon')}${channel.display}`,
  );
  const text = [listing.name, ...contacts, `${origin}${pathFor(language, `/services/${listing.slug}`)}`].join('\n');
  return (
    <section className="unprinted">
      <p>
        <a className="button second" href={reportHref}>
          {translate('listing.report')}
        </a>
      </p>
      <label htmlFor="copy">{translate('listing.copy')}</label>
      <span className="hint small" id="copy-hint">
        {translate('listing.copyHint')}
      </span>
      <textarea id="copy" readOnly rows={contacts.length + 2} defaultValue={text} aria-describedby="copy-hint" />
      {isPublic && contactCardOf(listing) && (
        <ContactCardForm translate={translate} href={pathFor(language, `/services/${listing.slug}/contact.vcf`)} />
      )}
      <p className="small quiet">{translate('listing.print')}</p>
    </section>
  );
}
