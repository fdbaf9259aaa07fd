/** Verbs whose forms no ending gives, the plain form first. */
const IRREGULAR = `
beat beaten, bite bit bitten, bleed bled, break broke broken, bring brought, buy bought, catch caught, choose chose chosen, come came,
die dying died, do did does done doing, drink drank drunk, drive drove driven, eat ate eaten, fall fell fallen, feel felt, fight fought,
find found, freeze froze frozen, get got gotten, give gave given, hang hung, have has had, hide hid hidden, hold held, keep kept,
leave left, lie lay lying, lose lost, make made, meet met, feed fed, draw drew drawn, swim swam, ride rode, spend spent, blow blew, burn burnt, lend lent, pay paid, run ran, say said, see saw seen, sell sold, send sent, shake shook shaken,
shoot shot, show shown, sit sat, sleep slept, slide slid, speak spoke spoken, spit spat, stand stood, steal stole stolen, stick stuck,
swear swore sworn, take took taken, tell told, tear tore torn, think thought, throw threw thrown, wake woke woken, wear wore worn,
write wrote written
`;
const BASE_OF = new Map(
  IRREGULAR.trim()
    .split(/,\s+/u)
    .flatMap((entry) => {
      const [base = '', ...forms] = entry.split(' ');
      return forms.map((form) => [form, base] as const);
    }),
);

/** Words that strengthen, soften or date a wish without changing what is wished. They are left out of texts and of tables alike. */
const FILLERS = new Set(
  (
    'just really honestly kinda literally actually totally truly simply basically seriously lowkey ngl tbh rn even also still already ' +
    'always often sometimes constantly probably maybe completely absolutely definitely sorta pretty finally genuinely legit fr lately'
  ).split(' '),
);

const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\bcan(?:'t|not)\b/gu, 'can not'],
  [/\bwon't\b/gu, 'will not'],
  [/\bain't\b/gu, 'is not'],
  [/n't\b/gu, ' not'],
  [/'m\b/gu, ' am'],
  [/'re\b/gu, ' are'],
  [/'ve\b/gu, ' have'],
  [/'ll\b/gu, ' will'],
  [/'d\b/gu, ' would'],
  [/\b(he|she|it|that|there|here|what|who|where|how)'s\b/gu, '$1 is'],
];

/** The words of an English text, contractions written out and fillers left out. */
export function englishWords(text: string): readonly string[] {
  const written = CONTRACTIONS.reduce((left, [found, full]) => left.replace(found, full), text.toLowerCase());
  return (written.match(/[a-z0-9][a-z0-9'-]*|\p{Extended_Pictographic}/gu) ?? []).filter((word) => !FILLERS.has(word));
}

/** `is` is no form of `i`, nor `uses` of `us`. */
const SHORTEST_INFLECTED = 4;
const DOUBLED = /([b-df-hj-np-tv-z])\1$/u;

/** What a word may be a form of; forms that are no words do no harm, for no table holds them. */
export function plainForms(word: string): readonly string[] {
  const base = BASE_OF.get(word);
  const forms = base === undefined ? [] : [base];
  if (word.endsWith("'s")) return [...forms, word.slice(0, -2)];
  if (word.endsWith('ies') || word.endsWith('ied')) forms.push(`${word.slice(0, -3)}y`);
  if (word.length < SHORTEST_INFLECTED) return forms;
  if (word.endsWith('s') && !word.endsWith('ss')) forms.push(word.slice(0, -1));
  if (word.endsWith('es') && word.length > SHORTEST_INFLECTED) forms.push(word.slice(0, -2));
  for (const ending of ['ed', 'ing'])
    if (word.endsWith(ending) && word.length > ending.length + 2) {
      const stem = word.slice(0, -ending.length);
      forms.push(stem, `${stem}e`, stem.replace(DOUBLED, '$1'));
    }
  return forms;
}
