import type { SigninMessages } from '../en/signin.js';

/** What `<signin-seal>` says in Dutch. */
export const signin: SigninMessages = {
  call: 'Wachtwoorddiefstal voorkomen',
  callReason:
    'Maak een eigen zegel dat alleen u kent. Een nagemaakte pagina op een ander adres heeft het niet.',
  yourSeal: 'Uw inlogzegel',
  promise: 'Voer uw wachtwoord alleen in als dit uw zegel is.',
  pressHint: 'Druk erop voordat u inlogt.',
  pressFirst: 'Druk eerst op uw inlogzegel. Is het niet uw zegel, verlaat dan deze pagina.',
  confirmed: 'Bevestigd. U kunt inloggen.',
  change: 'Uw inlogzegel nu wijzigen',
  neverUpgraded:
    'Deze site vraagt u nooit een nieuw zegel te maken en ‘upgradet’ het nooit. Alleen u wijzigt het.',
  editorFailed: 'De editor is niet geladen. Controleer uw verbinding en laad de pagina opnieuw.',

  unavailable:
    'Uw inlogzegel kan op deze pagina niet worden getoond, dus wordt het formulier niet verzonden. Laad de pagina opnieuw of open deze via uw eigen bladwijzer.',

  missing: 'Uw inlogzegel ontbreekt',
  missingMeaning:
    'Deze browser had een zegel voor deze pagina. Voer uw wachtwoord niet in voordat u weet waarom het zegel ontbreekt.',
  missingFake:
    'U bent misschien op een valse pagina. Controleer het adres: is dit het adres dat u kent?',
  missingOther:
    'Iemand anders die deze computer gebruikt, heeft het zegel misschien verwijderd of gewijzigd.',
  missingCleared: 'Misschien zijn cookies of sitegegevens in deze browser verwijderd.',
  missingLost: 'Deze site is misschien de kopie kwijt die de site voor deze browser bewaarde.',
  missingAdvice:
    'Sluit deze pagina. Open deze daarna via uw eigen bladwijzer of typ het adres zelf. Maak pas een nieuw zegel nadat u daar bent ingelogd.',
  unreadable: 'Uw inlogzegel kan niet worden gelezen',
  unreadableMeaning:
    'Deze browser heeft een zegel voor deze pagina, maar het is beschadigd. Voer uw wachtwoord niet in voordat u het adres hebt gecontroleerd.',
  newerVersion: 'Uw inlogzegel heeft een nieuwere versie van deze pagina nodig',
  newerVersionMeaning:
    'Uw zegel is gemaakt met een nieuwere versie van deze pagina en is nog opgeslagen. Laad de pagina opnieuw en voer uw wachtwoord pas in als u uw zegel ziet.',

  framed:
    'Uw inlogzegel wordt niet getoond: deze pagina staat in een andere pagina. Voer uw wachtwoord hier niet in. Open deze site in een nieuw tabblad, op het adres dat u kent, en log daar in. Was u bezig op deze site, houd dit tabblad dan open en kom er daarna naar terug.',
  insecure:
    'Uw inlogzegel wordt niet getoond: de verbinding is niet veilig. Open deze pagina op een adres dat met https begint voordat u een wachtwoord invoert.',
  'storage-denied':
    'Uw inlogzegel wordt niet getoond: deze browser laat deze pagina geen gegevens opslaan. Sta sitegegevens toe voor dit adres en laad de pagina opnieuw.',
  unreachable:
    'Uw inlogzegel wordt nog niet getoond: deze site antwoordt niet. Voer uw wachtwoord niet in voordat u uw zegel ziet. De pagina blijft het proberen. Verandert er niets, controleer dan uw verbinding of kom later terug.',
};
