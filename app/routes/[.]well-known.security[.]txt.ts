import type { LoaderFunctionArgs } from '@remix-run/node';

/** RFC 9116 asks for less than a year; half of one is renewed with every answer and still ends when a copy is abandoned. */
const validDays = 180;
const dayInMs = 86_400_000;

/** Where to report a security problem. Without an address from the operator there is nothing true to say. */
export function loader({ context }: LoaderFunctionArgs) {
  const { contact, origin } = context.settings;
  const headers = { 'Content-Type': 'text/plain; charset=utf-8' };
  if (contact === null) {
    return new Response('The operator of this copy has set no address for security reports.\n', {
      status: 404,
      headers,
    });
  }
  const expires = new Date(context.now().getTime() + validDays * dayInMs);
  const lines = [
    `Contact: ${contact}`,
    `Expires: ${expires.toISOString()}`,
    'Preferred-Languages: en',
    `Canonical: ${origin}/.well-known/security.txt`,
    `Policy: ${origin}/about#security`,
    '',
  ];
  return new Response(lines.join('\n'), { headers });
}
