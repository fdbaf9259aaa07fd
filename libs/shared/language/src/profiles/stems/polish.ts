import { stemTable } from '../stem-table';

export const POLISH_STEMS = stemTable({
  endings:
    'a y i e ę ą o u ów om ami ach em owi ie ią ii ji ego emu ym im ych ich ymi imi ej ie ało ała ały ali ał ł ła ło ły li ć ać eć ić ' +
    'yć uje ują ował owała owały owali owano owanie owania owaniu owany owana owane owych owego je ją ja jący jąca jące ę esz emy cie ' +
    'ny na ne nego nej nych nym ni ność ności nością ość ości ością anie ania aniu enie enia eniu cja cji cję cje cją cjach cyjny cyjna ' +
    'cyjne cyjnych ski ska skie skiego skiej skich skim owy owa owe owego owej owych owym ka ki ke kę kiem ek ków nik nika nicy ników',
  links: 'o',
  words:
    'ekonomi barometr frank frankowicz indeks hoss bess korekt zwyżk zniżk rajd przecen skup zadłużon wierzyciel dłużnik dłużnic ' +
    'windykacj egzekucj komornik upadłośc układ sanacj likwidacj syndyk oszustw oszuśc przekręt łapówk korupcj prani pieniędz embarg ' +
    'cła kontyngent dopłat grant nabór wypłat waloryzacj emeryt emeryc bezrobotn podwyżk cięci redukcj związkowc zbiorow zleceni dzieł ' +
    'samozatrudnieni jednoosobow bilans rachunek przepływ odpis rezerw udział udziałowiec waln zgromadzeni uchwał następc wiceprezes ' +
    'dyrektorz premi zarobk zarabi zarabiają budynk remont cement stal huta górnic miedź srebr stacj rafineri gazociąg wiatrak panel ' +
    'rachunk taryf ciepł ogrzewani woda odpad śmiec recykling ślad susz zbior pszenic mięs wieprzowin drób rolnic dyskont hurtowni ' +
    'hurt przesyłk kurier paczk przewoźnik przewoźnic samolot turystyk restauracj gastronomi pacjenc aptek epidemi tarcz antykryzysow ' +
    'pomoc pomocow wsparci haker hakerz atak wyciek prywatność płatność bankomat kart kont przelew oszczędnośc odsetk oprocentowani ' +
    'rata raty kredytobiorc wakacj człowiek ludzi przyjaciel matk ojciec syn córk dzieck dom okno stół list słow język głos obraz ' +
    'histori chwil godzin minut rano wieczór noc dzisiaj przeszłość obecn dawn gorąc zimn such mokr śwież jasn ciemn czarn biał ' +
    'czerwon niebiesk zielon żółt krótk szerok wąsk głębok płytk ciężk tward miękk ostr tępy cich głośn bogat biedn chor zmęczon wesoł ' +
    'smutn zły strach nadziej miłość gniew smutek szczęści pomóc pytać odpowiedzi mówić słuch patrz czyt pisać licz mierz napraw ' +
    'sprząt nosić ciągnąć pchać rzuc brać spaść podnieść znaleźć szuk zgub wygr przegr zacząć czek spiesz spóźn zost wyjech przyjech ' +
    'wróc iść jech leci pływ skak tańcz śpiew malow rysow zaplanow zdecydow wybr polec popier odmów przyjąć obiec zdradz ufać wątp ' +
    'groz nagradz dziękow gratulow witać zapros odwiedz świętow odpocząć ćwicz studiow badać odkr odkryci wynalazek przyczyn skutek ' +
    'znaczeni sposób reguł wyjątek przykład porównani różnic część ilość wielkość waga szerokość siła moc niebezpieczn bezpieczn pewn ' +
    'niepewn możliw niemożliw potrzebn zbędn pożyteczn szkodliw powszechn rzadk zwykł dziwn obcy popularn nieznan sławn oficjaln ' +
    'wspóln osobn podobn różn łatw piękn brzydk czyst brudn pełn pust otwart zamknięt agencj alarm ambitn analityk antyk apel aplikant ' +
    'archiwum arkusz artyśc aspekt asystent autor autorz awans awari bagaż barier bazow bezpłatn bibliotek bilet blog błąd błęd broń ' +
    'broszur brak brutt budynek całkowit cech centrum certyfikat chęć chleb chmur chmurz ciąg codzienn cykl czynnik czynność czytelnik ' +
    'dalsz debat decydenc decyzj definicj deklaruj delegacj demografi depozyt diagnoz doba dojrzałość domow dopuszczaln dorobek ' +
    'doskonałość dostęp dostępn dozwolon drożej drożyzn drukark duch dyskusj dziennik dziedzictw edycj efekt egzamin ekologi eksperc ' +
    'eksperck emocj etap etyk ewidencj fakt fala fiskaln formularz fotel fundament galeri garść gatunek geopolityk godn gościnność ' +
    'granic gwarancj hasł harmonogram historyczn hurtow idea idee ilu imię indywidualn informator infrastruktur inicjatyw instytucj ' +
    'instytut interes internauc inwentaryzacj inżynier jednostk jesień jubileusz kalendarz kalkulator kampani kanał kandydat karuzel ' +
    'kasa kasy kierunek kierunk klas klauzul klucz kluczow koło komisj komitet kompas komputer komunikat koncern koncepcj konflikt ' +
    'koniec konieczność konsekwencj konsultacj kontekst kontrahent kontrahenc kontynuacj korzyść korzyśc korzystn krajobraz krok ' +
    'kryteri kwesti kwot laboratorium legislacj legislacyjn liczb literatur lokal lokaln lokalizacj ludność ludzk majątek majątku mapa ' +
    'mark marż maszyn materiał metod miar miejsc mieni miernik misj moda model monitoring morz motyw mądr nacisk nadchodząc nadwyżk ' +
    'nagł największ nakład napięci następstw nastroj nazw news niedobór niezależn niedziel norm notatk nowoczesn obaw obrót obrot ' +
    'obszar obywatel ocen oczekiw odbiorc oddział odroczeni ograniczeni okazj okolic okres opakowani opłat opóźnieni organizacj ' +
    'osiągnięci osob ostrożn oszczędn ośrodek otoczeni pakiet papier papieru para park partnerz pełnomocnik pieniądz pism pobudk ' +
    'początek podaż podejści podmiot podróż podsumowani podstaw podwójn podział pogląd pokoleni pole polityk połow pomiar pomysł ' +
    'poranek poręczeni portal porządek posiedzeni postęp poszukiwani potencjał potrzeb powietrz powód powrót poziom pozycj późn północ ' +
    'praktyk prawd precyzj prezent priorytet promocj propozycj prób przebieg przedmiot przedstawiciel przekaz przełom przerw ' +
    'przestępstw przestrzeń przewag przyjazn pula punkt ramy reakcj reali realn reform regulamin rekomendacj relacj ręka rodzaj rodzin ' +
    'rola role rozważn równość równowag rzecz rzeczywistość scenariusz sekret senat serc seri serwis siedzib skal skład skarb ' +
    'skuteczność skuteczn służb sojusz solidn specjalist specjaliśc spojrzeni społeczność spor spraw sprzęt stabilność stan stawk ' +
    'stolic strategiczn stref stron struktur studium stuleci styl sukces surowc surowiec symulacj sytuacj szczegół szczyt szef szefowi ' +
    'śledztw średn środek środk święt świadomość tabel tajemnic targ teczk tekst temp teori teren tło tradycj twarz tygodnik typ tytuł ' +
    'uczestnik umiejętnośc unia upadek uproszczeni uprawnieni usprawnieni uwag użytkownik wada wartość wartośc warunek warunk wczesn ' +
    'wejści wersj wiar widok wiek większość większ wiosn wiosenn wizj własność własn wskaźnik wskazówk wspólnik wspólnic wstęp wybór ' +
    'wybor wydani wydarzeń wydawc wygod wyjazd wyjści wykaz wykonani wykres wymian wynajmu wyprzedaż wyrównani wysyłk wyścig wywiad ' +
    'wzór zachowani zadani zagadnieni zakres zaległośc załącznik zapis zapowiedź zapytani zarys zasięg zasob zastosowani zawód zawod ' +
    'zbiór zdani zdolność zebrani zespół zespoł zestaw zgłoszeni zgod ziemi zima zimow złożon znak zwierzęt zwyczaj źródł żądani życi ' +
    'podatek podatk podatnik podatkow opodatkowan vat akcyz cło celn składk ulg zwolnieni odliczeni zwrot deklaracj rozliczeni ' +
    'interpretacj przepis ustaw nowelizacj projekt rozporządzeni dyrektyw wyrok sąd trybunał skarg kar grzywn kontrol urząd urzęd ' +
    'skarbow ministerstw minister rząd sejm prezydent premier samorząd gmin miast państw krajow zagraniczn budżet deficyt dług obligacj ' +
    'akcj akcjonariusz giełd spółk spółek spółc firm przedsiębiorstw przedsiębiorc przedsiębior działalnoś biznes bank bankow kredyt ' +
    'pożyczk hipotek oszczędnoś lokat stop procent inflacj cen koszt wydat dochod dochód przychod przychód zysk strat wynik finansow ' +
    'finans sprawozdani księgowoś rachunkowoś księgow audyt badani biegł rewident doradc doradztw prawnik kancelari umow kontrakt ' +
    'porozumieni negocjacj przetarg zamówieni dostaw dostawc łańcuch magazyn logistyk transport kolej lotnisk lini lotnicz statk ' +
    'stoczni port samochod samochód aut produkcj produkt producent fabryk zakład przemysł przemysłow budow budownictw deweloper ' +
    'mieszkan nieruchomoś najem wynajem czynsz grunt roln rolnik żywnoś sklep sieć sieci handl handlow detaliczn internetow sprzedaż ' +
    'sprzedaw kupuj kupi zakup przejm przejęci połączeni fuzj inwestycj inwestor inwestow fundusz kapitał dywidend emisj debiut ' +
    'notowani kurs złot dolar euro walut gospodark gospodarcz wzrost spadek spadk rośn wzrosł spad spadł zwiększ zmniejsz podnies ' +
    'podniós obniż utrzym zmieni zmian poprawi pogorsz przyspiesz spowolni pracownik pracodawc prac pracy etat bezroboci zatrudni ' +
    'zatrudnieni wynagrodzeni pensj płac emerytur zwolni strajk związ urlop szkoleni kadr zarząd zarządzani prezes dyrektor menedżer ' +
    'kierownik rad nadzorcz członk właściciel rodzinn sukcesj konsument klient usług ubezpieczeni ubezpieczyciel zdrow zdrowi szpital ' +
    'lek lekarz pacjent pandemi szczepion energi energetyk energetyczn prąd gaz paliw ropa ropy węgiel węgl kopalni atom elektrowni ' +
    'wiatr słoneczn fotowoltaik klimat klimatyczn środowisk zrównoważon odpowiedzialnoś różnorodnoś kobiet mężczyzn dziec młod polsk ' +
    'polak warszaw europejsk unijn niemiec niemieck rosyjsk rosj ukrain chiń amerykań świat światow kraj region rynk rynkow konkurencj ' +
    'konkurs ranking lider raport analiz ankiet prognoz perspektyw trend wyzwani szans zagrożeni ryzyk kryzys wojn sankcj niepewnoś ' +
    'zaufani bezpieczeństw cyberatak danych dane danymi cyfrow technologi oprogramowani sztuczn inteligencj automatyzacj robotyzacj ' +
    'platform aplikacj rozwiązani narzędzi wdrożeni strategi cel plan program rozwoj rozwój innowacj ekspert konferencj seminari ' +
    'śniadani spotkani wydarzeni aktualnoś artykuł komentarz poradnik przewodnik pytani odpowiedz termin obowiąz obowiązk wymog wymóg ' +
    'zasad form wniosek wniosk dokument informacj now star duż mał dobr lepsz najlepsz zł gorsz wysok wyższ nisk niższ siln słab szybk ' +
    'woln drog tani ważn prost trudn cał pół pierwsz drug trzec ostatn następn kolejn ubiegł przyszł bieżąc rok roku lat miesiąc ' +
    'kwartał tydzień tygodni dzień dni dziś jutr wczoraj styczni luteg marc kwietni maj czerwc lipc sierpni wrześni październik ' +
    'listopad grudni jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć sto tysiąc milion miliard chce chcą może mogą musi ' +
    'muszą będzie będą został została zostały mają miał robi zrobi daje da dał bierze weźmie idzie pójdzie wprowadz rozpoczyn rozpocz ' +
    'kończ zakończ otwier zamyk zamkn ogłasz ogłosi ostrzeg oczekuj planuj zapowiad podpis odrzuc zatwierdz sprawdź jakie które czego ' +
    'czym komu ile dlatego ponieważ oraz także wciąż nadal ponad prawie około właśnie nawet też tu tam teraz jednak ponadto mianowicie ' +
    'możliwe prawdopodobnie chyba dość zbyt wokół wewnątrz poza powyżej poniżej wzdłuż wśród raz razy rozumi wyjaśni dzieje stało ' +
    'powsta powstał stanowi oznacza oznaczają powoduje dotyczy obejmuje zna znan myśl gra uczy żyje umrze urodzi mieszka śpi jedz pij ' +
    'idz biegn siedz leż rozwiąz unika uniknąć szkod ubezpiecz chroni ochron zapobieg utrudni zatrzym wstrzym otwarci zamknięci pozwol ' +
    'zakaz zakazan przymus dobrowoln legaln nielegaln pisemn ustn elektroniczn roczn miesięczn dzienn pielęgniar leczeni przedszkol ' +
    'podstawow uniwersytet uczelni student naukow nauk wiedz umiejętnoś doświadczeni karier stanowisk podani rozmow rekrutacj zdaln ' +
    'czas współprac partnerstw członkostw stowarzyszeni fundacj spółdzielni sport piłk kultur sztuk muzyk film książk gazet medi pras ' +
    'dziennikarz felieton temat policj straż obron prokurator więzieni złodziej kradzież rozbój przemoc zabójstw narkotyk ruch wypadek ' +
    'wypadk pożar powódź burz pogod deszcz śnieg słońc pociąg autobus tramwaj most tunel ładun fracht ciężarów kierowc benzyn diesel ' +
    'parking dział ogród garaż mieszkani wynajmując najemc pośrednik ofert rybołówstw zboż mlek kurczak praw pracownicz konkurencyjn ' +
    'proces arbitraż spór mediacj ugod odszkodowani odpowiedzialn wewnętrzn audytor ład korporacyjn zarządza wycen transakcj publiczn ' +
    'prospekt zwolnion opodatkowa odlicz świadczeni dotacj dofinansowani zaliczk rejestr sądow istotn znacząc obszern wyzwan możliwoś ' +
    'uwzględni wytyczn objaśnieni opini kobiec męsk młodzież senior dorosł zasiłek zasiłk emerytaln rent jakoś efektywnoś rentownoś ' +
    'konkurencyjnoś płynnoś kapitałow zadłużeni spłat rekord rekordow skoczy runął zanurkowa odbi ożywieni spowolnieni zamroz wznow ' +
    'przyję odrzuci zaproponowa powoła odwoła rezygn odejści przyjdzi alert regulacj ubezpieczeniow rachunkow sprawozdawcz biuletyn ' +
    'newsletter webinari śniadanie praktyczn warsztat',
});
