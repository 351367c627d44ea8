import type { label as english } from '../en/label';
import type { AreaOf } from '../translation';

export const label: AreaOf<typeof english, 'many'> = {
  'label.title': 'Confidentialité',
  'label.intro': 'À lire avant de prendre contact',
  'label.question': 'Question',
  'label.answer': 'Réponse',
  'label.q.asks-name': 'Vous demande-t-on votre nom\u202f?',
  'label.q.sees-number-or-address': 'Le service peut-il voir votre numéro ou votre adresse\u202f?',
  'label.q.keeps': 'Qu’est-ce qui est gardé\u202f?',
  'label.q.passes-on': 'Qu’est-ce qui est transmis, et quand\u202f?',
  'label.q.law': 'Que dit la loi dans ce pays\u202f?',
  'label.lawNotYet': 'Nous n’avons pas encore ici d’informations vérifiées sur la loi de ce pays.',
  'label.ask':
    'Vous pouvez d’abord poser cette question, avant de dire quoi que ce soit sur vous\u00a0: «\u00a0Dans quels cas devriez-vous prévenir quelqu’un\u202f?\u00a0»',
  'label.confirmed': 'Confirmé avec le service le {{date}}',
  'label.sourcesRead': 'Sources publiques lues le {{date}}. Personne ne l’a encore confirmé avec le service.',
  'label.channel': '{{channel}}\u00a0:',
  'label.yes': 'Oui.',
  'label.no': 'Non.',
  'label.unknown': 'Nous ne savons pas.',
  'label.because.service-says.yes': 'Oui, c’est ce que dit le service.',
  'label.because.service-says.no': 'Non, d’après le service.',
  'label.because.service-says-anonymous': 'Non. Le service dit que vous pouvez rester anonyme.',
  'label.because.service-says-not-anonymous': 'Oui. On vous demande qui vous êtes.',
  'label.because.anonymous-perhaps-not-here':
    'Le service vous permet de rester anonyme. Si c’est aussi vrai par ce moyen, nous ne savons pas.',
  'label.because.number-usually-shown': 'Votre numéro peut être visible, sauf si vous le masquez.',
  'label.because.message-comes-from-your-number': 'Oui. Un message affiche votre numéro.',
  'label.because.email-shows-your-address': 'Oui. Un e-mail affiche votre adresse e-mail.',
  'label.because.connection-address':
    'L’adresse réseau (IP) de votre connexion est visible pour le service. Tor Browser la masque.',
  'label.because.letter-shows-what-you-write': 'Seulement ce que vous écrivez sur la lettre.',
  'label.because.they-see-you': 'On vous voit. Ce qui vous est demandé en plus, nous ne savons pas.',
  'label.because.depends-on-channel': 'Cela dépend de la façon dont vous prenez contact.',
  'label.serviceSaysNo': 'Le service dit qu’il ne regarde pas cette information.',
};
