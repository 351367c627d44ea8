import type { pages as english } from '../en/pages';
import type { AreaOf } from '../translation';

export const pages: AreaOf<typeof english, 'many'> = {
  'pages.privacy.title': 'Privacidade',
  'pages.privacy.lead':
    'Este site não guarda nada sobre você. Esta página explica como isso é feito, e contra o que o site não pode proteger você.',
  'pages.privacy.kept': 'O que fica guardado e o que não fica',
  'pages.privacy.kept.nothing':
    'Quando você busca e lê, nada fica guardado. Não há conta, cookie, número de visitante nem lista do que foi aberto.',
  'pages.privacy.kept.search':
    'A busca é cifrada dentro do endereço da resposta. A chave existe só na memória do servidor e é trocada repetidamente. A busca não é armazenada. Depois de algum tempo, o endereço deixa de abrir.',
  'pages.privacy.kept.shareable':
    'Um endereço feito para compartilhar uma busca pode ser lido por quem o vir. Você só recebe um se pedir.',
  'pages.privacy.kept.report':
    'Se você avisar de um erro, guardamos as opções marcadas, sua nota, o serviço de que se trata e o dia. Não guardamos quem você é, nem a hora. Você recebe um código. Com ele, pode apagar o aviso, e a nota é então sobrescrita no nosso arquivo.',
  'pages.privacy.kept.exit':
    'Se você usar “Sair desta página”, seu navegador recebe um cookie com um valor aleatório, que expira depois de um segundo. Ele faz o navegador descartar a cópia guardada da página. Não contém nada sobre você, e nós não o lemos.',
  'pages.privacy.kept.limit':
    'Para conter avalanches de pedidos, o servidor os conta na memória, sob uma forma embaralhada da rede de onde vieram. A chave que embaralha é descartada em até um dia. Nada disso chega a um disco.',
  'pages.privacy.kept.log':
    'O registro do servidor contém o método, o tipo de página, o estado e quanto tempo levou. Nenhum endereço de visitantes e nada do que alguém digitou.',
  'pages.privacy.built': 'Como o site é feito',
  'pages.privacy.built.own':
    'Tudo vem deste site. Não há anúncios, estatísticas, fontes de letra nem mapas de outro lugar.',
  'pages.privacy.built.script':
    'Nada precisa de JavaScript. Um único script pequeno só torna mais rápido sair da página.',
  'pages.privacy.built.links': 'Os links para os serviços não informam de que página você veio.',
  'pages.privacy.built.place': 'Você escolhe seu país e seu idioma. Eles nunca são deduzidos do seu endereço de rede.',
  'pages.privacy.cannot': 'Contra o que este site não pode proteger você',
  'pages.privacy.cannot.history':
    'Histórico do navegador. Seu navegador pode lembrar que você esteve aqui, e quando. Os títulos das páginas são neutros e o endereço não deixa ler a busca, mas deixa ler o nome deste site.',
  'pages.privacy.cannot.names':
    'Consultas de nomes (DNS). Seu aparelho pergunta à rede onde fica este site. Quem responde fica sabendo o nome do site.',
  'pages.privacy.cannot.network':
    'Quem controla a rede: um empregador, uma escola, um roteador da família, um provedor de internet. Em uma conexão segura (https), podem ver que este site foi visitado, mas não o que foi lido ou digitado.',
  'pages.privacy.cannot.device':
    'Um telefone compartilhado ou vigiado. Quem consegue abri-lo, ou um programa que grava a tela ou as teclas, pode ver o que você vê.',
  'pages.privacy.cannot.bill':
    'A conta de telefone. Ligações e mensagens de texto podem aparecer nela, mesmo as gratuitas.',
  'pages.privacy.cannot.copies':
    'Cópias. Capturas de tela, sugestões do teclado, downloads, impressões e navegadores que sincronizam podem levar o que você viu a outros lugares.',
  'pages.privacy.cannot.services':
    'Os serviços. Cada um guarda e transmite coisas diferentes. Leia o quadro de confidencialidade na página do serviço antes de entrar em contato.',
  'pages.privacy.cannot.frame':
    'Um site que mostra este diretório numa moldura pode saber que você a abriu. Ele não consegue ler o que você procura ou abre nela.',
  'pages.privacy.cannot.server':
    'O próprio servidor. Quem o mantém, ou quem o invade, poderia mudá-lo para guardar mais. O código é aberto, mas de fora não se vê que código está em uso.',
  'pages.privacy.tor':
    'O Tor Browser oculta da sua rede qual site você visita. Este site é feito para abrir nele, também na configuração mais restrita, “Safest” (a mais segura).',
  'pages.privacy.scope': 'Esta página trata de procurar ajuda com privacidade, e de nada mais.',
  'pages.privacy.signedIn': 'Se você entra como profissional ou na moderação',
  'pages.privacy.signedIn.visitors':
    'Visitantes nunca precisam entrar. As páginas públicas são iguais para todo mundo; elas não sabem se você tem uma conta.',
  'pages.privacy.signedIn.account':
    'Guardamos seu endereço de e-mail, uma forma embaralhada da sua senha que não pode ser revertida e o que a sua segunda etapa exige. Quando você apaga a conta, restam só um identificador, um idioma e datas.',
  'pages.privacy.signedIn.session':
    'Enquanto sua sessão está aberta, seu navegador guarda um cookie para estas páginas. Com ele, guardamos quando você entrou e quando esteve aqui pela última vez: nenhum endereço de rede e nada sobre seu aparelho.',
  'pages.privacy.signedIn.listing':
    'O que você escreve sobre seu serviço fica guardado com ele. O que você marca como não público é visto pelas pessoas que verificam, e por mais ninguém.',
  'pages.privacy.signedIn.trail':
    'O que é feito com uma ficha ou uma conta é anotado em um registro que não pode ser alterado: quem (por um identificador), o quê e quando.',
  'pages.privacy.proof': 'Como as promessas são testadas',
  'pages.privacy.proof.lead':
    'Cada promessa tem um teste automático que faz parte do código. Estes são os nomes deles, em inglês:',
  'pages.about.title': 'Sobre este site',
  'pages.about.lead':
    'Um diretório de ajuda confidencial para pessoas preocupadas com seus próprios pensamentos ou comportamentos sexuais em relação a crianças, e para as pessoas próximas delas: companheiros, pais e mães, pessoas que sofreram abuso, profissionais.',
  'pages.about.why':
    'Pedir ajuda cedo pode evitar abusos. Um pensamento não é um ato. Abusar de crianças e ver imagens de abuso faz mal a crianças reais e é crime.',
  'pages.about.who': 'Quem mantém esta cópia',
  'pages.about.who.site':
    'Este é o site {{site}}, em {{origin}}. Ele usa o Waymark, que é software livre: qualquer pessoa pode manter uma cópia. Quem mantém uma cópia responde por ela.',
  'pages.about.who.contact': 'Para falar com quem mantém esta cópia:',
  'pages.about.who.noContact': 'Quem mantém esta cópia não informou um endereço de contato.',
  'pages.about.not': 'O que ele não é',
  'pages.about.not.text':
    'Não é uma linha de apoio, nem uma clínica, nem um advogado, nem a polícia. Ninguém responde a mensagens aqui. Para falar com alguém, entre em contato com um dos serviços do diretório.',
  'pages.about.checked': 'Como as fichas são verificadas',
  'pages.about.checked.sources':
    'Cada informação de uma ficha indica sua fonte e a data dessa fonte. Onde não sabemos, está escrito “não sabemos”.',
  'pages.about.checked.people':
    'As fichas são reunidas a partir de páginas públicas, a maioria dos próprios serviços. Uma ficha que ninguém confirmou com o serviço diz isso.',
  'pages.about.checked.report': 'Se algo está errado, cada ficha tem um link para avisar. Você não precisa de conta.',
  'pages.about.checked.follow': 'Acompanhar um aviso de erro que você enviou',
  'pages.about.order': 'O que decide a ordem',
  'pages.about.order.text':
    'O quanto um serviço corresponde às suas palavras e aos seus filtros, se atende seu país, se é possível entrar em contato agora e o quanto seus dados são recentes. A ordem não pode ser comprada. Não há anúncios.',
  'pages.about.order.reviews': 'Não há avaliações nem estrelas. Uma avaliação pode revelar quem a escreveu.',
  'pages.about.more': 'Para entregar e reutilizar',
  'pages.about.languages': 'Idiomas',
  'pages.about.languages.text':
    'Idiomas das páginas: {{languages}}. Os textos em outros idiomas que não o inglês foram traduzidos por máquina, e nenhum falante nativo os verificou ainda. As fichas estão no idioma em que foram escritas, em geral inglês.',
  'pages.about.exit': 'Sair desta página: o que faz e o que não faz',
  'pages.about.exit.can':
    'Abre uma página neutra. Não precisa de script. Com script, apertar Shift três vezes faz o mesmo e limpa a tela na hora.',
  'pages.about.exit.back':
    'Se depois você apertar Voltar, o navegador precisa pedir a página de novo a este site. Ele não mostra uma cópia guardada. Medimos isso só no Chromium.',
  'pages.about.exit.cannot':
    'Não pode tirar este site do histórico do navegador, dos registros de uma rede, de outras abas abertas nem de capturas de tela.',
  'pages.about.licences': 'Licenças',
  'pages.about.licences.code': 'O código: licença MIT.',
  'pages.about.licences.data': 'Os dados do próprio diretório: Creative Commons Atribuição 4.0 (CC BY 4.0).',
  'pages.about.licences.places':
    'Nomes e posições de lugares: GeoNames (CC BY 4.0) e Unicode CLDR (Unicode License v3).',
  'pages.about.security': 'Avisar de um problema de segurança',
  'pages.about.security.contact':
    'Escreva para o endereço de contato acima. Por favor, dê-nos tempo para corrigir o problema antes de contar a outras pessoas.',
  'pages.about.security.noContact': 'Quem mantém esta cópia não informou um endereço para avisos de segurança.',
  'pages.accessibility.title': 'Acessibilidade',
  'pages.accessibility.lead':
    'Qualquer pessoa deve poder usar este site: com teclado, com leitor de tela, com um telefone lento, com letras grandes ou no papel.',
  'pages.accessibility.status': 'Em que ponto está',
  'pages.accessibility.status.text':
    'O objetivo é a WCAG 2.2, nível AA. Acreditamos que o site a cumpre em sua maior parte. Não afirmamos conformidade total, porque só foram feitos testes automáticos e nossas próprias verificações.',
  'pages.accessibility.method': 'Como foi verificado',
  'pages.accessibility.method.auto':
    'Testes automáticos com axe nas páginas, em modo claro e escuro, nestes idiomas: {{languages}}; percursos pelas páginas com o teclado e sem script.',
  'pages.accessibility.method.date': 'Esta declaração foi preparada em {{date}}, por autoavaliação.',
  'pages.accessibility.limits': 'Limites conhecidos',
  'pages.accessibility.limits.people': 'Ninguém que usa leitor de tela todos os dias testou o site ainda.',
  'pages.accessibility.limits.translations':
    'Os textos em outros idiomas que não o inglês foram traduzidos por máquina, e nenhum falante nativo os verificou ainda.',
  'pages.accessibility.limits.listings':
    'As fichas estão no idioma em que foram escritas, em geral inglês. O idioma está marcado, para que os leitores de tela possam trocar.',
  'pages.accessibility.limits.services':
    'Os sites dos serviços não são nossos. Não verificamos o quanto são acessíveis.',
  'pages.accessibility.contact': 'Fale conosco',
  'pages.accessibility.contact.some': 'Se algo aqui é difícil de usar, diga a quem mantém esta cópia:',
  'pages.accessibility.contact.none':
    'Quem mantém esta cópia não informou um endereço de contato, por isso ainda não há como avisar. Sabemos que isso é uma falha.',
  'pages.accessibility.enforcement':
    'Se a resposta não ajudar, talvez um órgão público de acessibilidade ajude. Qual deles depende do país de quem mantém esta cópia.',
};
