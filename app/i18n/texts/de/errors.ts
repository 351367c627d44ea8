import type { errors as english } from '../en/errors';
import type { AreaOf } from '../translation';

export const errors: AreaOf<typeof english> = {
  'errors.urgent': 'Soforthilfe',
  'errors.home': 'Zur Startseite',
  'errors.kept': 'Was Sie eingegeben haben, wurde nicht aufgeschrieben.',
  'errors.400.title': 'Das konnten wir nicht lesen',
  'errors.400.what':
    'Was Ihr Browser geschickt hat, war unvollständig oder in einer Form, die diese Website nicht liest.',
  'errors.400.do': 'Gehen Sie zurück und schicken Sie es noch einmal, oder beginnen Sie auf der Startseite.',
  'errors.403.title': 'Das muss auf unserer eigenen Seite beginnen',
  'errors.403.what': 'Das Formular kam von einer anderen Website, oder Ihr Browser hat verborgen, woher es kam.',
  'errors.403.do': 'Öffnen Sie die Seite hier und schicken Sie das Formular noch einmal.',
  'errors.404.title': 'Diese Seite finden wir nicht',
  'errors.404.what': 'Vielleicht ist die Adresse falsch geschrieben, oder die Seite ist umgezogen.',
  'errors.404.do': 'Prüfen Sie die Adresse, oder suchen Sie von der Startseite aus.',
  'errors.405.title': 'So lässt sich diese Adresse nicht verwenden',
  'errors.405.what': 'Die Seite gibt es, aber sie nimmt nicht an, was ihr geschickt wurde.',
  'errors.405.do': 'Öffnen Sie sie als gewöhnliche Seite, oder beginnen Sie auf der Startseite.',
  'errors.410.title': 'Das gibt es hier nicht mehr',
  'errors.410.what': 'Die Seite wurde entfernt, oder die Adresse sollte nur eine Zeit lang gelten.',
  'errors.410.do': 'Suchen Sie neu von der Startseite aus.',
  'errors.413.title': 'Das war zu lang',
  'errors.413.what': 'Es kam mehr Text, als diese Website annimmt. Nichts davon wurde aufbewahrt.',
  'errors.413.do': 'Gehen Sie zurück und kürzen Sie ihn.',
  'errors.429.title': 'Bitte warten Sie einen Moment',
  'errors.429.what':
    'Aus Ihrem Netz kamen in kurzer Zeit viele Anfragen. Das müssen nicht Sie gewesen sein: Viele teilen sich ein Netz.',
  'errors.429.do': 'Warten Sie eine Minute und versuchen Sie es noch einmal. Die Soforthilfe ist immer offen.',
  'errors.500.title': 'Bei uns ist etwas schiefgegangen',
  'errors.500.what': 'Die Seite ließ sich nicht erstellen. Es lag nicht an Ihnen.',
  'errors.500.do': 'Versuchen Sie es noch einmal. Wenn es wieder geschieht, kommen Sie später wieder.',
  'errors.503.title': 'Wir können gerade nicht antworten',
  'errors.503.what': 'Die Website startet gerade, wird beendet oder ist stark ausgelastet.',
  'errors.503.do': 'Warten Sie eine Minute und versuchen Sie es noch einmal.',
  'errors.unreadableForm': 'Wir konnten das Formular nicht lesen. Gehen Sie zurück und schicken Sie es noch einmal.',
  'errors.tooLarge': 'Das war zu lang. Gehen Sie zurück und kürzen Sie es.',
};
