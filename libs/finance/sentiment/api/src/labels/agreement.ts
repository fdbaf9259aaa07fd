/** Names of a column that tells how many annotators agreed on a row's label. */
export const AGREEMENT_COLUMNS: readonly string[] = ['agree', 'agreement', 'annotator_agreement', '一致率', '一致度'];

const MOST_PERCENT = 100;
const SENTENCES = 'sentences_';
const AGREE = 'agree';
/** A number, with a sign for per cent or without; a comma stands for the point where people write it so. */
const FIGURE = /^(\d{0,3})(?:[.,](\d{1,4}))?\s*%?$/u;

/**
 * Reads a share of annotators, in whole per cent: a figure from 0 to 100, with `%` or without; a fraction with a point (`0.75`); or a name as sets of labelled sentences carry it
 * (`AllAgree`, `75Agree`, `sentences_50agree`).
 *
 * @returns undefined for what says nothing
 */
export function readAgreement(written: string): number | undefined {
  const word = written.trim().toLowerCase();
  const name = word.startsWith(SENTENCES) ? word.slice(SENTENCES.length) : word;
  if (name === `all${AGREE}` || name === 'all') return MOST_PERCENT;
  const [, whole, part] = FIGURE.exec(name.endsWith(AGREE) ? name.slice(0, -AGREE.length) : name) ?? [];
  if (whole === undefined || (whole === '' && part === undefined)) return undefined;
  const figure = Number(part === undefined ? whole : `${whole}.${part}`);
  // Without a point, 1 is one per cent: nobody writes half of a whole number.
  const percent = part !== undefined && figure <= 1 && !word.endsWith('%') ? figure * MOST_PERCENT : figure;
  return percent <= MOST_PERCENT ? Math.round(percent) : undefined;
}

/** Whether a cell is written as a fraction: then the same file means all of the annotators by a bare 1. */
export function isFraction(written: string): boolean {
  return /^0?[.,]\d{1,4}$|^1[.,]0{1,4}$/u.test(written.trim());
}

/** Rows of one level of agreement. */
export interface AgreementCount {
  /** Per cent of the annotators. */
  readonly agreement: number;
  readonly rows: number;
}

/** How many rows stand at each level, the highest first. */
export function agreementCounts(rows: readonly { readonly agreement?: number }[]): AgreementCount[] {
  const counts = new Map<number, number>();
  for (const { agreement } of rows) if (agreement !== undefined) counts.set(agreement, (counts.get(agreement) ?? 0) + 1);
  return [...counts].sort(([one], [other]) => other - one).map(([agreement, count]) => ({ agreement, rows: count }));
}
