import { stemTable } from '../stem-table';

export const DUTCH_STEMS = stemTable({
  endings:
    "e en s n er ers t te ten de den end ende je jes tje tjes 's ing ingen heid heden lijk lijke elijk elijke ig ige isch ische schap " +
    'schappen baar bare loos loze teit teiten tie ties atie aties ste st ere eerd eerde eren eert aar aars ster sters in innen',
  links: 's en e n er',
  words:
    'huren witwassen vonnis stroomnet windpark zonnepanelen kerncentrale oogst droogte ' +
    'aandeel aandeelhouder obligatie belegger belegging beurs koers index dividend winst verlies omzet opbrengst resultaat jaarrekening ' +
    'kwartaal halfjaar prognose vooruitzicht doel verwachting bank spaarbank krediet lening hypotheek rente geld munt euro dollar ' +
    'inflatie prijs kosten uitgave inkomst begroting schuld belasting btw loonbelasting vennootschapsbelasting dividendbelasting ' +
    'erfbelasting heffing accijns douane aftrek vrijstelling aangifte teruggave fiscus belastingdienst wet wetsvoorstel regeling regel ' +
    'besluit richtlijn rechtbank rechter uitspraak arrest zaak advocaat notaris recht overheid rijk kabinet minister kamer gemeente ' +
    'provincie toezicht toezichthouder boete fraude bedrijf onderneming ondernemer firma concern vennootschap familiebedrijf starter ' +
    'oprichter eigenaar bestuurder bestuur directeur directie topman topvrouw commissaris manager adviseur accountant controle economie ' +
    'groei krimp recessie crisis herstel vraag aanbod opdracht bestelling levering leverancier keten voorraad handel winkel supermarkt ' +
    'webwinkel klant consument markt concurrent concurrentie fusie overname deelneming verkoop aankoop dochter fabriek vestiging ' +
    'productie fabrikant industrie machine chemie farma staal metaal auto voertuig elektrisch batterij verkeer spoor trein vliegtuig ' +
    'vliegveld luchthaven luchtvaart schip haven rederij scheepvaart vervoer bouw bouwer woning huis huizen vastgoed huur huurder ' +
    'verhuurder grond makelaar energie stroom gas olie kolen waterstof windmolen zon zonnepaneel net warmte klimaat milieu uitstoot ' +
    'stikstof duurzaam afval water landbouw boer boeren voedsel voeding drank bier brouwer horeca hotel reis toerisme gezondheid zorg ' +
    'ziekenhuis arts medicijn vaccin verzekering verzekeraar pensioen pensioenfonds werk werker werkgever werknemer arbeidsmarkt ' +
    'werkloos baan banen personeel loon salaris cao vakbond staking ontslag opleiding onderwijs school onderzoek techniek technologie ' +
    'digitaal software data privacy cyber aanval veiligheid internet netwerk platform kunstmatige intelligentie robot chip telefoon ' +
    'media reclame merk uitgever sport vereniging cultuur vrouw man kind jongeren mens burger nederland nederlands amsterdam rotterdam ' +
    'den haag belgië belgisch vlaams europa wereld duitsland duits engeland brits amerika china buitenland binnenland enquête studie ' +
    'rapport analyse overzicht handleiding gids nieuws nieuwsbrief bijeenkomst seminar ontbijt congres wijziging hervorming ontwerp ' +
    'plicht termijn aanvraag procedure vereiste risico kans oplossing strategie plan project maatregel pakket steun subsidie stijgen ' +
    'steeg gestegen dalen daalde zakken kelderen klimmen stijging daling groeien krimpen verhogen verlagen schrappen snijden kopen ' +
    'verkopen overnemen sluiten openen starten beginnen eindigen blijven worden komen gaan geven nemen maken zetten stellen leggen ' +
    'houden brengen tonen zien zeggen melden waarschuwen eisen plannen verwachten hopen vrezen dreigen helpen betalen sparen verdienen ' +
    'investeren financieren bouwen leveren produceren ontslaan goed beter beste slecht slechter hoog hoger hoogste laag lager groot ' +
    'groter klein kleiner sterk zwak snel langzaam duur goedkoop nieuw oud jong lang kort belangrijk eenvoudig moeilijk makkelijk vrij ' +
    'open zeker mogelijk eerste tweede derde laatste volgende vorige komende huidige vandaag morgen gisteren jaar maand week dag uur ' +
    'lente zomer herfst winter miljoen miljard procent helft dubbel rond bijna opnieuw weer reeds voortaan momenteel onlangs bovendien ' +
    'toch daarom daarmee daarna hiervan hiermee waarmee waarvan waarop wat welke echter namelijk misschien waarschijnlijk nauwelijks ' +
    'tamelijk ongeveer binnen buiten boven beneden langs keer begrijpen uitleggen gebeuren ontstaan betekenen betreffen gelden geldt ' +
    'omvatten kennen denken spelen leren leven sterven wonen slapen eten drinken lopen rennen zitten liggen oplossen vermijden schade ' +
    'verzekeren beschermen voorkomen hinderen stoppen toestaan verbieden verboden verplicht vrijwillig geldig schriftelijk mondeling ' +
    'elektronisch jaarlijks maandelijks dagelijks verpleegkundige patiënt behandeling kinderopvang basisschool universiteit student ' +
    'wetenschap kennis vaardigheid ervaring loopbaan sollicitatie gesprek werktijd thuiswerken ondernemingsraad samenwerking lid leden ' +
    'stichting coöperatie voetbal kunst muziek boek krant pers journalist thema politie brandweer defensie gevangenis dief diefstal ' +
    'geweld moord drugs ongeluk brand overstroming storm regen sneeuw wind bus tram weg brug tunnel lading vracht vrachtwagen chauffeur ' +
    'benzine diesel brandstof parkeren tuin garage appartement huurwoning hypotheekrente woningmarkt verhuur visserij veeteelt graan ' +
    'melk vlees vennootschapsrecht arbeidsrecht schikking schadevergoeding aansprakelijkheid interne waardering transactie beursgang ' +
    'vrijgesteld belastbaar aftrekbaar aanbesteding toeslag voorschot register wezenlijk omvangrijk uitdaging mogelijkheid toelichting ' +
    'standpunt vrouwelijk mannelijk oudere volwassene kinderbijslag uitkering ziektewet kwaliteit efficiëntie rendement ' +
    'concurrentiekracht liquiditeit kapitaal aflossing record ingestort opleving afkoeling bevriezen afwijzen voorstellen benoemen ' +
    'aftreden aankomen failliet faillissement bezorgd onrust winnaar verliezer betaalt spaart koopt huurt verdient staat ligt houdt ' +
    'trekt treft verliest wint groeit krimpt breekt remt dreigt helpt ontbreekt loont lukt verandert lonen salarissen',
});
