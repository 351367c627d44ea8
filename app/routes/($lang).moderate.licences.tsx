import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { dayOf } from '~/domain/freshness/calendar';
import { oneOfList, pageNumber } from '~/http/list-request';
import { requireStaff } from '~/http/staff-request';
import { shownDate } from '~/i18n/dates';
import { pathFor } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import { pageMeta } from '~/ui/page/page-meta';
import { Pager, UpkeepFrame, Views } from '~/ui/upkeep/upkeep-frame';
import { licenceViews, readLicences } from '~/usecases/upkeep/read-licences.server';

const path = '/moderate/licences';
const doneWords = ['licence-seen', 'licence-verified', 'licence-refused'] as const;

export const handle = { staff: true };

export async function loader(args: LoaderFunctionArgs) {
  const staff = await requireStaff(args, path, 'licence.check');
  const params = new URL(args.request.url).searchParams;
  const view = oneOfList(params, 'view', licenceViews, 'to-check');
  const page = pageNumber(params);
  const queue = await readLicences(args.context.directory, view, dayOf(args.context.now()), page);
  return json({ staff, view, views: licenceViews, page, ...queue, done: oneOfList(params, 'done', doneWords, null) });
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.staff, title: translatorFor(data.staff.language)('upkeep.licences.title') }) : [];

export default function Licences() {
  const { staff, view, views, page, pages, licences, counts, done } = useLoaderData<typeof loader>();
  const { language } = staff;
  const translate = translatorFor(language);
  const query = `${path}?view=${view}`;
  return (
    <UpkeepFrame
      {...staff}
      path={query}
      translate={translate}
      title={translate('upkeep.licences.title')}
      intro={translate('upkeep.licences.intro')}
      done={done && translate(`upkeep.done.${done}`)}
    >
      <Views
        language={language}
        label={translate('upkeep.licences.view')}
        path={path}
        name="view"
        chosen={view}
        views={views.map((each) => ({ view: each, label: translate(`upkeep.licences.${each}`), count: counts[each] }))}
      />
      {licences.length === 0 && <p className="lead">{translate('upkeep.nothing')}</p>}
      {licences.map((licence) => (
        <section key={licence.id} className="item">
          <h2 lang={licence.textLanguage}>{licence.listingName}</h2>
          <p>
            <span className={licence.state === 'expired' ? 'state risk' : 'state'}>
              {translate(`upkeep.licences.state.${licence.state}`)}
            </span>
          </p>
          <dl>
            <dt>{translate('upkeep.licences.register')}</dt>
            <dd>{licence.register}</dd>
            <dt>{translate('upkeep.licences.number')}</dt>
            <dd translate="no">{licence.number}</dd>
            {licence.expiresOn && licence.state !== 'seen-once' && (
              <>
                <dt>{translate('upkeep.licences.until')}</dt>
                <dd>{shownDate(language, licence.expiresOn)}</dd>
              </>
            )}
          </dl>
          {licence.firstSeen && (
            <p className="quiet">{translate('upkeep.licence.firstBy', { who: licence.firstSeen })}</p>
          )}
          <p>
            <a
              className="button second"
              href={pathFor(language, `${path}/${licence.id}`)}
              aria-label={`${translate('upkeep.licences.look')}: ${licence.listingName}, ${licence.register}`}
            >
              {translate('upkeep.licences.look')}
            </a>
          </p>
        </section>
      ))}
      <Pager language={language} translate={translate} path={query} page={page} pages={pages} />
    </UpkeepFrame>
  );
}
