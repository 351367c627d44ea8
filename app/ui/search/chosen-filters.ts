import type { SearchRequest } from '~/domain/search/request';
import { countryName, languageName } from '~/i18n/countries';
import type { InterfaceLanguage } from '~/i18n/languages';
import type { Translate } from '~/i18n/translator';

/** A filter that is set, as a form field and in words. */
export interface ChosenFilter {
  /** `name=value` of the form field, e.g. `for=own-thoughts`. */
  readonly field: string;
  readonly words: string;
}

/** Every filter of a request that is set, the words typed not counted. */
export function chosenFilters(
  request: SearchRequest,
  language: InterfaceLanguage,
  translate: Translate,
): readonly ChosenFilter[] {
  const chosen: ChosenFilter[] = [];
  const add = (field: string, words: string) => chosen.push({ field, words });
  if (request.country) add(`country=${request.country}`, countryName(language, request.country));
  for (const value of request.audiences) add(`for=${value}`, translate(`vocabulary.audience.${value}`));
  for (const value of request.ways) add(`by=${value}`, translate(`vocabulary.way.${value}`));
  for (const value of request.languages) add(`language=${value}`, languageName(language, value));
  for (const value of request.costs) add(`cost=${value}`, translate(`vocabulary.cost.${value}`));
  if (request.openNow) add('open=now', translate('vocabulary.facet.openNow'));
  if (request.anonymous) add('anonymous=yes', translate('vocabulary.facet.anonymous'));
  for (const value of request.situations) add(`situation=${value}`, translate(`vocabulary.situation.${value}`));
  for (const value of request.kinds) add(`kind=${value}`, translate(`vocabulary.kind.${value}`));
  if (request.near) {
    add(`near=${request.near}`, translate('search.nearChip', { place: request.near, kilometres: request.within }));
  }
  return chosen;
}
