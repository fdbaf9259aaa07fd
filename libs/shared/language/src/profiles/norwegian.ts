import { languageProfile } from './language-profile';
import { NORWEGIAN_STEMS } from './stems/norwegian';

export const NORWEGIAN_PROFILE = languageProfile('no', {
  functionWords:
    'å og at det som en et er på for med av til den ikke har de om var hva hvordan hvorfor hvem når hvilken hvilke hvilket fra ' +
    'eller men kan skal så vi jeg du han hun man seg sin sitt sine dette denne disse blir ble bli hadde under mellom etter før ' +
    'mot uten ved hos over også bare kun allerede fortsatt alltid aldri mye mer mindre alle alt andre annen noen noe ingen intet ' +
    'der her da nå i inn ut opp ned deg din ditt dine meg min mitt vår vårt våre deres dere få hvis samt nye ny nytt slik må ' +
    'blant ' +
    'ham henne bør flere flest være vært blitt hver hvert hvor imot selv siden mens fordi inntil ifølge innen ' +
    'således både enten dog derfor skulle ville kunne måtte burde vil fikk får gjør gjøre går ja nei hel kanskje bak ' +
    'foran gjennom imidlertid uansett',
  words:
    'virksomhet virksomheter virksomheten selskap selskaper selskapet selskapene bedrift bedrifter bedriften overskudd omsetning ' +
    'underskudd tap aksje aksjer aksjen børs børsen oslo bank banken banker marked markedet år året kvartal kvartalet regnskap ' +
    'regnskapet regnskapsloven utbytte resultat resultater skatt skatter skatten merverdiavgift mva avgift lov loven lovforslag ' +
    'domstol dom regjering regjeringen rente renten renter inflasjon pris priser kostnader gjeld lån investorer oppkjøp kjøp ' +
    'kjøper selger salg ordre ansatte medarbeidere jobb jobber oppsigelser vekst nedgang oppgang stiger økning øker faller senker ' +
    'hever venter forventninger advarer planlegger lanserer stor store første tredje siste norsk norske norge europeiske digital ' +
    'digitale bærekraft energi olje oljebransjen forsikring rapport undersøkelse framtid fremtid fremtiden helse handel industri ' +
    'milliarder millioner prosent kroner datterselskap fabrikk stenger rekord høyere lavere sterk svak rådgivning revisjon ' +
    'revisor regler reglene retningslinjer myndighet myndigheter skatteetaten høyesterett toll endring endringer endret fradrag ' +
    'rapportering arbeidsgiver flyplass parkering bruk måte best gode råd arbeid videre nyheter kurs ledelse styre styret eiendom ' +
    'utland utlandet uke veiledning frist sak saker løsning løsninger mulig viktige verden transaksjoner høsten våren ' +
    'konklusjoner utvikler sikkerhet oppsummert teknologi bransje bransjen trygghet kommunene finansdepartementet statsbudsjettet ' +
    'kjernen dekker spørsmål lese les vei klar praksis fokus setter sette finansielle finanstilsynet tilsyn finansminister ' +
    'stortinget offentliggjort kåret leder styreleder sektor januar februar mars mai juni juli august september oktober november ' +
    'desember gjør gjøre gjort skjerper verdi verdivurdering verdiskapende klima klimaendringer risiko fordel fordeler lønn ' +
    'redegjørelse tall nasjonal nasjonale strategi unge lette perspektiver rådgiver eier eiere familie generasjonsskifte ' +
    'medarbeider bolig boliger eiendomsskatt bil reise reiser årsrapport årsregnskap bokføring kontroll grønn grønne omstilling ' +
    'bærekraftig personvern hvitvasking styrer analyse undersøkelser nyhet webinar konferanse møt oversikt kjenner bør skulle ' +
    'ville kunne måtte være hatt blitt gir får går står skjer tar tok tatt kommer vil ennå flere færre ferdig hjelp hjelper ' +
    'tilbake sammen mens siden gjennom dag dager måned måneder høring forslag vedtatt endres utvidet betaling betales krav krever ' +
    'feil effektiv krisehåndtering beste beholde innsikt trender vekstbedrifter gründere gründer familiebedrifter eierskifte ' +
    'børsnoterte børsnotert kapital finansiering bankenes pensjon pensjoner forsikringsselskaper kunder kunde kundene data ' +
    'digitalisering automatisering kunstig intelligens roboter cybersikkerhet angrep personopplysninger forskrift forskriften ' +
    'lovendring lovendringer lovgivning skattereform selskapsskatt inntekt inntektsskatt kildeskatt arv gave avgiftsfri skattefri ' +
    'skattefritt skatteplikt skattepliktig ligning ligningsmyndighetene fastsettelse skattemelding skattemeldingen næring ' +
    'næringsliv næringslivet eiendommer utleie hytte hus bygg byggebransjen forskning utvikling landbruk matvarer varehandel ' +
    'forbruker forbrukere forbrukerne helsesektoren offentlig offentlige stat staten kommuner kommune europa europas verdens ' +
    'globale globalt ledere toppledere topplederne direktører styrets kvinner mangfold bærekraftsrapportering klimaregnskap ' +
    'revisors revisorer revisorloven uttalelse årsregnskapet årsrapporter standard standarder høringsnotat utkast endrer innfører ' +
    'vedtar fremmer utsetter presiserer offentliggjøres trer kraft gjeldende betydning betyr konsekvenser utfordringer utfordring ' +
    'muligheter mulighet kravene enklere raskere bedre dyrere billigere flest færrest neste forrige kommende derfor husk glem ' +
    'unngå sjekk klarhet reduksjon økt økte redusert statsbudsjett revidert nasjonalbudsjett sjømat oppdrett laks fisk havbruk ' +
    'strøm kraftverk petroleum petroleumsskatt sokkelen rigg skipsfart rederiskatt ansatt arbeidstaker arbeidstakere opsjoner ' +
    'oppgjør tariff barometer kronikk intervju historie historien fornybar havvind oppdrettsnæringen fiskeri sjøfart verft ' +
    'offshore leverandørindustri leverandør leverandører innkjøp produksjon lager butikk butikker netthandel forbruk reiseliv ' +
    'hotell restaurant fly flyselskap bilavgift veibruksavgift elavgift særavgift særavgifter tollavgift innførsel utførsel varer ' +
    'tjenester fakturering faktura oppgave oppgaver registrering fradragsrett refusjon tilbakebetaling foreldelse klage klager ' +
    'skatteklagenemnda høyesteretts lagmannsretten tingretten esa efta-domstolen avgjørelse avgjørelser uttalelser ' +
    'prinsipputtalelse bindende forhåndsuttalelse lemping innstramming innstramminger midlertidig midlertidige varig opphører ' +
    'innføres gjelder omfattet omfatter unntak unntatt krisepakke kompensasjon kompensasjonsordning koronaviruset korona ' +
    'utsettelse betalingsutsettelse likviditet sommer vinter kvartalsvis månedlig årlig hverdag fremtidens bærekraftsmål sirkulær ' +
    'økonomi privatøkonomi aksjeselskap konsern konsernet holdingselskap fusjon fusjoner fisjon omstrukturering opsjonsbeskatning ' +
    'naturalytelser firmabil hjemmekontor telefon gjeldsforhandling konkurs rekonstruksjon kreditor kreditorer eiendomsselskap ' +
    'entreprenør entreprenører bønder matvareindustri sjokoladeavgift sukkeravgift plastavgift regjeringens stortingets ' +
    'finansdepartementets skattedirektoratet brønnøysundregistrene foretak foretaket foretakene stiftelse stiftelser idrett ' +
    'frivillighet frivillige organisasjoner kirke kultur film musikk medier avis aviser kringkasting teknologien maskinlæring ' +
    'hackere sikkerhetsbrudd',
  forms: NORWEGIAN_STEMS,
  pieces:
    'æ ø å _av_ øy øk ei ei_ het_ hets _til _for else ene_ sjon sjoner nn ll kk tt pp ing_ inger ske_ skatt _sk elsk jon _vi jer ' +
    'eid ike ete_ ake bruk ek ok ak uk _ik ør ker_ ter_ eper ble_ mva',
  letters: 'æøåéô',
  foreign: 'qwxz',
});
