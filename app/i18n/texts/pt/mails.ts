import type { mails as english } from '../en/mails';
import type { AreaOf } from '../translation';

export const mails: AreaOf<typeof english, 'many'> = {
  'mails.noReply': 'Ninguém lê respostas enviadas a este endereço.',
  'mails.confirm-address.subject': '{{site}}: confirme seu endereço de e-mail',
  'mails.confirm-address.text':
    'Por favor, confirme que este endereço é seu. Abra esta página e aperte o botão:\n\n{{link}}\n\nO link pode ser usado uma vez, em até um dia. Se você não pediu isto, não faça nada: ninguém pode usar a conta antes da confirmação.',
  'mails.confirm-address.why': 'Você recebe este e-mail porque alguém digitou este endereço em {{site}}.',
  'mails.address-known.subject': '{{site}}: você já tem uma conta',
  'mails.address-known.text':
    'Alguém quis criar uma conta com este endereço, e já existe uma. Se foi você, continue aqui:\n\n{{link}}\n\nSe não foi você, não precisa fazer nada. Nada foi alterado.',
  'mails.address-known.why': 'Você recebe este e-mail porque alguém digitou este endereço em {{site}}.',
  'mails.reset-password.subject': '{{site}}: escolha uma nova senha',
  'mails.reset-password.text':
    'Alguém pediu uma nova senha para sua conta. Se foi você, escolha uma aqui:\n\n{{link}}\n\nO link pode ser usado uma vez, em até uma hora. Se não foi você, não faça nada: sua senha continua como está.',
  'mails.reset-password.why': 'Você recebe este e-mail porque tem uma conta em {{site}}.',
  'mails.password-changed.subject': '{{site}}: sua senha foi alterada',
  'mails.password-changed.text':
    'A senha da sua conta foi alterada. Se foi você, está tudo bem.\n\nSe não foi você, vá à página de entrada, peça logo uma nova senha e depois veja sua página de acesso e segurança.',
  'mails.password-changed.why': 'Você recebe este e-mail porque tem uma conta em {{site}}.',
  'mails.factor-changed.subject': '{{site}}: a segunda etapa de entrada foi alterada',
  'mails.factor-changed.text':
    'Algo mudou na segunda etapa de entrada da sua conta: uma chave de acesso, o aplicativo autenticador ou os códigos de recuperação. Se foi você, está tudo bem.\n\nSe não foi você, entre agora mesmo, veja sua página de acesso e segurança e escolha uma nova senha.',
  'mails.factor-changed.why': 'Você recebe este e-mail porque tem uma conta em {{site}}.',
  'mails.address-changed.subject': '{{site}}: o endereço da sua conta foi alterado',
  'mails.address-changed.text':
    'O endereço de e-mail da sua conta foi alterado. A partir de agora, os e-mails vão para o novo endereço, e é com ele que você entra.\n\nSe não foi você, escreva logo para quem mantém {{site}}. O endereço está na página sobre o site.',
  'mails.address-changed.why': 'Você recebe este e-mail porque este era o endereço de uma conta em {{site}}.',
  'mails.invitation.subject': '{{site}}: convite para uma organização',
  'mails.invitation.text':
    'Você recebeu um convite para cuidar das fichas de uma organização, junto com as pessoas que já fazem isso. Qual é a organização está nesta página:\n\n{{link}}\n\nO link pode ser usado uma vez, em até sete dias. Se você não esperava um convite, não faça nada.',
  'mails.invitation.why': 'Você recebe este e-mail porque alguém que tem uma conta em {{site}} digitou este endereço.',
  'mails.review-changed.subject': '{{site}}: novidades sobre o que você enviou',
  'mails.review-changed.text': 'Há novidades sobre uma ficha que você enviou. Entre na sua conta para ler:\n\n{{link}}',
  'mails.review-changed.why': 'Você recebe este e-mail porque enviou uma ficha em {{site}}.',
  'mails.claim-address.subject': '{{site}}: esta ficha é sua?',
  'mails.claim-address.text':
    'Alguém diz que tem o direito de cuidar de uma ficha, e indicou este endereço como prova. Se está certo, abra esta página e aperte o botão:\n\n{{link}}\n\nSe não está certo, não faça nada.',
  'mails.claim-address.why':
    'Você recebe este e-mail porque alguém que tem uma conta em {{site}} digitou este endereço.',
  'mails.claim-changed.subject': '{{site}}: novidades sobre quem cuida de uma ficha',
  'mails.claim-changed.text': 'Há novidades sobre quem cuida de uma ficha. Entre na sua conta para ler:\n\n{{link}}',
  'mails.claim-changed.why':
    'Você recebe este e-mail porque cuida da ficha, porque a reivindicou ou porque ela lhe foi oferecida em {{site}}.',
  'mails.check-due.subject': '{{site}}: sua ficha ainda está certa?',
  'mails.check-due.text':
    'Daqui a {{days}} dias, uma das suas fichas deve ser verificada. Se tudo nela ainda está certo, basta apertar um botão nesta página. Você não precisa entrar na conta:\n\n{{link}}\n\nO link só serve para confirmar, e só uma vez. Se algo mudou, entre na conta e edite a ficha.',
  'mails.check-due.textNow':
    'Uma das suas fichas deve ser verificada agora. Se tudo nela ainda está certo, basta apertar um botão nesta página. Você não precisa entrar na conta:\n\n{{link}}\n\nO link só serve para confirmar, e só uma vez. Se algo mudou, entre na conta e edite a ficha.',
  'mails.check-due.why': 'Você recebe este e-mail porque faz parte de uma organização que tem uma ficha em {{site}}.',
  'mails.listing-hidden.subject': '{{site}}: uma das suas fichas está fora da vista',
  'mails.listing-hidden.text':
    'Há muito tempo ninguém diz que uma das suas fichas ainda está certa, por isso os visitantes já não a veem. Nada se perdeu. Se tudo nela ainda está certo, basta apertar um botão nesta página para trazê-la de volta. Você não precisa entrar na conta:\n\n{{link}}\n\nSe algo mudou, entre na conta e edite a ficha.',
  'mails.listing-hidden.why':
    'Você recebe este e-mail porque faz parte de uma organização que tem uma ficha em {{site}}.',
  'mails.moderator-invitation.subject': '{{site}}: convite para verificar fichas',
  'mails.moderator-invitation.text':
    'Você recebeu um convite para verificar fichas em {{site}}. Comece aqui:\n\n{{link}}\n\nSe você não esperava um convite, não faça nada.',
  'mails.moderator-invitation.why':
    'Você recebe este e-mail porque alguém da administração de {{site}} digitou este endereço.',

  'mails.stillRight.title': 'Tudo ainda está certo?',
  'mails.stillRight.intro': 'É isto que os visitantes veem agora. Dê uma olhada; leva um minuto.',
  'mails.stillRight.hidden': 'No momento, os visitantes não veem esta ficha. Quando você a confirmar, voltam a ver.',
  'mails.stillRight.confirm': 'Tudo ainda está certo',
  'mails.stillRight.what':
    'Os visitantes veem então a data de hoje, e perguntamos de novo daqui a seis meses. Este link não pode fazer mais nada.',
  'mails.stillRight.edit': 'Algo mudou? Entre na conta e edite',
  'mails.stillRight.name': 'Nome',
  'mails.stillRight.operator': 'Mantido por',
  'mails.stillRight.summary': 'Em resumo',
  'mails.stillRight.website': 'Site',
  'mails.stillRight.place': 'Lugar',
  'mails.stillRight.noContacts': 'A ficha não indica nenhuma forma de contato.',
  'mails.stillRight.hoursUnknown': 'Horário: não sabemos',
  'mails.stillRight.always': 'Dia e noite',
  'mails.stillRight.confirmedOn': 'Última confirmação',
  'mails.stillRight.never': 'Nunca até agora',
  'mails.stillRight.thanks': 'Agradecemos. Está confirmado',
  'mails.stillRight.thanksWhat': 'Confirmado em {{date}}. Perguntamos de novo antes de {{due}}.',
  'mails.stillRight.see': 'Ver a página como os visitantes a veem',
  'mails.stillRight.gone': 'Este link já não vale',
  'mails.stillRight.goneWhat':
    'Já foi usado, uma verificação mais nova o substituiu, ou ele tem mais de dez semanas. Não há nada de errado com sua ficha por causa disso.',
  'mails.stillRight.goneDo':
    'Entre na conta para ver quando suas fichas foram confirmadas pela última vez, e para confirmá-las lá.',

  'mails.org.title': 'Sua organização',
  'mails.org.none':
    'Você não faz parte de nenhuma organização. Uma pessoa responsável por uma organização pode convidar você, com o endereço de e-mail da sua conta.',
  'mails.org.members': 'Quem faz parte',
  'mails.org.email': 'E-mail',
  'mails.org.role': 'Função',
  'mails.org.you': '(você)',
  'mails.org.owner': 'Responsável',
  'mails.org.member': 'Membro',
  'mails.org.ownerMay': 'Escreve e confirma fichas, retira e passa fichas adiante, convida e remove pessoas.',
  'mails.org.memberMay': 'Escreve e confirma fichas.',
  'mails.org.makeOwner': 'Tornar responsável',
  'mails.org.makeMember': 'Tornar membro',
  'mails.org.remove': 'Remover',
  'mails.org.removeWhat': 'A pessoa deixa de ver e de alterar as fichas desta organização.',
  'mails.org.removeNow': 'Remover agora',
  'mails.org.leave': 'Sair desta organização',
  'mails.org.leaveWhat':
    'Você deixa de ver e de alterar as fichas dela. Uma pessoa responsável pode convidar você de novo.',
  'mails.org.leaveNow': 'Sair agora',
  'mails.org.onlyOwner': 'Você é a única pessoa responsável. Para sair, primeiro torne outra pessoa responsável.',
  'mails.org.rename': 'Nome da organização',
  'mails.org.renameHint':
    'Você e a moderação veem este nome. O que os visitantes leem como quem mantém o serviço está em cada ficha e é alterado lá.',
  'mails.org.renameSave': 'Salvar o nome',
  'mails.org.invite': 'Convidar alguém',
  'mails.org.inviteHint': 'A pessoa recebe um e-mail com um link que vale por sete dias.',
  'mails.org.inviteSend': 'Enviar o convite',
  'mails.org.invited': 'Com convite, ainda não está aqui',
  'mails.org.invitedUntil': '{{role}}, até {{date}}',
  'mails.org.takeBack': 'Cancelar',
  'mails.org.forYou': 'Você recebeu um convite',
  'mails.org.forYouWhat': '{{name}} convida você. Sua função: {{role}}.',
  'mails.org.join': 'Participar',
  'mails.org.done.invited': 'O convite está a caminho.',
  'mails.org.done.taken-back': 'O convite já não vale.',
  'mails.org.done.removed': 'A pessoa já não faz parte da organização.',
  'mails.org.done.left': 'Você já não faz parte da organização.',
  'mails.org.done.role': 'A função foi alterada.',
  'mails.org.done.renamed': 'O nome foi salvo.',
  'mails.org.done.joined': 'Agora você faz parte da organização.',
  'mails.error.email': 'Digite um endereço de e-mail, como nome@consultorio.example.',
  'mails.error.alreadyMember': 'Alguém com este endereço já faz parte da organização.',
  'mails.error.tooManyInvitations': 'Já há vinte convites em aberto. Cancele um, ou espere até que um seja respondido.',
  'mails.error.lastOwner':
    'Uma organização mantém pelo menos uma pessoa responsável. Primeiro torne outra pessoa responsável.',
  'mails.error.name': 'Digite um nome de no máximo 300 caracteres.',
  'mails.error.changed': 'Outra pessoa alterou isto no mesmo momento. Veja de novo.',
  'mails.error.lastAdministrator':
    'Sempre há pelo menos uma pessoa na administração. Primeiro passe essa função a outra pessoa.',

  'mails.join.title': 'Participar: {{name}}',
  'mails.join.what':
    'Você recebeu um convite para cuidar das fichas desta organização: {{name}}. Sua função: {{role}}.',
  'mails.join.now': 'Participar',
  'mails.join.otherAddress':
    'Você entrou com um endereço diferente daquele que recebeu este convite. Encerre a sessão e abra o link de novo.',
  'mails.join.known': 'Você já tem uma conta. Entre, e o convite espera por você em “Sua organização”.',
  'mails.join.signIn': 'Entrar',
  'mails.join.new': 'Escolha uma senha para sua conta. Depois você configura a segunda etapa de entrada.',
  'mails.join.account': 'Sua conta: {{email}}',
  'mails.join.password': 'Senha',
  'mails.join.create': 'Criar a conta e participar',
  'mails.join.gone': 'Este convite já não vale',
  'mails.join.goneWhat': 'Foi usado, cancelado, ou tem mais de sete dias. Peça um novo.',

  'mails.moderator.title': 'Verificar fichas',
  'mails.moderator.what': 'Você recebeu um convite para verificar fichas. Sua função: {{role}}.',
  'mails.moderator.moderator': 'moderação',
  'mails.moderator.administrator': 'administração',
  'mails.moderator.create': 'Salvar a senha e entrar',

  'mails.people.nav': 'Moderação',
  'mails.people.title': 'Moderação e administração',
  'mails.people.intro': 'Quem modera verifica as fichas. Quem administra decide também quem faz isso.',
  'mails.people.waiting': 'com convite, ainda sem senha',
  'mails.people.invite': 'Convidar alguém',
  'mails.people.inviteHint': 'A pessoa recebe um e-mail com um link que vale por sete dias.',
  'mails.people.role': 'Função',
  'mails.people.moderator': 'Moderação',
  'mails.people.administrator': 'Administração',
  'mails.people.send': 'Enviar o convite',
  'mails.people.makeModerator': 'Passar à moderação',
  'mails.people.makeAdministrator': 'Passar à administração',
  'mails.people.remove': 'Retirar a função',
  'mails.people.removeWhat': 'A pessoa deixa de poder verificar fichas. A conta dela continua.',
  'mails.people.removeNow': 'Retirar agora',
  'mails.people.done.invited': 'O convite está a caminho.',
  'mails.people.done.role': 'A função foi alterada.',
  'mails.people.done.removed': 'A função foi retirada.',
};
