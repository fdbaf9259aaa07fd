import { stemTable } from '../stem-table';

export const POLISH_STEMS = stemTable({
  endings:
    'a y i e ę ą o u ów om ami ach em owi ie ią ii ji ego emu ym im ych ich ymi imi ej ie ało ała ały ali ał ł ła ło ły li ć ać eć ić ' +
    'yć uje ują ował owała owały owali owano owanie owania owaniu owany owana owane owych owego je ją ja jący jąca jące ę esz emy cie ' +
    'ny na ne nego nej nych nym ni ność ności nością ość ości ością anie ania aniu enie enia eniu cja cji cję cje cją cjach cyjny cyjna ' +
    'cyjne cyjnych ski ska skie skiego skiej skich skim owy owa owe owego owej owych owym ka ki ke kę kiem ek ków nik nika nicy ników',
  links: 'o',
  words:
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
