import type { PublishedListing } from '~/domain/listing/listing';
import { emptySearchRequest } from '~/domain/search/request';
import type { InterfaceLanguage } from '~/i18n/languages';
import type { Translate } from '~/i18n/translator';
import { Result } from '~/ui/results/result';
import { resultView } from '~/ui/results/result-view';

interface CardProps {
  readonly listing: PublishedListing;
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  /** ISO 8601 instant for which the open state holds. */
  readonly now: string;
  /** Where the card's links lead: a preview opens and calls nothing else. */
  readonly href: string;
}

/** The listing as it stands among results: the same card that visitors get. */
export function CardInResults({ listing, language, translate, now, href }: CardProps) {
  const hit = { slug: listing.slug, reasons: [], kilometres: null, fallback: false };
  const setting = { language, translate, request: emptySearchRequest, now: new Date(now), hrefOf: () => href };
  const card = resultView(listing, hit, setting);
  return <Result result={{ ...card, contact: card.contact && { ...card.contact, href } }} translate={translate} />;
}
