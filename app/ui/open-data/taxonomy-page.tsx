import { type InterfaceLanguage, pathFor } from '~/i18n/languages';
import type { Translate } from '~/i18n/translator';
import { facetName, termName } from './term-words';

interface Term {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly description: string;
}

export interface TaxonomyPageProps {
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  readonly taxonomy: {
    readonly id: string;
    readonly facet: string;
    readonly name: string;
    readonly description: string;
    readonly terms: readonly Term[];
  };
  /** Code of the term that the address names; null where it names the whole taxonomy. */
  readonly code: string | null;
}

/** Taxonomies by whose terms the search of the site filters, and the name of the filter in its address. */
const filters: Readonly<Record<string, string>> = {
  kind: 'kind',
  audience: 'for',
  cost: 'cost',
  situation: 'situation',
};

/** What a taxonomy of the open data, or one of its terms, means: for whoever follows its address from a record. */
export function TaxonomyPage({ language, translate, taxonomy, code }: TaxonomyPageProps) {
  const { facet, terms } = taxonomy;
  const title = facetName(translate, facet, taxonomy.name);
  const term = terms.find((each) => each.code === code);
  const heading = term ? termName(translate, facet, term.code, term.name) : title;
  const meant = term ?? taxonomy;
  const path = pathFor(language, `/taxonomy/${facet}`);
  const filter = term && filters[facet];
  return (
    <div className="column">
      {term && (
        <p>
          <a href={path} lang={title.lang}>
            {title.text}
          </a>
        </p>
      )}
      <h1 lang={heading.lang}>{heading.text}</h1>
      <p className="lead" lang="en">
        {meant.description}
      </p>
      {filter && (
        <p>
          <a className="button second" href={pathFor(language, `/search?${filter}=${code}`)}>
            {translate('search.showResults')}
          </a>
        </p>
      )}
      <p className="small quiet" translate="no">
        <code>{term ? `${facet}/${term.code}` : facet}</code>
        <br />
        <code>{meant.id}</code>
      </p>
      {!term && (
        <ul>
          {terms.map((each) => {
            const name = termName(translate, facet, each.code, each.name);
            return (
              <li key={each.code}>
                <a href={`${path}/${each.code}`} lang={name.lang}>
                  {name.text}
                </a>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
