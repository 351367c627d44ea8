import type { InputHTMLAttributes, ReactNode } from 'react';
import type { TextKey, TextValues, Translate } from '~/i18n/translator';

/** Form field → key of what is wrong with it, with the values of that text. */
export type FieldErrors = Readonly<Record<string, { readonly key: TextKey; readonly values?: TextValues }>>;

interface FieldProps {
  readonly translate: Translate;
  /** Name and id of the field. */
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly errors?: FieldErrors;
}

/** All mistakes above the form, each a link to its field. */
export function Mistakes({ translate, errors }: { translate: Translate; errors: FieldErrors }) {
  const listed = Object.entries(errors);
  if (listed.length === 0) return null;
  return (
    <div className="errors" role="alert" aria-labelledby="errors-title" tabIndex={-1}>
      <h2 id="errors-title">{translate('report.problem')}</h2>
      <ul className="plain">
        {listed.map(([field, { key, values }]) => (
          <li key={field}>
            <a href={`#${field}`}>{translate(key, values)}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Around(
  props: FieldProps & { children: (described: string | undefined, wrong: true | undefined) => ReactNode },
) {
  const { translate, name, label, hint, errors } = props;
  const error = errors?.[name];
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      {hint && (
        <span className="hint" id={`${name}-hint`}>
          {hint}
        </span>
      )}
      {error && (
        <p className="error" id={`${name}-error`}>
          {translate(error.key, error.values)}
        </p>
      )}
      {props.children(described || undefined, error ? true : undefined)}
    </div>
  );
}

type InputProps = FieldProps & Omit<InputHTMLAttributes<HTMLInputElement>, 'name' | 'id' | 'translate'>;

/** One line of text. */
export function TextField({ translate, name, label, hint, errors, ...input }: InputProps) {
  return (
    <Around {...{ translate, name, label, hint, ...(errors ? { errors } : {}) }}>
      {(described, wrong) => (
        <input
          {...input}
          type={input.type ?? 'text'}
          id={name}
          name={name}
          aria-describedby={described}
          aria-invalid={wrong}
        />
      )}
    </Around>
  );
}

/** Several lines of text. */
export function TextArea(
  props: FieldProps & { defaultValue?: string; rows?: number; maxLength?: number; lang?: string },
) {
  const { defaultValue, rows = 5, maxLength, lang, ...field } = props;
  return (
    <Around {...field}>
      {(described, wrong) => (
        <textarea
          id={field.name}
          name={field.name}
          rows={rows}
          maxLength={maxLength}
          lang={lang}
          defaultValue={defaultValue}
          aria-describedby={described}
          aria-invalid={wrong}
        />
      )}
    </Around>
  );
}

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** One of many. */
export function SelectField(props: FieldProps & { choices: readonly Choice[]; chosen?: string }) {
  const { choices, chosen, ...field } = props;
  return (
    <Around {...field}>
      {(described, wrong) => (
        <select
          id={field.name}
          name={field.name}
          defaultValue={chosen}
          aria-describedby={described}
          aria-invalid={wrong}
        >
          {choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Around>
  );
}

/** A few choices, all in sight: radios, or boxes where several may be ticked. The first one carries the field's id. */
export function ChoiceField(
  props: FieldProps & { choices: readonly Choice[]; chosen: readonly string[]; several?: boolean },
) {
  const { translate, name, label, hint, errors, choices, chosen, several } = props;
  const error = errors?.[name];
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ');
  return (
    <fieldset aria-describedby={described || undefined}>
      <legend>{label}</legend>
      {hint && (
        <span className="hint" id={`${name}-hint`}>
          {hint}
        </span>
      )}
      {error && (
        <p className="error" id={`${name}-error`}>
          {translate(error.key, error.values)}
        </p>
      )}
      {choices.map((choice, index) => (
        <label key={choice.value} className="check">
          <input
            type={several ? 'checkbox' : 'radio'}
            id={index === 0 ? name : `${name}-${choice.value}`}
            name={name}
            value={choice.value}
            defaultChecked={chosen.includes(choice.value)}
          />
          <span>
            {choice.label}
            {choice.hint && <small className="hint">{choice.hint}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
