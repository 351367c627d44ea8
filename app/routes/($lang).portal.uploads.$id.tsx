import {
  type ActionFunctionArgs,
  type HeadersFunction,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { requireStaff, requireStaffPost } from '~/http/staff-request';
import { shownDate } from '~/i18n/dates';
import { pathFor } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import { pageMeta } from '~/ui/page/page-meta';
import { StaffPage } from '~/ui/staff/staff-page';
import { isRunning, UploadCounts, UploadDiscard, UploadNext, UploadProgress } from '~/ui/upload/upload-progress';
import { UploadReport } from '~/ui/upload/upload-report';
import { readUpload } from '~/usecases/uploads/read-upload.server';
import { discardUpload, takeIn } from '~/usecases/uploads/take-in.server';

export const handle = { staff: true };

/** While the server is at work the page asks again by itself, also without script. */
const askAgainSeconds = '3';

const pathOf = (id: string) => `/portal/uploads/${id}`;

export async function loader(args: LoaderFunctionArgs) {
  const id = args.params.id ?? '';
  const staff = await requireStaff(args, pathOf(id), 'upload.write');
  const { searchParams } = new URL(args.request.url);
  const after = Math.max(0, Number.parseInt(searchParams.get('after') ?? '0', 10) || 0);
  const upload = await readUpload(args.context.directory.database, staff.session, id, after);
  if (upload === null) throw new Response(null, { status: 404 });
  const headers: HeadersInit = isRunning(upload) ? { Refresh: askAgainSeconds } : {};
  return json({ page: staff, upload, done: searchParams.get('done') }, { headers });
}

export async function action(args: ActionFunctionArgs) {
  const id = args.params.id ?? '';
  const { language, session, form } = await requireStaffPost(args, pathOf(id), 'upload.write');
  const { directory, now, uploads } = args.context;
  const { database } = directory;
  const discards = form.get('do') === 'discard';
  const worked = discards
    ? await discardUpload(database, session, id, now())
    : await takeIn(database, session, id, { withProblems: form.get('with_problems') === 'yes' }, now());
  uploads.wake();
  if (!worked) return redirect(pathFor(language, `${pathOf(id)}?done=busy`), 303);
  return redirect(pathFor(language, discards ? '/portal/uploads?done=discarded' : pathOf(id)), 303);
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.page, title: translatorFor(data.page.language)('upload.title') }) : [];

export default function OneUpload() {
  const { page, upload, done } = useLoaderData<typeof loader>();
  const { language, session } = page;
  const translate = translatorFor(language);
  const words = { language, translate, session, upload };
  const checked = upload.state !== 'checking';
  return (
    <StaffPage {...page} translate={translate} done={done === 'busy' ? translate('upload.one.busy') : null}>
      <p>
        <a href={pathFor(language, '/portal/uploads')}>{translate('upload.back')}</a>
      </p>
      <h1>{translate('upload.one.title', { date: shownDate(language, upload.createdAt.slice(0, 10)) })}</h1>
      <p>
        <span className="state">{translate(`upload.state.${upload.state}`)}</span>{' '}
        {translate('upload.rows', { count: upload.rows })}
      </p>
      <UploadProgress translate={translate} upload={upload} />
      {checked && <UploadCounts translate={translate} upload={upload} />}
      {checked && <UploadNext {...words} />}
      {checked && <UploadReport {...words} />}
      <UploadDiscard {...words} />
    </StaffPage>
  );
}
