import type { LoaderFunctionArgs } from '@remix-run/node';
import { columns } from '~/domain/upload/columns';
import { csvLine } from '~/domain/upload/csv-cells';
import { requireStaff } from '~/http/staff-request';

/** The byte order mark tells spreadsheet programs that this is UTF-8. */
const byteOrderMark = '\uFEFF';

/** An empty file with our columns. */
export async function loader(args: LoaderFunctionArgs) {
  await requireStaff(args, '/portal/uploads', 'upload.write');
  return new Response(byteOrderMark + csvLine(columns.map(({ name }) => name)), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="services.csv"',
    },
  });
}
