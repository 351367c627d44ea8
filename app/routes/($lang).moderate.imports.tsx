import { type HeadersFunction, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { requireStaff } from '~/http/staff-request';
import { pathFor } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import { SourceCounts, SourceFacts } from '~/ui/imports/source-card';
import { pageMeta } from '~/ui/page/page-meta';
import { UpkeepFrame } from '~/ui/upkeep/upkeep-frame';
import { readSources } from '~/usecases/imports/read-sources.server';

const path = '/moderate/imports';

export const handle = { staff: true };

/** While a source is being read the page asks again by itself, also without script. */
const askAgainSeconds = '3';

export async function loader(args: LoaderFunctionArgs) {
  const staff = await requireStaff(args, path, 'import.write');
  const { directory, imports } = args.context;
  const sources = await readSources(directory.database, imports);
  const headers: HeadersInit = sources.some(({ isRunning }) => isRunning) ? { Refresh: askAgainSeconds } : {};
  return json({ staff, sources }, { headers });
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.staff, title: translatorFor(data.staff.language)('imports.title') }) : [];

export default function Sources() {
  const { staff, sources } = useLoaderData<typeof loader>();
  const { language, session } = staff;
  const translate = translatorFor(language);
  return (
    <UpkeepFrame {...staff} translate={translate} title={translate('imports.title')} intro={translate('imports.intro')}>
      {sources.length === 0 && (
        <>
          <p>{translate('imports.none')}</p>
          <pre dir="ltr" className="scroll">
            <code>npm run waymark -- import https://directory.example.org/api --source Example</code>
          </pre>
        </>
      )}
      {sources.map((source) => (
        <section key={source.id} className="item" aria-labelledby={source.id}>
          <h2 id={source.id} dir="auto">
            <a href={pathFor(language, `${path}/${source.id}`)} translate="no">
              {source.name}
            </a>
          </h2>
          <SourceCounts {...{ language, translate, source }} chosen={null} />
          <SourceFacts {...{ language, translate, session, source }} />
        </section>
      ))}
    </UpkeepFrame>
  );
}
