import type { LoaderFunctionArgs } from '@remix-run/node';
import { answerList } from '~/http/api-answer';
import { apiSource } from '~/usecases/open-data/api-source.server';
import { readApiList } from '~/usecases/open-data/read-api-list.server';

export function loader(args: LoaderFunctionArgs) {
  return answerList(args, 'taxonomy_terms', (query) =>
    readApiList(apiSource(args.context, 'uk'), 'taxonomy_terms', query),
  );
}

export { refusePost as action } from '~/http/api-answer';
