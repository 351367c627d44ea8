import type { FollowedReport } from '~/domain/report/mistake-report';
import { readReceipt } from '~/domain/report/receipt';
import { followedReport } from '~db/queries/mistake-reports';
import type { Directory } from './directory.server';
import { receiptHash } from './receipt-hash.server';

/**
 * @param typed the receipt code as a visitor typed it
 * @returns what became of the report; null alike where the code is misspelt, unknown or its report was deleted
 */
export async function followReport(
  directory: Pick<Directory, 'database'>,
  typed: string,
): Promise<FollowedReport | null> {
  const receipt = readReceipt(typed);
  return receipt === null ? null : followedReport(directory.database, receiptHash(receipt));
}
