import type { InterfaceWords } from './interface-words';

/** German. Its umlauts are no `\w`, so the ends of words are looked for with `\p{L}`. */
export const de: InterfaceWords = {
  never: [
    [
      'promises a cure',
      /heilbar|heilung|geheilt|(?<!\p{L})heil(en|t)(?!\p{L})|(für immer|endgültig|ganz) (weg|los|vorbei|gesund)|(werden|wirst|wird) (wieder )?(gesund|normal)/iu,
      'Mit dieser Therapie werden Sie geheilt.',
    ],
    [
      'says that treatment works',
      /(therapie|behandlung|hilfe|beratung|programm|kurs|medikament|angebot)\p{L}* (wirk(t|en)|funktionier(t|en)|(hilft|helfen) (immer|wirklich|sicher|allen))|wirksam|nachweislich|erwiesen|erfolgreich/iu,
      'Die Therapie wirkt.',
    ],
    [
      'promises a result',
      /garant|100 ?(%|prozent)|hundertprozentig|(ganz|völlig|absolut) sicher|mit sicherheit|versprechen (wir )?ihnen|(werden|wirst) (es )?(sicher|bestimmt|auf jeden fall|es schaffen)|alles wird gut/iu,
      'Sie werden sicher aufhören.',
    ],
    [
      'promises immunity',
      /straffrei|straflos|(keine|ohne) (strafe|strafverfolgung|anzeige|verurteilung|rechtliche[nr]? folgen)|nicht (bestraft|angezeigt|verhaftet|verfolgt|belangt|verurteilt)|(niemand|keiner) (wird|kann)( \p{L}+)* erfahren|bleibt unter uns/iu,
      'Sie werden nicht angezeigt.',
    ],
    [
      'promises to hide someone',
      /nicht (gefunden|erwischt|entdeckt|erkannt|aufgespürt|zurückverfolgt) werden|unauffindbar|unsichtbar|spurlos|(keine|ohne) spuren|(völlig|vollkommen|vollständig|absolut|komplett|immer|garantiert) (anonym|vertraulich|privat|geheim|verborgen)|niemand (sieht|merkt|weiß),? dass sie/iu,
      'Sie sind völlig anonym.',
    ],
    [
      'advises to hide evidence',
      /(lösch|vernicht|versteck|beseitig|entfern|leer|verschlüssel)(en|eln|e) sie .*(verlauf|bilder|dateien|beweis|spuren|fotos|videos|handy|festplatte)|beweismittel|(?<!\p{L})VPN|formatieren|werkseinstellung|inkognito/iu,
      'Löschen Sie Ihren Verlauf und alle Bilder.',
    ],
    [
      'labels the reader',
      /pädo|hebephil|täter(?! werden)|schänder|straftäter|kriminelle|pervers|monster|abartig|(?<!\p{L})krank(e|er|haft)?(?!\p{L})|lüstling|sünder|risikoperson/iu,
      'Sie sind ein Täter.',
    ],
    [
      'uses the old words',
      /porno|kindesmissbrauchsmaterial|kipo(?!\p{L})|schmuddel/iu,
      'Sie haben Kinderpornografie angesehen.',
    ],
    [
      'makes abuse small',
      /schadet (doch |ja )?(niemand|keinem)|harmlos|(nur|bloß) bilder|neugierde|(?<!\p{L})neigung|ausrutscher/iu,
      'Das schadet niemandem.',
    ],
    [
      'frightens',
      /leben (ist|wäre|wird) (vorbei|zerstört|ruiniert)|finden sie (sowieso|trotzdem|überall)|letzte chance/iu,
      'Ihr Leben ist vorbei.',
    ],
  ],
  mayKeep: [
    'accounts.factor.code',
    'accounts.setUp.passkey',
    'form.website',
    'leaflet.code.web',
    'listing.website',
    'mails.stillRight.name',
    'mails.stillRight.website',
    'moderation.field.name',
    'moderation.field.website',
    'moderation.verdict.problem',
    'offline.sum',
    'report.followCode',
    'search.kilometres',
    'upkeep.licences.register',
    'upload.one.name',
    'vocabulary.channel.web',
    'vocabulary.channel.webchat',
    'vocabulary.channel.video',
    'vocabulary.channel.whatsapp',
    'vocabulary.way.chat',
    'vocabulary.way.video',
  ],
};
