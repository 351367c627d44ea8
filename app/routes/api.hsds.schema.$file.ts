import type { LoaderFunctionArgs } from '@remix-run/node';
import { answerDocument } from '~/http/api-answer';

/** Where HSDS looks for merged schemas. */
export function loader(args: LoaderFunctionArgs) {
  return answerDocument(args, async () => {
    const { apiProfileSchema } = await import('~/usecases/open-data/api-description.server');
    return apiProfileSchema(args.context.settings, args.params.file ?? '');
  });
}

export { refusePost as action } from '~/http/api-answer';
