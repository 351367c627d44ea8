import type { guides as english } from '../en/guides';
import type { AreaOf } from '../translation';

export const guides: AreaOf<typeof english, 'many'> = {
  'guides.title': 'Guias',
  'guides.lead': 'Páginas curtas para ler no seu ritmo, a sós. Cada uma termina com um próximo passo.',
  'guides.for.self': 'Sobre você',
  'guides.for.around': 'Sobre alguém próximo de você',
  'guides.for.harmed': 'Se você sofreu abuso',
  'guides.for.harmedNote': 'Este guia e seus serviços são só para você. Ficam separados dos outros.',
  'guides.for.professional': 'Para profissionais',
  'guides.for.everyone': 'Antes de entrar em contato',
  'guides.contents': 'Nesta página',
  'guides.next': 'Próximo passo',
  'guides.urgentChoose': 'Escolha seu país para ver os números',
  'guides.about': 'Sobre este guia',
  'guides.review.original':
    'Escrito para este site a partir das fontes abaixo. Nenhum especialista de fora o verificou ainda.',
  'guides.review.machine-made': 'Traduzido por máquina, ainda não lido por um falante nativo.',
  'guides.review.reviewed': 'Verificado por {{by}} em {{on}}.',
  'guides.lastReviewed':
    'Comparado com as fontes pela última vez em {{date}}. A próxima verificação deve ser feita até {{due}}.',
  'guides.past':
    'Este guia devia ter sido verificado até {{due}}, e ninguém fez isso ainda. Uma parte pode já não ser verdade.',
  'guides.notAdvice': 'Informação geral. Não é orientação jurídica nem médica.',
  'guides.sources': 'Fontes',
  'guides.undated': 'sem data; lido em {{date}}',
  'guides.all': 'Todos os guias',
  'guides.inEnglish': 'Ainda não há tradução deste texto, por isso ele está em inglês.',
  'guides.readFirst': 'Ainda não quer entrar em contato? Leia antes um guia curto',
  'guides.panel.viewed-images': 'Leia antes: o que pode ajudar a parar',
  'guides.panel.youth': 'Leia antes: um guia para menores de 18 anos',
  'guides.panel.survivor': 'Leia antes: um guia para pessoas que sofreram abuso',
  'guides.law.choose': 'Escolha um país',
  'guides.law.more': 'Fontes e mais: o que diz a lei ({{country}})',
};
