import type { DraftView } from '~/domain/import/draft-view';
import type { FormErrors } from '~/domain/listing-form/form-errors';
import type { StepContent, StepId } from '~/domain/listing-form/steps';
import { pathFor } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import { IconSheet } from '~/ui/icons/icon';
import { CardInResults } from '~/ui/listing-form/card-in-results';
import type { StepProps } from '~/ui/listing-form/step-props';
import type { FieldErrors } from '~/ui/staff/fields';
import type { ShownSession, StaffPageProps } from '~/ui/staff/staff-page';
import { UpkeepFrame } from '~/ui/upkeep/upkeep-frame';
import { DraftActions } from './draft-actions';
import { DraftFacts, DraftProblems, SimilarListings } from './draft-facts';
import { SourceDifferences } from './source-differences';
import { TakeForm } from './take-form';
import { TakeMistakes } from './take-mistakes';

/** What the page shows; plain data, as it comes from a loader. */
export interface DraftPageData {
  readonly staff: Pick<StaffPageProps, 'language' | 'settings' | 'path'> & { readonly session: ShownSession };
  readonly source: { readonly id: string; readonly name: string };
  readonly draft: DraftView;
  readonly zones: StepProps['zones'];
  /** ISO 8601 instant; decides what is open. */
  readonly now: string;
}

type Errors = Readonly<Partial<Record<StepId, FormErrors>>>;

/** A form that comes back: what was typed into which steps, what is wrong, what was asked for besides. */
export interface DraftAnswer {
  readonly problem: 'meanwhile' | 'never-list' | 'reviewed' | null;
  readonly act: string;
  readonly errors: Errors;
  readonly other: FieldErrors;
  readonly typed: Readonly<Partial<Record<StepId, StepContent>>>;
  readonly more: number;
  readonly grid: number;
  readonly ticked: readonly string[];
  readonly slug: string;
}

/** Where no form was sent. */
export const nothingAnswered: DraftAnswer = {
  problem: null,
  act: '',
  errors: {},
  other: {},
  typed: {},
  more: 0,
  grid: 0,
  ticked: [],
  slug: '',
};

/** One imported service: what its source says, what it lacks, what it resembles, and what can be done with it. */
export function DraftPage({ data, answer }: { data: DraftPageData; answer: DraftAnswer }) {
  const { staff, source, draft, zones, now } = data;
  const { language, session, path } = staff;
  const translate = translatorFor(language);
  const words = { language, translate, session, path, draft };
  const { linked, version } = draft;
  const steps = [...new Set([...draft.unfinished, ...(Object.keys(answer.errors) as StepId[])])];
  return (
    <UpkeepFrame
      {...staff}
      translate={translate}
      title={draft.name}
      problem={answer.problem && translate(problemTexts[answer.problem])}
    >
      <p>
        <a href={pathFor(language, `/moderate/imports/${source.id}`)}>
          {translate('imports.backTo', { name: source.name })}
        </a>{' '}
        {draft.state !== 'draft' && <span className="state">{translate(`imports.view.${draft.state}`)}</span>}
      </p>
      {answer.act === 'propose' && Object.keys(answer.errors).length > 0 && (
        <p>{translate('imports.propose.unfinished')}</p>
      )}
      <TakeMistakes translate={translate} errors={answer.errors} other={answer.other} />
      {draft.neverList && <p className="errors">{translate('imports.neverList')}</p>}
      {linked && <SourceDifferences {...words} version={version} linked={linked} ticked={answer.ticked} />}
      <SimilarListings {...words} />
      {draft.preview && (
        <section aria-labelledby="preview" className="box">
          <IconSheet
            names={[
              'clock',
              'phone',
              'chat',
              'text',
              'email',
              'video',
              'place',
              'next',
              'self-help',
              'shield',
              'language',
              'cost',
            ]}
          />
          <h2 id="preview">{translate('imports.preview')}</h2>
          <CardInResults {...{ language, translate, now }} listing={draft.preview} href="#facts" />
        </section>
      )}
      <DraftFacts {...words} />
      <DraftProblems {...words} />
      {draft.state === 'draft' && !draft.neverList && (
        <TakeForm
          {...words}
          {...{ version, zones, steps }}
          content={{ ...draft.content, ...answer.typed }}
          errors={answer.errors}
          more={answer.more}
          grid={answer.grid}
        />
      )}
      <DraftActions {...words} errors={answer.other} slug={answer.slug} />
    </UpkeepFrame>
  );
}

const problemTexts = {
  meanwhile: 'imports.meanwhile',
  'never-list': 'imports.neverList',
  reviewed: 'imports.differences.reviewed',
} as const;
