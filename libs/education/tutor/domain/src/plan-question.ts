import type { UiLanguage } from '@trivium/shared/kernel';
import { identifyLanguage, type Language } from '@trivium/shared/language';
import { askedPart } from './asked-part';
import { resolveFollowUp, type Turn } from './follow-up';
import { type Intent, SOCIAL_INTENTS } from './intent';
import { withoutLeadIn } from './lead-in';
import { optionMeaning, readChoiceQuestion } from './options';

export interface AskedQuestion {
  readonly text: string;
  /** Options given apart from the text; options written in the text are found. */
  readonly options?: readonly string[];
  /** Earlier turns of the conversation, oldest first. */
  readonly history?: readonly Turn[];
  /** Language of the tutor's own words when the question does not show one. */
  readonly readerLanguage: UiLanguage;
}

/** A question ready to be searched and answered. */
export interface PlannedQuestion {
  readonly intent: Intent;
  /** Language of the tutor's own words. */
  readonly language: UiLanguage;
  readonly textLanguage: Language;
  /** The question without options, with the topic of the last turn when it leaves it out. */
  readonly stem: string;
  readonly options: readonly string[];
  readonly topic: string;
  /** The words that a follow-up adds to the topic it takes over; `''` for a question that stands alone. */
  readonly addition: string;
  /** What to search, in order of weight; none when no book is needed. */
  readonly queries: readonly string[];
}

const MAX_TOPIC_LENGTH = 200;
/** Longest text searched: beyond it a question is a pasted page, and its beginning says what it is about. */
const MAX_QUERY_LENGTH = 600;

/** Understands a question without looking at the course. */
export function planQuestion({ text, options = [], history = [], readerLanguage }: AskedQuestion): PlannedQuestion {
  const inText = options.length > 0 ? undefined : readChoiceQuestion(text);
  const given = inText?.options ?? options;
  const identified = identifyLanguage([inText?.stem ?? text, ...given].join('\n'));
  const textLanguage = identified.language === 'und' ? readerLanguage : identified.language;
  const language: UiLanguage = textLanguage === 'zh' ? 'zh' : identified.language === 'und' ? readerLanguage : 'en';
  const stem = withoutLeadIn(askedPart(inText?.stem ?? text, language), language)
    .replace(/_{2,}/gu, ' … ')
    .trim();
  const resolved = resolveFollowUp(stem, language, given.length > 0 ? [] : history);
  const intent = given.length > 0 ? 'choice' : resolved.intent;
  const facts = given.filter((option) => optionMeaning(option) === 'fact');
  const queries = SOCIAL_INTENTS.has(intent)
    ? []
    : [resolved.question, ...facts.map((option) => `${resolved.question} ${option}`)].map((query) => query.slice(0, MAX_QUERY_LENGTH));
  return {
    intent,
    language,
    textLanguage,
    stem: resolved.question,
    options: given,
    topic: resolved.topic.slice(0, MAX_TOPIC_LENGTH),
    addition: resolved.carriedTopic === undefined ? '' : stem,
    queries,
  };
}

/** What a model takes a question for. */
export interface ToldIntent {
  readonly intent: Intent;
  /** 0 to 1. */
  readonly probability: number;
}

/** Below it the model is right less than three times in four (docs/evaluation/experts.md), and an answer is better left without a form. */
const SURE_ENOUGH = 0.6;

/** Whether the rules have nothing to say of what a question asks for, so that a model may be asked. */
export function isIntentOpen({ intent, options, queries }: PlannedQuestion): boolean {
  return intent === 'other' && options.length === 0 && queries.length > 0;
}

/**
 * The plan with what a model is sure of where the rules are silent. The model decides what form an answer takes, never whether a book is asked: a question that it takes for
 * a courtesy is answered from the course all the same.
 */
export function withToldIntent(plan: PlannedQuestion, { intent, probability }: ToldIntent): PlannedQuestion {
  const isForm = intent !== 'choice' && !SOCIAL_INTENTS.has(intent);
  return isIntentOpen(plan) && isForm && probability >= SURE_ENOUGH ? { ...plan, intent } : plan;
}

/** Joins the lists found for several queries: the first query's order first, every passage once, at its best score. */
export function mergePassages<Item extends { readonly passageId: string; readonly score: number }>(
  lists: readonly (readonly Item[])[],
  limit: number,
): Item[] {
  const best = new Map<string, Item>();
  for (const list of lists) {
    for (const item of list) {
      const known = best.get(item.passageId);
      if (known === undefined || item.score > known.score) best.set(item.passageId, item);
    }
  }
  return [...best.values()]
    .sort((first, second) => second.score - first.score || (first.passageId < second.passageId ? -1 : 1))
    .slice(0, limit);
}
