import type { choose as english } from '../en/choose';
import type { AreaOf } from '../translation';

export const choose: AreaOf<typeof english, 'many'> = {
  'choose.title': 'Ajuda para escolher',
  'choose.intro':
    'No máximo cinco perguntas curtas. Você pode pular qualquer uma. Suas respostas não ficam guardadas em lugar nenhum: elas viajam lacradas no endereço e deixam de abrir depois de duas horas.',
  'choose.step': 'Pergunta {{step}} de {{steps}}',
  'choose.next': 'Continuar',
  'choose.skip': 'Pular esta pergunta',
  'choose.back': 'Voltar',
  'choose.startAgain': 'Começar de novo',
  'choose.who': 'De quem se trata?',
  'choose.who.me': 'De mim: meus próprios pensamentos ou comportamentos',
  'choose.who.someone': 'De alguém que conheço',
  'choose.who.harmed': 'Sofri abuso',
  'choose.who.work': 'De alguém que encontro no meu trabalho',
  'choose.what': 'O que está acontecendo?',
  'choose.what.thoughts': 'Meus pensamentos me preocupam',
  'choose.what.images': 'Vi imagens sexuais de menores de 18 anos',
  'choose.what.acted': 'Fiz alguma coisa, ou tenho medo de fazer',
  'choose.what.police': 'A polícia veio, ou há uma investigação sobre mim',
  'choose.what.worried-adult': 'Um adulto me preocupa',
  'choose.what.found-out': 'Descobri alguma coisa, ou a polícia veio',
  'choose.what.child-harmed-child': 'Uma criança ou adolescente fez mal a outra criança',
  'choose.what.talk': 'Gostaria de falar com alguém sobre isso',
  'choose.what.refer': 'Quero orientação, ou um serviço para onde encaminhar alguém',
  'choose.what.child-danger': 'Uma criança está em perigo agora',
  'choose.what.hurt-myself': 'Posso acabar me machucando',
  'choose.age': 'Você tem menos de 18 anos?',
  'choose.age.hint': 'Alguns serviços são feitos para a sua idade. Você não precisa provar.',
  'choose.age.under-18': 'Sim',
  'choose.age.adult': 'Não',
  'choose.where': 'Onde você está, e em que idioma gostaria de falar?',
  'choose.where.language': 'Idioma',
  'choose.where.anyLanguage': 'Qualquer idioma',
  'choose.how': 'Como você gostaria de falar?',
  'choose.how.hint': 'Marque todas as formas que seriam confortáveis para você.',
  'choose.known': 'A polícia ou um tribunal já sabe?',
  'choose.known.hint': 'Alguns serviços só aceitam pessoas em certas situações. Não perguntamos mais nada.',
  'choose.known.nobody': 'Não',
  'choose.known.investigation': 'Há uma investigação ou um processo',
  'choose.known.convicted': 'Houve uma condenação',
  'choose.found': 'Serviços que combinam com o que você disse',
  'choose.foundIntro': 'O primeiro é o que mais combina. Você decide se e quando entra em contato.',
  'choose.foundNone': 'Não conhecemos um serviço que combine com tudo isso. Estes são outros caminhos.',
  'choose.tooLittle':
    'Ainda não sabemos de quem se trata, por isso não escolhemos nada por você. Escolha uma destas opções.',
  'choose.refine': 'Refinar esta busca',
  'choose.expect': 'O que esperar',
  'choose.expect.phone':
    'Você ouve uma pessoa ou uma mensagem gravada. Pode desligar a qualquer momento. Você decide o quanto contar.',
  'choose.expect.webchat':
    'Você escreve em uma janela na página deles. Pode demorar um pouco até alguém responder. Você pode fechá-la a qualquer momento.',
  'choose.expect.sms':
    'Você envia uma mensagem e recebe outra, muitas vezes não na hora. As mensagens ficam no seu telefone.',
  'choose.expect.whatsapp':
    'Você envia uma mensagem e recebe outra, muitas vezes não na hora. Eles veem o número de onde você escreve.',
  'choose.expect.secure-message':
    'Você escreve na página deles e lê a resposta lá, muitas vezes depois de um dia ou mais.',
  'choose.expect.email':
    'Você escreve e recebe a resposta por e-mail, muitas vezes depois de dias. Eles veem o endereço de onde você escreve.',
  'choose.expect.video':
    'Vocês combinam um horário e se encontram pela tela. Pergunte antes se a câmera pode ficar desligada.',
  'choose.expect.in-person':
    'Em geral, primeiro vocês combinam um horário. Pergunte o que eles anotam antes de contar qualquer coisa.',
  'choose.expect.web':
    'Você lê e trabalha por conta própria, no seu ritmo. Ninguém responde, a menos que a página diga que sim.',
  'choose.expect.post': 'Você escreve uma carta e recebe outra, depois de dias ou semanas.',
  'choose.closed': 'Estas perguntas expiraram',
  'choose.closedBody':
    'Endereços com respostas dentro abrem só por duas horas. Nada foi guardado. Você pode começar de novo.',
};
