import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';
import {
  createReadableStreamFromReadable,
  createRequestHandler,
  type EntryContext,
  json,
  type ServerBuild,
  writeReadableStreamToWritable,
} from '@remix-run/node';
import { RemixServer } from '@remix-run/react';
import { createElement } from 'react';
import { renderToPipeableStream, renderToString } from 'react-dom/server';

/*
 * What Waymark is measured against, each in a process of its own:
 *   node <page.json>            node:http alone, sending a page's own bytes and headers
 *   remix <loader.json>         Remix 2 with its default streaming entry, the page's route fed from constants
 *   remix-string <loader.json>  the same with renderToString
 */

const [, , kind = '', file = '', port = '0'] = process.argv;

const listener = kind === 'node' ? sendBytes() : await remixListener(kind === 'remix-string' ? asString : streamed);
createServer(listener).listen(Number(port), '127.0.0.1', () => process.stdout.write('ready\n'));

function sendBytes() {
  const page = JSON.parse(readFileSync(file, 'utf8')) as { headers: string[]; body: string };
  const body = Buffer.from(page.body, 'base64');
  return (_: IncomingMessage, outgoing: ServerResponse) => {
    outgoing.writeHead(200, page.headers);
    outgoing.end(body);
  };
}

type Entry = (
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
) => Promise<Response> | Response;

async function remixListener(entry: Entry) {
  const constants = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  const path = join(process.cwd(), 'build/server/index.js');
  const build = (await import(pathToFileURL(path).href)) as ServerBuild;
  const routes = { ...build.routes };
  for (const [id, constant] of Object.entries(constants)) {
    const route = routes[id];
    if (route === undefined) throw new Error(`The build has no ${id}.`);
    routes[id] = { ...route, module: { ...route.module, loader: () => json(constant) } };
  }
  const handler = createRequestHandler({ ...build, routes, entry: { module: { default: entry } } }, 'production');
  return async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const response = await handler(requestOf(incoming, outgoing));
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    if (response.body === null) outgoing.end();
    else await writeReadableStreamToWritable(response.body, outgoing);
  };
}

/** As @remix-run/express makes it. */
function requestOf(incoming: IncomingMessage, outgoing: ServerResponse): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers))
    for (const one of [value].flat()) headers.append(name, one ?? '');
  const controller = new AbortController();
  outgoing.on('finish', () => {});
  outgoing.on('close', () => controller.abort());
  return new Request(`http://${incoming.headers.host}${incoming.url}`, {
    method: incoming.method ?? 'GET',
    headers,
    signal: controller.signal,
  });
}

function asString(request: Request, status: number, headers: Headers, context: EntryContext): Response {
  const html = `<!doctype html>${renderToString(createElement(RemixServer, { context, url: request.url }))}`;
  headers.set('Content-Type', 'text/html');
  return new Response(html, { status, headers });
}

/** Remix's default entry.server.node.tsx, as `remix reveal` writes it for a browser. */
function streamed(request: Request, status: number, headers: Headers, context: EntryContext): Promise<Response> {
  return new Promise((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(
      createElement(RemixServer, { context, url: request.url, abortDelay: 5_000 }),
      {
        onShellReady() {
          const body = new PassThrough();
          const stream = createReadableStreamFromReadable(body);
          headers.set('Content-Type', 'text/html');
          resolve(new Response(stream, { headers, status }));
          pipe(body);
        },
        onShellError: reject,
      },
    );
    setTimeout(abort, 5_000).unref();
  });
}
