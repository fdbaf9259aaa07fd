import type { Language } from '../language';

/**
 * Days, months, small numbers, and countries with cities that the business press names most: small classes that a list of frequent words must not
 * hold in part, or a word of it that two languages share speaks for whichever list happens to have it. Words that English writes for something else
 * (`to`, `fire`, `due`) are left out; written for this library from general knowledge of the languages.
 */
const CLASSES: Readonly<Partial<Record<Language, string>>> = {
  en:
    'monday tuesday wednesday thursday friday saturday sunday brazil germany france italy spain portugal switzerland russia china japan ' +
    'india greece turkey poland sweden norway denmark finland iceland hungary netherlands belgium austria ukraine israel europe asia africa ' +
    'america london brussels indonesia mexico argentina colombia peru chile canada australia singapore',
  es:
    'lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre ' +
    'diciembre cuatro cinco seis siete ocho nueve diez cien brasil alemania francia italia españa reino unido portugal suiza rusia china ' +
    'japón india grecia turquía polonia suecia noruega dinamarca finlandia islandia hungría países bajos bélgica austria ucrania israel ' +
    'europa asia áfrica américa colombia perú chile argentina méxico canadá australia singapur indonesia bruselas londres madrid parís roma',
  pt:
    'segunda terça quarta quinta sexta sábado domingo feira janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro ' +
    'dezembro quatro cinco seis sete oito nove dez cem brasil alemanha frança itália espanha reino unido portugal suíça rússia china japão ' +
    'índia grécia turquia polônia suécia noruega dinamarca finlândia islândia hungria países baixos bélgica áustria ucrânia israel europa ' +
    'ásia áfrica américa colômbia peru chile argentina méxico canadá austrália indonésia bruxelas londres lisboa paris roma madri são paulo',
  it:
    'lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre ' +
    'novembre dicembre tre quattro cinque sei sette otto nove dieci cento brasile germania francia italia spagna regno unito portogallo ' +
    'svizzera russia cina giappone india grecia turchia polonia svezia norvegia danimarca finlandia islanda ungheria paesi bassi belgio ' +
    'austria ucraina israele europa asia africa america messico canada australia indonesia bruxelles londra milano roma torino parigi',
  fr:
    'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre ' +
    'décembre deux trois quatre cinq sept huit neuf dix cent brésil allemagne france italie espagne royaume uni portugal suisse russie chine ' +
    'japon inde grèce turquie pologne suède norvège danemark finlande islande hongrie belgique autriche ukraine israël europe asie afrique ' +
    'amérique mexique canada australie indonésie bruxelles londres paris',
  de:
    'montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november ' +
    'dezember eins zwei drei vier fünf sechs sieben acht neun zehn hundert brasilien deutschland frankreich italien spanien großbritannien ' +
    'portugal schweiz russland china japan indien griechenland türkei polen schweden norwegen dänemark finnland island ungarn niederlande ' +
    'belgien österreich ukraine israel europa asien afrika amerika mexiko kanada australien indonesien brüssel london',
  nl:
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober ' +
    'november december twee drie vier vijf zes zeven acht negen tien honderd brazilië duitsland frankrijk italië spanje portugal zwitserland ' +
    'rusland china japan india griekenland turkije polen zweden noorwegen denemarken finland ijsland hongarije nederland belgië oostenrijk ' +
    'oekraïne israël europa azië afrika amerika mexico canada australië indonesië brussel londen amsterdam',
  da:
    'mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april maj juni juli august september oktober november december ' +
    'tre fem seks syv otte ni ti hundrede brasilien tyskland frankrig italien spanien storbritannien portugal schweiz rusland kina japan ' +
    'indien grækenland tyrkiet polen sverige norge danmark finland island ungarn holland nederlandene belgien østrig ukraine israel europa ' +
    'asien afrika amerika mexico canada australien indonesien bruxelles london københavn oslo stockholm',
  no:
    'mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar mars april mai juni juli august september oktober november desember ' +
    'tre fem seks sju syv åtte ni ti hundre brasil tyskland frankrike italia spania storbritannia portugal sveits russland kina japan india ' +
    'hellas tyrkia polen sverige norge danmark finland island ungarn nederland belgia østerrike ukraina israel europa asia afrika amerika ' +
    'mexico canada australia indonesia brussel london københavn oslo stockholm',
  sv:
    'måndag tisdag onsdag torsdag fredag lördag söndag januari februari mars april maj juni juli augusti september oktober november december ' +
    'två tre fyra fem sex sju åtta nio tio hundra brasilien tyskland frankrike italien spanien storbritannien portugal schweiz ryssland kina ' +
    'japan indien grekland turkiet polen sverige norge danmark finland island ungern nederländerna belgien österrike ukraina israel europa ' +
    'asien afrika amerika mexiko kanada australien indonesien bryssel london köpenhamn oslo stockholm',
  fi:
    'maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu ' +
    'elokuu syyskuu lokakuu marraskuu joulukuu yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen sata brasilia saksa ' +
    'ranska italia espanja britannia portugali sveitsi venäjä kiina japani intia kreikka turkki puola ruotsi norja tanska suomi islanti ' +
    'unkari hollanti belgia itävalta ukraina israel eurooppa aasia afrikka amerikka kanada lontoo bryssel helsinki tukholma',
  is:
    'mánudagur þriðjudagur miðvikudagur fimmtudagur föstudagur laugardagur sunnudagur janúar febrúar mars apríl maí júní júlí ágúst ' +
    'september október nóvember desember tveir þrír fjórir fimm sex sjö átta níu tíu hundrað þýskaland frakkland ítalía spánn bretland sviss ' +
    'rússland kína japan indland grikkland tyrkland pólland svíþjóð noregur danmörk finnland ísland ungverjaland holland belgía úkraína ' +
    'ísrael evrópa asía afríka ameríka london',
  pl:
    'poniedziałek wtorek środa czwartek piątek sobota niedziela styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień ' +
    'październik listopad grudzień dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć sto brazylia niemcy francja włochy hiszpania ' +
    'portugalia szwajcaria rosja chiny japonia indie grecja turcja polska szwecja norwegia dania finlandia islandia węgry holandia belgia ' +
    'austria ukraina izrael europa azja afryka ameryka kanada londyn bruksela warszawa kraków',
  hu:
    'hétfő kedd szerda csütörtök péntek szombat vasárnap január február március április május június július augusztus szeptember október ' +
    'november december kettő három négy öt hat hét nyolc kilenc tíz száz brazília németország franciaország olaszország spanyolország ' +
    'portugália svájc oroszország kína japán india görögország törökország lengyelország svédország norvégia dánia finnország izland ' +
    'magyarország hollandia belgium ausztria ukrajna izrael európa ázsia afrika amerika kanada london brüsszel budapest',
  tr:
    'pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık iki ' +
    'üç dört beş altı yedi sekiz dokuz yüz brezilya almanya fransa italya ispanya ingiltere portekiz isviçre rusya çin japonya hindistan ' +
    'yunanistan türkiye polonya isveç norveç danimarka finlandiya izlanda macaristan hollanda belçika avusturya ukrayna israil avrupa asya ' +
    'afrika amerika meksika kanada londra brüksel istanbul ankara',
  id:
    'senin selasa rabu kamis jumat sabtu minggu januari februari maret april mei juni juli agustus september oktober november desember satu ' +
    'dua tiga empat lima enam tujuh delapan sembilan sepuluh seratus brasil jerman prancis italia spanyol inggris portugal swiss rusia china ' +
    'jepang india yunani turki polandia swedia norwegia denmark finlandia hungaria belanda belgia austria ukraina israel eropa asia afrika ' +
    'amerika meksiko kanada australia singapura indonesia london jakarta',
};

/** The words of {@link CLASSES} of `language`. */
export function closedClassWords(language: Language): string[] {
  return CLASSES[language]?.split(' ') ?? [];
}
