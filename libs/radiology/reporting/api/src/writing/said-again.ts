/** Words that carry nothing by themselves. */
const EMPTY = new Set(
  'the and with for from that this there are was were seen has have into its been present shown shows found'.split(' '),
);
const EMPTY_HAN = new Set('的了见可有为约于在与和及一枚个处示呈位');
const DENIES = /\b(?:no|not|without|absent|negative|neither|nor|none|free)\b|未|无|没有|不(?=[大宽厚伴])/iu;
const DOUBTS =
  /\b(?:possibl[ey]|may|might|could|probabl[ey]|likely|suspect(?:ed|s)?|suspicious|suspicion|questionable|perhaps|presumabl[ey]|presumed|apparently|exclude[ds]?|ruled out|equivocal|uncertain)\b|可能|可疑|疑|考虑|除外|排除|或许|大概|倾向/iu;
const NUMBER = /\d+(?:\.\d+)?/g;
const STEM = 5;
const LEAST = 0.8;

/** Whether a sentence, which holds by itself, says what a fact says: nearly all its words, every number, and denied as it is. */
export function saysAgain(sentence: string, fact: string): boolean {
  if (DENIES.test(sentence) !== DENIES.test(fact) || DOUBTS.test(sentence) !== DOUBTS.test(fact)) return false;
  const numbers = new Set(sentence.match(NUMBER) ?? []);
  if ((fact.match(NUMBER) ?? []).some((number) => !numbers.has(number))) return false;
  const wanted = [...new Set(termsOf(fact))];
  const said = new Set(termsOf(sentence));
  return wanted.length > 0 && wanted.filter((term) => said.has(term)).length / wanted.length >= LEAST;
}

/** Least share of a ground's words that make a sentence one about it. */
const ABOUT = 0.6;

/** Whether a sentence is surer, or less sure, than the sentences of the draft that it is about. */
export function isOtherwiseSure(sentence: string, grounds: readonly string[]): boolean {
  const said = new Set(termsOf(sentence));
  const about = grounds.filter((ground) => {
    const terms = [...new Set(termsOf(ground.replace(DOUBTS, ' ')))];
    return terms.length > 0 && terms.filter((term) => said.has(term)).length / terms.length >= ABOUT;
  });
  if (about.length === 0) return false;
  const isDoubted = about.some((ground) => DOUBTS.test(ground));
  return DOUBTS.test(sentence) !== isDoubted;
}

function termsOf(text: string): string[] {
  const latin = (text.toLowerCase().match(/(?:(?!\p{Script=Han})\p{L}){3,}/gu) ?? [])
    .filter((word) => !EMPTY.has(word))
    .map((word) => word.slice(0, STEM));
  const han = (text.match(/\p{Script=Han}/gu) ?? []).filter((character) => !EMPTY_HAN.has(character));
  return [...latin, ...han];
}
