import type { data as english } from '../en/data';
import type { AreaOf } from '../translation';

export const data: AreaOf<typeof english, 'many'> = {
  'data.title': 'Dados abertos',
  'data.lead':
    'Tudo o que este diretório publica sobre serviços, em arquivos e por uma interface para programas. Uso livre, sem pedir.',
  'data.services': 'Serviços',
  'data.changedOn': 'Última mudança',
  'data.version': 'Versão dos dados',
  'data.standard': 'Padrão',
  'data.profile': 'Versão do que acrescentamos',
  'data.licence': 'Licença',
  'data.licence.credit':
    'Você pode compartilhar e alterar os dados para qualquer fim, também comercial. Dê o crédito, coloque um link para a licença e diga se mudou algo. Crédito: “{{credit}}”.',
  'data.licence.shown':
    'Onde mostrar um serviço, mostre também a fonte e a data das informações. Não o apresente como confirmado se ninguém o confirmou.',
  'data.files': 'Arquivos',
  'data.files.same': 'Os mesmos dados dão o mesmo arquivo, byte por byte.',
  'data.file.ndjson': 'Um serviço por linha',
  'data.file.ndjson.note':
    'NDJSON segundo o HSDS, com tudo o que sabemos. Para programas que leem serviço por serviço.',
  'data.file.json': 'Tudo em um arquivo JSON',
  'data.file.json.note':
    'Os mesmos serviços segundo o HSDS, com os termos pelos quais os organizamos. Para programas que leem tudo de uma vez.',
  'data.file.hsds': 'Tabelas com sua descrição',
  'data.file.hsds.note':
    'Arquivos CSV em um zip (Tabular Data Package, HSDS). Para bancos de dados e outros diretórios. O que acrescentamos ao HSDS não está nele.',
  'data.file.csv': 'Uma tabela para planilha',
  'data.file.csv.note':
    'CSV em inglês, para pessoas. Deixa detalhes de fora. Uma célula vazia quer dizer que não sabemos. Um apóstrofo antes de um valor evita que a planilha o tome por uma fórmula.',
  'data.api': 'Para programas',
  'data.api.body':
    'Uma interface HSDS de leitura, sem chave. Pergunte por POST: assim o que você pede não fica em nenhum endereço.',
  'data.api.description': 'Descrição da interface (OpenAPI)',
  'data.api.profile': 'O que acrescentamos ao HSDS (perfil)',
  'data.api.uk': 'O mesmo para o Open Referral UK',
  'data.api.examples':
    'Exemplos que rodam como estão: duas vezes os serviços para a Índia que atendem por telefone, e todos os serviços, linha por linha.',
  'data.age': 'De quando pode ser uma informação',
  'data.age.dates':
    'Cada informação indica sua fonte, e a maioria das fontes diz de quando é. Se um serviço nos confirmou suas informações, o dia está lá; a maioria ainda não confirmou.',
  'data.age.wrong':
    'Algumas informações terão mudado desde então. Carregue os dados de novo ao menos uma vez por mês e retire o que não está mais neles.',
  'data.age.hours':
    'O HSDS não tem fusos horários. Seus horários estão escritos para doze meses a partir do dia da última mudança. A regra em si está em x_channels.',
  'data.age.without':
    'Não estão nos dados: rascunhos, serviços retirados, endereços que um serviço guarda para si, avisos de erros nem nada sobre quem visita o site.',
  'data.readers': 'Se você mostra os dados a pessoas que procuram ajuda',
  'data.readers.searches': 'Muitas têm medo de ser vistas. Não guarde nenhuma das buscas delas.',
  'data.readers.before': 'Diga o que um serviço pergunta e guarda antes de mostrar o número.',
  'data.readers.urgent': 'Mostre o número de emergência e uma linha de crise do país delas.',
  'data.changes': 'Mudanças',
  'data.changes.feeds': 'O que foi publicado, corrigido e retirado:',
  'data.changes.format': 'Mudanças do formato:',
  'data.change.first': 'primeira versão.',
  'data.contact': 'Salvar como contato em um telefone',
  'data.contact.hint':
    'O arquivo contém os números, o endereço na web e o nome que você escolhe aqui. Telefones podem copiar contatos para outros aparelhos. O endereço na web pode dizer de quem é.',
  'data.contact.save': 'Salvar contato',
  'data.contact.appointment': 'Consulta',
  'data.contact.clinic': 'Clínica',
  'data.contact.practice': 'Consultório médico',
  'data.contact.office': 'Escritório',
};
