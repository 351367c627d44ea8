import type { LoaderFunctionArgs } from '@remix-run/node';
import { answerList } from '~/http/api-answer';
import { apiSource } from '~/usecases/open-data/api-source.server';
import { readApiList } from '~/usecases/open-data/read-api-list.server';

export function loader(args: LoaderFunctionArgs) {
  return answerList(args, 'service_at_locations', (query) =>
    readApiList(apiSource(args.context, 'uk'), 'service_at_locations', query),
  );
}

export { refusePost as action } from '~/http/api-answer';
