import type { TermView } from '~/domain/import/source-view';
import { type MeaningFacet, meaningFacets, noMeaning } from '~/domain/import/term-meaning';
import { type InterfaceLanguage, pathFor } from '~/i18n/languages';
import type { TextKey, Translate } from '~/i18n/translator';
import { FormToken, type ShownSession } from '~/ui/staff/staff-page';

const facetNames: Readonly<Record<MeaningFacet, TextKey>> = {
  kind: 'moderation.field.kind',
  audience: 'moderation.field.audiences',
  situation: 'moderation.field.situations',
  cost: 'moderation.field.cost',
};

interface TermsProps {
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  readonly session: ShownSession;
  readonly sourceId: string;
  readonly terms: readonly TermView[];
}

/** What the terms of a source mean here: a choice of our words beside each. */
export function TermsForm({ language, translate, session, sourceId, terms }: TermsProps) {
  if (terms.length === 0) return null;
  return (
    <section aria-labelledby="terms">
      <h2 id="terms">{translate('imports.terms.title')}</h2>
      <p>{translate('imports.terms.intro')}</p>
      <form method="post" action={pathFor(language, `/moderate/imports/${sourceId}`)}>
        <FormToken session={session} />
        <ul className="plain imported">
          {terms.map((each, index) => (
            <li key={`${each.taxonomy} ${each.term}`} className="term">
              <label htmlFor={`meaning.${index}`}>
                <span dir="auto" translate="no">
                  {each.term}
                </span>
                <span className="small quiet" dir="auto">
                  {' '}
                  {[each.taxonomy, translate('imports.found', { number: each.services })].filter(Boolean).join(' · ')}
                </span>
              </label>
              <input type="hidden" name={`taxonomy.${index}`} value={each.taxonomy} />
              <input type="hidden" name={`term.${index}`} value={each.term} />
              <select id={`meaning.${index}`} name={`meaning.${index}`} defaultValue={each.meaning ?? ''}>
                <option value="">{translate('imports.terms.open')}</option>
                <option value={noMeaning}>{translate('imports.terms.nothing')}</option>
                {(Object.keys(meaningFacets) as MeaningFacet[]).map((facet) => (
                  <optgroup key={facet} label={translate(facetNames[facet])}>
                    {meaningFacets[facet].map((word) => (
                      <option key={word} value={`${facet}:${word}`}>
                        {translate(`vocabulary.${facet}.${word}` as TextKey)}
                      </option>
                    ))}
                  </optgroup>
                ))}
              </select>
            </li>
          ))}
        </ul>
        <button type="submit" name="act" value="explain">
          {translate('imports.terms.save')}
        </button>
      </form>
    </section>
  );
}
