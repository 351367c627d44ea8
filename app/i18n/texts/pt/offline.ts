import type { offline as english } from '../en/offline';
import type { AreaOf } from '../translation';

export const offline: AreaOf<typeof english, 'many'> = {
  'offline.title': 'Uma cópia para levar',
  'offline.lead':
    'Todo o diretório com os seus guias num só ficheiro. Não precisa de ligação nem de scripts e abre em qualquer navegador, também a partir de uma pen USB.',
  'offline.forWhom': 'Para quem é',
  'offline.forWhom.body':
    'Bibliotecas, consultórios, prisões, lugares sem ligação e pessoas que não podem ficar muito tempo em linha.',
  'offline.before': 'Antes de a guardar',
  'offline.before.found': 'Um ficheiro num aparelho que outras pessoas usam pode ser encontrado por elas.',
  'offline.before.ages':
    'Os números e os horários mudam. O ficheiro diz de que dia são os seus dados. Guarde um novo de vez em quando.',
  'offline.files': 'Os ficheiros',
  'offline.data': 'Dados de {{date}}, versão {{version}}.',
  'offline.save': 'Guardar {{name}}',
  'offline.size': 'Tamanho: {{megabytes}} MB',
  'offline.packed': '{{megabytes}} MB ao carregar, se o seu navegador o descomprimir',
  'offline.sumFile': 'Guardar a soma de verificação',
  'offline.preparing': 'Este ficheiro está a ser preparado. Carregue esta página de novo daqui a um minuto.',
  'offline.check': 'Como verificar um ficheiro',
  'offline.check.body':
    'Guarde o ficheiro e a sua soma de verificação numa pasta e execute isto lá. A resposta é “OK” se nem um byte mudou pelo caminho.',
  'offline.copy.title': 'Diretório',
  'offline.copy.data': 'Dados de {{date}}, versão {{version}}.',
  'offline.copy.newer': 'Pode haver uma cópia mais recente em',
  'offline.copy.use': 'Como usar este ficheiro',
  'offline.copy.use.find':
    'Escolha uma parte abaixo. Ou deixe o seu navegador procurar um país, uma língua ou uma palavra: Ctrl+F, no Mac ⌘F, num telemóvel “Localizar na página” no menu.',
  'offline.copy.use.links':
    'As ligações aos serviços abrem os sites deles e precisam de Internet. Num telefone, pode ligar para um número a partir daqui.',
  'offline.copy.use.old':
    'Este ficheiro não muda sozinho. Se ninguém atender, o número pode estar desatualizado aqui: tente outro serviço.',
  'offline.copy.contents': 'Conteúdo',
  'offline.copy.urgent': 'Ajuda urgente por país',
  'offline.copy.urgentNone': 'Países de que não conhecemos nenhum número:',
  'offline.copy.services': 'Serviços por país',
  'offline.copy.worldwide': 'Serviços para pessoas em qualquer lugar',
  'offline.copy.several': 'Serviços para vários países',
  'offline.copy.also': 'Serviços para vários países, também para {{country}}:',
  'offline.copy.closed': 'Fechado de {{from}} até {{until}}.',
  'offline.copy.notice': 'Do serviço, de {{from}} até {{until}}:',
  'offline.copy.licenceTitle': 'Partilhar',
  'offline.copy.licence':
    'Os dados próprios do diretório têm a licença CC BY 4.0 (creativecommons.org/licenses/by/4.0). Pode partilhá-los e adaptá-los se nomear “Waymark contributors”, mantiver as fontes e as datas e disser o que mudou.',
};
