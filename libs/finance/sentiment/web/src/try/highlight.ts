import type { SentimentAnswer } from '@trivium/finance/api-client';

/** A run of the text with what it did: above 0 for the label, below against it, 0 nothing. */
export interface TextRun {
  readonly text: string;
  readonly effect: number;
  /** Weight of the underline, 1 to 3; 0 where nothing moved. */
  readonly strength: 0 | 1 | 2 | 3;
}

/** A piece is sought this often at most: a letter that stands everywhere explains nothing. */
const MOST_PLACES = 20;

/**
 * Cuts a text where the words that moved its label begin and end. Pieces overlap (n-grams), and of several over one letter the strongest counts; pieces are looked for
 * without case, as the model reads them.
 */
export function textRuns(text: string, words: SentimentAnswer['explanation']['words']): TextRun[] {
  const effects = new Float64Array(text.length);
  const lower = text.toLowerCase();
  // Few letters change their length in lower case (İ); offsets would then lie.
  if (lower.length === text.length) {
    for (const { text: piece, effect } of words) paint(effects, { text: lower, piece: piece.toLowerCase().trim(), effect });
  }
  const strongest = effects.reduce((most, effect) => Math.max(most, Math.abs(effect)), 0);
  const runs: TextRun[] = [];
  for (let start = 0; start < text.length;) {
    let end = start + 1;
    while (end < text.length && effects[end] === effects[start]) end += 1;
    const effect = effects[start] ?? 0;
    runs.push({ text: text.slice(start, end), effect, strength: strengthOf(effect, strongest) });
    start = end;
  }
  return runs;
}

function paint(
  effects: Float64Array,
  { text, piece, effect }: { readonly text: string; readonly piece: string; readonly effect: number },
): void {
  if (piece === '') return;
  let at = text.indexOf(piece);
  for (let places = 0; at >= 0 && places < MOST_PLACES; places += 1) {
    for (let place = at; place < at + piece.length; place += 1) {
      if (Math.abs(effect) > Math.abs(effects[place] ?? 0)) effects[place] = effect;
    }
    at = text.indexOf(piece, at + piece.length);
  }
}

function strengthOf(effect: number, strongest: number): TextRun['strength'] {
  if (effect === 0 || strongest === 0) return 0;
  const share = Math.abs(effect) / strongest;
  return share > 2 / 3 ? 3 : share > 1 / 3 ? 2 : 1;
}

/** Whether the opinions that say something say different things. */
export function disagrees({ opinions }: Pick<SentimentAnswer, 'opinions'>): boolean {
  return new Set(opinions.flatMap(({ label }) => label ?? [])).size > 1;
}
