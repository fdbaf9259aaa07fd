import { stemTable } from '../stem-table';

export const TURKISH_STEMS = stemTable({
  endings:
    'ı i u ü a e yı yi yu yü ya ye nı ni nu nü na ne da de ta te dan den tan ten nda nde ndan nden ın in un ün nın nin nun nün sı si su ' +
    'sü lar ler ları leri ların lerin larda lerde lardan lerden larına lerine larını lerini larının lerinin ım im um üm ımız imiz umuz ' +
    'ümüz la le yla yle ki lı li lu lü lık lik luk lük lığı liği luğu lüğü lığın liğin sız siz suz süz cı ci cu cü çı çi çu çü cılık ' +
    'cilik ca ce ça çe dı di du dü tı ti tu tü yor ıyor iyor uyor üyor acak ecek mış miş muş müş ır ir ur ür ar er r maz mez ması mesi ' +
    'masına mesine masını mesini mak mek maya meye malı meli ma me dı ildi ıldı uldu üldü ındı indi iliyor ılıyor an en arak erek ınca ' +
    'ince ıp ip up üp sa se sında sinde sından sinden sına sine sını sini sının sinin',
  links: '',
  words:
    'ciro müteahhit batık takip yapılandırma rafineri santral nükleer yerli buğday uçuş kargo girişimci gizlilik ' +
    'vergi vergileme kdv ötv gelir kurumlar damga harç stopaj tevkifat matrah mükellef beyanname beyan bildirim tebliğ sirküler kanun ' +
    'yasa yönetmelik mevzuat karar kararname hüküm madde mahkeme danıştay yargıtay dava uyuşmazlık ceza faiz borç alacak kredi konut ' +
    'mevduat banka bankacılık merkez para parasal kur döviz dolar avro lira altın gümüş petrol doğalgaz elektrik enerji yakıt fiyat zam ' +
    'indirim artış azalış düşüş yükseliş artır azalt düşür yükselt gerile yüksel düş art azal büyü küçül değer değerle hisse pay senet ' +
    'tahvil bono fon yatırım yatırımcı borsa endeks işlem piyasa halka arz ihraç temettü kâr zarar bilanço mali finans finansman ' +
    'muhasebe denetim denetçi bağımsız rapor raporlama tablo defter belge fatura fiş e-fatura arşiv kayıt ödeme tahsilat taksit şirket ' +
    'ortak ortaklık anonim limited holding grup iştirak bağlı aile yönetim kurul genel müdür başkan yönetici çalışan işçi işveren ' +
    'işsizlik istihdam ücret asgari maaş emekli emeklilik kıdem tazminat sendika grev sözleşme anlaşma ihale teklif satış satın alım ' +
    'satım devir birleşme bölünme devral üret üretim üretici fabrika tesis sanayi imalat otomotiv araç otomobil tekstil gıda tarım ' +
    'çiftçi inşaat gayrimenkul kira kiracı arsa turizm otel seyahat uçak havayolu havalimanı liman gemi taşıma lojistik demiryolu ' +
    'ihracat ihracatçı ithalat ithalatçı gümrük ticaret ticari tüketici müşteri perakende market mağaza rekabet rakip pazar marka ' +
    'reklam dijital teknoloji yazılım yapay zeka veri bilgi siber güvenlik saldırı internet telefon ağ bulut sağlık hastane ilaç doktor ' +
    'hasta aşı salgın eğitim okul üniversite öğrenci öğretmen kadın erkek çocuk genç insan toplum halk türk türkiye istanbul ankara ' +
    'izmir avrupa birlik almanya alman çin rusya rus ukrayna amerika ingiltere fransa dünya küresel ülke şehir belediye devlet kamu ' +
    'bakan bakanlık cumhurbaşkanı meclis hükümet bütçe hazine destek teşvik hibe proje plan program strateji hedef beklenti tahmin ' +
    'öngörü anket araştırma inceleme analiz değerlendirme sonuç etki risk fırsat tehdit kriz savaş yaptırım belirsizlik güven sürdür ' +
    'sürdürülebilir iklim çevre karbon emisyon yeşil su toprak maden çelik demir bakır yeni eski büyük küçük iyi kötü yüksek düşük ' +
    'güçlü zayıf hızlı yavaş pahalı ucuz önemli kolay zor özel ilk son gelecek geçen önceki sonraki bugün yarın dün hafta ay yıl çeyrek ' +
    'yarıyıl dönem gün saat ocak şubat bin milyon milyar yüzde oran tutar miktar limit sınır süre tarih uzat ertele başla başlat bitir ' +
    'tamamla aç kapat ver al et edil ol yap kıl koy git gel çık gir kal bul kaybet kazan koru iste bekle açıkla duyur uyar belirt söyle ' +
    'imzala onayla reddet iptal değiş değiştir düzenle uygula hazırla güncelle yayımla yayınla rehber kılavuz bülten haber etkinlik ' +
    'konferans seminer davet soru cevap görüş yorum kapsam kapsamında usul esas ilişkin dair itibarıyla üzerinden tarafından arasındaki ' +
    'olduğunu olması edilmesi yapılması verilmesi alınması sayılı dolayısıyla bakımından yönelik doğrultusunda çerçevesinde nedeniyle ' +
    'sayesinde rağmen ilaveten ancak ayrıca yani belki muhtemelen oldukça fazla yaklaşık civarında dışında üstünde altında boyunca kez ' +
    'defa kere anla oluş oluştur meydana ifade kapsa içer bil tanı düşün oyna öğren yaşa öl doğ otur uyu uyan ye iç yürü koş çöz kaçın ' +
    'dayan hasar garanti önle engel durdur izin yasak zorunlu gönüllü yasal geçerli yazılı sözlü elektronik yıllık aylık günlük hemşire ' +
    'tedavi anaokulu ilkokul lise bilim beceri deneyim kariyer pozisyon başvuru mülakat işe mesai uzaktan temsilci işbirliği üye üyelik ' +
    'dernek vakıf kooperatif spor futbol kültür sanat müzik film kitap gazete medya basın gazeteci köşe yazı konu polis itfaiye savunma ' +
    'savcı hapis hırsız hırsızlık soygun şiddet cinayet uyuşturucu trafik kaza yangın sel fırtına hava yağmur kar rüzgar güneş tren ' +
    'otobüs tramvay metro yol köprü tünel yük navlun kamyon şoför benzin mazot akaryakıt otopark bahçe garaj daire villa ev sahibi ' +
    'emlakçı balıkçılık hayvancılık tahıl süt tavuk şirketler hukuku iş tahkim ihtilaf arabuluculuk uzlaşma sorumluluk sigorta kurumsal ' +
    'değerleme devralma izahname muafiyet istisna kesinti yan hak ihalesi süresi geçici sicili kapsamlı zorluk imkan yaşlı yetişkin ' +
    'yardım doğum izni ödeneği kalite verimlilik karlılık rekabetçilik nakit akış likidite sermaye borçlanma rekor fırladı çakıldı ' +
    'toparlandı canlandı yavaşladı hızlandı dondurdu kabul etti reddetti önerdi atandı ayrıldı istifa geldi gitti oldu edildi yapıldı ' +
    'verildi alındı bulundu gerekli yatırımları destekleri ödemeleri işlemleri uygulamaları hizmetleri sistemleri süreçleri ilişkileri ' +
    'kararları kuralları hakları yükümlülük yükümlülükleri sorumlulukları',
});
