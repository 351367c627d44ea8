import {
  type ActionFunctionArgs,
  type HeadersFunction,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { allZones, zonesOf } from '~/domain/hours/zones';
import { contactNumbers, defaultCountry } from '~/domain/listing-form/contact-step';
import { errorsOfStep, unfinishedSteps } from '~/domain/listing-form/facts-of-form';
import { postedStep } from '~/domain/listing-form/posted-step';
import { type FormContent, isStepId, type StepId, stepIds, typed } from '~/domain/listing-form/steps';
import { styleWarnings } from '~/domain/listing-form/style-words';
import { requireStaff, requireStaffPost } from '~/http/staff-request';
import { pathFor } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import { StepPage } from '~/ui/listing-form/step-page';
import { pageMeta } from '~/ui/page/page-meta';
import { StaffPage } from '~/ui/staff/staff-page';
import { fingerprintOf, readOwnForm } from '~/usecases/forms/read-form.server';
import { saveStep } from '~/usecases/forms/save-step.server';

export const handle = { staff: true };

export async function loader(args: LoaderFunctionArgs) {
  const { formId, step, path } = addressOf(args);
  const staff = await requireStaff(args, path, 'listing.write');
  const form = await readOwnForm(args.context.directory.database, staff.session, formId);
  if (!form) throw new Response(null, { status: 404 });
  if (form.row.state !== 'open') {
    throw redirect(pathFor(staff.language, form.listing ? `/portal/listings/${form.listing.slug}` : '/portal'));
  }
  const query = new URL(args.request.url).searchParams;
  const { content } = form;
  return json({
    staff,
    formId,
    step,
    content: content[step] ?? {},
    seen: fingerprintOf(content[step]),
    errors: query.has('look') ? errorsOfStep(content, step) : {},
    name: typed(content.service, 'name'),
    isEdit: form.base !== null,
    unfinished: unfinishedSteps(content),
    more: query.has('more') ? 1 : 0,
    grid: Number(query.get('grid')) || 0,
    contacts: step === 'confidentiality' ? namedContacts(content) : [],
    zones: step === 'contact' ? zonesFor(content) : { near: [], all: [] },
    warnings: styleWarnings(
      [typed(content[step], 'summary'), typed(content[step], 'notFor'), typed(content[step], 'statement')].join('\n'),
    ),
    done: query.get('done') === 'saved',
  });
}

function addressOf({ params }: Pick<LoaderFunctionArgs, 'params'>) {
  const { form: formId = '', step } = params;
  if (!isStepId(step)) throw new Response(null, { status: 404 });
  return { formId, step, path: `/portal/forms/${formId}/${step}` };
}

function namedContacts(content: FormContent) {
  return contactNumbers(content)
    .filter((number) => typed(content.contact, `shown.${number}`) !== 'no')
    .map((number) => ({
      number,
      type: typed(content.contact, `type.${number}`),
      value: typed(content.contact, `display.${number}`) || typed(content.contact, `value.${number}`),
    }));
}

function zonesFor(content: FormContent) {
  return { near: zonesOf(defaultCountry(content) ?? ''), all: allZones() };
}

export async function action(args: ActionFunctionArgs) {
  const { formId, step, path } = addressOf(args);
  const { session, language, form } = await requireStaffPost(args, path, 'listing.write');
  const { directory, now } = args.context;
  const content = postedStep(step, form);
  const seen = form.get('seen') ?? '';
  const saved = await saveStep(directory.database, session, { formId, step, seen, content }, { now: now() });
  if (saved.state === 'unknown') throw new Response(null, { status: 404 });
  if (saved.state === 'changed') {
    const { theirs } = saved;
    return json({ errors: {}, typed: content, theirs, seen: fingerprintOf(theirs) }, { status: 409 });
  }
  const to = await nextPage(args, step, form.get('then') ?? '');
  if (to !== null) return redirect(pathFor(language, to), 303);
  const own = await readOwnForm(directory.database, session, formId);
  const errors = own ? errorsOfStep(own.content, step) : {};
  if (Object.keys(errors).length === 0) {
    const following = stepIds[stepIds.indexOf(step) + 1];
    return redirect(pathFor(language, `/portal/forms/${formId}/${following ?? 'preview'}`), 303);
  }
  return json({ errors, typed: null, theirs: null, seen: null }, { status: 422 });
}

/** Where a button leads that does not care about mistakes; null for the one that does. */
async function nextPage({ params }: ActionFunctionArgs, step: StepId, then: string): Promise<string | null> {
  const here = `/portal/forms/${params.form}/${step}`;
  if (then === 'add') return `${here}?more=1#add`;
  const grid = /^grid:(\d{1,2})$/.exec(then);
  if (grid) return `${here}?grid=${grid[1]}#grid`;
  if (then === 'leave') return '/portal?done=saved';
  if (then !== 'back') return null;
  return `/portal/forms/${params.form}/${stepIds[stepIds.indexOf(step) - 1] ?? step}`;
}

export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.staff, title: translatorFor(data.staff.language)(`form.step.${data.step}`) }) : [];

export default function StepOfForm() {
  const data = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { staff } = data;
  const translate = translatorFor(staff.language);
  return (
    <StaffPage {...staff} translate={translate} done={data.done ? translate('form.done.saved') : null}>
      <StepPage
        {...data}
        language={staff.language}
        session={staff.session}
        translate={translate}
        content={answer?.typed ?? data.content}
        errors={answer?.errors ?? data.errors}
        theirs={answer?.theirs ?? null}
        seen={answer?.seen ?? data.seen}
      />
    </StaffPage>
  );
}
