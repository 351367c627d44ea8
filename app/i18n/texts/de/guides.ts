import type { guides as english } from '../en/guides';
import type { AreaOf } from '../translation';

export const guides: AreaOf<typeof english> = {
  'guides.title': 'Ratgeber',
  'guides.lead':
    'Kurze Seiten, die Sie für sich allein und in Ihrem eigenen Tempo lesen können. Am Ende steht jeweils ein nächster Schritt.',
  'guides.for.self': 'Über Sie selbst',
  'guides.for.around': 'Über jemanden, der Ihnen nahesteht',
  'guides.for.harmed': 'Wenn Ihnen etwas angetan wurde',
  'guides.for.harmedNote':
    'Dieser Ratgeber und seine Angebote sind nur für Sie da. Sie stehen getrennt von den anderen.',
  'guides.for.professional': 'Für Fachleute',
  'guides.for.everyone': 'Bevor Sie Kontakt aufnehmen',
  'guides.contents': 'Auf dieser Seite',
  'guides.next': 'Nächster Schritt',
  'guides.urgentChoose': 'Land wählen und Nummern sehen',
  'guides.about': 'Zu diesem Ratgeber',
  'guides.review.original':
    'Für diese Website nach den Quellen unten geschrieben. Noch keine Fachperson von außen hat ihn geprüft.',
  'guides.review.machine-made': 'Maschinell übersetzt. Noch hat es niemand gelesen, dessen Muttersprache Deutsch ist.',
  'guides.review.reviewed': 'Geprüft von {{by}} am {{on}}.',
  'guides.lastReviewed': 'Zuletzt am {{date}} mit den Quellen verglichen. Die nächste Prüfung ist bis {{due}} fällig.',
  'guides.past':
    'Dieser Ratgeber sollte bis {{due}} geprüft werden, und noch niemand hat es getan. Manches stimmt vielleicht nicht mehr.',
  'guides.notAdvice': 'Allgemeine Informationen. Sie sind kein rechtlicher oder medizinischer Rat.',
  'guides.sources': 'Quellen',
  'guides.undated': 'ohne Datum; gelesen am {{date}}',
  'guides.all': 'Alle Ratgeber',
  'guides.inEnglish': 'Dafür gibt es noch keine Übersetzung, deshalb steht es hier auf Englisch.',
  'guides.readFirst': 'Noch nicht bereit für einen Kontakt? Lesen Sie erst einen kurzen Ratgeber',
  'guides.panel.viewed-images': 'Zuerst lesen: was beim Aufhören helfen kann',
  'guides.panel.youth': 'Zuerst lesen: ein Ratgeber für unter 18-Jährige',
  'guides.panel.survivor': 'Zuerst lesen: ein Ratgeber für Menschen, denen etwas angetan wurde',
  'guides.law.choose': 'Land wählen',
  'guides.law.more': 'Quellen und mehr zum Recht: {{country}}',
};
