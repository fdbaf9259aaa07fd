import type { DistressCategory, DistressSeverity } from '../distress-finding';

export interface Link {
  /** Any of these. */
  readonly concepts: readonly string[];
  /** Right behind the link before. */
  readonly isNext: boolean;
  /** Not where it is denied: "I don't want to", 不想. */
  readonly isAffirmed: boolean;
}

export interface Frame {
  /** As it stands in its table. */
  readonly line: string;
  readonly category: DistressCategory;
  readonly severity: DistressSeverity;
  /** Each chain in its order; the chains in any. */
  readonly chains: readonly (readonly Link[])[];
  /** Nowhere in the sentence. */
  readonly absent: readonly string[];
  /** Not beside words of a lesson or a jest. */
  readonly isEarnest: boolean;
}

/** Frames of one kind, one a line. */
export interface FrameBlock {
  readonly category: DistressCategory;
  readonly severity: DistressSeverity;
  readonly frames: string;
}

/**
 * Reads lines such as `SELF > WISH >> DIE ?`: `+` in any order, `>` one before the other within a few words, `>>` right before it, `A|B` either,
 * `+NAME` straight before a name: not denied, ` - NAME` nowhere in the sentence, `?` at the end: nothing speaks of a lesson or a jest.
 */
export function framesOf(blocks: readonly FrameBlock[]): readonly Frame[] {
  return blocks.flatMap(({ category, severity, frames }) =>
    frames
      .trim()
      .split('\n')
      .map((line) => {
        const [said = '', ...absent] = line.replace(/ \?$/u, '').split(' - ');
        return { line, category, severity, absent, isEarnest: line.endsWith(' ?'), chains: said.split(' + ').map(chainOf) };
      }),
  );
}

function chainOf(chain: string): readonly Link[] {
  return [...chain.matchAll(/(?:(>>?) )?(\+?)([A-Z_|]+)/gu)].map(([, arrow, affirmed, names = '']) => ({
    concepts: names.split('|'),
    isNext: arrow === '>>',
    isAffirmed: affirmed === '+',
  }));
}
