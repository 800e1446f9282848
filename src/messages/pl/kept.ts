import type { KeptMessages } from '../en/kept.js';

/** What the elements say in Polish if the site's own server keeps the seal. */
export const kept: KeptMessages = {
  unreachable:
    'Twoja pieczęć logowania nie jest jeszcze pokazana: ta witryna nie odpowiada. Nie wpisuj hasła, dopóki nie zobaczysz swojej pieczęci. Strona wciąż próbuje. Jeśli nic się nie zmieni, sprawdź połączenie lub wróć później.',
  missingLost: 'Ta witryna mogła utracić kopię, którą przechowywała dla tej przeglądarki.',

  saved:
    'Twoja pieczęć logowania jest zapisana w tej przeglądarce, a ta witryna przechowuje dla niej kopię.',
  removed: 'Twoja pieczęć logowania została usunięta z tej przeglądarki i z tej witryny.',

  offerNote:
    'To dzieje się w Twojej przeglądarce. Twój plik nie jest nigdzie wysyłany; witryna otrzymuje tylko gotową pieczęć.',
  computerAdvice:
    'Nigdy nie twórz pieczęci na publicznym komputerze: następna osoba korzystająca z tej przeglądarki mogłaby ją zobaczyć. Ta witryna przechowuje pieczęć tylko dla tej przeglądarki, więc utwórz ją w każdej przeglądarce, w której się logujesz.',
  removedNote:
    'Pieczęć została wyczyszczona. Naciśnij „Zapisz”, aby trwale usunąć ją z tej przeglądarki i z tej witryny.',

  whatAnswer:
    'To kilka słów albo mały obraz na kolorowym tle, które wybierasz dla tej witryny. Twoja przeglądarka za każdym razem pokazuje pieczęć na stronie logowania. Ta witryna przechowuje zaszyfrowaną kopię, którą może otworzyć tylko Twoja przeglądarka, aby pieczęć była trwała. Nikt inny jej nie widzi.',
  deleteAnswer:
    'Naciśnij swoją pieczęć, a potem „Zmień teraz swoją pieczęć logowania”. Obok podglądu naciśnij „Usuń”, a potem „Zapisz”. To usuwa pieczęć z tej przeglądarki oraz kopię, którą ta witryna dla niej przechowuje. Twoje pieczęcie w innych przeglądarkach pozostają.',
  everyAnswer:
    'Tak. Ta witryna przechowuje pieczęć tylko dla przeglądarki, w której powstała. Utwórz ją w każdej przeglądarce, w której się logujesz. Pieczęcie mogą się różnić.',
  missingCleared:
    'Pliki cookie zostały usunięte w tej przeglądarce: przez Ciebie, przez program czyszczący albo przez samą przeglądarkę po ponad roku bez odwiedzin. Albo ta witryna utraciła swoją kopię.',
};
