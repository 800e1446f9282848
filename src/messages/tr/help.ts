import type { HelpMessages } from '../en/help.js';

/** What `<seal-help>` says in Turkish. */
export const help: HelpMessages = {
  title: 'Giriş mührünüz hakkında',

  whatQuestion: 'Giriş mührü nedir?',
  whatAnswer:
    'Bu site için seçtiğiniz bir arka plan rengi üzerindeki birkaç sözcük veya küçük bir resimdir. Tarayıcınız onu saklar ve giriş sayfasında her seferinde gösterir. Başka hiç kimse onu görmez ve siteye gönderilmez.',
  whatAnswerKept:
    'Bu site için seçtiğiniz bir arka plan rengi üzerindeki birkaç sözcük veya küçük bir resimdir. Tarayıcınız onu giriş sayfasında her seferinde gösterir. Mührün kalıcı olması için bu site, yalnızca tarayıcınızın açabildiği şifrelenmiş bir kopya saklar. Başka hiç kimse onu görmez.',

  howQuestion: 'Beni nasıl korur?',
  howAnswer:
    'Hırsızlar giriş sayfalarını kopyalayıp başka adreslere koyar. Tarayıcınız mührünüzü yalnızca gerçek adreste gösterir; başka bir adresteki kopyada mühür olmaz. Şifrenizi girmeden önce mührünüzü arayın. Orada değilse sayfadan ayrılın.',
  howLimit:
    'Bazı kopya sayfaları fark etmenize yardımcı olur. Ona bakmazsanız hiçbir işe yaramaz; başkasının denetlediği bir bilgisayarda da yardımcı olamaz. Site geçiş anahtarı sunuyorsa öncelikle onu kullanın.',

  createQuestion: 'Nasıl oluştururum?',
  createAnswer:
    'Giriş sayfasında “Şifre hırsızlığını önle” düğmesine basın. Her biri en fazla yedi karakterlik en fazla üç satır yazın veya bir resim seçin. Bir renk seçin, mührünüzü görmek için “Önizleme”, ardından “Kaydet” düğmesine basın.',

  changeQuestion: 'Nasıl değiştiririm?',
  changeAnswer:
    'Giriş sayfasında mührünüze, ardından “Giriş mührünü şimdi değiştir” düğmesine basın. Değişikliklerinizi yapın, ardından “Kaydet” düğmesine basın. Site sizden asla yeni bir mühür oluşturmanızı istemez ve onu asla “yükseltmez”. Bunu söyleyen sayfa sahtedir.',

  deleteQuestion: 'Nasıl silerim?',
  deleteAnswer:
    'Mührünüze, ardından “Giriş mührünü şimdi değiştir” düğmesine basın. Önizlemenin yanındaki “Kaldır”, ardından “Kaydet” düğmesine basın. Mühür yalnızca bu tarayıcıdan silinir. Diğer tarayıcılardaki mühürleriniz kalır.',
  deleteAnswerKept:
    'Mührünüze, ardından “Giriş mührünü şimdi değiştir” düğmesine basın. Önizlemenin yanındaki “Kaldır”, ardından “Kaydet” düğmesine basın. Bu tarayıcıdaki mühür ve bu sitenin onun için sakladığı kopya silinir. Diğer tarayıcılardaki mühürleriniz kalır.',

  everyQuestion: 'Her bilgisayarda bir mühür gerekli mi?',
  everyAnswer:
    'Evet. Mühür yalnızca oluşturduğunuz tarayıcıda ve bilgisayarda saklanır. Giriş yaptığınız her tarayıcıda bir mühür oluşturun. Bunlar farklı olabilir.',
  everyAnswerKept:
    'Evet. Bu site mührü yalnızca oluşturduğunuz tarayıcı için saklar. Giriş yaptığınız her tarayıcıda bir mühür oluşturun. Bunlar farklı olabilir.',

  publicQuestion: 'Herkese açık bir bilgisayarda oluşturabilir miyim?',
  publicAnswer:
    'Hayır. Kütüphane, otel veya ofis gibi yerlerde başkalarının da kullandığı bir bilgisayarda sonraki kişi mührünüzü görebilir, değiştirebilir veya silebilir. Orada mühür oluşturmayın.',

  pictureQuestion: 'Hangi resimleri kullanabilirim?',
  pictureAnswer:
    '1 MB’tan küçük bir JPEG dosyası kullanın. Küçükken de bir bakışta tanıyacağınız, size ait özel bir resim seçin: evcil hayvanınız, bir yer, rafınızdaki tuhaf bir eşya. Ona yalnızca sizin bildiğiniz bir açıklama yazın.',

  missingQuestion: 'Mührümü neden göremiyorum?',
  missingIntro: 'Üç olası neden vardır:',
  missingFake:
    'Sahte bir sayfadasınız. Adresi kontrol edin. Bildiğiniz adres değilse sayfayı kapatın ve hiçbir şey girmeyin.',
  missingOther: 'Bu bilgisayarı kullanan başka biri mührünüzü sildi veya değiştirdi.',
  missingCleared:
    'Bu tarayıcıda çerezler veya site verileri silindi: sizin tarafınızdan, bir temizleme programı tarafından veya uzun süre ziyaret edilmeyince tarayıcının kendisi tarafından.',
  missingClearedKept:
    'Bu tarayıcıda çerezler silindi: sizin tarafınızdan, bir temizleme programı tarafından veya bir yıldan uzun süre ziyaret edilmeyince tarayıcının kendisi tarafından. Ya da bu site kendi kopyasını kaybetti.',
  missingAdvice:
    'Sayfayı kendi yer iminizden açın veya adresi kendiniz yazın. Adres doğruysa giriş yapın, ardından yeni bir mühür oluşturun.',
};
