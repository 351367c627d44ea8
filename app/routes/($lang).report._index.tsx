import {
  type ActionFunctionArgs,
  type HeadersFunction,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { FollowedReport } from '~/domain/report/mistake-report';
import { readForm } from '~/http/form-data';
import { orResponse } from '~/http/or-response';
import { readPageRequest } from '~/http/read-page-request';
import { sourceOf } from '~/http/source-of';
import { translatorFor } from '~/i18n/translator';
import { Page } from '~/ui/page/page';
import { pageMeta } from '~/ui/page/page-meta';
import { AskForCode, Deleted, Followed } from '~/ui/report/follow';
import { deleteReport } from '~/usecases/delete-report.server';
import { followReport } from '~/usecases/follow-report.server';
import { readUrgentHelp } from '~/usecases/read-urgent-help.server';

type CodeError = 'report.error.codeEmpty' | 'report.error.codeUnknown';

/** What the page shows after a code was sent. */
type Answer =
  | { readonly shows: 'form'; readonly typed: string; readonly error: CodeError | null; readonly mustWait: boolean }
  | { readonly shows: 'report'; readonly report: FollowedReport; readonly code: string }
  | { readonly shows: 'deleted' };

export async function loader(args: LoaderFunctionArgs) {
  const page = readPageRequest(args, '/report');
  const urgent = page.country ? await readUrgentHelp(args.context.directory, page.country) : null;
  return json({ page, urgent });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const fields = await orResponse(readForm(request));
  const typed = (fields.get('code') ?? '').slice(0, 100);
  const form = (error: CodeError | null, mustWait = false): Answer => ({ shows: 'form', typed, error, mustWait });
  const turn = context.limiter.take('receipt', sourceOf(request));
  if (!turn.allowed) {
    const headers = { 'Retry-After': String(turn.retryAfterSeconds) };
    return json<Answer>(form(null, true), { status: 429, headers });
  }
  if (typed.trim() === '') return json<Answer>(form('report.error.codeEmpty'), { status: 422 });
  if (fields.get('do') === 'delete') {
    const deleted = await deleteReport(context.directory, typed);
    return deleted
      ? json<Answer>({ shows: 'deleted' })
      : json<Answer>(form('report.error.codeUnknown'), { status: 404 });
  }
  const report = await followReport(context.directory, typed);
  if (report) return json<Answer>({ shows: 'report', report, code: typed });
  return json<Answer>(form('report.error.codeUnknown'), { status: 404 });
}

export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.page, title: translatorFor(data.page.language)('report.follow') }) : [];

export default function FollowReport() {
  const { page, urgent } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() ?? { shows: 'form', typed: '', error: null, mustWait: false };
  const frame = { language: page.language, translate: translatorFor(page.language) };
  return (
    <Page {...page} {...frame} urgent={urgent}>
      {answer.shows === 'form' && <AskForCode {...frame} {...answer} />}
      {answer.shows === 'report' && <Followed {...frame} report={answer.report} code={answer.code} />}
      {answer.shows === 'deleted' && <Deleted {...frame} />}
    </Page>
  );
}
