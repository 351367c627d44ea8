import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { requireStaff } from '~/http/staff-request';
import { readListingHistory } from '~/usecases/review/read-listing-history.server';

/** The audit trail of one listing, as a file. */
export async function loader(args: LoaderFunctionArgs) {
  const slug = args.params.slug ?? '';
  await requireStaff(args, `/moderate/listings/${encodeURIComponent(slug)}/trail.json`, 'audit.read');
  const history = await readListingHistory(args.context.directory.database, slug, null);
  if (!history) throw new Response(null, { status: 404 });
  const { listingId, state, trail } = history;
  return json(
    { listing: { id: listingId, slug: history.slug, state }, trail },
    { headers: { 'Content-Disposition': `attachment; filename="${history.slug}-trail.json"` } },
  );
}
