import { readFile } from 'node:fs/promises';
import { Inject, Injectable } from '@nestjs/common';
import { type ExpertLoad, ExpertLoadMeter, RoutedClassifier } from '@trivium/ai/inference/experts';
import { type Intent, INTENTS, planQuestion } from '@trivium/education/tutor/domain';
import { CLOCK } from '@trivium/platform/database';
import type { Clock } from '@trivium/shared/kernel';
import { intentErrors } from './intent.errors';
import type { IntentResponse } from './intent.dto';

/** `URL` of the model file. */
export const INTENTS_MODEL = Symbol('IntentsModel');

/** What a question asks for is said at its beginning; the model reads less still. */
const READ_CHARACTERS = 2_000;

interface Loaded {
  readonly classifier: RoutedClassifier;
  readonly meter: ExpertLoadMeter;
}

/**
 * Tells what a text asks for, with probabilities. The model hears the tutor's rules as a hint and the words beside it, so it differs from them where the wording is one
 * that they do not know. The file is read at the first question: a damaged one costs this answer, not the start of the program, and is tried again at the next.
 */
@Injectable()
export class IntentClassifier {
  private loading: Promise<Loaded> | undefined;

  constructor(
    @Inject(INTENTS_MODEL) private readonly file: URL,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws AppError INTENT_MODEL_MISSING, INTENT_MODEL_UNFIT, or what is wrong with the file */
  async classify(text: string): Promise<IntentResponse> {
    const { classifier, meter } = await this.loaded();
    // Cutting Chinese into words takes more than its share of time as a run grows: 15 s for 180,000 characters.
    const start = text.slice(0, READ_CHARACTERS);
    const decision = classifier.classify(start, [planQuestion({ text: start, readerLanguage: 'en' }).intent]);
    meter.count(decision);
    return {
      intent: decision.label as Intent,
      probabilities: Object.fromEntries(
        decision.probabilities.map(({ label, probability }) => [label, probability]),
      ) as IntentResponse['probabilities'],
      experts: decision.experts.map(({ index, weight }) => ({ index, weight })),
      pieces: decision.grams.map(({ gram, push }) => ({ text: gram, push })),
    };
  }

  /** How the model's experts were used since it was loaded. @throws as `classify` */
  async load(): Promise<ExpertLoad> {
    return (await this.loaded()).meter.summary();
  }

  private loaded(): Promise<Loaded> {
    this.loading ??= this.open().catch((error: unknown) => {
      this.loading = undefined;
      throw error;
    });
    return this.loading;
  }

  private async open(): Promise<Loaded> {
    const bytes = await readFile(this.file).catch((cause: unknown) => {
      throw intentErrors.INTENT_MODEL_MISSING(undefined, { cause });
    });
    const classifier = RoutedClassifier.open(bytes);
    const isFit = classifier.labels.length === INTENTS.length && INTENTS.every((intent, place) => classifier.labels[place] === intent);
    if (!isFit) throw intentErrors.INTENT_MODEL_UNFIT();
    return { classifier, meter: new ExpertLoadMeter(classifier.model.header, this.clock.now()) };
  }
}
