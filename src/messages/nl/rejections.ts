import type { Messages } from '../messages.js';

/** Why something was refused, and what to do next, in Dutch. */
export const rejections: Messages['rejections'] = {
  empty: 'Uw zegel is leeg. Schrijf ten minste één regel van maximaal zeven tekens.',
  'too-many-lines': 'Een zegel kan hoogstens drie regels hebben. Verwijder een regel.',
  'line-too-long': 'Deze regel is te lang. Kort de regel in tot zeven tekens.',
  'line-too-wide': 'Deze regel is te breed voor het zegel. Gebruik minder of smallere tekens.',
  'caption-missing':
    'Het bijschrift ontbreekt. Schrijf een paar woorden, zodat een schermlezer uw zegel kan voorlezen.',
  'caption-too-long': 'Het bijschrift is te lang. Kort het in tot 60 tekens.',
  'control-character':
    'Hierin zit een onzichtbaar besturingsteken. Verwijder de woorden en typ ze opnieuw.',
  'bidi-character':
    'Hierin zit een onzichtbaar teken voor de tekstrichting. Verwijder de woorden en typ ze opnieuw.',
  'zero-width-character':
    'Hierin zit een onzichtbaar teken. Verwijder de woorden en typ ze opnieuw.',
  'lone-surrogate': 'Hierin zit een half teken. Verwijder het en typ het opnieuw.',
  'unknown-character':
    'Hierin zit een teken dat sommige apparaten niet kunnen tonen. Kies een ander teken.',
  'too-many-marks': 'Een letter heeft te veel accenten of andere tekentjes. Verwijder er enkele.',
  'contains-user-name':
    'Hierin zit uw gebruikersnaam, of het is er een deel van, en andere mensen kennen die. Kies andere woorden.',
  'contains-site-name':
    'Hierin zit de naam van deze site, die iedereen zou kunnen raden. Kies andere woorden.',
  'equals-password':
    'Dit is uw wachtwoord, en iedereen bij uw scherm kan een zegel zien. Kies andere woorden.',
  'overlaps-password':
    'Hierin zit uw wachtwoord, of het is er een deel van, en iedereen bij uw scherm kan een zegel zien. Kies andere woorden.',
  'too-common': 'Deze woorden horen bij de eerste die iedereen zou raden. Kies andere woorden.',
  'picture-missing': 'U hebt geen afbeelding gekozen. Kies er een met ‘Bladeren’.',
  'several-files': 'U hebt meer dan één bestand gekozen. Kies maar één afbeelding.',
  'file-unreadable':
    'Het bestand kon niet worden gelezen. Kies het opnieuw of kies een ander bestand.',
  'file-empty': 'Het bestand is leeg. Kies een andere afbeelding.',
  folder: 'Dit is een map. Kies er één afbeelding uit.',
  address:
    'Dit is een adres, geen bestand. Sla de afbeelding op dit apparaat op: klik er op de pagina zelf met de rechtermuisknop op, of houd uw vinger erop. Kies het opgeslagen bestand.',
  'file-too-large':
    'Het bestand is 1 MB of groter. Sla een kleinere versie van de afbeelding op en kies dat bestand.',
  'file-far-too-large':
    'Het bestand is groter dan 50 MB. Sla een kleinere versie van de afbeelding op en kies dat bestand.',
  'not-jpeg':
    'Het bestand is geen JPEG-afbeelding, ook al zegt de naam van wel. Sla de afbeelding op als JPEG en kies dat bestand.',
  'not-picture':
    'Het bestand is geen afbeelding, ook al zegt de naam van wel. Kies een foto of een andere afbeelding.',
  'vector-picture':
    'Het bestand is een tekening (SVG), geen foto, en een tekening kan programmacode bevatten. Sla die op als JPEG en kies dat bestand.',
  'heic-not-decoded':
    'Het bestand is een HEIC-foto, die deze browser niet kan openen. Sla de foto op als JPEG en kies dat bestand. Op een iPhone tikt u op ‘Deel’ en dan op ‘Opties’, kiest u ‘Meest compatibel’ en bewaart u de foto in Bestanden. Op een Mac opent u de foto in Voorvertoning, kiest u ‘Archief’ en dan ‘Exporteer’, en stelt u ‘Structuur’ in op JPEG.',
  'too-many-pixels':
    'De afbeelding heeft meer dan 50 megapixels. Sla een kleinere versie op en kies dat bestand.',
  'too-many-scans':
    'De afbeelding is op een ongewone manier opgeslagen, waardoor openen te lang duurt. Sla de afbeelding opnieuw op als JPEG en kies dat bestand.',
  'too-many-segments':
    'De afbeelding is op een ongewone manier opgeslagen, waardoor openen te lang duurt. Sla de afbeelding opnieuw op als JPEG en kies dat bestand.',
  'picture-cut-short':
    'Het einde van het bestand ontbreekt: het is niet volledig gekopieerd of gedownload. Kies het origineel of kopieer het opnieuw.',
  'picture-unsupported':
    'Deze browser kan dit soort afbeelding niet openen. Sla die in een ander programma op als gewone JPEG en kies dat bestand.',
  'picture-kind-unsupported':
    'De indeling van dit bestand is {format} en kan hier niet worden gebruikt. Sla het in een ander programma op als JPEG en kies dat bestand.',
  'picture-damaged':
    'De afbeelding is beschadigd. Kies een andere afbeelding of sla deze opnieuw op.',
  'picture-not-encoded':
    'Deze browser kon geen kleine versie van de afbeelding maken. Kies een andere afbeelding of maak een tekstzegel.',
  'canvas-falsified':
    'Om u tegen tracking te beschermen, verandert deze browser de afbeeldingen die een pagina tekent. Daardoor kan hij deze niet verkleinen. Kies een niet-gedraaide JPEG van hoogstens 480 × 360 pixels en 64 kB, sta deze site toe canvasgegevens te gebruiken of maak een tekstzegel.',
  unreadable: 'Het zegel kan niet worden gelezen. Maak een nieuw zegel.',
  'newer-version':
    'Het zegel in deze browser is gemaakt met een nieuwere versie van deze pagina. Laad de pagina opnieuw en probeer het nog eens.',
  'shared-computer':
    'Op een openbare of gedeelde computer wordt niets opgeslagen. Druk op ‘Annuleren’.',
  'storage-full':
    'Deze browser heeft geen ruimte meer voor deze site. Uw zegel is niet veranderd. Verwijder sitegegevens die u niet nodig hebt of kies een eenvoudigere afbeelding, en druk dan opnieuw op ‘Opslaan’.',
  'storage-denied':
    'Deze browser laat deze site geen gegevens opslaan. Er is niets gewijzigd. Sta sitegegevens toe voor dit adres en druk dan opnieuw op ‘Opslaan’.',
};
