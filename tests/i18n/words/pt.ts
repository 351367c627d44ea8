import type { InterfaceWords } from './interface-words';

/** Portuguese, in Brazilian and European spelling. */
export const pt: InterfaceWords = {
  never: [
    [
      'promises a cure',
      /\bcura(r|do|da|dos|das|rá|rão|-se)?(?!\p{L})|se (livrar|libertar) d|livre-se|voltar? ao normal|desaparecer(á|ão)/iu,
      'Com esta terapia, você se livra de vez e fica curado.',
    ],
    [
      'says that treatment works',
      /(tratamento|terapia|ajuda|aconselhamento|medicamento|programa|curso)s?( \p{L}+)? (funciona|dá certo|dão certo|dá resultado|resolve)|\befica(z|zes|cazmente|ácia)\b|cientificamente|comprovadamente/iu,
      'A terapia sempre funciona.',
    ],
    [
      'promises a result',
      /(?<!sem )\bgaranti(a|as|do|da|mos|r|rá|rão)(?!\p{L})|sem dúvida|com certeza|100 ?%|vai (parar|passar|dar certo)|vão passar|totalmente segur|completamente segur|sucesso (certo|assegurado)/iu,
      'Resultado garantido: os pensamentos vão passar.',
    ],
    [
      'promises immunity',
      /(não|nunca|ninguém) (\p{L}+ )?(será|serão|vai ser|vão ser|pode ser|podem ser|é) (pres|punid|condenad|denunciad|process|investigad)|(ninguém|polícia|justiça) (nunca |jamais )?(não )?(vai|irá|poderá|fica(rá)?) (saber|sabendo|descobrir)|ninguém (saberá|descobrirá)|impune|imunidade|sem consequências|a lei não se aplica/iu,
      'A polícia nunca vai saber, e você não será preso.',
    ],
    [
      'promises to hide someone',
      /(não|nunca|impossível) (\p{L}+ )?(localiza|rastrea|encontrar você|identificar você|identificad)|irrastreável|sem (deixar )?rastros?|invisíve(l|is)|(total|completa|absoluta)(mente)? (anônim|anónim|anonim|confidencia|sigilos|privad)|(anonimato|sigilo|segredo|confidencialidade) (total|complet|absolut)|em segredo|sigilo/iu,
      'Aqui você fica totalmente anônimo, sem deixar rastros.',
    ],
    [
      'advises to hide evidence',
      /\b(apagu?[ea]r?|limp[ea]r?|exclu(a|ir)|elimin[ea]r?|destru(a|ir)|format[ea]r|formate|escond(a|er)) (\p{L}+ )?(histórico|prova|vestígio|rastro|celular|telefone|telemóvel|disco|aparelho|computador|imagens|fotos)|\bVPN\b|modo anônimo|navegação (anônima|privada)|configurações de fábrica/iu,
      'Apague o histórico e formate o disco.',
    ],
    [
      'labels the reader',
      /ped[oó]fil|predador|monstro|pervertid|tarad|depravad|degenerad|criminos|agressor|abusador|molestador|infrator|delinquente|estuprador|violador|pecador|\bdoentes?\b|anormal/i,
      'Você não é um monstro, você é um pedófilo.',
    ],
    ['uses the old words', /porn[oôó]|pedoporn|prostituição infantil/i, 'Você viu pornografia infantil.'],
    [
      'makes abuse small',
      /(não|nunca) (faz|fazem|causa|causam|machuca|machucam) (nenhum )?(mal|dano|ninguém)|inofensiv|apenas imagens|só (umas )?imagens|curiosidade|atração natural|aceite-se/i,
      'São só imagens, isso é inofensivo.',
    ],
    [
      'frightens',
      /(sua )?vida (acabou|está (acabada|destruída|arruinada))|vão (achar|encontrar|pegar) você|tarde demais/i,
      'Sua vida acabou.',
    ],
    [
      'uses words that Portugal reads otherwise',
      /\b(cadastr\p{L}*|propinas?|bicha|rapariga)\b/iu,
      'Faça seu cadastro aqui.',
    ],
  ],
  mayKeep: [
    'search.kilometres',
    'accounts.security.time',
    'vocabulary.way.chat',
    'vocabulary.way.email',
    'vocabulary.channel.webchat',
    'vocabulary.channel.whatsapp',
    'vocabulary.channel.email',
    'urgent.whatsapp',
    'offline.sum',
    'mails.org.email',
  ],
};
