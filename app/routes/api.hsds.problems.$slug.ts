import type { LoaderFunctionArgs } from '@remix-run/node';
import { answerDocument } from '~/http/api-answer';

export function loader(args: LoaderFunctionArgs) {
  return answerDocument(args, async () => {
    const { apiProblemKind } = await import('~/usecases/open-data/api-description.server');
    return apiProblemKind(args.context.settings, args.params.slug ?? '');
  });
}

export { refusePost as action } from '~/http/api-answer';
