import type { PublishedListing } from '~/domain/listing/listing';
import { shownDate } from '~/i18n/dates';
import { type InterfaceLanguage, pathFor } from '~/i18n/languages';
import type { Translate } from '~/i18n/translator';
import { PublicFacts } from './public-facts';

interface StillRightProps {
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
}

/** Asks whoever got a reminder whether everything is still right. The link in the address is what lets them say so. */
export function StillRight(props: StillRightProps & { listing: PublishedListing; hidden: boolean; action: string }) {
  const { language, translate, listing } = props;
  return (
    <>
      <h1>{translate('mails.stillRight.title')}</h1>
      <p className="lead">{translate(props.hidden ? 'mails.stillRight.hidden' : 'mails.stillRight.intro')}</p>
      <PublicFacts listing={listing} language={language} translate={translate} />
      <form method="post" action={props.action}>
        <button type="submit">{translate('mails.stillRight.confirm')}</button>
      </form>
      <p className="small">{translate('mails.stillRight.what')}</p>
      <p>
        <a href={pathFor(language, `/portal/listings/${listing.slug}`)}>{translate('mails.stillRight.edit')}</a>
      </p>
    </>
  );
}

/** After the press, and whenever the link is opened again. */
export function Confirmed(
  props: StillRightProps & { listing: PublishedListing | null; usedOn: string; publicOrigin: string },
) {
  const { language, translate, listing } = props;
  return (
    <>
      <h1>{translate('mails.stillRight.thanks')}</h1>
      {listing && (
        <>
          <p>
            {translate('mails.stillRight.thanksWhat', {
              date: shownDate(language, props.usedOn),
              due: shownDate(language, listing.nextCheckDueOn),
            })}
          </p>
          <p>
            <a href={`${props.publicOrigin}${pathFor(language, `/services/${listing.slug}`)}`}>
              {translate('mails.stillRight.see')}
            </a>
          </p>
        </>
      )}
    </>
  );
}

/** A link that holds no longer is nothing to worry about. */
export function LinkGone({ language, translate }: StillRightProps) {
  return (
    <>
      <h1>{translate('mails.stillRight.gone')}</h1>
      <p>{translate('mails.stillRight.goneWhat')}</p>
      <p>
        <a href={pathFor(language, '/portal')}>{translate('mails.stillRight.goneDo')}</a>
      </p>
    </>
  );
}
