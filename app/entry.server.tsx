import { createHash } from 'node:crypto';
import type { EntryContext, HandleErrorFunction } from '@remix-run/node';
import { RemixServer } from '@remix-run/react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { countryCodes } from '~/i18n/countries';
import type { InterfaceLanguage } from '~/i18n/languages';
import { directoryCopy } from '~/ui/offline/directory-copy';
import type { ShownSettings } from '~/ui/page/page';
import { searchSheet, sheet } from '~/ui/styles/sheet';
import type { Directory } from '~/usecases/directory.server';
import type { CopyText } from '~/usecases/offline/offline-shelf.server';
import { readOfflineDirectory } from '~/usecases/offline/read-offline-directory.server';

/** SHA-256 of the inlined style sheets, for `style-src` of the content security policy. */
export const styleHashes = [sheet, searchSheet].map((each) => createHash('sha256').update(each).digest('base64'));

/**
 * The whole directory as one file, for the server that keeps it and the command line that writes it.
 *
 * @param settings what a page may show of them
 * @returns what the file says of its data, and its text piece by piece
 */
export async function offlineCopy(
  directory: Pick<Directory, 'database'>,
  settings: ShownSettings,
  language: InterfaceLanguage,
): Promise<CopyText> {
  const content = await readOfflineDirectory(directory, language, countryCodes);
  const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');
  const { version, changedOn } = content;
  return { version, changedOn, pieces: inTurn(directoryCopy(content, { language, settings, sha256 })) };
}

async function* inTurn(pieces: Iterable<string>): AsyncGenerator<string> {
  for (const piece of pieces) yield piece;
}

/** What rendering a request came to, for the server that asked: no second read of a body, no guess at the route. */
export interface Outcome {
  html?: string;
  routeId?: string;
  error?: unknown;
}

const outcomes = new WeakMap<Request, Outcome>();

/** @returns what became of a request that was handed to Remix; empty where nothing was rendered */
export function outcomeOf(request: Request): Outcome {
  return outcomes.get(request) ?? {};
}

/**
 * Renders a page whole. Nothing is streamed: the data come from a local file in less than a millisecond, and a string can
 * be measured, compressed once and kept.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
): Response {
  const { matches } = context.staticHandlerContext;
  // Without scripts nothing takes the page over in the browser, and React's marks for that are bytes for nothing.
  const render = matches.some(({ route }) => route.handle?.scripts === true) ? renderToString : renderToStaticMarkup;
  const html = `<!doctype html>${render(<RemixServer context={context} url={request.url} />)}`;
  const routeId = matches.at(-1)?.route.id;
  outcomes.set(request, { ...outcomeOf(request), html, ...(routeId === undefined ? {} : { routeId }) });
  headers.set('Content-Type', 'text/html; charset=utf-8');
  return new Response(html, { status, headers });
}

/**
 * Remix would print an error with its message, and a message can hold what a visitor typed. It is kept for the server's
 * log instead, which writes its kind and the route, never more.
 */
export const handleError: HandleErrorFunction = (error, { request }) => {
  if (!request.signal.aborted) outcomes.set(request, { ...outcomeOf(request), error });
};
