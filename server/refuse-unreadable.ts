import { type Server, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { Answers } from './answers';

/** What node:http found wrong, and what to say. */
const statuses: Readonly<Record<string, number>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
};

/**
 * Requests that never become one (broken syntax, too slow, headers too long) get a short answer with the same headers as
 * every other, then the connection ends. Nothing is written to a log: there is nothing to say but that it happened.
 */
export function refuseUnreadable(server: Server, answers: Answers): void {
  const headers = Object.entries(answers.bare('http')).map(([name, value]) => `${name}: ${value}`);
  server.on('clientError', (error: NodeJS.ErrnoException, duplex) => {
    const socket = duplex as Socket;
    if (!socket.writable || error.code === 'ECONNRESET' || socket.bytesWritten > 0) {
      socket.destroy();
      return;
    }
    const status = statuses[error.code ?? ''] ?? 400;
    const reason = STATUS_CODES[status] ?? 'Bad Request';
    const lines = [
      `HTTP/1.1 ${status} ${reason}`,
      ...headers,
      'Cache-Control: no-store',
      'Content-Type: text/plain; charset=utf-8',
      `Content-Length: ${reason.length}`,
      'Connection: close',
    ];
    socket.end(`${lines.join('\r\n')}\r\n\r\n${reason}`, () => socket.destroy());
  });
}
