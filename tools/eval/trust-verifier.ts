import { FactVerifier } from '@trivium/ai/generation';
import {
  answerSituations,
  buildingSituations,
  BUILT_ON_LIES,
  fifthOrdinarySituations,
  fourthOrdinarySituations,
  freeSituations,
  HELD_OUT_LIES,
  type LieKind,
  measureOtherTexts,
  measureTrust,
  measureTurns,
  modelSituations,
  moreSituations,
  ordinarySituations,
  otherSituations,
  secondOrdinarySituations,
  seventhOrdinarySituations,
  sixthOrdinarySituations,
  type Tally,
  thirdOrdinarySituations,
  trustSituations,
  type Turn,
  TURNS_EN,
  TURNS_ZH,
  WAYS_OF_WRITING,
} from '@trivium/ai/generation/testing';
import type { Figure } from './figures';

const SET = 'verifier, own texts zh/en';
const OTHER_SET = 'verifier, texts of another hand zh/en';
const MORE_SET = 'verifier, 120 situations written before version 3 zh/en';
const FREE_SET = 'verifier, 60 situations in freer wording zh/en, written before version 4';
const ANSWER_SET = 'verifier, 36 situations in the wording of answers zh/en, written before version 5';
const MODEL_SET = 'verifier, 30 situations in the free manner of models zh/en, written before version 6';
const BUILDING_SET = 'verifier, 40 situations written to build version 7 by zh/en';
const SECOND_BUILDING_SET = 'verifier, 40 more situations written to build version 7 by zh/en';
const ORDINARY_SET = 'verifier, 50 situations of an independent hand zh/en';
const SECOND_ORDINARY_SET = 'verifier, 60 situations of a second independent hand zh/en';
const THIRD_ORDINARY_SET = 'verifier, 84 situations of a third independent hand zh/en';
const FOURTH_ORDINARY_SET = 'verifier, 42 situations of a fourth independent hand zh/en';
const SIXTH_ORDINARY_SET = 'verifier, 48 situations of a sixth hand zh/en';
const SEVENTH_ORDINARY_SET = 'verifier, 60 situations of a seventh hand';
const FIFTH_ORDINARY_SET = 'verifier, 30 situations of a fifth independent hand zh/en';
/** None of these may pass; of the others at most two in a hundred. */
const NEVER: readonly LieKind[] = ['number', 'unit', 'side', 'negation', 'date', 'omission'];
const NORMAL_95 = 1.959_964;
const TIMED_ROUNDS = 10;

/** Wilson's upper 95 % bound of a share (Wilson 1927): what the true share may be when `passed` of `of` were seen. */
export function upperBound({ passed, of }: Tally): number {
  const share = passed / of;
  const z2 = NORMAL_95 ** 2;
  const spread = NORMAL_95 * Math.sqrt((share * (1 - share)) / of + z2 / (4 * of * of));
  return (share + z2 / (2 * of) + spread) / (1 + z2 / of);
}

