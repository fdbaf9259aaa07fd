import { stemTable } from '../stem-table';
import { DANISH_NORWEGIAN_WORDS } from './danish-norwegian';

export const DANISH_STEMS = stemTable({
  endings:
    'en et erne ene er e r s ens ets ernes enes ede t te tes ende else elsen elser hed heden heder lig lige ingen inger ing sk ske ' +
    'tion tionen tioner ne ere est este ningen ninger ningerne isk iske ig ige ens rne den det',
  links: 's e er',
  words:
    'lup licens lønstigning lønstigninger lønforhandling fyring topchef topchefer kapitalmarkedsdag kursfald kurshop obligationer ' +
    'obligation rentehop rentefald andelsbolig byggesag kloakering ladestander havvindmøllepark flyselskab containerskib fragtrater ' +
    'motorvej kystvagt kvæg svinekød mejeri øllet fødevarepriser supermarked discountkæde modebranchen plejehjem velfærd kontanthjælp ' +
    'arbejdsmarked arbejdskraft lærlinge iværksætteri venturekapital frasalg frasælger afnotering opjusterer milliardunderskud ' +
    'hensættelse gældssanering rekonstruktør kurator frifundet databrud hackerangreb kvantecomputer co2-afgift biodiversitet ' +
    'affaldssortering genanvendelse plastik skattelettelse skattelettelser skattely skattesnyd skattevæsen befordringsfradrag kørsel ' +
    'kørselsfradrag diæter personaleforening julegave firmafest fredagsbar afklare angribe antal bede besøge blokere brede bryde ' +
    'chance drage dreje dygtig efterlyse efterspørgsel ejendomsret fald fejre flertal fortælle forære fuld fylde grænse højde indbyde ' +
    'indhold indsats jagte kampagne kritik lille længe magt mode nægte opdage opgave opgive opleve overhale penge plads politik ret ' +
    'samfund sande se sejr sløret sociale strække støv sund søn tiltrække trække tørre ugen væk værre afdeling afsnit aftryk anmodning ' +
    'antagelse appel arbejdsdag arbejdsgruppe arbejdsplads begreb begrænse begrænsning beløb bemærkning beredskab bevilling biograf ' +
    'blik borgmester brud buket bund centrum debat dyrlæge efterfølger eftersyn effektiv enhed erhvervsdrivende folketal forpligtelse ' +
    'forøgelse fradragsloft gennemsnit glas grafik grise gæst gæster hakke hinanden hoved håndbog indberette indflydelse indgang ' +
    'indledning indspil indvandring integration investeringsforening jubilæum jævn kartel kemi kerne klub kommunikation konkurrence ' +
    'konkurrencedygtig kop korrektion kursusdag køkken kør landbrugsjord lejlighedskøb løb mellemstore mindretal målsætning nøgle ' +
    'nøgletal ophavsret oplæg opskrift ordbog ordrebog overvågning parcel pengeinstitut pladser planlægning prisfald prisloft proces ' +
    'projekt præmie prøvesag publikation rapportér regnearket resume retsforhold retssikkerhed rettighed rettigheder revisionsudvalg ' +
    'ro rådgive samråd sats sikring skala skema skridt skærm smag spejl spil spørge stiftelse stifte stof straf støvle succes søgning ' +
    'sømand tabel termin tidsfrist tilfælde tilfreds tilføje tillæg tip træ træning tvivl uddeling udgangspunkt udgave udligning ' +
    'udnytte udskiftning udstilling udvalg undtagen vedtægter vigtigste ønsker årsag ' +
    `${DANISH_NORWEGIAN_WORDS} ` +
    'kul mine sommerhus kontor laks strøm støtte håndværk håndværker tømrer konkurs udleje leje arbejde sort branche morgenmad seminar ' +
    'møde kvinde leder krise fly ansvar pligt formue opsparing kraft vind park værft chef udbytte pension indskud kontrakt skib nordsø ' +
    'hav havn omorganisere offentlig økonom økonomi bolig marked styring rente opdræt kommune region ministerium styrelse tilsyn lykkes ' +
    'robot færge rederi udbud rejse hjælp teknologi krav hvid dagsorden løn lønsom rentabel erhverv erhvervsliv foretagende ændre ' +
    'ændring koncern faktura svindel ramme ramt gøre sådan uge måned aften morgen nat i dag går fremover bagud hjemme hjem ude inde ' +
    'tidlig sent hurtigt snart igen derfor fordi hvis imens alligevel selv egen eget egne hver hvert begge nogen andet hele halv flest ' +
    'mindst størst mest bedst værst næst først tredje fjerde femte sjette syv otte ni ti elleve tolv tretten tyve tredive fyrre ' +
    'halvtreds tres halvfjerds firs halvfems hundrede tusind gade vej vand båd bog sprog skole lærer elev barn børn ungdom mand mor far ' +
    'bror søster ven nabo folk menneske by landsby fjord skov ø land bygning hus rum dør vindue tag gulv seng bord stol mad kød fisk ' +
    'brød mælk ost æg frugt grøntsag øl vin kaffe tøj sko jakke farve rød gul blå grøn brun høj lav lang kort tung let ny gammel ung ' +
    'rig fattig dyr billig hurtig langsom varm kold stærk svag god dårlig rigtig forkert vigtig enkel vanskelig svær åben lukket tryg ' +
    'farlig rask syg glad købe sælge betale spare låne eje bygge rive drive starte stoppe slutte begynde fortsætte øge reducere skære ' +
    'hæve sænke stige falde styrtdykke hoppe løfte dæmpe bremse styrke svække miste vinde tabe tjene koste levere producere eksportere ' +
    'importere ansætte fyre opsige afskedige strejke forhandle underskrive indgå godkende afvise afslå klage anke anmelde efterforske ' +
    'dømme straffe bøde frifinde mistænke sigte tiltale sagsøge kræve foreslå vedtage stemme vælge regere styre lede forlade fratræde ' +
    'tiltræde overtage fusionere spalte dele splitte samle slå børsnotere notere handle investere placere advare frygte håbe tro mene ' +
    'vente spå varsle melde oplyse bekræfte afkræfte afsløre skjule vise pege tyde undersøge måle sammenligne beregne vurdere værdsætte ' +
    'skrive læse regne føre bogføre rapportere revidere kontrollere granske tjekke digitalisere automatisere effektivisere forenkle ' +
    'forbedre udvikle forske lancere tilbyde bruge mangle finde søge bidrage hjælpe bistå give få tage sætte lægge holde køre sende ' +
    'modtage hente bringe flytte bytte skifte aktie aktionær aktieselskab anpart ejerskab ejerandel emission egenkapital gæld lån ' +
    'kredit pant boliglån realkredit nationalbank krone kurs valuta dollar euro oliepris gaspris elpris pris prisstigning inflation ' +
    'overenskomst fagforening lønmodtager arbejdstager arbejdsgiver ledighed arbejdsløs beskæftigelse sygefravær orlov barsel ferie ' +
    'feriepenge overarbejde bonus option honorar fratrædelse afskedigelse omstilling lukning opstart iværksætter opstartsvirksomhed ' +
    'vækst vækstvirksomhed småvirksomhed moderselskab datterselskab ejendomsselskab forsikringsselskab sparekasse kunde forbruger ' +
    'husholdning husleje elregning afgift moms told punktafgift arveafgift skatteregler skattesag skattepligt skatteaftale skattecenter ' +
    'årsopgørelse selvangivelse skattekort topskat bundskat formueskat grundskyld ejendomsskat selskabsskat udenlandsk indenlandsk ' +
    'indland udland bogholder bogholderi årsregnskab årsafslutning kvartalsrapport halvårsrapport delårsrapport halvår finanslov budget ' +
    'revideret periode resultat driftsresultat overskud underskud indtægt udgift omkostning omsætning salg salgsvækst indkøb ' +
    'anskaffelse lager vare tjeneste ydelse levering leverandør underleverandør producent grossist butik kæde dagligvare nethandel ' +
    'netbutik bilproducent bilsalg elbil opladning batteri solenergi havvind brint kulstof udledning udslip klimamål drivhusgas kvote ' +
    'miljø bæredygtig gennemsigtighed mangfoldighed ligestilling samfundsansvar etik whistleblower korruption bestikkelse insiderhandel ' +
    'markedsmisbrug hvidvask datatilsyn personoplysning dataangreb sikkerhedsbrud sky kunstig intelligens sprogmodel software ' +
    'maskinlæring platform løsning værktøj ekspert rådgiver advokat partner jurist konsulent undersøgelse spørgeskema tendens udsigt ' +
    'forventning tillid optimisme pessimisme usikkerhed uro krig sanktion handelskrig pandemi corona smitte nedlukning vaccine ' +
    'krisepakke tiltag ordning lånegaranti udskudt udsættelse folketing statsminister erhvervsminister finansministerium høring ' +
    'høringssvar lovændring bekendtgørelse direktiv dom landsret byret højesteret domstol hvordan hvilken hvem hvorfor nytår jul påske ' +
    'sommer efterår vinter forår sidste forrige næste indeværende kommende dagens årets ugens bliver får står ser siger gør ved vil ' +
    'skal må bør kan har er var havde blev blevet været sagt gjort gået stået set fået taget givet lavet lave nok ellers altså netop ' +
    'blot samtidig fortsat viden evne uddannelse udbyder udbyde oplysning oplyst tilladelse forbud lempe stramme skærpe vejlede ' +
    'vejleder gældende gyldig ugyldig frivillig tvungen uddele uddelt udpege udpeget udnævne udnævnt derimod desuden imidlertid nemlig ' +
    'muligvis måske formentlig sandsynligvis næppe ganske meget alt for omtrent cirka omkring inden indenfor udenfor ovenfor nedenfor ' +
    'langs blandt gang gange første forstå forstået forklare forklaret hænde ske sket opstå opstået udgøre udgør indebære indebærer ' +
    'medføre medfører gælde gælder gjaldt omfatte omfatter kende kendt tænke tænkt spille spillet lære lært leve levet dø død født bo ' +
    'boet sove vågne spise drikke gå løbe sidde ligge ligger løse løst undgå undgår klare klarer tåle tåler skade skader sikre sikrer ' +
    'værne beskytte beskytter forebygge hindre hindrer stanse standset åbne åbnet lukke tillade tilladt forbyde forbudt påbyde pålægge ' +
    'pålagt tvinge lovlig ulovlig skriftlig mundtlig elektronisk manuel årlig månedlig ugentlig daglig sundhed sygehus hospital læge ' +
    'sygeplejerske patient medicin lægemiddel behandling børnehave folkeskole universitet højskole studerende forsker forskning ' +
    'kundskab kompetence færdighed erfaring oplæring efteruddannelse karriere stilling ansøgning interview rekruttering arbejdsmiljø ' +
    'arbejdstid hjemmearbejde tillidsrepræsentant medbestemmelse stemningen forhold forholdet aftale aftaler aftalen enighed uenighed ' +
    'samarbejde samarbejder partnerskab alliance netværk medlem medlemskab forening fond andelsselskab idræt fodbold kultur kunst musik ' +
    'film avis medier presse journalist nyhedsbrev artikel kronik indlæg læserbrev kommentar tema special politi brandvæsen forsvar ' +
    'forsvaret domstole anklage fængsel tyv tyveri røveri vold drab narkotika trafik ulykke brand oversvømmelse storm vejr regn sne sol ' +
    'jernbane tog bus letbane metro bane bro tunnel lufthavn last gods fragt transport lastbil chauffør benzin diesel brændstof ' +
    'parkering grund have garage lejlighed villa rækkehus udlejer lejer mægler ejendomsmægler budrunde vurdering overtagelse ' +
    'reklamation tilstandsrapport fiskeri landbrug bonde landmand gård skovbrug tømmer korn kylling dagligvarekæde svin svineproducent ' +
    'slagteri andelsselskabet selskabsret skatteret momsret ansættelsesret konkurrenceret databeskyttelsesforordning retssag voldgift ' +
    'tvist mægling forlig erstatning forsikring intern revision virksomhedsstyring risikostyring interne kontroller værdiansættelse ' +
    'opkøb fusion spaltning transaktion børsnotering prospekt skattefradrag skattefri skattepligtig fradragsret udbytteskat exitskat ' +
    'naturalier pendler udenlandske medarbejdere offentlige tilskud støtteordning ansøgningsfrist forskudsskat skattestyrelsen ' +
    'erhvervsstyrelsen virk selskabsregister væsentlig betydelig omfattende udfordre udfordring udfordringer mulighed muligheder hensyn ' +
    'vurderinger afklaring vejledning cirkulære udtalelse kvindelig mandlig unge ældre voksen børnepenge dagpenge sygedagpenge ' +
    'førtidspension folkepension arbejdsmarkedspension efterløn til at hvorledes hvornår hvorhen eftersom såfremt førend ligesom selvom ' +
    'skønt uanset ifølge trods foruden indtil siden hidtil nyhed nyheder byde byder budt lederskab venskab landskab redskab videnskab ' +
    'selskab budskab fællesskab gevinst tab tabte vandt brug brugte søgte byggede råbe råbte købte købt solgte solgt skabe skabte skabt maskin',
});
