import { expertErrors } from '../experts.errors';
import { MAX_LABELS } from '../model/model-header';

export interface LabelledText {
  readonly text: string;
  readonly label: string;
  /**
   * How far each label is true, in the order of the labels, making 1: a teacher's opinion instead of one label. `label` is then only counted.
   */
  readonly shares?: readonly number[];
  /** What others say of the text; to be given again with every text that is classified. */
  readonly hints?: readonly string[];
}

/** Texts needed for each routed expert: fewer cannot be told apart into kinds. */
const TEXTS_PER_EXPERT = 4;

export interface CheckedTexts {
  /** Index into the labels, text by text. */
  readonly labels: Uint8Array;
  /** What is true of each text that has more than one label's share. */
  readonly shares: readonly (Float64Array | undefined)[];
  readonly textsByLabel: number[];
}

/**
 * Refuses what nothing can be learned from. Empty texts are taken: they say how frequent their label is.
 *
 * @throws AppError EXPERTS_LABEL_UNKNOWN, EXPERTS_TOO_FEW_LABELS, EXPERTS_TOO_FEW_TEXTS
 */
export function checkTexts(
  given: readonly LabelledText[],
  { labels, experts }: { labels: readonly string[]; experts: number },
): CheckedTexts {
  const indexOf = new Map(labels.map((label, index) => [label, index]));
  if (indexOf.size !== labels.length || labels.length > MAX_LABELS) throw expertErrors.EXPERTS_TOO_FEW_LABELS({ labels: labels.length });
  const textsByLabel = labels.map(() => 0);
  const columns = new Uint8Array(given.length);
  const shares = given.map(({ shares: own }) => own && Float64Array.from(own));
  given.forEach(({ label }, number) => {
    const column = indexOf.get(label);
    if (column === undefined || !areShares(shares[number], labels.length)) throw expertErrors.EXPERTS_LABEL_UNKNOWN({ number: number + 1 });
    columns[number] = column;
    textsByLabel[column] = (textsByLabel[column] ?? 0) + 1;
  });
  const present = textsByLabel.filter((texts) => texts > 0).length;
  if (present < 2) throw expertErrors.EXPERTS_TOO_FEW_LABELS({ labels: present });
  const different = new Set(given.map(({ text }) => text)).size;
  const needed = Math.max(2, experts * TEXTS_PER_EXPERT);
  if (different < needed) throw expertErrors.EXPERTS_TOO_FEW_TEXTS({ texts: different, needed });
  return { labels: columns, shares, textsByLabel };
}

/** Rounding of a teacher who writes decimals. */
const SHARES_TOLERANCE = 0.01;

function areShares(shares: Float64Array | undefined, labels: number): boolean {
  if (!shares) return true;
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.length === labels && shares.every((share) => share >= 0) && Math.abs(sum - 1) <= SHARES_TOLERANCE;
}
