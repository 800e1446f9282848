import type { CropMessages } from '../en/crop.js';
import { formatsFor } from '../formats.js';

const { percent } = formatsFor('pt-BR');

/** What `<seal-crop>` says in Brazilian Portuguese. */
export const crop: CropMessages = {
  group: 'Parte da imagem',
  frame: 'Parte visível da imagem',
  hint: 'Arraste a imagem para escolher o que aparece. Use o gesto de pinça ou role para dar zoom. Teclado: setas, + e −, Home.',
  zoomOut: 'Diminuir zoom',
  zoomIn: 'Aumentar zoom',
  startAgain: 'Recomeçar',
  left: 'Mostrar mais da esquerda',
  up: 'Mostrar mais de cima',
  down: 'Mostrar mais de baixo',
  right: 'Mostrar mais da direita',

  place: (zoom, left, top) =>
    `Zoom: ${percent(zoom)}. Oculto à esquerda: ${percent(left)}; oculto em cima: ${percent(top)}.`,
  edge: 'Não é possível mover mais a imagem.',
  closest: 'Não é possível aumentar mais o zoom.',
  widest: 'Não é possível diminuir mais o zoom.',
  atStart: 'Você já está no início.',
};
