import { copyName, type OfflineCopy } from '~/domain/offline/offline-copy';
import { shownDate } from '~/i18n/dates';
import { type InterfaceLanguage, languageOwnNames } from '~/i18n/languages';
import type { Translate } from '~/i18n/translator';

interface OfflineFile {
  readonly language: InterfaceLanguage;
  /** Null while it is being made. */
  readonly copy: (Omit<OfflineCopy, 'language'> & { readonly packedBytes: number }) | null;
}

interface OfflinePageProps {
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  readonly files: readonly OfflineFile[];
}

/** What the copy to carry away is, what to know before saving it, and the file of each language. */
export function OfflinePage({ language, translate, files }: OfflinePageProps) {
  // The reader's own language comes first; nobody should look for it in a list.
  const sorted = [...files].sort((a, b) => Number(b.language === language) - Number(a.language === language));
  return (
    <div className="column">
      <h1>{translate('offline.title')}</h1>
      <p className="lead">{translate('offline.lead')}</p>
      <h2>{translate('offline.forWhom')}</h2>
      <p>{translate('offline.forWhom.body')}</p>
      <h2>{translate('offline.before')}</h2>
      <ul>
        <li>{translate('offline.before.found')}</li>
        <li>{translate('offline.before.ages')}</li>
      </ul>
      <h2>{translate('offline.files')}</h2>
      {sorted.map((file) => (
        <File key={file.language} file={file} language={language} translate={translate} />
      ))}
      <h2>{translate('offline.check')}</h2>
      <p>{translate('offline.check.body')}</p>
      <p>
        <code dir="ltr">sha256sum -c {copyName(language)}.sha256</code>
      </p>
    </div>
  );
}

function File({ file, language, translate }: Omit<OfflinePageProps, 'files'> & { file: OfflineFile }) {
  const { copy } = file;
  const address = `/offline/${file.language}.html`;
  return (
    <section className="way" data-file={file.language}>
      <h3 lang={file.language}>{languageOwnNames[file.language]}</h3>
      <p>
        <a className={file.language === language ? 'button' : 'button second'} href={address}>
          {translate('offline.save', { name: copyName(file.language) })}
        </a>
      </p>
      {copy === null ? (
        <p>{translate('offline.preparing')}</p>
      ) : (
        <>
          <p>
            {translate('offline.data', { date: shownDate(language, copy.changedOn), version: String(copy.version) })}{' '}
            {translate('offline.size', { megabytes: megabytes(copy.bytes) })} (
            {translate('offline.packed', { megabytes: megabytes(copy.packedBytes) })}).
          </p>
          <p className="small">
            SHA-256: <code dir="ltr">{copy.sha256}</code>{' '}
            <a href={`${address}.sha256`}>{translate('offline.sumFile')}</a>
          </p>
        </>
      )}
    </section>
  );
}

/** In millions of bytes, with one place: what people compare with what is left on a stick. */
function megabytes(bytes: number): number {
  return Math.max(0.1, Math.round(bytes / 100_000) / 10);
}
