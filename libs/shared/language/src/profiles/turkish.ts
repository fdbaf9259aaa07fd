import { languageProfile } from './language-profile';
import { TURKISH_STEMS } from './stems/turkish';

export const TURKISH_PROFILE = languageProfile('tr', {
  functionWords:
    'bir ve bu da de için ile ne mi mı mu mü nedir nasıl neden niçin kim nerede hangi olarak olan olduğu gibi daha çok az en o ' +
    'var yok değil kadar sonra önce ya veya ama fakat ancak ki her şu ben sen biz siz onlar hakkında ilgili ilişkin göre karşı ' +
    'üzere üzerine arasında içinde dair itibaren bazı tüm diğer yeni ise ' +
    'olması edildi edilen yapılan ettiği böyle öyle şöyle işte sadece yalnız yalnızca bile hâlâ artık henüz şimdi bugün ' +
    'yarın iken rağmen doğru önceki sonraki üzerinde altında yanında karşısında tarafından sayesinde nedeniyle bunun ' +
    'onun buna ona bunu onu bunlar birçok pek fazla kendi aynı başka hakkındaki eğer çünkü halinde',
  words:
    'şirket şirketi şirketler şirketlerin kâr kar gelir zarar satış satışları hisse hisseleri borsa banka bankası bankalar piyasa ' +
    'piyasası piyasalar yıl yılı yılında yıllık çeyrek çeyrekte temettü sonuç sonuçları vergi vergisi vergiler vergilendirme ' +
    'gümrük tebliğ tebliği genel kanun kanunu kanunda yönetmelik yönetmeliği karar kararı kararname sirküler sirküleri bülten ' +
    'bülteni resmi gazete bakanlığı bakanlar kurulu idaresi hükümet mahkeme faiz enflasyon fiyat fiyatları maliyet borç kredi ' +
    'yatırım yatırımcı yatırımcılar satın alma birleşme sipariş çalışan çalışanlar işten büyüme düşüş artış artırdı arttı düştü ' +
    "yükseldi geriledi bekliyor uyardı planlıyor açıkladı duyurdu büyük ilk ikinci üçüncü son türk türkiye türkiye'de türkiye'nin " +
    'avrupa dijital dönüşüm sürdürülebilirlik enerji sigorta sosyal güvenlik kurumu rapor raporu araştırma araştırması gelecek ' +
    'geleceği sağlık ticaret ticareti sanayi sektör sektörü milyar milyon yüzde lira dolar fabrika rekor yüksek düşük güçlü zayıf ' +
    'hizmetler danışmanlık denetim muhasebe finansal raporlama değişiklik değişiklikler yapılmasına yapılan düzenleme ' +
    'düzenlemeler düzenlemeleri uygulama uygulaması uygulanacak uygulanmasına ithalat ithalatta ihracat haksız rekabetin ' +
    'önlenmesine gözetim kdv ötv mtv damga kurumlar beyanname beyannamesi süresi uzatıldı hadleri tutarları oranı oranları ' +
    'istisna istisnası teşvik indirimi sınırı kağıt araçlarla özel sermaye tedarik zinciri yönetimi denetimi merkezi merkez ' +
    'kiralama kiralamalar ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık yönetim kurul başkan başkanı ' +
    'strateji veri güvenliği kişisel verilerin korunması bütçe bütçesi plan planı proje projesi destek destekleri üretim üretimi ' +
    'tüketici müşteri müşteriler teknoloji teknolojileri kadın insan kaynakları iş işveren işçi asgari ücret sigortası prim ' +
    'gelirler gelirleri kazanç iade iadesi tahsilat usul usulü esaslar esasları amme alacakları döviz kur kıymetli kağıtlar ' +
    'defter elektronik e-fatura fatura belge beyan ödeme ödemeleri süre ilan listesi listeler madde ürün ürünlerin mal hizmet ' +
    'devlet anlaşma anlaşması çifte vergilendirmeyi önleme lirası cumhurbaşkanı giriş bakış eğilimler aile şirketleri sahip ' +
    'sahipleri halka arz finansman emeklilik müşterileri veriler otomasyon yapay zeka robot robotlar siber yönerge değiştirilmesi ' +
    'değişikliği taslağı tasarısı teklifi yasa yasası mevzuat mevzuatı vergileme vergisinin katma değer tüketim mükellef ' +
    'mükellefler mükelleflerin mükellefiyet muafiyet muafiyeti beyanı bildirim bildirimi bildirimleri fiyatlandırması transfer ' +
    "gayrimenkul gayrimenkulleri inşaat geliştirme ar-ge tarım gıda perakende sağlığı kamu belediye belediyeler avrupa'da dünya " +
    'dünyada dünyanın küresel yöneticiler yöneticileri kadınlar çeşitlilik iklim denetçi denetçiler denetçilerin bağımsız görüş ' +
    'standart standartlar standartları taslak etki etkisi etkileri zorluk zorluklar fırsat fırsatlar gereklilik kolay hızlı iyi ' +
    'sonraki hatırlatma değerleme işlemler işlemleri sözleşme sözleşmesi istihdam istihdamı yetenek eğitim etkinlik konferans ' +
    'seminer yayın yayınlar iyimser güven beklenti beklentiler artan azalan dönüşümü dijitalleşme ödenmesi ödenecek uygulanan ' +
    'uygulanması kapsamında kapsamı kapsamındaki tarihli sayılı numaralı yayımlandı yayınlandı yayımlanan belirlendi belirlenen ' +
    'açıklandı güncellendi getirildi kaldırıldı indirildi yükseltildi ertelendi başladı başlıyor bitiyor sona erdi giderleri ' +
    'gider tahakkuk yabancı para ticari çalışma izni serbest bölge bölgeler organize antrepo menşe ek mali yükümlülük kararlar ' +
    'kararlarına dahilde işleme rejimi rejim tarife kontenjan tüketicinin yatırımın yatırımları şirketlere şirketlerde vergide ' +
    'vergiden vergiye verginin vergilerin gelirlerin kazançlar kazançların kazancı zararı indirim indirimleri oranında oranının ' +
    'artırılması artırıldı indirilmesi azaltılması belirlenmesi uzatılması ertelenmesi kaldırılması düzenlenmesi uygulanmasında ' +
    'değiştirildi yapılması yapılacak verilmesi alınması edilmesi edilen edilecek olacak olması bulunan bulunması yapan eden ' +
    'giren çıkan edildi sürümü özeti özet rehberi rehber kılavuzu kılavuz sorular cevaplar soruları notlar notları duyuru ' +
    'duyurular duyurusu haberler haber söyleşi röportaj toplantı toplantısı zirve zirvesi forumu günleri ödül ödülleri yarışma ' +
    'anket anketi sonuçlandı istatistikleri göstergeler göstergeleri endeks endeksi öngörüler tahminler tahmini senaryo riskler ' +
    'riskleri risk krizi kriz yönetişim etik uyum suistimal soruşturma anlaşmazlık dava davalar mahkemesi danıştay anayasa özelge ' +
    'özelgeler içtihat hukuk hukuki borçlar borçlanma icra iflas konkordato tasfiye birleşmeler devralmalar devir devri bölünme ' +
    'hisselerin pay payları ortak ortaklar ortaklık anonim limited kooperatif dernek vakıf vakıflar kurumsal bireysel ' +
    'çalışanların ücretler ücretli ücretlilerin maaş kıdem tazminatı tazminat izin işsizlik teşviki teşvikler istihdamın sgk ' +
    'primi primleri prime esas kadınların gençler gençlerin öğrenci öğrenciler üniversite okul eğitimi akademi turizm otel ' +
    'oteller havacılık havayolu uçak otomotiv otomobil araç araçlar taşıt taşıtlar motorlu lojistik ulaştırma liman demir çelik ' +
    'kimya ilaç tıbbi cihaz cihazlar hastane elektrik doğalgaz petrol akaryakıt madencilik maden yenilenebilir güneş rüzgar çevre ' +
    'atık su inşaatı konut konutlar kira kiralar tapu harç harçlar harcı sigortacılık bankacılık katılım faktoring sistemleri ' +
    'kripto varlık varlıklar',
  forms: TURKISH_STEMS,
  pieces: 'lar ler ın_ in_ ı ş ğ ya _bi bir ir_ ak_ ek_ yor lık lik dır dir ası _ol ol nda nde den dan ün_ _ka lan mak mek',
  letters: 'çğıöşüâî',
  foreign: 'qwx',
});
