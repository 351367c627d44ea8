import { type InterfaceLanguage, pathFor } from '~/i18n/languages';
import type { Translate } from '~/i18n/translator';
import { placeInWords, problemInWords } from './problem-words';
import type { ReportRow, UploadView } from './upload-view';

interface ReportProps {
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  readonly upload: UploadView;
}

/** Row by row, what is wrong with a file. */
export function UploadReport({ language, translate, upload }: ReportProps) {
  const path = pathFor(language, `/portal/uploads/${upload.id}`);
  return (
    <section>
      <h2 id="report">{translate('upload.one.report')}</h2>
      {upload.unknownColumns.length > 0 && (
        <p>{translate('upload.one.unknownColumns', { columns: upload.unknownColumns.join(', ') })}</p>
      )}
      {upload.counts.withProblems === 0 ? (
        <p>{translate('upload.one.allGood')}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <section className="scroll" tabIndex={0} aria-labelledby="report">
          <table className="report">
            <thead>
              <tr>
                <th scope="col">{translate('upload.one.row')}</th>
                <th scope="col">{translate('upload.one.name')}</th>
                <th scope="col">{translate('upload.one.problems')}</th>
              </tr>
            </thead>
            <tbody>
              {upload.report.map((row) => (
                <Row key={row.number} language={language} translate={translate} row={row} />
              ))}
            </tbody>
          </table>
        </section>
      )}
      <p className="actions">
        {upload.nextAfter !== null && (
          <a href={`${path}?after=${upload.nextAfter}#report`}>{translate('upload.one.more')}</a>
        )}
        {upload.after > 0 && <a href={`${path}#report`}>{translate('upload.one.first')}</a>}
        <a href={`${path}/report.csv`} download>
          {translate('upload.one.download')}
        </a>
      </p>
    </section>
  );
}

function Row({ language, translate, row }: Omit<ReportProps, 'upload'> & { row: ReportRow }) {
  return (
    <tr>
      <td>{row.number}</td>
      <th scope="row">
        {row.name ?? <span className="quiet">{translate('upload.one.noName')}</span>}
        {row.formId && (
          <>
            <br />
            <a href={pathFor(language, `/portal/forms/${row.formId}`)}>{translate('upload.one.draft')}</a>
          </>
        )}
      </th>
      <td>
        <ul className="plain">
          {row.problems.map((problem) => (
            <li key={`${problem.field} ${problem.message}`}>
              <b>{placeInWords(translate, problem.field)}</b>: {problemInWords(translate, problem)}
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}
