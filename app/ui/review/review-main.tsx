import type { ReviewView } from '~/domain/review/review-view';
import { contactFieldName, wordingOfContact, wordingTexts } from '~/domain/review/wording';
import { shownDate } from '~/i18n/dates';
import { pathFor } from '~/i18n/languages';
import { TextArea, TextField } from '~/ui/staff/fields';
import { Differences } from './differences';
import { KeyButton } from './key-button';
import { Folded, ReviewForm, type ReviewFormProps } from './review-actions';
import { riskClass } from './words';

export interface ReviewMainProps extends ReviewFormProps {
  readonly review: ReviewView;
}

/** Where it comes from and the ways onward. */
export function ReviewHead({ language, translate, review, path }: ReviewMainProps) {
  const date = shownDate(language, review.receivedAt.slice(0, 10));
  const query = path.split('?')[1];
  return (
    <>
      <p>
        <span className={riskClass(review.band)}>{translate(`moderation.risk.${review.band}`)}</span>{' '}
        <span className="state">{translate(`moderation.kind.${review.kind}`)}</span>{' '}
        <span className="state">{translate(`moderation.listing.${review.listingState}`)}</span>
      </p>
      <p>
        {review.isSeed
          ? translate('moderation.review.fromSeed', { date })
          : translate('moderation.review.from', { date, organization: review.organization ?? '' })}
      </p>
      <p className="actions">
        <a href="#decide">{translate('moderation.review.toDecision')}</a>
        <a href={pathFor(language, `/moderate${query ? `?${query}` : ''}`)}>{translate('moderation.review.back')}</a>
        <a href={pathFor(language, `/moderate/listings/${review.slug}`)}>{translate('moderation.review.history')}</a>
        {review.listingState === 'published' && (
          <a href={pathFor(language, `/services/${review.slug}`)}>{translate('moderation.review.publicPage')}</a>
        )}
      </p>
    </>
  );
}

/** What changes, the applicant's words beside what is public; a moderator's wording beside the applicant's. */
export function ReviewMain(props: ReviewMainProps) {
  const { review, translate } = props;
  const { hasBefore, proposal } = review;
  const common = { language: props.language, translate, textLanguage: review.textLanguage };
  const changed = review.differences.filter((difference) => difference.changed);
  const unchanged = review.differences.filter(({ changed: differs, after }) => !differs && after.length > 0);
  const sides = [translate('moderation.before'), translate('moderation.after')] as const;
  return (
    <>
      <h2>{translate(hasBefore ? 'moderation.review.changes' : 'moderation.review.whole')}</h2>
      {!review.isSeed && <p className="hint">{translate('moderation.review.applicant')}</p>}
      {hasBefore && changed.length === 0 && <p>{translate('moderation.review.noDifference')}</p>}
      {hasBefore ? (
        <Differences {...common} sides={sides} differences={changed} />
      ) : (
        <Differences {...common} sides={null} differences={review.differences.filter(isWorthShowing)} />
      )}
      {hasBefore && unchanged.length > 0 && (
        <details>
          <summary>{translate('moderation.review.unchanged')}</summary>
          <Differences {...common} sides={null} differences={unchanged} />
        </details>
      )}
      {proposal && (
        <section className="proposal">
          <h2>{translate('moderation.review.proposal', { who: proposal.author })}</h2>
          <p className="hint">{translate('moderation.review.proposalWhat')}</p>
          <Differences
            {...common}
            sides={[translate('moderation.applicantWords'), translate('moderation.moderatorWords')]}
            differences={proposal.differences}
          />
        </section>
      )}
      {!review.obstacles.propose && <WordingForm {...props} />}
      {!review.obstacles.note && <NoteForm {...props} />}
    </>
  );
}

/** Of a whole listing: what it leaves open too, but not the empty lines of a contact, a source, or what could be kept back. */
function isWorthShowing({ after, entry, isPublic }: ReviewView['differences'][number]): boolean {
  return after.length > 0 || (isPublic && entry === null);
}

function WordingForm(props: ReviewMainProps) {
  const { translate, review, errors, typed } = props;
  const value = (name: string) => typed[name] ?? review.wording[name] ?? '';
  const open = Object.keys(errors).some((name) => name in review.wording) || 'summary' in typed;
  return (
    <Folded title={translate('moderation.act.propose')} open={open}>
      <p className="hint">{translate('moderation.act.propose.hint')}</p>
      <ReviewForm {...props}>
        {wordingTexts.map((name) => {
          const Field = name === 'summary' || name === 'confidentiality' ? TextArea : TextField;
          return (
            <Field
              key={name}
              translate={translate}
              name={name}
              label={translate(`moderation.field.${name}`)}
              lang={review.textLanguage}
              errors={errors}
              defaultValue={value(name)}
            />
          );
        })}
        {review.contacts.map((display, position) => (
          <fieldset key={contactFieldName(position, 'keeps')}>
            <legend>
              {translate('moderation.contact', { number: position + 1 })}: <bdi>{display}</bdi>
            </legend>
            {wordingOfContact.map((text) => (
              <TextArea
                key={text}
                translate={translate}
                name={contactFieldName(position, text)}
                label={translate(`moderation.field.contact.${text}`)}
                lang={review.textLanguage}
                errors={errors}
                rows={2}
                defaultValue={value(contactFieldName(position, text))}
              />
            ))}
          </fieldset>
        ))}
        <KeyButton letter="w" act="propose" second>
          {translate('moderation.act.propose.send')}
        </KeyButton>
      </ReviewForm>
    </Folded>
  );
}

function NoteForm(props: ReviewMainProps) {
  const { translate, errors, typed } = props;
  return (
    <Folded title={translate('moderation.act.note')} open={'note' in errors || Boolean(typed.note)}>
      <ReviewForm {...props}>
        <TextArea
          translate={translate}
          name="note"
          label={translate('moderation.act.note.text')}
          hint={translate('moderation.notes.private')}
          errors={errors}
          defaultValue={typed.note ?? ''}
          rows={3}
          maxLength={4000}
        />
        <KeyButton letter="n" act="note" second>
          {translate('moderation.act.note.send')}
        </KeyButton>
      </ReviewForm>
    </Folded>
  );
}
