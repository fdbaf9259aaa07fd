/** Words that Danish and written Norwegian spell alike: what one list has, the other must not lack. */
export const DANISH_NORWEGIAN_WORDS =
  'skatte cyber generalforsamling solceller atomkraft godstog bryggeri smykker patent patenter mangel lærling nedjusterer skuffer skuffende ' +
  'nedskrivning nedskrivninger konkursbo svindlere bedrageri tiltalt dømt algoritme algoritmer anbefale bekymre belønne benytte ' +
  'beslutte bevare binde datter droppe elske ende enig erstatte etablere forlange fornuftig forsinke fortjene fremme følge glemme ' +
  'hemmelig hånd interesse jord kvalitet minister ordne overbevise pause prøve redde rolig rykke skille skylde slippe særregler ' +
  'takke tanke trives true tyske undre vane vende vokse ønske aktør alder anbefaling andel anledning art aspekt ballade bedømmelse ' +
  'befolkning behov belastning beregning beretning beskrivelse beskyttelse bestemmelse bidrag blad blomst borger brev dokument drift ' +
  'emne fabrikant fag falsk farvel felt fest finanskrise flaske forbindelse forklaring formål forsyning fortrolig fusk fødselsdag ' +
  'garanti gebyr herre hjemmeside hjørne hovedkontor idé ild ingeniør juridisk kamera kanal katalog kilde kilometer kolonne kollega ' +
  'kolleger konflikt konsolidering kontant kunstner kyst leasing linje livsforsikring lokal lys læring museer mål mønster navn ' +
  'nordisk norden nyttig nærmere nød omdømme område områder orden overdragelse pakke papir parti populær post privat produkt protest ' +
  'pulje punkt register retning rolle ros runde råvarer samling satser sekretær senere skygge soldater stabil standpunkt sted ' +
  'stemning stifter stigende studie stykke tavle teori tilgang tilpasning tolkning tre turist uforandret ulempe undervisning union ' +
  'varsel velkommen vilkår ' +
  'finansminister barometer historie historien restaurant restauranter offshore registrering aviser etat trend hydrogen fiske fri ' +
  'svar kom status program goodwill global region regioner gaver særlig særlige permanent delvis ekstra import natur turisme ' +
  'hoteller shipping mink spiritus vindmøller biler frister medhold mine lager bonus software villa metro bro svin altså nok ' +
  'samtidig ifølge gevinst lave forretning giver interne kontroller hurtig hurtigere landsby fjerde femte sjette tyve bygning ' +
  'omkring fjern nær fast senior seniorer drone droner smart unge sektor sektoren klar klare klart salget fjernsalg handle handler ' +
  'handlet kamp kampen styrke styrket holder holdt holde leverer ramte rammer stadig flere færre fler store stort små mest stiger ' +
  'steg valgt valg valget ledelse ledelsen leder ledere formue arv sten storm tid tiden tider timer time mandag tirsdag onsdag ' +
  'torsdag fredag lørdag søndag vinter vinteren sommer sommeren morgen ferie ferien rente renten lån lånet bank banken kasse konto ' +
  'plan planer planen sammenligning regler regel kontrakt kontrakten familie kontor kontoret firma firmaet partner partnere kunde ' +
  'kunder system systemer model modeller metode analyse analyser test prognose rapport rapporten rapporter artikler seminar ' +
  'seminarer';
