import { languageProfile } from './language-profile';
import { HUNGARIAN_STEMS } from './stems/hungarian';

export const HUNGARIAN_PROFILE = languageProfile('hu', {
  functionWords:
    'a az és is hogy nem van volt lesz egy ez ezek azt ezt ami aki amely amelyek mint de vagy ha már még csak meg ki be fel le el ' +
    'mi mit hogyan miért mikor hol milyen kell lehet több kevesebb nagyon minden után előtt alatt között szerint ellen nélkül ' +
    'által miatt esetén számára majd így úgy akár sem ne most itt ott ' +
    'én te ő ők ennek annak ebben abban erre arra ezzel azzal ezért azért mert hanem azonban viszont tehát pedig sőt ' +
    'illetve valamint vagyis míg amíg mintha bár ilyen olyan ekkor akkor oda felett mellett kik akik mely melyik mennyi ' +
    'hány voltak lett lettek lesznek lenne legyen vannak nincs nincsenek egyik másik saját új újabb első legtöbb néhány sok ' +
    'össze vissza',
  words:
    'cég cégek vállalat vállalatok vállalkozás nyereség árbevétel veszteség részvény részvények tőzsde bank bankok piac piacok ' +
    'piaci év évben évi negyedév osztalék eredmény eredmények adó adók adózás áfa társasági törvény jog bíróság kormány kamat ' +
    'infláció ár árak költség adósság hitel befektető befektetők befektetés felvásárlás eladás megrendelés munkavállalók ' +
    'munkahely munkahelyek munkanélküliség elbocsátás növekedés növekvő csökkenés emelkedés emelkedik csökken nő vár várható ' +
    'számítanak figyelmeztet tervez indít új nagy első második harmadik utolsó magyar magyarország európai uniós digitális ' +
    'fenntarthatóság energia biztosítás jelentés felmérés jövő egészség kereskedelem ipar milliárd millió százalék forint euró ' +
    'leányvállalat gyár bezár rekord magasabb alacsonyabb erős gyenge szolgáltatás tanácsadás könyvvizsgálat vezető vezetők ' +
    'vezérigazgató döntés született változás változik átalakul jelentősen óriási meglepő szakértő verseny automatizáció terhek ' +
    'megjelent című útmutatója útmutató január február március április május június július augusztus szeptember október november ' +
    'december vállalati vezetés stratégia adatvédelem biztonság pénzügyi gazdasági gazdaság ügyfelek szakértők felmérése kutatás ' +
    'tanulmány törvényjavaslat változások változásai adóhatóság nav ingatlan fogyasztók technológia technológiai foglalkoztatás ' +
    'bér bérek fizetés nők elnök miniszter kötelező határidő lehetőség lehetőségek kérdés bevezetés áttekintés trendek családi ' +
    'vállalkozások tulajdonos tulajdonosok tőzsdei finanszírozás nyugdíj ügyfél adatok adatkezelés automatizálás mesterséges ' +
    'intelligencia robotok kiberbiztonság rendelet irányelv törvénymódosítás adótörvény adótörvények adóváltozások jövedelem ' +
    'jövedelemadó szja örökség mentes adómentes bevallás transzferár vám jövedéki ingatlanpiac építőipar fejlesztés mezőgazdaság ' +
    'élelmiszer kiskereskedelem egészségügy állam önkormányzat európa világ globális vezetői igazgatóság sokszínűség ' +
    'fenntarthatósági éghajlat könyvvizsgáló beszámoló számviteli számvitel szabvány tervezet hatás hatása kihívás kihívások ' +
    'követelmény könnyebb gyorsabb jobb következő ezért értékelés tranzakció szerződés munkaviszony munkaerő képzés esemény ' +
    'konferencia hírlevél kiadvány optimista pesszimista bizalom bizalma várakozások lassul gyorsul erősödik gyengül fókuszban ' +
    'átalakulás átalakítása digitalizáció társadalmi felelősség felelősségvállalás adózók adózói társaságok társaság cégvezetők ' +
    'cégvezetői vezérigazgatók vezérigazgatói optimizmus várják várhatóan jelentős komoly hazai nemzetközi külföldi belföldi ' +
    'ügyek ügyben határidők kötelezettség kötelezettségek bejelentés bejelentési adatszolgáltatás ellenőrzés ellenőrzések bírság ' +
    'bírságok perek döntések ítélet rendeletek szabályok szabályozás szabályai módosítás módosítások törvényi adókedvezmény ' +
    'kedvezmény kedvezmények támogatás támogatások pályázat pályázatok fejlesztési innovációs iparág iparágak autóipar ' +
    'gyógyszeripar energetika energetikai távközlés média médiaipar szórakoztató szállítás logisztika turizmus kiskereskedelmi ' +
    'fogyasztói vásárlók vásárlási online internetes digitalizációs robotizáció szoftver kibertámadás csalás csalások korrupció ' +
    'pénzmosás bankszektor biztosítók hitelezés befektetési tőkepiac ingatlanok lakáspiac iroda irodapiac munkáltatók munkaadók ' +
    'munkavállalói kiküldetés kiküldetések fizetések béremelés tehetség generáció nemek egyenlőség',
  forms: HUNGARIAN_STEMS,
  pieces:
    'gy ny sz zs ly cs tt á é ö ő ü ű ek_ ok_ ak_ _a_ _az _meg _el _ki ban_ ben_ nak_ nek_ val_ vel_ hoz tás tés ás_ és_ ság ség ' +
    'szá sze ját ott_ ett_ ál ól ől ról ről ból ből eket okat ül unk ünk ható hető zat zet gaz vál lal',
  letters: 'áéíóöőúüű',
  foreign: 'qwx',
});
