import type { LoaderFunctionArgs } from '@remix-run/node';
import { problemResponse } from '~/http/api-problem';

/** Every other address for programs: a program is told so in its own way. */
export function loader({ context }: LoaderFunctionArgs) {
  return problemResponse(context.settings.origin, 'not-found');
}

export const action = loader;
