import { languageProfile } from './language-profile';
import { ITALIAN_STEMS } from './stems/italian';

export const ITALIAN_PROFILE = languageProfile('it', {
  functionWords:
    "il lo la i gli le l' di d' del dello della dell' dei degli delle e ed è sono era un uno una un' in che per con non si ci ne " +
    "come ma anche al allo alla all' ai agli alle nel nello nella nell' nei nelle dal dallo dalla dall' dai dalle su sul sulla " +
    "sull' sui sulle da o oppure questo questa questi queste quello quella qual quale quali quando dove chi perché cosa cos'è ha " +
    'hanno essere stato stata fra tra più meno se suo sua suoi loro nostro già ancora sempre mai molto tutto tutti tutte ogni ' +
    'altro altri dopo prima contro verso senza secondo ' +
    'lui lei noi voi cui quanto quanta quanti quante poiché mentre quindi dunque però infatti inoltre anzi ' +
    'né neanche neppure soltanto appena quasi circa poi ora adesso oggi nessun nessuno nulla niente qualche alcuni ' +
    'alcune tali stesso stessa propri propria proprio siano sarà saranno sarebbe può possono deve devono aveva ' +
    'avevano stati durante tramite mediante presso entro oltre sotto sopra dietro vicino attraverso nonostante',
  words:
    'azienda aziende impresa imprese società utile utili ricavi fatturato perdita perdite risultato risultati trimestre semestre ' +
    'anno anni azioni borsa mercato mercati banca banche dividendo crescita calo rialzo ribasso aumento prezzo prezzi inflazione ' +
    'economia economico economica governo legge imposta imposte fiscale fiscali tributario giuridico lavoro lavoratori ' +
    'occupazione debito credito tassi investimento investimenti investitori acquisizione fusione accordo contratto energia ' +
    'petrolio settore industria commercio consumi sostenibilità gestione servizi tendenze rapporto indagine studio nuovo nuova ' +
    'nuovi nuove grande primo terzo ultimo sale salgono scende scendono cresce guadagna perde prevede annuncia lancia firma vende ' +
    'riduce migliora miliardi milioni mila euro dollari italia italiano italiana italiani europa mondo mondiale maggiore migliore ' +
    'peggiore consulenza revisione bilancio consolidato amministratore delegato direttore generale gruppo trasformazione ' +
    'intervista ambito disciplina informativa assistere pratico obbligazioni bando decreto normativa gennaio febbraio marzo ' +
    'aprile maggio giugno luglio agosto settembre ottobre novembre dicembre settimana mese giorno giorni clienti cliente ' +
    'strategia sicurezza dati tecnologia immobiliare consumatori sciopero salari presidente ministro vuole vede mette resta apre ' +
    'chiude valore rischi qualità progetto progetti formazione casa famiglie risparmio pensioni stipendi denaro introduzione ' +
    'visione approccio soluzione soluzioni strumento strumenti pratica prospettive successo creazione leadership leader fiducia ' +
    'responsabilità diversità cultura talento competenze normative regolamento regolamentazione requisiti trasparenza modifica ' +
    'bozza decisione bollettino sintesi indice previsioni scenario ripresa clima emissioni rinnovabili elettrico costruzioni ' +
    'infrastrutture trasporti logistica telecomunicazioni intrattenimento sport tempo educazione città intelligenti trasferimento ' +
    'dogane ritenute residenza convenzione deduzione esenzione attività passività contabile contabilità revisore revisori ' +
    'controllo frode ristrutturazione valutazione transazioni finanziamento prestiti pagamenti intelligenza artificiale ' +
    'automazione piattaforme elettronico imprenditori familiari sostenibile squadra punti momento futuro rischio protezione ' +
    'innovazione retail farmaceutico sanitario alimentare fiscalità successione patrimonio nomina novità aspetti analisi ' +
    'evoluzione situazione effetti conseguenze impatto stabilità manovra assicurazioni soci direttrice manager ufficio uffici ' +
    'contatti iscriviti convegno seminario corso corsi incontro premio premi edizione annuale newsletter pubblicazioni comunicato ' +
    'stampa settori moda lusso vino agricoltura automobilistico chimica acciaio carta elettrica porti ferrovie aeroporti negozi ' +
    'ristoranti cinema calcio ospedali farmacie medici farmaci scuole università studenti ricerca brevetti bancario bancari ' +
    'filiali sportelli carte conti depositi commissioni notai avvocati legale giudice sentenza sentenze ricorso reato riciclaggio ' +
    'evasione fallimento comuni regioni senato elezioni partiti riforma riforme decreti circolare regolamenti scadenza scadenze ' +
    'proroga vigore applicazione contribuenti dichiarazione iva irpef successioni dividendi ritenuta stabile organizzazione ' +
    'doppia imposizione intercompany bilanci principi contabili rendicontazione finanziaria dematerializzazione fatturazione ' +
    'elettronica innovativa fotovoltaico fotovoltaica rinnovabile mini green bond operazione operazioni investitore',
  forms: ITALIAN_STEMS,
  pieces:
    "_il gli _di ell ell' della zio ion one ne_ to_ ti_ ta_ no_ _ch che he_ ghi cch tt zz gn ità à_ è _è_ ri_ are ere li_ _l' l' " +
    'zione ia_ cci ento _qu',
  letters: 'àèéìòù',
  foreign: 'jkwxy',
});