/** Lies that pass, beside the truthful texts that pass: either figure alone can be bought with the other. */
export async function run(): Promise<readonly Figure[]> {
  const situations = trustSituations();
  const verifier = new FactVerifier();
  const { lies, truthful, heldOut } = measureTrust(situations, { verifier });
  const together = (kinds: readonly LieKind[]): Tally =>
    kinds
      .map((kind) => lies.get(kind) ?? { passed: 0, of: 0 })
      .reduce((all, one) => ({ passed: all.passed + one.passed, of: all.of + one.of }));
  const liesOf = (name: string, kinds: readonly LieKind[]): Figure => lieFigure({ set: SET, name, kinds, tally: together(kinds) });
  const truths = (name: string, tally: Tally): Figure => truthFigure({ set: SET, name, tally });
  return [
    ...[...lies.keys()].sort().map((kind) => liesOf(`lies that pass: ${kind}`, [kind])),
    liesOf('lies that pass, kinds looked at while building', BUILT_ON_LIES),
    liesOf('lies that pass, kinds kept aside until a first look (2 of 120 then)', HELD_OUT_LIES),
    truths('truthful texts that pass, looked at while building', truthful),
    truths('truthful texts that pass, kept aside', heldOut),
    ...otherFigures(verifier, { set: `${OTHER_SET}, seen half`, situations: otherSituations('seen') }),
    ...otherFigures(verifier, { set: `${OTHER_SET}, unseen half`, situations: otherSituations('unseen') }),
    ...otherFigures(verifier, { set: `${MORE_SET}, seen half`, situations: moreSituations('seen') }),
    ...otherFigures(verifier, { set: `${MORE_SET}, unseen half`, situations: moreSituations('unseen') }),
    ...otherFigures(verifier, { set: `${FREE_SET}, two thirds for building`, situations: freeSituations('develop') }),
    ...otherFigures(verifier, { set: `${FREE_SET}, a third set aside by hash`, situations: freeSituations('aside') }),
    ...otherFigures(verifier, { set: `${ANSWER_SET}, half for building`, situations: answerSituations('develop') }),
    ...otherFigures(verifier, { set: `${ANSWER_SET}, half set aside`, situations: answerSituations('aside') }),
    ...otherFigures(verifier, { set: `${MODEL_SET}, half for building`, situations: modelSituations('develop') }),
    ...otherFigures(verifier, { set: `${MODEL_SET}, half set aside`, situations: modelSituations('aside') }),
    ...otherFigures(verifier, { set: `${ORDINARY_SET}, half opened after its first look`, situations: ordinarySituations('opened') }),
    ...otherFigures(verifier, { set: `${ORDINARY_SET}, half aside`, situations: ordinarySituations('aside') }),
    ...otherFigures(verifier, {
      set: `${SECOND_ORDINARY_SET}, half opened after its first look`,
      situations: secondOrdinarySituations('opened'),
    }),
    ...otherFigures(verifier, { set: `${SECOND_ORDINARY_SET}, half aside`, situations: secondOrdinarySituations('aside') }),
    ...otherFigures(verifier, {
      set: `${THIRD_ORDINARY_SET}, half opened after its first look`,
      situations: thirdOrdinarySituations('opened'),
    }),
    ...otherFigures(verifier, { set: `${THIRD_ORDINARY_SET}, half aside`, situations: thirdOrdinarySituations('aside') }),
    ...otherFigures(verifier, {
      set: `${FOURTH_ORDINARY_SET}, half read after its first look`,
      situations: fourthOrdinarySituations('opened'),
    }),
    ...otherFigures(verifier, { set: `${FOURTH_ORDINARY_SET}, half aside`, situations: fourthOrdinarySituations('aside') }),
    ...otherFigures(verifier, {
      set: `${FIFTH_ORDINARY_SET}, half opened after its first look`,
      situations: fifthOrdinarySituations('opened'),
    }),
    ...otherFigures(verifier, { set: `${FIFTH_ORDINARY_SET}, half aside`, situations: fifthOrdinarySituations('aside') }),
    ...otherFigures(verifier, {
      set: `${SIXTH_ORDINARY_SET}, half opened after its first look`,
      situations: sixthOrdinarySituations('opened'),
    }),
    ...otherFigures(verifier, { set: `${SIXTH_ORDINARY_SET}, half aside`, situations: sixthOrdinarySituations('aside') }),
    ...otherFigures(verifier, {
      set: `${SEVENTH_ORDINARY_SET}, half opened after its first look`,
      situations: seventhOrdinarySituations('opened'),
    }),
    ...otherFigures(verifier, { set: `${SEVENTH_ORDINARY_SET}, half aside`, situations: seventhOrdinarySituations('aside') }),
    ...otherFigures(verifier, { set: BUILDING_SET, situations: buildingSituations('first') }),
    ...otherFigures(verifier, { set: SECOND_BUILDING_SET, situations: buildingSituations('second') }),
    ...turnFigures(verifier, 'ways of writing numbers', WAYS_OF_WRITING),
    ...turnFigures(verifier, 'turns of grammar, en', TURNS_EN),
    ...turnFigures(verifier, 'turns of grammar, zh', TURNS_ZH),
    ...(await timeFigures('new')),
    ...(await timeFigures('read ahead')),
    ...(await timeFigures('known')),
  ];
}

/** Pairs that change nothing but the turn; written by whoever made the rules, and mended by. */
function turnFigures(verifier: FactVerifier, name: string, turns: readonly Turn[]): readonly Figure[] {
  const set = `verifier, pairs by turn (seen): ${name}`;
  const { same, other } = measureTurns(turns, verifier);
  return [
    truthFigure({ set, name: 'the same, which passes', tally: same }),
    lieFigure({ set, name: 'something else, which passes', kinds: NEVER, tally: other }),
  ];
}

