import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { requireStaff } from '~/http/staff-request';
import { trailFilterOf, trailQuery } from '~/http/trail-request';
import { pathFor } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import { pageMeta } from '~/ui/page/page-meta';
import { TrailFilterForm, TrailTable } from '~/ui/upkeep/trail';
import { UpkeepFrame } from '~/ui/upkeep/upkeep-frame';
import { auditActions, exportedLines, readAuditTrail } from '~/usecases/upkeep/read-audit-trail.server';

const path = '/moderate/audit';

export const handle = { staff: true };

export async function loader(args: LoaderFunctionArgs) {
  const staff = await requireStaff(args, path, 'audit.read');
  const { filter, before } = trailFilterOf(new URL(args.request.url).searchParams, auditActions);
  const trail = await readAuditTrail(args.context.directory, filter, before);
  return json({ staff, filter, before, ...trail, actions: auditActions, exportedLines });
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.staff, title: translatorFor(data.staff.language)('upkeep.audit.title') }) : [];

export default function AuditTrail() {
  const { staff, filter, before, lines, next, total, actions, exportedLines: most } = useLoaderData<typeof loader>();
  const { language } = staff;
  const translate = translatorFor(language);
  const query = trailQuery(filter);
  const older = `${path}?${trailQuery(filter, next)}`;
  return (
    <UpkeepFrame
      {...staff}
      path={`${path}?${query}`}
      translate={translate}
      title={translate('upkeep.audit.title')}
      intro={translate('upkeep.audit.intro')}
    >
      <TrailFilterForm language={language} translate={translate} filter={filter} actions={actions} />
      <p>{translate('upkeep.audit.count', { count: total })}</p>
      {lines.length === 0 ? (
        <p className="lead">{translate('upkeep.audit.none')}</p>
      ) : (
        <TrailTable language={language} translate={translate} lines={lines} />
      )}
      <p className="actions">
        {before && <a href={pathFor(language, `${path}?${query}`)}>{translate('upkeep.audit.newest')}</a>}
        {next && (
          <a className="button second" href={pathFor(language, older)} rel="next">
            {translate('upkeep.audit.older')}
          </a>
        )}
      </p>
      <p className="actions">
        {(['ndjson', 'csv'] as const).map((format) => (
          <a key={format} href={pathFor(language, `${path}.${format}?${query}`)}>
            {translate('upkeep.audit.download', { format: format.toUpperCase() })}
          </a>
        ))}
      </p>
      <p className="quiet">{translate('upkeep.audit.downloadHint', { count: most })}</p>
    </UpkeepFrame>
  );
}
