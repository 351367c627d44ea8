/** What a file of many services may be. Said on the page, and checked while reading. */
export const uploadLimits = {
  /** Of the whole request; a little of it is the form around the file. */
  bytes: 16 * 1024 * 1024,
  rows: 20_000,
  /** Of one service, all its cells together. */
  rowBytes: 65_536,
  /** Of one service in JSON, with its locations and the record of its changes. */
  serviceBytes: 262_144,
  columns: 200,
  /** Lists and objects within each other; an HSDS service with locations and their addresses needs ten. */
  jsonDepth: 24,
  /** Files of one organisation that wait to be finished or discarded. */
  openAtOnce: 3,
} as const;
