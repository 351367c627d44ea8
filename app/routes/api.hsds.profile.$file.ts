import type { LoaderFunctionArgs } from '@remix-run/node';
import { answerDocument } from '~/http/api-answer';

export function loader(args: LoaderFunctionArgs) {
  return answerDocument(args, async () => {
    const { apiProfilePatch } = await import('~/usecases/open-data/api-description.server');
    return apiProfilePatch(args.context.settings, args.params.file ?? '');
  });
}

export { refusePost as action } from '~/http/api-answer';
