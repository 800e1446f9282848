import type { HelpMessages } from '../en/help.js';

/** What `<seal-help>` says in Polish. */
export const help: HelpMessages = {
  title: 'O Twojej pieczęci logowania',

  whatQuestion: 'Co to jest pieczęć logowania?',
  whatAnswer:
    'To kilka słów albo mały obraz na kolorowym tle, które wybierasz dla tej witryny. Twoja przeglądarka przechowuje pieczęć i za każdym razem pokazuje ją na stronie logowania. Nikt inny jej nie widzi i nie jest ona wysyłana do witryny.',
  whatAnswerKept:
    'To kilka słów albo mały obraz na kolorowym tle, które wybierasz dla tej witryny. Twoja przeglądarka za każdym razem pokazuje pieczęć na stronie logowania. Ta witryna przechowuje zaszyfrowaną kopię, którą może otworzyć tylko Twoja przeglądarka, aby pieczęć była trwała. Nikt inny jej nie widzi.',

  howQuestion: 'Jak mnie chroni?',
  howAnswer:
    'Złodzieje kopiują strony logowania i umieszczają je pod innymi adresami. Twoja przeglądarka pokazuje Twoją pieczęć tylko pod prawdziwym adresem, więc kopia pod innym adresem jej nie ma. Zanim wpiszesz hasło, poszukaj swojej pieczęci. Jeśli jej nie ma, opuść stronę.',
  howLimit:
    'Pomaga zauważyć niektóre podrobione strony. Nic nie daje, jeśli jej nie szukasz, i nie może pomóc na komputerze, nad którym kontrolę ma ktoś inny. Jeśli witryna oferuje klucze dostępu, korzystaj przede wszystkim z nich.',

  createQuestion: 'Jak ją utworzyć?',
  createAnswer:
    'Na stronie logowania naciśnij „Zapobiegnij kradzieży hasła”. Wpisz do trzech wierszy, w każdym do siedmiu znaków, albo wybierz obraz. Wybierz kolor, naciśnij „Podgląd”, aby zobaczyć pieczęć, a potem naciśnij „Zapisz”.',

  changeQuestion: 'Jak ją zmienić?',
  changeAnswer:
    'Naciśnij swoją pieczęć na stronie logowania, a potem „Zmień teraz swoją pieczęć logowania”. Wprowadź zmiany i naciśnij „Zapisz”. Witryna nigdy nie prosi o utworzenie nowej pieczęci i nigdy jej nie „ulepsza”. Strona, która tak twierdzi, jest fałszywa.',

  deleteQuestion: 'Jak ją usunąć?',
  deleteAnswer:
    'Naciśnij swoją pieczęć, a potem „Zmień teraz swoją pieczęć logowania”. Obok podglądu naciśnij „Usuń”, a potem „Zapisz”. To usuwa pieczęć tylko z tej przeglądarki. Twoje pieczęcie w innych przeglądarkach pozostają.',
  deleteAnswerKept:
    'Naciśnij swoją pieczęć, a potem „Zmień teraz swoją pieczęć logowania”. Obok podglądu naciśnij „Usuń”, a potem „Zapisz”. To usuwa pieczęć z tej przeglądarki oraz kopię, którą ta witryna dla niej przechowuje. Twoje pieczęcie w innych przeglądarkach pozostają.',

  everyQuestion: 'Czy potrzebuję jej na każdym komputerze?',
  everyAnswer:
    'Tak. Pieczęć jest przechowywana tylko w przeglądarce i na komputerze, na którym powstała. Utwórz ją w każdej przeglądarce, w której się logujesz. Pieczęcie mogą się różnić.',
  everyAnswerKept:
    'Tak. Ta witryna przechowuje pieczęć tylko dla przeglądarki, w której powstała. Utwórz ją w każdej przeglądarce, w której się logujesz. Pieczęcie mogą się różnić.',

  publicQuestion: 'Czy mogę utworzyć ją na publicznym komputerze?',
  publicAnswer:
    'Nie. Na komputerze, z którego korzystają inni, na przykład w bibliotece, hotelu lub biurze, następna osoba mogłaby zobaczyć, zmienić lub usunąć Twoją pieczęć. Nie twórz jej tam.',

  pictureQuestion: 'Jakich obrazów mogę użyć?',
  pictureAnswer:
    'Użyj pliku JPEG poniżej 1 MB. Wybierz własny, szczególny obraz, który rozpoznasz na pierwszy rzut oka, gdy jest mały: zwierzę domowe, miejsce, dziwny przedmiot z Twojej półki. Dodaj podpis, który znasz tylko Ty.',

  missingQuestion: 'Dlaczego nie widzę swojej pieczęci?',
  missingIntro: 'Są trzy prawdopodobne przyczyny:',
  missingFake:
    'To fałszywa strona. Sprawdź adres. Jeśli nie jest to ten, który znasz, zamknij stronę i niczego nie wpisuj.',
  missingOther: 'Ktoś inny, kto używa tego komputera, usunął lub zmienił Twoją pieczęć.',
  missingCleared:
    'Pliki cookie lub dane witryn zostały usunięte w tej przeglądarce: przez Ciebie, przez program czyszczący albo przez samą przeglądarkę po długim czasie bez odwiedzin.',
  missingClearedKept:
    'Pliki cookie zostały usunięte w tej przeglądarce: przez Ciebie, przez program czyszczący albo przez samą przeglądarkę po ponad roku bez odwiedzin. Albo ta witryna utraciła swoją kopię.',
  missingAdvice:
    'Otwórz stronę z własnej zakładki albo samodzielnie wpisz adres. Jeśli adres jest właściwy, zaloguj się, a potem utwórz nową pieczęć.',
};