/** Texts that were written without a look at the rules: one half was looked at while mending them, of the other only these figures. */
function otherFigures(
  verifier: FactVerifier,
  { set, situations }: { readonly set: string; readonly situations: ReturnType<typeof otherSituations> },
): readonly Figure[] {
  const { lies, truthful } = measureOtherTexts({ verifier, situations });
  const all = [...lies.values()].reduce((sum, one) => ({ passed: sum.passed + one.passed, of: sum.of + one.of }));
  const together = `${all.passed} of ${all.of} lies pass, upper 95 % bound ${upperBound(all).toFixed(3)}`;
  return [
    ...[...lies]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([kind, tally]) => lieFigure({ set, name: `lies that pass: ${kind}`, kinds: [kind], tally })),
    truthFigure({ set, name: `truthful sentences that pass; ${together}`, tally: truthful }),
  ];
}

interface LieFigure {
  readonly set: string;
  readonly name: string;
  readonly kinds: readonly LieKind[];
  readonly tally: Tally;
}

function lieFigure({ set, name, kinds, tally }: LieFigure): Figure {
  const must = kinds.every((kind) => NEVER.includes(kind)) ? 0 : 0.02;
  const size = `${tally.of}, upper 95 % bound ${upperBound(tally).toFixed(3)}`;
  return { set, name, size, value: tally.passed / tally.of, unit: 'share', must, isCost: true };
}

function truthFigure({ set, name, tally: { passed, of } }: Omit<LieFigure, 'kinds'>): Figure {
  return { set, name, size: `${of}`, value: passed / of, unit: 'share', must: 0.85, aim: 0.95 };
}

const TIMED_PASSAGES = {
  new: 'passages never read before',
  'read ahead': 'new passages, read while the model wrote as the gate does',
  known: 'passages read for another answer',
};
type TimedPassages = keyof typeof TIMED_PASSAGES;

/** Processor time of the thread, which the machine's other work does not lengthen, and time on the clock, which it does. */
async function timeFigures(passages: TimedPassages): Promise<readonly Figure[]> {
  const verifier = new FactVerifier();
  // The compiler's own work is no answer's.
  await timesOf(verifier, { passages, tag: 'w' });
  const { processorMs, clockMs } = await timesOf(verifier, { passages, tag: 'x' });
  const of = TIMED_PASSAGES[passages];
  const size = `${clockMs.length} answers`;
  const figure = (kind: string, times: readonly number[], share: number): Figure => ({
    set: SET,
    name: `an answer of 8 sentences against 6 passages (${of}), ${kind}, p${share * 100}`,
    size,
    value: [...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0,
    unit: 'ms',
    ...(share === 0.95 ? { must: 20 } : {}),
    isCost: true,
  });
  return [
    figure('processor', processorMs, 0.5),
    figure('processor', processorMs, 0.95),
    figure('clock', clockMs, 0.5),
    figure('clock', clockMs, 0.95),
  ];
}

async function timesOf(
  verifier: FactVerifier,
  { passages: kind, tag }: { readonly passages: TimedPassages; readonly tag: string },
): Promise<{ readonly processorMs: readonly number[]; readonly clockMs: readonly number[] }> {
  const processorMs: number[] = [];
  const clockMs: number[] = [];
  for (const language of ['en', 'zh'] as const) {
    const own = trustSituations().filter((situation) => situation.language === language);
    const [end, gap] = language === 'zh' ? ['。', ''] : ['.', ' '];
    const sentences = own.flatMap(({ passages }) => passages);
    for (let first = 0; first + 6 <= own.length; first++) {
      const six = own.slice(first, first + 6);
      const text = six
        .flatMap(({ truthful }) => truthful)
        .slice(0, 8)
        .join(' ');
      for (let round = 0; round < TIMED_ROUNDS; round++) {
        const passages = six
          .map(({ passages: few }, at) => [...few, ...sentences.slice(at * 3, at * 3 + 4)].join(gap))
          // A mark makes every sentence one that was never read.
          .map((passage) => (kind === 'known' ? passage : passage.replaceAll(end, ` (${tag}${round}-${first})${end}`)));
        const evidence = { passages, facts: six.flatMap(({ facts }) => facts), names: six.flatMap(({ names }) => names) };
        if (kind === 'read ahead') await verifier.prepare({ language, evidence });
        const before = process.threadCpuUsage();
        const began = performance.now();
        verifier.verify({ text, language, evidence });
        clockMs.push(performance.now() - began);
        const { user, system } = process.threadCpuUsage(before);
        processorMs.push((user + system) / 1000);
      }
    }
  }
  return { processorMs, clockMs };
}
