import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { unfinishedSteps } from '~/domain/listing-form/facts-of-form';
import { requireStaff } from '~/http/staff-request';
import { pathFor } from '~/i18n/languages';
import { readOwnForm } from '~/usecases/forms/read-form.server';

/** The address of a form leads to the first step that still lacks something. */
export async function loader(args: LoaderFunctionArgs) {
  const formId = args.params.form ?? '';
  const { session, language } = await requireStaff(args, `/portal/forms/${formId}`, 'listing.write');
  const form = await readOwnForm(args.context.directory.database, session, formId);
  if (!form) throw new Response(null, { status: 404 });
  const [step = 'send'] = unfinishedSteps(form.content);
  return redirect(pathFor(language, `/portal/forms/${formId}/${step}`));
}
