import type { guides as english } from '../en/guides';
import type { AreaOf } from '../translation';

export const guides: AreaOf<typeof english, 'many'> = {
  'guides.title': 'Guías',
  'guides.lead': 'Páginas cortas para leer a solas y a su ritmo. Cada una termina con un siguiente paso.',
  'guides.for.self': 'Sobre usted',
  'guides.for.around': 'Sobre alguien cercano',
  'guides.for.harmed': 'Si le hicieron daño',
  'guides.for.harmedNote': 'Esta guía y sus servicios son solo para usted. Están separados de los demás.',
  'guides.for.professional': 'Para profesionales',
  'guides.for.everyone': 'Antes de contactar',
  'guides.contents': 'En esta página',
  'guides.next': 'Siguiente paso',
  'guides.urgentChoose': 'Elija su país para ver los números',
  'guides.about': 'Sobre esta guía',
  'guides.review.original':
    'Escrita para este sitio a partir de las fuentes de abajo. Todavía no la ha revisado nadie experto de fuera.',
  'guides.review.machine-made': 'Traducción automática. Todavía no la ha leído ninguna persona nativa.',
  'guides.review.reviewed': 'Revisada por {{by}} el {{on}}.',
  'guides.lastReviewed':
    'Comparada con sus fuentes por última vez el {{date}}. Próxima revisión: a más tardar el {{due}}.',
  'guides.past':
    'Esta guía debía revisarse a más tardar el {{due}}, y todavía no lo ha hecho nadie. Puede que algo ya no sea cierto.',
  'guides.notAdvice': 'Información general. No es asesoramiento legal ni médico.',
  'guides.sources': 'Fuentes',
  'guides.undated': 'sin fecha; leída el {{date}}',
  'guides.all': 'Todas las guías',
  'guides.inEnglish': 'Todavía no hay traducción de esto, por eso está en inglés.',
  'guides.readFirst': '¿Aún no quiere contactar con nadie? Lea primero una guía corta',
  'guides.panel.viewed-images': 'Leer primero: qué puede ayudar a parar',
  'guides.panel.youth': 'Leer primero: una guía para menores de 18 años',
  'guides.panel.survivor': 'Leer primero: una guía para personas a quienes hicieron daño',
  'guides.law.choose': 'Elija un país',
  'guides.law.more': 'Fuentes y más: la ley en {{country}}',
};
