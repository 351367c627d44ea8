import type { LoaderFunctionArgs } from '@remix-run/node';
import { answerDocument } from '~/http/api-answer';

export function loader(args: LoaderFunctionArgs) {
  return answerDocument(args, async () => {
    const { apiDetails } = await import('~/usecases/open-data/api-description.server');
    return apiDetails(args.context.settings, 'uk');
  });
}

export { refusePost as action } from '~/http/api-answer';
