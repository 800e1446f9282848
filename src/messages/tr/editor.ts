import type { EditorMessages } from '../en/editor.js';
import { formatsFor } from '../formats.js';

const { fileSize, number } = formatsFor('tr');

/** What `<seal-editor>` says in Turkish. */
export const editor: EditorMessages = {
  title: 'Giriş mührünüz',
  kindGroup: 'Mühür türü',
  text: 'Metin mührü oluştur',
  picture: 'Resim yükle',

  wordsGroup: 'Mührünüzün sözcükleri',
  textAdvice:
    'Benzersiz ve tahmin edilmesi zor sözcükler seçin. Kullanıcı kimliğinizi veya şifrenizi asla kullanmayın.',
  line: (line) => `${number(line)}. satır`,
  count: (used, most) => `Kullanılan: ${number(used)}, en çok: ${number(most)} karakter`,
  riskHigh:
    'Bu çok yaygın: Kopya bir sayfa bunu birkaç denemede tahmin edebilir. Sıra dışı bir şey seçin.',
  riskSome:
    'Çok sayıda yaygın sözcük deneyen biri bunu tahmin edebilir. Daha sıra dışı bir şey daha güvenlidir.',
  riskLow: 'Kopya bir sayfanın bunu tahmin etmesi pek olası değil.',

  pictureGroup: 'Mührünüzün resmi',
  pictureAdvice:
    'Küçükken de kolayca tanınan özel bir resim seçin. 1 MB’tan küçük bir JPEG dosyası kullanın.',
  browse: 'Gözat',
  dropHint: 'veya buraya bir resim bırakın ya da yapıştırın.',
  reading: 'Resim okunuyor…',
  stopReading: 'Okumayı durdur',
  convert: 'Benim için dönüştür',
  shrink: 'Benim için küçült',
  offerNote: 'Bu işlem tarayıcınızda yapılır. Dosyanız hiçbir yere gönderilmez.',
  offerNoteKept:
    'Bu işlem tarayıcınızda yapılır. Dosyanız hiçbir yere gönderilmez; site yalnızca bitmiş mührü alır.',
  pictureReady: 'Resim hazır.',
  pictureConverted: (kind) => `${kind} biçiminden dönüştürüldü. Resim hazır.`,
  pictureShrunk: (from, to) =>
    `Küçültüldü: önce ${fileSize(from)}, şimdi ${fileSize(to)}. Resim hazır.`,
  pictureConvertedAndShrunk: (kind, from, to) =>
    `${kind} biçiminden dönüştürüldü ve küçültüldü: önce ${fileSize(from)}, şimdi ${fileSize(to)}. Resim hazır.`,
  cropFailed: 'Kırpma aracı yüklenmedi. Mührünüzde resmin ortası gösteriliyor.',
  picturePlain:
    'Bu resim neredeyse tek renk. Kullanabilirsiniz ancak daha ayrıntılı bir resmi tanımak daha kolaydır.',
  caption: 'Açıklama',
  captionAdvice:
    'Resmi yalnızca sizin bildiğiniz birkaç sözcükle anlatın. Ekran okuyucu bunları sesli okur; kopya bir sayfada bunlar olmaz.',

  colourGroup: 'Arka plan rengi',
  moreColours: 'Daha fazla renk gör',

  computerAdvice:
    'Herkese açık bir bilgisayarda asla mühür oluşturmayın: Bu tarayıcıyı sizden sonra kullanan kişi onu görebilir. Mühür yalnızca bu tarayıcıda saklanır; giriş yaptığınız her tarayıcıda bir mühür oluşturun.',
  computerAdviceKept:
    'Herkese açık bir bilgisayarda asla mühür oluşturmayın: Bu tarayıcıyı sizden sonra kullanan kişi onu görebilir. Bu site mührü yalnızca bu tarayıcı için saklar; giriş yaptığınız her tarayıcıda bir mühür oluşturun.',
  sharedComputer: 'Bu, herkese açık veya ortak bir bilgisayar',
  sharedNote: 'Burada mühür oluşturmayın. Hiçbir şey saklanmaz.',
  sharedKeptNote:
    'Bu tarayıcıda kayıtlı bir mühür var. Silmek için “Kaldır”, ardından “Kaydet” düğmesine basın.',

  preview: 'Önizleme',
  previewNote: 'Mührünüz giriş sayfasında böyle görünür.',
  previewSmallNote: 'Küçük olan, yer dar olduğunda nasıl göründüğünü gösterir. Onu tanır mısınız?',
  previewWaiting: 'Mührünüz tamamlandığında burada görünür.',
  remove: 'Kaldır',
  removedNote:
    'Mühür temizlendi. Bu tarayıcıdan kalıcı olarak silmek için “Kaydet” düğmesine basın.',
  removedNoteKept:
    'Mühür temizlendi. Bu tarayıcıdan ve bu siteden kalıcı olarak silmek için “Kaydet” düğmesine basın.',
  clearedNote: 'Taslak temizlendi.',
  undo: 'Geri al',
  missingNote:
    'Bu tarayıcıda bir mühür oluşturulmuştu ancak artık burada değil. Yalnızca bu sayfayı kendiniz açtıysanız ve adres doğruysa yeni bir mühür oluşturun. Yeni mühür oluşturmadan uyarıyı durdurmak için “Kaldır”, ardından “Kaydet” düğmesine basın.',
  unreadableNote:
    'Bu tarayıcıdaki mühür hasarlı. Yalnızca bu sayfayı kendiniz açtıysanız ve adres doğruysa yeni bir mühür oluşturun. Yeni mühür oluşturmadan uyarıyı durdurmak için “Kaldır”, ardından “Kaydet” düğmesine basın.',

  newerNote:
    'Giriş mührünüz için bu sayfanın daha yeni bir sürümü gerekiyor. Bu sürüm onu ne değiştirebilir ne de kaldırabilir; bu nedenle burada yeni bir mühür oluşturmayın. Sayfayı yenileyin. Sorun sürerse daha sonra tekrar deneyin. Mührü, tarayıcınızın ayarlarında bu sitenin verilerini silerek de kaldırabilirsiniz; bu işlem oturumunuzu kapatabilir.',
  reload: 'Sayfayı yenile',

  save: 'Kaydet',
  saving: 'Kaydediliyor…',
  cancel: 'İptal',
  unsaved: 'Kaydedilmemiş değişiklikleriniz var. Ne yapmak istersiniz?',
  discard: 'Değişikliklerden vazgeç',
  keep: 'Düzenlemeyi sürdür',
  saved: 'Giriş mührünüz bu tarayıcıya kaydedildi.',
  savedKept: 'Giriş mührünüz bu tarayıcıya kaydedildi; bu site de onun için bir kopya saklıyor.',
  removed: 'Giriş mührünüz bu tarayıcıdan kaldırıldı.',
  removedKept: 'Giriş mührünüz bu tarayıcıdan ve bu siteden kaldırıldı.',
};
