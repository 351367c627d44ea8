import { readReceipt } from '~/domain/report/receipt';
import { deleteMistakeReport } from '~db/queries/mistake-reports';
import type { Directory } from './directory.server';
import { receiptHash } from './receipt-hash.server';

/**
 * Deletes a report, its note and its reasons at once and without trace in the file.
 * @param typed the receipt code as a visitor typed it
 * @returns false alike where the code is misspelt, unknown or its report was deleted before
 */
export async function deleteReport(directory: Pick<Directory, 'database'>, typed: string): Promise<boolean> {
  const receipt = readReceipt(typed);
  return receipt === null ? false : deleteMistakeReport(directory.database, receiptHash(receipt));
}
