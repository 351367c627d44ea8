import type { shell as english } from '../en/shell';
import type { AreaOf } from '../translation';

export const shell: AreaOf<typeof english, 'many'> = {
  'shell.skip': 'Ir para o conteúdo principal',
  'shell.home': '{{site}}, página inicial',
  'shell.languages': 'Idiomas',
  'shell.quick': 'Sair ou obter ajuda urgente',
  'shell.leave': 'Sair desta página',
  'shell.leaveNote': 'O histórico fica',
  'shell.leaveAbout': 'O que “Sair desta página” faz e não faz',
  'shell.urgent': 'Ajuda urgente',
  'shell.urgentNote': 'Ligue agora',
  'shell.machine': 'Traduzido por máquina, ainda não lido por um falante nativo.',
  'shell.urgentIn': 'Ajuda urgente: {{country}}',
  'shell.urgentChoose': 'Escolha seu país',
  'shell.urgentChooseWhy':
    'Os números de emergência e as linhas de crise mudam de país para país. Não tentamos adivinhar onde você está.',
  'shell.urgentNone':
    'Não conhecemos um número de emergência para este país: {{country}}. Os números de lá talvez apareçam na tela de bloqueio do seu telefone, em “Emergência”.',
  'shell.urgentAll': 'Toda a ajuda urgente: {{country}}',
  'shell.emergency.all': 'Emergência',
  'shell.emergency.police': 'Polícia',
  'shell.emergency.ambulance': 'Ambulância',
  'shell.emergency.fire': 'Bombeiros',
  'shell.crisisLine': 'Linha de crise',
  'shell.childHelpline': 'Linha de apoio à criança',
  'shell.footer': 'Sobre este site',
  'shell.privacy': 'Sua privacidade aqui',
  'shell.about': 'Sobre {{site}}',
  'shell.accessibility': 'Acessibilidade',
  'shell.followReport': 'Acompanhar um aviso de erro seu',
  'shell.kept': 'Sem conta, sem cookies, e nada do que você digita fica guardado.',
  // Between the items of a list, and after a word that names what follows.
  'shell.comma': ', ',
  'shell.semicolon': '; ',
  'shell.colon': ': ',
};
