import type { coverage as english } from '../en/coverage';
import type { AreaOf } from '../translation';

export const coverage: AreaOf<typeof english, 'many'> = {
  'coverage.title': 'Dónde falta ayuda',
  'coverage.lead':
    'Lo que este directorio recoge por país y por idioma, y lo que no. Para quienes deciden dónde crear ayuda.',
  'coverage.caveat':
    'Que no haya nada en la lista no quiere decir que no exista nada. Aún no hemos encontrado nada cuyos datos pudiéramos comprobar.',
  'coverage.worldwide':
    'Servicios en la lista: {{all}}. De ellos, {{worldwide}} son para personas de cualquier lugar. No cuentan para un país, porque quizá no hablen su idioma ni conozcan su ley.',
  'coverage.picture': 'Países y territorios con al menos uno en la lista, de {{all}}',
  'coverage.picture.languages': 'Idiomas con más servicios en la lista',
  'coverage.views': 'Mostrar',
  'coverage.byCountry': 'Qué hay, por país',
  'coverage.byKind': 'Tipos de servicio, por país',
  'coverage.byLanguage': 'Idiomas',
  'coverage.sort': 'Ordenar por',
  'coverage.without': 'Solo países sin',
  'coverage.anyNeed': 'todos los países',
  'coverage.country': 'País',
  'coverage.language': 'Idioma',
  'coverage.services': 'Servicios',
  'coverage.need.own-help': 'Ayuda con los propios pensamientos o conducta',
  'coverage.need.crisis-line': 'Línea de crisis',
  'coverage.need.child-helpline': 'Línea de ayuda a la infancia',
  'coverage.need.place-to-report': 'Lugar para denunciar material',
  'coverage.need.family': 'Ayuda a familias',
  'coverage.need.survivors': 'Ayuda a personas a quienes hicieron daño',
  'coverage.need.main-language': 'En el idioma principal',
  'coverage.need.missing': 'Carencias',
  'coverage.need.dedicated': 'Para los propios pensamientos o conducta',
  'coverage.need.worldwide': 'Para personas de cualquier lugar',
  'coverage.need.countries': 'Países',
  'coverage.shown': 'Países en esta tabla: {{rows}}. Cuántos servicios de cada tipo hay en la lista.',
  'coverage.shownLanguages': 'Idiomas en esta tabla: {{rows}}. Un servicio que habla varios cuenta para cada uno.',
  'coverage.mainLanguage':
    'Las carencias cuentan las columnas desde la ayuda con los propios pensamientos hasta la ayuda a personas a quienes hicieron daño. El idioma principal es el más probable según Unicode CLDR; muchos países tienen varios.',
  'coverage.nothing': 'Países y territorios sin nada en la lista: {{countries}}',
  'coverage.unknownLanguage': 'Servicios cuyos idiomas no conocemos: {{services}}.',
  'coverage.csv': 'Esta tabla como archivo (CSV, en inglés)',
  'coverage.noVisitors': 'Contado solo a partir de las fichas. No contamos lo que buscan los visitantes.',
};
