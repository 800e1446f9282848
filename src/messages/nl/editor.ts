import type { EditorMessages } from '../en/editor.js';
import { formatsFor } from '../formats.js';

const { fileSize, number, plural } = formatsFor('nl');

/** What `<seal-editor>` says in Dutch. */
export const editor: EditorMessages = {
  title: 'Uw inlogzegel',
  kindGroup: 'Soort zegel',
  text: 'Tekstzegel maken',
  picture: 'Afbeelding uploaden',

  wordsGroup: 'Woorden voor uw zegel',
  textAdvice:
    'Kies woorden die uniek en moeilijk te raden zijn. Gebruik nooit uw gebruikersnaam of uw wachtwoord.',
  line: (line) => `Regel ${number(line)}`,
  count: (used, most) =>
    `${number(used)} van ${number(most)} ${plural(most, { one: 'teken', other: 'tekens' })}`,
  riskHigh:
    'Dit is te gangbaar: een nagemaakte pagina zou het in een paar pogingen kunnen raden. Kies iets ongewoons.',
  riskSome:
    'Iemand die veel gangbare woorden probeert, zou dit kunnen raden. Iets ongewoners is veiliger.',
  riskLow: 'Het is onwaarschijnlijk dat een nagemaakte pagina dit raadt.',

  pictureGroup: 'Afbeelding voor uw zegel',
  pictureAdvice:
    'Kies een bijzondere afbeelding die ook in het klein goed te herkennen is. Gebruik een JPEG-bestand kleiner dan 1 MB.',
  browse: 'Bladeren',
  dropHint: 'of sleep een afbeelding hierheen, of plak er een.',
  reading: 'Afbeelding wordt gelezen…',
  stopReading: 'Stoppen met lezen',
  convert: 'Voor mij omzetten',
  shrink: 'Voor mij verkleinen',
  offerNote: 'Dit gebeurt in uw browser. Uw bestand wordt nergens heen gestuurd.',
  offerNoteKept:
    'Dit gebeurt in uw browser. Uw bestand wordt nergens heen gestuurd; de site krijgt alleen het voltooide zegel.',
  pictureReady: 'De afbeelding is klaar.',
  pictureConverted: (kind) => `Omgezet vanuit ${kind}. De afbeelding is klaar.`,
  pictureShrunk: (from, to) =>
    `Verkleind van ${fileSize(from)} naar ${fileSize(to)}. De afbeelding is klaar.`,
  pictureConvertedAndShrunk: (kind, from, to) =>
    `Omgezet vanuit ${kind} en verkleind van ${fileSize(from)} naar ${fileSize(to)}. De afbeelding is klaar.`,
  cropFailed:
    'Het hulpmiddel voor bijsnijden is niet geladen. Uw zegel toont het midden van de afbeelding.',
  picturePlain:
    'Deze afbeelding heeft bijna overal dezelfde kleur. U kunt die gebruiken, maar een afbeelding met meer details is makkelijker te herkennen.',
  caption: 'Bijschrift',
  captionAdvice:
    'Beschrijf de afbeelding in een paar woorden die alleen u kent. Een schermlezer leest ze voor; een nagemaakte pagina heeft ze niet.',

  colourGroup: 'Achtergrondkleur',
  moreColours: 'Meer kleuren bekijken',

  computerAdvice:
    'Maak nooit een zegel op een openbare computer: wie deze browser hierna gebruikt, zou het kunnen zien. Een zegel wordt alleen in deze browser bewaard. Maak er dus een in elke browser waarmee u inlogt.',
  computerAdviceKept:
    'Maak nooit een zegel op een openbare computer: wie deze browser hierna gebruikt, zou het kunnen zien. Deze site bewaart het zegel alleen voor deze browser. Maak er dus een in elke browser waarmee u inlogt.',
  sharedComputer: 'Dit is een openbare of gedeelde computer',
  sharedNote: 'Maak hier geen zegel. Er wordt niets opgeslagen.',
  sharedKeptNote:
    'In deze browser is een zegel opgeslagen. Om het te verwijderen, drukt u op ‘Verwijderen’ en daarna op ‘Opslaan’.',

  preview: 'Voorbeeld',
  previewNote: 'Zo ziet uw zegel eruit op de inlogpagina.',
  previewSmallNote:
    'Het kleine laat zien hoe het eruitziet als er weinig ruimte is. Zou u het herkennen?',
  previewWaiting: 'Uw zegel verschijnt hier zodra het compleet is.',
  remove: 'Verwijderen',
  removedNote:
    'Het zegel is leeggemaakt. Druk op ‘Opslaan’ om het definitief uit deze browser te verwijderen.',
  removedNoteKept:
    'Het zegel is leeggemaakt. Druk op ‘Opslaan’ om het definitief uit deze browser en van deze site te verwijderen.',
  clearedNote: 'Het concept is leeggemaakt.',
  undo: 'Herstellen',
  missingNote:
    'In deze browser is een zegel gemaakt, maar het is er niet meer. Maak alleen een nieuw zegel als u deze pagina zelf hebt geopend en het adres klopt. Om de waarschuwing zonder nieuw zegel te stoppen, drukt u op ‘Verwijderen’ en daarna op ‘Opslaan’.',
  unreadableNote:
    'Het zegel in deze browser is beschadigd. Maak alleen een nieuw zegel als u deze pagina zelf hebt geopend en het adres klopt. Om de waarschuwing zonder nieuw zegel te stoppen, drukt u op ‘Verwijderen’ en daarna op ‘Opslaan’.',

  newerNote:
    'Uw inlogzegel heeft een nieuwere versie van deze pagina nodig. Deze versie kan het niet wijzigen of verwijderen, dus maak hier geen nieuw zegel. Laad de pagina opnieuw. Helpt dat niet, probeer het dan later nog eens. U kunt het zegel ook verwijderen door de gegevens van deze site te wissen in de instellingen van uw browser. Mogelijk wordt u dan uitgelogd.',
  reload: 'Pagina opnieuw laden',

  save: 'Opslaan',
  saving: 'Bezig met opslaan…',
  cancel: 'Annuleren',
  unsaved: 'U hebt niet-opgeslagen wijzigingen. Wat wilt u ermee doen?',
  discard: 'Wijzigingen weggooien',
  keep: 'Verder bewerken',
  saved: 'Uw inlogzegel is opgeslagen in deze browser.',
  savedKept:
    'Uw inlogzegel is opgeslagen in deze browser, en deze site bewaart een kopie voor deze browser.',
  removed: 'Uw inlogzegel is verwijderd uit deze browser.',
  removedKept: 'Uw inlogzegel is verwijderd uit deze browser en van deze site.',
};
