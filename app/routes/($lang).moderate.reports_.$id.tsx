import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { readAnswerForm } from '~/domain/report/answer-form';
import { oneOfList } from '~/http/list-request';
import { requireStaff, requireStaffPost } from '~/http/staff-request';
import { pathFor } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import { pageMeta } from '~/ui/page/page-meta';
import { ChoiceField, Mistakes, TextArea } from '~/ui/staff/fields';
import { FormToken } from '~/ui/staff/staff-page';
import { fieldErrors } from '~/ui/upkeep/field-errors';
import { ReportFacts } from '~/ui/upkeep/reports';
import { UpkeepFrame } from '~/ui/upkeep/upkeep-frame';
import { answerReport, markReportSeen } from '~/usecases/upkeep/handle-report.server';
import { readReport } from '~/usecases/upkeep/read-reports.server';

export const handle = { staff: true };

const pathOf = (id: string | undefined) => `/moderate/reports/${encodeURIComponent(id ?? '')}`;

export async function loader(args: LoaderFunctionArgs) {
  const staff = await requireStaff(args, pathOf(args.params.id), 'report.answer');
  const found = await readReport(args.context.directory, args.params.id ?? '');
  if (!found) throw new Response(null, { status: 404 });
  const done = oneOfList(new URL(args.request.url).searchParams, 'done', ['seen', 'answered'], null);
  return json({ staff, done, ...found });
}

export async function action(args: ActionFunctionArgs) {
  const id = args.params.id ?? '';
  const { session, form, language, path } = await requireStaffPost(args, pathOf(id), 'report.answer');
  const { directory, now, newId } = args.context;
  const reading = readAnswerForm(form);
  const typed = { outcome: form.get('outcome') ?? '', answer: form.get('answer') ?? '' };
  if (!reading.ok) return json({ typed, errors: reading.errors, problem: null }, { status: 422 });
  const { decision, from, withSame } = reading;
  const handling = { id, who: session, from, withSame };
  const stamp = { now: now(), newId };
  const outcome =
    decision.kind === 'seen'
      ? await markReportSeen(directory, handling, stamp)
      : await answerReport(directory, handling, decision, stamp);
  if (outcome === 'gone' || outcome === 'not-yours') throw new Response(null, { status: 404 });
  if (outcome === 'meanwhile') return json({ typed, errors: {}, problem: outcome }, { status: 409 });
  return redirect(pathFor(language, `${path}?done=${decision.kind === 'seen' ? 'seen' : 'answered'}`), 303);
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.staff, title: translatorFor(data.staff.language)('upkeep.reports.title') }) : [];

export default function Report() {
  const { staff, report, same, handlerEmail, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const translate = translatorFor(staff.language);
  const errors = fieldErrors(answer?.errors ?? {});
  const isClosed = report.state === 'acted-on' || report.state === 'not-changed';
  const outcomes = ['acted-on', 'not-changed'] as const;
  return (
    <UpkeepFrame
      {...staff}
      translate={translate}
      title={translate('upkeep.report.title', { name: report.listingName })}
      done={done && translate(`upkeep.done.${done}`)}
      problem={answer?.problem ? translate(`upkeep.problem.${answer.problem}`) : null}
    >
      <Mistakes translate={translate} errors={errors} />
      <p className="actions">
        <a href={pathFor(staff.language, `/services/${report.listingSlug}`)}>{translate('upkeep.publicPage')}</a>
        <a href={pathFor(staff.language, `/moderate/listings/${report.listingSlug}`)}>{translate('upkeep.history')}</a>
        <a href={pathFor(staff.language, '/moderate/reports')}>{translate('upkeep.back')}</a>
      </p>
      <ReportFacts language={staff.language} translate={translate} report={report} />
      {handlerEmail && <p>{translate('upkeep.report.by', { who: handlerEmail })}</p>}
      <form method="post" action={pathFor(staff.language, staff.path)} className="column">
        <FormToken session={staff.session} />
        <input type="hidden" name="from" value={report.state} />
        {same.length > 0 && (
          <>
            <p>{translate('upkeep.report.same', { count: same.length })}</p>
            <label className="check">
              <input type="checkbox" name="with_same" value="1" defaultChecked />
              <span>{translate('upkeep.report.withSame')}</span>
            </label>
          </>
        )}
        {report.state === 'received' && (
          <button type="submit" name="do" value="seen" className="second">
            {translate('upkeep.report.take')}
          </button>
        )}
        <h2>{translate('upkeep.report.answer')}</h2>
        <ChoiceField
          translate={translate}
          name="outcome"
          label={translate('upkeep.report.outcome')}
          errors={errors}
          chosen={[answer?.typed.outcome ?? (isClosed ? report.state : '')]}
          choices={outcomes.map((value) => ({ value, label: translate(`upkeep.report.${value}`) }))}
        />
        <TextArea
          translate={translate}
          name="answer"
          label={translate('upkeep.report.text')}
          hint={translate('upkeep.report.textHint')}
          errors={errors}
          defaultValue={answer?.typed.answer ?? report.answer ?? ''}
          maxLength={2000}
        />
        <button type="submit" name="do" value="answer">
          {translate(isClosed ? 'upkeep.report.again' : 'upkeep.report.send')}
        </button>
      </form>
    </UpkeepFrame>
  );
}
