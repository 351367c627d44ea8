import type { label as english } from '../en/label';
import type { AreaOf } from '../translation';

export const label: AreaOf<typeof english, 'many'> = {
  'label.title': 'Confidencialidade',
  'label.intro': 'Leia isto antes de entrar em contato',
  'label.question': 'Pergunta',
  'label.answer': 'Resposta',
  'label.q.asks-name': 'Perguntam seu nome?',
  'label.q.sees-number-or-address': 'Podem ver seu número ou endereço?',
  'label.q.keeps': 'O que guardam?',
  'label.q.passes-on': 'O que transmitem a outros, e quando?',
  'label.q.law': 'O que diz a lei de lá?',
  'label.lawNotYet': 'Ainda não temos aqui dados verificados sobre a lei deste país.',
  'label.ask':
    'Você pode perguntar primeiro, antes de dizer qualquer coisa sobre você: “Em que casos vocês teriam de contar a alguém?”',
  'label.confirmed': 'Confirmado com o serviço em {{date}}',
  'label.sourcesRead': 'Fontes públicas lidas em {{date}}. Ninguém confirmou isto ainda com o serviço.',
  'label.channel': '{{channel}}:',
  'label.yes': 'Sim.',
  'label.no': 'Não.',
  'label.unknown': 'Não sabemos.',
  'label.because.service-says.yes': 'Sim, segundo o serviço.',
  'label.because.service-says.no': 'Não, segundo o serviço.',
  'label.because.service-says-anonymous': 'Não. O serviço diz que você pode manter o anonimato.',
  'label.because.service-says-not-anonymous': 'Sim. Perguntam quem você é.',
  'label.because.anonymous-perhaps-not-here':
    'O serviço permite manter o anonimato. Se isso também vale aqui, não sabemos.',
  'label.because.number-usually-shown': 'Podem ver seu número, a menos que você o oculte.',
  'label.because.message-comes-from-your-number': 'Sim. Uma mensagem mostra seu número.',
  'label.because.email-shows-your-address': 'Sim. Um e-mail mostra seu endereço de e-mail.',
  'label.because.connection-address': 'Podem ver o endereço de rede da sua conexão. O Tor Browser o oculta.',
  'label.because.letter-shows-what-you-write': 'Só o que você escrever na carta.',
  'label.because.they-see-you': 'Eles veem você. O que mais perguntam, não sabemos.',
  'label.because.depends-on-channel': 'Depende da forma de contato.',
  'label.serviceSaysNo': 'O serviço diz que não olha para isso.',
};
