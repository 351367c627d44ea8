import { type InterfaceLanguage, pathFor } from '~/i18n/languages';
import type { Translate } from '~/i18n/translator';
import { FormToken, type ShownSession } from '~/ui/staff/staff-page';
import type { UploadView } from './upload-view';

interface UploadProps {
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  readonly session: ShownSession;
  readonly upload: UploadView;
}

/** @returns whether the server is at work on a file, so that its page asks again */
export function isRunning({ state }: Pick<UploadView, 'state'>): boolean {
  return state === 'checking' || state === 'taking-in';
}

/** How far the work has come. */
export function UploadProgress({ translate, upload }: Pick<UploadProps, 'translate' | 'upload'>) {
  const { state, checked, taken, rows } = upload;
  if (!isRunning({ state })) return null;
  const done = state === 'checking' ? checked : taken;
  return (
    <div>
      <p id="progress">
        {translate(state === 'checking' ? 'upload.one.checking' : 'upload.one.taking', { done, rows })}
      </p>
      <progress max={rows} value={done} aria-labelledby="progress" />
      <p className="quiet">{translate('upload.one.wait')}</p>
    </div>
  );
}

/** How many rows are good, how many are not. */
export function UploadCounts({ translate, upload }: Pick<UploadProps, 'translate' | 'upload'>) {
  const { withoutProblems, withProblems, taken } = upload.counts;
  const counted = [
    ['upload.one.good', withoutProblems],
    ['upload.one.bad', withProblems],
    ...(taken > 0 ? ([['upload.one.taken', taken]] as const) : []),
  ] as const;
  return (
    <ul>
      {counted.map(([key, count]) => (
        <li key={key}>{translate(key, { count })}</li>
      ))}
    </ul>
  );
}

/** What to do with a file that has been checked. */
export function UploadNext(props: UploadProps) {
  const { language, translate, upload, session } = props;
  const { withoutProblems, withProblems, neverList, leftOut } = upload.counts;
  const mendable = withProblems - neverList;
  const action = pathFor(language, `/portal/uploads/${upload.id}`);
  return (
    <section>
      {upload.state === 'checked' && withoutProblems + mendable > 0 && (
        <form method="post" action={action}>
          <FormToken session={session} />
          <h2>{translate('upload.one.next')}</h2>
          {mendable > 0 && (
            <label className="check">
              <input type="checkbox" name="with_problems" value="yes" required={withoutProblems === 0} />
              <span>{translate('upload.one.withProblems')}</span>
            </label>
          )}
          <button type="submit" name="do" value="take">
            {withoutProblems > 0
              ? translate('upload.one.take', { count: withoutProblems })
              : translate('upload.one.takeAll')}
          </button>
        </form>
      )}
      {upload.state === 'done' && leftOut > 0 && (
        <form method="post" action={action}>
          <FormToken session={session} />
          <input type="hidden" name="with_problems" value="yes" />
          <button type="submit" name="do" value="take" className="second">
            {translate('upload.one.takeLeftOut', { count: leftOut })}
          </button>
        </form>
      )}
      {upload.state === 'done' && (
        <p>
          <a href={pathFor(language, '/portal')}>{translate('upload.drafts')}</a>
        </p>
      )}
    </section>
  );
}

/** Throws a file away. */
export function UploadDiscard({ language, translate, upload, session }: UploadProps) {
  if (upload.state === 'taking-in') return null;
  return (
    <form method="post" action={pathFor(language, `/portal/uploads/${upload.id}`)}>
      <FormToken session={session} />
      <button type="submit" name="do" value="discard" className="second">
        {translate('upload.one.discard')}
      </button>
      {upload.counts.taken > 0 && <p className="small quiet">{translate('upload.one.discardNote')}</p>}
    </form>
  );
}
