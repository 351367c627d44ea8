import type { ReactNode } from 'react';
import { typed } from '~/domain/listing-form/steps';
import type { TextKey } from '~/i18n/translator';
import { type Choice, ChoiceField, SelectField, TextArea, TextField } from '~/ui/staff/fields';
import type { StepProps } from './step-props';

type Named = { readonly step: StepProps; readonly name: string; readonly label: string; readonly hint?: ReactNode };

/** One line, holding what was typed. */
export function Line({
  step,
  name,
  ...rest
}: Named & { autoComplete?: string; inputMode?: 'numeric' | 'tel' | 'url' }) {
  const { translate, errors, content } = step;
  return <TextField {...{ translate, errors, name, ...rest }} autoComplete="off" defaultValue={typed(content, name)} />;
}

/** Several lines, holding what was typed. */
export function Lines({ step, name, ...rest }: Named & { rows?: number }) {
  const { translate, errors, content } = step;
  return <TextArea {...{ translate, errors, name, ...rest }} defaultValue={typed(content, name)} />;
}

/** One of a list, holding what was chosen. */
export function Select({
  step,
  name,
  choices,
  fallback,
  ...rest
}: Named & { choices: readonly Choice[]; fallback?: string }) {
  const { translate, errors, content } = step;
  return (
    <SelectField {...{ translate, errors, name, choices, ...rest }} chosen={typed(content, name) || (fallback ?? '')} />
  );
}

/** A few choices in sight, holding what was ticked. */
export function Choices(props: Named & { choices: readonly Choice[]; several?: boolean; fallback?: string }) {
  const { step, name, choices, several, fallback, ...rest } = props;
  const { translate, errors, content } = step;
  const ticked = content[name] ?? (fallback === undefined ? [] : [fallback]);
  return (
    <ChoiceField
      {...{ translate, errors, name, choices, ...rest }}
      chosen={ticked}
      {...(several ? { several: true } : {})}
    />
  );
}

/** Yes, no, and that one does not know. */
export function YesNoUnknown(props: Named) {
  const { translate } = props.step;
  const words = { unknown: 'form.unknown', yes: 'form.yes', no: 'form.no' } as const satisfies Record<string, TextKey>;
  const choices = Object.entries(words).map(([value, key]) => ({ value, label: translate(key) }));
  return <Choices {...props} choices={choices} fallback="unknown" />;
}

/** Several selects under one name; empty ones do not count. One more can be asked for without a script. */
export function Selects(props: Named & { choices: readonly Choice[]; spare: number; add: string }) {
  const { step, name, label, hint, choices, spare, add } = props;
  const filled = (step.content[name] ?? []).filter((value) => value !== '');
  const rows = [...filled, ...Array.from({ length: spare + step.more }, () => '')];
  const error = step.errors[name];
  return (
    <fieldset aria-describedby={`${name}-hint`}>
      <legend>{label}</legend>
      {hint && (
        <span className="hint" id={`${name}-hint`}>
          {hint}
        </span>
      )}
      {error && <p className="error">{step.translate(error.key, error.values)}</p>}
      {rows.map((value, index) => (
        <p
          // biome-ignore lint/suspicious/noArrayIndexKey: equal empty rows in a page that never changes
          key={index}
        >
          <select
            id={index === 0 ? name : `${name}-${index + 1}`}
            name={name}
            defaultValue={value}
            aria-label={`${label} ${index + 1}`}
          >
            <option value="">{step.translate('form.choose')}</option>
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ))}
          </select>
        </p>
      ))}
      <AddButton words={add} />
    </fieldset>
  );
}

/** Saves what is there and shows one more empty block. */
export function AddButton({ words }: { words: string }) {
  return (
    <p>
      <button type="submit" className="second" name="then" value="add">
        {words}
      </button>
    </p>
  );
}

/** How many blocks to draw: those that are filled, those asked for, and at least one. */
export function blocksShown(filled: readonly number[], more: number, most: number): number[] {
  const last = Math.max(0, ...filled);
  const count = Math.min(most, Math.max(1, last + more));
  return Array.from({ length: count }, (_, index) => index + 1);
}
