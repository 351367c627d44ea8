import type { embed as english } from '../en/embed';
import type { AreaOf } from '../translation';

export const embed: AreaOf<typeof english, 'many'> = {
  'embed.newTab': 'abre fora deste quadro',
  'embed.kept':
    'Este quadro vem de {{site}}. Não põe cookies, não precisa de scripts e não guarda nada do que você escreve. A página em volta pode saber que você o abriu.',
  'embed.for': 'Para quem é?',
  'embed.forAnyone': 'Qualquer pessoa',
  'embed.again': 'Mudar a busca',
  'embed.whole': 'Estes serviços com todos os filtros, em {{site}}',
  'embed.entry': 'A ficha inteira em {{site}}: fontes, a lei, avisar de um erro',
  'embed.search': 'Procurar um serviço',
  'embed.title': 'Mostrar {{site}} no seu próprio site',
  'embed.lead':
    'Para clínicas, linhas de ajuda e outros sites: a busca, ou um só serviço, dentro de uma página sua. Não é preciso chave, conta nem script.',
  'embed.what': 'O que o quadro deve mostrar?',
  'embed.what.search': 'A busca',
  'embed.what.service': 'Um só serviço',
  'embed.service': 'Qual serviço?',
  'embed.serviceHint': 'O endereço da página dele em {{site}}. Deixe vazio para a busca.',
  'embed.country': 'País para começar',
  'embed.language': 'Idioma do quadro',
  'embed.height': 'Altura em pixels',
  'embed.heightHint': 'De {{least}} a {{most}}. A largura acompanha a da sua página.',
  'embed.write': 'Escrever as linhas',
  'embed.errorService': 'Dê o endereço de um serviço que esteja aqui.',
  'embed.errorHeight': 'Dê a altura em número inteiro, dentro dos limites.',
  'embed.lines': 'Linhas para a sua página',
  'embed.linesHint': 'Selecione tudo, copie e ponha onde o quadro deve ficar.',
  'embed.preview': 'Ver o quadro sozinho',
  'embed.means': 'O que as linhas dizem',
  'embed.means.sandbox':
    'Formulários e links podem ser usados, scripts não. Só um toque num link, como “Sair desta página”, pode mudar a sua página.',
  'embed.means.referrerpolicy': 'Não ficamos sabendo em qual das suas páginas está o quadro.',
  'embed.means.loading': 'O quadro só é carregado quando alguém chega perto dele.',
  'embed.means.title': 'Como um leitor de tela chama o quadro.',
  'embed.promised': 'O que prometemos',
  'embed.promised.kept':
    'O quadro não põe cookies, não pede nada a terceiros e não guarda nada sobre quem visita o seu site.',
  'embed.promised.read': 'O que a pessoa escreve fica no quadro: a sua página não pode ler, e o endereço não mostra.',
  'embed.promised.leave': 'A saída e a ajuda urgente estão sempre nele.',
  'embed.asked': 'O que pedimos a você',
  'embed.asked.measure':
    'Nessa página, não meça nem grave o que as pessoas fazem: sem estatísticas, sem publicidade, sem gravação de sessão.',
  'embed.asked.attributes': 'Deixe os atributos como estão e não ponha nada por cima do quadro.',
  'embed.asked.say':
    'Diga ao lado que ele vem de {{site}} e que o seu próprio servidor pode ver que a página foi aberta.',
  'embed.oembed':
    'Sistemas que conhecem oEmbed escrevem o quadro sozinhos quando alguém cola o endereço de um serviço ou da busca. Eles perguntam aqui:',
};
