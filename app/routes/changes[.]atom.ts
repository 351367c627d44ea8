import type { LoaderFunctionArgs } from '@remix-run/node';
import { readChanges } from '~/usecases/read-changes.server';

export async function loader({ context }: LoaderFunctionArgs) {
  const { origin } = context.settings;
  const { atom } = await readChanges(context.directory, context.settings);
  return new Response(atom, {
    headers: {
      'Content-Type': 'application/atom+xml; charset=utf-8',
      Link: `<${origin}/changes.atom>; rel="self"`,
    },
  });
}
