import { keptWith } from './kept-with';
import type { Clause } from './reading';

/** How many or how often, from never to always; a word that only counts or compares (`some 200`, `most efficient`, `at all`) is none. */
const DEGREES: readonly (readonly [degree: number, pattern: RegExp])[] = [
  [
    5,
    /(?<!\b(?:not|nearly|almost|at|of|in|above|after|first of) )\b(?:all(?= (?:the |of the |other )?[a-z]{3,})|every(?! (?:year|month|week|day|hour|minute|second|\d|two|three|four|five|six|ten)\b)|always|invariably|without exception|in (?:all|every) cases?)\b|(?<!不是?|并非|非|没有)(?:总是|始终|所有(?!者|权|制)|全部|一律|毫无例外|每一[个位名种])/iu,
  ],
  [
    4,
    /\b(?:most(?= (?:of the |of |[a-z]+s\b))|mostly|usually|generally|typically|as a rule|in most cases|the majority of|largely|predominantly|mainly)\b|大多数?|多数|通常|一般(?!来|而|性|人)|往往|大部分|绝大/iu,
  ],
  [
    2,
    /\b(?:sometimes|occasionally|some(?= (?!(?:time|kind|sort|extent|way|point|degree|distance)\b)(?:of the |[a-z]{3,}\b))|in some cases|at times|now and then)\b|有时候?|偶尔|有些|部分(?=的?\p{sc=Han}{2})|个别|少数/iu,
  ],
  [1, /\b(?:rarely|seldom|hardly ever|few(?= (?:of\b|[a-z]+s\b))(?<!\b(?:a|very|quite a) few))\b|很少|极少|罕见/iu],
];

/** A clause is held against many. */
const degreeOf = keptWith(({ text }: Clause): number | undefined => {
  const found = DEGREES.filter(([, pattern]) => pattern.test(text));
  return found.length === 1 ? found[0]?.[0] : undefined;
});

/** `All frogs` for `most frogs`, `sometimes` for `always`: says it of more or of fewer than the source. One step between neighbours that people use for each other is none. */
export function isOfOtherDegree(said: Clause, known: Clause): boolean {
  const own = degreeOf(said);
  if (own === undefined) return false;
  const other = degreeOf(known);
  return other !== undefined && own !== other;
}
