/** Beginnings of month names, long enough to tell them apart, in the languages that feeds write dates in; January first. */
const BEGINNINGS: readonly (readonly string[])[] = [
  ['jan', 'ene', 'gen', 'янв', 'ιαν', 'oca', 'sty', 'led'],
  ['feb', 'fév', 'fev', 'фев', 'φεβ', 'şub', 'lut', 'únor'],
  ['mar', 'mär', 'mrt', 'maa', 'mrz', 'мар', 'μαρ', 'μάρ', 'břez'],
  ['apr', 'avr', 'abr', 'апр', 'απρ', 'nis', 'kwi', 'dub', 'ápr'],
  ['may', 'mai', 'mei', 'maj', 'mag', 'мая', 'май', 'μαϊ', 'μάι', 'maggio', 'máj', 'kvě'],
  ['jun', 'juin', 'giu', 'июн', 'ιου', 'ιούν', 'haz', 'cze', 'čer', 'jún'],
  ['jul', 'juil', 'lug', 'июл', 'ιουλ', 'ιούλ', 'tem', 'lip', 'júl'],
  ['aug', 'aoû', 'aou', 'ago', 'agu', 'авг', 'αυγ', 'αύγ', 'ağu', 'sie', 'srp'],
  ['sep', 'set', 'сен', 'σεπ', 'eyl', 'wrz', 'zář', 'szept'],
  ['oct', 'okt', 'out', 'ott', 'окт', 'οκτ', 'eki', 'paź', 'říj'],
  ['nov', 'ноя', 'νοε', 'νοέ', 'kas', 'lis'],
  ['dec', 'dez', 'déc', 'dic', 'des', 'дек', 'δεκ', 'ara', 'gru', 'pro'],
];

/** 1 … 12; undefined for what is no month. The longest beginning decides: `juil` before `jui`. */
export function monthOf(word: string): number | undefined {
  let best = 0;
  let month: number | undefined;
  BEGINNINGS.forEach((names, index) => {
    for (const name of names) {
      if (name.length > best && word.startsWith(name)) {
        best = name.length;
        month = index + 1;
      }
    }
  });
  return month;
}
