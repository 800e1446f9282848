import type { CropMessages } from '../en/crop.js';
import { formatsFor } from '../formats.js';

const { percent } = formatsFor('it');

/** What `<seal-crop>` says in Italian. */
export const crop: CropMessages = {
  group: 'Parte dell’immagine',
  frame: 'Parte visibile dell’immagine',
  hint: 'Trascina l’immagine per scegliere che cosa si vede. Pizzica o scorri per lo zoom. Tastiera: tasti freccia, + e −, Home.',
  zoomOut: 'Riduci',
  zoomIn: 'Ingrandisci',
  startAgain: 'Ricomincia',
  left: 'Mostra di più a sinistra',
  up: 'Mostra di più in alto',
  down: 'Mostra di più in basso',
  right: 'Mostra di più a destra',

  place: (zoom, left, top) =>
    `Zoom: ${percent(zoom)}. Nascosto a sinistra: ${percent(left)}; nascosto in alto: ${percent(top)}.`,
  edge: 'Non puoi spostare oltre l’immagine.',
  closest: 'Non puoi ingrandire oltre.',
  widest: 'Non puoi ridurre oltre.',
  atStart: 'Sei già all’inizio.',
};
