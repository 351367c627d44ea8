import { leafletAudiences, mostServices, papers } from '~/domain/leaflet/leaflet';
import type { ChosenFields, MissingField } from '~/domain/leaflet/leaflet-fields';
import { type InterfaceLanguage, interfaceLanguages, languageOwnNames, pathFor } from '~/i18n/languages';
import type { Translate } from '~/i18n/translator';
import { describedBy, ErrorBeside, ErrorSummary, type FieldError } from '~/ui/report/error-summary';
import { CountrySelect } from '~/ui/search/country-select';

interface LeafletFormProps {
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  readonly siteName: string;
  readonly chosen: ChosenFields;
  /** Language chosen for the sheet; the page's own at first. */
  readonly sheetLanguage: InterfaceLanguage;
  readonly missing: readonly MissingField[];
}

/** Ids of the fields that may be missing; a group is met at its first choice. */
const fieldIds: Readonly<Record<MissingField, string>> = { country: 'country', for: `for-${leafletAudiences[0]}` };

/** What the sheet is to be. It posts, so that no address and no history tells what was chosen. */
export function LeafletForm(props: LeafletFormProps) {
  const { language, translate, chosen } = props;
  const errors = props.missing.map((field) => ({
    field: fieldIds[field],
    message: field === 'country' ? ('leaflet.errorCountry' as const) : ('leaflet.errorFor' as const),
  }));
  return (
    <div className="column">
      <ErrorSummary translate={translate} errors={errors} />
      <h1>{translate('leaflet.form')}</h1>
      <p className="lead">{translate('leaflet.formLead')}</p>
      <p>{translate('leaflet.formKept')}</p>
      <form method="post" action={pathFor(language, '/leaflet')} autoComplete="off">
        <div className="field">
          <label htmlFor={fieldIds.country}>{translate('leaflet.country')}</label>
          <ErrorBeside translate={translate} field={fieldIds.country} errors={errors} />
          <CountrySelect
            id={fieldIds.country}
            language={language}
            any={translate('leaflet.countryNone')}
            chosen={chosen.country}
            sends="code"
          />
        </div>
        <SheetLanguage {...props} />
        <Readers translate={translate} chosen={chosen} errors={errors} />
        <PaperChoice translate={translate} chosen={chosen} />
        <label className="check">
          <input type="checkbox" name="named" value="1" defaultChecked={chosen.named === true} />
          <span>
            {translate('leaflet.named', { site: props.siteName })}
            <span className="hint small">{translate('leaflet.namedHint')}</span>
          </span>
        </label>
        <p className="go-on">
          <button type="submit">{translate('leaflet.make')}</button>
        </p>
      </form>
    </div>
  );
}

function SheetLanguage({ translate, sheetLanguage }: LeafletFormProps) {
  return (
    <div className="field">
      <label htmlFor="language">{translate('leaflet.language')}</label>
      <select id="language" name="language" defaultValue={sheetLanguage} autoComplete="off" translate="no">
        {interfaceLanguages.map((each) => (
          <option key={each} value={each} lang={each}>
            {languageOwnNames[each]}
          </option>
        ))}
      </select>
    </div>
  );
}

type PartProps = Pick<LeafletFormProps, 'translate' | 'chosen'>;

function Readers({ translate, chosen, errors }: PartProps & { errors: readonly FieldError[] }) {
  const wrong = errors.some(({ field }) => field === fieldIds.for);
  return (
    <fieldset aria-describedby={wrong ? describedBy(fieldIds.for, '', errors).trim() : undefined}>
      <legend>{translate('leaflet.for')}</legend>
      <ErrorBeside translate={translate} field={fieldIds.for} errors={errors} />
      {leafletAudiences.map((each) => (
        <label key={each} className="check">
          <input type="radio" id={`for-${each}`} name="for" value={each} defaultChecked={each === chosen.audience} />
          <span>{translate(`leaflet.for.${each}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function PaperChoice({ translate, chosen }: PartProps) {
  return (
    <fieldset>
      <legend>{translate('leaflet.paper')}</legend>
      {papers.map((each) => (
        <label key={each} className="check">
          <input type="radio" name="paper" value={each} defaultChecked={each === (chosen.paper ?? 'a4')} />
          <span>{translate(`leaflet.paper.${each}`, { services: mostServices[each] })}</span>
        </label>
      ))}
    </fieldset>
  );
}
