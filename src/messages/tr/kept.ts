import type { KeptMessages } from '../en/kept.js';

/** What the elements say in Turkish if the site's own server keeps the seal. */
export const kept: KeptMessages = {
  unreachable:
    'Giriş mührünüz henüz gösterilmiyor: Bu site yanıt vermiyor. Mührünüzü görmeden şifrenizi girmeyin. Sayfa denemeyi sürdürüyor. Bir şey değişmezse bağlantınızı kontrol edin veya daha sonra tekrar gelin.',
  missingLost: 'Bu site, bu tarayıcı için sakladığı kopyayı kaybetmiş olabilir.',

  saved: 'Giriş mührünüz bu tarayıcıya kaydedildi; bu site de onun için bir kopya saklıyor.',
  removed: 'Giriş mührünüz bu tarayıcıdan ve bu siteden kaldırıldı.',

  offerNote:
    'Bu işlem tarayıcınızda yapılır. Dosyanız hiçbir yere gönderilmez; site yalnızca bitmiş mührü alır.',
  computerAdvice:
    'Herkese açık bir bilgisayarda asla mühür oluşturmayın: Bu tarayıcıyı sizden sonra kullanan kişi onu görebilir. Bu site mührü yalnızca bu tarayıcı için saklar; giriş yaptığınız her tarayıcıda bir mühür oluşturun.',
  removedNote:
    'Mühür temizlendi. Bu tarayıcıdan ve bu siteden kalıcı olarak silmek için “Kaydet” düğmesine basın.',

  whatAnswer:
    'Bu site için seçtiğiniz bir arka plan rengi üzerindeki birkaç sözcük veya küçük bir resimdir. Tarayıcınız onu giriş sayfasında her seferinde gösterir. Mührün kalıcı olması için bu site, yalnızca tarayıcınızın açabildiği şifrelenmiş bir kopya saklar. Başka hiç kimse onu görmez.',
  deleteAnswer:
    'Mührünüze, ardından “Giriş mührünü şimdi değiştir” düğmesine basın. Önizlemenin yanındaki “Kaldır”, ardından “Kaydet” düğmesine basın. Bu tarayıcıdaki mühür ve bu sitenin onun için sakladığı kopya silinir. Diğer tarayıcılardaki mühürleriniz kalır.',
  everyAnswer:
    'Evet. Bu site mührü yalnızca oluşturduğunuz tarayıcı için saklar. Giriş yaptığınız her tarayıcıda bir mühür oluşturun. Bunlar farklı olabilir.',
  missingCleared:
    'Bu tarayıcıda çerezler silindi: sizin tarafınızdan, bir temizleme programı tarafından veya bir yıldan uzun süre ziyaret edilmeyince tarayıcının kendisi tarafından. Ya da bu site kendi kopyasını kaybetti.',
};
