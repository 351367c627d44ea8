import { openReviewStates } from '~/domain/review/review-states';
import { shownDate } from '~/i18n/dates';
import { pathFor } from '~/i18n/languages';
import { Mistakes, TextArea } from '~/ui/staff/fields';
import { FormToken } from '~/ui/staff/staff-page';
import { ListingStates } from './dashboard';
import { History } from './history';
import type { ManageProps } from './manage-props';
import { OneButton } from './one-button';
import { Notices } from './own-notices';

/** One's own listing: where it stands, what the moderators ask, and everything one can do without asking them. */
export function ManageListing(props: ManageProps) {
  const { language, translate, managed, refused } = props;
  const { listing } = managed;
  return (
    <>
      {refused && <Mistakes translate={translate} errors={refused.errors} />}
      <p>
        <a className="back" href={pathFor(language, '/portal')}>
          {translate('staff.listings')}
        </a>
      </p>
      <h1>{listing.name}</h1>
      <p>
        <ListingStates listing={listing} translate={translate} />
      </p>
      <Standing {...props} />
      <Submission {...props} />
      {listing.visibility !== 'withdrawn' && (
        <>
          <Edit {...props} />
          <StillRight {...props} />
          <Notices {...props} />
          <OutOfSight {...props} />
        </>
      )}
      <History {...props} />
    </>
  );
}

function Standing({ language, translate, managed }: ManageProps) {
  const { visibility, slug } = managed.listing;
  const preview = visibility === 'published' && (
    <a href={pathFor(language, `/services/${slug}`)}>{translate('form.manage.see')}</a>
  );
  return (
    <p>
      {translate(`form.visibility.is.${visibility}`)} {preview}
    </p>
  );
}

function Submission(props: ManageProps) {
  const { language, translate, managed } = props;
  const { submission } = managed.listing;
  if (!submission) return null;
  const isOpen = openReviewStates.some((state) => state === submission.state);
  return (
    <section className="box" aria-labelledby="submission">
      <h2 id="submission">{translate('form.manage.submission')}</h2>
      <p>
        <b>{translate(`form.submission.${submission.state}`)}.</b>{' '}
        {translate('form.manage.received', { date: shownDate(language, submission.receivedOn) })}{' '}
        {managed.receipt && translate('form.manage.receipt', { receipt: managed.receipt })}
      </p>
      {submission.state === 'refused' ? (
        <>
          {submission.reasonCode && <p>{translate(`form.refused.${submission.reasonCode}`)}</p>}
          {submission.reasonText && <blockquote>{submission.reasonText}</blockquote>}
          <p>{translate('form.refused.do')}</p>
        </>
      ) : (
        <p>{translate(`form.submission.${submission.state}.what`)}</p>
      )}
      <Thread {...props} />
      {isOpen && <Answer {...props} />}
      {isOpen && <OneButton {...props} act="take-back" words={translate('form.manage.takeBack')} />}
    </section>
  );
}

function Thread({ language, translate, managed }: ManageProps) {
  if (managed.thread.length === 0) return null;
  return (
    <ol className="thread">
      {managed.thread.map(({ side, text, createdOn }) => (
        <li key={`${createdOn} ${text}`} className={side === 'provider' ? 'ours' : undefined}>
          <b>{translate(`form.thread.${side}`)}</b>, {shownDate(language, createdOn)}
          <p className="written">{text}</p>
        </li>
      ))}
    </ol>
  );
}

function Answer({ language, translate, session, managed, refused }: ManageProps) {
  const mine = refused?.act === 'answer' ? refused : null;
  const asked = managed.listing.submission?.state === 'question';
  return (
    <form method="post" action={pathFor(language, `/portal/listings/${managed.listing.slug}`)}>
      <FormToken session={session} />
      <TextArea
        translate={translate}
        name="answer"
        label={translate(asked ? 'form.answer' : 'form.answer.unasked')}
        {...(mine ? { errors: mine.errors, defaultValue: mine.typed.text } : {})}
        rows={4}
      />
      <button type="submit" name="act" value="answer" className={asked ? undefined : 'second'}>
        {translate('form.answer.send')}
      </button>
    </form>
  );
}

function Edit(props: ManageProps) {
  const { language, translate, managed } = props;
  return (
    <section>
      <h2>{translate('form.manage.edit')}</h2>
      <p>{translate(managed.listing.visibility === 'not-yet' ? 'form.manage.editNew' : 'form.editHeld')}</p>
      {managed.formId ? (
        <a className="button second" href={pathFor(language, `/portal/forms/${managed.formId}`)}>
          {translate('form.manage.goOn')}
        </a>
      ) : (
        <OneButton {...props} act="edit" words={translate('form.manage.editButton')} />
      )}
    </section>
  );
}

function StillRight(props: ManageProps) {
  const { language, translate, managed } = props;
  const { visibility, dueOn, lastConfirmedOn, isDue } = managed.listing;
  if (visibility !== 'published' && visibility !== 'paused-not-confirmed') return null;
  return (
    <section>
      <h2>{translate('form.manage.check')}</h2>
      <p>
        {lastConfirmedOn
          ? translate('form.manage.confirmed', { date: shownDate(language, lastConfirmedOn) })
          : translate('form.manage.neverConfirmed')}{' '}
        {translate('form.manage.due', { date: shownDate(language, dueOn) })}
      </p>
      <OneButton {...props} act="confirm" words={translate('form.manage.stillRight')} second={!isDue} />
    </section>
  );
}

function OutOfSight(props: ManageProps) {
  const { language, translate, managed } = props;
  const { visibility, slug } = managed.listing;
  if (visibility === 'not-yet') return null;
  return (
    <section>
      <h2>{translate('form.manage.hide')}</h2>
      {visibility === 'published' && (
        <>
          <p>{translate('form.manage.pause.what')}</p>
          <OneButton {...props} act="pause" words={translate('form.manage.pause')} />
        </>
      )}
      {visibility === 'paused-provider' && (
        <OneButton {...props} act="resume" words={translate('form.manage.resume')} second={false} />
      )}
      {managed.mayWithdraw ? (
        <p>
          <a href={pathFor(language, `/portal/listings/${slug}/withdraw`)}>{translate('form.manage.withdraw')}</a>
          <br />
          <a href={pathFor(language, `/portal/listings/${slug}/transfer`)}>{translate('form.manage.transfer')}</a>
          <br />
          <a href={pathFor(language, `/portal/listings/${slug}/never`)}>{translate('upload.never.button')}</a>
        </p>
      ) : (
        <p className="quiet">{translate('form.manage.ownersOnly')}</p>
      )}
    </section>
  );
}
