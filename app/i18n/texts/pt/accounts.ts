import type { accounts as english } from '../en/accounts';
import type { AreaOf } from '../translation';

export const accounts: AreaOf<typeof english, 'many'> = {
  'accounts.signUp.title': 'Criar uma conta',
  'accounts.signUp.intro':
    'Para profissionais e serviços que querem aparecer no diretório. Você precisa de um endereço de e-mail que costuma ler e de dez minutos.',
  'accounts.signUp.organization': 'Nome do consultório ou da organização',
  'accounts.signUp.organizationHint': 'Pode ser seu próprio nome. Mais tarde, você pode convidar colegas.',
  'accounts.signUp.send': 'Criar a conta',
  'accounts.signUp.have': 'Já tem uma conta?',
  'accounts.signUp.sent': 'Veja seu e-mail',
  'accounts.signUp.sentWhat':
    'Enviamos um e-mail para o endereço que você digitou. Abra o link dele em até um dia. Antes disso, nada acontece.',
  'accounts.signUp.sentNone':
    'O e-mail não chegou depois de alguns minutos? Olhe na pasta de e-mails indesejados, ou tente de novo.',
  'accounts.email': 'Endereço de e-mail',
  'accounts.password': 'Senha',
  'accounts.newPassword': 'Nova senha',
  'accounts.passwordHint':
    'Pelo menos 8 caracteres; 15 ou mais é melhor. Algumas palavras sem relação entre si são fáceis de lembrar. Pode colar.',
  'accounts.error.email': 'Digite um endereço de e-mail, como nome@consultorio.example.',
  'accounts.error.organization': 'Digite um nome de no máximo 300 caracteres.',
  'accounts.error.password.too-short': 'Escolha uma senha de pelo menos 8 caracteres.',
  'accounts.error.password.too-long': 'Escolha uma senha de no máximo 128 caracteres.',
  'accounts.error.password.common':
    'Esta senha está em uma lista das que são tentadas primeiro em ataques. Escolha outra.',
  'accounts.error.password.guessable':
    'Esta senha é quase toda seu endereço ou o nome deste site. Escolha uma que outros não consigam adivinhar.',
  'accounts.wait': 'Houve muitas tentativas em pouco tempo. Espere alguns minutos e envie de novo.',
  'accounts.busy': 'Muitas pessoas estão entrando agora. Envie de novo daqui a pouco. Nada foi alterado.',

  'accounts.confirm.title': 'Confirme seu endereço',
  'accounts.confirm.intro': 'Digite a senha que você escolheu para {{email}}. Então esta conta é sua.',
  'accounts.confirm.send': 'Confirmar e continuar',
  'accounts.confirm.error': 'Esta não é a senha escolhida com este link. Confira e tente de novo.',
  'accounts.confirm.gone': 'Este link já não vale',
  'accounts.confirm.goneWhat':
    'Já foi usado, ou tem mais de um dia. Se você tem uma conta, entre nela. Se não, crie uma de novo.',

  'accounts.signIn.title': 'Entrar',
  'accounts.signIn.send': 'Continuar',
  'accounts.signIn.error': 'O endereço de e-mail e a senha não combinam. Confira os dois.',
  'accounts.signIn.passkey': 'Com uma chave de acesso',
  'accounts.signIn.passkeyWhat': 'Nada a digitar: o aparelho reconhece você pelo dedo, pelo rosto ou pelo PIN.',
  'accounts.signIn.passkeySend': 'Entrar com chave de acesso',
  'accounts.signIn.forgot': 'Esqueceu a senha?',
  'accounts.signIn.none': 'Ainda não tem conta?',
  'accounts.signIn.noCookie': 'Seu navegador não manteve a sessão',
  'accounts.signIn.noCookieWhat':
    'Esta parte do site precisa de um cookie, que vale até você encerrar a sessão ou fechar o navegador. Os navegadores só o mantêm com https, ou no computador em que o site está instalado, e só onde cookies são permitidos. Confira o endereço e a configuração, e entre de novo.',
  'accounts.signIn.kept': 'Sua sessão terminou durante o envio',
  'accounts.signIn.keptWhat':
    'Nada se perdeu. Entre, e o que você digitou estará lá de novo. Fica guardado por uma hora.',
  'accounts.done.reset': 'Sua senha foi alterada. Entre com a nova.',
  'accounts.done.signed-out': 'Sua sessão foi encerrada.',
  'accounts.done.deleted': 'Sua conta foi apagada.',
  'accounts.done.address': 'Seu novo endereço está confirmado. A partir de agora, você entra com ele.',

  'accounts.factor.title': 'A segunda etapa',
  'accounts.factor.code': 'Código',
  'accounts.factor.codeHint':
    'Os seis algarismos do seu aplicativo autenticador, ou um dos seus códigos de recuperação.',
  'accounts.factor.codeHintRecovery': 'Um dos seus códigos de recuperação.',
  'accounts.factor.passkeySend': 'Usar chave de acesso',
  'accounts.factor.error.code':
    'Este código não está certo, ou já foi usado. Espere o próximo e confira se o relógio do seu telefone está certo.',
  'accounts.factor.error.passkey': 'A chave de acesso não foi aceita. Tente de novo, ou use um código.',
  'accounts.factor.again': 'Começar de novo com outra conta',
  'accounts.factor.lost':
    'Não tem à mão nem o aparelho nem os códigos de recuperação? Ninguém pode liberar sua entrada só por e-mail. Escreva para quem mantém este site.',
  'accounts.passkey.failed': 'O aparelho não forneceu uma chave de acesso. Tente de novo quando puder.',

  'accounts.setUp.title': 'Configurar a segunda etapa',
  'accounts.setUp.intro':
    'Uma senha pode ser adivinhada ou roubada, e as fichas precisam continuar corretas. Por isso, aqui todos entram em duas etapas. Escolha uma forma; depois você pode adicionar outras.',
  'accounts.setUp.passkey': 'Chave de acesso',
  'accounts.setUp.passkeyWhat':
    'Fica no seu telefone, computador ou chave de segurança e abre com o dedo, o rosto ou o PIN. Não há como entregá-la por engano.',
  'accounts.setUp.passkeyName': 'Um nome para ela',
  'accounts.setUp.passkeyNameHint': 'Para você saber depois qual é, como “Computador do trabalho”.',
  'accounts.setUp.passkeySend': 'Criar chave de acesso',
  'accounts.setUp.error.passkey':
    'Não foi possível configurar a chave de acesso, ou ela já é conhecida. Tente de novo.',
  'accounts.setUp.error.name': 'Digite um nome de no máximo 100 caracteres.',
  'accounts.setUp.app': 'Aplicativo autenticador',
  'accounts.setUp.appWhat':
    'Um aplicativo no seu telefone mostra um código novo a cada meio minuto. Qualquer um serve.',
  'accounts.setUp.appReplaces': 'Isto substitui o aplicativo que você já configurou.',
  'accounts.setUp.scan': 'Leia esta imagem com o aplicativo',
  'accounts.setUp.picture': 'Código QR para o aplicativo autenticador',
  'accounts.setUp.secret': 'Ou digite isto no aplicativo',
  'accounts.setUp.code': 'Os seis algarismos que ele mostra agora',
  'accounts.setUp.send': 'Configurar o aplicativo',
  'accounts.setUp.error.code':
    'Este não é o código de agora. Espere o próximo e confira se o relógio do seu telefone está certo.',
  'accounts.setUp.error.late': 'A página ficou aberta tempo demais. Leia a nova imagem com o aplicativo.',

  'accounts.codes.title': 'Seus códigos de recuperação',
  'accounts.codes.intro':
    'Para o dia em que seu telefone se perder ou quebrar. Cada código vale uma vez, no lugar da segunda etapa. Imprima esta página ou anote os códigos, e guarde-os onde guarda seus documentos.',
  'accounts.codes.when': 'Eles valem depois que você apertar o botão. Se recarregar a página, ela mostra outros.',
  'accounts.codes.replace': 'Os códigos que você tinha antes deixam então de valer.',
  'accounts.codes.kept': 'Já guardei os códigos',
  'accounts.codes.send': 'Usar estes códigos',
  'accounts.codes.error': 'Primeiro guarde os códigos, depois marque a opção.',
  'accounts.codes.late': 'A página ficou aberta tempo demais. Estes são códigos novos.',

  'accounts.reset.title': 'Escolher uma nova senha',
  'accounts.reset.intro': 'Enviamos um link para o endereço da sua conta. Ele pode ser usado uma vez, em até uma hora.',
  'accounts.reset.send': 'Enviar o link',
  'accounts.reset.sent': 'Veja seu e-mail',
  'accounts.reset.sentWhat':
    'Se existe uma conta com o endereço que você digitou, um e-mail com um link está a caminho. O link vale por uma hora.',
  'accounts.reset.choose':
    'Para {{email}}. Suas sessões serão encerradas em todos os lugares. A segunda etapa continua como está.',
  'accounts.reset.chooseSend': 'Alterar a senha',
  'accounts.reset.gone': 'Este link já não vale',
  'accounts.reset.goneWhat': 'Já foi usado, ou tem mais de uma hora. Peça um novo.',
  'accounts.reset.again': 'Pedir um novo link',

  'accounts.security.title': 'Acesso e segurança',
  'accounts.security.emailIs': 'Você entra com {{email}}.',
  'accounts.security.changeEmail': 'Alterar o endereço',
  'accounts.security.changePassword': 'Alterar a senha',
  'accounts.security.factors': 'Segunda etapa',
  'accounts.security.since': 'Desde {{date}}',
  'accounts.security.lastUsed': 'Último uso: {{when}}',
  'accounts.security.never': 'ainda não',
  'accounts.security.app': 'Aplicativo autenticador',
  'accounts.security.passkeyNamed': 'Chave de acesso “{{name}}”',
  'accounts.security.remove': 'Remover',
  'accounts.security.removeNamed': 'Remover: {{name}}',
  'accounts.security.add': 'Adicionar outra forma',
  'accounts.security.error.last': 'Esta é sua única segunda etapa. Adicione outra primeiro.',
  'accounts.security.error.gone': 'Já tinha sido removida.',
  'accounts.security.codes': 'Códigos de recuperação',
  'accounts.security.codesLeft_one': 'Resta {{count}} código.',
  'accounts.security.codesLeft_many': 'Restam {{count}} de códigos.',
  'accounts.security.codesLeft_other': 'Restam {{count}} códigos.',
  'accounts.security.codesNone': 'Você não tem nenhum. Sem eles, perder o telefone deixa você sem acesso.',
  'accounts.security.codesNew': 'Obter novos códigos de recuperação',
  'accounts.security.sessions': 'Onde sua conta está aberta',
  'accounts.security.sessionsWhat':
    'Não anotamos endereços nem aparelhos, por isso aqui há só horários. Uma sessão termina uma hora depois do último uso e, em qualquer caso, depois de doze horas.',
  'accounts.security.signedInSince': 'Entrada: {{when}}',
  'accounts.security.thisOne': 'Esta sessão',
  'accounts.security.end': 'Encerrar lá',
  'accounts.security.endAll': 'Encerrar todas as outras sessões',
  'accounts.security.delete': 'Apagar a conta',
  'accounts.security.time': '{{date}}, {{time}} UTC',
  'accounts.security.done.factor-added': 'A segunda etapa está configurada.',
  'accounts.security.done.factor-removed': 'Foi removida.',
  'accounts.security.done.codes': 'Seus novos códigos de recuperação valem a partir de agora.',
  'accounts.security.done.password': 'Sua senha foi alterada. Todas as outras sessões foram encerradas.',
  'accounts.security.done.address': 'Enviamos um link para o novo endereço. A alteração vale quando você o abrir.',
  'accounts.security.done.ended': 'Sessão encerrada lá.',

  'accounts.prove.title': 'É você?',
  'accounts.prove.intro': 'Antes de alterar algo importante, perguntamos mais uma vez.',
  'accounts.prove.send': 'Continuar',
  'accounts.prove.error': 'A senha e o código não combinam. Confira os dois; um código vale só uma vez.',
  'accounts.address.title': 'Alterar o endereço',
  'accounts.address.intro':
    'Enviamos um link para o novo endereço. Até abri-lo, você entra com o antigo. O endereço antigo recebe uma mensagem.',
  'accounts.address.new': 'Novo endereço de e-mail',
  'accounts.address.send': 'Enviar o link',
  'accounts.address.same': 'Este é o endereço que você já tem.',
  'accounts.address.confirm': 'Confirme seu novo endereço',
  'accounts.address.confirmWhat': 'A partir de agora, você entra com {{email}}, e os e-mails vão para lá.',
  'accounts.address.confirmSend': 'Confirmar este endereço',
  'accounts.address.gone': 'Este link já não vale',
  'accounts.address.goneWhat': 'Já foi usado, tem mais de um dia, ou foi enviado um mais novo.',
  'accounts.password.title': 'Alterar a senha',
  'accounts.password.intro': 'Todas as suas outras sessões serão encerradas.',
  'accounts.password.send': 'Alterar a senha',
  'accounts.delete.title': 'Apagar a conta',
  'accounts.delete.what':
    'Seu endereço, sua senha e todas as segundas etapas são removidos, e você sai das suas organizações. Isso não pode ser desfeito. O que você fez em fichas continua no registro, sob um número em vez de um nome.',
  'accounts.delete.listings': 'As fichas continuam públicas. Se você quer que uma desapareça, retire-a primeiro.',
  'accounts.delete.sure': 'Sim, apagar minha conta',
  'accounts.delete.send': 'Apagar definitivamente',
  'accounts.delete.error': 'Marque a opção se você tem certeza.',
  'accounts.delete.notYet': 'Ainda não é possível',
  'accounts.delete.only-owner':
    'A organização {{organization}} tem fichas ou outros membros, e você é a única pessoa responsável por ela. Primeiro torne outra pessoa responsável, ou retire as fichas da organização.',
  'accounts.delete.only-administrator':
    'Só você administra este site. Primeiro passe a administração também a outra pessoa.',

  'accounts.kept.title': 'Sua sessão terminou durante o envio',
  'accounts.kept.what': 'O que você digitou está aqui. Nada foi enviado ainda.',
  'accounts.kept.look': 'Ver o que você digitou',
  'accounts.kept.send': 'Enviar agora',
  'accounts.kept.drop': 'Descartar',
  'accounts.kept.gone': 'Não há nada aqui',
  'accounts.kept.goneWhat': 'Foi enviado, ou descartado, ou passou mais de uma hora.',
  'accounts.kept.home': 'Ir para suas páginas',
  'accounts.back': 'Voltar a acesso e segurança',
};
