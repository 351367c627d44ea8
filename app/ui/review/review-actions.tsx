import type { ReactNode } from 'react';
import { refusalReasons } from '~/domain/review/review-states';
import type { ReviewView } from '~/domain/review/review-view';
import { type InterfaceLanguage, pathFor } from '~/i18n/languages';
import type { Translate } from '~/i18n/translator';
import { type FieldErrors, SelectField, TextArea } from '~/ui/staff/fields';
import { FormToken, type ShownSession } from '~/ui/staff/staff-page';
import { KeyButton } from './key-button';
import { isOpen } from './words';

export interface ReviewFormProps {
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  readonly session: ShownSession;
  /** Address of the page without language prefix, filters of the queue included. */
  readonly path: string;
  readonly review: Pick<
    ReviewView,
    'version' | 'state' | 'needsTwo' | 'approvedBy' | 'assignedTo' | 'isMine' | 'obstacles' | 'reason'
  >;
  readonly errors: FieldErrors;
  /** What was typed into a form that did not go through. */
  readonly typed: Readonly<Record<string, string>>;
}

/** One form of the page; every one names the version that its writer saw. */
export function ReviewForm({
  language,
  session,
  path,
  review,
  children,
}: Pick<ReviewFormProps, 'language' | 'session' | 'path'> & { review: { version: number }; children: ReactNode }) {
  return (
    <form method="post" action={pathFor(language, path)}>
      <FormToken session={session} />
      <input type="hidden" name="version" value={review.version} />
      {children}
    </form>
  );
}

/** Everything that can be decided here, the most frequent first. */
export function ReviewActions(props: ReviewFormProps) {
  const { translate, review } = props;
  const { obstacles } = review;
  return (
    <section className="decide" aria-labelledby="decide">
      <h2 id="decide">{translate('moderation.decide')}</h2>
      <WhereItStands {...props} />
      {isOpen(review.state) && (
        <>
          {obstacles.approve ? (
            <p className="box">{translate(`moderation.obstacle.${obstacles.approve}`)}</p>
          ) : (
            <Approve {...props} />
          )}
          {!obstacles.ask && <Ask {...props} />}
          {!obstacles.refuse && <Refuse {...props} />}
          {!obstacles.hold && <Hold {...props} />}
          {!obstacles.assign && <Assign {...props} />}
          {!obstacles.approve && <Keys translate={translate} />}
        </>
      )}
    </section>
  );
}

function WhereItStands({ translate, review }: ReviewFormProps) {
  const { state, reason, approvedBy, needsTwo, assignedTo, isMine } = review;
  if (!isOpen(state)) {
    return (
      <>
        <p>
          <span className="state">{translate(`moderation.state.${state}`)}</span>
        </p>
        {reason && (
          <p>
            {translate('moderation.review.refusedBecause', { reason: translate(`moderation.reason.${reason.code}`) })}
          </p>
        )}
        {reason?.text && <p className="written">{reason.text}</p>}
      </>
    );
  }
  return (
    <p>
      <span className="state">{translate(`moderation.state.${state}`)}</span>{' '}
      {approvedBy.length > 0
        ? translate('moderation.review.approvedBy', { who: approvedBy.join(translate('shell.comma')) })
        : translate(needsTwo ? 'moderation.review.needsTwo' : 'moderation.review.needsOne')}{' '}
      {isMine
        ? translate('moderation.review.youHave')
        : assignedTo && translate('moderation.review.has', { who: assignedTo })}
    </p>
  );
}

function Approve(props: ReviewFormProps) {
  const { translate, review } = props;
  const isLast = review.approvedBy.length + 1 >= (review.needsTwo ? 2 : 1);
  return (
    <ReviewForm {...props}>
      <KeyButton letter="a" act="approve">
        {translate(isLast ? 'moderation.act.approveAndPublish' : 'moderation.act.approveFirst')}
      </KeyButton>
      <span className="hint small">{translate('moderation.act.approveHint')}</span>
    </ReviewForm>
  );
}

function Ask(props: ReviewFormProps) {
  const { translate, errors, typed } = props;
  return (
    <Folded title={translate('moderation.act.ask')} open={'question' in errors || Boolean(typed.question)}>
      <ReviewForm {...props}>
        <TextArea
          translate={translate}
          name="question"
          label={translate('moderation.act.ask.text')}
          errors={errors}
          defaultValue={typed.question ?? ''}
          maxLength={4000}
        />
        <KeyButton letter="q" act="ask" second>
          {translate('moderation.act.ask.send')}
        </KeyButton>
      </ReviewForm>
    </Folded>
  );
}

function Refuse(props: ReviewFormProps) {
  const { translate, errors, typed } = props;
  const open = 'reason' in errors || 'reason_text' in errors || Boolean(typed.reason_text);
  const choices = refusalReasons.map((value) => ({ value, label: translate(`moderation.reason.${value}`) }));
  return (
    <Folded title={translate('moderation.act.refuse')} open={open}>
      <ReviewForm {...props}>
        <SelectField
          translate={translate}
          name="reason"
          label={translate('moderation.act.refuse.reason')}
          errors={errors}
          choices={[{ value: '', label: '' }, ...choices]}
          chosen={typed.reason ?? ''}
        />
        <TextArea
          translate={translate}
          name="reason_text"
          label={translate('moderation.act.refuse.text')}
          hint={translate('moderation.act.refuse.textHint')}
          errors={errors}
          defaultValue={typed.reason_text ?? ''}
          maxLength={4000}
        />
        <KeyButton letter="r" act="refuse" second>
          {translate('moderation.act.refuse')}
        </KeyButton>
      </ReviewForm>
    </Folded>
  );
}

function Hold(props: ReviewFormProps) {
  const { translate, errors, typed } = props;
  return (
    <Folded title={translate('moderation.act.hold')} open={'hold_note' in errors || Boolean(typed.hold_note)}>
      <ReviewForm {...props}>
        <TextArea
          translate={translate}
          name="hold_note"
          label={translate('moderation.act.hold.text')}
          hint={translate('moderation.notes.private')}
          errors={errors}
          defaultValue={typed.hold_note ?? ''}
          rows={3}
          maxLength={4000}
        />
        <KeyButton letter="h" act="hold" second>
          {translate('moderation.act.hold')}
        </KeyButton>
      </ReviewForm>
    </Folded>
  );
}

function Assign(props: ReviewFormProps) {
  const { translate, review } = props;
  return (
    <ReviewForm {...props}>
      <input type="hidden" name="to" value={review.isMine ? 'nobody' : 'me'} />
      <KeyButton letter="t" act="assign" second>
        {translate(review.isMine ? 'moderation.act.giveBack' : 'moderation.act.take')}
      </KeyButton>
    </ReviewForm>
  );
}

function Keys({ translate }: { translate: Translate }) {
  const keys = [
    ['A', 'moderation.act.approveAndPublish'],
    ['Q', 'moderation.act.ask'],
    ['R', 'moderation.act.refuse'],
    ['H', 'moderation.act.hold'],
    ['T', 'moderation.act.take'],
    ['U', 'moderation.act.undo'],
  ] as const;
  return (
    <details className="small">
      <summary>{translate('moderation.keys')}</summary>
      <ul className="plain">
        {keys.map(([key, label]) => (
          <li key={key}>
            <kbd>{key}</kbd> {translate(label)}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** A form that is folded until it is wanted, or until something in it is wrong. */
export function Folded({ title, open, children }: { title: string; open: boolean; children: ReactNode }) {
  return (
    <details open={open}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}
