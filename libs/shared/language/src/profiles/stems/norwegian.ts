import { stemTable } from '../stem-table';
import { DANISH_NORWEGIAN_WORDS } from './danish-norwegian';

/** Written Norwegian (Bokmål, with what Nynorsk writes otherwise). */
export const NORWEGIAN_STEMS = stemTable({
  endings:
    'en et a ene er e r s ens ets enes te t tes et dd ende else elsen elser het heten heter lig lige lig ingen inger ing else sk ske ' +
    'sjon sjonen sjoner ne ere est este inger ingene ningen ninger isk iske ig ige',
  links: 's e er',
  words:
    'lisens brasil lupen streik nedbemanner permitteringer toppsjef toppsjefer kursfall obligasjoner obligasjon borettslag byggesak ' +
    'ladestasjon containerskip fraktrater motorvei storfe meieri matvarepriser matkjede klesbransjen legemidler sykehjem velferd ' +
    'lærlinger budkrig nedsalg avnoteres oppjusterer milliardtap avsetning gjeldssanering bostyrer bot bøter frikjent datainnbrudd ' +
    'hackerangrep co2-avgift avfall gjenvinning emballasje plast trinnskatt skattesnusk kjøregodtgjørelse diett julebord torsk avklare ' +
    'angripe anklage antall besøke blokkere bred bryte sjanse nordmenn dra dreie dyktig etterlyse etterspørsel fall feire fortelle ' +
    'full fylle grunn grense høyde innby innhold innsats jakte kampanje kritikk liten lenge makt nekte oppdage oppgi oppleve penger ' +
    'plass politikk rett samfunn sann seier skape sosiale strekke sunn sønn tale tiltrekke tross trekke tørr uken vekk verre barsel ' +
    'debatt evne forbud periode sort tendens tømrer ytelse årsak avdeling avsnitt fotavtrykk arbeidsdag arbeidsgruppe arbeidsplass ' +
    'begrep begrense begrensning beløp bemerkning beredskap bevilgning kino blikk bokholder borgermester bunn veterinær etterfølger ' +
    'ettersyn enhet yrkesdrivende ferd finanslov forpliktelse forretningsmodell fradragstak uførepensjon gjennomsnitt glass grafikk ' +
    'gris gjest gjester hverandre hode håndbok håndverker håndverkere innrapportere innflytelse inngang innledning innvandring ' +
    'integrasjon jubileum kartell kjemi kjerne klubb kommunikasjon konkurranse konkurransedyktig kopp korreksjon kø kjønn kjøkken ' +
    'landbruksjord langsom lederskap mellomstore mindretall modell mottaker målsetting nøkkel nøkkeltall omkostning opphavsrett ' +
    'opplysning opplysninger oppskrift oppsparing ordbok ordrebok organisasjon overvåking plasser planlegging prisfall pristak ' +
    'prisstigning prosess premie publikasjon regneark sammendrag rettssikkerhet rettighet rettigheter revisjonsutvalg rådgi ' +
    'saksbehandling skjema skritt skjerm smak speil spill spørre stasjon stoff straff suksess tabell tilfelle fornøyd tillatelse ' +
    'tillegg tips trening tvil utdeling utgangspunkt utgave utligning utnytte utpeke utskifting utstilling utvalg vedtekter viktigste ' +
    'biogass biogassanlegg snekker snekkerfirma ' +
    `${DANISH_NORWEGIAN_WORDS} ` +
    'oljefond fond kull gruve hytte kontor laks strøm støtte byggmester konkurs utleie leie arbeid svart bransje frokost seminar møte ' +
    'kvinne leder krise fly ansvar plikt formue sparekonto kraft vind park verft sjef utbytte pensjon innskudd kontrakt rigg skip ' +
    'nordsjø hav havn omorganiser offentlig økonom økonomi bolig marked styring rente oppdrett kommune fylke departement direktorat ' +
    'etat tilsyn lykkes robot ferje rederi anbud reise reiseliv hjelp teknologi krav hvit dagsorden lønn lønnsom næring næringsliv ' +
    'foretak endre endring konsern faktura svindel ramme ramm gjøre slik uke måned kveld morgen natt i dag går fremover framover ' +
    'bakover hjemme hjem ute inne tidlig sent raskt snart igjen derfor fordi dersom imens likevel selv egen eget egne hver hvert begge ' +
    'noen annet hele halv flest minst størst mest best verst nest først tredj fjerd femt sjett syv sju åtte ni ti elleve tolv tretten ' +
    'tjue tretti førti femti seksti sytti åtti nitti hundre tusen gate vei vann båt bok språk skole lærer elev barn ungdom mann mor far ' +
    'bror søster venn nabo folk menneske by bygd fjell fjord skog øy land bygg hus rom dør vindu tak gulv seng bord stol mat kjøtt fisk ' +
    'brød melk ost egg frukt grønnsak øl vin kaffe klær sko jakke farge rød gul blå grønn brun høy lav lang kort tung lett ny gammel ' +
    'ung rik fattig dyr billig rask sakte varm kald sterk svak god dårlig riktig feil viktig enkel vanskelig åpen lukket trygg farlig ' +
    'frisk syk glad lei kjøpe selge betale spare låne eie bygge rive drive starte stoppe slutte begynne fortsette øke redusere kutte ' +
    'heve senke stige falle stupe hoppe løfte dempe bremse styrke svekke miste vinne tape tjene koste levere produsere eksportere ' +
    'importere ansette sparke oppsi permittere streike forhandle signere inngå godkjenne avvise avslå klage anke anmelde etterforske ' +
    'dømme straffe bøtelegge felle frikjenne mistenke sikte tiltale saksøke kreve foreslå vedta stemme velge regjere styre lede sitte ' +
    'forlate fratre tiltre overta fusjonere fisjonere dele splitte samle slå sammen børsnotere notere handle investere plassere advare ' +
    'frykte håpe tro mene vente spå varsle melde opplyse bekrefte avkrefte avsløre skjule vise peke tyde undersøke måle sammenligne ' +
    'beregne vurdere verdsette skrive lese regne føre bokføre rapportere revidere kontrollere granske sjekke digitalisere automatisere ' +
    'effektivisere forenkle forbedre utvikle forske lansere tilby bruke trenge mangle finne søke bidra hjelpe bistå gi få ta sette ' +
    'legge holde kjøre sende motta hente bringe flytte bytte skifte aksje aksjonær aksjeselskap allmennaksjeselskap eierskap eierandel ' +
    'emisjon egenkapital gjeld lån kreditt pant boliglån styringsrente sentralbank norges bank krone kurs valuta dollar euro oljepris ' +
    'gasspris strømpris kraftpris pris prisvekst inflasjon lønnsoppgjør tariff fagforening arbeidstaker arbeidsgiver ledighet ' +
    'arbeidsledig sysselsetting sykefravær permisjon ferie feriepenger overtid bonus opsjon styrehonorar sluttpakke nedbemanning ' +
    'omstilling nedleggelse oppstart gründer oppstartsselskap vekst vekstselskap småbedrift storselskap morselskap datterselskap ' +
    'eiendomsselskap forsikringsselskap sparebank kunde forbruker husholdning husleie strømregning nettleie avgift moms merverdiavgift ' +
    'toll særavgift arveavgift dokumentavgift skatteregler skattesak skatteplikt skatteavtale skattefunn skattekontor skattemelding ' +
    'selvangivelse skatteoppgjør formuesskatt grunnrenteskatt eiendomsskatt selskapsskatt trygd trygdeavgift utenlands innenlands ' +
    'innland regnskapsfører regnskapsregel årsregnskap årsoppgjør kvartalsrapport delårsrapport halvår tertial budsjett revidert ' +
    'statsbudsjett perioder resultat driftsresultat overskudd underskudd inntekt utgift kostnad omsetning salg salgsvekst innkjøp ' +
    'anskaffelse lager vare tjeneste leveranse leverandør underleverandør produsent grossist butikk kjede dagligvare netthandel ' +
    'nettbutikk bilprodusent bilsalg elbil lading batteri batterifabrikk solkraft vannkraft havvind hydrogen karbonfangst utslipp ' +
    'klimamål klimagass kvote miljø bærekraft bærekraftsrapport åpenhet åpenhetsloven mangfold likestilling samfunnsansvar etikk ' +
    'varsling korrupsjon bestikkelse innsidehandel markedsmisbruk hvitvask datatilsynet personopplysning dataangrep sikkerhetsbrudd ' +
    'nettsky skytjeneste kunstig intelligens språkmodell programvare maskinlæring plattform løsning verktøy ekspert rådgiver advokat ' +
    'partner jurist konsulent undersøkelse spørreundersøkelse trend utsikt forventning tillit optimisme pessimisme usikkerhet uro krig ' +
    'sanksjon handelskrig pandemi korona smitte nedstenging vaksine krisepakke tiltak ordning kompensasjonsordning lånegaranti utsatt ' +
    'betalingsutsettelse stortinget statsminister næringsminister finansdepartement høring høringsnotat lovendring forskrift direktiv ' +
    'dom lagmannsrett tingrett høyesterett efta-domstolen eøs hvordan hvilken hvem hvorfor nyttår jul påske sommer høst vinter vår ' +
    'siste forrige neste inneværende kommende dagens årets ukens bli får står ser sier gjør vet vil skal må bør kan har er var hadde ' +
    'ble blitt vært sagt gjort gått stått sett fått tatt ikkje eg frå kva korleis ein eit ei vere meir nokon mykje saman sjølv òg dei ' +
    'berre difor derimot dessuten imidlertid nemlig muligens kanskje trolig sannsynlig neppe ganske veldig svært altfor omtrent cirka ' +
    'rundt innen innenfor utenfor ovenfor nedenfor langs blant tredve gang ganger første forstå forstått forklare forklart hende skje ' +
    'skjedd oppstå oppstått utgjøre utgjør innebære innebærer medføre medfører gjelde gjelder gjaldt omfatte omfatter kjenne kjent ' +
    'tenke tenkt spille spilt lære lært leve levd dø død født bo bodd sove våkne spise drikke gå løpe ligge ligger løse løst unngå ' +
    'unngår klare klarer greie greier tåle tåler skade skader sikre sikrer verne verner beskytte beskytter forebygge hindre hindrer ' +
    'stanse stanset åpne åpnet lukke tillate tillatt forby forbudt påby pålegge pålagt tvinge frivillig lovlig ulovlig gyldig ugyldig ' +
    'skriftlig muntlig elektronisk manuell årlig månedlig ukentlig daglig helse sykehus lege sykepleier pasient medisin legemiddel ' +
    'behandling barnehage grunnskole universitet høyskole student forsker forskning utdanning kunnskap kompetanse ferdighet erfaring ' +
    'opplæring etterutdanning karriere stilling søknad intervju rekruttering arbeidsmiljø arbeidstid hjemmekontor verneombud ' +
    'tillitsvalgt medbestemmelse stemningen forhold forholdet avtale avtaler avtalen enighet uenighet samarbeid samarbeider partnerskap ' +
    'allianse nettverk medlem medlemskap forening stiftelse samvirke lag idrett fotball kultur kunst musikk film avis medier presse ' +
    'journalist nyhetsbrev artikkel kronikk innlegg leserbrev kommentar tema spesial politi brannvesen forsvar forsvaret domstoler ' +
    'påtale fengsel tyv tyveri ran vold drap narkotika trafikk ulykke brann flom ras storm vær regn snø sol jernbane tog buss trikk ' +
    't-bane bane bru tunnel flyplass last gods frakt transport lastebil sjåfør bensin diesel drivstoff parkering bompenger tomt hage ' +
    'garasje leilighet enebolig rekkehus hyblene utleier leietaker megler eiendomsmegler budrunde taksering takst overtakelse ' +
    'reklamasjon tilstandsrapport sjømat laksenæring fiskeri fiske trål havbruk jordbruk landbruk bonde bønder gård skogbruk tømmer ' +
    'korn kylling dagligvarekjede selskapsrett skatterett avgiftsrett arbeidsrett konkurranserett personvernforordning rettssak ' +
    'voldgift tvist mekling forlik erstatning forsikring skadeoppgjør internrevisjon virksomhetsstyring risikostyring internkontroll ' +
    'selskapsgjennomgang verdsettelse oppkjøp fusjon fisjon transaksjon børsnotering noteringer prospekt skattefradrag skattefri ' +
    'skattepliktig fradragsrett utbytteskatt exit-skatt fritaksmetode fritaksmetoden fritaksmodell naturalytelse pendler utenlandsk ' +
    'arbeidstakere offentlige anskaffelser anbudskonkurranse tilskudd stønad støtteordning søknadsfrist forskuddsskatt terminoppgave ' +
    'a-melding altinn brønnøysund foretaksregister vesentlig betydelig omfattende utfordre utfordring utfordringer mulighet muligheter ' +
    'hensyn vurdering vurderinger avklaring veileder rundskriv prinsipputtalelse uttalelse kvinnelig mannlig unge eldre voksen ' +
    'barnetrygd foreldrepenger dagpenger sykepenger uføretrygd alderspensjon tjenestepensjon afp maskin',
});
