import type { Messages } from '../messages.js';

/** Why something was refused, and what to do next, in Polish. */
export const rejections: Messages['rejections'] = {
  empty: 'Twoja pieczęć jest pusta. Wpisz co najmniej jeden wiersz, do siedmiu znaków.',
  'too-many-lines': 'Pieczęć może mieć najwyżej trzy wiersze. Usuń jeden wiersz.',
  'line-too-long': 'Ten wiersz jest za długi. Skróć go do siedmiu znaków.',
  'line-too-wide':
    'Ten wiersz jest za szeroki na pieczęć. Użyj mniejszej liczby znaków lub węższych znaków.',
  'caption-missing':
    'Brakuje podpisu. Wpisz kilka słów, aby czytnik ekranu mógł odczytać Twoją pieczęć.',
  'caption-too-long': 'Podpis jest za długi. Skróć go do 60 znaków.',
  'control-character': 'Jest tu niewidoczny znak sterujący. Usuń słowa i wpisz je ponownie.',
  'bidi-character': 'Jest tu niewidoczny znak kierunku tekstu. Usuń słowa i wpisz je ponownie.',
  'zero-width-character': 'Jest tu niewidoczny znak. Usuń słowa i wpisz je ponownie.',
  'lone-surrogate': 'Jest tu połowa znaku. Usuń ją i wpisz znak ponownie.',
  'unknown-character': 'Jest tu znak, którego niektóre urządzenia nie mogą pokazać. Wybierz inny.',
  'too-many-marks': 'Jedna litera ma za dużo akcentów lub innych znaków. Usuń część z nich.',
  'contains-user-name':
    'Zawiera to Twoją nazwę użytkownika lub jest jej częścią, a inni ją znają. Wybierz inne słowa.',
  'contains-site-name':
    'Zawiera to nazwę tej witryny, którą każdy mógłby odgadnąć. Wybierz inne słowa.',
  'equals-password':
    'To jest Twoje hasło, a pieczęć może zobaczyć każdy, kto jest blisko Twojego ekranu. Wybierz inne słowa.',
  'overlaps-password':
    'Zawiera to Twoje hasło lub jest jego częścią, a pieczęć może zobaczyć każdy, kto jest blisko Twojego ekranu. Wybierz inne słowa.',
  'too-common': 'Te słowa są wśród pierwszych, które każdy by odgadywał. Wybierz inne słowa.',
  'picture-missing': 'Nie wybrano obrazu. Wybierz go za pomocą „Przeglądaj”.',
  'several-files': 'Wybrano więcej niż jeden plik. Wybierz tylko jeden obraz.',
  'file-unreadable': 'Nie udało się odczytać pliku. Wybierz go ponownie lub wybierz inny plik.',
  'file-empty': 'Plik jest pusty. Wybierz inny obraz.',
  folder: 'To jest folder. Wybierz z niego jeden obraz.',
  address:
    'To jest adres, a nie plik. Zapisz obraz na tym urządzeniu: kliknij go na jego stronie prawym przyciskiem myszy albo przytrzymaj na nim palec. Wybierz zapisany plik.',
  'file-too-large':
    'Plik ma 1 MB lub więcej. Zapisz mniejszą wersję obrazu, a potem wybierz ten plik.',
  'file-far-too-large':
    'Plik ma więcej niż 50 MB. Zapisz mniejszą wersję obrazu, a potem wybierz ten plik.',
  'not-jpeg':
    'Plik nie jest obrazem JPEG, nawet jeśli tak wynika z nazwy. Zapisz obraz jako JPEG, a potem wybierz ten plik.',
  'not-picture':
    'Plik nie jest obrazem, nawet jeśli tak wynika z nazwy. Wybierz zdjęcie lub inny obraz.',
  'vector-picture':
    'Plik jest rysunkiem (SVG), a nie zdjęciem, a rysunek może zawierać kod programu. Zapisz go jako JPEG, a potem wybierz ten plik.',
  'heic-not-decoded':
    'Plik jest zdjęciem HEIC, którego ta przeglądarka nie może otworzyć. Zapisz je jako JPEG, a potem wybierz ten plik. Na iPhonie stuknij „Udostępnij”, a potem „Opcje”, wybierz „Najbardziej zgodny” i zachowaj zdjęcie w aplikacji Pliki. Na Macu otwórz je w aplikacji Podgląd, wybierz „Plik”, a potem „Eksportuj”, i ustaw „Format” na JPEG.',
  'too-many-pixels':
    'Obraz ma więcej niż 50 megapikseli. Zapisz mniejszą wersję, a potem wybierz ten plik.',
  'too-many-scans':
    'Obraz jest zapisany w nietypowy sposób i otwiera się zbyt długo. Zapisz go ponownie jako JPEG, a potem wybierz ten plik.',
  'too-many-segments':
    'Obraz jest zapisany w nietypowy sposób i otwiera się zbyt długo. Zapisz go ponownie jako JPEG, a potem wybierz ten plik.',
  'picture-cut-short':
    'Brakuje końca pliku: nie został w całości skopiowany lub pobrany. Wybierz oryginał albo skopiuj go ponownie.',
  'picture-unsupported':
    'Ta przeglądarka nie może otworzyć tego rodzaju obrazu. Zapisz go w innym programie jako zwykły JPEG, a potem wybierz ten plik.',
  'picture-kind-unsupported':
    'Format tego pliku to {format}, którego nie można tu użyć. Zapisz go w innym programie jako JPEG, a potem wybierz ten plik.',
  'picture-damaged': 'Obraz jest uszkodzony. Wybierz inny obraz albo zapisz ten ponownie.',
  'picture-not-encoded':
    'Ta przeglądarka nie mogła utworzyć małej wersji obrazu. Wybierz inny obraz albo utwórz pieczęć tekstową.',
  'canvas-falsified':
    'Aby chronić Cię przed śledzeniem, ta przeglądarka zmienia obrazy rysowane przez stronę, więc nie może zmniejszyć tego obrazu. Wybierz nieobrócony JPEG o wymiarach do 480 × 360 pikseli i rozmiarze do 64 kB, zezwól tej witrynie na dane canvas albo utwórz pieczęć tekstową.',
  unreadable: 'Nie można odczytać pieczęci. Utwórz nową.',
  'newer-version':
    'Pieczęć w tej przeglądarce powstała w nowszej wersji tej strony. Odśwież stronę, a potem spróbuj ponownie.',
  'shared-computer':
    'Na publicznym lub wspólnym komputerze nic nie jest zapisywane. Naciśnij „Anuluj”.',
  'storage-full':
    'Ta przeglądarka nie ma już miejsca dla tej witryny. Twoja pieczęć się nie zmieniła. Usuń niepotrzebne dane witryn albo wybierz prostszy obraz, a potem ponownie naciśnij „Zapisz”.',
  'storage-denied':
    'Ta przeglądarka nie pozwala tej witrynie zapisywać danych. Nic się nie zmieniło. Zezwól na dane witryn dla tego adresu, a potem ponownie naciśnij „Zapisz”.',
};
