import type { SentimentLexicon } from './lexicon';

export const GERMAN: SentimentLexicon = {
  language: 'de',
  matching: 'words',
  hasDecimalComma: true,
  scales: { tsd: 1e3, tausend: 1e3, mio: 1e6, million: 1e6, millionen: 1e6, mrd: 1e9, milliarde: 1e9, milliarden: 1e9, bio: 1e12, billion: 1e12, billionen: 1e12 }, // prettier-ignore
  tables: {
    neutral: `
      unverändert*, stabil, konstant, im rahmen der erwartungen, wie erwartet, entspricht den erwartungen, kaum verändert, seitwärts, tagesordnung, hauptversammlung*, finanzkalender, wird berichten,
      veröffentlicht am, wird veröffentlicht, legt zahlen vor, ernannt, ernennt, beruft, berufen, bestellt zum, bestellt zur, hat seinen sitz, sitz in, mit sitz in, gegründet, wurde gegründet, beschäftigt, tochter von, gehört zu,
      telefonkonferenz, pressekonferenz, kapitalmarkttag, kein kommentar, wollte sich nicht äußern, keine angaben, stillschweigen, finanzielle details, stimmrechte, stimmrechtsmitteilung, im überblick, termine`,
    ignored: `
      aktienkapital, grundkapital, einkaufspreis*, kostenlos*, kosteneffizien*, kostengünstig*, kostenvorteil*, schuldenfrei, risikomanagement, steigerung der effizienz, fallstudie, im falle, in diesem fall, auf jeden fall, abfall*, zufall*, vorfall, notfall*, sonderfall,
      einfallsreich*, wachstumsfonds, steuerung, aussteuer, kreditkarte*, fußball*, hochschule*, hochhaus*, hochzeit*, tiefgarage*, tiefbau, auftraggeber, gewinnspiel*, verlustfrei, marktführer*, verkaufsleiter, vertriebsleiter, umsatzsteuer, gewinnbeteiligung, aufstieg in den dax, fällt unter, fällig, gefallen an`,
    veryGood: `
      hebt prognose, hebt die prognose, hebt seine prognose, hebt ihre prognose, hebt jahresprognose, hebt * prognose an, prognose angehoben, prognoseerhöhung, erhöht prognose, erhöht die prognose, erhöht seine prognose, erhöhte die prognose, hebt ausblick, hebt gewinnprognose, hob die prognose, hob seine prognose, hob ihre prognose, erhöhte seine prognose, erhöhte ihre prognose, erhöht ihre prognose, hob seine jahresprognose, hob ihre jahresprognose, hob die jahresprognose, hebt die jahresprognose, hebt kursziel, kursziel angehoben, hebt dividende,
      erhöht dividende, dividende erhöht, rekordgewinn*, rekordergebnis*, rekordumsatz*, rekordhoch, rekordniveau, rekordstand, rekordquartal, rekordjahr, rekordauftrag*, allzeithoch, jahreshoch, höchststand, höchster stand, so viel wie nie, schwarze zahlen, schwarzen zahlen, zurück in der gewinnzone, in die gewinnzone, gewinnzone,
      schreibt gewinn, kehrt in die gewinnzone zurück, verlust verringert, verringert verlust, verringerte den verlust, verlust halbiert, halbiert verlust, verlust reduziert, reduziert verlust, verlust eingedämmt, verlust schrumpft, schuldenabbau, baut schulden ab, kurssprung, kursfeuerwerk`,
    good: `
      gewinnt, gewonnen, gewann, erhält auftrag, erhält zuschlag, erhielt den zuschlag, zuschlag, großauftrag, großaufträge, neuer auftrag, neue aufträge, auftrag aus, auftrag von, auftrag über, auftrag für, sichert sich, ergattert, zieht auftrag an land, zulassung, zugelassen, genehmigt*, genehmigung, freigabe, grünes licht, erfolgreich*, erfolg, erfolge, durchbruch,
      stark, starke, starkes, starken, starker, stärker, stärkste*, robust*, solide*, gesund*, kräftige nachfrage, positiv*, optimistisch*, zuversichtlich*, zuversicht, vielversprechend*, attraktiv*, aussichtsreich*, besser*, beste*, verbesser*, erhol*, erholung, rallye, aufschwung, belebung, turnaround, profitab*, rentab*, effizien*, einsparung*, synergie*,
      expandier*, expansion, ausbau, baut aus, ausgebaut, stärkt, gestärkt, beschleunig*, kaufempfehlung, hochgestuft, heraufgestuft, hochstufung, heraufstufung, stuft hoch, übergewichten, outperform, aktienrückkauf*, sonderdividende, partnerschaft, kooperation, kooperier*, zusammenarbeit, allianz mit, vertrag mit, vertrag über, einigung, einigen sich, beigelegt, innovati*, auszeichnung, ausgezeichnet*, preis für, marktanteile gewonnen,
      schafft arbeitsplätze, neue arbeitsplätze, neue stellen, stellt ein, einstellungen, eröffnet, investiert, gefragt, begehrt, beliebt, profitier*, chance, chancen, rückenwind, boom, boomt, zufrieden*, erfreulich*, bestätigt prognose, bestätigt ausblick, prognose bestätigt, übertrumpft, glänzt, gewinner, überzeugt, entlastung, entlastet, nimmt fahrt auf, zieht an`,
    veryBad: `
      gewinnwarnung*, senkt prognose, senkt die prognose, senkt seine prognose, senkt ihre prognose, senkte die prognose, senkte seine prognose, senkte ihre prognose, senkte seine jahresprognose, senkte ihre jahresprognose, senkt jahresprognose, senkt die jahresprognose, prognose gesenkt, kappt prognose, kappt die prognose, kassiert prognose, kassiert die prognose, streicht prognose, zieht prognose zurück, prognosesenkung, senkt ausblick, senkt gewinnprognose, senkt kursziel, kursziel gesenkt, streicht dividende, streicht die dividende, kürzt dividende, kürzt die dividende, dividende gekürzt, dividende gestrichen, dividende fällt aus, ohne dividende,
      insolven*, pleite*, konkurs*, zahlungsunfähig*, gläubigerschutz, bankrott*, betrug*, betrüg*, bilanzskandal, skandal*, bestechung*, korruption*, geldwäsche, insiderhandel, bilanzfälschung, veruntreu*, razzia, durchsuch*, verhaftet, festgenommen, anklage*, angeklagt, rote zahlen, roten zahlen, rutscht in die verlustzone, verlustzone, in die roten, macht verlust, schreibt verlust*, meldet verlust, verlust ausgeweitet, verlust weitet*, weitet verlust*, höherer verlust, rekordverlust*, rekordtief, jahrestief, tiefststand, tiefster stand, kurssturz, gewinneinbruch*, umsatzeinbruch*,
      stellenabbau, stellenstreich*, streicht stellen, streicht * stellen, baut stellen ab, entlass*, kündigt * mitarbeitern, jobabbau, werksschließ*, schließt werk, schließt * werk*, kurzarbeit, ramsch*`,
    bad: `
      verliert, verlieren, verlor, verloren, herabgestuft, herabstufung, abgestuft, stuft ab, verkaufsempfehlung, untergewichten, underperform, schwach, schwache*, schwacher, schwaches, schwachen, schwächer*, schwäche, schwächel*, schwierig*, schlecht*, schlimm*, verschlecht*, enttäusch*, gedämpft*, trüb*, eintrüb*, düster*, pessimis*, negativ*, sorge, sorgen, besorgt, angst, furcht, fürcht*, unsicher*, krise, krisen, problem*, turbulen*, druck, belast*, gegenwind, bremst, bremse*, flaute, stagn*, rezession, abschwung, konjunktursorgen,
      klage, klagt gegen, klagen gegen, verklagt, rechtsstreit, prozess gegen, ermittl*, untersuchung gegen, bußgeld*, geldstrafe*, strafzahlung*, strafe, strafen, rückruf*, ruft zurück, verbot*, verbiet*, gestoppt, stoppt, stopp, verzöger*, verschieb*, verschoben, storniert, abgesagt, sagt ab, platzt, geplatzt, scheitert, gescheitert, lehnt ab, abgelehnt, untersagt, streik*, protest*, boykott*, verstoß*, verletz*, hackerangriff, cyberangriff, datenleck, explosion, brand, großbrand, unfall, unfälle, rückschlag, schaden, schäden, beschädigt, leidet, leiden, litt, kämpft mit, warnt, warnte, warnung*, gewarnt, vorwurf, vorwürfe, mangel, engpass, engpässe, lieferengpass*, überkapazität*, abschreibung*, wertberichtigung*, sanierung, restrukturierung*, schließt, schließung*, rücktritt, tritt zurück, trennt sich, verlässt, ausstieg, steigt aus, verwässer*, lieferstopp, produktionsstopp, ausfall, ausfälle, zölle, sanktion*, abkühl*, unter druck, unrentabel, defizitär*, verlustreich*, fehlschlag, misserfolg, teuer, teurer`,
    riseStrongly: `
      springt, sprang, gesprungen, schnellt, schnellte*, hochgeschnellt, schießt, schoss, verdoppel*, verdreifach*, vervielfach*, vervierfach*, explodier*, deutlich gestiegen, steigt deutlich, stieg deutlich, steigen deutlich, steigt kräftig, stieg kräftig, kräftig gestiegen, kräftig zu, deutlich zu, klettert kräftig, sprunghaft, rasant, haussiert`,
    rise: `
      steig*, stieg*, gestiegen*, anstieg*, anstieg, wächst, wachsen, wuchs, wuchsen, gewachsen, wachstum, *wachstum, zunahme, zunimmt, nimmt zu, nahm zu, zugenommen, legt zu, legte* zu, legen zu, zulegen, zugelegt, plus, im plus, höher*, erhöh*, anheb*, angehoben, hebt, heben, hob, gesteigert*, steigert*, steigerung*, klettert*, kletterte*, geklettert, zuwachs, zuwächse, aufwärts*, aufwind, nach oben, mehr, höchste*, hinzugewonnen, gewinnt hinzu, verteuer*, übersteig*, rauf, kurs gewinn*`,
    fallStrongly: `
      einbruch, bricht ein, brach ein, brachen ein, brechen ein, eingebrochen, stürz*, absturz, abgestürzt, abstürz*, crash*, halbier*, sackt*, abgesackt, kollabier*, kollaps, deutlich gesunken, sinkt deutlich, sank deutlich, fällt deutlich, fiel deutlich, rapide, dramatisch, drastisch, massiv, schmier* ab, talfahrt, kurssturz`,
    fall: `
      sinkt, sinken, sank, sanken, gesunken*, fällt, fallen, fiel, fielen, gefallen, rückgang, rückläufig*, zurückgegangen, geht zurück, ging zurück, gingen zurück, gehen zurück, abnahme, nimmt ab, nahm ab, abgenommen, minus, im minus, niedriger*, tiefer*, senk*, gesenkt, reduzier*, kürz*, gekürzt, verringer*, vermindert, schrumpf*, geschrumpft, verlangsam*, nachlass*, lässt nach, ließ nach, rutsch*, gerutscht, abwärts*, nach unten, weniger, geringer*, gibt nach, gab nach, geben nach, nachgegeben, büßt ein, büßte ein, eingebüßt, verbillig*, niedrigste*, drosselt, drosselte, gedrosselt, bröckel*, knickt ein`,
    upIsGood: `
      gewinn*, *gewinn, *gewinne, *gewinns, überschuss, jahresüberschuss, überschüsse, ergebnis*, *ergebnis, *ergebnisse, umsatz*, *umsatz, umsätze, erlös*, *erlöse, ertrag, erträge, einnahmen, ebit, ebitda, marge*, *marge, margen, aufträge, auftragseingang*, auftragsbestand, auftragslage, bestellungen, dividende*, prognose*, ausblick, rating, kursziel, aktie*, *aktie, *aktien, kurs, kurse, börse, dax, nachfrage, produktion, absatz, absätze, *absatz, export*, ausfuhr*, auslieferungen, marktanteil*, cashflow, bip, bruttoinlandsprodukt, kapazität*, kunden, kundenzahl, nutzer*, fluggast*, passagier*, buchungen, wert, börsenwert, index, indizes, konsum, investitionen, beschäftigung, kaufkraft, löhne, stimmung, geschäftsklima, konjunktur, wirtschaft, produktivität, rendite, neugeschäft, einzelhandel, auslastung`,
    upIsBad: `
      verlust*, *verlust, *verluste, fehlbetrag, kosten, *kosten, aufwand, aufwendungen, ausgaben, schulden*, *schulden, verschuldung, verbindlichkeiten, defizit*, arbeitslos*, inflation*, teuerung*, verbraucherpreise, faule kredite, ausfallrisik*, rückstellung*, risikovorsorge, zins*, *zinsen, leitzins*, steuer, steuern, rohstoffpreise, energiepreise, ölpreis*, gaspreis*, strompreis*, risiko, risiken, insolvenzen, firmenpleiten, leerstand, lagerbestände, emissionen, kündigungen, beschwerden, mieten`,
    beat: `
      übertrifft, übertraf*, übertroffen, übertreffen, besser als erwartet, stärker als erwartet, höher als erwartet, mehr als erwartet, über den erwartungen, über erwartungen, über den prognosen, über den schätzungen, überrascht positiv, positiv überrascht, schlägt die erwartungen, schlägt erwartungen, schlug die erwartungen`,
    miss: `
      verfehlt*, verfehlen, schlechter als erwartet, schwächer als erwartet, niedriger als erwartet, weniger als erwartet, geringer als erwartet, unter den erwartungen, unter erwartungen, unter den prognosen, unter den schätzungen, hinter den erwartungen, hinter erwartungen, bleibt hinter, blieb hinter, bleiben hinter, enttäuscht die erwartungen, negativ überrascht`,
    above: 'über, oberhalb, mehr als, besser als',
    below: 'unter, unterhalb, hinter, weniger als, schlechter als',
    expected: 'erwartung*, schätzung*, konsens, analystenschätzung*, markterwartung*, prognosen',
    negateNext: 'nicht, kein, keine, keinen, keiner, keinem, nie, niemals, ohne, weder, noch nicht, kaum, nicht mehr, verzichtet auf',
    reverse: `vermeide*, vermied*, abgewendet, wendet ab, dementier*, bestreite*, bestritt, beendet, beenden, beigelegt, entgeht, entkommt, freigesprochen, einstellung des verfahrens, verfahren eingestellt, ermittlungen eingestellt, trotzt, trotzen, stemmt sich gegen, hebt verbot auf, aufgehoben, befreit von, verhindert*`,
    hedge:
      'könnte, könnten, dürfte, dürften, möglich*, möglicherweise, vielleicht, wohl, plant, planen, erwägt, prüft, will, wollen, soll, sollen, falls, ob, wenn, eventuell, gerücht*, spekul*, strebt an, angeblich',
    despite: 'trotz, obwohl, obgleich, ungeachtet',
    but: 'aber, jedoch, dennoch, allerdings, doch, gleichwohl',
    clause: 'während, als, nachdem, weil, da, wegen, aufgrund, angesichts, dank, nach',
    from: 'von',
    to: 'auf',
    versus:
      'gegenüber, verglichen mit, im vergleich zu, im vergleich zum, im vergleich mit, nach, statt, zuvor waren es, gegen, nachdem es',
    earlier: `vorjahr*, im vorjahr, ein jahr zuvor, jahr zuvor, vor einem jahr, vorjahreszeitraum, vorjahresquartal, vorquartal, vorperiode, im gleichen zeitraum, im jahr davor, zuvor, letztes jahr, vergangenes jahr, vormonat*`,
    beatsOther:
      'übertrifft, überholt, überholte, schlägt, schlug, verdrängt, verdrängte, sticht aus, besiegt, löst ab, überflügelt, hängt ab',
    objectGains:
      'empfiehlt, investiert in, kauft, kaufte, übernimmt, steigt ein bei, beteiligt sich an, genehmigt, unterstützt, rettet, stuft hoch, lobt, beauftragt, bestellt bei, setzt auf, bevorzugt',
    objectLoses:
      'verklagt, verklagte, klagt gegen, bestraft, ermittelt gegen, untersucht, verkauft, verkaufte, stuft ab, verbietet, kritisiert, beschuldigt, boykottiert, trennt sich von, wirft, warnt vor, durchsucht, meidet',
  },
};
