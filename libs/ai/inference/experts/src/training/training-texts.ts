import { expertErrors } from '../experts.errors';
import { MAX_LABELS } from '../model/model-header';

export interface LabelledText {
  readonly text: string;
  readonly label: string;
  /** What others say of the text; to be given again with every text that is classified. */
  readonly hints?: readonly string[];
}

/** Texts needed for each routed expert: fewer cannot be told apart into kinds. */
const TEXTS_PER_EXPERT = 4;

export interface CheckedTexts {
  /** Index into the labels, text by text. */
  readonly labels: Uint8Array;
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
  given.forEach(({ label }, number) => {
    const column = indexOf.get(label);
    if (column === undefined) throw expertErrors.EXPERTS_LABEL_UNKNOWN({ number: number + 1 });
    columns[number] = column;
    textsByLabel[column] = (textsByLabel[column] ?? 0) + 1;
  });
  const present = textsByLabel.filter((texts) => texts > 0).length;
  if (present < 2) throw expertErrors.EXPERTS_TOO_FEW_LABELS({ labels: present });
  const different = new Set(given.map(({ text }) => text)).size;
  const needed = Math.max(2, experts * TEXTS_PER_EXPERT);
  if (different < needed) throw expertErrors.EXPERTS_TOO_FEW_TEXTS({ texts: different, needed });
  return { labels: columns, textsByLabel };
}
