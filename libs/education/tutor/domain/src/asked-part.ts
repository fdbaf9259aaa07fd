import type { UiLanguage } from '@trivium/shared/kernel';
import { splitSentences } from '@trivium/shared/language';
import { pointsBack } from './follow-up';

const ASKS = /[?？]["'”’）)\s]*$/u;
/** By these a sentence is about whoever writes, or is a courtesy: no book has an answer to it. */
const ABOUT_THE_WRITER: Readonly<Record<UiLanguage, RegExp>> = {
  en: /\b(?:i|i['’]m|me|my|we|our|hi|hello|hey|please|sorry|thanks|thank you|cheers|bye|good (?:morning|afternoon|evening))\b/i,
  zh: /(?<!自)我|咱|[您你师们]好|谢谢|多谢|感谢|麻烦|打扰|抱歉|对不起|拜托|再见/u,
};

/**
 * The part of a message that a book can answer: without the sentences around its one question that are about the writer ("I have a test tomorrow. What is a stack? Thanks!").
 * Searched for too, they would stand in no book, and the question would seem one that the book does not answer. What the question points back to stays.
 */
export function askedPart(text: string, language: UiLanguage): string {
  const sentences = splitSentences(text, language).map(({ start, end }) => text.slice(start, end).trim());
  const questions = sentences.filter((sentence) => ASKS.test(sentence));
  const [question] = questions;
  if (question === undefined || questions.length > 1 || pointsBack(question, language)) return text;
  const left = sentences.filter((sentence) => sentence === question || !ABOUT_THE_WRITER[language].test(sentence));
  return left.length === sentences.length ? text : left.join(' ');
}
