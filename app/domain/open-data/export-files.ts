/** The ways in which the whole directory can be had. */
export const exportFormats = ['ndjson', 'json', 'hsds', 'csv'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Name under `/exports/` and media type of each. */
export const exportFiles: Readonly<Record<ExportFormat, { readonly name: string; readonly type: string }>> = {
  ndjson: { name: 'services.ndjson', type: 'application/x-ndjson; charset=utf-8' },
  json: { name: 'waymark.json', type: 'application/json; charset=utf-8' },
  hsds: { name: 'hsds.zip', type: 'application/zip' },
  csv: { name: 'services.csv', type: 'text/csv; charset=utf-8' },
};

/** What an address under `/exports/` asks for. */
export interface AskedExport {
  readonly format: ExportFormat;
  /** Whether only the checksum is asked for. */
  readonly checksum: boolean;
}

/** @param file last part of the address; @returns null where there is no such file */
export function askedExport(file: string): AskedExport | null {
  const name = file.replace(/\.sha256$/, '');
  const format = exportFormats.find((each) => exportFiles[each].name === name);
  return format === undefined ? null : { format, checksum: name !== file };
}
