/** Whether a request would rather have data than a page. Browsers always name text/html. */
export function prefersJson(request: Request): boolean {
  const accept = request.headers.get('accept') ?? '';
  return /\bapplication\/([\w.-]+\+)?json\b/i.test(accept) && !/\btext\/html\b/i.test(accept);
}

/** A page whose address leads programs elsewhere: the same address, two answers. */
export const variesByAccept = { Vary: 'Accept, Accept-Encoding' } as const;

/** Sends a program to the record behind a page (303, See Other). */
export function seeRecord(address: string): Response {
  return new Response(null, { status: 303, headers: { Location: address, Vary: 'Accept' } });
}
