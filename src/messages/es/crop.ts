import type { CropMessages } from '../en/crop.js';
import { formatsFor } from '../formats.js';

const { percent } = formatsFor('es');

/** What `<seal-crop>` says in Spanish. */
export const crop: CropMessages = {
  group: 'Parte de la imagen',
  frame: 'Parte visible de la imagen',
  hint: 'Arrastre la imagen para elegir qué se ve. Pellizque o use la rueda para ampliar o reducir. Teclado: teclas de flecha, + y −, Inicio.',
  zoomOut: 'Alejar',
  zoomIn: 'Acercar',
  startAgain: 'Empezar de nuevo',
  left: 'Mostrar más de la izquierda',
  up: 'Mostrar más de arriba',
  down: 'Mostrar más de abajo',
  right: 'Mostrar más de la derecha',

  place: (zoom, left, top) =>
    `Zoom: ${percent(zoom)}. Oculto a la izquierda: ${percent(left)}; oculto arriba: ${percent(top)}.`,
  edge: 'No se puede mover más la imagen.',
  closest: 'No se puede acercar más.',
  widest: 'No se puede alejar más.',
  atStart: 'Ya está al principio.',
};
