import type { data as english } from '../en/data';
import type { AreaOf } from '../translation';

export const data: AreaOf<typeof english, 'many'> = {
  'data.title': 'Datos abiertos',
  'data.lead':
    'Todo lo que este directorio publica sobre los servicios, en archivos y por una interfaz para programas. De uso libre, sin pedir permiso.',
  'data.services': 'Servicios',
  'data.changedOn': 'Último cambio',
  'data.version': 'Versión de los datos',
  'data.standard': 'Estándar',
  'data.profile': 'Versión de lo que añadimos',
  'data.licence': 'Licencia',
  'data.licence.credit':
    'Puede compartir y modificar los datos para cualquier fin, también comercial. Cite la fuente, enlace la licencia y diga si cambió algo. Fuente: «{{credit}}».',
  'data.licence.shown':
    'Donde muestre un servicio, muestre también la fuente y la fecha de sus datos. No lo presente como confirmado si nadie lo ha confirmado.',
  'data.files': 'Archivos',
  'data.files.same': 'Los mismos datos dan el mismo archivo, byte por byte.',
  'data.file.ndjson': 'Un servicio por línea',
  'data.file.ndjson.note': 'NDJSON según HSDS, con todo lo que sabemos. Para programas que leen servicio por servicio.',
  'data.file.json': 'Todo en un archivo JSON',
  'data.file.json.note':
    'Los mismos servicios según HSDS, con los términos por los que los ordenamos. Para programas que leen todo de una vez.',
  'data.file.hsds': 'Tablas con su descripción',
  'data.file.hsds.note':
    'Archivos CSV en un zip (Tabular Data Package, HSDS). Para bases de datos y otros directorios. No contiene lo que añadimos a HSDS.',
  'data.file.csv': 'Una tabla para hoja de cálculo',
  'data.file.csv.note':
    'CSV en inglés, para personas. Omite detalles. Una celda vacía significa que no lo sabemos. Un apóstrofo delante de un valor evita que la hoja de cálculo lo tome por una fórmula.',
  'data.api': 'Para programas',
  'data.api.body':
    'Una interfaz HSDS de lectura, sin clave. Pregunte por POST: así lo que pide no queda en ninguna dirección.',
  'data.api.description': 'Descripción de la interfaz (OpenAPI)',
  'data.api.profile': 'Lo que añadimos a HSDS (perfil)',
  'data.api.uk': 'Lo mismo para Open Referral UK',
  'data.api.examples':
    'Ejemplos que se ejecutan tal como están: dos veces los servicios para la India a los que se puede llamar, y todos los servicios, línea por línea.',
  'data.age': 'De cuándo puede ser un dato',
  'data.age.dates':
    'Cada dato nombra su fuente, y la mayoría de las fuentes dicen de cuándo son. Si un servicio nos confirmó sus datos, consta el día; la mayoría no lo ha hecho.',
  'data.age.wrong':
    'Algunos datos habrán cambiado desde entonces. Vuelva a cargarlos al menos una vez al mes y quite lo que ya no esté en ellos.',
  'data.age.hours':
    'HSDS no tiene zonas horarias. Sus horarios están escritos para doce meses desde el día del último cambio. La regla misma está en x_channels.',
  'data.age.without':
    'No están en los datos: los borradores, los servicios retirados, las direcciones que un servicio se reserva, los avisos de errores ni nada sobre quienes visitan el sitio.',
  'data.readers': 'Si muestra los datos a personas que buscan ayuda',
  'data.readers.searches': 'Muchas tienen miedo de que las vean. No guarde ninguna de sus búsquedas.',
  'data.readers.before': 'Diga qué pregunta y qué guarda un servicio antes de mostrar su número.',
  'data.readers.urgent': 'Muestre el número de emergencias y una línea de crisis de su país.',
  'data.changes': 'Cambios',
  'data.changes.feeds': 'Lo publicado, lo corregido y lo retirado:',
  'data.changes.format': 'Cambios del formato:',
  'data.change.first': 'primera versión.',
  'data.contact': 'Guardar como contacto en un teléfono',
  'data.contact.hint':
    'El archivo contiene los números, la dirección web y el nombre que elija aquí. Los teléfonos pueden copiar los contactos a otros dispositivos. La dirección web puede decir de quién es.',
  'data.contact.save': 'Guardar contacto',
  'data.contact.appointment': 'Cita',
  'data.contact.clinic': 'Clínica',
  'data.contact.practice': 'Consulta médica',
  'data.contact.office': 'Oficina',
};
