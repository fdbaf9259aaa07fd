import { createHash } from 'node:crypto';
import type { LabelledText } from '@trivium/ai/inference/experts';
import { type Intent, planQuestion, SOCIAL_INTENTS } from '@trivium/education/tutor/domain';

export type PatternPart = 'train' | 'test';

/** A question with places for topics, as people ask it. */
export interface QuestionPattern {
  readonly language: 'en' | 'zh';
  readonly intent: string;
  readonly part: PatternPart;
  readonly pattern: string;
}

export interface Topic {
  readonly language: 'en' | 'zh';
  readonly part: PatternPart;
  readonly topic: string;
}

/** Labelled text, and which pattern it was made of: texts of one pattern are no independent trials. */
export interface IntentExample extends LabelledText {
  /** One: what the tutor's rules say. The same goes to the model when it answers. */
  readonly hints: readonly [string];
  readonly language: 'en' | 'zh';
  readonly pattern: string;
}

const isPart = (value: string | undefined): value is PatternPart => value === 'train' || value === 'test';

/** @throws Error naming the line of a TSV that cannot be read: a silent skip would train another model */
export function readPatterns(tsv: string, language: 'en' | 'zh'): QuestionPattern[] {
  return rowsOf(tsv).map(([intent, part, pattern], row) => {
    if (!intent || !isPart(part) || !pattern)
      throw new Error(`patterns-${language}.tsv, line ${row + 2}: intent, split or pattern missing`);
    return { language, intent, part, pattern };
  });
}

/** More wordings, for training alone. @throws Error naming the line that cannot be read */
export function readWordings(tsv: string, language: 'en' | 'zh'): QuestionPattern[] {
  return rowsOf(tsv).map(([intent, pattern], row) => {
    if (!intent || !pattern) throw new Error(`wordings-${language}.tsv, line ${row + 2}: intent or wording missing`);
    return { language, intent, part: 'train', pattern };
  });
}

/** @throws Error naming the line that cannot be read */
export function readTopics(tsv: string): Topic[] {
  return rowsOf(tsv).map(([language, part, topic], row) => {
    if ((language !== 'en' && language !== 'zh') || !isPart(part) || !topic)
      throw new Error(`topics.tsv, line ${row + 2}: language, split or topic missing`);
    return { language, part, topic };
  });
}

function rowsOf(tsv: string): string[][] {
  return tsv
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}

/** What people say before a question; every second text has none. */
export const OPENINGS: Readonly<Record<'en' | 'zh', readonly string[]>> = {
  en: ['', 'please, ', '', 'Hi, ', '', 'Sorry, one question: ', '', 'Could you tell me: ', '', 'ok and '],
  zh: ['', '请问', '', '老师，', '', '想问一下，', '', '你好，', '', '那'],
};

export interface FillOptions {
  readonly topics: readonly Topic[];
  readonly perPattern: number;
  /** Put before questions about a subject, in turn. */
  readonly openings?: typeof OPENINGS;
}

/**
 * Each pattern with `perPattern` topics of its language, begun at a place that depends on the pattern, so that every topic meets every intent. A pattern without a
 * topic is taken as often, so that no intent is rare.
 */
export function fillPatterns(patterns: readonly QuestionPattern[], { topics, perPattern, openings }: FillOptions): IntentExample[] {
  return patterns.flatMap(({ language, intent, pattern }) => {
    const own = topics.filter((topic) => topic.language === language);
    const first = numberOf(pattern);
    const topicAt = (place: number): string => own[(first + place) % own.length]?.topic ?? '';
    const before = openings === undefined || SOCIAL_INTENTS.has(intent as Intent) ? [''] : openings[language];
    return Array.from({ length: perPattern }, (_, turn) => {
      const question = pattern.replaceAll('{topic}', topicAt(turn)).replaceAll('{topic2}', topicAt(turn + 1));
      const text = `${before[(first + turn) % before.length] ?? ''}${question}`;
      return { language, pattern, label: intent, text, hints: [planQuestion({ text, readerLanguage: 'en' }).intent] as const };
    });
  });
}

/** In which of `folds` a pattern is held out; the same pattern always in the same one. */
export function foldOf(pattern: string, folds: number): number {
  return numberOf(`fold\0${pattern}`) % folds;
}

function numberOf(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE(0);
}
