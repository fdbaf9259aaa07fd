/** Words that Danish and written Norwegian spell alike: what one list has, the other must not lack. */
export const DANISH_NORWEGIAN_WORDS =
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
