import type { HelpMessages } from '../en/help.js';

/** What `<seal-help>` says in Spanish. */
export const help: HelpMessages = {
  title: 'Acerca de su sello de acceso',

  whatQuestion: '¿Qué es un sello de acceso?',
  whatAnswer:
    'Son unas palabras o una imagen pequeña sobre un color de fondo que usted elige para este sitio. Su navegador lo guarda y lo muestra siempre en la página de inicio de sesión. Nadie más lo ve y no se envía al sitio.',
  whatAnswerKept:
    'Son unas palabras o una imagen pequeña sobre un color de fondo que usted elige para este sitio. Su navegador lo muestra siempre en la página de inicio de sesión. Este sitio guarda una copia cifrada que solo su navegador puede abrir, para que el sello perdure. Nadie más lo ve.',

  howQuestion: '¿Cómo me protege?',
  howAnswer:
    'Los ladrones copian páginas de inicio de sesión y las ponen en otras direcciones. Su navegador muestra su sello solo en la dirección auténtica, así que una copia en otra dirección no lo tiene. Busque su sello antes de introducir su contraseña. Si no está, salga de la página.',
  howLimit:
    'Le ayuda a detectar algunas páginas copiadas. No sirve de nada si usted no lo busca, y no puede ayudar en un equipo que otra persona controla. Si el sitio ofrece llaves de acceso, úselas en primer lugar.',

  createQuestion: '¿Cómo creo uno?',
  createAnswer:
    'En la página de inicio de sesión, pulse «Evitar el robo de contraseña». Escriba hasta tres líneas de hasta siete caracteres cada una, o elija una imagen. Elija un color, pulse «Vista previa» para ver su sello y después «Guardar».',

  changeQuestion: '¿Cómo lo cambio?',
  changeAnswer:
    'Pulse su sello en la página de inicio de sesión y después «Cambiar ahora su sello de acceso». Haga los cambios y pulse «Guardar». El sitio nunca le pide que cree un sello nuevo ni lo está «actualizando». Una página que diga eso es falsa.',

  deleteQuestion: '¿Cómo lo elimino?',
  deleteAnswer:
    'Pulse su sello y después «Cambiar ahora su sello de acceso». Pulse «Eliminar» junto a la vista previa y después «Guardar». Así se elimina el sello solo en este navegador. Sus sellos en otros navegadores se conservan.',
  deleteAnswerKept:
    'Pulse su sello y después «Cambiar ahora su sello de acceso». Pulse «Eliminar» junto a la vista previa y después «Guardar». Así se elimina el sello en este navegador y la copia que este sitio guarda para él. Sus sellos en otros navegadores se conservan.',

  everyQuestion: '¿Necesito uno en cada equipo?',
  everyAnswer:
    'Sí. Un sello se guarda solo en el navegador y en el equipo donde lo creó. Cree uno en cada navegador con el que inicie sesión. Pueden ser distintos.',
  everyAnswerKept:
    'Sí. Este sitio guarda un sello solo para el navegador en el que lo creó. Cree uno en cada navegador con el que inicie sesión. Pueden ser distintos.',

  publicQuestion: '¿Puedo crear uno en un equipo público?',
  publicAnswer:
    'No. En un equipo que usan otras personas, como el de una biblioteca, un hotel o una oficina, la siguiente persona podría ver, cambiar o eliminar su sello. No cree uno allí.',

  pictureQuestion: '¿Qué imágenes puedo usar?',
  pictureAnswer:
    'Use un archivo JPEG de menos de 1 MB. Elija una imagen propia y especial que reconozca de un vistazo en tamaño pequeño: una mascota, un lugar, un objeto curioso de su estantería. Póngale una descripción que solo usted conozca.',

  missingQuestion: '¿Por qué no veo mi sello?',
  missingIntro: 'Hay tres motivos probables:',
  missingFake:
    'Está en una página falsa. Compruebe la dirección. Si no es la que conoce, cierre la página y no introduzca nada.',
  missingOther: 'Otra persona que usa este equipo ha eliminado o cambiado su sello.',
  missingCleared:
    'Se borraron las cookies o los datos de sitios en este navegador: los borró usted, un programa de limpieza o el propio navegador tras mucho tiempo sin visitas.',
  missingClearedKept:
    'Se borraron las cookies en este navegador: las borró usted, un programa de limpieza o el propio navegador tras más de un año sin visitas. O este sitio perdió su copia.',
  missingAdvice:
    'Abra la página desde su propio marcador o escriba usted la dirección. Si la dirección es correcta, inicie sesión y después cree un sello nuevo.',
};
