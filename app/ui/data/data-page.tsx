import { exampleCode, exampleLanguages, exampleNames } from '~/domain/open-data/examples';
import type { ExportFormat } from '~/domain/open-data/export-files';
import { shownDate } from '~/i18n/dates';
import { type InterfaceLanguage, pathFor } from '~/i18n/languages';
import type { TextKey, Translate } from '~/i18n/translator';
import { ProseSection } from '~/ui/prose/prose';

/** What the page shows; plain data, as it comes from a loader. */
export interface ShownData {
  readonly services: number;
  readonly changedOn: string | null;
  readonly version: number;
  readonly hsdsVersion: string;
  readonly profileVersion: string;
  readonly licence: { readonly name: string; readonly address: string; readonly credit: string };
  readonly files: readonly {
    readonly format: ExportFormat;
    readonly name: string;
    readonly made: { readonly bytes: number; readonly sha256: string } | null;
  }[];
  readonly changes: readonly { readonly version: string; readonly on: string; readonly change: 'first' }[];
}

interface DataPageProps {
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  readonly siteName: string;
  readonly origin: string;
  readonly data: ShownData;
}

/** For those who carry the data on: what there is, under which licence, how to read it, and how far to trust it. */
export function DataPage(props: DataPageProps) {
  const { language, translate, data } = props;
  const { licence } = data;
  return (
    <div className="column">
      <h1>{translate('data.title')}</h1>
      <p className="lead">{translate('data.lead')}</p>
      <State {...props} />
      <ProseSection
        id="licence"
        title={translate('data.licence')}
        items={[translate('data.licence.credit', { credit: licence.credit }), translate('data.licence.shown')]}
      >
        <p>
          <a href={licence.address} rel="license noreferrer noopener" referrerPolicy="no-referrer">
            {licence.name}
          </a>
        </p>
      </ProseSection>
      <ProseSection id="files" title={translate('data.files')}>
        <p>{translate('data.files.same')}</p>
        {data.files.map((file) => (
          <File key={file.format} file={file} language={language} translate={translate} />
        ))}
        <p>{translate('offline.check.body')}</p>
        <p>
          <code dir="ltr">sha256sum -c services.ndjson.sha256</code>
        </p>
      </ProseSection>
      <Programs {...props} />
      <ProseSection id="frame" title={translate('embed.title', { site: props.siteName })}>
        <p>{translate('embed.lead')}</p>
        <p>
          <a className="button second" href={pathFor(language, '/embed')}>
            {translate('embed.title', { site: props.siteName })}
          </a>
        </p>
      </ProseSection>
      <ProseSection
        id="age"
        title={translate('data.age')}
        items={(['dates', 'wrong', 'hours', 'without'] as const).map((each) => translate(`data.age.${each}`))}
      />
      <ProseSection
        id="readers"
        title={translate('data.readers')}
        items={(['searches', 'before', 'urgent'] as const).map((each) => translate(`data.readers.${each}`))}
      />
      <Changes {...props} />
    </div>
  );
}

function State({ language, translate, data }: DataPageProps) {
  const rows = [
    ['data.services', new Intl.NumberFormat(language).format(data.services)],
    ['data.changedOn', data.changedOn === null ? '–' : shownDate(language, data.changedOn)],
    ['data.version', String(data.version)],
    ['data.standard', `HSDS ${data.hsdsVersion}`],
    ['data.profile', data.profileVersion],
  ] as const;
  return (
    <table>
      <tbody>
        {rows.map(([key, value]) => (
          <tr key={key}>
            <th scope="row">{translate(key)}</th>
            <td>
              <bdi>{value}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function File(props: Pick<DataPageProps, 'language' | 'translate'> & { file: ShownData['files'][number] }) {
  const { file, translate } = props;
  const { format, name, made } = file;
  const address = `/exports/${name}`;
  return (
    <section className="way" data-file={format}>
      <h3>{translate(`data.file.${format}`)}</h3>
      <p>{translate(`data.file.${format}.note`)}</p>
      <p>
        <a className="button second" href={address}>
          {translate('offline.save', { name })}
        </a>
      </p>
      {made === null ? (
        <p>{translate('offline.preparing')}</p>
      ) : (
        <p className="small">
          {translate('offline.size', { megabytes: megabytes(made.bytes) })}. SHA-256:{' '}
          <code dir="ltr">{made.sha256}</code>
        </p>
      )}
      <p className="small">
        <a href={`${address}.sha256`}>{translate('offline.sumFile')}</a>
      </p>
    </section>
  );
}

/** In millions of bytes, with one place. */
function megabytes(bytes: number): number {
  return Math.max(0.1, Math.round(bytes / 100_000) / 10);
}

function Programs({ translate, origin }: DataPageProps) {
  const links: readonly (readonly [TextKey, string])[] = [
    ['data.api.description', '/api/hsds/openapi.json'],
    ['data.api.profile', '/api/hsds/profile/'],
    ['data.api.uk', '/api/oruk'],
  ];
  return (
    <ProseSection id="programs" title={translate('data.api')}>
      <p>{translate('data.api.body')}</p>
      <p>
        <code dir="ltr">{origin}/api/hsds</code>
      </p>
      <ul>
        {links.map(([key, path]) => (
          <li key={path}>
            <a href={path}>{translate(key)}</a>
          </li>
        ))}
      </ul>
      <p>{translate('data.api.examples')}</p>
      {exampleLanguages.map((each) => (
        <section key={each}>
          <h3 lang="en">{exampleNames[each]}</h3>
          <pre dir="ltr" lang="en" translate="no" className="small" data-example={each}>
            <code>{exampleCode(each, origin)}</code>
          </pre>
        </section>
      ))}
    </ProseSection>
  );
}

function Changes({ language, translate, data }: DataPageProps) {
  return (
    <ProseSection id="changes" title={translate('data.changes')}>
      <p>{translate('data.changes.feeds')}</p>
      <ul>
        <li>
          <a href="/changes.atom">Atom</a>
        </li>
        <li>
          <a href="/changes.json">JSON Feed</a>
        </li>
      </ul>
      <p>{translate('data.changes.format')}</p>
      <ul>
        {data.changes.map(({ version, on, change }) => (
          <li key={version}>
            {shownDate(language, on)} (<bdi>{version}</bdi>): {translate(`data.change.${change}`)}
          </li>
        ))}
      </ul>
    </ProseSection>
  );
}
