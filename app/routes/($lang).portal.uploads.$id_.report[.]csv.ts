import type { LoaderFunctionArgs } from '@remix-run/node';
import { csvLine } from '~/domain/upload/csv-cells';
import { requireStaff } from '~/http/staff-request';
import { translatorFor } from '~/i18n/translator';
import { placeInWords, problemInWords } from '~/ui/upload/problem-words';
import { readWholeReport } from '~/usecases/uploads/read-upload.server';

const byteOrderMark = '\uFEFF';

/** The report of a file, row by row, for a spreadsheet program: nothing in it can become a formula there. */
export async function loader(args: LoaderFunctionArgs) {
  const id = args.params.id ?? '';
  const { language, session } = await requireStaff(args, `/portal/uploads/${id}`, 'upload.write');
  const rows = await readWholeReport(args.context.directory.database, session, id);
  if (rows === null) throw new Response(null, { status: 404 });
  const translate = translatorFor(language);
  const header = (['upload.one.row', 'upload.one.name', 'upload.one.problems'] as const).map((key) => translate(key));
  const lines = [byteOrderMark, csvLine(header)];
  for await (const { number, name, problems } of rows) {
    const worded = (problems ?? []).map(
      (each) => `${placeInWords(translate, each.field)}: ${problemInWords(translate, each)}`,
    );
    lines.push(csvLine([String(number), name ?? '', worded.join('\n')]));
  }
  return new Response(lines.join(''), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': 'attachment; filename="report.csv"' },
  });
}
