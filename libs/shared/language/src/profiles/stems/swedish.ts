import { stemTable } from '../stem-table';

export const SWEDISH_STEMS = stemTable({
  endings:
    'en et n t na arna erna orna ar er or s ens ets arnas ernas ade at ande are aren arna het heten heter lig liga ligt ning ningen ' +
    'ningar ningarna tion tionen tioner sk ska skt isk iska iskt ig iga igt else elsen elser ast aste are ande r de te',
  links: 's o e',
  words:
    'skatte cyber fler reglerna momsfri momsfritt lönelyft lönerörelsen strejk styrelseledamot kursfall kursras obligation obligationer ' +
    'bolåneräntor byggandet laddstolpe solceller godståg motorväg nötkött mejeri bryggeri klädkedja patent sjuksköterskor äldreboende ' +
    'välfärd pensionärer arbetsmarknad arbetskraft lärling entreprenör uppköp budet avyttrar avknoppning avnoteras lyfter besviken ' +
    'besvikelse överraskar miljardförlust nedskrivning nedskrivningar skuldsanering konkursförvaltare bedragare mutbrott böter åtalad ' +
    'fälls hackerattack algoritmer drönare biologisk dricksvatten avfall återvinning förpackningar plastskatt kemikalieskatt värnskatt ' +
    'skattefusk deklarera reseavdrag rotavdrag rutavdrag traktamente julbord personalförmån fåmansbolag gränsbelopp angripa anklaga ' +
    'antal belöna besöka bevara binda blockera bred bryta chans dotter dra duktig efterfrågan älska enig ersätta etablera fall fira ' +
    'ferie flertal förnuft försena försvara förtjäna berätta främja full fylla följa glömma grund gräns historia höjd bjuda innehåll ' +
    'insats intresse jaga jord kamp kampanj kritik liten lova länge makt minister mamma vägra upptäcka uppgift uppleva upplysa ordna ' +
    'övertyga paus pengar plats politik pressa pröva rädda lugn rycka samhälle sann seger skapa skilja släppa små sociala sund svara ' +
    'särregler son tacka tala tanke timme trivas hota tvinga tyska torr undra vana vända växa bort värre önska allians andel art behov ' +
    'beskrivning skydd borgmästare brev debatt dokument drift effektiv ämne förmåga fabrikant fack fackförening familjer fara fält ' +
    'fest finanskris flaska förbindelse fördelning förhållande förklaring försörjning födelsedag garanti herre hörn idé ingenjör ' +
    'juridisk kamera kanal katalog källa kilometer kollega kollegor kommentar konflikt korn konstnär leasing linje livförsäkring lokal ' +
    'ljus lärande löfte människor museer mål mönster namn nordisk norden närmare offer område områden ordning paket papper parti ' +
    'politisk populär post privat produkt protest register roll ros runda råvaror samling sekreterare senare skala skolor skugga smak ' +
    'soldater sommarlov stabil ställe stämning stigande ställning studie stycke tavla telefon tendens teori tillgång anpassning ' +
    'tillsyn tolkning träd träning tunga turist union värme villkor vinnare årliga orsak avdelning avsnitt avtryck aktör ålder ' +
    'arbetsdag arbetsgrupp arbetsplats aspekt befolkning begrepp begränsa begränsning belastning belopp beräkning bestämmelse bio ' +
    'blick blomma bokhållare brott användare använt botten centrum driftresultat veterinär efterträdare enhet falsk finanslag ' +
    'fiskekvot folkmängd förpliktelse affärsmodell förtrolig fusk genomsnitt glas grafik gris gäst gäster varandra hemsida huvud ' +
    'huvudkontor handbok inflytande ingång inledning insättning invandring integration jubileum kartell kemi kärna klubb kolumn ' +
    'kommunikation konkurrens kopp kust kö kön kök jordbruksmark medelstora minoritet modell mottagare målsättning nyckel nyckeltal ' +
    'nöd rykte upphovsrätt upplysning upplysningar recept sparande ordbok orderbok överlåtelse övergång övervakning platser planering ' +
    'prisfall pristak process premie publikation punkt kalkylark sammanfattning riktning rättighet rättigheter schema steg skärm ' +
    'spegel spel fråga ståndpunkt straff framgång tabell tillfälle nöjd tillåtelse tilltro tillägg tillskott tips tvivel utgångspunkt ' +
    'utgåva utjämning utnyttja utse byte utställning urval utvecklare oförändrad nackdel undervisning bolagsordning välkommen snickeri ' +
    'snickerifirma siffra siffror fritidshus fritidsboende biogas tukt biff ' +
    'kol gruva stuga kontor lax ström stöd hantverkare snickare konkurs uthyrning hyra hyres arbete svart bransch frukost seminarium ' +
    'möte kvinna ledare kris flyg ansvar plikt förmögenhet sparkonto kraft vind park varv chef finanschef utdelning pension avtal ' +
    'kontrakt fartyg nordsjön hav hamn omorganisera offentlig ekonom ekonomi bostad marknad styrning ränta odling kommun region ' +
    'departement myndighet verk lyckas robot färja rederi upphandling resa hjälp teknik krav vit dagordning lön lönsam näring ' +
    'näringsliv företag förändra ändra ändring koncern faktura bedrägeri drabba göra så här vecka månad kväll morgon natt idag igår ' +
    'framåt bakåt hemma hem ute inne tidig sent snabbt snart igen därför eftersom ifall medan ändå själv egen eget egna varje båda ' +
    'någon annat hela halv flest minst störst mest bäst värst näst först tredje fjärde femte sjätte sju åtta nio tio elva tolv tretton ' +
    'tjugo trettio fyrtio femtio sextio sjuttio åttio nittio hundra tusen gata väg vatten båt bok språk skola lärare elev barn ungdom ' +
    'man mor far bror syster vän granne folk människa stad by berg fjord skog ö land byggnad hus rum dörr fönster tak golv säng bord ' +
    'stol mat kött fisk bröd mjölk ost ägg frukt grönsak öl vin kaffe kläder sko jacka färg röd gul blå grön brun hög låg lång kort ' +
    'tung lätt ny gammal ung rik fattig dyr billig snabb långsam varm kall stark svag god bra dålig rätt fel viktig enkel svår öppen ' +
    'stängd trygg farlig frisk sjuk glad köpa sälja betala spara låna äga bygga riva driva starta stoppa sluta börja fortsätta öka ' +
    'minska skära höja sänka stiga falla rasa störtdyka hoppa lyfta dämpa bromsa stärka försvaga mista vinna förlora tjäna kosta ' +
    'leverera producera exportera importera anställa sparka säga varsla strejka förhandla underteckna ingå godkänna avvisa avslå klaga ' +
    'överklaga anmäla utreda döma straffa bötfälla fria misstänka åtala stämma kräva föreslå besluta rösta välja regera styra leda ' +
    'lämna avgå tillträda överta fusionera dela samla slå börsnotera notera handla investera placera varna frukta hoppas tro mena vänta ' +
    'spå meddela uppge bekräfta dementera avslöja dölja visa peka tyda undersöka mäta jämföra beräkna värdera uppskatta skriva läsa ' +
    'räkna föra bokföra rapportera revidera kontrollera granska digitalisera automatisera effektivisera förenkla förbättra utveckla ' +
    'forska lansera erbjuda använda behöva sakna finna söka bidra hjälpa stödja bistå ge få ta sätta lägga hålla köra sända motta hämta ' +
    'flytta byta skifta aktie aktieägare aktiebolag ägande ägarandel emission nyemission kapital skuld lån kredit pant bolån ' +
    'bolåneränta styrränta riksbank krona kurs valuta dollar euro oljepris gaspris elpris pris prisökning inflation avtalsrörelse ' +
    'fackförbund löntagare arbetstagare arbetsgivare arbetslös sysselsättning sjukfrånvaro ledighet semester övertid bonus option ' +
    'arvode avgångsvederlag uppsägning omställning nedläggning uppstart grundare startupbolag tillväxt tillväxtbolag småföretag ' +
    'storbolag moderbolag dotterbolag fastighetsbolag försäkringsbolag sparbank kund konsument hushåll elräkning avgift moms tull ' +
    'punktskatt arvsskatt gåvoskatt skatteregler skattemål skatteplikt skatteavtal skattekontor deklaration inkomstdeklaration ' +
    'förmögenhetsskatt fastighetsskatt bolagsskatt utländsk inhemsk utland inland redovisningskonsult årsredovisning bokslut ' +
    'kvartalsrapport delårsrapport halvår budget budgetproposition period resultat rörelseresultat överskott underskott intäkt utgift ' +
    'kostnad omsättning försäljning inköp anskaffning lager vara tjänst leverans leverantör underleverantör tillverkare grossist butik ' +
    'kedja dagligvaru näthandel nätbutik biltillverkare bilförsäljning elbil laddning batteri solkraft vattenkraft havsvind vätgas ' +
    'koldioxid utsläpp klimatmål växthusgas utsläppsrätt miljö hållbarhet öppenhet mångfald jämställdhet samhällsansvar etik ' +
    'visselblåsare korruption mutor insiderhandel marknadsmissbruk penningtvätt personuppgift dataintrång säkerhetsbrist moln ' +
    'molntjänst artificiell intelligens språkmodell programvara maskininlärning plattform lösning verktyg expert rådgivare advokat ' +
    'partner jurist konsult undersökning enkät trend utsikt förväntning tillit förtroende optimism pessimism osäkerhet oro krig ' +
    'sanktion handelskrig pandemi corona smitta nedstängning vaccin krispaket åtgärd statsminister näringsminister finansdepartement ' +
    'riksdag finansinspektionen remiss lagändring förordning direktiv dom hovrätt tingsrätt högsta domstol förvaltningsrätt hur vilken ' +
    'vem varför nyår jul påsk sommar höst vinter vår sista förra nästa innevarande kommande dagens årets veckans blir får går står ser ' +
    'säger gör vet vill ska måste bör kan har är var hade blev blivit varit sagt gjort gått stått sett fått tagit gett ju dock kanske ' +
    'helt klart trots enligt bland inom längre tidigare senaste sedan däremot dessutom emellertid nämligen möjligen troligen sannolikt ' +
    'knappast ganska väldigt alltför ungefär cirka kring utanför ovan nedan längs gång gånger förstå förklara förklarar hända händer ' +
    'uppstå uppstår utgöra utgör innebära innebär medföra medför gälla gäller omfatta omfattar känna känd tänka spela lära leva dö död ' +
    'född bo sova vakna äta dricka gå springa sitta ligga lösa löser undvika undviker klara klarar tåla skada skador säkra säkrar ' +
    'skydda skyddar förebygga hindra hindrar stanna öppna öppnar stänga stängt tillåta tillåtet förbjuda förbud frivillig laglig ' +
    'olaglig giltig skriftlig muntlig elektronisk manuell årlig månatlig daglig sjukhus läkare sjuksköterska patient medicin läkemedel ' +
    'behandling förskola grundskola universitet högskola student forskare utbildning kunskap kompetens erfarenhet karriär ansökan ' +
    'intervju rekrytering arbetsmiljö arbetstid distansarbete facklig avtalet enighet samarbete samarbetar partnerskap nätverk medlem ' +
    'förening stiftelse idrott fotboll kultur konst musik film tidning media press journalist nyhetsbrev artikel tema polis ' +
    'räddningstjänst försvar försvaret åklagare fängelse tjuv stöld rån våld mord narkotika trafik olycka brand översvämning storm ' +
    'väder regn snö sol järnväg tåg buss spårvagn bro tunnel flygplats last gods frakt transport lastbil chaufför bensin diesel ' +
    'drivmedel parkering tomt trädgård garage lägenhet villa radhus hyresvärd mäklare budgivning värdering tillträde besiktning ' +
    'bostadsrätt bostadsrättsförening fiske jordbruk lantbruk bonde bönder gård skogsbruk timmer spannmål kyckling matpris matvaror ' +
    'bolagsrätt skatterätt arbetsrätt konkurrensrätt dataskyddsförordningen rättegång skiljedom tvist medling förlikning skadestånd ' +
    'internrevision bolagsstyrning riskhantering intern kontroll förvärv fusion transaktion börsnotering prospekt skatteavdrag ' +
    'skattefri skattepliktig avdragsrätt utdelningsskatt tjänsteställe förmån förmånsbil bidrag stödordning ansökningstid skattekonto ' +
    'bolagsverket skatteverkets väsentlig betydande omfattande utmana utmaning möjlighet hänsyn bedömning vägledning ställningstagande ' +
    'uttalande kvinnlig manlig unga äldre vuxen barnbidrag föräldrapenning sjukpenning a-kassa tjänstepension ålderspension digital ' +
    'mogen mognad beredskap kvalitet effektivitet lönsamhet konkurrenskraft kassaflöde likviditet soliditet belåning amortering maskin',
});
