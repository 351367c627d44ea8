import type { LoaderFunctionArgs } from '@remix-run/node';
import { readChanges } from '~/usecases/read-changes.server';

export async function loader({ context }: LoaderFunctionArgs) {
  const { origin } = context.settings;
  const { json } = await readChanges(context.directory, context.settings);
  return new Response(json, {
    headers: {
      'Content-Type': 'application/feed+json; charset=utf-8',
      Link: `<${origin}/changes.json>; rel="self"`,
    },
  });
}
