import type { MistakeReason } from '~/domain/report/mistake-report';
import { receiptFromBytes, receiptLength } from '~/domain/report/receipt';
import { addMistakeReport } from '~db/queries/mistake-reports';
import { publishedListing } from '~db/queries/published-listings';
import type { Directory } from './directory.server';
import { receiptHash } from './receipt-hash.server';

export interface Mistake {
  readonly slug: string;
  readonly reasons: readonly MistakeReason[];
  readonly note: string | null;
}

/**
 * Keeps a visitor's report of a mistake: reasons, note, listing and day. Nothing about the visitor.
 * @param now when it is reported; only the day is kept
 * @param randomBytes a cryptographic source
 * @returns the receipt code, which exists nowhere else; null where no published listing has this slug
 */
export async function reportMistake(
  directory: Pick<Directory, 'database'>,
  mistake: Mistake,
  { now, randomBytes }: { readonly now: Date; readonly randomBytes: (size: number) => Uint8Array },
): Promise<string | null> {
  const listing = await publishedListing(directory.database, mistake.slug);
  if (!listing) return null;
  const receipt = receiptFromBytes(randomBytes(receiptLength));
  await addMistakeReport(directory.database, {
    id: `mis_${receiptFromBytes(randomBytes(receiptLength))}`,
    listingId: listing.id,
    receiptHash: receiptHash(receipt),
    reasons: mistake.reasons,
    note: mistake.note,
    createdOn: now.toISOString().slice(0, 10),
  });
  return receipt;
}
