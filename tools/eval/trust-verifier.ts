import { FactVerifier } from '@trivium/ai/generation';
import {
  BUILT_ON_LIES,
  HELD_OUT_LIES,
  type LieKind,
  measureOtherTexts,
  measureTrust,
  type OtherHalf,
  type Tally,
  trustSituations,
} from '@trivium/ai/generation/testing';
import type { Figure } from './figures';

const SET = 'verifier, own texts zh/en';
const OTHER_SET = 'verifier, texts of another hand zh/en';
/** None of these may pass; of the others at most two in a hundred. */
const NEVER: readonly LieKind[] = ['number', 'unit', 'side', 'negation', 'date', 'omission'];
const NORMAL_95 = 1.959_964;
const TIMED_ROUNDS = 20;

/** Wilson's upper 95 % bound of a share (Wilson 1927): what the true share may be when `passed` of `of` were seen. */
export function upperBound({ passed, of }: Tally): number {
  const share = passed / of;
  const z2 = NORMAL_95 ** 2;
  const spread = NORMAL_95 * Math.sqrt((share * (1 - share)) / of + z2 / (4 * of * of));
  return (share + z2 / (2 * of) + spread) / (1 + z2 / of);
}

/** Lies that pass, beside the truthful texts that pass: either figure alone can be bought with the other. */
export function run(): Promise<readonly Figure[]> {
  const situations = trustSituations();
  const verifier = new FactVerifier();
  const { lies, truthful, heldOut } = measureTrust(situations, { verifier });
  const together = (kinds: readonly LieKind[]): Tally =>
    kinds
      .map((kind) => lies.get(kind) ?? { passed: 0, of: 0 })
      .reduce((all, one) => ({ passed: all.passed + one.passed, of: all.of + one.of }));
  const liesOf = (name: string, kinds: readonly LieKind[]): Figure => lieFigure({ set: SET, name, kinds, tally: together(kinds) });
  const truths = (name: string, tally: Tally): Figure => truthFigure({ set: SET, name, tally });
  return Promise.resolve([
    ...[...lies.keys()].sort().map((kind) => liesOf(`lies that pass: ${kind}`, [kind])),
    liesOf('lies that pass, kinds looked at while building', BUILT_ON_LIES),
    liesOf('lies that pass, kinds kept aside until a first look (2 of 120 then)', HELD_OUT_LIES),
    truths('truthful texts that pass, looked at while building', truthful),
    truths('truthful texts that pass, kept aside', heldOut),
    ...otherFigures(verifier, 'seen'),
    ...otherFigures(verifier, 'unseen'),
    { set: SET, name: 'an answer of 8 sentences against 6 passages, p95', ...timed(verifier), unit: 'ms', must: 20, isCost: true },
  ]);
}

/** Texts of somebody who had not seen the rules: one half was looked at while mending them, of the other only these figures. */
function otherFigures(verifier: FactVerifier, half: OtherHalf): readonly Figure[] {
  const { lies, truthful } = measureOtherTexts({ verifier, half });
  const set = `${OTHER_SET}, ${half} half`;
  return [
    ...[...lies]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([kind, tally]) => lieFigure({ set, name: `lies that pass: ${kind}`, kinds: [kind], tally })),
    truthFigure({ set, name: 'truthful sentences that pass', tally: truthful }),
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

function timed(verifier: FactVerifier): { readonly value: number; readonly size: string } {
  const times: number[] = [];
  for (const language of ['en', 'zh'] as const) {
    const own = trustSituations().filter((situation) => situation.language === language);
    for (let first = 0; first + 6 <= own.length; first++) {
      const six = own.slice(first, first + 6);
      const evidence = {
        passages: six.map(({ passages }) => passages.join(language === 'zh' ? '' : ' ').repeat(3)),
        facts: six.flatMap(({ facts }) => facts),
        names: six.flatMap(({ names }) => names),
      };
      const text = six
        .flatMap(({ truthful }) => truthful)
        .slice(0, 8)
        .join(' ');
      for (let round = 0; round < TIMED_ROUNDS; round++) {
        const began = performance.now();
        // Each round with its own evidence, as each answer has: what was read of it is not known yet.
        verifier.verify({ text, language, evidence: { ...evidence } });
        times.push(performance.now() - began);
      }
    }
  }
  times.sort((a, b) => a - b);
  return { value: times[Math.floor(times.length * 0.95)] ?? 0, size: `${times.length} answers` };
}
