import { randomBytes } from 'node:crypto';

/**
 * What the server writes down. By construction no line can hold an address, a query, a header or anything typed: routes
 * are named by the id of their file, errors by their kind, and neither comes from outside.
 */
export interface Log {
  /** One answered request. */
  request(method: string, routeId: string, status: number, milliseconds: number): void;
  /** Something failed; the message stays unsaid because it may quote what a visitor typed. */
  failure(error: unknown, routeId: string): void;
  /** A line about the server itself, in words of the program's own. */
  notice(text: string): void;
  /** Writes out what is waiting. */
  flush(): void;
}

/** A line a request would slow a busy server down; lines are gathered and written together. */
const gatherMs = 100;

/**
 * @param options which lines to write and where; in development errors are shown whole
 */
export function createLog(options: {
  readonly lines: 'requests' | 'errors';
  readonly development: boolean;
  readonly write: (text: string) => void;
}): Log {
  let waiting = '';
  let timer: NodeJS.Timeout | null = null;

  function flush(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (waiting !== '') options.write(waiting);
    waiting = '';
  }

  function line(text: string): void {
    waiting += `${text}\n`;
    timer ??= setTimeout(flush, gatherMs).unref();
  }

  return {
    request(method, routeId, status, milliseconds) {
      if (options.lines === 'requests') line(`${method} ${routeId} ${status} ${milliseconds.toFixed(1)}ms`);
    },
    failure(error, routeId) {
      line(`error ${kindOf(error)} ${routeId} ref=${randomBytes(6).toString('hex')}`);
      if (options.development) line(error instanceof Error ? (error.stack ?? error.message) : String(error));
    },
    notice: line,
    flush,
  };
}

/**
 * @param error anything thrown
 * @returns its code (`SQLITE_FULL`), else its class (`TypeError`), else its HTTP status (`status-404`)
 */
export function kindOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return `thrown-${typeof error}`;
  const { code, name, status } = error as { code?: unknown; name?: unknown; status?: unknown };
  if (typeof code === 'string' && /^[A-Za-z][\w-]{1,39}$/.test(code)) return code;
  if (typeof status === 'number') return `status-${status}`;
  return typeof name === 'string' && /^[A-Z][A-Za-z]{1,39}$/.test(name) ? name : 'Error';
}

/**
 * React, Remix and Node print messages that may quote a visitor. In production a printed error or warning becomes one
 * line that says only that there was one; what is printed for information is dropped.
 */
export function silenceConsole(log: Log): void {
  const printed = () => log.failure({ code: 'printed' }, 'process');
  for (const level of ['error', 'warn'] as const) console[level] = printed;
  for (const level of ['log', 'info', 'debug', 'trace'] as const) console[level] = () => {};
  process.removeAllListeners('warning');
  process.on('warning', (warning) => log.failure({ code: warning.name }, 'process'));
}
