import type { ComparedField, SourceDifference } from '~/domain/import/difference-to-source';
import type { DraftView } from '~/domain/import/draft-view';
import { shownDate } from '~/i18n/dates';
import { type InterfaceLanguage, pathFor } from '~/i18n/languages';
import type { Translate } from '~/i18n/translator';
import { valuesInWords } from '~/ui/review/words';
import { FormToken, type ShownSession } from '~/ui/staff/staff-page';
import { dayInWords, factLabel } from './draft-facts';

interface DifferencesProps {
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  readonly session: ShownSession;
  /** Where the choice is posted to, without language prefix. */
  readonly path: string;
  readonly version: number;
  readonly linked: NonNullable<DraftView['linked']>;
  /** Keys that were ticked when the form came back. */
  readonly ticked: readonly string[];
}

/** A listing beside what its source states: ours and theirs, field by field, each with its day, and a tick to take theirs. */
export function SourceDifferences(props: DifferencesProps) {
  const { language, translate, session, path, version, linked } = props;
  const { differences } = linked;
  const canPropose = differences !== null && differences.length > 0 && !linked.isBeingReviewed;
  return (
    <section aria-labelledby="differences">
      <p>
        {translate('imports.linked')}{' '}
        <a href={pathFor(language, `/moderate/listings/${linked.slug}`)} dir="auto" translate="no">
          {linked.name}
        </a>
      </p>
      <h2 id="differences">{translate('imports.differences')}</h2>
      <Standing {...props} />
      {differences !== null && differences.length > 0 && (
        <form method="post" action={pathFor(language, path)}>
          <FormToken session={session} />
          <input type="hidden" name="version" value={version} />
          <div className="differences">
            {differences.map((difference) => (
              <Difference key={difference.key} {...props} difference={difference} canTick={canPropose} />
            ))}
          </div>
          {canPropose && <p>{translate('imports.propose.what')}</p>}
          <p className="actions">
            {canPropose && (
              <button type="submit" name="act" value="propose">
                {translate('imports.propose.do')}
              </button>
            )}
            {!linked.isSettled && (
              <button type="submit" name="act" value="keep" className="second">
                {translate('imports.keep.do')}
              </button>
            )}
          </p>
        </form>
      )}
    </section>
  );
}

function Standing({ translate, linked }: DifferencesProps) {
  const { differences, isBeingReviewed, isSettled } = linked;
  if (differences === null) return <p>{translate('imports.differences.waits')}</p>;
  if (differences.length === 0) return <p>{translate('imports.differences.none')}</p>;
  return (
    <>
      {isSettled && <p>{translate('imports.differences.settled')}</p>}
      {isBeingReviewed && <p>{translate('imports.differences.reviewed')}</p>}
    </>
  );
}

function Difference(props: DifferencesProps & { readonly difference: SourceDifference; readonly canTick: boolean }) {
  const { translate, difference, canTick, ticked } = props;
  const { key, fields } = difference;
  const contact = /^contact\.(\d+)$/.exec(key)?.[1];
  const names = fields.map(({ label }) => factLabel(label, translate)).join(', ');
  const name = contact ? `${translate('moderation.contact', { number: Number(contact) })}: ${names}` : names;
  return (
    <div>
      {fields.map((field) => (
        <Sides key={field.label} {...props} field={field} />
      ))}
      {canTick && (
        <label className="check">
          <input type="checkbox" id={`take-${key}`} name="take" value={key} defaultChecked={ticked.includes(key)} />
          <span>{translate('imports.takeTheirs', { field: name })}</span>
        </label>
      )}
    </div>
  );
}

function Sides({
  language,
  translate,
  linked,
  difference,
  field,
}: DifferencesProps & { readonly difference: SourceDifference; readonly field: ComparedField }) {
  const { ours, theirs } = field;
  const { lastConfirmedOn, sourcesReadOn } = linked;
  const asOf = difference.provenance?.asOf ?? null;
  const nothing = <span className="quiet">{translate('moderation.notStated')}</span>;
  return (
    <div className="difference">
      <p className="field-name">
        <b>{factLabel(field.label, translate)}</b>
      </p>
      <div>
        <span className="side small quiet">
          {lastConfirmedOn
            ? translate('imports.ours.confirmed', { date: shownDate(language, lastConfirmedOn) })
            : translate('imports.ours.read', { date: shownDate(language, sourcesReadOn ?? '') })}
        </span>
        <p dir="auto">{ours.values.length > 0 ? valuesInWords(ours.values, ours, language, translate) : nothing}</p>
      </div>
      <div>
        <span className="side small quiet">
          {asOf
            ? translate('imports.theirs.asOf', { date: dayInWords(asOf, language) })
            : translate('imports.theirs.undated')}
        </span>
        <p dir="auto">{valuesInWords(theirs.values, theirs, language, translate)}</p>
      </div>
    </div>
  );
}
