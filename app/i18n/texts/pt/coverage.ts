import type { coverage as english } from '../en/coverage';
import type { AreaOf } from '../translation';

export const coverage: AreaOf<typeof english, 'many'> = {
  'coverage.title': 'Onde falta ajuda',
  'coverage.lead':
    'O que este diretório contém por país e por língua, e o que não contém. Para quem decide onde criar ajuda.',
  'coverage.caveat':
    'Nada na lista não quer dizer que nada exista. Ainda não encontrámos nada cujos dados pudéssemos verificar.',
  'coverage.worldwide':
    'Serviços na lista: {{all}}. Destes, {{worldwide}} são para pessoas em qualquer lugar. Não contam para um país, porque talvez não falem a sua língua nem conheçam a sua lei.',
  'coverage.picture': 'Países e territórios com pelo menos um na lista, de {{all}}',
  'coverage.picture.languages': 'Línguas com mais serviços na lista',
  'coverage.views': 'Mostrar',
  'coverage.byCountry': 'O que há, por país',
  'coverage.byKind': 'Tipos de serviço, por país',
  'coverage.byLanguage': 'Línguas',
  'coverage.sort': 'Ordenar por',
  'coverage.without': 'Só países sem',
  'coverage.anyNeed': 'todos os países',
  'coverage.country': 'País',
  'coverage.language': 'Língua',
  'coverage.services': 'Serviços',
  'coverage.need.own-help': 'Ajuda com os próprios pensamentos ou comportamento',
  'coverage.need.crisis-line': 'Linha de crise',
  'coverage.need.child-helpline': 'Linha de apoio à criança',
  'coverage.need.place-to-report': 'Canal para denunciar material',
  'coverage.need.family': 'Ajuda para famílias',
  'coverage.need.survivors': 'Ajuda para pessoas que sofreram abuso',
  'coverage.need.main-language': 'Na língua principal',
  'coverage.need.missing': 'Lacunas',
  'coverage.need.dedicated': 'Para os próprios pensamentos ou comportamento',
  'coverage.need.worldwide': 'Para pessoas em qualquer lugar',
  'coverage.need.countries': 'Países',
  'coverage.shown': 'Países nesta tabela: {{rows}}. Quantos serviços de cada tipo estão na lista.',
  'coverage.shownLanguages': 'Línguas nesta tabela: {{rows}}. Um serviço que fala várias conta para cada uma.',
  'coverage.mainLanguage':
    'As lacunas contam as colunas desde a ajuda com os próprios pensamentos até à ajuda para pessoas que sofreram abuso. A língua principal é a mais provável segundo o Unicode CLDR; muitos países têm várias.',
  'coverage.nothing': 'Países e territórios sem nada na lista: {{countries}}',
  'coverage.unknownLanguage': 'Serviços cujas línguas não conhecemos: {{services}}.',
  'coverage.csv': 'Esta tabela como ficheiro (CSV, em inglês)',
  'coverage.noVisitors': 'Contado só a partir das fichas. Não contamos o que os visitantes procuram.',
};
