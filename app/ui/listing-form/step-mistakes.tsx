import { weekdays } from '~/domain/hours/hours';
import type { StepId } from '~/domain/listing-form/steps';
import type { TextKey } from '~/i18n/translator';
import { weekdayName } from '~/i18n/weekdays';
import type { StepProps } from './step-props';

/** What a numbered block of a step is called. */
const blockNames: Readonly<Partial<Record<StepId, TextKey>>> = {
  provider: 'form.licence.n',
  contact: 'form.contact.n',
  confidentiality: 'form.contact.n',
  evidence: 'form.source.n',
};

/** All mistakes of a step above its form, each a link to its field; those in blocks say in which. */
export function StepMistakes(props: StepProps) {
  const { translate, errors } = props;
  const listed = Object.entries(errors);
  if (listed.length === 0) return null;
  return (
    <div className="errors" role="alert" aria-labelledby="errors-title" tabIndex={-1}>
      <h2 id="errors-title">{translate('report.problem')}</h2>
      <ul className="plain">
        {listed.map(([field, { key, values }]) => (
          <li key={field}>
            <a href={`#${field}`}>
              {whereOf(field, props)}
              {translate(key, values)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function whereOf(field: string, { step, translate, language }: StepProps): string {
  const number = /\.(\d+)$/.exec(field)?.[1];
  const day = /^grid\.(..)\./.exec(field)?.[1];
  if (day) return `${weekdayName(language, weekdays.indexOf(day as (typeof weekdays)[number]))}: `;
  const name = blockNames[step];
  return number && name ? `${translate(name, { n: number })}: ` : '';
}
