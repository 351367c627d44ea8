import type { NoticeKind } from '~/domain/notice/notice';
import { longestNotice, mostNoticeDays } from '~/domain/notice/notice-form';
import { shownDate } from '~/i18n/dates';
import { pathFor } from '~/i18n/languages';
import { TextArea, TextField } from '~/ui/staff/fields';
import { FormToken } from '~/ui/staff/staff-page';
import type { ManageProps } from './manage-props';
import { OneButton } from './one-button';

/** Closed for some days, or a sentence for visitors: shown at once, without approval. */
export function Notices(props: ManageProps) {
  const { language, translate, managed } = props;
  if (managed.listing.visibility !== 'published') return null;
  return (
    <section>
      <h2>{translate('form.notices')}</h2>
      <p>{translate('form.notices.what')}</p>
      {managed.notices.length > 0 && (
        <ul className="plain own">
          {managed.notices.map(({ id, kind, text, fromOn, untilOn }) => (
            <li key={id}>
              <span>
                <b>{translate(`form.notice.${kind}`)}</b>{' '}
                {translate('form.notice.range', {
                  from: shownDate(language, fromOn),
                  until: shownDate(language, untilOn),
                })}
                {text && <span className="written"> {text}</span>}
              </span>
              <OneButton {...props} act="end" words={translate('form.notice.end')} fields={{ notice: id }} />
            </li>
          ))}
        </ul>
      )}
      <NoticeForm {...props} kind="closed" />
      <NoticeForm {...props} kind="notice" />
    </section>
  );
}

function NoticeForm(props: ManageProps & { kind: NoticeKind }) {
  const { language, translate, session, managed, today, kind } = props;
  const mine = props.refused?.act === kind ? props.refused : null;
  const errors = mine ? { errors: mine.errors } : {};
  return (
    <details open={mine !== null}>
      <summary>{translate(`form.notice.add.${kind}`)}</summary>
      <form method="post" action={pathFor(language, `/portal/listings/${managed.listing.slug}`)}>
        <FormToken session={session} />
        {(['fromOn', 'untilOn'] as const).map((name) => (
          <TextField
            key={name}
            translate={translate}
            name={`${name}.${kind}`}
            label={translate(`form.notice.${name}`)}
            type="date"
            min={today}
            defaultValue={mine?.typed[name] ?? (name === 'fromOn' ? today : '')}
            {...errors}
          />
        ))}
        <TextArea
          translate={translate}
          name={`text.${kind}`}
          label={translate(kind === 'closed' ? 'form.notice.textOptional' : 'form.notice.text')}
          hint={translate('form.notice.text.hint', { most: longestNotice, days: mostNoticeDays })}
          rows={3}
          defaultValue={mine?.typed.text ?? ''}
          {...errors}
        />
        <button type="submit" name="act" value={kind} className="second">
          {translate('form.notice.show')}
        </button>
      </form>
    </details>
  );
}
