import { connect } from 'node:net';

/** An answer as it came over the wire. */
export interface RawAnswer {
  /** 0 where the connection ended without an answer. */
  readonly status: number;
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
  /** From the first byte sent to the end of the connection. */
  readonly milliseconds: number;
}

/**
 * Speaks to a server byte by byte, for requests that no client library would send.
 *
 * @param port where it listens on this machine
 * @param parts written one after the other
 * @param options.everyMs waits so long before each further part
 * @param options.giveUpMs ends the connection from this side
 */
export function sendRaw(
  port: number,
  parts: Iterable<string | Uint8Array>,
  options: { readonly everyMs?: number; readonly giveUpMs?: number } = {},
): Promise<RawAnswer> {
  return new Promise((resolve) => {
    const started = performance.now();
    const socket = connect(port, '127.0.0.1');
    const chunks: Buffer[] = [];
    const rest = parts[Symbol.iterator]();
    const writeNext = () => {
      const { value, done } = rest.next();
      if (done || socket.destroyed) return;
      socket.write(value, () => setTimeout(writeNext, options.everyMs ?? 0));
    };
    const giveUp = setTimeout(() => socket.destroy(), options.giveUpMs ?? 10_000);
    socket.once('connect', writeNext);
    socket.on('data', (chunk) => chunks.push(chunk));
    // A server that refuses while we still write ends the connection under us; what it said before counts.
    socket.on('error', () => socket.destroy());
    socket.once('end', () => socket.end());
    socket.once('close', () => {
      clearTimeout(giveUp);
      resolve({ ...parse(Buffer.concat(chunks).toString('utf8')), milliseconds: performance.now() - started });
    });
  });
}

function parse(text: string): Omit<RawAnswer, 'milliseconds'> {
  const [head = '', ...body] = text.split('\r\n\r\n');
  const [statusLine = '', ...lines] = head.split('\r\n');
  const headers = new Map(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  );
  return { status: Number(statusLine.split(' ')[1] ?? 0), headers, body: body.join('\r\n\r\n') };
}
