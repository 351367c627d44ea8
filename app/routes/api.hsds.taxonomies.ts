import type { LoaderFunctionArgs } from '@remix-run/node';
import { answerList } from '~/http/api-answer';
import { apiSource } from '~/usecases/open-data/api-source.server';
import { readApiList } from '~/usecases/open-data/read-api-list.server';

export function loader(args: LoaderFunctionArgs) {
  return answerList(args, 'taxonomies', (query) => readApiList(apiSource(args.context, 'hsds'), 'taxonomies', query));
}

/** The same by POST, where filters stand in no address. */
export const action = loader;
