import { languageProfile } from './language-profile';
import { GERMAN_STEMS } from './stems/german';

export const GERMAN_PROFILE = languageProfile('de', {
  functionWords:
    'der die das und ist sind war waren ein eine einen einem einer eines den dem des nicht mit von vom zu auf für im in auch sich ' +
    'wie was warum wer wo wann welche welcher welches als bei beim nach aus an am ans ins es ich wir sie er ihr ihre ihren seine ' +
    'seiner seinem wird werden wurde wurden hat haben hatte oder aber sondern kann können soll sollen muss müssen will wollen ' +
    'dass damit zum zur über durch um gegen ohne unter vor hinter neben zwischen seit bis während wegen trotz keine kein keinen ' +
    'noch nur schon mehr weniger sehr immer wieder weiter weil wenn ob dann doch jetzt hier dort alle alles beide diese dieser ' +
    'dieses diesen jede jeder jedes so viel viele',
  words:
    'unternehmen gewinn umsatz verlust aktie aktien börse bank banken markt märkte jahr jahre quartal halbjahr prognose dividende ' +
    'ergebnis ergebnisse konzern vorstand aufsichtsrat wirtschaft steuer steuern recht gesetz gericht urteil regierung bundestag ' +
    'zinsen zins inflation preise preis kosten schulden kredit anleger investoren übernahme beteiligung verkauf kauf auftrag ' +
    'aufträge mitarbeiter stellen arbeitsplätze abbau wachstum rückgang anstieg steigt steigen stieg sinkt sinken sank fällt ' +
    'fallen fiel legt erhöht senkt hebt kündigt erwartet rechnet warnt plant startet baut übernimmt verkauft meldet neue neuer ' +
    'neues neuen große großer großen erste ersten zweite dritte letzte deutsche deutschen europäische digitalisierung umwelt ' +
    'energie versicherung wirtschaftsprüfung beratung studie umfrage leistungen veranstaltung zukunft mittelstand gesundheit ' +
    'handel industrie hersteller autobauer milliarden millionen prozent euro tochter werk werke schließen schließung rekord höher ' +
    'niedriger stark schwach deutlich leicht januar februar märz april mai juni juli august september oktober november dezember ' +
    'woche monat tag tage kunden kunde strategie sicherheit daten datenschutz technologie immobilien verbraucher beschäftigte ' +
    'gewerkschaft streik lohn löhne präsident kanzler minister bericht sieht setzt macht gibt geht kommt bleibt rekordgewinn ' +
    'gewinnwarnung kurs kurse dax auto strom gas klima lieferketten lieferkette chef chefin geschäft geschäfte zahlen einführung ' +
    'überblick ansatz lösung lösungen werkzeug praxis perspektive erfolg wirksam führung vertrauen verantwortung vielfalt kultur ' +
    'talente regulierung anforderungen transparenz änderung entwurf entscheidung barometer index prognosen szenario erholung ' +
    'emissionen erneuerbare elektro bergbau bau infrastruktur verkehr logistik telekommunikation unterhaltung sport freizeit ' +
    'bildung städte verrechnungspreise zoll quellensteuer wohnsitz abkommen abzug befreiung vermögenswerte verbindlichkeiten ' +
    'leasing bilanzierung prüfer prüfung kontrolle betrug sanierung bewertung transaktionen finanzierung darlehen zahlungen ' +
    'künstliche intelligenz automatisierung plattformen gründer familienunternehmen nachhaltig nachhaltigkeit zusammenarbeit',
  forms: GERMAN_STEMS,
  pieces:
    'sch ich ein ie_ en_ er_ cht ung ng_ ch_ _ge ver _ve tz ck ei_ eit keit _zu _au auf _st lich eu ß ä ü _wi und nd_ _un aus ier ' +
    'em_ _be pf',
  letters: 'äöüß',
  foreign: '',
});
