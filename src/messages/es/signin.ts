import type { SigninMessages } from '../en/signin.js';

/** What `<signin-seal>` says in Spanish. */
export const signin: SigninMessages = {
  call: 'Evitar el robo de contraseña',
  callReason: 'Cree un sello privado. Una página copiada en otra dirección no lo tendrá.',
  yourSeal: 'Su sello de acceso',
  promise: 'Introduzca su contraseña solo si este es su sello.',
  pressHint: 'Púlselo antes de iniciar sesión.',
  pressFirst: 'Pulse primero su sello de acceso. Si no es el suyo, salga de esta página.',
  confirmed: 'Pulsado. Ya puede iniciar sesión.',
  change: 'Cambiar ahora su sello de acceso',
  neverUpgraded:
    'Este sitio nunca le pide que cree un sello nuevo ni lo «actualiza». Solo usted lo cambia.',
  saved: 'Su sello de acceso se ha guardado en este navegador.',
  removed: 'Su sello de acceso se ha eliminado de este navegador.',
  editorFailed: 'El editor no se ha cargado. Compruebe su conexión y recargue la página.',

  unavailable:
    'Su sello de acceso no se puede mostrar en esta página, así que el formulario no se envía. Recargue la página o ábrala desde su propio marcador.',

  missing: 'Falta su sello de acceso',
  missingMeaning:
    'Este navegador tenía un sello para esta página. No introduzca su contraseña hasta que sepa por qué falta el sello.',
  missingFake:
    'Puede que esté en una página falsa. Compruebe la dirección: ¿es la que usted conoce?',
  missingOther: 'Puede que otra persona que usa este equipo haya eliminado o cambiado el sello.',
  missingCleared: 'Puede que se hayan borrado las cookies o los datos de sitios en este navegador.',
  missingAdvice:
    'Cierre esta página y ábrala desde su propio marcador o escriba usted la dirección. Cree un sello nuevo solo después de haber iniciado sesión allí.',
  unreadable: 'Su sello de acceso no se puede leer',
  unreadableMeaning:
    'Este navegador tiene un sello para esta página, pero el sello está dañado. No introduzca su contraseña hasta que haya comprobado la dirección.',
  newerVersion: 'Su sello de acceso necesita una versión más reciente de esta página',
  newerVersionMeaning:
    'Su sello se creó con una versión más reciente de esta página y sigue guardado. Recargue la página e introduzca su contraseña solo después de ver su sello.',

  framed:
    'Su sello de acceso no se muestra: esta página está dentro de otra. No introduzca aquí su contraseña. Abra este sitio en una pestaña nueva, en la dirección que usted conoce, e inicie sesión allí. Si estaba trabajando en este sitio, deje abierta esta pestaña y vuelva a ella después.',
  insecure:
    'Su sello de acceso no se muestra: la conexión no es segura. Abra esta página en una dirección que empiece por https antes de introducir una contraseña.',
  'storage-denied':
    'Su sello de acceso no se muestra: este navegador no deja que esta página guarde datos. Permita los datos de sitios para esta dirección y recargue la página.',
};
