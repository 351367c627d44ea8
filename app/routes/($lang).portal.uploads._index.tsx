import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { FileRefusal } from '~/domain/upload/file-text';
import { assertMay, requireStaff } from '~/http/staff-request';
import { requireStaffUpload } from '~/http/staff-upload';
import { pathFor } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import { pageMeta } from '~/ui/page/page-meta';
import { StaffPage } from '~/ui/staff/staff-page';
import { ColumnsTable, UploadForm } from '~/ui/upload/upload-form';
import { UploadList } from '~/ui/upload/upload-list';
import { readUploads } from '~/usecases/uploads/read-upload.server';
import { receiveUpload } from '~/usecases/uploads/receive-upload.server';

export const handle = { staff: true };

const path = '/portal/uploads';

export async function loader(args: LoaderFunctionArgs) {
  const staff = await requireStaff(args, path, 'upload.write');
  const found = await readUploads(args.context.directory.database, staff.session);
  const done = new URL(args.request.url).searchParams.get('done');
  return json({ page: staff, done, ...found });
}

export async function action(args: ActionFunctionArgs) {
  const { language, session, form, file } = await requireStaffUpload(args, path, 'upload.write');
  const organizationId = form.get('organization') ?? session.memberships[0]?.organizationId ?? '';
  assertMay(session, 'upload.write', { organizationId });
  if (file === null) return refused({ ok: false, fault: 'no-file' });
  const { directory, newId, now, uploads } = args.context;
  const received = await receiveUpload(directory.database, session, { organizationId, file }, { now: now(), newId });
  if (!received.ok) return refused(received);
  uploads.wake();
  return redirect(pathFor(language, `${path}/${received.id}`), 303);
}

const refused = (refusal: FileRefusal) => json({ refusal }, { status: 422 });

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.page, title: translatorFor(data.page.language)('upload.title') }) : [];

export default function Uploads() {
  const { page, done, organizations, uploads } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { language, session } = page;
  const translate = translatorFor(language);
  const words = { language, translate };
  return (
    <StaffPage {...page} translate={translate} done={done === 'discarded' ? translate('upload.done.discarded') : null}>
      <h1>{translate('upload.title')}</h1>
      <p className="lead">{translate('upload.lead')}</p>
      <UploadForm {...words} session={session} organizations={organizations} refusal={answer?.refusal ?? null} />
      <ColumnsTable translate={translate} />
      <UploadList {...words} uploads={uploads} />
    </StaffPage>
  );
}
