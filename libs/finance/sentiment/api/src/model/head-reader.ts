import { RoutedClassifier } from '@trivium/ai/inference/experts';
import { SENTIMENT_LABELS } from '@trivium/finance/sentiment/domain';
import { breakRuns } from './grams/broken-runs';
import { GramReader, type GramReading } from './grams/gram-reader';
import { pushesFor, rarityFrom, scoresOf, weighGrams, type WeighedGrams } from './learner/gram-table';
import { softmax } from './learner/softmax-regression';
import { joinOpinions, logarithms, type SeparateOpinions } from './opinion-columns';
import { evidenceFor, type ReadText } from './rule-evidence';
import type { SentimentHead } from './sentiment-head';

export interface ExpertsOpinion {
  readonly probabilities: Float64Array;
  readonly experts: readonly { readonly index: number; readonly weight: number }[];
}

export interface HeadJudgement {
  readonly probabilities: Float64Array;
  readonly opinions: SeparateOpinions;
  readonly experts?: ExpertsOpinion;
  /** N-grams that moved the score of a label, the strongest first; until the next text is read. */
  moving(label: number): { readonly text: string; readonly effect: number }[];
}

const SHOWN_GRAMS = 8;

/** Reads texts for one head. Not to be shared between threads; calls cannot overlap. */
export class HeadReader {
  private readonly grams: GramReader;
  private readonly experts: RoutedClassifier | undefined;
  /** The shared expert alone, which is a plain logistic regression. */
  private readonly rival: RoutedClassifier | undefined;

  constructor(
    readonly head: SentimentHead,
    /** Whom a trained head goes on asking. */
    private readonly shipped?: HeadReader,
  ) {
    this.grams = new GramReader(head.info.grams);
    this.experts = head.experts ? RoutedClassifier.open(head.experts) : undefined;
    this.rival = this.experts ? new RoutedClassifier(this.experts.model, () => []) : undefined;
  }

  judge(read: ReadText): HeadJudgement {
    const { info, table, join } = this.head;
    const shipped = info.joined.includes('shipped') ? this.shipped?.judge(read).probabilities : undefined;
    const beneath = shipped && logarithms(shipped);
    const { opinion, hints } = evidenceFor(info.level, read);
    const entity = info.level === 'entity' ? read.entity?.name : undefined;
    const reading = this.grams.read({ text: read.text, hints, ...(entity === undefined ? {} : { entity }) });
    const weighed = weighGrams(reading, info.grams, (row) => rarityFrom(table.rarity[row] ?? 0));
    const experts = info.joined.includes('experts') ? this.askExperts(read) : undefined;
    const opinions: SeparateOpinions = {
      grams: logarithms(softmax(added(scoresOf(table, weighed), info.start === 'added' ? beneath : undefined))),
      rules: opinion,
      ...(experts ? { experts: logarithms(experts.probabilities) } : {}),
      ...(beneath ? { shipped: beneath } : {}),
    };
    return {
      probabilities: joinOpinions(opinions, info, join),
      opinions,
      ...(experts ? { experts } : {}),
      moving: (label) => strongest(reading, weighed, pushesFor(label, table, weighed)),
    };
  }

  askExperts({ text, rules }: ReadText): ExpertsOpinion | undefined {
    return this.experts ? opinionOf(this.experts, text, rules.hints) : undefined;
  }

  askRival({ text, rules }: ReadText): Float64Array | undefined {
    return this.rival ? opinionOf(this.rival, text, rules.hints).probabilities : undefined;
  }
}

function added(scores: Float64Array, others: Float64Array | undefined): Float64Array {
  return others ? scores.map((score, label) => score + (others[label] ?? 0)) : scores;
}

function opinionOf(classifier: RoutedClassifier, text: string, hints: readonly string[]): ExpertsOpinion {
  const { probabilities, experts } = classifier.classify(breakRuns(text), hints);
  const of = new Map(probabilities.map(({ label, probability }) => [label, probability]));
  return { probabilities: Float64Array.from(SENTIMENT_LABELS, (label) => of.get(label) ?? 0), experts };
}

/** Hints are shown as the rules that they are; an n-gram that differs in spaces is shown once. */
function strongest({ nameAt, ends }: GramReading, { places }: WeighedGrams, pushes: Float64Array): { text: string; effect: number }[] {
  const order = Array.from(pushes, (push, at) => ({ push, place: places[at] ?? 0 }))
    .filter(({ push, place }) => push !== 0 && place >= ends[0])
    .sort((a, b) => Math.abs(b.push) - Math.abs(a.push) || a.place - b.place);
  const shown = new Map<string, number>();
  for (const { push, place } of order) {
    const gram = nameAt(place).trim();
    if (gram !== '' && !shown.has(gram)) shown.set(gram, push);
    if (shown.size === SHOWN_GRAMS) break;
  }
  return [...shown].map(([text, effect]) => ({ text, effect }));
}
