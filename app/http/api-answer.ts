import type { LoaderFunctionArgs } from '@remix-run/node';
import type { ApiList, ApiListQuery, ApiRecord } from '~/domain/open-data/api-answers';
import { type ApiListName, recordParameters } from '~/domain/open-data/api-parameters';
import { readListRequest } from './api-list-query';
import { orProblem, problemResponse } from './api-problem';
import { readApiValues } from './api-request';
import { listResponse, recordResponse } from './api-response';

type Asked = Pick<LoaderFunctionArgs, 'request' | 'params' | 'context'>;

/** Answers for a list of the API, or with the problem that was found. */
export function answerList(
  { request, context }: Asked,
  list: ApiListName,
  read: (query: ApiListQuery) => Promise<ApiList>,
): Promise<Response> {
  const { origin } = context.settings;
  return orProblem(origin, async () => {
    const { query, handover } = await readListRequest(request, list);
    return listResponse(request, origin, handover, await read(query));
  });
}

/** Answers for a single record, which the address names with `id`. */
export function answerRecord(
  { request, params, context }: Asked,
  list: ApiListName,
  read: (name: string, detail: ApiListQuery['detail']) => Promise<ApiRecord | null>,
): Promise<Response> {
  const { origin } = context.settings;
  return orProblem(origin, async () => {
    const values = await readApiValues(request, recordParameters[list]);
    const record = await read(params.id ?? '', values.full_service ? 'full-service' : 'usual');
    return recordResponse(request, origin, record);
  });
}

/**
 * Answers with something that describes the API. What is read is imported when it is first asked for: the schemas are large,
 * and visitors never need them.
 */
export function answerDocument({ request, context }: Asked, read: () => Promise<ApiRecord | null>): Promise<Response> {
  const { origin } = context.settings;
  return orProblem(origin, async () => {
    await readApiValues(request, []);
    return recordResponse(request, origin, await read());
  });
}

/** For addresses that only GET and HEAD read. */
export function refusePost({ context }: Pick<Asked, 'context'>): Response {
  const response = problemResponse(context.settings.origin, 'method-not-allowed');
  response.headers.set('Allow', 'GET, HEAD, OPTIONS');
  return response;
}
