import { languageProfile } from './language-profile';
import { POLISH_STEMS } from './stems/polish';

export const POLISH_PROFILE = languageProfile('pl', {
  functionWords:
    'i w we na z ze do się nie jest są to że co jak czy po od przez dla za o oraz ale lub który która które których tym ten ta te ' +
    'tego tej być był była było jego jej ich dlaczego kiedy gdzie kto jaki jaka jakie między u nad pod przed bez przy aby jeśli ' +
    'już jeszcze tylko bardzo coraz więcej mniej wszystko każdy nas nam może można według wobec podczas ' +
    'poza około wśród dzięki mimo dlatego ponieważ gdyż więc jednak albo bądź czyli choć chociaż jako niż natomiast także ' +
    'również tak nawet gdy zanim mnie cię jemu mu ona ono oni one wy kogo czego czemu czym którego której ' +
    'którym którymi tych tymi tą tę były będzie będą mają mieć musi muszą należy warto trzeba powinien powinny nowy nowe ' +
    'nowa nowych swój swoje swoich nasz nasze naszych',
  words:
    'firma firmy firm spółka spółki spółek zysk zyski przychody strata straty akcje giełda bank banki banków rynek rynku rynki ' +
    'rok roku lat kwartał kwartale dywidenda wyniki wynik podatek podatki podatku podatkowa podatkowe podatkowy podatkowych ' +
    'podatków ulga ustawa ustawy prawo prawne sąd rząd minister stopy procentowe inflacja ceny cena koszty dług kredyt inwestorzy ' +
    'inwestycje przejęcie zakup sprzedaż zamówienia pracownicy pracowników miejsca pracy zwolnienia wzrost wzrostu spadek rośnie ' +
    'rosną spada spadają zwiększa obniża podnosi oczekuje ostrzega planuje uruchamia nowy nowa nowe nowych duży wielki pierwszy ' +
    'drugi trzeci ostatni polska polski polskie polskich polsce europa europie cyfrowa cyfryzacja zrównoważony rozwój energia ' +
    'ubezpieczenia raport badanie przyszłość zdrowie handel przemysł miliardów milionów mln mld procent złotych euro spółka-córka ' +
    'fabryka rekord wyższy niższy silny słaby usługi doradztwo audyt zarządzanie zarządzania zmiany zmiana projekt projektów ' +
    'współpraca współpracę zakresie zagrożeniem biznesu biznes wyzwania szkolenie konferencja sprawozdanie sprawozdawczość ' +
    'rozpoczęło zakłada transferowe styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad ' +
    'grudzień zarząd prezes rada nadzorcza klienci klient rozwiązania rozwiązanie strategia bezpieczeństwo dane danych ' +
    'technologia technologie nieruchomości konsument konsumenci zatrudnienie wynagrodzenia kobiety obowiązek obowiązki termin ' +
    'możliwości pytania geneza praktyka praktyce nowelizacja interpretacja orzeczenie trybunał dyrektywa rozporządzenie wejście ' +
    'życie edycja konkurs nagroda liderzy przedsiębiorcy przedsiębiorstwa samorząd budżet państwa ewolucja rewolucji telewizji ' +
    'laureatem kolejny raz nagrody firmą firmach spółce spółkach światowy światowej globalny globalne polskiego polskiej ' +
    'wprowadzenie przegląd trendy rodzinne właściciel właściciele giełdowe finansowanie emerytura emerytury klientów ' +
    'automatyzacja sztuczna inteligencja roboty cyberbezpieczeństwo rozporządzenia dyrektywy nowelizacji ustawie przepisy ' +
    'przepisów przepisach podatkach podatkami dochód dochodowy dochodowym cit vat pit akcyza cło celne zwolnienie zwolnień ' +
    'deklaracja deklaracje transferowych dokumentacja transfer nieruchomościach budownictwo budowlane badania rozwoju rolnictwo ' +
    'żywność handlu detaliczny detaliczna ochrona zdrowia państwo państwowe samorządy samorządów europejski europejska ' +
    'europejskie świat świata świecie menedżerowie menedżer kobiet różnorodność zrównoważonego klimat klimatyczne biegły biegli ' +
    'rewident rewidenci opinia rachunkowość rachunkowości standard standardy projekty wpływ skutki wyzwanie możliwość wymogi ' +
    'wymagania łatwiej szybciej lepiej lepszy następny dlatego pamiętaj unikaj wycena wyceny transakcje transakcja transakcji ' +
    'umowa umowy zatrudnieniu zatrudniania pracodawca pracodawcy pracownik kompetencje szkolenia wydarzenie wydarzenia newsletter ' +
    'publikacja publikacje optymizm pesymizm zaufanie oczekiwania rosnąca rosnący spadająca cyfrowej cyfryzacji transformacja ' +
    'przemysłu energetyka energetyczny energii gaz węgiel prąd drogi kolej transport motoryzacja motoryzacyjny samochody samochód ' +
    'elektryczny media rozrywka rozrywki internet internetu reklama reklamy telewizja filmy gry sektor sektora sektorze ' +
    'publicznego publiczny prywatny kapitał fundusze fundusz unijne unijny dotacje dotacji innowacje innowacji startupy ' +
    'bezpieczeństwa cyfrowe innowacyjność badań rozliczenie rozliczenia rozliczeń kontrola kontrole skarbowa skarbowe skarbowy ' +
    'fiskus organy organów sądu sądów wyrok wyroki tsue nsa indywidualna interpretacji ogólna objaśnienia ministerstwo finansów ' +
    'ministra rozporządzeniu nowym nowej zasady zasad przepisom obowiązków obowiązkowy obowiązkowe raportowanie raportowania ' +
    'schematy schematów unikanie opodatkowania opodatkowanie opodatkowaniu dochodów dochody przychodów kosztów uzyskania ' +
    'amortyzacja leasing służbowe nieruchomość sprzedaży zakupu import eksport towarów towary usług faktury faktura fakturowanie ' +
    'split payment biała lista podatnik podatnicy podatników płatnik płatnicy pobór źródła rezydencja międzynarodowe holding ' +
    'holdingowe grupa grupy kapitałowa kapitałowe fuzje przejęcia restrukturyzacja upadłość sukcesja fundacja rodzinna rodzinnych ' +
    'darowizna pracodawców pracowniczych pracownicze kapitały plany wynagrodzeń wynagrodzenie płaca minimalna zus składki ' +
    'ubezpieczenie społeczne zdrowotne cudzoziemcy delegowanie zdalna praca czas kobieta przywództwo przyszłości młodych talentów ' +
    'rekrutacja kariera studenci absolwenci uczelnie szkoły edukacja kultura sport piłka kina filmowe muzyka wydawcy prasa ' +
    'bankowość bankowy fintech płatności kredyty hipoteczne ubezpieczyciele ubezpieczeniowy emerytalny deweloperzy mieszkania ' +
    'mieszkań biura magazyny logistyka handlowe galerie sklepy e-commerce konsumentów konsumenckie zakupy żywności rolne ' +
    'farmaceutyczny szpitale leki lekarzy chemiczny górnictwo hutnictwo stalowy paliwa rafinerie elektrownie odnawialne wiatrowe ' +
    'słoneczne klimatu emisji dekarbonizacja',
  forms: POLISH_STEMS,
  pieces: 'cz sz rz ie_ ch_ _pr prz rze ni nie _ni ia_ owa wie ego ych ów_ ć ś ł ż ę ą dzi ści _w_ _z_ ej_ ym_ st _st ki',
  letters: 'ąćęłńóśźż',
  foreign: 'qvx',
});
