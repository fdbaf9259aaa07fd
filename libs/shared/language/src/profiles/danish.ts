import { languageProfile } from './language-profile';
import { DANISH_STEMS } from './stems/danish';

export const DANISH_PROFILE = languageProfile('da', {
  functionWords:
    'og at det som en et er på for med af til den ikke har de om var hvad hvordan hvorfor hvem hvornår hvilken hvilke hvilket fra ' +
    'eller men kan skal så vi jeg du han hun man sig sin sit sine dette denne disse bliver blev blive havde under mellem efter ' +
    'før mod uden ved hos over også kun allerede stadig altid aldrig meget mere mindre alle alt andre anden nogen noget nogle ' +
    'ingen intet der her da nu i ind ud op ned dig din dit dine mig min mit vores jeres deres få når hvis samt nye ny nyt ' +
    'ham hende jer bør må blandt flere flest være været blevet hver hvert hvor imod selv siden mens fordi indtil ' +
    'ifølge imens inden således ligesom både enten dog derfor skulle ville kunne måtte burde vil fik får gør gøre går ja ' +
    'nej hel måske bag foran gennem igennem imidlertid uanset',
  words:
    'virksomhed virksomheder virksomheden virksomhederne selskab selskaber selskabet overskud omsætning underskud aktie aktier ' +
    'aktien børs børsen bank banken banker marked markedet år året kvartal regnskab regnskaber udbytte resultat resultater skat ' +
    'skatter skatten moms afgift afgifter lov loven lovforslag domstol dom regering regeringen rente renten renter inflation pris ' +
    'priser omkostninger gæld lån investorer opkøb køb køber sælger salg ordre ansatte medarbejdere job fyringer vækst nedgang ' +
    'fremgang stiger stigning øger falder sænker hæver forventer forventninger advarer planlægger lancerer stor store første ' +
    'tredje sidste dansk danske danmark europæiske digital digitale bæredygtighed energi forsikring rapport undersøgelse fremtid ' +
    'fremtiden sundhed handel industri milliarder millioner procent kroner datterselskab fabrik lukker rekord højere lavere stærk ' +
    'svag rådgivning revision revisor regler reglerne retningslinjer myndighed myndigheder skattestyrelsen skatterådet højesteret ' +
    'landsretten told ændring ændringer ændret fradrag indberetning arbejdsgiver arbejdsgiverbetalt lufthavn parkering anvendelse ' +
    'indregning måde bedst gode råd arbejde videre seneste nyheder nyhedsbrev kursus ledelse bestyrelse ejendom ejendomme ' +
    'hovedaktionær fonde fond kommune beskatning skattefri skattepligt direktør tilbud udland udlandet uge vejledning styresignal ' +
    'bindende svar frist sag sager forretning strategi sikkerhed læse læs vej klar praksis fokus sætter sætte finansielle ' +
    'finanstilsynet tilsyn skatteminister skatteministeren folketing folketinget folketingsår offentliggjort offentliggør løsning ' +
    'kåret formand sektor teknologi januar februar marts maj juni juli august september oktober november december gør gøre gjort ' +
    'skærper skærpede værdi værdiansættelse værdiskabende momsfri momspligt eksport klima klimaforandringer risici risiko ' +
    'risikorapport julebreve likvid fordel fordele fradragsret lønomkostninger løn redegørelse tal national nationale unge gang ' +
    'kom lette perspektiver rådgiver rådgivere ejer ejere ejerleder ejerledere familie familieejede generationsskifte medarbejder ' +
    'bolig boliger ejendomsskat parcelhus fri bil rejse rejser udstationering dobbeltbeskatning sambeskatning aktieavance ' +
    'afskrivning goodwill årsrapport årsregnskabsloven regnskabsaflæggelse bogføring kontrol aktiviteter kontrolaktiviteter sø ' +
    'skib rederi vindmøller grøn grønne omstilling bæredygtige databeskyttelse persondata hvidvask bestyrelser bestyrelsesformand ' +
    'direktion analyse undersøgelser nyhed webinar arrangement konference hør mød spørgsmål overblik guide kender bør skulle ' +
    'ville kunne måtte være haft blevet giver får går står sker tager tog taget kommer vil ej dog endnu flere færre færdig hjælp ' +
    'hjælper tilbage sammen mens siden gennem dag dage måned måneder høring forslag vedtaget ændres udvidet nedsættes forhøjes ' +
    'skattefrit beskattes betaling betales krav kræver fejl status godkendelse ven ordning ordningen kredit kreditordningen ' +
    'lovprogram regeringens program selskabers virksomheders skattekredit direktiv direktivet kommissionen kendelse afgørelse ' +
    'afgørelser praksisændring praksisændringer skattepligtige momsfradrag energiafgift energiafgifter godtgørelse indsigt ' +
    'indsigter tendenser vækstvirksomheder iværksættere iværksætter familievirksomheder ejerskifte ejerledede børsnoterede ' +
    'børsnoteret kapital kapitalfonde kapitalforhøjelse låntagning finansiering bankers pensionskasser pensionskasse pension ' +
    'forsikringsselskaber forsikringsselskab kunder kunde kundernes data datas digitaliseringen digitalisering automatisering ' +
    'kunstig intelligens robotter cybersikkerhed hackere angreb it-sikkerhed personoplysninger privatliv forordning forordningen ' +
    'bekendtgørelse bekendtgørelsen lovændring lovændringer lovgivning lovgivningen skattelovgivning skattereform skattereformen ' +
    'skattesats selskabsskat indkomst indkomstskat kildeskat arv gave gaver arveafgift boafgift fradragsberettiget ' +
    'fradragsberettigede ligningsloven ligning ansættelse ansættelser forskud opgørelse opgørelsen indkomstopgørelse ' +
    'ejendomsvurdering ejendomsvurderinger ejendomsskatter grundskyld udlejning sommerhus hus huse byggeri byggegrunde lejer ' +
    'udlejere forskningsudgifter forskning udvikling medicinal landbrug fødevarer detailhandel forbruger forbrugere forbrugerne ' +
    'sundhedssektoren offentlige offentlig stat staten kommuner kommunerne regioner europa europas verden verdens globale global ' +
    'globalt ledere leder topledere toplederne direktører bestyrelsen bestyrelsens kvinder mangfoldighed rapportering ' +
    'bæredygtighedsrapportering klimaregnskab revisors revisorer erklæringer erklæring årsrapporter årsrapporten regnskabsår ' +
    'regnskabsloven standard standarder udkast ændrer indfører vedtager fremsætter udsætter præciserer offentliggøres træder ' +
    'kraft gældende betydning betyder betydningen konsekvenser udfordringer udfordring muligheder mulighed kravene nemmere ' +
    'hurtigere bedre dyrere billigere flest færrest næste forrige kommende sådan derfor husk glem undgå styr tjek klarhed ' +
    'nedsættelse forhøjelse afskaffelse genoptagelse privatøkonomi skatteforvaltningen skatteretlige skatteret skatteansættelse ' +
    'skatterådgivning selskabsret selskabsskatteloven aktieselskab anpartsselskab holding holdingselskab holdingselskaber fusion ' +
    'fusioner spaltning omstrukturering omstruktureringer generationsskifter gaveafgift succession aktieaflønning ' +
    'medarbejderaktier medarbejderaktieordning bonus løntilskud personalegoder personalegode firmabil hjemmearbejde kontor ' +
    'telefon internet multimedier gældseftergivelse konkurs rekonstruktion kreditor kreditorer debitor tinglysning ' +
    'ejendomsselskab ejendomsselskaber byggevirksomhed entreprenør entreprenører landmænd landmand vin øl spiritus chokolade ' +
    'kaffe sukker emballage punktafgifter punktafgift el gas olie brændstof biler registreringsafgift vægtafgift import indførsel ' +
    'udførsel varer vare tjenesteydelser ydelser leveringssted leveringsstedsregler omvendt betalingspligt fakturering fakturaer ' +
    'faktura angivelse angivelser momsangivelse momsregistrering momslov momsloven delvis godtgørelser refusion tilbagebetaling ' +
    'forældelse frister klage klager klagenævn landsskatteretten byretten eu-domstolen ef-domstolen generaladvokat afsagt ' +
    'underkendt stadfæstet medhold principiel ændrede administrativ administrative lempelse lempelser stramning stramninger ' +
    'skærpet øget øgede mindsket ekstra særlig særlige generel generelle midlertidig midlertidige permanent varig ophæves ' +
    'bortfalder indføres gælder omfattet omfatter undtaget undtagelse undtagelser hjælpepakke hjælpepakker kompensation ' +
    'kompensationsordning lønkompensation coronavirus corona udskydelse betalingsfrister likviditet sommer vinter efterår forår ' +
    'kvartalsvis månedlig årlig hverdag fremtidens nutidens verdensmål klimaplan cirkulær økonomi leverandør leverandører indkøb ' +
    'logistik produktion lager butik butikker e-handel webshop forbrug rejsebranchen turisme hoteller restauranter fly lufthavne ' +
    'færger shipping skibe havne fiskeri mink skov natur vand affald genbrug',
  forms: DANISH_STEMS,
  pieces:
    'æ ø å _af_ øj ej_ eje hed_ heds _til _for else elser ede_ erne erne_ tion nds ld nd_ ige_ ning ninger lse _sk skat _vi virk ' +
    'som hed dig igt ige bej eds rne _be get gen age eb ø_ _ø kke tel ger_ _me _ve øg ør eg ag ug',
  letters: 'æøåé',
  foreign: 'qwxz',
});
