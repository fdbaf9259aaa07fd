/** What says of the two before it the two behind it. */
const VERB =
  'is|are|was|were|appears?|remains?|measures?|measured|measuring|shows?|demonstrates?|exhibits?|has|have|lies?|reaches|contains?';
const RESPECTIVE = new RegExp(
  `^(.+?) and (.+?),? ((?:both )?(?:${VERB})(?: (?:approximately|about|up to|to be))?) (.+?) and (.+?),? respectively[.]?$`,
  'iu',
);
const RESPECTIVE_FIRST = new RegExp(`^(.+?) and (.+?),? ((?:${VERB})),? respectively,? (.+?) and (.+?)[.]?$`, 'iu');
/** Where more than two are told it is not plain which is whose. */
const MORE = /,|\band\b|;/iu;

/** `The ligament and the tendon are torn and intact, respectively`: what is told of each, by itself; undefined of any other sentence. */
export function eachByItself(text: string): string | undefined {
  const [, first = '', second = '', verb = '', ofFirst = '', ofSecond = ''] = RESPECTIVE.exec(text) ?? RESPECTIVE_FIRST.exec(text) ?? [];
  if (first === '' || [first, second, ofFirst, ofSecond].some((piece) => MORE.test(piece))) return undefined;
  return `${first} ${verb} ${ofFirst}; ${second} ${verb} ${ofSecond}.`;
}
