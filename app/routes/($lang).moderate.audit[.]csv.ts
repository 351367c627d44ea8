import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireStaff } from '~/http/staff-request';
import { trailFilterOf } from '~/http/trail-request';
import { auditActions, exportAuditTrail, exportedLines } from '~/usecases/upkeep/read-audit-trail.server';

/** The latest lines of the trail as a file, of the same selection as the page that links here. */
export async function loader(args: LoaderFunctionArgs) {
  await requireStaff(args, '/moderate/audit', 'audit.read');
  const { filter, before } = trailFilterOf(new URL(args.request.url).searchParams, auditActions);
  const parts: string[] = [];
  const trail = exportAuditTrail(args.context.directory, 'csv', filter, { before, most: exportedLines });
  for await (const part of trail) parts.push(part);
  return new Response(parts.join(''), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': 'attachment; filename="audit.csv"' },
  });
}
