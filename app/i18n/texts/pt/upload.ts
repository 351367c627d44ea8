import type { upload as english } from '../en/upload';
import type { AreaOf } from '../translation';

export const upload: AreaOf<typeof english, 'many'> = {
  'upload.title': 'Muitos serviços de uma vez',
  'upload.lead':
    'Se você tem uma lista de serviços, envie-a como um só arquivo. Cada linha é verificada antes. Enviar um arquivo não publica nada: as linhas viram rascunhos, que você revê e envia como quaisquer outros.',
  'upload.file': 'O arquivo',
  'upload.fileHint':
    'Um arquivo CSV com nossas colunas, ou JSON no formato HSDS. No máximo 16 MB e {{rows}} linhas. De uma planilha: salve como “CSV UTF-8”.',
  'upload.organization': 'Para qual organização?',
  'upload.send': 'Ler o arquivo',
  'upload.template': 'Baixar um arquivo vazio com nossas colunas',
  'upload.notKept':
    'O arquivo em si não fica guardado, só suas linhas. Elas são apagadas 30 dias depois de você terminar.',
  'upload.yours': 'Arquivos que você enviou',
  'upload.none': 'Nenhum arquivo foi enviado ainda.',
  'upload.when': 'Enviado',
  'upload.rows_one': '{{count}} linha',
  'upload.rows_many': '{{count}} de linhas',
  'upload.rows_other': '{{count}} linhas',
  'upload.state.checking': 'Em verificação',
  'upload.state.checked': 'Verificado. À sua espera',
  'upload.state.taking-in': 'Virando rascunhos',
  'upload.state.done': 'Concluído',
  'upload.back': 'Todos os arquivos',
  'upload.drafts': 'Ver os rascunhos',

  'upload.columns': 'As colunas, e o que escrever nelas',
  'upload.columnsIntro':
    'A primeira linha do arquivo dá nome às colunas. Só “name” é necessária; deixe de fora o que você não sabe. A ordem não importa. Vírgulas, pontos e vírgulas e tabulações são todos entendidos.',
  'upload.column': 'Coluna',
  'upload.columnHow': 'Como escrever',
  'upload.columnExample': 'Exemplo',
  'upload.reading.text': 'Texto',
  'upload.reading.list': 'Um ou vários, separados por ponto e vírgula',
  'upload.reading.words': 'Uma ou várias destas: {{words}}',
  'upload.reading.word': 'Uma destas: {{words}}',
  'upload.reading.countries': 'Códigos de país de duas letras, separados por ponto e vírgula',
  'upload.reading.country': 'Um código de país de duas letras',
  'upload.reading.lines': 'Nomes, separados por ponto e vírgula',
  'upload.reading.yes-no': 'yes, no, ou vazio se não se sabe',
  'upload.reading.hours': 'Dias e horas, como Mo-Fr 09:00-17:00; Sa off',
  'upload.hsds': 'JSON no formato HSDS',
  'upload.hsdsText':
    'Uma lista de serviços como na Human Services Data Specification 3 da Open Referral, uma página de uma interface HSDS, ou um serviço. A HSDS não diz para quem é um serviço, nem o que ele guarda sobre quem liga. Isso é perguntado a você em cada rascunho.',
  'upload.address':
    'Uma rua nunca é mostrada só porque está em um arquivo. O que os visitantes veem de um lugar é o que diz place_visibility: none, full, area ou hidden.',

  'upload.step.provider': 'Quem o mantém',
  'upload.step.service': 'O serviço',
  'upload.step.audience': 'Para quem é',
  'upload.step.contact': 'Formas de contato',
  'upload.step.money': 'Custo e idiomas',
  'upload.step.place': 'Lugar',
  'upload.step.confidentiality': 'Confidencialidade',
  'upload.step.evidence': 'Fontes',
  'upload.contactNumber': 'Contato {{number}}',
  'upload.wholeRow': 'A linha',

  'upload.refused.no-file': 'Primeiro escolha um arquivo.',
  'upload.refused.empty': 'O arquivo está vazio.',
  'upload.refused.too-large':
    'O arquivo é grande demais. No máximo 16 MB podem ser lidos. Divida-o em vários arquivos.',
  'upload.refused.wrong-kind': 'O nome do arquivo tem de terminar em .csv ou .json.',
  'upload.refused.workbook':
    'Esta é uma pasta de trabalho de um programa de planilhas. Abra-a nele e salve como “CSV UTF-8”.',
  'upload.refused.utf-16': 'O arquivo está salvo como UTF-16. Salve como “CSV UTF-8” e envie de novo.',
  'upload.refused.not-utf-8':
    'O arquivo não está salvo como UTF-8, por isso as letras sairiam erradas. Salve como “CSV UTF-8”.',
  'upload.refused.not-text':
    'Há no arquivo caracteres que nenhum texto tem. Talvez esteja danificado, ou seja outro tipo de arquivo.',
  'upload.refused.not-json': 'Este não é um JSON completo. O arquivo pode ter sido cortado.',
  'upload.refused.too-deep': 'O JSON tem níveis demais para ser uma lista de serviços.',
  'upload.refused.no-services': 'Não há nenhum serviço no arquivo.',
  'upload.refused.no-header': 'Não há uma coluna “name”. Todo serviço precisa de um nome.',
  'upload.refused.unknown-header':
    'A primeira linha não traz o nome de nenhuma das nossas colunas. Comece com a linha do arquivo vazio.',
  'upload.refused.column-twice': 'A coluna “{{column}}” está lá duas vezes.',
  'upload.refused.too-many-columns': 'Há colunas demais.',
  'upload.refused.too-many-rows':
    'Há linhas demais. No máximo 20.000 podem ser lidas de uma vez. Divida o arquivo em vários.',
  'upload.refused.row-too-long':
    'A linha {{row}} é longa demais para um serviço. Muitas vezes faltam aspas perto dela.',
  'upload.refused.quote-open': 'Na linha {{row}}, há aspas que se abrem e nunca se fecham.',
  'upload.refused.quote-inside':
    'Na linha {{row}}, há aspas dentro de uma célula entre aspas. Escreva-as duas vezes, ou salve o arquivo em um programa de planilhas.',
  'upload.refused.row-not-json': 'O serviço {{row}} não é um JSON completo, ou não é um serviço.',
  'upload.refused.too-many-open':
    'Três arquivos desta organização ainda estão em aberto. Primeiro conclua ou descarte um deles.',
  'upload.nothingKept': 'Nada do arquivo foi guardado. A linha 1 é o primeiro serviço.',

  'upload.problem.neverList': 'Este serviço pediu para nunca aparecer no diretório. Não pode ser aceito.',
  'upload.problem.leftOut': 'Deixado de fora',
  'upload.problem.twice': 'O mesmo serviço da linha {{row}}.',
  'upload.problem.listed': 'Parece um serviço que já está no diretório: {{slug}}',
  'upload.problem.formula': 'Isto é uma fórmula. Escreva o próprio texto.',
  'upload.problem.unknownWord': '“{{word}}” não é uma das palavras desta coluna.',
  'upload.problem.cellTooMany': 'Há mais células do que colunas.',
  'upload.problem.hoursNotRead': 'O horário não é um horário semanal simples. Adicione-o no rascunho.',
  'upload.problem.extension':
    'O ramal de um número de telefone não pode ser guardado. Adicione-o em palavras no rascunho.',
  'upload.problem.notActive': 'O arquivo diz que este serviço não está ativo.',
  'upload.problem.moreLocations': 'Há vários lugares. Só o primeiro está no rascunho.',

  'upload.one.title': 'Um arquivo de {{date}}',
  'upload.one.checking': 'Verificando a linha {{done}} de {{rows}}.',
  'upload.one.taking': 'Incluindo a linha {{done}} de {{rows}}.',
  'upload.one.wait': 'Esta página pergunta de novo a cada poucos segundos. Você pode sair dela; o trabalho continua.',
  'upload.one.good_one': '{{count}} linha sem problemas',
  'upload.one.good_many': '{{count}} de linhas sem problemas',
  'upload.one.good_other': '{{count}} linhas sem problemas',
  'upload.one.bad_one': '{{count}} linha com problemas',
  'upload.one.bad_many': '{{count}} de linhas com problemas',
  'upload.one.bad_other': '{{count}} linhas com problemas',
  'upload.one.taken_one': '{{count}} rascunho criado',
  'upload.one.taken_many': '{{count}} de rascunhos criados',
  'upload.one.taken_other': '{{count}} rascunhos criados',
  'upload.one.unknownColumns': 'Estas colunas não são nossas e foram ignoradas: {{columns}}',
  'upload.one.next': 'O que fazer com elas?',
  'upload.one.take_one': 'Fazer um rascunho com {{count}} linha sem problemas',
  'upload.one.take_many': 'Fazer rascunhos com {{count}} de linhas sem problemas',
  'upload.one.take_other': 'Fazer rascunhos com as {{count}} linhas sem problemas',
  'upload.one.takeAll': 'Fazer rascunhos com as linhas',
  'upload.one.takeLeftOut_one': 'Incluir também {{count}} linha que ficou de fora',
  'upload.one.takeLeftOut_many': 'Incluir também {{count}} de linhas que ficaram de fora',
  'upload.one.takeLeftOut_other': 'Incluir também as {{count}} linhas que ficaram de fora',
  'upload.one.withProblems': 'Também as linhas com problemas. Vou corrigi-las nos rascunhos.',
  'upload.one.discard': 'Descartar este arquivo',
  'upload.one.discardNote': 'Os rascunhos já criados ficam.',
  'upload.one.report': 'Linha por linha',
  'upload.one.allGood': 'Não há nada errado em nenhuma linha.',
  'upload.one.row': 'Linha',
  'upload.one.name': 'Nome',
  'upload.one.problems': 'O que está errado',
  'upload.one.noName': 'Sem nome',
  'upload.one.draft': 'Abrir o rascunho',
  'upload.one.more': 'Próximas linhas',
  'upload.one.first': 'Do começo',
  'upload.one.download': 'Baixar o relatório em CSV',
  'upload.one.busy': 'O arquivo foi alterado enquanto isso. Veja de novo.',
  'upload.done.discarded': 'O arquivo foi descartado.',

  'upload.claim.title': 'Esta ficha é sua?',
  'upload.claim.lead':
    'Se você fala em nome do serviço {{name}}, pode cuidar da ficha dele. Mostre isso de uma destas formas. A moderação decide, em geral em poucos dias.',
  'upload.claim.own': 'Sua organização já cuida desta ficha.',
  'upload.claim.manage': 'Ir para a ficha',
  'upload.claim.rivals': 'Outra pessoa diz que esta ficha é dela',
  'upload.claim.rival': '{{name}}, desde {{date}}',
  'upload.claim.rivalsText':
    'A moderação decide, e pergunta antes a você se algo não está claro. Você não precisa fazer nada. Se a outra pessoa tem razão, você pode passar a ficha a ela por conta própria.',
  'upload.claim.noOrganization': 'Para reivindicar uma ficha, você precisa ter aqui sua própria organização.',
  'upload.claim.proof': 'Como você quer mostrar isso?',
  'upload.claim.proof.domain-email': 'Por um e-mail para um endereço em {{domain}}',
  'upload.claim.proof.domain-emailHint':
    'Enviamos um link para lá. Quem lê esse endereço abre o link e aperta um botão.',
  'upload.claim.proof.licence-register': 'Pela inscrição em um registro profissional',
  'upload.claim.proof.licence-registerHint': 'A moderação compara a inscrição com a ficha.',
  'upload.claim.proof.call': 'Por uma ligação',
  'upload.claim.proof.callHint':
    'A moderação liga para o número que a ficha mostra, nunca para um que você informe aqui, e pede para falar com você.',
  'upload.claim.noDomain': 'A ficha não tem site próprio, por isso um e-mail não prova nada aqui.',
  'upload.claim.email': 'Endereço em {{domain}}',
  'upload.claim.register': 'Endereço da inscrição no registro',
  'upload.claim.registerHint': 'A página que mostra sua inscrição, começando com https://',
  'upload.claim.times': 'Quando podemos ligar, e por quem devemos perguntar?',
  'upload.claim.timesHint': 'Dias e horas, com o fuso horário. Nenhum outro número: ligamos para o da ficha.',
  'upload.claim.send': 'Enviar a reivindicação',
  'upload.claim.error.proof': 'Escolha uma forma.',
  'upload.claim.error.email': 'Informe um endereço de e-mail completo.',
  'upload.claim.error.otherDomain': 'O endereço tem de estar no domínio do próprio site, ou abaixo dele.',
  'upload.claim.error.register': 'Informe o endereço completo da página, começando com https://',
  'upload.claim.error.times': 'Diga quando podemos ligar, em no máximo 500 caracteres.',
  'upload.claim.error.twice': 'Sua reivindicação desta ficha já está em aberto.',
  'upload.claim.error.tooMany': 'Você abriu várias reivindicações hoje. Tente de novo amanhã.',
  'upload.claim.open': 'Sua reivindicação está em aberto',
  'upload.claim.openMail': 'Enviamos um link para o endereço no domínio da ficha. Ele vale por três dias.',
  'upload.claim.openProven': 'O e-mail foi respondido. Agora a moderação decide.',
  'upload.claim.openWait': 'A moderação está olhando. Você recebe um e-mail quando estiver decidido.',
  'upload.claim.takeBack': 'Cancelar a reivindicação',
  'upload.claim.refused': 'Sua última reivindicação foi recusada',
  'upload.claim.accepted': 'Sua reivindicação foi aceita.',
  'upload.claim.done.takenBack': 'A reivindicação foi cancelada.',

  'upload.link.title': 'Uma ficha',
  'upload.link.proofText':
    'Alguém que tem uma conta aqui diz que fala em nome do serviço {{name}}, e indicou este endereço como prova. Está certo?',
  'upload.link.proofButton': 'Sim, está certo',
  'upload.link.proofNo': 'Se não está certo, não faça nada. O link expira sozinho.',
  'upload.link.proofDone': 'Agradecemos. Agora a moderação decide.',
  'upload.link.transferText': 'A ficha {{name}} é oferecida a você, para cuidar dela a partir de agora.',
  'upload.link.transferFor': 'Para qual das suas organizações?',
  'upload.link.transferButton': 'Assumir a ficha',
  'upload.link.signIn': 'Primeiro entre na sua conta, depois abra de novo o link do e-mail.',
  'upload.link.otherAccount': 'O link foi enviado a outra conta. Entre com ela.',
  'upload.link.signInLink': 'Entrar',
  'upload.link.gone': 'Este link já não abre nada. Foi usado, expirou, ou algo mudou.',
  'upload.link.transferDone': 'Agora cabe a você cuidar da ficha.',

  'upload.transfer.title': 'Passar {{name}} a outra organização',
  'upload.transfer.lead':
    'A partir daí, a outra organização cuida da ficha, e vocês não mais. Nada do que os visitantes veem muda. O que você ainda está escrevendo sobre ela é descartado.',
  'upload.transfer.email': 'E-mail de uma pessoa responsável pela outra organização',
  'upload.transfer.emailHint':
    'Ela precisa ter uma conta aqui. Recebe um link que vale por sete dias, e tem de aceitar.',
  'upload.transfer.send': 'Oferecer a ficha',
  'upload.transfer.done':
    'Se este endereço é de uma pessoa responsável por uma organização daqui, ela recebeu um e-mail. A ficha continua sua até que ela aceite.',

  'upload.never.title': 'Nunca mais incluir {{name}}',
  'upload.never.lead':
    'A ficha é retirada na hora, e o serviço entra em uma lista dos que não querem aparecer no diretório. A lista é guardada definitivamente, e tudo o que chega é comparado com ela: arquivos, rascunhos e listas de outros.',
  'upload.never.undo': 'Só a moderação pode desfazer isto, depois de você nos escrever.',
  'upload.never.also': 'Por que mais devemos reconhecê-lo?',
  'upload.never.byName': 'Ele é sempre reconhecido pelo nome.',
  'upload.never.domain': 'Também tudo em {{domain}}',
  'upload.never.phone': 'Também tudo com o número {{phone}}',
  'upload.never.alsoHint': 'Deixe de fora o que é usado por outros serviços seus que devem continuar no diretório.',
  'upload.never.sure': 'Falo em nome deste serviço, e ele nunca deve aparecer no diretório.',
  'upload.never.error.sure': 'Marque a opção se você tem certeza.',
  'upload.never.button': 'Retirar e nunca mais incluir',
  'upload.never.done': '{{name}} foi retirado e não voltará ao diretório.',
  'upload.never.changed': 'A ficha foi alterada enquanto isso. Veja e tente de novo.',

  'upload.public.title': 'Inclua seu serviço',
  'upload.public.nav': 'Para profissionais: inclua seu serviço',
  'upload.public.lead':
    'Para profissionais e serviços que atendem pessoas preocupadas com seus próprios pensamentos ou comportamentos sexuais, e pessoas próximas delas. A ficha é gratuita. Você decide o que é mostrado e pode ocultá-la a qualquer momento.',
  'upload.public.start': 'Começar',
  'upload.public.signUp': 'Criar uma conta',
  'upload.public.signIn': 'Entrar',
  'upload.public.find':
    'Já está no diretório? Depois de entrar na conta, procure pelo nome e reivindique a ficha, em vez de escrever uma segunda.',
  'upload.public.who': 'Quem pode aparecer no diretório',
  'upload.public.who.services':
    'Serviços e organizações: linhas de apoio, clínicas, programas, grupos, redes de encaminhamento.',
  'upload.public.who.people':
    'Também profissionais que atendem sozinhos, se quiserem e se sua licença puder ser consultada. Não precisamos de endereço residencial nem de fotografia.',
  'upload.public.who.not': 'Ninguém pode pagar por um lugar, nem por um lugar melhor.',
  'upload.public.ask': 'O que perguntamos',
  'upload.public.ask.form':
    'O que vocês oferecem, para quem, e quem não aceitam; formas de contato e horário; custo e idiomas; o que perguntam, guardam e transmitem. Oito etapas curtas, salvas à medida que você avança. Muitos serviços podem ser enviados em um só arquivo.',
  'upload.public.ask.limits':
    'Os limites da sua confidencialidade, em palavras simples, para que as pessoas os conheçam antes de contar qualquer coisa.',
  'upload.public.ask.evidence': 'Uma página própria, ou um registro, onde isso possa ser verificado.',
  'upload.public.see': 'O que os visitantes veem, e o que não veem',
  'upload.public.see.shown': 'Antes de enviar, você vê sua ficha exatamente como os visitantes a verão.',
  'upload.public.see.address':
    'Você escolhe quanto do seu endereço mostrar: tudo, só a região, ou nada. Um número ou endereço de e-mail pode ser dado só à moderação.',
  'upload.public.see.account': 'Sua conta, seu próprio nome e seu endereço de e-mail não são mostrados.',
  'upload.public.checked': 'Quem verifica, e quanto tempo leva',
  'upload.public.checked.people':
    'A moderação lê a ficha e vê as fontes. A ficha de alguém que ainda não conhecemos precisa do acordo de duas pessoas; um telefone, site ou endereço de e-mail alterado também.',
  'upload.public.checked.time':
    'A moderação é feita por pessoas, por isso pode levar alguns dias. Você vê em que ponto está e pode responder lá às perguntas delas.',
  'upload.public.checked.words': 'Suas palavras não são alteradas pelas suas costas. O que foi alterado, você vê.',
  'upload.public.fresh': 'Manter tudo certo',
  'upload.public.fresh.reminders':
    'Duas vezes por ano, perguntamos por e-mail se tudo ainda está certo: 60, 30 e 7 dias antes do dia. Basta apertar um botão a partir do e-mail.',
  'upload.public.fresh.silence':
    'Se ninguém responde, a ficha diz desde quando não foi confirmada, aparece mais abaixo e, depois de um tempo, fica oculta.',
  'upload.public.hide': 'Ocultar e retirar',
  'upload.public.hide.pause':
    'Você pode pausar uma ficha, indicar que fecha nas férias, ou retirá-la. Não precisa do consentimento de ninguém, e acontece na hora.',
  'upload.public.hide.never': 'Você pode pedir para nunca aparecer no diretório. Isso fica guardado definitivamente.',
  'upload.public.hide.noAccount':
    'Está no diretório sem ter uma conta? Use “Avisar de um erro” na página da ficha e diga que não quer aparecer no diretório, e como podemos verificar que você fala em nome do serviço.',
  'upload.public.hide.contact': 'Ou escreva para quem mantém este site:',
  'upload.public.safety': 'Se você teme ser alvo de assédio',
  'upload.public.safety.known':
    'Com que frequência profissionais de um diretório sofrem assédio, ninguém mediu. Houve quem enfrentasse desconfiança por este trabalho. Leve a sério sua própria preocupação.',
  'upload.public.safety.do':
    'Inclua a organização em vez de você, mostre só a região, dê um número do consultório em vez do seu. Se algo acontecer, primeiro pause a ficha: a partir desse momento, os visitantes já não a veem.',
  'upload.public.safety.limit': 'Cópias que outros fizeram antes, como as dos buscadores, não estão nas nossas mãos.',
};
