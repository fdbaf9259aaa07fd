import type { AskResponse } from '@trivium/education/api-client';

/** How well the course supports an answer, in words: the estimate behind it is no promise that a percentage would make of it. */
export type Support = 'supportWell' | 'support' | 'supportThin';

/** From where on an estimate (0…1) counts as good, and as very good; answers below 0.45 are withheld by the server. */
const GOOD = 0.6;
const VERY_GOOD = 0.8;

/** Undefined for courtesies and withheld answers, which rest on no passage. */
export function supportOf({
  confidence,
  citations,
  abstained,
}: Pick<AskResponse, 'confidence' | 'citations' | 'abstained'>): Support | undefined {
  if (abstained || citations.length === 0) return undefined;
  if (confidence >= VERY_GOOD) return 'supportWell';
  return confidence >= GOOD ? 'support' : 'supportThin';
}

/** The answer to a multiple-choice question begins with a line of its own that names the option; the rest quotes the course. */
export function splitChoice({ answer, choiceLabel }: Pick<AskResponse, 'answer' | 'choiceLabel'>): {
  readonly lead: string;
  readonly text: string;
} {
  const end = answer.indexOf('\n');
  if (choiceLabel === undefined || end < 0) return { lead: '', text: answer };
  return { lead: answer.slice(0, end), text: answer.slice(end + 1) };
}

export interface CopyWords {
  readonly sources: string;
  readonly page: (page: number) => string;
}

/** An answer as plain text with its sources below it and the mark that a program made it. */
export function copyOf(
  { answer, citations, generation }: Pick<AskResponse, 'answer' | 'citations' | 'generation'>,
  words: CopyWords,
): string {
  const sources = citations.map(({ n, materialTitle, sectionPath, page, quote }) => {
    const place = [materialTitle, sectionPath.join(' › '), page === undefined ? '' : words.page(page)].filter(Boolean).join(', ');
    return `[${n}] ${place}: “${quote.replace(/\s+/g, ' ')}”`;
  });
  return [answer, ...(sources.length > 0 ? [`${words.sources}\n${sources.join('\n')}`] : []), `(${generation.aiLabel})`].join('\n\n');
}
