import type { EditorMessages } from '../en/editor.js';
import { formatsFor } from '../formats.js';

const { fileSize, number, plural } = formatsFor('pl');

/** What `<seal-editor>` says in Polish. */
export const editor: EditorMessages = {
  title: 'Twoja pieczęć logowania',
  kindGroup: 'Rodzaj pieczęci',
  text: 'Utwórz pieczęć tekstową',
  picture: 'Prześlij obraz',

  wordsGroup: 'Słowa na Twoją pieczęć',
  textAdvice:
    'Wybierz słowa, które są niepowtarzalne i trudne do odgadnięcia. Nigdy nie używaj swojego identyfikatora ani hasła.',
  line: (line) => `Wiersz ${number(line)}`,
  count: (used, most) =>
    `${number(used)} z ${number(most)} ${plural(most, { one: 'znaku', few: 'znaków', many: 'znaków', other: 'znaków' })}`,
  riskHigh:
    'To zbyt powszechne: podrobiona strona mogłaby to odgadnąć w kilku próbach. Wybierz coś nietypowego.',
  riskSome:
    'Ktoś, kto próbuje wielu popularnych słów, mógłby to odgadnąć. Coś bardziej nietypowego jest bezpieczniejsze.',
  riskLow: 'Mało prawdopodobne, by podrobiona strona to odgadła.',

  pictureGroup: 'Obraz na Twoją pieczęć',
  pictureAdvice:
    'Wybierz szczególny obraz, który łatwo rozpoznać, gdy jest mały. Użyj pliku JPEG poniżej 1 MB.',
  browse: 'Przeglądaj',
  dropHint: 'albo upuść tu obraz lub go wklej.',
  reading: 'Odczytywanie obrazu…',
  stopReading: 'Przerwij odczyt',
  convert: 'Przekonwertuj za mnie',
  shrink: 'Zmniejsz za mnie',
  offerNote: 'To dzieje się w Twojej przeglądarce. Twój plik nie jest nigdzie wysyłany.',
  offerNoteKept:
    'To dzieje się w Twojej przeglądarce. Twój plik nie jest nigdzie wysyłany; witryna otrzymuje tylko gotową pieczęć.',
  pictureReady: 'Obraz jest gotowy.',
  pictureConverted: (kind) => `Przekonwertowano z formatu ${kind}. Obraz jest gotowy.`,
  pictureShrunk: (from, to) =>
    `Zmniejszono z ${fileSize(from)} do ${fileSize(to)}. Obraz jest gotowy.`,
  pictureConvertedAndShrunk: (kind, from, to) =>
    `Przekonwertowano z formatu ${kind} i zmniejszono z ${fileSize(from)} do ${fileSize(to)}. Obraz jest gotowy.`,
  cropFailed: 'Narzędzie do kadrowania się nie wczytało. Twoja pieczęć pokazuje środek obrazu.',
  picturePlain:
    'Ten obraz ma prawie wszędzie ten sam kolor. Możesz go zachować, ale obraz z większą liczbą szczegółów łatwiej rozpoznać.',
  caption: 'Podpis',
  captionAdvice:
    'Opisz obraz kilkoma słowami, które znasz tylko Ty. Czytnik ekranu odczyta je na głos; podrobiona strona ich nie ma.',

  colourGroup: 'Kolor tła',
  moreColours: 'Zobacz więcej kolorów',

  computerAdvice:
    'Nigdy nie twórz pieczęci na publicznym komputerze: następna osoba korzystająca z tej przeglądarki mogłaby ją zobaczyć. Pieczęć jest przechowywana tylko w tej przeglądarce, więc utwórz ją w każdej przeglądarce, w której się logujesz.',
  computerAdviceKept:
    'Nigdy nie twórz pieczęci na publicznym komputerze: następna osoba korzystająca z tej przeglądarki mogłaby ją zobaczyć. Ta witryna przechowuje pieczęć tylko dla tej przeglądarki, więc utwórz ją w każdej przeglądarce, w której się logujesz.',
  sharedComputer: 'To publiczny lub wspólny komputer',
  sharedNote: 'Nie twórz tu pieczęci. Nic nie jest zapisywane.',
  sharedKeptNote:
    'W tej przeglądarce jest zapisana pieczęć. Aby ją usunąć, naciśnij „Usuń”, a potem „Zapisz”.',

  preview: 'Podgląd',
  previewNote: 'Tak wygląda Twoja pieczęć na stronie logowania.',
  previewSmallNote:
    'Mała pokazuje, jak wygląda, gdy brakuje miejsca. Czy udałoby Ci się ją rozpoznać?',
  previewWaiting: 'Twoja pieczęć pojawi się tutaj, gdy będzie kompletna.',
  remove: 'Usuń',
  removedNote:
    'Pieczęć została wyczyszczona. Naciśnij „Zapisz”, aby trwale usunąć ją z tej przeglądarki.',
  removedNoteKept:
    'Pieczęć została wyczyszczona. Naciśnij „Zapisz”, aby trwale usunąć ją z tej przeglądarki i z tej witryny.',
  clearedNote: 'Wyczyszczono wersję roboczą.',
  undo: 'Cofnij',
  missingNote:
    'W tej przeglądarce utworzono pieczęć, ale już jej tu nie ma. Utwórz nową tylko wtedy, gdy ta strona została otwarta przez Ciebie, a adres jest właściwy. Aby wyłączyć ostrzeżenie bez nowej pieczęci, naciśnij „Usuń”, a potem „Zapisz”.',
  unreadableNote:
    'Pieczęć w tej przeglądarce jest uszkodzona. Utwórz nową tylko wtedy, gdy ta strona została otwarta przez Ciebie, a adres jest właściwy. Aby wyłączyć ostrzeżenie bez nowej pieczęci, naciśnij „Usuń”, a potem „Zapisz”.',

  newerNote:
    'Twoja pieczęć logowania wymaga nowszej wersji tej strony. Ta wersja nie może jej zmienić ani usunąć, więc nie twórz tu nowej. Odśwież stronę. Jeśli to nie pomoże, spróbuj później. Możesz też usunąć pieczęć, usuwając dane tej witryny w ustawieniach przeglądarki, co może spowodować wylogowanie.',
  reload: 'Odśwież stronę',

  save: 'Zapisz',
  saving: 'Zapisywanie…',
  cancel: 'Anuluj',
  unsaved: 'Masz niezapisane zmiany. Co chcesz z nimi zrobić?',
  discard: 'Odrzuć zmiany',
  keep: 'Edytuj dalej',
  saved: 'Twoja pieczęć logowania jest zapisana w tej przeglądarce.',
  savedKept:
    'Twoja pieczęć logowania jest zapisana w tej przeglądarce, a ta witryna przechowuje dla niej kopię.',
  removed: 'Twoja pieczęć logowania została usunięta z tej przeglądarki.',
  removedKept: 'Twoja pieczęć logowania została usunięta z tej przeglądarki i z tej witryny.',
};
