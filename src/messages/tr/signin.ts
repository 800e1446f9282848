import type { SigninMessages } from '../en/signin.js';

/** What `<signin-seal>` says in Turkish. */
export const signin: SigninMessages = {
  call: 'Şifre hırsızlığını önle',
  callReason: 'Size özel bir mühür oluşturun. Başka bir adresteki kopya sayfada bu mühür olmaz.',
  yourSeal: 'Giriş mührünüz',
  promise: 'Şifrenizi yalnızca bu sizin mührünüzse girin.',
  pressHint: 'Giriş yapmadan önce mühre basın.',
  pressFirst: 'Önce giriş mührünüze basın. Sizin mührünüz değilse bu sayfadan ayrılın.',
  confirmed: 'Basıldı. Giriş yapabilirsiniz.',
  change: 'Giriş mührünü şimdi değiştir',
  neverUpgraded:
    'Bu site sizden asla yeni bir mühür oluşturmanızı istemez ve onu asla “yükseltmez”. Mührü yalnızca siz değiştirirsiniz.',
  saved: 'Giriş mührünüz bu tarayıcıya kaydedildi.',
  removed: 'Giriş mührünüz bu tarayıcıdan kaldırıldı.',
  editorFailed: 'Düzenleyici yüklenmedi. Bağlantınızı kontrol edin, ardından sayfayı yenileyin.',

  unavailable:
    'Giriş mührünüz bu sayfada gösterilemiyor; bu nedenle form gönderilmiyor. Sayfayı yenileyin veya kendi yer iminizden açın.',

  missing: 'Giriş mührünüz kayıp',
  missingMeaning:
    'Bu tarayıcıda bu sayfa için bir mühür vardı. Mührün neden kaybolduğunu öğrenmeden şifrenizi girmeyin.',
  missingFake: 'Sahte bir sayfada olabilirsiniz. Adresi kontrol edin: Bildiğiniz adres mi?',
  missingOther: 'Bu bilgisayarı kullanan başka biri mührü silmiş veya değiştirmiş olabilir.',
  missingCleared: 'Bu tarayıcıda çerezler veya site verileri silinmiş olabilir.',
  missingAdvice:
    'Bu sayfayı kapatın, ardından kendi yer iminizden açın veya adresi kendiniz yazın. Yeni bir mührü ancak orada giriş yaptıktan sonra oluşturun.',
  unreadable: 'Giriş mührünüz okunamıyor',
  unreadableMeaning:
    'Bu tarayıcıda bu sayfa için bir mühür var ancak hasarlı. Adresi kontrol etmeden şifrenizi girmeyin.',
  newerVersion: 'Giriş mührünüz için bu sayfanın daha yeni bir sürümü gerekiyor',
  newerVersionMeaning:
    'Mührünüz bu sayfanın daha yeni bir sürümüyle oluşturuldu ve hâlâ kayıtlı. Sayfayı yenileyin ve şifrenizi ancak mührünüzü gördükten sonra girin.',

  framed:
    'Giriş mührünüz gösterilmiyor: Bu sayfa başka bir sayfanın içinde. Şifrenizi buraya girmeyin. Bu siteyi yeni bir sekmede, bildiğiniz adreste açın ve orada giriş yapın. Bu sitede bir işlem yapıyorsanız bu sekmeyi açık bırakın ve sonra buraya dönün.',
  insecure:
    'Giriş mührünüz gösterilmiyor: Bağlantı güvenli değil. Şifre girmeden önce bu sayfayı https ile başlayan bir adreste açın.',
  'storage-denied':
    'Giriş mührünüz gösterilmiyor: Bu tarayıcı bu sayfanın veri saklamasına izin vermiyor. Bu adres için site verilerine izin verin, ardından sayfayı yenileyin.',
};
