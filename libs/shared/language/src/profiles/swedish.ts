import { languageProfile } from './language-profile';
import { SWEDISH_STEMS } from './stems/swedish';

export const SWEDISH_PROFILE = languageProfile('sv', {
  functionWords:
    'och att det som en ett är på för med av till den inte har de om var vad hur varför vem när vilken vilka vilket från eller ' +
    'men kan ska skall så vi jag du han hon man sig sin sitt sina detta denna dessa blir blev bli hade under mellan efter före ' +
    'mot utan vid hos över också även bara redan fortfarande alltid aldrig mycket mer mindre alla allt andra annan någon något ' +
    'några ingen inget där här då nu i åt in ut upp ner ' +
    'än honom henne bör må måste blandt bland flera fler flest vara varit blivit varje vart emot själv sedan ' +
    'medan eftersom tills enligt innan således både antingen därför skulle ville kunde borde vill fick får gör göra ' +
    'går ja nej hela kanske bakom framför genom oss min mitt mina din ditt dina vår vårt våra deras dess ny nya nytt inom ' +
    'utom samt',
  words:
    'företag företaget företagen bolag bolaget bolagen vinst vinsten omsättning omsättningen förlust aktie aktier aktien börs ' +
    'börsen bank banken banker marknad marknaden år året kvartal kvartalet kvartalsrapport utdelning resultat resultatet skatt ' +
    'skatter skatten moms lag lagen domstol regeringen ränta räntan inflation pris priser kostnader skuld lån bolån investerare ' +
    'förvärv köp köper säljer försäljning order anställda jobb varsel tillväxt nedgång uppgång stiger ökar ökade minskar minskade ' +
    'faller sjunker höjer sänker väntas varnar planerar lanserar nya nytt ny stor stora första tredje sista svenska svensk ' +
    'sverige europeiska digital digitala hållbarhet energi försäkring rapport undersökning framtid framtiden vård hälsa handel ' +
    'industri miljarder miljoner procent kronor dotterbolag fabrik stänger rekord högre lägre stark svag tydligt fortsätter ' +
    'investera forskning utveckling årets redo rådgivning revision verksamhet näringsliv vindkraft antar utmaningen utmaning ' +
    'utmaningar möjligheter nationell strategi januari februari mars april maj juni juli augusti september oktober november ' +
    'december vd styrelse ordförande ledning ledare medarbetare kunder kund hållbar hållbart företagare ägare ägarledda ' +
    'familjeföretag skatteverket högsta förvaltningsdomstolen årsredovisning redovisning bokslut styrning granskning risker risk ' +
    'säkerhet klimat omställning grön gröna kommuner kommun offentlig sektor trender analys rapporten undersökningen visar gör ' +
    'göra gjort ger får går står tar tog kommer vill kunde skulle måste tillsammans genom dag dagar vecka månad sedan insikter ' +
    'entreprenörer familjeföretagen börsnoterade kapital finansiering pension försäkringsbolag kunderna digitalisering ' +
    'automatisering intelligens robotar cybersäkerhet personuppgifter lagförslag lagändring lagstiftning skattereform bolagsskatt ' +
    'inkomst inkomstskatt arv gåva skattefri skattskyldig deklaration deklarationen näringslivet fastigheter fastighet hyresgäst ' +
    'bygg lantbruk livsmedel detaljhandel konsument konsumenter sjukvård offentliga staten europa världen världens globala ' +
    'globalt ledarna styrelsen kvinnor mångfald rapportering hållbarhetsrapportering revisorer revisor utlåtande årsredovisningen ' +
    'standarder utkast ändrar inför beslutar skjuter publiceras träder kraft gällande betyder konsekvenser krav enklare snabbare ' +
    'bättre dyrare billigare flest nästa kommande därför glöm undvik höjning sänkning ökning minskning regeringens skatteverkets ' +
    'kammarrätten förvaltningsrätten avdrag avdragsrätt momsregler momsregistrering fakturering faktura företagsbeskattning ' +
    'aktiebolag handelsbolag koncern koncernbidrag underskott fusion generationsskifte ägarskifte personaloptioner förmånsbil ' +
    'hemarbete konkurs rekonstruktion entreprenörskap startup innovationer kommunala upphandling upphandlingar inköp logistik ' +
    'produktion lager butik butiker e-handel turism hotell flyg sjöfart skog lantbrukare livsmedelsbranschen läkemedel patienter ' +
    'patienten sjukhus elbilar fordon bilindustrin stål gruvor kärnkraft solenergi vindkraften motvind medvind utmanar lyckas ' +
    'jämställdhet mångfalden kompetens kompetensutveckling utbildning utbildningar studenter karriär lediga tjänster medarbetarna ' +
    'ledarskap',
  forms: SWEDISH_STEMS,
  pieces: 'ä å ö för _fö ch_ och _oc _at att tt_ är_ _är _på ing ning gen het ade der _de ska sk rna ar_ or_ lig ligt ll',
  letters: 'åäöé',
  foreign: 'qwz',
});
