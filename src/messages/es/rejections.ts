import type { Messages } from '../messages.js';

/** Why something was refused, and what to do next, in Spanish. */
export const rejections: Messages['rejections'] = {
  empty: 'Su sello está vacío. Escriba al menos una línea de hasta siete caracteres.',
  'too-many-lines': 'Un sello puede tener tres líneas como máximo. Elimine una línea.',
  'line-too-long': 'Esta línea es demasiado larga. Acórtela a siete caracteres.',
  'line-too-wide':
    'Esta línea es demasiado ancha para el sello. Use menos caracteres o unos más estrechos.',
  'caption-missing':
    'Falta la descripción. Escriba unas palabras para que un lector de pantalla pueda leer su sello.',
  'caption-too-long': 'La descripción es demasiado larga. Acórtela a 60 caracteres.',
  'control-character':
    'Contiene un carácter de control invisible. Borre las palabras y escríbalas de nuevo.',
  'bidi-character':
    'Contiene una marca invisible de dirección del texto. Borre las palabras y escríbalas de nuevo.',
  'zero-width-character':
    'Contiene un carácter invisible. Borre las palabras y escríbalas de nuevo.',
  'lone-surrogate': 'Contiene la mitad de un carácter. Bórrela y escríbalo de nuevo.',
  'unknown-character':
    'Contiene un carácter que algunos dispositivos no pueden mostrar. Elija otro.',
  'too-many-marks': 'Una letra tiene demasiados acentos u otras marcas. Borre algunos.',
  'contains-user-name':
    'Contiene su nombre de usuario o es parte de él, y otras personas lo conocen. Elija otras palabras.',
  'contains-site-name':
    'Contiene el nombre de este sitio, que cualquiera podría adivinar. Elija otras palabras.',
  'equals-password':
    'Es su contraseña, y cualquiera que esté cerca de su pantalla puede ver un sello. Elija otras palabras.',
  'overlaps-password':
    'Contiene su contraseña o es parte de ella, y cualquiera que esté cerca de su pantalla puede ver un sello. Elija otras palabras.',
  'too-common':
    'Estas palabras están entre las primeras que cualquiera probaría. Elija otras palabras.',
  'picture-missing': 'No ha elegido ninguna imagen. Elija una con «Examinar».',
  'several-files': 'Ha elegido más de un archivo. Elija una sola imagen.',
  'file-unreadable': 'No se ha podido leer el archivo. Elíjalo de nuevo o elija otro archivo.',
  'file-empty': 'El archivo está vacío. Elija otra imagen.',
  folder: 'Esto es una carpeta. Elija una imagen de ella.',
  address:
    'Esto es una dirección, no un archivo. Guarde la imagen en este dispositivo: haga clic en ella con el botón derecho en su página o mantenga el dedo sobre ella. Elija el archivo guardado.',
  'file-too-large':
    'El archivo ocupa 1 MB o más. Guarde una versión más pequeña de la imagen y elija ese archivo.',
  'file-far-too-large':
    'El archivo ocupa más de 50 MB. Guarde una versión más pequeña de la imagen y elija ese archivo.',
  'not-jpeg':
    'El archivo no es una imagen JPEG, aunque su nombre lo diga. Guarde la imagen como JPEG y elija ese archivo.',
  'not-picture':
    'El archivo no es una imagen, aunque su nombre lo diga. Elija una foto u otra imagen.',
  'vector-picture':
    'El archivo es un dibujo (SVG), no una foto, y un dibujo puede contener código de programa. Guárdelo como JPEG y elija ese archivo.',
  'heic-not-decoded':
    'El archivo es una foto HEIC, que este navegador no puede abrir. Guárdela como JPEG y elija ese archivo. En un iPhone, toque «Compartir» y «Opciones», elija «Más compatible» y guárdela en Archivos. En un Mac, ábrala en Vista Previa, elija «Archivo» y «Exportar», y en «Formato» seleccione JPEG.',
  'too-many-pixels':
    'La imagen tiene más de 50 megapíxeles. Guarde una versión más pequeña y elija ese archivo.',
  'too-many-scans':
    'La imagen está guardada de una forma poco habitual que tarda demasiado en abrirse. Guárdela de nuevo como JPEG y elija ese archivo.',
  'too-many-segments':
    'La imagen está guardada de una forma poco habitual que tarda demasiado en abrirse. Guárdela de nuevo como JPEG y elija ese archivo.',
  'picture-cut-short':
    'Falta el final del archivo: no se copió o descargó por completo. Elija el original o cópielo de nuevo.',
  'picture-unsupported':
    'Este navegador no puede abrir este tipo de imagen. Guárdela como JPEG estándar en otro programa y elija ese archivo.',
  'picture-kind-unsupported':
    'El formato de este archivo es {format}, que no se puede usar aquí. Guárdelo como JPEG en otro programa y elija ese archivo.',
  'picture-damaged': 'La imagen está dañada. Elija otra imagen o guarde esta de nuevo.',
  'picture-not-encoded':
    'Este navegador no ha podido crear una versión pequeña de la imagen. Elija otra imagen o cree un sello de texto.',
  'canvas-falsified':
    'Para protegerle del rastreo, este navegador altera las imágenes que dibuja una página, así que no puede reducir esta. Elija un JPEG sin rotar de 480 × 360 píxeles y 64 kB como máximo, permita que este sitio use datos de canvas o cree un sello de texto.',
  unreadable: 'El sello no se puede leer. Cree uno nuevo.',
  'newer-version':
    'El sello de este navegador se creó con una versión más reciente de esta página. Recargue la página e inténtelo de nuevo.',
  'shared-computer': 'En un equipo público o compartido no se guarda nada. Pulse «Cancelar».',
  'storage-full':
    'A este navegador no le queda espacio para este sitio. Su sello no ha cambiado. Borre los datos de sitios que no necesite o elija una imagen más sencilla y pulse «Guardar» de nuevo.',
  'storage-denied':
    'Este navegador no deja que este sitio guarde datos. No se ha cambiado nada. Permita los datos de sitios para esta dirección y pulse «Guardar» de nuevo.',
};
