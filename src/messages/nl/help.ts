import type { HelpMessages } from '../en/help.js';

/** What `<seal-help>` says in Dutch. */
export const help: HelpMessages = {
  title: 'Over uw inlogzegel',

  whatQuestion: 'Wat is een inlogzegel?',
  whatAnswer:
    'Het is een paar woorden of een kleine afbeelding op een achtergrondkleur, die u voor deze site kiest. Uw browser bewaart het en toont het elke keer op de inlogpagina. Niemand anders ziet het en het wordt niet naar de site gestuurd.',
  whatAnswerKept:
    'Het is een paar woorden of een kleine afbeelding op een achtergrondkleur, die u voor deze site kiest. Uw browser toont het elke keer op de inlogpagina. Deze site bewaart een versleutelde kopie die alleen uw browser kan openen, zodat het zegel behouden blijft. Niemand anders ziet het.',

  howQuestion: 'Hoe beschermt het mij?',
  howAnswer:
    'Dieven maken inlogpagina’s na en zetten ze op andere adressen. Uw browser toont uw zegel alleen op het echte adres, dus een namaakpagina op een ander adres heeft het niet. Kijk of u uw zegel ziet voordat u uw wachtwoord invoert. Staat het er niet, verlaat dan de pagina.',
  howLimit:
    'Het helpt u sommige nagemaakte pagina’s op te merken. Het doet niets als u er niet op let, en het kan niet helpen op een computer die iemand anders beheerst. Biedt de site passkeys aan, gebruik dan in de eerste plaats die.',

  createQuestion: 'Hoe maak ik er een?',
  createAnswer:
    'Druk op de inlogpagina op ‘Wachtwoorddiefstal voorkomen’. Typ maximaal drie regels van elk maximaal zeven tekens, of kies een afbeelding. Kies een kleur, druk op ‘Voorbeeld’ om uw zegel te zien en druk daarna op ‘Opslaan’.',

  changeQuestion: 'Hoe wijzig ik het?',
  changeAnswer:
    'Druk op uw zegel op de inlogpagina en daarna op ‘Uw inlogzegel nu wijzigen’. Breng uw wijzigingen aan en druk op ‘Opslaan’. De site vraagt u nooit een nieuw zegel te maken en ‘upgradet’ het nooit. Een pagina die dat zegt, is vals.',

  deleteQuestion: 'Hoe verwijder ik het?',
  deleteAnswer:
    'Druk op uw zegel en daarna op ‘Uw inlogzegel nu wijzigen’. Druk naast het voorbeeld op ‘Verwijderen’ en daarna op ‘Opslaan’. Dit verwijdert het zegel alleen uit deze browser. Uw zegels in andere browsers blijven.',
  deleteAnswerKept:
    'Druk op uw zegel en daarna op ‘Uw inlogzegel nu wijzigen’. Druk naast het voorbeeld op ‘Verwijderen’ en daarna op ‘Opslaan’. Dit verwijdert het zegel uit deze browser en de kopie die deze site voor de browser bewaart. Uw zegels in andere browsers blijven.',

  everyQuestion: 'Heb ik er op elke computer een nodig?',
  everyAnswer:
    'Ja. Een zegel wordt alleen bewaard in de browser en op de computer waar u het hebt gemaakt. Maak er een in elke browser waarmee u inlogt. Ze mogen verschillen.',
  everyAnswerKept:
    'Ja. Deze site bewaart een zegel alleen voor de browser waarin u het hebt gemaakt. Maak er een in elke browser waarmee u inlogt. Ze mogen verschillen.',

  publicQuestion: 'Kan ik er een maken op een openbare computer?',
  publicAnswer:
    'Nee. Op een computer die ook anderen gebruiken, zoals in een bibliotheek, hotel of kantoor, kan de volgende gebruiker uw zegel zien, wijzigen of verwijderen. Maak er daar geen.',

  pictureQuestion: 'Welke afbeeldingen kan ik gebruiken?',
  pictureAnswer:
    'Gebruik een JPEG-bestand kleiner dan 1 MB. Kies een bijzondere eigen afbeelding die u ook in het klein in één oogopslag herkent: een huisdier, een plek, een vreemd voorwerp op uw plank. Geef er een bijschrift bij dat alleen u kent.',

  missingQuestion: 'Waarom zie ik mijn zegel niet?',
  missingIntro: 'Er zijn drie waarschijnlijke redenen:',
  missingFake:
    'U bent op een valse pagina. Controleer het adres. Is het niet het adres dat u kent, sluit dan de pagina en voer niets in.',
  missingOther: 'Iemand anders die deze computer gebruikt, heeft uw zegel verwijderd of gewijzigd.',
  missingCleared:
    'Cookies of sitegegevens zijn in deze browser verwijderd: door u, door een opschoonprogramma of door de browser zelf na lange tijd zonder bezoek.',
  missingClearedKept:
    'Cookies zijn in deze browser verwijderd: door u, door een opschoonprogramma of door de browser zelf na meer dan een jaar zonder bezoek. Of deze site is de eigen kopie kwijt.',
  missingAdvice:
    'Open de pagina via uw eigen bladwijzer of typ het adres zelf. Klopt het adres, log dan in en maak daarna een nieuw zegel.',
};
