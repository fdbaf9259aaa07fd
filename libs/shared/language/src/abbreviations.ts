/** Abbreviations whose full stop never ends a sentence: something always follows. Lower case, without the last stop. */
export const NEVER_FINAL: ReadonlySet<string> = new Set(
  (
    'dr mr mrs ms prof st mt fig figs eq eqs sec ref refs vs e.g i.e eg ie cf viz approx ca resp vol vols pp ch gen sen rep gov lt col capt sgt rev hon ' +
    'tab supp incl excl max min nr abb bzw z.b d.h u.a vgl bspw sog evtl ggf hr fr str art abs av bd m.e mme mlle sr sra srta dra p.ej pág núm p al'
  ).split(' '),
);
/** Abbreviations that may end a sentence; they do when the next word is one that starts sentences. */
export const MAYBE_FINAL: ReadonlySet<string> = new Set(
  'inc ltd co corp jr sr u.s u.k u.n e.u a.m p.m ph.d dept est univ jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun bros al ed eds llc plc usw etc u.s.a'.split(
    ' ',
  ),
);
/** Words that, capitalised, start a sentence rather than continue a name. */
export const STARTERS: ReadonlySet<string> = new Set(
  (
    'the a an this that these those it its he she they we you i in on at for from with when while if as there however but and or so to by after before since ' +
    'although because then thus therefore moreover furthermore what why how who where which is are was do does did can no not our their his her my both all most some ' +
    'der die das ein eine es sie er wir und aber in im le la les un une il elle el los las en'
  ).split(' '),
);
export const GERMAN_MONTHS = /^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahrhundert)/;
