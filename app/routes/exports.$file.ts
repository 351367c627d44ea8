import type { LoaderFunctionArgs } from '@remix-run/node';
import { askedExport, exportFiles } from '~/domain/open-data/export-files';
import { problemResponse } from '~/http/api-problem';
import { exportResponse } from '~/http/export-response';

/** The whole directory as a file, or the file's checksum. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { origin } = context.settings;
  const asked = askedExport(params.file ?? '');
  if (asked === null) return problemResponse(origin, 'not-found');
  const file = await context.exports.file(asked.format);
  return exportResponse(request, { ...asked, ...exportFiles[asked.format], origin, file }, context.exports.read);
}

/** Files are only read. */
export function action({ context }: LoaderFunctionArgs) {
  return problemResponse(context.settings.origin, 'method-not-allowed');
}
