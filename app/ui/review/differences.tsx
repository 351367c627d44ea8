import { type FieldDifference, membersOf } from '~/domain/review/difference';
import type { InterfaceLanguage } from '~/i18n/languages';
import type { Translate } from '~/i18n/translator';
import { valueInWords, valuesInWords } from './words';

interface DifferencesProps {
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  /** BCP 47 language of the texts that are compared. */
  readonly textLanguage: string;
  readonly differences: readonly FieldDifference[];
  /** Headings of the two sides; null where there is only one. */
  readonly sides: readonly [string, string] | null;
}

/** Field by field: before beside after, with the words that changed marked. */
export function Differences(props: DifferencesProps) {
  const { translate, differences } = props;
  return (
    <div className="differences">
      {differences.map((difference, index) => {
        const { entry, field } = difference;
        const earlier = differences[index - 1]?.entry;
        const begins = entry && (earlier?.sort !== entry.sort || earlier.number !== entry.number);
        const isBack = entry === null && Boolean(earlier);
        return (
          <div key={`${field} ${entry?.number ?? ''}`}>
            {begins && (
              <h3 className="entry">
                {translate(`moderation.${entry.sort}`, { number: entry.number })}
                {entry.change !== 'kept' && props.sides && (
                  <>
                    {' '}
                    <span className="state">{translate(`moderation.entry.${entry.change}`)}</span>
                  </>
                )}
              </h3>
            )}
            {isBack && <h3 className="entry">{translate('listing.more')}</h3>}
            <Difference {...props} difference={difference} />
          </div>
        );
      })}
    </div>
  );
}

function Difference(props: DifferencesProps & { difference: FieldDifference }) {
  const { translate, difference, sides } = props;
  const label = translate(`moderation.field.${difference.field}`);
  // What came or went as a whole has nothing to stand beside.
  const change = difference.entry?.change ?? 'kept';
  const isSingle = !sides || change !== 'kept';
  return (
    <div className={isSingle ? 'difference single' : 'difference'} data-field={difference.field}>
      <p className="field-name">
        <b>{label}</b>
        {!difference.isPublic && <span className="state"> {translate('moderation.notPublic')}</span>}
      </p>
      {sides && change !== 'added' && (
        <Side {...props} name={sides[0]}>
          <Before {...props} />
        </Side>
      )}
      {!(sides && change === 'removed') && (
        <Side {...props} name={sides?.[1] ?? null}>
          <After {...props} />
        </Side>
      )}
    </div>
  );
}

function Side({
  name,
  children,
  difference,
  textLanguage,
}: DifferencesProps & {
  difference: FieldDifference;
  name: string | null;
  children: React.ReactNode;
}) {
  const isText = difference.wording === 'text';
  return (
    <div>
      {name && <span className="side small quiet">{name}</span>}
      <p lang={isText ? textLanguage : undefined}>{children}</p>
    </div>
  );
}

function Before({ difference, language, translate }: DifferencesProps & { difference: FieldDifference }) {
  const { before, pieces } = difference;
  if (before.length === 0) return <span className="quiet">{translate('moderation.notStated')}</span>;
  if (pieces) return <>{pieces.map(marked('added'))}</>;
  if (!difference.changed) return <>{valuesInWords(before, difference, language, translate)}</>;
  const { removed } = membersOf(difference);
  return <>{listed(before, difference, language, translate, (value) => (removed.includes(value) ? 'del' : null))}</>;
}

function After({ difference, language, translate, sides }: DifferencesProps & { difference: FieldDifference }) {
  const { after, pieces } = difference;
  if (after.length === 0) return <span className="quiet">{translate('moderation.notStated')}</span>;
  if (pieces) return <>{pieces.map(marked('removed'))}</>;
  if (!difference.changed || !sides) return <>{valuesInWords(after, difference, language, translate)}</>;
  const { added } = membersOf(difference);
  return <>{listed(after, difference, language, translate, (value) => (added.includes(value) ? 'ins' : null))}</>;
}

/** The pieces of one side; those of the other side are left out. */
function marked(leftOut: 'added' | 'removed') {
  return ({ part, text }: NonNullable<FieldDifference['pieces']>[number], index: number) => {
    const key = `${index} ${part}`;
    if (part === leftOut) return null;
    if (part === 'same') return <span key={key}>{text}</span>;
    return part === 'added' ? <ins key={key}>{text}</ins> : <del key={key}>{text}</del>;
  };
}

function listed(
  values: readonly string[],
  { wording }: FieldDifference,
  language: InterfaceLanguage,
  translate: Translate,
  mark: (value: string) => 'ins' | 'del' | null,
) {
  return values.map((value, index) => {
    const Mark = mark(value) ?? 'span';
    return (
      <span key={value}>
        {index > 0 && ', '}
        <Mark>{valueInWords(value, wording, language, translate)}</Mark>
      </span>
    );
  });
}
