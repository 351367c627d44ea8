import type { IncomingMessage } from 'node:http';
import { mayAtAll } from '../app/domain/account/access-matrix';
import type { SessionDesk } from '../app/domain/account/session-desk';
import { uploadLimits } from '../app/domain/upload/upload-limits';
import { isFormWithFile } from '../app/http/multipart';
import { sessionTokenOf, type Visit } from './visit';

/** Bodies of this size at once are what the memory of a small server allows. */
const mostAtOnce = 3;

/** The one way in for a form with a file. */
export interface UploadDoor {
  /** Bytes that the body of an upload may have. */
  readonly bytes: number;
  /** @returns whether a request is a form with a file, sent to the one address that takes them */
  isUpload(incoming: IncomingMessage, visit: Visit): boolean;
  /**
   * Decides before the first byte of the body is read.
   * @returns `signed-out`, `not-theirs` (no organisation to upload for), `busy`, or what to call when the answer is given
   */
  enter(incoming: IncomingMessage): Promise<'signed-out' | 'not-theirs' | 'busy' | (() => void)>;
}

/** @param accounts who knows whom a session belongs to */
export function createUploadDoor(accounts: SessionDesk): UploadDoor {
  let underWay = 0;
  return {
    bytes: uploadLimits.bytes,
    isUpload(incoming, visit) {
      const isAddress = /^(\/[a-z]{2})?\/portal\/uploads$/.test(visit.path);
      return visit.method === 'POST' && isAddress && isFormWithFile(incoming.headers['content-type'] ?? null);
    },
    async enter(incoming) {
      const token = sessionTokenOf(incoming);
      const session = token === null ? null : await accounts.sessionOf(token);
      if (session === null || session.stage !== 'full') return 'signed-out';
      if (!mayAtAll(session, 'upload.write')) return 'not-theirs';
      if (underWay >= mostAtOnce) return 'busy';
      underWay += 1;
      return () => {
        underWay -= 1;
      };
    },
  };
}
