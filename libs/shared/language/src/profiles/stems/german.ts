import { stemTable } from '../stem-table';

export const GERMAN_STEMS = stemTable({
  endings:
    'e en er es em n s t te ten ter tes tem st et ern est ung ungen heit heiten keit keiten schaft schaften lich liche lichen licher ' +
    'liches ig ige igen iger iges isch ische ischen ischer isches in innen tum nis nisse bar bare baren los lose ierung ierungen ieren ' +
    'iert ierte ende enden end ere eren erer ste sten ster ion ionen tion tionen tät täten eur eure ismus ler lern',
  links: 's es n en er e',
  words:
    'aktie aktionär anleihe anleger börse kurs index dividende ausschüttung gewinn verlust umsatz ertrag erlös ergebnis bilanz ' +
    'abschluss jahres quartal halbjahr prognose ausblick ziel erwartung schätzung analyst bank sparkasse kredit darlehen hypothek zins ' +
    'leitzins notenbank zentralbank geld währung euro dollar inflation teuerung preis kosten ausgabe einnahme haushalt schuld schulden ' +
    'steuer umsatzsteuer lohnsteuer einkommensteuer körperschaftsteuer gewerbesteuer grundsteuer erbschaftsteuer quellensteuer abgabe ' +
    'zoll finanz finanzamt finanzminister fiskus gesetz verordnung richtlinie gericht urteil klage prozess richter anwalt kanzlei recht ' +
    'bund land länder staat regierung minister kanzler bundestag bundesrat kommune gemeinde stadt behörde aufsicht bafin kartellamt ' +
    'unternehmen unternehmer firma konzern betrieb gesellschaft mittelstand familie gründer inhaber eigentümer gesellschafter vorstand ' +
    'aufsichtsrat geschäft geschäftsführer chef leiter manager berater prüfer wirtschaft wirtschaftsprüfer konjunktur wachstum ' +
    'rezession krise aufschwung abschwung nachfrage angebot auftrag bestellung lieferung lieferant lieferkette lager handel händler ' +
    'einzelhandel großhandel kunde verbraucher markt wettbewerb konkurrenz kartell fusion übernahme beteiligung verkauf kauf zukauf ' +
    'tochter sparte werk fabrik standort produktion hersteller industrie maschine maschinenbau anlage chemie pharma stahl metall auto ' +
    'autobauer zulieferer fahrzeug elektro batterie motor verkehr bahn flug flughafen schiff hafen reederei logistik spedition bau ' +
    'baugewerbe wohnung haus immobilie miete mieter vermieter grundstück makler energie strom gas öl kohle wasserstoff windkraft solar ' +
    'netz versorger heizung wärme klima umwelt emission nachhaltig abfall wasser landwirt landwirtschaft lebensmittel getränk brauerei ' +
    'gastronomie hotel reise tourismus gesundheit krankenhaus klinik arzt arznei medikament impfstoff pflege versicherung versicherer ' +
    'rente pension vorsorge arbeit arbeiter arbeitgeber arbeitnehmer arbeitsmarkt arbeitslos beschäftigt mitarbeiter personal stelle ' +
    'lohn gehalt tarif gewerkschaft streik kurzarbeit kündigung entlassung ausbildung fachkraft bildung schule hochschule forschung ' +
    'technik technologie digital digitalisierung software daten datenschutz cyber angriff sicherheit internet netzwerk plattform ' +
    'künstlich intelligenz roboter chip halbleiter handy telefon medien werbung marke verlag sport verein kultur kirche frau mann kind ' +
    'jugend mensch bürger deutsch deutschland berlin münchen hamburg frankfurt schweiz österreich europa welt china amerika ausland ' +
    'inland umfrage studie bericht analyse überblick leitfaden ratgeber neuigkeit veranstaltung seminar frühstück vortrag tagung ' +
    'änderung reform entwurf pflicht frist antrag bescheid verfahren regel vorschrift anforderung umsetzung risiko chance lösung ' +
    'strategie plan projekt vorhaben maßnahme paket hilfe förderung zuschuss steigen stieg gestiegen sinken sank fallen fiel klettern ' +
    'stürzen einbrechen zulegen erholen wachsen schrumpfen erhöhen senken kürzen streichen kappen heben anheben drücken belasten kaufen ' +
    'verkaufen übernehmen gründen schließen öffnen starten beginnen enden bleiben werden kommen gehen geben nehmen machen setzen ' +
    'stellen legen halten bringen führen zeigen sehen sagen melden warnen fordern planen prüfen erwarten hoffen fürchten kämpfen drohen ' +
    'helfen zahlen sparen verdienen investieren finanzieren bauen liefern produzieren entlassen einstellen gut besser beste schlecht ' +
    'schlechter hoch höher höchste niedrig tief groß größer klein kleiner stark schwach schnell langsam teuer billig günstig neu alt ' +
    'jung lang kurz wichtig einfach schwer schwierig leicht frei offen sicher möglich erst zweit dritt letzt nächst vergangen kommend ' +
    'laufend heute morgen gestern jahr monat woche tag stunde frühjahr sommer herbst winter million milliarde prozent hälfte doppel ' +
    'dreifach rund etwa fast kaum erneut wieder bereits weiterhin künftig derzeit zuletzt zudem dennoch deshalb damit darum darauf ' +
    'davon dazu dabei dadurch wofür womit worauf was welch jedoch außerdem nämlich möglicherweise vielleicht wahrscheinlich ziemlich ' +
    'ungefähr innerhalb außerhalb oberhalb unterhalb entlang einmal verstehen erklären geschehen entstehen bedeuten betreffen gelten ' +
    'gilt umfassen kennen denken spielen lernen leben sterben wohnen schlafen essen trinken laufen sitzen liegen lösen vermeiden ' +
    'schaden sichern schützen verhindern stoppen erlauben verbieten verboten verpflichtend freiwillig gültig schriftlich mündlich ' +
    'elektronisch jährlich monatlich täglich schwester patient behandlung kindergarten kita universität student wissenschaft wissen ' +
    'fähigkeit erfahrung karriere bewerbung gespräch arbeitszeit homeoffice betriebsrat zusammenschluss mitglied verband stiftung ' +
    'genossenschaft fußball kunst musik buch zeitung presse journalist spalte thema polizei feuerwehr verteidigung staatsanwalt ' +
    'gefängnis dieb diebstahl raub gewalt mord droge unfall brand flut sturm wetter regen schnee wind sonne zug bus straßenbahn straße ' +
    'brücke tunnel ladung fracht lkw fahrer benzin diesel kraftstoff parkplatz garten garage eigentumswohnung mieten pächter fischerei ' +
    'viehzucht getreide milch fleisch gesellschaftsrecht arbeitsrecht schlichtung vergleich schadenersatz haftung innenrevision ' +
    'bewertung transaktion börsengang wertpapier steuerfrei steuerpflichtig abzug freibetrag gutschein zuwendung vergabe vorauszahlung ' +
    'handelsregister wesentlich umfassend herausforderung möglichkeit hinweis stellungnahme merkblatt weiblich männlich senior ' +
    'erwachsener kindergeld elterngeld krankengeld altersvorsorge qualität effizienz rentabilität wettbewerbsfähigkeit liquidität ' +
    'eigenkapital verschuldung tilgung rekord eingebrochen erholung abkühlung einfrieren ablehnen vorschlagen ernennen zurücktreten ' +
    'ankommen pleite insolvenz absturz talfahrt kursrutsch rückruf razzia vergütung bußgeld aufschlag spielraum vorteil nachteil folge ' +
    'ursache anteil hebel wende tempo schub druck last sorge angst mut hoffnung streit kampf sieg niederlage gewinner verlierer reich ' +
    'arm zahlt spart kauft mietet verdient arbeitet steht liegt hält zieht wirft trifft verliert gewinnt wächst schrumpft bricht bremst ' +
    'treibt droht hilft fehlt lohnt schafft',
});
