import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { requireStaff } from '~/http/staff-request';
import { pathFor } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import { IconSheet } from '~/ui/icons/icon';
import { CardInResults } from '~/ui/listing-form/card-in-results';
import { MissingSteps } from '~/ui/listing-form/missing-steps';
import { pageMeta } from '~/ui/page/page-meta';
import { StaffPage } from '~/ui/staff/staff-page';
import { readPreview } from '~/usecases/forms/read-preview.server';

export const handle = { staff: true };

export async function loader(args: LoaderFunctionArgs) {
  const formId = args.params.form ?? '';
  const staff = await requireStaff(args, `/portal/forms/${formId}/preview`, 'listing.write');
  const { directory, now } = args.context;
  const preview = await readPreview(directory.database, staff.session, formId, now());
  if (!preview) throw new Response(null, { status: 404 });
  return json({ staff, formId, preview, now: now().toISOString() });
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.staff, title: translatorFor(data.staff.language)('form.preview.title') }) : [];

/** How it looks among results; the whole page is one step further, because it brings its own frame. */
export default function PreviewOfForm() {
  const { staff, formId, preview, now } = useLoaderData<typeof loader>();
  const { language } = staff;
  const translate = translatorFor(language);
  const to = (page: string) => pathFor(language, `/portal/forms/${formId}/${page}`);
  return (
    <StaffPage {...staff} translate={translate}>
      <IconSheet
        names={[
          'clock',
          'phone',
          'chat',
          'text',
          'email',
          'video',
          'place',
          'next',
          'self-help',
          'shield',
          'language',
          'cost',
        ]}
      />
      <h1>{translate('form.preview.title')}</h1>
      {preview.state === 'unfinished' ? (
        <MissingSteps language={language} translate={translate} formId={formId} steps={preview.steps} />
      ) : (
        <>
          <p>{translate('form.preview.intro')}</p>
          <p className="actions">
            <a className="button" href={to('preview/page')}>
              {translate('form.preview.page')}
            </a>
            <a className="button second" href={to('send')}>
              {translate('form.toSend')}
            </a>
            <a className="button second" href={to('provider')}>
              {translate('form.preview.change')}
            </a>
          </p>
          <p className="small quiet">{translate('form.preview.hint')}</p>
          <section aria-labelledby="among-results" className="box">
            <h2 id="among-results">{translate('form.preview.result')}</h2>
            <CardInResults {...{ language, translate, now }} listing={preview.listing} href={to('preview/page')} />
          </section>
        </>
      )}
    </StaffPage>
  );
}
