import type { ConsistencyIssue } from '../consistency-issue';
import type { Mention } from '../reading/mention';
import type { ReadSection } from '../reading/mention-reader';
import { isSameThing } from './kinship';
import { issueOf, placeOf, type ReportView } from './report-view';

type Side = 'left' | 'right';

/** What is of both sides and greater on one, with the things that its sentence names. */
interface GreaterSide {
  readonly side: Side;
  readonly mentions: readonly Mention[];
  readonly start: number;
  readonly end: number;
}

/** `left greater than right`, `more on the left`, `左侧为著`; the side is the first group that is there. */
const GREATER: readonly RegExp[] = [
  /(?<![a-z])(left|right)(?:-sided)? ?(?:>|(?:greater|larger|worse|more|more \w+) than(?: on)?(?: the)? (?:left|right))/g,
  /(?<![a-z])(?:greater|larger|worse|more|more \w+|predominantly|most marked) (?:on|in) the (left|right)(?![a-z])/g,
  /(?<![a-z])(left|right)(?: side)?[- ]predominant/g,
  /([左右])侧?(?:更|较)?(?:为著|为主|为重|为多|为甚|明显|显著|较重|较多|重|著)(?=[,。;)、]|$)/g,
  /([左右])侧?>[左右]侧?/g,
];

/** A thing of both sides that is greater on one in the findings and on the other in the impression. */
export function checkGreaterSides(view: ReportView): ConsistencyIssue[] {
  const stated = greaterSides(view.sections.findings);
  return greaterSides(view.sections.impression).flatMap((conclusion) => {
    const same = stated.filter(({ mentions }) =>
      mentions.some((one) =>
        conclusion.mentions.some((other) => isSameThing(one, other) && (one.concept.id === other.concept.id || one.organ === other.organ)),
      ),
    );
    const [first] = same;
    if (!first || same.some(({ side }) => side === conclusion.side)) return [];
    return [
      issueOf(view, {
        type: 'laterality',
        places: [placeOf('findings', first), placeOf('impression', conclusion)],
        en: `The greater side differs: ${first.side} in the findings, ${conclusion.side} here.`,
        zh: `较重的一侧不一致：影像表现为${first.side === 'left' ? '左' : '右'}侧，此处为${conclusion.side === 'left' ? '左' : '右'}侧。`,
        subject: `greater:${first.mentions[0]?.concept.id ?? ''}:${first.side}>${conclusion.side}`,
      }),
    ];
  });
}

const greaterSides = ({ folded, sentences, mentions }: ReadSection): GreaterSide[] =>
  sentences.flatMap((sentence) => {
    const own = mentions.filter((mention) => mention.sentence === sentence.index && mention.assertion === 'affirmed');
    if (own.length === 0) return [];
    const text = folded.text.slice(sentence.start, sentence.end);
    return GREATER.flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ index, 0: whole, 1: side }) => ({
        // `较左侧明显` is greater on the other one.
        side: (side === 'left' || side === '左') !== /[较比]/.test(text.charAt(index - 1)) ? ('left' as const) : ('right' as const),
        mentions: own,
        start: sentence.start + index,
        end: sentence.start + index + whole.length,
      })),
    );
  });
