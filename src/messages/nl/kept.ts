import type { KeptMessages } from '../en/kept.js';

/** What the elements say in Dutch if the site's own server keeps the seal. */
export const kept: KeptMessages = {
  unreachable:
    'Uw inlogzegel wordt nog niet getoond: deze site antwoordt niet. Voer uw wachtwoord niet in voordat u uw zegel ziet. De pagina blijft het proberen. Verandert er niets, controleer dan uw verbinding of kom later terug.',
  missingLost: 'Deze site is misschien de kopie kwijt die de site voor deze browser bewaarde.',

  saved:
    'Uw inlogzegel is opgeslagen in deze browser, en deze site bewaart een kopie voor deze browser.',
  removed: 'Uw inlogzegel is verwijderd uit deze browser en van deze site.',

  offerNote:
    'Dit gebeurt in uw browser. Uw bestand wordt nergens heen gestuurd; de site krijgt alleen het voltooide zegel.',
  computerAdvice:
    'Maak nooit een zegel op een openbare computer: wie deze browser hierna gebruikt, zou het kunnen zien. Deze site bewaart het zegel alleen voor deze browser. Maak er dus een in elke browser waarmee u inlogt.',
  removedNote:
    'Het zegel is gewist. Druk op ‘Opslaan’ om het definitief uit deze browser en van deze site te verwijderen.',

  whatAnswer:
    'Het is een paar woorden of een kleine afbeelding op een achtergrondkleur, die u voor deze site kiest. Uw browser toont het elke keer op de inlogpagina. Deze site bewaart een versleutelde kopie die alleen uw browser kan openen, zodat het zegel behouden blijft. Niemand anders ziet het.',
  deleteAnswer:
    'Druk op uw zegel en daarna op ‘Uw inlogzegel nu wijzigen’. Druk naast het voorbeeld op ‘Verwijderen’ en daarna op ‘Opslaan’. Dit verwijdert het zegel uit deze browser en de kopie die deze site voor de browser bewaart. Uw zegels in andere browsers blijven.',
  everyAnswer:
    'Ja. Deze site bewaart een zegel alleen voor de browser waarin u het hebt gemaakt. Maak er een in elke browser waarmee u inlogt. Ze mogen verschillen.',
  missingCleared:
    'Cookies zijn in deze browser verwijderd: door u, door een opschoonprogramma of door de browser zelf na meer dan een jaar zonder bezoek. Of deze site is de eigen kopie kwijt.',
};
