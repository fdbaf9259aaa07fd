import { stemTable } from '../stem-table';

/** Stems in their strong and weak grade, as they stand before an ending. */
export const FINNISH_STEMS = stemTable({
  endings:
    'n t a ä ta tä tta ttä na nä ssa ssä sta stä an en in on un yn än ön hin hen han hön lla llä lta ltä lle ksi tta ttä ni si nsa nsä ' +
    'mme nne kin ko kö en den tten ien jen iden itten ia iä ja jä ita itä oita öitä issa issä ista istä illa illä ilta iltä ille ' +
    'iksi ina inä ihin iin isiin oihin eihin ssaan ssään staan stään llaan llään aan ään een iin oon uun yyn öön i ivat ee aa ää oo uu ' +
    'vat vät isi isivat taan tään daan dään ttiin tiin ttu tty nut nyt neet va vä vaa vää minen misen mista mistä miseen misessa ' +
    'misessä inen isen isia isiä iset isten isessa isessä isesta isestä uus yys uuden yyden uutta yyttä us ys uksen yksen uksia yksiä ' +
    'ukset ykset uksesta yksestä ukseen ykseen nen sen sesta seen sella set sten sia siä lainen läinen sti mpi mman in impi',
  links: 'n en in s',
  words:
    'rahanpesu kuri vilppi petos lahjonta pakotelista alihankkija urakka urakoitsija louhinta sahatavara kartonki paperikone ' +
    'akkutehdas akku latausasema kantaverkko siirtohinta bensa päivittäistavara myyntikatto pikalaina luottokortti maksuhäiriö ' +
    'ulosotto velkajärjestely kuluttajansuoja peruskorko ohjauskorko viitekorko kesämökki työkyvyttömyys työttömyysturva ansioturva ' +
    'varainsiirtovero haittavero sokerivero alkoholivero tupakkavero verohelpotus veropohja verokiila verokohtelu kirjanpitäjä ' +
    'kirjanpitäjät tilitoimisto tilikausi tase tuloslaskelma osavuosikatsaus tulosvaroitus tulosohjaus osingonjako yhtiökokouskutsu ' +
    'osakeanti lunastustarjous startup-yritys yrittäjyys itsetyöllistäjä kevytyrittäjä alihankinta kauppatase vaihtotase ' +
    'julkisentalouden lisätalousarvio leikkaukset leikkaa sopeuttaa velkaantuu kiristyy kevenee helpottaa helpottuu tiukentuu ' +
    'synkkenee kirkastuu pettymys yllätti yllättää vauhdittaa jarruttaa ennakoida varautua valmistautua hyödyntää johtaa johtamisen ' +
    'johtamista menestys menestyä kestävyys kestävyysraportointi vastuullinen hiilineutraali kiertotalous luonto kyberturva ' +
    'kyberhyökkäys tietovuoto palvelunesto verkkohyökkäys lohkoketju digiloikka ihmisten ystävä äiti isä poika tyttö koti talo ovi ' +
    'ikkuna pöytä kirje sana kieli ääni kuva tarina historia aika hetki tunti minuutti aamu ilta yö eilinen huominen menneisyys ' +
    'nykyinen nykyaika entinen kuuma kylmä kuiva märkä lämmin raikas kirkas pimeä valoisa musta valkoinen punainen sininen vihreä ' +
    'keltainen pitkä lyhyt leveä kapea syvä raskas kevyt kova pehmeä terävä tylsä hiljainen äänekäs rikas köyhä terve sairas väsynyt ' +
    'iloinen surullinen vihainen pelko toivo rakkaus viha ilo suru onni apu auttaa kysyä kertoa puhua kuunnella katsoa lukea ' +
    'kirjoittaa mitata korjata siivota kantaa vetää työntää heittää pudota nostaa laittaa löytää etsiä hukata voittaa hävitä kiirehtiä ' +
    'myöhästyä ehtiä jäädä lähteä saapua palata kulkea ajaa lentää purjehtia uida hypätä tanssia laulaa soittaa maalata piirtää ' +
    'suunnitella valita suositella vastustaa kieltäytyä hyväksyä hylätä luvata pettää luottaa epäillä rangaista palkita kiittää ' +
    'onnitella tervehtiä kutsua vierailla juhlia levätä harrastaa harjoitella opettaa opiskella tutkia keksiä löytö keksintö syy ' +
    'seuraus tarkoitus keino tapa sääntö poikkeus vertailu ero yhtäläisyys osa kokonaisuus määrä paino korkeus leveys nopeus voima ' +
    'teho liikunta terveellinen vaarallinen turvallinen varma epävarma mahdollinen mahdoton tarpeellinen turha hyödyllinen haitallinen ' +
    'yleinen harvinainen tavallinen erikoinen outo vieras tuttu suosittu tuntematon kuuluisa virallinen epävirallinen yksityinen ' +
    'yhteinen erillinen samanlainen erilainen ahtaus ala alat alku alue alueet ansio arki arvostus asema asenne asia asiat asiointi ' +
    'askel auki avain avoin eduskunnan ehdotus ehto ehdot elämä elämän eläin elin epäonni esimies esimiehet esine esteet etu edut ' +
    'edellytys esitys haitta haku halu hankala harkinta havainto henki henkilö henkilöt herkkä hinnasto hoiva huippu huoli huolto ' +
    'huomio hyöty hyödyt hylly hätä ikä ikäluokka ilmaisu ilmiö ilmoitus into itsenäinen jako jatko jakso jono juhla julistus jakelu ' +
    'joukko kaappaus kaari kaava kahvi kalenteri kansa kanta kartta kasvot katse katto kauden kausi keikka keskiarvo keskus keskustelu ' +
    'kesto kiire kiista kiitos kilpa kirjasto kirkko kohta kohtaus kokeilu kolikko komissio korjaus korvaukset koti-isä kritiikki ' +
    'kuljettajapula kunnossa kunto kuolema kurssi kurssit kyky kyvyt kynnys kysymys kysymykset käsi käsittely käsitys käynti ' +
    'käynnistys käyttö käyttäjä käytäntö käytännöt käännös laajuus laatikko laitos laji laskelma laskuri lausunnot lehti lista loma ' +
    'lomake lopputulos loppu lounas luettelo lukema luku luokka luomu luopua lupa luvat lupaus luvut lyhyesti lähestyminen lähi lähtö ' +
    'läpimurto maine malli mallit mekanismi menetelmä menetys merkki merkit mieli mielipide mitta mittari mittarit moni muisti ' +
    'muistilista muoto myönteinen määräys määräykset neuvo neuvot neuvosto nimi nimitykset normi nykytila näkökulma näyttö odotus ' +
    'odotukset ohjaus ohjelma ohjelmat oikaisu oma-aloitteinen ominaisuus onnistua onnistuminen opinto oppi oppiminen osaaja osakas ' +
    'osakkaat osallistua osasto osoite ottelu paikallinen paikka paine paineet palaute palveluala peruste perusteet pesä pohja ' +
    'pohjoinen poisto poistot politiikka portti puhe puheenvuoro pula puolue purku puute puutteet pykälä pysyvä päivitys päämies ' +
    'pääkonttori pääsy rakenne raja rajat rajoite rauha reitti rekisteri resurssi resurssit rinta rooli roolit ryhmä ryhmät saatava ' +
    'sarja sato selvyys seuranta siemen siirto siirtymä sidosryhmä sivu sivut sopeutus sukellus sulku suhde suhteet suhdanne ' +
    'suhdanteet suoritus suosio suositus suositukset suunta suunnat surkea synty taakka tahto taika taitaja takaus talven tapaaminen ' +
    'tapaus tapaukset tarinat tarjonta tarkkuus tarve tarpeet tasa-arvo taso tasot tausta tekijä tekijät tekstiili tiedonanto ' +
    'tiedonhallinta tila tilaisuus tilanne tilanteet tilaukset tili tilit todellisuus toimi toiminta toiminnan toimisto totuus tuomari ' +
    'turva tutka työkalu työkalut työpaja työryhmä työyhteisö tähti täydennys täyttö uhrit ulottuvuus usko vaade vaali vaalit vaihe ' +
    'vaiheet vaihtoehto vaihtoehdot vaikeus vaje vakaa vakaus valikoima valinta valinnat valitus valmius valmiudet valo valta ' +
    'valtuusto valuutta valuutat varat varoitus vastaaja velvoite velvoitteet velvollisuus viestintä viesti viestit vihko viiva vika ' +
    'virasto virhe virheet voimaan voimassaolo voittaja vuosikertomus väite väline välineet yhteiset yksikkö yksiköt yksityiskohta ' +
    'yleiskatsaus yleisö yllätys ylä ymmärrys ystävyys ' +
    'osake osakkee osinko osingo pörssi pankki panki raha rahoi rahasto korko koro laina velka vela luotto luoto sijoitus sijoitta ' +
    'sijoittaja säästö säästä talous talou talouskasvu kasvu kasva lasku laske nousu nouse hinta hinna kulu kustannus kustannu tuotto ' +
    'tuoto tulos tulokse voitto voito tappio liike liikevaihto liikevaihdo liikevoitto liikevoito vaihto vaihdo myynti myynni osto osta ' +
    'tarjous tarjoukse kilpailu kilpaili markkina kauppa kaupa yritys yritykse yhtiö firma konserni tytäryhtiö emoyhtiö omistaja ' +
    'omistus hallitus hallitukse johto johdo johtaja toimitusjohtaja puheenjohtaja työ työntekijä työnantaja työpaikka työpaika ' +
    'työttömyys työttömyy työmarkkina palkka palka palkinto eläke eläkkee irtisano lomautus lomautta lakko lako liitto liito sopimus ' +
    'sopimukse neuvottelu neuvottele vero verotus verotukse arvonlisävero tulovero yhteisövero kiinteistövero verottaja verohallinto ' +
    'vähennys vähennykse tuki tue avustus laki lai säännös säännökse säädös asetus direktiivi oikeus oikeude tuomio tuomioistuin ' +
    'käräjäoikeus hovioikeus korkein ministeri ministeriö eduskunta budjetti budjeti valtio kunta kunna kaupunki kaupungi maakunta ' +
    'hyvinvointialue raportti raporti raportointi tutkimus tutkimukse selvitys selvitykse kysely katsaus katsaukse ennuste ennustee ' +
    'arvio arvioi arvo arvonmuutos näkymä tilinpäätös tilinpäätökse tilinpää kirjanpito kirjanpido tilintarkastus tilintarkasta ' +
    'tarkastus tarkasta varmennus neuvonta palvelu asiakas asiakkaa kuluttaja kotitalous asunto asunno asuntolaina kiinteistö ' +
    'rakentaminen rakenta rakennus vuokra vuokraus teollisuus teollisuu tehdas tehtaa tuotanto tuotanno vienti vienni tuonti tuonni ' +
    'toimitus toimitta toimittaja toimitusketju logistiikka logistiika varasto kuljetus laiva telakka telaka satama lento lenno ' +
    'lentoyhtiö rautatie auto autokauppa sähkö sähköauto energia energiayhtiö ydinvoima tuulivoima aurinko aurinkovoima vesi vede kaasu ' +
    'öljy hiili päästö ilmasto ilmastonmuutos ympäristö kestävä vastuu vastuullisuus vastuullisuu metsä paperi sellu puu kaivos ' +
    'kaivokse kulta kulla teräs teräkse teknologia tekniikka tekniika ohjelmisto tieto tiedo tietoturva tietosuoja tekoäly pilvi verkko ' +
    'verko verkkokauppa digi digitaali alusta sovellus sovellukse laite laittee puhelin kehitys kehittä kehitty uudistus uudista ' +
    'uudistu innovaatio lääke lääkkee terveys terveyde sairaala hoito hoido koulu koulutus koulutta opiskelija opettaja yliopisto tiede ' +
    'tietee ruoka ruoa elintarvike maatalous viljelijä kala liha maito maido ravintola matkailu hotelli matka urheilu kulttuuri perhe ' +
    'perhee perheyritys suku sukupolvi nainen naise mies miehe lapsi lapse nuori nuore ihminen ihmise kansalainen väestö maa maailma ' +
    'maailmantalous eurooppa euroopa eurooppalainen suomi suome suomalainen ruotsi ruotsalainen venäjä venäläinen saksa saksalainen ' +
    'kiina kiinalainen yhdysvallat yhdysvalto amerikka amerikkalainen norja tanska viro pohjoismaa sota sodan kriisi pakote pakottee ' +
    'pandemia korona rokote rajoitus rajoitukse riski uhka uha epävarmuus luottamus luottamukse mahdollisuus mahdollisuude haaste ' +
    'haastee ongelma ratkaisu ratkaise päätös päätökse päättä muutos muutokse muuttu tavoite tavoittee strategia suunnitelma ' +
    'suunnittele hanke hankkee hankinta hankinna projekti ohje ohjee opas oppaa uutinen uutise tiedote tiedottee julkaisu julkaise ' +
    'tapahtuma seminaari koulutuspäivä aamiainen aamukahvi webinaari uusi uude vanha suuri suure pieni piene iso hyvä parempi paras ' +
    'parhaa huono huonompi korkea matala vahva heikko heiko nopea hidas kallis kallii halpa halva tärkeä helppo vaikea vapaa oma koko ' +
    'puoli kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen sata tuhat miljoona miljardi prosentti prosenti ' +
    'prosenttiyksikkö euro kruunu dollari vuosi vuode kuukausi kuukaude viikko viiko päivä tänään huomenna eilen kesä syksy talvi kevät ' +
    'kevää joulu kvartaali neljännes puolivuosi maksa maksu maksetaan maksaa makse tarvitse tarvitaan tekee tehdä tekevät tehnyt tulee ' +
    'tulla pitää pitäisi voi voivat saa saada antaa antoi ottaa otti myy myi myydään ostaa osti haluaa aikoo lisää lisäsi vähentää ' +
    'vähensi parantaa heikentää jatkaa jatkuu alkaa aloittaa lopettaa päättyy odotetaan ennakoi varoitti kertoo kertoi sanoo sanoi ' +
    'uskoo pelkää toivoo näkee nähdään kuinka miksi milloin missä mihin kenen kenelle minkä millainen tällainen sellainen niistä siihen ' +
    'siinä tästä tähän näin vaikka koska sillä vaan joten silti kuitenkin edelleen lähes jopa vasta juuri erityisesti entistä kannattaa ' +
    'pitkään lisäksi toisaalta nimittäin mahdollisesti ehkä todennäköisesti tuskin melko hyvin liian noin suunnilleen ympäri sisällä ' +
    'ulkopuolella yllä alla pitkin joukossa kerta kertaa ymmärtää selittää tapahtuu syntyy muodostaa aiheuttaa koskee koskea sisältää ' +
    'tuntee tunnettu ajatella pelata oppia elää kuolla syntynyt asua nukkua herätä syödä juoda mennä juosta istua maata välttää ' +
    'välttäisi selvittää selviää kestää vahinko vahingot varmistaa suojata suojaa ehkäistä estää pysäyttää avata avaa avasi sulkea ' +
    'suljettu sallia kieltää kielletty pakko pakollinen vapaaehtoinen laillinen laiton voimassa kirjallinen sähköinen vuosittain ' +
    'kuukausittain päivittäin lääkäri hoitaja potilas lääkitys päiväkoti peruskoulu korkeakoulu tutkija osaaminen osaamisen taito ' +
    'taidot kokemus ura tehtävä hakemus haastattelu rekrytointi työaika etätyö luottamusmies sopia yhteistyö yhteistyössä kumppani ' +
    'kumppanuus verkosto jäsen jäsenyys yhdistys säätiö osuuskunta jalkapallo taide musiikki elokuva kirja sanomalehti media uutiskirje ' +
    'artikkeli kolumni kommentti pääkirjoitus teema poliisi palokunta puolustus syyttäjä vankila varas varkaus ryöstö väkivalta murha ' +
    'huume liikenne onnettomuus tulipalo tulva myrsky sää sade lumi tuuli juna bussi raitiovaunu metro tie silta tunneli lentokenttä ' +
    'rahti kuorma kuorma-auto kuljettaja bensiini polttoaine pysäköinti tontti puutarha autotalli kerrostalo omakotitalo rivitalo ' +
    'vuokranantaja vuokralainen välittäjä kiinteistönvälittäjä tarjouskilpailu kalastus maanviljely maatila puutavara vilja kana ' +
    'yhtiöoikeus vero-oikeus työoikeus kilpailuoikeus oikeudenkäynti välimies riita sovittelu sovinto korvaus vahingonkorvaus sisäinen ' +
    'sisäisen ulkoinen valvonta valvoja riskienhallinta hallinnointi hallintotapa arvonmääritys yrityskaupat yrityskauppojen fuusio ' +
    'jakautuminen transaktio listautumisanti esite verovähennys veroton veronalainen vähennysoikeus osinkovero ennakkovero ' +
    'ennakonpidätys luontoisetu matkakulu matkakulut julkiset hankinnat avustukset tukihakemus määräaika kaupparekisteri patentti ' +
    'tavaramerkki olennainen merkittävä laaja haastava arviointi arvioida ohjeistus kannanotto lausunto naispuolinen miespuolinen ' +
    'nuoret vanhukset aikuinen lapsilisä vanhempainpäiväraha päiväraha sairauspäiväraha työeläke vanhuuseläke kansaneläke laatu ' +
    'tehokkuus kannattavuus kannattavuu kilpailukyky kilpailukyvy kassavirta maksuvalmius vakavaraisuus velkaantuminen lyhennys ' +
    'säästäjä velallinen velkoja konkurssi saneeraus yrityssaneeraus hakeutui asetettiin valitsi valittiin nimitettiin nimitys eroaa ' +
    'erosi siirtyy aloitti päätti hyväksyi hylkäsi vaati vaatii esitti esittää muuttuvat paranevat heikkenevät kasvavat laskevat ' +
    'nousevat hidastuu kiihtyy hiipuu piristyy elpyy romahtaa romahti sukeltaa loikkaa ponnahti hyytyy jämähti tuplasi puolittui ylitti ' +
    'alitti saavutti menetti',
});
