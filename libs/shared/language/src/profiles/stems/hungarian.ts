import { stemTable } from '../stem-table';

export const HUNGARIAN_STEMS = stemTable({
  endings:
    'a e i k t at et ot öt ja je ai ei jai jei ak ek ok ök ban ben ba be ból ből ban ban ra re ról ről on en ön n nál nél hoz hez höz ' +
    'tól től val vel nak nek ért ig ként kor ul ül vá vé as es os ös s i ság ség sága sége ságok ségek ági égi ás és ása ése ások ések ' +
    'ásra ésre ást ést ó ő ók ők ója ője ott ett ött t tak tek nak nek ni hat het na ne ná né va ve ván vén atlan etlen talan telen ' +
    'abb ebb an en ul ül ító ítő ítás ítés ódik ődik ódott ődött ozik ezik oz ez ik tat tet tatás tetés unk ünk atok etek uk ük juk jük ' +
    'aink eink ában ében ából ából ára ére áról éről át ét ának ének ával ével áért jában jében jára jére jának jének aiban eiben',
  links: 'i ó ő',
  words:
    'csőd felszámolás büntetés vizsgálat hiány beruházás üzem akkumulátor bánya acél gazdák aszály termés idegenforgalom szállodák ' +
    'autópálya ' +
    'adó adózó adóz adóhatóság áfa járulék illeték vám jövedelem jövedéki társaság vállalat vállalkozó vállalkozás cég cégek tulajdon ' +
    'tulajdonos részvény részvényes kötvény tőzsde befektető befektet befektetés alap pénz pénzügy pénzpiac bank hitel lakáshitel kamat ' +
    'kamatláb jegybank alapkamat infláció árfolyam forint deviza euró dollár ár árak drágul drágulás olcsó költség költségvetés kiadás ' +
    'bevétel árbevétel forgalom nyereség profit haszon veszteség osztalék eredmény beszámoló mérleg könyvelő könyvelés könyvvizsgáló ' +
    'könyvvizsgálat ellenőr ellenőriz ellenőrzés jelent jelentés számla számlázás nyugta törvény jogszabály jog jogász rendelet ' +
    'irányelv módosít módosítás szabály szabályoz szabályozás bíróság ítélet per peres bírság kormány miniszter minisztérium parlament ' +
    'képviselő önkormányzat állam államadósság hatóság hivatal engedély kérelem határidő határ kötelez kötelezettség bevall bevallás ' +
    'befizet befizetés kedvezmény mentesség támogat támogatás pályázat munka munkáltató munkavállaló dolgozó alkalmazott munkahely ' +
    'munkaerő munkaerőpiac bér bérek fizetés bérszámfejtés minimálbér nyugdíj nyugdíjas juttatás cafeteria sztrájk szakszervezet ' +
    'elbocsát leépít leépítés felmond felmondás toboroz képzés oktat vezető vezet vezérigazgató igazgató igazgatóság elnök menedzser ' +
    'tanácsadó tanácsad szakértő szakember ügyvéd partner ügyfél vevő fogyasztó fogyaszt vásárló vásárol eladó elad eladás értékesít ' +
    'értékesítés kereskedő kereskedelem kiskereskedelem bolt üzlet üzleti üzletlánc webáruház piac verseny versenytárs versenyhivatal ' +
    'felvásárol felvásárlás egyesül fúzió tranzakció szerződés megállapodás megállapod tárgyal tárgyalás aláír megrendelés szállít ' +
    'szállító szállítás beszállító ellátási lánc raktár logisztika közleked közlekedés vasút repülő légitársaság hajó autó autóipar ' +
    'autógyár gyár gyárt gyártó gyártás termel termelés termelő ipar iparág építőipar épít építés építkezés lakás ház ingatlan bérlő ' +
    'bérlet albérlet telek föld mezőgazdaság gazda gazdaság gazdasági élelmiszer étel ital bor hús tej kenyér étterem szálloda turizmus ' +
    'vendég utazás egészség kórház orvos gyógyszer gyógyszergyár beteg járvány oltás energia energetika áram villamos gáz olaj ' +
    'üzemanyag benzin erőmű nap napelem szél atom víz környezet klíma klímaváltozás kibocsátás fenntartható fenntarthatóság hulladék ' +
    'zöld erdő technológia informatika számítógép szoftver adat adatvédelem adatvédelmi hálózat felhő digitális digitalizáció ' +
    'automatizál mesterséges intelligencia kiber kibertámadás biztonság kockázat kockázatkezelés csalás korrupció pénzmosás felelős ' +
    'felelősség átlátható esélyegyenlőség nő nők férfi család családi gyerek gyermek fiatal idős ember emberek magyar magyarok ' +
    'magyarország budapest vidék város főváros megye ország európa európai uniós unió német németország orosz kínai amerikai osztrák ' +
    'szlovák román lengyel világ világgazdaság háború válság szankció bizonytalanság bizalom várakozás kilátás előrejelzés trend ' +
    'kihívás lehetőség megoldás cél stratégia terv tervez projekt fejleszt fejlesztés kutat kutatás kutató felmér felmérés tanulmány ' +
    'elemz elemzés elemző hír hírlevél cikk útmutató kézikönyv rendezvény konferencia szeminárium reggeli új régi nagy kis kicsi jó ' +
    'jobb legjobb rossz rosszabb magas alacsony erős gyenge gyors lassú drága fontos egyszerű nehéz szabad saját egész fél első második ' +
    'harmadik utolsó következő múlt előző idei tavalyi jövő év évek hónap hét negyedév félév tavasz nyár ősz tél ma holnap tegnap egy ' +
    'kettő két három négy öt hat nyolc kilenc tíz száz ezer millió milliárd százalék nőtt növekszik növekedett növel emel emelt ' +
    'emelkedik csökken csökkent esett esik zuhan zuhant javul romlik romlott marad változik változott kezd kezdődik indul indult indít ' +
    'befejez bezár nyit megnyit vesz vett eladja eladta kap kapott ad adott tesz tett lép lépett megy mehet jön jött lát látja vár ' +
    'várja kér kéri kell kellene lehet lesz lettek volt voltak vannak nincs nincsenek mond mondta szerint figyelmeztet bejelent ' +
    'bejelentette közöl hogyan miért mikor hol kinek mennyi mennyit melyik milyen mire miről mivel ezért azért amit amikor ahol ugyan ' +
    'pedig viszont hanem azonban továbbá ugyanis lehetséges talán valószínűleg aligha eléggé túl körülbelül körül belül kívül felett ' +
    'alul mentén alkalom alkalommal megért megmagyaráz történik történt keletkezik jelenti vonatkozik tartalmaz ismer ismert gondol ' +
    'játszik tanul él meghal született lakik alszik eszik iszik fut ül fekszik megold elkerül elkerülhető kár károk biztosít véd ' +
    'védelem megelőz akadályoz megállít kinyit becsuk engedélyez tilt tilos kötelező önkéntes jogszerű jogellenes érvényes írásbeli ' +
    'szóbeli elektronikus évente havonta naponta ápoló orvosi kezelés óvoda általános egyetem főiskola hallgató tudomány tudás készség ' +
    'tapasztalat karrier állás állásinterjú jelentkezés toborzás munkaidő távmunka otthoni szakszervezeti együttműködés partnerség tag ' +
    'tagság egyesület alapítvány szövetkezet sport futball kultúra művészet zene film könyv újság média újságíró rovat téma rendőrség ' +
    'tűzoltó honvédelem ügyész börtön tolvaj lopás rablás erőszak gyilkosság kábítószer baleset tűz árvíz vihar időjárás eső hó vonat ' +
    'busz metró út híd alagút repülőtér kikötő rakomány teherautó sofőr gázolaj parkolás kert garázs ingatlanközvetítő bérbeadó ajánlat ' +
    'halászat állattenyésztés gabona csirke társasági adójog munkajog versenyjog eljárás választottbíróság vita egyezség kártérítés ' +
    'belső vállalatirányítás értékelés egyesülés ügylet tájékoztató adókedvezmény adómentes adóköteles levonás osztalékadó béren kívüli ' +
    'közbeszerzés támogatások pályázati határidők előleg cégbíróság nyilvántartás jelentős átfogó figyelembe iránymutatás állásfoglalás ' +
    'vélemény fiatalok idősek felnőtt pótlék gyed gyes álláskeresési táppénz rokkantsági öregségi minőség hatékonyság jövedelmezőség ' +
    'versenyképesség likviditás tőke adósság törlesztés rekordot rekordon megugrott bezuhant visszaesett fellendült lassult gyorsult ' +
    'megtorpant befagyaszt újraindít lezár lezárult elfogad elfogadta elutasít elutasította javasol javasolta kinevez kinevezték ' +
    'távozik lemond lemondott érkezik',
});
