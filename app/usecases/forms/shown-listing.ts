import { daysBetween } from '~/domain/freshness/calendar';
import type { ShownListing, Visibility } from '~/domain/own-listing/shown';
import { openReviewStates } from '~/domain/review/review-states';
import type { OwnListing } from '~db/queries/own-listings';

const firstReminderDays = 60;

/** @param today `YYYY-MM-DD` */
export function shownListing(
  { listing, name, review, nextCheckDueOn, lastConfirmedOn }: OwnListing,
  today: string,
): ShownListing {
  const visibility = visibilityOf(listing.state, listing.pauseReason);
  const isOpen = openReviewStates.some((state) => state === review?.state);
  const tells = review !== null && (isOpen || review.state === 'refused') && listing.state !== 'withdrawn';
  return {
    slug: listing.slug,
    organizationId: listing.organizationId ?? '',
    name,
    visibility,
    submission: tells
      ? {
          state: review.state,
          receivedOn: review.receivedAt.slice(0, 10),
          reasonCode: review.reasonCode,
          reasonText: review.reasonText,
        }
      : null,
    dueOn: nextCheckDueOn,
    lastConfirmedOn,
    isDue:
      visibility === 'paused-not-confirmed' ||
      (visibility === 'published' && daysBetween(today, nextCheckDueOn) <= firstReminderDays),
  };
}

function visibilityOf(state: OwnListing['listing']['state'], reason: OwnListing['listing']['pauseReason']): Visibility {
  if (state === 'paused') return `paused-${reason ?? 'moderator'}`;
  return state === 'draft' ? 'not-yet' : state;
}
