import type { KeptMessages } from '../en/kept.js';

/** What the elements say in Spanish if the site's own server keeps the seal. */
export const kept: KeptMessages = {
  unreachable:
    'Su sello de acceso aún no se muestra: este sitio no responde. No introduzca su contraseña antes de ver su sello. La página sigue intentándolo. Si nada cambia, compruebe su conexión o vuelva más tarde.',
  missingLost: 'Puede que este sitio haya perdido la copia que guardaba para este navegador.',

  saved:
    'Su sello de acceso se ha guardado en este navegador, y este sitio conserva una copia para él.',
  removed: 'Su sello de acceso se ha eliminado de este navegador y de este sitio.',

  offerNote:
    'Esto ocurre en su navegador. Su archivo no se envía a ningún lugar; el sitio recibe solo el sello terminado.',
  computerAdvice:
    'No cree nunca un sello en un equipo público: la siguiente persona que use este navegador podría verlo. Este sitio guarda el sello solo para este navegador, así que cree uno en cada navegador con el que inicie sesión.',
  removedNote:
    'El sello se ha vaciado. Pulse «Guardar» para eliminarlo definitivamente de este navegador y de este sitio.',

  whatAnswer:
    'Son unas palabras o una imagen pequeña sobre un color de fondo que usted elige para este sitio. Su navegador lo muestra siempre en la página de inicio de sesión. Este sitio guarda una copia cifrada que solo su navegador puede abrir, para que el sello perdure. Nadie más lo ve.',
  deleteAnswer:
    'Pulse su sello y después «Cambiar ahora su sello de acceso». Pulse «Eliminar» junto a la vista previa y después «Guardar». Así se elimina el sello en este navegador y la copia que este sitio guarda para él. Sus sellos en otros navegadores se conservan.',
  everyAnswer:
    'Sí. Este sitio guarda un sello solo para el navegador en el que lo creó. Cree uno en cada navegador con el que inicie sesión. Pueden ser distintos.',
  missingCleared:
    'Se borraron las cookies en este navegador: las borró usted, un programa de limpieza o el propio navegador tras más de un año sin visitas. O este sitio perdió su copia.',
};
