import { timingSafeEqual } from 'node:crypto';
import type { ActionFunctionArgs } from '@remix-run/node';
import type { StaffAction } from '~/domain/account/staff-actions';
import { uploadLimits } from '~/domain/upload/upload-limits';
import { AppError } from './app-error';
import { parseFormWithFile, type UploadedFile } from './multipart';
import { orResponse } from './or-response';
import { requireStaff, type StaffRequest } from './staff-request';

/**
 * Who posts a form with a file, its fields and the file. A file is not kept for somebody whose session ended: it is to be
 * chosen again.
 *
 * @throws Response as `requireStaff`; 413 or 400 for a body that cannot be read, 403 where the form's token is not this session's
 */
export async function requireStaffUpload(
  args: ActionFunctionArgs,
  path: string,
  action: StaffAction,
): Promise<StaffRequest & { readonly form: URLSearchParams; readonly file: UploadedFile | null }> {
  const staff = await requireStaff(args, path, action);
  const { form, file } = await orResponse(readFormWithFile(args.request));
  const given = form.get('form_token') ?? '';
  form.delete('form_token');
  if (!isSame(given, staff.session.formToken)) throw new Response(null, { status: 403 });
  return { ...staff, form, file };
}

/** The server in front has counted the bytes already; this holds where there is none, as in tests. */
async function readFormWithFile(request: Request) {
  const body = new Uint8Array(await request.arrayBuffer());
  if (body.length > uploadLimits.bytes) throw new AppError('body-too-large', 'errors.tooLarge', { status: 413 });
  return parseFormWithFile(body, request.headers.get('content-type'));
}

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
