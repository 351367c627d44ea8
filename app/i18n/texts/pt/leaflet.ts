import type { leaflet as english } from '../en/leaflet';
import type { AreaOf } from '../translation';

export const leaflet: AreaOf<typeof english, 'many'> = {
  'leaflet.nav': 'Imprimir uma folha para entregar',
  'leaflet.form': 'Uma folha para entregar',
  'leaflet.formLead':
    'Uma página com números, horários e o que cada serviço pergunta e guarda. Para clínicas, polícia, prisões, bibliotecas e escritórios de advogados. O título é neutro e não nomeia ninguém.',
  'leaflet.formKept':
    'O que você escolhe não fica guardado em lugar nenhum: vai selado no endereço, que deixa de abrir depois de duas horas.',
  'leaflet.country': 'País em que a folha é entregue',
  'leaflet.countryNone': 'Escolha um país',
  'leaflet.language': 'Língua da folha',
  'leaflet.for': 'Quem vai ler?',
  'leaflet.for.own-thoughts':
    'Pessoas preocupadas com os próprios pensamentos ou comportamentos sexuais em relação a crianças',
  'leaflet.for.viewed-illegal-images': 'Pessoas que viram imagens sexuais de menores de 18 anos',
  'leaflet.for.under-18-self': 'Jovens com menos de 18 anos preocupados consigo mesmos',
  'leaflet.for.partner-or-family': 'Companheiros, companheiras, pais e familiares',
  'leaflet.for.survivor': 'Pessoas a quem fizeram mal (uma folha própria, sem misturar nada)',
  'leaflet.for.professional': 'Profissionais, para o próprio trabalho',
  'leaflet.paper': 'Papel',
  'leaflet.paper.a4': 'A4, até {{services}} serviços',
  'leaflet.paper.a5': 'A5, até {{services}} serviços',
  'leaflet.named': 'Imprimir nela o nome e o endereço de {{site}}',
  'leaflet.namedHint': 'Sem isso, a folha não diz de onde vem.',
  'leaflet.make': 'Preparar a folha',
  'leaflet.errorCountry': 'Escolha um país.',
  'leaflet.errorFor': 'Escolha quem vai ler.',
  'leaflet.print':
    'Para imprimir esta folha ou guardá-la em PDF, use o comando de impressão do navegador. O que está acima da folha não é impresso.',
  'leaflet.again': 'Preparar outra folha',
  'leaflet.address': 'Um endereço desta folha para guardar ou passar adiante',
  'leaflet.addressNote': 'Ele nomeia o país e para quem é a folha.',
  'leaflet.closed': 'Esta folha expirou',
  'leaflet.closedBody':
    'Os endereços selados só abrem durante duas horas. Nada ficou guardado. Você pode preparar a folha de novo.',
  'leaflet.title': 'Ajuda confidencial',
  'leaflet.heading': 'Ajuda confidencial, por telefone ou pela internet',
  'leaflet.headingHarmed': 'Fizeram mal a você: aqui há quem escute',
  'leaflet.now': 'Se não pode esperar:',
  'leaflet.noEmergency': 'Número de emergência ({{country}}): não sabemos',
  'leaflet.noCrisisLine': 'Linha de crise para todo o país: não conhecemos nenhuma',
  'leaflet.nothing':
    'Não conhecemos nenhum serviço para isto que se possa contactar a partir deste país ({{country}}).',
  'leaflet.nothingDedicated':
    'Não conhecemos nenhum serviço para isto no próprio país ({{country}}). Estes podem ser contactados a partir de lá.',
  'leaflet.crisisInstead': 'Estas linhas de crise são para qualquer pessoa.',
  'leaflet.daily': 'Todos os dias {{hours}}',
  'leaflet.hours': '{{hours}} (hora de {{zone}})',
  'leaflet.keepsSaid': 'O que guardam e passam adiante, dizem nesta língua: {{language}}. Você pode perguntar antes.',
  'leaflet.code.web': 'Site',
  'leaflet.code.call': 'Ligar',
  'leaflet.code.opens': 'Código quadrado que abre este site',
  'leaflet.code.calls': 'Código quadrado que liga para este número',
  'leaflet.confirmed': 'Confirmado em {{date}}',
  'leaflet.sourcesRead': 'Fontes públicas lidas em {{date}}',
  'leaflet.date': 'Folha de {{date}}. Números e horários podem mudar.',
  'leaflet.site': 'Mais serviços e guias: {{site}}, {{address}}',
};
