import type { accounts as english } from '../en/accounts';
import type { AreaOf } from '../translation';

export const accounts: AreaOf<typeof english, 'many'> = {
  'accounts.signUp.title': 'Crear una cuenta',
  'accounts.signUp.intro':
    'Para profesionales y servicios que quieren aparecer en el directorio. Necesita una dirección de correo que lea, y diez minutos.',
  'accounts.signUp.organization': 'Nombre de su consulta u organización',
  'accounts.signUp.organizationHint': 'Puede ser su propio nombre. Más adelante puede invitar a colegas.',
  'accounts.signUp.send': 'Crear la cuenta',
  'accounts.signUp.have': '¿Ya tiene cuenta?',
  'accounts.signUp.sent': 'Mire su correo',
  'accounts.signUp.sentWhat':
    'Hemos enviado un correo a la dirección que escribió. Abra el enlace en el plazo de un día. Antes de eso no pasa nada.',
  'accounts.signUp.sentNone':
    '¿No llega nada tras unos minutos? Mire en la carpeta de correo no deseado, o inténtelo de nuevo.',
  'accounts.email': 'Dirección de correo',
  'accounts.password': 'Contraseña',
  'accounts.newPassword': 'Contraseña nueva',
  'accounts.passwordHint':
    'Al menos 8 caracteres, mejor 15 o más. Unas cuantas palabras que no tengan nada que ver entre sí son fáciles de recordar. Se puede pegar.',
  'accounts.error.email': 'Escriba una dirección de correo, como nombre@consulta.example.',
  'accounts.error.organization': 'Escriba un nombre de 300 caracteres como mucho.',
  'accounts.error.password.too-short': 'Elija una contraseña de al menos 8 caracteres.',
  'accounts.error.password.too-long': 'Elija una contraseña de 128 caracteres como mucho.',
  'accounts.error.password.common':
    'Esta contraseña está en una lista de las primeras que prueban los atacantes. Elija otra.',
  'accounts.error.password.guessable':
    'Esta contraseña es casi igual a su dirección o al nombre de este sitio. Elija una que otros no puedan adivinar.',
  'accounts.wait': 'Se ha intentado muchas veces en poco tiempo. Espere unos minutos y envíelo de nuevo.',
  'accounts.busy':
    'Muchas personas están iniciando sesión en este momento. Envíelo de nuevo dentro de poco. No se ha cambiado nada.',

  'accounts.confirm.title': 'Confirme su dirección',
  'accounts.confirm.intro': 'Escriba la contraseña que eligió para {{email}}. Entonces esta cuenta será suya.',
  'accounts.confirm.send': 'Confirmar y seguir',
  'accounts.confirm.error': 'No es la contraseña que se eligió con este enlace. Compruébela e inténtelo de nuevo.',
  'accounts.confirm.gone': 'Este enlace ya no vale',
  'accounts.confirm.goneWhat':
    'Ya se usó, o tiene más de un día. Si tiene una cuenta, inicie sesión. Si no, cree una de nuevo.',

  'accounts.signIn.title': 'Iniciar sesión',
  'accounts.signIn.send': 'Seguir',
  'accounts.signIn.error': 'La dirección de correo y la contraseña no coinciden. Compruebe ambas.',
  'accounts.signIn.passkey': 'Con una llave de acceso',
  'accounts.signIn.passkeyWhat': 'No hay que escribir nada: el dispositivo le reconoce por su dedo, su cara o su PIN.',
  'accounts.signIn.passkeySend': 'Entrar con llave de acceso',
  'accounts.signIn.forgot': '¿Olvidó su contraseña?',
  'accounts.signIn.none': '¿Todavía no tiene cuenta?',
  'accounts.signIn.noCookie': 'Su navegador no conservó el inicio de sesión',
  'accounts.signIn.noCookieWhat':
    'Esta parte del sitio necesita una cookie, que vale hasta que cierre la sesión o el navegador. Los navegadores solo la conservan por https, o en el mismo equipo donde está el sitio, y solo si se permiten las cookies. Compruebe la dirección y el ajuste, y vuelva a iniciar sesión.',
  'accounts.signIn.kept': 'Su sesión se cerró mientras enviaba',
  'accounts.signIn.keptWhat':
    'No se ha perdido nada. Inicie sesión y lo que escribió estará ahí de nuevo. Se guarda durante una hora.',
  'accounts.done.reset': 'Su contraseña ha cambiado. Inicie sesión con la nueva.',
  'accounts.done.signed-out': 'Ha cerrado la sesión.',
  'accounts.done.deleted': 'Su cuenta está borrada.',
  'accounts.done.address': 'Su nueva dirección está confirmada. Desde ahora inicia sesión con ella.',

  'accounts.factor.title': 'El segundo paso',
  'accounts.factor.code': 'Código',
  'accounts.factor.codeHint':
    'Las seis cifras de su aplicación de autenticación, o uno de sus códigos de recuperación.',
  'accounts.factor.codeHintRecovery': 'Uno de sus códigos de recuperación.',
  'accounts.factor.passkeySend': 'Usar una llave de acceso',
  'accounts.factor.error.code':
    'Este código no es correcto, o ya se usó. Espere al siguiente y compruebe que el reloj de su teléfono está en hora.',
  'accounts.factor.error.passkey': 'No se aceptó la llave de acceso. Inténtelo de nuevo, o use un código.',
  'accounts.factor.again': 'Empezar de nuevo con otra cuenta',
  'accounts.factor.lost':
    '¿No tiene a mano ni el dispositivo ni los códigos de recuperación? Nadie puede darle acceso solo por correo. Escriba a quienes gestionan este sitio.',
  'accounts.passkey.failed': 'El dispositivo no dio ninguna llave de acceso. Inténtelo de nuevo cuando quiera.',

  'accounts.setUp.title': 'Configurar el segundo paso',
  'accounts.setUp.intro':
    'Una contraseña se puede adivinar o robar, y las fichas tienen que seguir siendo correctas. Por eso aquí todo el mundo entra en dos pasos. Elija uno; puede añadir otros más adelante.',
  'accounts.setUp.passkey': 'Llave de acceso',
  'accounts.setUp.passkeyWhat':
    'La guarda su teléfono, su equipo o su llave de seguridad, y se abre con el dedo, la cara o un PIN. No se puede entregar por error.',
  'accounts.setUp.passkeyName': 'Un nombre para ella',
  'accounts.setUp.passkeyNameHint': 'Para saber después cuál es, por ejemplo “Equipo del trabajo”.',
  'accounts.setUp.passkeySend': 'Crear una llave de acceso',
  'accounts.setUp.error.passkey': 'No se pudo configurar la llave de acceso, o ya se conoce. Inténtelo de nuevo.',
  'accounts.setUp.error.name': 'Escriba un nombre de 100 caracteres como mucho.',
  'accounts.setUp.app': 'Aplicación de autenticación',
  'accounts.setUp.appWhat':
    'Una aplicación de su teléfono muestra un código nuevo cada medio minuto. Sirve cualquiera de ellas.',
  'accounts.setUp.appReplaces': 'Sustituye a la aplicación que ya tenía configurada.',
  'accounts.setUp.scan': 'Lea esta imagen con la aplicación',
  'accounts.setUp.picture': 'Código QR para la aplicación de autenticación',
  'accounts.setUp.secret': 'O escriba esto en la aplicación',
  'accounts.setUp.code': 'Las seis cifras que muestra ahora',
  'accounts.setUp.send': 'Configurar la aplicación',
  'accounts.setUp.error.code':
    'No es el código de este momento. Espere al siguiente y compruebe que el reloj de su teléfono está en hora.',
  'accounts.setUp.error.late': 'La página estuvo abierta demasiado tiempo. Lea la imagen nueva con la aplicación.',

  'accounts.codes.title': 'Sus códigos de recuperación',
  'accounts.codes.intro':
    'Para el día en que pierda el teléfono o se le rompa. Cada código vale una sola vez, en lugar del segundo paso. Imprima esta página o anótelos, y guárdelos donde guarda sus papeles.',
  'accounts.codes.when': 'Valen cuando pulse el botón. Si carga la página de nuevo, muestra otros.',
  'accounts.codes.replace': 'Entonces dejan de valer los códigos que tenía.',
  'accounts.codes.kept': 'Los he guardado',
  'accounts.codes.send': 'Usar estos códigos',
  'accounts.codes.error': 'Primero guarde los códigos, luego marque la casilla.',
  'accounts.codes.late': 'La página estuvo abierta demasiado tiempo. Estos códigos son nuevos.',

  'accounts.reset.title': 'Elegir una contraseña nueva',
  'accounts.reset.intro':
    'Enviamos un enlace a la dirección de su cuenta. Se puede usar una vez, en el plazo de una hora.',
  'accounts.reset.send': 'Enviar el enlace',
  'accounts.reset.sent': 'Mire su correo',
  'accounts.reset.sentWhat':
    'Si hay una cuenta con la dirección que escribió, ya va en camino un correo con un enlace. El enlace vale una hora.',
  'accounts.reset.choose': 'Para {{email}}. Se cerrará su sesión en todas partes. El segundo paso queda como está.',
  'accounts.reset.chooseSend': 'Cambiar la contraseña',
  'accounts.reset.gone': 'Este enlace ya no vale',
  'accounts.reset.goneWhat': 'Ya se usó, o tiene más de una hora. Pida uno nuevo.',
  'accounts.reset.again': 'Pedir un enlace nuevo',

  'accounts.security.title': 'Acceso y seguridad',
  'accounts.security.emailIs': 'Inicia sesión con {{email}}.',
  'accounts.security.changeEmail': 'Cambiar la dirección',
  'accounts.security.changePassword': 'Cambiar la contraseña',
  'accounts.security.factors': 'Segundo paso',
  'accounts.security.since': 'Desde el {{date}}',
  'accounts.security.lastUsed': 'Último uso: {{when}}',
  'accounts.security.never': 'todavía no',
  'accounts.security.app': 'Aplicación de autenticación',
  'accounts.security.passkeyNamed': 'Llave de acceso “{{name}}”',
  'accounts.security.remove': 'Quitar',
  'accounts.security.removeNamed': 'Quitar: {{name}}',
  'accounts.security.add': 'Añadir otra forma',
  'accounts.security.error.last': 'Este es su único segundo paso. Añada otro antes.',
  'accounts.security.error.gone': 'Ya estaba quitado.',
  'accounts.security.codes': 'Códigos de recuperación',
  'accounts.security.codesLeft_one': 'Queda un código.',
  'accounts.security.codesLeft_many': 'Quedan {{count}} de códigos.',
  'accounts.security.codesLeft_other': 'Quedan {{count}} códigos.',
  'accounts.security.codesNone': 'No tiene ninguno. Sin ellos, si pierde el teléfono se queda fuera.',
  'accounts.security.codesNew': 'Obtener códigos nuevos',
  'accounts.security.sessions': 'Dónde tiene la sesión iniciada',
  'accounts.security.sessionsWhat':
    'No anotamos direcciones ni dispositivos, por eso aquí solo hay horas. Una sesión termina una hora después de su último uso, y en todo caso a las doce horas.',
  'accounts.security.signedInSince': 'Sesión iniciada: {{when}}',
  'accounts.security.thisOne': 'Esta',
  'accounts.security.end': 'Cerrar esa sesión',
  'accounts.security.endAll': 'Cerrar las demás sesiones',
  'accounts.security.delete': 'Borrar la cuenta',
  'accounts.security.time': '{{date}}, {{time}} UTC',
  'accounts.security.done.factor-added': 'El segundo paso está configurado.',
  'accounts.security.done.factor-removed': 'Está quitado.',
  'accounts.security.done.codes': 'Sus nuevos códigos de recuperación valen desde ahora.',
  'accounts.security.done.password': 'Su contraseña ha cambiado. Se han cerrado sus demás sesiones.',
  'accounts.security.done.address':
    'Hemos enviado un enlace a la nueva dirección. El cambio vale cuando usted lo abra.',
  'accounts.security.done.ended': 'Esa sesión está cerrada.',

  'accounts.prove.title': '¿Es usted?',
  'accounts.prove.intro': 'Antes de cambiar algo importante, preguntamos una vez más.',
  'accounts.prove.send': 'Seguir',
  'accounts.prove.error': 'La contraseña y el código no coinciden. Compruebe ambos; un código vale una sola vez.',
  'accounts.address.title': 'Cambiar la dirección',
  'accounts.address.intro':
    'Enviamos un enlace a la nueva dirección. Hasta que lo abra, inicia sesión con la antigua. La dirección antigua recibe una notificación.',
  'accounts.address.new': 'Nueva dirección de correo',
  'accounts.address.send': 'Enviar el enlace',
  'accounts.address.same': 'Es la dirección que ya tiene.',
  'accounts.address.confirm': 'Confirme su nueva dirección',
  'accounts.address.confirmWhat': 'Desde ahora inicia sesión con {{email}}, y los correos llegan allí.',
  'accounts.address.confirmSend': 'Confirmar esta dirección',
  'accounts.address.gone': 'Este enlace ya no vale',
  'accounts.address.goneWhat': 'Ya se usó, tiene más de un día, o se envió uno más reciente.',
  'accounts.password.title': 'Cambiar la contraseña',
  'accounts.password.intro': 'Se cerrarán sus demás sesiones.',
  'accounts.password.send': 'Cambiar la contraseña',
  'accounts.delete.title': 'Borrar la cuenta',
  'accounts.delete.what':
    'Se quitan su dirección, su contraseña y todos los segundos pasos, y usted sale de sus organizaciones. No se puede deshacer. Lo que hizo con las fichas queda en el registro, con un número en lugar de un nombre.',
  'accounts.delete.listings': 'Las fichas siguen siendo públicas. Si quiere que alguna desaparezca, retírela antes.',
  'accounts.delete.sure': 'Sí, borrar mi cuenta',
  'accounts.delete.send': 'Borrarla para siempre',
  'accounts.delete.error': 'Marque la casilla si lo tiene claro.',
  'accounts.delete.notYet': 'Todavía no es posible',
  'accounts.delete.only-owner':
    '{{organization}} tiene fichas u otros miembros, y usted es su único titular. Antes, haga titular a otra persona, o retire sus fichas.',
  'accounts.delete.only-administrator':
    'Usted es la única persona que administra este sitio. Antes, dé ese rol a otra persona.',

  'accounts.kept.title': 'Su sesión se cerró mientras enviaba',
  'accounts.kept.what': 'Lo que escribió está aquí. Todavía no se ha enviado nada.',
  'accounts.kept.look': 'Ver lo que escribió',
  'accounts.kept.send': 'Enviarlo ahora',
  'accounts.kept.drop': 'Descartarlo',
  'accounts.kept.gone': 'Aquí no hay nada',
  'accounts.kept.goneWhat': 'Se envió, se descartó, o ha pasado más de una hora.',
  'accounts.kept.home': 'Ir a sus páginas',
  'accounts.back': 'Volver a acceso y seguridad',
};
