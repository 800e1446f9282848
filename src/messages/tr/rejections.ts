import type { Messages } from '../messages.js';

/** Why something was refused, and what to do next, in Turkish. */
export const rejections: Messages['rejections'] = {
  empty: 'Mührünüz boş. En fazla yedi karakterlik en az bir satır yazın.',
  'too-many-lines': 'Bir mühürde en fazla üç satır olabilir. Bir satırı silin.',
  'line-too-long': 'Bu satır çok uzun. Yedi karaktere kısaltın.',
  'line-too-wide': 'Bu satır mühür için çok geniş. Daha az veya daha dar karakter kullanın.',
  'caption-missing':
    'Açıklama eksik. Ekran okuyucunun mührünüzü okuyabilmesi için birkaç sözcük yazın.',
  'caption-too-long': 'Açıklama çok uzun. 60 karaktere kısaltın.',
  'control-character':
    'Bu, görünmeyen bir denetim karakteri içeriyor. Sözcükleri silip yeniden yazın.',
  'bidi-character':
    'Bu, görünmeyen bir metin yönü işareti içeriyor. Sözcükleri silip yeniden yazın.',
  'zero-width-character': 'Bu, görünmeyen bir karakter içeriyor. Sözcükleri silip yeniden yazın.',
  'lone-surrogate': 'Bu, yarım bir karakter içeriyor. Silip yeniden yazın.',
  'unknown-character':
    'Bu, bazı cihazların gösteremediği bir karakter içeriyor. Başka bir karakter seçin.',
  'too-many-marks': 'Bir harfte çok fazla aksan veya başka işaret var. Bazılarını silin.',
  'contains-user-name':
    'Bu, kullanıcı adınızı içeriyor veya onun bir parçası; kullanıcı adınızı başkaları da bilir. Başka sözcükler seçin.',
  'contains-site-name':
    'Bu, herkesin tahmin edebileceği bu sitenin adını içeriyor. Başka sözcükler seçin.',
  'equals-password':
    'Bu sizin şifreniz; ekranınızın yakınındaki herkes mührü görebilir. Başka sözcükler seçin.',
  'overlaps-password':
    'Bu, şifrenizi içeriyor veya şifrenizin bir parçası; ekranınızın yakınındaki herkes mührü görebilir. Başka sözcükler seçin.',
  'too-common':
    'Bu sözcükler herkesin ilk tahmin edeceği sözcükler arasında. Başka sözcükler seçin.',
  'picture-missing': 'Resim seçmediniz. “Gözat” ile bir resim seçin.',
  'several-files': 'Birden fazla dosya seçtiniz. Yalnızca bir resim seçin.',
  'file-unreadable': 'Dosya okunamadı. Yeniden seçin veya başka bir dosya seçin.',
  'file-empty': 'Dosya boş. Başka bir resim seçin.',
  folder: 'Bu bir klasör. İçinden bir resim seçin.',
  address:
    'Bu bir dosya değil, adres. Resmi bu cihaza kaydedin: Bulunduğu sayfada resme sağ tıklayın veya parmağınızı üzerinde basılı tutun. Kaydedilen dosyayı seçin.',
  'file-too-large':
    'Dosya 1 MB veya daha büyük. Resmin daha küçük bir sürümünü kaydedin, ardından o dosyayı seçin.',
  'file-far-too-large':
    'Dosya 50 MB’tan büyük. Resmin daha küçük bir sürümünü kaydedin, ardından o dosyayı seçin.',
  'not-jpeg':
    'Adı öyle gösterse de dosya bir JPEG resmi değil. Resmi JPEG olarak kaydedin, ardından o dosyayı seçin.',
  'not-picture':
    'Adı öyle gösterse de dosya bir resim değil. Bir fotoğraf veya başka bir resim seçin.',
  'vector-picture':
    'Dosya bir fotoğraf değil, çizim (SVG); çizimler program kodu içerebilir. JPEG olarak kaydedin, ardından o dosyayı seçin.',
  'heic-not-decoded':
    'Dosya, bu tarayıcının açamadığı bir HEIC fotoğrafı. JPEG olarak kaydedin, ardından o dosyayı seçin. iPhone’da “Paylaş”, ardından “Seçenekler” düğmesine dokunun, “En Uyumlu” seçeneğini seçip Dosyalar’a kaydedin. Mac’te fotoğrafı Önizleme’de açın, “Dosya” menüsünden “Dışa Aktar” komutunu seçip biçimi JPEG yapın.',
  'too-many-pixels':
    'Resim 50 megapikselden büyük. Daha küçük bir sürümünü kaydedin, ardından o dosyayı seçin.',
  'too-many-scans':
    'Resim, açılması çok uzun süren alışılmadık bir şekilde saklanmış. JPEG olarak yeniden kaydedin, ardından o dosyayı seçin.',
  'too-many-segments':
    'Resim, açılması çok uzun süren alışılmadık bir şekilde saklanmış. JPEG olarak yeniden kaydedin, ardından o dosyayı seçin.',
  'picture-cut-short':
    'Dosyanın sonu eksik: Tamamı kopyalanmamış veya indirilmemiş. Aslını seçin veya yeniden kopyalayın.',
  'picture-unsupported':
    'Bu tarayıcı bu tür resmi açamıyor. Başka bir programda standart JPEG olarak kaydedin, ardından o dosyayı seçin.',
  'picture-kind-unsupported':
    'Bu dosyanın biçimi {format} ve burada kullanılamaz. Başka bir programda JPEG olarak kaydedin, ardından o dosyayı seçin.',
  'picture-damaged': 'Resim hasarlı. Başka bir resim seçin veya bunu yeniden kaydedin.',
  'picture-not-encoded':
    'Bu tarayıcı resmin küçük bir sürümünü oluşturamadı. Başka bir resim seçin veya metin mührü oluşturun.',
  'canvas-falsified':
    'Bu tarayıcı sizi izlenmeye karşı korumak için sayfaların çizdiği resimleri değiştirir; bu yüzden bu resmi küçültemez. En fazla 480 × 360 piksel ve 64 kB boyutunda, döndürülmemiş bir JPEG seçin, bu sitenin canvas verilerini kullanmasına izin verin veya metin mührü oluşturun.',
  unreadable: 'Mühür okunamıyor. Yeni bir mühür oluşturun.',
  'newer-version':
    'Bu tarayıcıdaki mühür, bu sayfanın daha yeni bir sürümüyle oluşturuldu. Sayfayı yenileyin, ardından tekrar deneyin.',
  'shared-computer':
    'Herkese açık veya ortak bir bilgisayarda hiçbir şey saklanmaz. “İptal” düğmesine basın.',
  'storage-full':
    'Bu tarayıcıda bu site için yer kalmadı. Mührünüz değişmedi. Gerekmeyen site verilerini silin veya daha basit bir resim seçin, ardından yeniden “Kaydet” düğmesine basın.',
  'storage-denied':
    'Bu tarayıcı bu sitenin veri saklamasına izin vermiyor. Hiçbir şey değişmedi. Bu adres için site verilerine izin verin, ardından yeniden “Kaydet” düğmesine basın.',
};
