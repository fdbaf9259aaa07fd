import { stemTable } from '../stem-table';

export const ITALIAN_STEMS = stemTable({
  endings:
    'o a i e ò à ì ia io ie ii are ere ire ano ono ato ata ati ate uto uta uti ute ito ita iti ite ando endo ante ente anti enti erà irà ' +
    'eranno iranno ava iva avano ivano ò zione zioni mento menti tore tori trice tà ità mente oso osa osi ose ale ali ile ili ivo iva ' +
    'ivi ive ico ica ici iche ario aria ari arie ano ana ani ane ese esi anza enza anze enze ista isti iste ismo aggio aggi are arsi si',
  links: '',
  words:
    'antiriciclaggi truff dazi esportazion declassament btp listin piazz affar ribass rialz sedut collocament sottoscrizion matricol ' +
    'ricapitalizzazion plusvalenz minusvalenz cedol canon garanzi sofferenz deteriorat cartolarizzazion vigilanz istruttori mult ' +
    'condon sanatori rottamazion cartell ravvediment sgravi sgrav previdenz previdenzial cass integrazion rinnov fabbrich filier ' +
    'distrett artigian artigianat meccanic tessil calzatur arred ceramic agroaliment olio zootecni albergh stagion cantier canti gare ' +
    'opere catast rendit rogit ered eredità donazion conferiment ramo liquidazion concordat insolvenz curator commissari bancarott ' +
    'cort ordinanz provvediment deliber assemble amministrazion cda nomin presidenz vertic quot patt sindac collegi audit controll ' +
    'cybersicurezz cript valut sterlin rincar petrolifer ricicl siccità esercizi attes margin ordin commess portafogli amic madr padr ' +
    'bambin finestr tavol letter parol lingu voce immagin stori minut mattin sera nott passat cald fredd secc bagnat fresc chiar scur ' +
    'nero bianc ross blu verd giall larg strett profond pesant legger duro morbid silenzios ricc pover sano malat stanc allegr trist ' +
    'arrabbiat paur speranz amor rabbi gioi tristezz felicità aiut rispond parl ascolt guard scriv cont misur costru ripar pulire ' +
    'tirare prend cadere alzare trov cerc aspett andare nuot salt ball cant suon diping disegn decid scegli sosten resping promett ' +
    'trad dubit minacci punire ringrazi invit visit festeggi ripos allen insegn scopr scopert invenzion caus effett modo regol ' +
    'eccezion esempi confront differenz insiem peso altezz larghezz forz potenz pericolos sicur incert possibil impossibil necessari ' +
    'inutil raro stran stranier noto popol sconosciut famos separat simil divers bell brutt pulit sporc pien vuot camp canal centr ' +
    'certezz certificat cicl codic component contest destin dilemm disput document element scal specialist schem stil tapp fase figur ' +
    'fila foto ora impuls indicator lato list manual mapp macchin mare marc metod modell motiv motor nota numer oggett organism potere ' +
    'politic problem programm riserv rival segret segment sens sistem tecnic timor trattat uso valor via vita voto zona dibattit error ' +
    'final esam pass nodo scontrin vendemmi tregu sold cacci ' +
    'aziend impres societ banc bancari borsa titol azion azionist obbligazion dividend utile utili ricav fatturat perdit bilanci conti ' +
    'trimestral semestral annual debit credit prestit mutu tass interess inflazion prezz cost spes risparmi investiment investitor fond ' +
    'pension assicurazion assicurativ premi fisc fiscal impost tribut iva irpef ires imu accis dogan contribut agevolazion detrazion ' +
    'deduzion bonus rimbors dichiarazion scadenz versament accertament sanzion multa evasion agenzi entrat legg decret norm normativ ' +
    'regolament direttiv sentenz giudic tribunal cassazion ricors process govern ministr parlament regione comun stat pubblic privat ' +
    'lavor lavorator dipendent assunzion licenziament esuber occupazion disoccupazion stipendi salari contratt sindacat scioper ferie ' +
    'formazion dirigent amministrator consigli president direttor manager soci socio famigli familiar giovan donn uomin figli client ' +
    'consumator consum vendit acquist acquisizion fusion cession scission accord trattativ offert gara appalt fornitor fornitur ' +
    'produzion produttor fabbric stabiliment impiant industri manifattur edilizi costruzion cas immobil immobiliar affitt locazion ' +
    'terren agricoltur agricol aliment cib vin ristorant alberg turism viaggi vol aere aeroport tren ferrovi nav port trasport logistic ' +
    'auto automobil veicol elettric energi bollett luce gas petroli benzin carburant rinnovabil solar eolic nuclear idrogen acqu rifiut ' +
    'ambient clim climatic emission sostenibil sostenibilit responsabilit trasparenz governanc etic corruzion riciclagg frod rischi ' +
    'sicurezz dati dat privacy digital digitalizzazion tecnologi informatic intelligenz artificial robot automazion piattaform ret ' +
    'telefon internet sanit salut ospedal medic farmac farmaceutic vaccin pandemi scuol universit student ricerc innovazion svilupp ' +
    'strategi pian progett obiettiv sfid opportunit crisi guerr incertezz fiduci ottimism prevision stim prospettiv tendenz scenari ' +
    'rapport indagin sondaggi studi analis osservatori guid approfondiment novit notizi comunicat evento convegn seminari incontr cors ' +
    'domand rispost chiariment circolar interpell prassi giurisprudenz dottrin itali italian rom milan torin europ europe tedesc ' +
    'frances spagnol ingles american cines russ mond mondial internazional estero ester paes nazion citt nuov vecchi grand piccol medi ' +
    'buon miglior cattiv peggior alt bass fort debol veloc lent car economic important facil difficil liber propri inter mezz prim ' +
    'second terz quart ultim prossim scors precedent anno mes settiman giorn oggi domani ieri stamattina primavera estat autunn invern ' +
    'due tre quattro cinque sei sette otto nove dieci venti trenta cento mille milion miliard percent aument diminu cresc cal scend sal ' +
    'crolla croll vola balz balza frena fren rallent acceler tien mantien mantiene chius chiud apr aperto apert avvi inizi termin ' +
    'continu resta rest arriv parte part torna torn vend compr acquis cede ced paga pag incass guadagn spend investe invest lanci ' +
    'present annunci conferm smentisc avvert tem spera chied propon approv bocci firm vinc perd cambi trasform sped spinge sping taglia ' +
    'tagli alza abbass riduc raddoppi dimezz supera super raggiung tocca può possono deve devono vuole vogliono fa fanno va vanno dà ' +
    'danno sta stanno viene vengono dice dicono sarà saranno aveva erano così però quindi infatti ecco solo anche oltre circa quasi ' +
    'dopo durante mentre poiché affinché quanto quanti come dove perché tuttavia inoltre cioè forse probabilmente appena abbastanza ' +
    'troppo intorno dentro fuori sopra sotto lungo volta volte capir capisc spieg succed accad comport signific riguard comprend conosc ' +
    'pens gioc impar viv muor mort nat abit dorm mangi bev cammin corr sied risolv evit sopport dann garant protegg prevenir ostacol ' +
    'ferm consent vietat obbligatori volontari legal illegal valid scritt oral elettronic mensil giornalier infermier pazient cur asil ' +
    'elementar ateneo laure scienz competenz esperienz carrier posizion candidatur colloqui reclutament orari smart sindacal ' +
    'collaborazion alleanz rete membr associazion fondazion cooperativ sport calci cultur art music film libr giornal media stamp ' +
    'giornalist rubric polizia pompier difes procur carcer ladr furt rapin violenz omicid drog traffic incident incendi alluvion ' +
    'tempest meteo pioggi nev vent sol strad pont galleri merc camion autist gasoli parcheggi giardin garage appartament vill ' +
    'proprietari inquilin agent pesc allevament grano latt poll diritto societari tributari arbitrat controversi mediazion transazion ' +
    'risarciment intern revisor valutazion operazion quotazion prospett esent imponibil ritenut bando acconto registro rilevant ampi ' +
    'possibilit linee orientament parer femminil maschil anzian adult assegn malattia invalidit vecchiai qualit efficienz redditivit ' +
    'competitivit liquidit capital indebitament record schizz precipit ripres rallentament congel accett respint propost nominat dimess ' +
    'lasci',
});
