import type { ContentFact } from '~/domain/import/content-facts';
import type { DraftView } from '~/domain/import/draft-view';
import type { Provenance, ReadingProblem } from '~/domain/import/incoming-service';
import { shownDate } from '~/i18n/dates';
import { type InterfaceLanguage, pathFor } from '~/i18n/languages';
import type { TextKey, Translate } from '~/i18n/translator';
import { valuesInWords } from '~/ui/review/words';

interface DraftProps {
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  readonly draft: DraftView;
}

/** @returns the name of a field, as the reviews call it */
export function factLabel(label: ContentFact['label'], translate: Translate): string {
  return translate(label === 'notFor' ? 'imports.field.notFor' : `moderation.field.${label}`);
}

/** Where a fact stands in the source and as of when, as one line. */
export function originInWords({ path, asOf }: Provenance, language: InterfaceLanguage, translate: Translate): string {
  if (asOf === null) return translate('imports.originUndated', { path });
  return translate('imports.origin', { path, date: dayInWords(asOf, language) });
}

/** A source may know no more than the year. */
export function dayInWords(day: string, language: InterfaceLanguage): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? shownDate(language, day) : day;
}

/** Everything the source states, field by field, each with where it stands there. */
export function DraftFacts({ language, translate, draft }: DraftProps) {
  const { single, contacts, sources } = draft.facts;
  const props = { language, translate, draft };
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{translate('imports.facts')}</h2>
      <FactList {...props} facts={single} />
      {contacts.map(({ number, facts }, index) => (
        <div key={number}>
          <h3>{translate('moderation.contact', { number: index + 1 })}</h3>
          <FactList {...props} facts={facts} />
        </div>
      ))}
      {sources.map(({ number, facts }, index) => (
        <div key={number}>
          <h3>{translate('moderation.source', { number: index + 1 })}</h3>
          <FactList {...props} facts={facts} />
        </div>
      ))}
    </section>
  );
}

function FactList({ language, translate, draft, facts }: DraftProps & { readonly facts: readonly ContentFact[] }) {
  return (
    <dl className="stated">
      {facts.map((fact) => {
        const origin = draft.provenance[fact.field];
        return (
          <div key={fact.field}>
            <dt>{factLabel(fact.label, translate)}</dt>
            <dd>
              <span dir="auto" translate={fact.wording === 'text' ? 'no' : undefined} className="long">
                {valuesInWords(fact.values, fact, language, translate)}
              </span>
              {origin && (
                <small className="quiet" dir="auto">
                  {originInWords(origin, language, translate)}
                </small>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** What could not be read as it stood, and terms nobody has explained. */
export function DraftProblems({ translate, draft }: Omit<DraftProps, 'language'>) {
  const { problems, openTerms } = draft;
  return (
    <>
      {problems.length > 0 && (
        <section aria-labelledby="problems">
          <h2 id="problems">{translate('imports.problems')}</h2>
          <ul>
            {problems.map(([word, place]) => (
              <li key={`${word} ${place}`}>
                <span dir="ltr" translate="no">
                  {place}
                </span>
                : {translate(`imports.problem.${word as ReadingProblem}`)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {openTerms.length > 0 && (
        <section aria-labelledby="open-terms">
          <h2 id="open-terms">{translate('imports.openTerms')}</h2>
          <p dir="auto" translate="no">
            {openTerms.map(({ term }) => term).join(', ')}
          </p>
        </section>
      )}
    </>
  );
}

/** Listings that may be the same service. */
export function SimilarListings({ language, translate, draft }: DraftProps) {
  if (draft.linked !== null) return null;
  return (
    <section aria-labelledby="similar">
      <h2 id="similar">{translate('imports.similar')}</h2>
      {draft.similar.length === 0 && <p>{translate('imports.similar.none')}</p>}
      <ul>
        {draft.similar.map(({ slug, name, by }) => (
          <li key={slug}>
            <a href={pathFor(language, `/moderate/listings/${slug}`)} dir="auto" translate="no">
              {name}
            </a>{' '}
            <span className="quiet small">
              {slug} · {by.map((each) => translate(`imports.similar.${each}` satisfies TextKey)).join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
