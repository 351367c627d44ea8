import { channelCosts, costs, kinds, placeVisibilities, reaches } from '~/domain/listing/vocabulary';
import { type Column, columns, wordsOfColumn } from '~/domain/upload/columns';
import type { FileRefusal } from '~/domain/upload/file-text';
import { uploadLimits } from '~/domain/upload/upload-limits';
import { type InterfaceLanguage, pathFor } from '~/i18n/languages';
import type { Translate } from '~/i18n/translator';
import { type FieldErrors, Mistakes, SelectField, TextField } from '~/ui/staff/fields';
import { FormToken, type ShownSession } from '~/ui/staff/staff-page';

interface UploadFormProps {
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  readonly session: ShownSession;
  readonly organizations: readonly { readonly organizationId: string; readonly name: string }[];
  /** Why the file just sent was not read; null where none was. */
  readonly refusal: FileRefusal | null;
}

/** Chooses a file and sends it. Works without script; a file that was refused has to be chosen again, browsers see to that. */
export function UploadForm({ language, translate, session, organizations, refusal }: UploadFormProps) {
  const errors = errorsOf(refusal);
  return (
    <>
      <Mistakes translate={translate} errors={errors} />
      {refusal && <p>{translate('upload.nothingKept')}</p>}
      <form method="post" action={pathFor(language, '/portal/uploads')} encType="multipart/form-data">
        <FormToken session={session} />
        {organizations.length > 1 && (
          <SelectField
            translate={translate}
            name="organization"
            label={translate('upload.organization')}
            choices={organizations.map(({ organizationId, name }) => ({ value: organizationId, label: name }))}
          />
        )}
        <TextField
          translate={translate}
          name="file"
          type="file"
          accept=".csv,.json"
          label={translate('upload.file')}
          hint={translate('upload.fileHint', { rows: uploadLimits.rows.toLocaleString(language) })}
          errors={errors}
        />
        <div className="actions">
          <button type="submit">{translate('upload.send')}</button>
          <a href={pathFor(language, '/portal/uploads/template.csv')} download>
            {translate('upload.template')}
          </a>
        </div>
        <p className="small quiet">{translate('upload.notKept')}</p>
      </form>
    </>
  );
}

function errorsOf(refusal: FileRefusal | null): FieldErrors {
  if (refusal === null) return {};
  const { fault, row = '', column = '' } = refusal;
  return { file: { key: `upload.refused.${fault}`, values: { row, column } } };
}

const words: Readonly<Record<string, readonly string[]>> = {
  ...wordsOfColumn,
  kind: kinds,
  reach: reaches,
  phone_cost: channelCosts,
  cost: costs,
  place_visibility: ['none', ...placeVisibilities],
};

/** Every column, how to write it, and an example. */
export function ColumnsTable({ translate }: { translate: Translate }) {
  const steps = [...new Set(columns.map(({ step }) => step))];
  return (
    <details className="columns">
      <summary>{translate('upload.columns')}</summary>
      <p>{translate('upload.columnsIntro')}</p>
      <p>{translate('upload.address')}</p>
      {steps.map((step) => (
        <section key={step}>
          <h3>{translate(`upload.step.${step}`)}</h3>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
          <section className="scroll" tabIndex={0} aria-label={translate(`upload.step.${step}`)}>
            <table className="report">
              <thead>
                <tr>
                  <th scope="col">{translate('upload.column')}</th>
                  <th scope="col">{translate('upload.columnHow')}</th>
                  <th scope="col">{translate('upload.columnExample')}</th>
                </tr>
              </thead>
              <tbody>
                {columns
                  .filter((each) => each.step === step)
                  .map((each) => (
                    <tr key={each.name}>
                      <th scope="row">
                        <code>{each.name}</code>
                      </th>
                      <td>{howToWrite(translate, each)}</td>
                      <td lang="en">{each.example}</td>
                    </tr>
                  ))}
              </tbody>
            </table>
          </section>
        </section>
      ))}
      <h3>{translate('upload.hsds')}</h3>
      <p>{translate('upload.hsdsText')}</p>
    </details>
  );
}

function howToWrite(translate: Translate, { name, reading }: Column): string {
  if (name.endsWith('_hours')) return translate('upload.reading.hours');
  return translate(`upload.reading.${reading}`, { words: (words[name] ?? []).join(', ') });
}
