import type { InterfaceWords } from './interface-words';

/** French. `\b` knows no accented letters, so it stands only where plain ones meet it; `\s` takes no-break spaces too. */
export const fr: InterfaceWords = {
  never: [
    [
      'promises a cure',
      /guéri|débarrass|remède|une fois pour toutes|(re)?deven(ir|ez|ir à nouveau) normal|vous en sortirez/i,
      'Avec cette thérapie, vous serez guéri.',
    ],
    [
      'says that treatment works',
      /(thérapie|traitement|aide|programme|soins?|médicament)s?\s((vraiment|toujours|bien|réellement)\s)?(march|fonctionn|réussi)|efficac|prouvé|fait ses preuves|ça marche/i,
      'La thérapie fonctionne.',
    ],
    [
      'promises a result',
      /garanti|à coup sûr|100\s?%|(totalement|entièrement|parfaitement) sûr|(pensées|envies)\s(vont\s)?(dispara|cess|s’arrêt)/i,
      'Le résultat est garanti.',
    ],
    [
      'promises immunity',
      /personne ne le saura|personne n’en saura|impunité|ne risquez rien|la loi ne s’applique pas|(aucune|pas de) (poursuite|peine|sanction)|ne (serez|pouvez|pourrez) (jamais|pas) (être )?(poursuivi|arrêté|condamné|puni|dénoncé|signalé)/i,
      'Vous ne serez jamais poursuivi.',
    ],
    [
      'promises to hide someone',
      /introuvable|intraçable|indétectable|invisible|(impossible de|ne peut|ne pourra) (pas )?vous (retrouver|identifier|tracer|reconnaître)|(totalement|entièrement|complètement|parfaitement|absolument) (anonyme|confidentiel|secret|privé)|secret absolu/i,
      'C’est totalement anonyme.',
    ],
    [
      'advises to hide evidence',
      /(effac|supprim|détrui|cach|dissimul|vid|nettoy)\p{L}*\s(tout(es)?\s|tous\s)?(les |vos |votre |l’|ton |le )(preuve|historique|disque|fichiers|traces|téléphone|messages|ordinateur|cache)|VPN|navigation privée|réinitialis|format(er|ez) |chiffre[zr]/iu,
      'Effacez votre historique.',
    ],
    [
      'labels the reader',
      /pédo(?!psych)|prédat|délinquan|pervers|monstre|déviant|agresseu|criminel|abuseu|malade mental/i,
      'Vous êtes un prédateur.',
    ],
    ['uses the old words', /porno|attouchement|mœurs/i, 'Vous avez vu de la pédopornographie.'],
    [
      'makes abuse small',
      /sans gravité|inoffensi|(simples|juste des) images|ne fait de mal à personne|curiosité innocente/i,
      'Cela ne fait de mal à personne.',
    ],
    [
      'frightens',
      /votre vie est (finie|détruite|gâchée)|on vous retrouvera|il est trop tard|la police vous/i,
      'Votre vie est finie.',
    ],
    // The reader may be of any gender: the wording avoids the choice instead of marking both.
    ['writes both genders into one word', /\p{L}[·⋅•]\p{L}|\p{L}\(e\)/u, 'Vous êtes inquiet·e.'],
  ],
  mayKeep: [
    'shell.emergency.police',
    'shell.emergency.ambulance',
    'search.title',
    'search.kilometres',
    'search.count_one',
    'search.count_other',
    'label.question',
    'vocabulary.way.chat',
    'vocabulary.way.email',
    'vocabulary.channel.webchat',
    'vocabulary.channel.whatsapp',
    'vocabulary.channel.email',
    'urgent.service.police',
    'urgent.service.ambulance',
    'pages.about.licences',
    'guides.title',
    'guides.sources',
    'report.followCode',
    'accounts.factor.code',
    'accounts.security.time',
    'mails.org.email',
    'form.contact.n',
    'form.source.n',
    'form.pages',
    'moderation.column.name',
    'moderation.contact',
    'moderation.source',
    'moderation.history.revisions',
    'upload.contactNumber',
    'coverage.services',
  ],
};
