import { createHash } from 'node:crypto';
import {
  type EntitySentiment,
  entitySpan,
  SENTIMENT_LABELS,
  type SentimentAnswer,
  type SentimentOpinion,
  type SentimentQuestion,
} from '@trivium/finance/sentiment/domain';
import { identifyLanguage } from '@trivium/shared/language';
import { type HeadJudgement, HeadReader } from './head-reader';
import { likeliest, named } from './named-probabilities';
import { evidenceFor, type ReadText, readWithRules } from './rule-evidence';
import { decodeSentiment, type SentimentParts } from './sentiment-file';
import type { SentimentLevel } from './sentiment-head';
import type { SentimentManifest } from './sentiment-manifest';
import { sentimentModelErrors } from './sentiment-model.errors';

/** Code units read from the start of a text; the rest is left unread, so that a text of a megabyte costs what a page does. */
export const READ_CHARACTERS = 4_096;
const VERSION_LENGTH = 12;

/**
 * Judges texts: rules, routed experts and weighed n-grams, laid together by weights that were learned where none of them had learned, so that probabilities mean what they
 * say. Pure: the same file and question give the same answer. Not to be shared between threads; calls cannot overlap.
 */
export class SentimentModel {
  private readonly readers: HeadReader[] = [];

  private constructor(
    readonly parts: SentimentParts,
    adaptation: SentimentParts | undefined,
    /** The first digits of the SHA-256 of the file, and of the adaptation's where there is one. */
    readonly version: string,
  ) {
    for (const head of parts.heads) {
      const { level, languages, isShipped } = head.info;
      const language = languages[0] ?? 'und';
      this.readers.push(new HeadReader(head, isShipped ? undefined : this.readerBeneath(level, language, isShippedHead)));
    }
    if (!this.readers.some(isForTexts)) throw sentimentModelErrors.SENTIMENT_MODEL_DAMAGED({ part: 'heads' });
    for (const head of adaptation?.heads ?? []) {
      const { level, languages } = head.info;
      this.readers.push(new HeadReader(head, this.readerBeneath(level, languages[0] ?? 'und')));
    }
  }

  /**
   * @param adaptation a file of `adaptSentiment` made for exactly these bytes
   * @throws AppError SENTIMENT_MODEL_FOREIGN, SENTIMENT_MODEL_VERSION, SENTIMENT_MODEL_DAMAGED, SENTIMENT_ADAPTATION_OTHER_BASE
   */
  static open(bytes: Uint8Array, adaptation?: Uint8Array): SentimentModel {
    const parts = decodeSentiment(bytes);
    const hash = sha256(bytes);
    if (!adaptation) return new SentimentModel(parts, undefined, hash.slice(0, VERSION_LENGTH));
    const added = decodeSentiment(adaptation);
    const [manifest] = added.manifests;
    if (manifest?.kind !== 'adapted' || manifest.base !== hash) throw sentimentModelErrors.SENTIMENT_ADAPTATION_OTHER_BASE();
    return new SentimentModel(parts, added, `${hash.slice(0, VERSION_LENGTH)}+${sha256(adaptation).slice(0, VERSION_LENGTH)}`);
  }

  /** Where its heads come from, the oldest first. */
  get manifests(): readonly SentimentManifest[] {
    return this.parts.manifests;
  }

  answerAll(questions: readonly SentimentQuestion[]): SentimentAnswer[] {
    return questions.map((question) => this.answer(question));
  }

  answer({ id, text, language: given, entity }: SentimentQuestion): SentimentAnswer {
    const read = text.slice(0, READ_CHARACTERS);
    const language = languageOf(given, read);
    const span = entity === undefined ? undefined : entitySpan(read, entity);
    const asked = readWithRules(read, language, span ? entity : undefined);
    const textReader = this.readerFor('text', language) ?? (this.readers.find(isForTexts) as HeadReader);
    const reader = (span ? this.readerFor('entity', language) : undefined) ?? textReader;
    const judgement = reader.judge(asked);
    const label = likeliest(judgement.probabilities);
    const probabilities = named(judgement.probabilities);
    const { opinions, experts } = opinionsOf(judgement, textReader, asked);
    const words = judgement.moving(SENTIMENT_LABELS.indexOf(label));
    const own: EntitySentiment | undefined =
      entity === undefined ? undefined : { name: entity, label, probabilities, ...(span ? { span } : {}) };
    return {
      id,
      label,
      probabilities,
      isAbstained: probabilities[label] < reader.head.info.abstainBelow,
      language,
      ...(own ? { entities: [own] } : {}),
      experts,
      opinions,
      explanation: { words, rules: evidenceFor(span ? 'entity' : 'text', asked).opinion.readings },
      model: this.version,
    };
  }

  /** Who answers for a language: the newest head for it, else the newest for any language. */
  readerFor(level: SentimentLevel, language: string, isWanted: (reader: HeadReader) => boolean = () => true): HeadReader | undefined {
    const of = (wanted: string) =>
      this.readers.findLast((reader) => {
        const { level: own, languages } = reader.head.info;
        return own === level && languages.includes(wanted) && isWanted(reader);
      });
    return of(language) ?? of('und');
  }

  /** Whom a head asks that learned on top of others: companies are judged by the text as a whole where nobody judges companies. */
  readerBeneath(level: SentimentLevel, language: string, isWanted?: (reader: HeadReader) => boolean): HeadReader | undefined {
    return this.readerFor(level, language, isWanted) ?? this.readerFor('text', language, isWanted);
  }
}

/** Primary part of a BCP 47 tag, or what the text itself shows. */
export function languageOf(given: string | undefined, text: string): string {
  const [primary = ''] = given?.trim().toLowerCase().split(/[-_]/) ?? [];
  return primary === '' ? identifyLanguage(text).language : primary;
}

const isForTexts = ({ head }: HeadReader): boolean => head.info.level === 'text';
const isShippedHead = ({ head }: HeadReader): boolean => head.info.isShipped;

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function opinionsOf(
  { experts: heard }: HeadJudgement,
  textReader: HeadReader,
  asked: ReadText,
): { opinions: SentimentOpinion[]; experts: readonly { index: number; weight: number }[] } {
  const experts = heard ?? textReader.askExperts(asked);
  const rival = textReader.askRival(asked);
  const opinions: SentimentOpinion[] = [{ by: 'rules', label: evidenceFor(asked.entity ? 'entity' : 'text', asked).opinion.label }];
  if (experts) opinions.push({ by: 'experts', label: likeliest(experts.probabilities), probabilities: named(experts.probabilities) });
  if (rival) opinions.push({ by: 'logistic-regression', label: likeliest(rival), probabilities: named(rival) });
  return { opinions, experts: experts?.experts ?? [] };
}
