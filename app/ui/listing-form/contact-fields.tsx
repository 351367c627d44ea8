import { weekdays } from '~/domain/hours/hours';
import { parseHours } from '~/domain/hours/parse-hours';
import { channelCosts, channelTypes } from '~/domain/listing/vocabulary';
import { dialledTypes } from '~/domain/listing-form/contact-value';
import { gridOfSpec, gridParts, isGridFilled } from '~/domain/listing-form/hours-grid';
import { blocksOf, mostContacts, typed } from '~/domain/listing-form/steps';
import { weekdayName } from '~/i18n/weekdays';
import { Week } from '~/ui/listing/contacts';
import { AddButton, blocksShown, Choices, Line, Select } from './step-fields';
import type { StepProps } from './step-props';

const telling = ['type', 'value', 'display', 'hours', 'hoursNote'] as const;

/** Ways to make contact, a block each; more are added without a script. */
export function ContactFields(step: StepProps) {
  const { translate, content, more } = step;
  const numbers = blocksShown(blocksOf(content, telling, mostContacts), more, mostContacts);
  return (
    <>
      {numbers.map((n) => (
        <ContactBlock key={n} step={step} n={n} />
      ))}
      {numbers.length < mostContacts && <AddButton words={translate('form.contact.add')} />}
    </>
  );
}

interface BlockProps {
  readonly step: StepProps;
  /** Number of the contact, from 1. */
  readonly n: number;
}

function ContactBlock({ step, n }: BlockProps) {
  const { translate, content } = step;
  const types = channelTypes.map((type) => ({ value: type, label: translate(`vocabulary.channel.${type}`) }));
  const prices = channelCosts.map((cost) => ({ value: cost, label: translate(`vocabulary.channelCost.${cost}`) }));
  const isDialled = dialledTypes.some((type) => type === typed(content, `type.${n}`));
  return (
    <fieldset className="block">
      <legend>{translate('form.contact.n', { n })}</legend>
      <Select
        step={step}
        name={`type.${n}`}
        label={translate('form.type')}
        choices={[{ value: '', label: translate('form.choose') }, ...types]}
      />
      <Line step={step} name={`value.${n}`} label={translate('form.value')} hint={translate('form.value.hint')} />
      <Line step={step} name={`display.${n}`} label={translate('form.display')} hint={translate('form.display.hint')} />
      {isDialled && (
        <label className="check">
          <input
            type="checkbox"
            name={`shortCode.${n}`}
            value="yes"
            defaultChecked={typed(content, `shortCode.${n}`) === 'yes'}
          />
          <span>{translate('form.shortCode')}</span>
        </label>
      )}
      <Select
        step={step}
        name={`cost.${n}`}
        label={translate('form.channelCost')}
        choices={[{ value: '', label: translate('form.unknown') }, ...prices]}
      />
      <Hours step={step} n={n} />
      <Choices
        step={step}
        name={`shown.${n}`}
        label={translate('form.shown')}
        fallback="yes"
        choices={[
          { value: 'yes', label: translate('form.shown.yes') },
          { value: 'no', label: translate('form.shown.no'), hint: translate('form.shown.no.hint') },
        ]}
      />
    </fieldset>
  );
}

function Hours({ step, n }: BlockProps) {
  const { translate, content, zones, language } = step;
  const [spec, zone] = [typed(content, `hours.${n}`), typed(content, `zone.${n}`)];
  const isNew = typed(content, `type.${n}`) === '';
  const others = zones.all.filter((each) => !zones.near.includes(each));
  const chosen = zone || (isNew || (spec !== '' && !isAlways(spec)) ? (zones.near[0] ?? '') : '');
  const known = zones.near.includes(chosen) || others.includes(chosen);
  const error = step.errors[`zone.${n}`];
  const pickedHere = step.grid === n || typed(content, 'gridFor') === String(n);
  return (
    <>
      {pickedHere ? (
        <Grid step={step} n={n} />
      ) : (
        <>
          <Line step={step} name={`hours.${n}`} label={translate('form.hours')} hint={translate('form.hours.hint')} />
          <p>
            <button type="submit" className="second" name="then" value={`grid:${n}`}>
              {translate('form.hours.grid')}
            </button>
          </p>
        </>
      )}
      <div className="field">
        <label htmlFor={`zone.${n}`}>{translate('form.zone')}</label>
        {error && <p className="error">{translate(error.key, error.values)}</p>}
        <select id={`zone.${n}`} name={`zone.${n}`} defaultValue={chosen} aria-invalid={error ? true : undefined}>
          <option value="">{translate('form.choose')}</option>
          {!known && chosen !== '' && <option value={chosen}>{chosen}</option>}
          {zones.near.map((each) => (
            <option key={each} value={each}>
              {each.replaceAll('_', ' ')}
            </option>
          ))}
          <optgroup label={translate('form.zone.others')}>
            {others.map((each) => (
              <option key={each} value={each}>
                {each.replaceAll('_', ' ')}
              </option>
            ))}
          </optgroup>
        </select>
      </div>
      {!pickedHere && spec !== '' && parseHours(spec).ok && (
        <div className="read-back">
          <p>{translate(isAlways(spec) ? 'form.hours.always' : 'form.hours.readBack')}</p>
          <Week channel={{ opening: { spec, zone: zone || null } }} language={language} translate={translate} />
        </div>
      )}
      <Line
        step={step}
        name={`hoursNote.${n}`}
        label={translate('form.hoursNote')}
        hint={translate('form.hoursNote.hint')}
      />
    </>
  );
}

function isAlways(spec: string): boolean {
  const read = parseHours(spec);
  return read.ok && read.hours.always;
}

/** Seven days, two stretches each. What is filled in becomes the written hours when it is saved. */
function Grid({ step, n }: BlockProps) {
  const { translate, content, language, errors } = step;
  const cells = isGridFilled(content) ? content : gridOfSpec(typed(content, `hours.${n}`));
  const wrong = weekdays.flatMap((day) =>
    gridParts.flatMap((part) => [`grid.${day}.from${part}`, `grid.${day}.to${part}`].filter((cell) => errors[cell])),
  );
  return (
    <fieldset className="grid">
      <legend>{translate('form.grid')}</legend>
      <span className="hint">{translate('form.grid.hint')}</span>
      {wrong.map((cell) => (
        <p key={cell} className="error">
          {weekdayName(language, weekdays.indexOf(cell.slice(5, 7) as (typeof weekdays)[number]))}:{' '}
          {errors[cell] && translate(errors[cell].key, errors[cell].values)}
        </p>
      ))}
      <input type="hidden" name="gridFor" value={n} />
      <input type="hidden" name={`hours.${n}`} value={typed(content, `hours.${n}`)} />
      {weekdays.map((day, index) => (
        <div key={day} className="day">
          <b>{weekdayName(language, index)}</b>
          {gridParts.map((part) => (
            <span key={part}>
              {(['from', 'to'] as const).map((end) => (
                <input
                  key={end}
                  type="time"
                  id={`grid.${day}.${end}${part}`}
                  name={`grid.${day}.${end}${part}`}
                  defaultValue={typed(cells, `grid.${day}.${end}${part}`)}
                  aria-label={`${weekdayName(language, index)} ${part}: ${translate(`form.grid.${end}`)}`}
                  aria-invalid={errors[`grid.${day}.${end}${part}`] ? true : undefined}
                />
              ))}
            </span>
          ))}
        </div>
      ))}
    </fieldset>
  );
}
