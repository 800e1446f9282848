import type { SigninMessages } from '../en/signin.js';

/** What `<signin-seal>` says in Polish. */
export const signin: SigninMessages = {
  call: 'Zapobiegnij kradzieży hasła',
  callReason: 'Utwórz prywatną pieczęć. Podrobiona strona pod innym adresem nie będzie jej mieć.',
  yourSeal: 'Twoja pieczęć logowania',
  promise: 'Wpisz hasło tylko wtedy, gdy to jest Twoja pieczęć.',
  pressHint: 'Naciśnij ją przed zalogowaniem.',
  pressFirst:
    'Najpierw naciśnij swoją pieczęć logowania. Jeśli to nie Twoja pieczęć, opuść tę stronę.',
  confirmed: 'Naciśnięto. Możesz się zalogować.',
  change: 'Zmień teraz swoją pieczęć logowania',
  neverUpgraded:
    'Ta witryna nigdy nie prosi o utworzenie nowej pieczęci i nigdy jej nie „ulepsza”. Zmieniasz ją tylko Ty.',
  saved: 'Twoja pieczęć logowania jest zapisana w tej przeglądarce.',
  removed: 'Twoja pieczęć logowania została usunięta z tej przeglądarki.',
  editorFailed: 'Edytor się nie wczytał. Sprawdź połączenie, a potem odśwież stronę.',

  unavailable:
    'Na tej stronie nie można pokazać Twojej pieczęci logowania, więc formularz nie jest wysyłany. Odśwież stronę albo otwórz ją z własnej zakładki.',

  missing: 'Brakuje Twojej pieczęci logowania',
  missingMeaning:
    'Ta przeglądarka miała pieczęć dla tej strony. Nie wpisuj hasła, dopóki nie dowiesz się, dlaczego brakuje pieczęci.',
  missingFake: 'Być może to fałszywa strona. Sprawdź adres: czy to ten, który znasz?',
  missingOther: 'Ktoś inny, kto używa tego komputera, mógł usunąć lub zmienić pieczęć.',
  missingCleared: 'W tej przeglądarce mogły zostać usunięte pliki cookie lub dane witryn.',
  missingAdvice:
    'Zamknij tę stronę, a potem otwórz ją z własnej zakładki albo samodzielnie wpisz adres. Nową pieczęć utwórz dopiero po zalogowaniu się tam.',
  unreadable: 'Nie można odczytać Twojej pieczęci logowania',
  unreadableMeaning:
    'Ta przeglądarka ma pieczęć dla tej strony, ale pieczęć jest uszkodzona. Nie wpisuj hasła, dopóki nie sprawdzisz adresu.',
  newerVersion: 'Twoja pieczęć logowania wymaga nowszej wersji tej strony',
  newerVersionMeaning:
    'Twoja pieczęć powstała w nowszej wersji tej strony i nadal jest zapisana. Odśwież stronę i wpisz hasło dopiero wtedy, gdy zobaczysz swoją pieczęć.',

  framed:
    'Twoja pieczęć logowania nie jest pokazywana: ta strona znajduje się wewnątrz innej strony. Nie wpisuj tu hasła. Otwórz tę witrynę w nowej karcie, pod adresem, który znasz, i zaloguj się tam. Jeśli pracujesz w tej witrynie, zostaw tę kartę otwartą i wróć do niej później.',
  insecure:
    'Twoja pieczęć logowania nie jest pokazywana: połączenie nie jest bezpieczne. Zanim wpiszesz hasło, otwórz tę stronę pod adresem, który zaczyna się od https.',
  'storage-denied':
    'Twoja pieczęć logowania nie jest pokazywana: ta przeglądarka nie pozwala tej stronie zapisywać danych. Zezwól na dane witryn dla tego adresu, a potem odśwież stronę.',
};
