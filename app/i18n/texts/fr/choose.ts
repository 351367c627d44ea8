import type { choose as english } from '../en/choose';
import type { AreaOf } from '../translation';

export const choose: AreaOf<typeof english, 'many'> = {
  'choose.title': 'M’aider à choisir',
  'choose.intro':
    'Cinq questions courtes au plus. Vous pouvez passer chacune d’elles. Vos réponses ne sont gardées nulle part\u00a0: elles voyagent scellées dans l’adresse, qui ne s’ouvre plus après deux heures.',
  'choose.step': 'Question {{step}} sur {{steps}}',
  'choose.next': 'Continuer',
  'choose.skip': 'Passer cette question',
  'choose.back': 'Retour',
  'choose.startAgain': 'Recommencer',
  'choose.who': 'De qui s’agit-il\u202f?',
  'choose.who.me': 'De moi\u00a0: mes propres pensées ou mon comportement',
  'choose.who.someone': 'De quelqu’un que je connais',
  'choose.who.harmed': 'De moi\u00a0: on m’a fait du mal',
  'choose.who.work': 'D’une personne que je rencontre dans mon travail',
  'choose.what': 'Que se passe-t-il\u202f?',
  'choose.what.thoughts': 'Mes pensées m’inquiètent',
  'choose.what.images': 'J’ai regardé des images sexuelles de moins de 18 ans',
  'choose.what.acted': 'J’ai fait quelque chose, ou j’ai peur de passer à l’acte',
  'choose.what.police': 'La police est venue, ou une enquête me vise',
  'choose.what.worried-adult': 'Je m’inquiète au sujet d’un adulte',
  'choose.what.found-out': 'J’ai découvert quelque chose, ou la police est venue',
  'choose.what.child-harmed-child': 'Un enfant ou un ado a fait du mal à un autre enfant',
  'choose.what.talk': 'Je voudrais en parler à quelqu’un',
  'choose.what.refer': 'Je cherche un conseil, ou un service vers qui orienter quelqu’un',
  'choose.what.child-danger': 'Un enfant est en danger maintenant',
  'choose.what.hurt-myself': 'Je risque de me faire du mal',
  'choose.age': 'Avez-vous moins de 18 ans\u202f?',
  'choose.age.hint': 'Certains services sont faits pour votre âge. Vous n’avez pas à le prouver.',
  'choose.age.under-18': 'Oui',
  'choose.age.adult': 'Non',
  'choose.where': 'Où êtes-vous, et dans quelle langue voudriez-vous parler\u202f?',
  'choose.where.language': 'Langue',
  'choose.where.anyLanguage': 'Toutes les langues',
  'choose.how': 'Comment voudriez-vous parler\u202f?',
  'choose.how.hint': 'Cochez tout ce qui vous conviendrait.',
  'choose.known': 'La police ou un tribunal sont-ils au courant\u202f?',
  'choose.known.hint':
    'Certains services n’accueillent que les personnes dans certaines situations. Nous ne le demandons pour rien d’autre.',
  'choose.known.nobody': 'Non',
  'choose.known.investigation': 'Il y a une enquête ou un procès',
  'choose.known.convicted': 'Il y a eu une condamnation',
  'choose.found': 'Des services qui correspondent à vos réponses',
  'choose.foundIntro':
    'Le premier correspond le mieux. C’est vous qui décidez si vous prenez contact, et à quel moment.',
  'choose.foundNone': 'Nous ne connaissons aucun service qui corresponde à tout cela. Voici d’autres portes.',
  'choose.tooLittle':
    'Nous ne savons pas encore de qui il s’agit, nous ne choisissons donc rien à votre place. Choisissez l’une de ces possibilités.',
  'choose.refine': 'Préciser cette recherche',
  'choose.expect': 'À quoi vous attendre',
  'choose.expect.phone':
    'Vous entendez une personne ou un message enregistré. Vous pouvez raccrocher à tout moment. C’est vous qui décidez de ce que vous dites.',
  'choose.expect.webchat':
    'Vous écrivez dans une fenêtre sur leur page. La réponse peut mettre un moment à venir. Vous pouvez fermer à tout moment.',
  'choose.expect.sms':
    'Vous envoyez un message et en recevez un en retour, souvent pas tout de suite. Les messages restent dans votre téléphone.',
  'choose.expect.whatsapp':
    'Vous envoyez un message et en recevez un en retour, souvent pas tout de suite. Le numéro depuis lequel vous écrivez est visible pour le service.',
  'choose.expect.secure-message':
    'Vous écrivez sur leur page et y lisez la réponse, souvent après un jour ou davantage.',
  'choose.expect.email':
    'Vous écrivez et recevez une réponse par e-mail, souvent après plusieurs jours. L’adresse depuis laquelle vous écrivez est visible pour le service.',
  'choose.expect.video':
    'Vous convenez d’une heure et vous vous voyez à l’écran. Demandez avant si la caméra peut rester éteinte.',
  'choose.expect.in-person':
    'En général, vous prenez d’abord rendez-vous. Demandez ce qui est noté avant de raconter quoi que ce soit.',
  'choose.expect.web':
    'Vous lisez et avancez sans intermédiaire, à votre rythme. Personne ne répond, sauf si la page l’indique.',
  'choose.expect.post': 'Vous écrivez une lettre et en recevez une en retour, après des jours ou des semaines.',
  'choose.closed': 'Ces questions ont expiré',
  'choose.closedBody':
    'Les adresses qui contiennent des réponses ne s’ouvrent que pendant deux heures. Rien n’a été gardé. Vous pouvez recommencer.',
};
