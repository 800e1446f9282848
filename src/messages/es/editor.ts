import type { EditorMessages } from '../en/editor.js';
import { formatsFor } from '../formats.js';

const { fileSize, number, plural } = formatsFor('es');

/** What `<seal-editor>` says in Spanish. */
export const editor: EditorMessages = {
  title: 'Su sello de acceso',
  kindGroup: 'Tipo de sello',
  text: 'Crear un sello de texto',
  picture: 'Subir una imagen',

  wordsGroup: 'Palabras de su sello',
  textAdvice:
    'Elija palabras únicas y difíciles de adivinar. No use nunca su identificador de usuario ni su contraseña.',
  line: (line) => `Línea ${number(line)}`,
  count: (used, most) =>
    `${number(used)} de ${number(most)} ${plural(most, { one: 'carácter', other: 'caracteres' })}`,
  riskHigh:
    'Es demasiado común: una página copiada podría adivinarlo en pocos intentos. Elija algo poco habitual.',
  riskSome:
    'Alguien que pruebe muchas palabras comunes podría adivinarlo. Algo menos habitual es más seguro.',
  riskLow: 'Es poco probable que una página copiada lo adivine.',

  pictureGroup: 'Imagen de su sello',
  pictureAdvice:
    'Elija una imagen especial que sea fácil de identificar en tamaño pequeño. Use un archivo JPEG de menos de 1 MB.',
  browse: 'Examinar',
  dropHint: 'o suelte aquí una imagen, o péguela.',
  reading: 'Leyendo la imagen…',
  stopReading: 'Detener la lectura',
  convert: 'Convertirla por mí',
  shrink: 'Reducirla por mí',
  offerNote: 'Esto ocurre en su navegador. Su archivo no se envía a ningún lugar.',
  offerNoteKept:
    'Esto ocurre en su navegador. Su archivo no se envía a ningún lugar; el sitio recibe solo el sello terminado.',
  pictureReady: 'La imagen está lista.',
  pictureConverted: (kind) => `Convertida desde ${kind}. La imagen está lista.`,
  pictureShrunk: (from, to) =>
    `Reducida de ${fileSize(from)} a ${fileSize(to)}. La imagen está lista.`,
  pictureConvertedAndShrunk: (kind, from, to) =>
    `Convertida desde ${kind} y reducida de ${fileSize(from)} a ${fileSize(to)}. La imagen está lista.`,
  cropFailed:
    'La herramienta de recorte no se ha cargado. Su sello muestra el centro de la imagen.',
  picturePlain:
    'Esta imagen es casi toda de un solo color. Puede conservarla, pero una imagen con más detalles es más fácil de reconocer.',
  caption: 'Descripción',
  captionAdvice:
    'Describa la imagen con unas palabras que solo usted conozca. Un lector de pantalla las lee en voz alta; una página copiada no las tiene.',

  colourGroup: 'Color de fondo',
  moreColours: 'Ver más colores',

  computerAdvice:
    'No cree nunca un sello en un equipo público: la siguiente persona que use este navegador podría verlo. El sello se guarda solo en este navegador, así que cree uno en cada navegador con el que inicie sesión.',
  computerAdviceKept:
    'No cree nunca un sello en un equipo público: la siguiente persona que use este navegador podría verlo. Este sitio guarda el sello solo para este navegador, así que cree uno en cada navegador con el que inicie sesión.',
  sharedComputer: 'Este equipo es público o compartido',
  sharedNote: 'No cree aquí un sello. No se guarda nada.',
  sharedKeptNote:
    'En este navegador hay un sello guardado. Para eliminarlo, pulse «Eliminar» y después «Guardar».',

  preview: 'Vista previa',
  previewNote: 'Así se ve su sello en la página de inicio de sesión.',
  previewSmallNote: 'El pequeño muestra cómo se ve donde hay poco espacio. ¿Lo reconocería?',
  previewWaiting: 'Su sello aparece aquí cuando está completo.',
  remove: 'Eliminar',
  removedNote:
    'El sello se ha vaciado. Pulse «Guardar» para eliminarlo definitivamente de este navegador.',
  removedNoteKept:
    'El sello se ha vaciado. Pulse «Guardar» para eliminarlo definitivamente de este navegador y de este sitio.',
  clearedNote: 'El borrador se ha vaciado.',
  undo: 'Deshacer',
  missingNote:
    'En este navegador se creó un sello, pero ya no está. Cree uno nuevo solo si abrió esta página por su cuenta y la dirección es correcta. Para quitar la advertencia sin crear otro sello, pulse «Eliminar» y después «Guardar».',
  unreadableNote:
    'El sello de este navegador está dañado. Cree uno nuevo solo si abrió esta página por su cuenta y la dirección es correcta. Para quitar la advertencia sin crear otro sello, pulse «Eliminar» y después «Guardar».',

  newerNote:
    'Su sello de acceso necesita una versión más reciente de esta página. Esta versión no puede cambiarlo ni eliminarlo, así que no cree aquí uno nuevo. Recargue la página. Si no funciona, inténtelo más tarde. También puede eliminar el sello borrando los datos de este sitio en la configuración de su navegador, lo que puede cerrar su sesión.',
  reload: 'Recargar la página',

  save: 'Guardar',
  saving: 'Guardando…',
  cancel: 'Cancelar',
  unsaved: 'Tiene cambios sin guardar. ¿Qué quiere hacer con ellos?',
  discard: 'Descartar los cambios',
  keep: 'Seguir editando',
  saved: 'Su sello de acceso se ha guardado en este navegador.',
  savedKept:
    'Su sello de acceso se ha guardado en este navegador, y este sitio conserva una copia para él.',
  removed: 'Su sello de acceso se ha eliminado de este navegador.',
  removedKept: 'Su sello de acceso se ha eliminado de este navegador y de este sitio.',
};
