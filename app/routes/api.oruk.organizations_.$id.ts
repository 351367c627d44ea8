import type { LoaderFunctionArgs } from '@remix-run/node';
import { answerRecord } from '~/http/api-answer';
import { apiSource } from '~/usecases/open-data/api-source.server';
import { readApiRecord } from '~/usecases/open-data/read-api-record.server';

export function loader(args: LoaderFunctionArgs) {
  const source = apiSource(args.context, 'uk');
  return answerRecord(args, 'organizations', (name, detail) => readApiRecord(source, 'organizations', name, detail));
}

export { refusePost as action } from '~/http/api-answer';
