import { ABOUT_A_WORK, ABOUT_ME, HARMLESS_WAYS, QUOTED } from './harmless-ways';
import { spelledOut } from './spelled-out';

const SENTENCE_END = /(?<=[.!?。！？\n])/u;

/** The sentences that a message says in its writer's own name: without quotations, idioms, and what is said of a work. */
export function ownWords(message: string): readonly string[] {
  return spelledOut(message)
    .split(SENTENCE_END)
    .map(withoutQuotations)
    .filter((sentence) => !ABOUT_A_WORK.test(sentence) || ABOUT_ME.test(sentence))
    .map((sentence) => sentence.replace(HARMLESS_WAYS, ' ').replace(/\s+/gu, ' ').trim())
    .filter((sentence) => sentence !== '');
}

/** A message that is nothing but a quotation is the person's own words in quotation marks. */
function withoutQuotations(sentence: string): string {
  const rest = sentence.replace(QUOTED, '…');
  return /\p{L}{2}/u.test(rest) ? rest : sentence;
}
