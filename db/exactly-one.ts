import type { Statement } from './atomically';

/** Somebody else changed the same row first; nothing was written. */
export class ChangedMeanwhile extends Error {
  override readonly name = 'ChangedMeanwhile';
  readonly code = 'changed-meanwhile';
}

/**
 * Makes a statement insist on changing one row, e.g. an update `where version = …`.
 *
 * @throws ChangedMeanwhile when it is run and changes none or several; within `atomically` nothing is written then
 */
export function exactlyOne(statement: Statement): Statement {
  return {
    run() {
      const result = statement.run();
      if (result.changes !== 1) throw new ChangedMeanwhile();
      return result;
    },
  };
}
