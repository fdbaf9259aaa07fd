import { readFile } from 'node:fs/promises';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { type SentimentManifest, sentimentManifestSchema } from '../model/sentiment-manifest';
import { SentimentModel } from '../model/sentiment-model';
import { sentimentErrors } from '../sentiment.errors';
import type { KeptFigures } from './kept-figures';
import { metricsSchema } from './dto/metrics.dto';

/** Addresses of the model that comes with the program, and of what is said of it. */
export const SHIPPED_SENTIMENT = Symbol('ShippedSentiment');

export interface ShippedSentimentFiles {
  readonly model: URL;
  readonly manifest: URL;
}

/** What the training tool wrote beside the model; figures are missing where it measured none. */
const descriptionSchema = sentimentManifestSchema.extend({ heldOut: z.unknown().optional() });

export interface ShippedDescription {
  readonly manifest: SentimentManifest;
  readonly figures: KeptFigures | null;
}

/** The model that comes with the program: every organisation's until it activates one of its own, and the one to roll back to. */
@Injectable()
export class ShippedModel {
  private opening: Promise<{ bytes: Uint8Array<ArrayBuffer>; model: SentimentModel }> | undefined;
  private describing: Promise<ShippedDescription> | undefined;

  constructor(@Inject(SHIPPED_SENTIMENT) private readonly files: ShippedSentimentFiles) {}

  /** @throws AppError SENTIMENT_SHIPPED_MISSING, or what is wrong with the file; tried again at the next call */
  async opened(): Promise<SentimentModel> {
    return (await this.read()).model;
  }

  /** A copy, for a thread to take. @throws as `opened` */
  async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return (await this.read()).bytes.slice();
  }

  /** @throws as `opened` */
  async description(): Promise<ShippedDescription> {
    this.describing ??= this.describe().catch((error: unknown) => {
      this.describing = undefined;
      throw error;
    });
    return this.describing;
  }

  private read(): Promise<{ bytes: Uint8Array<ArrayBuffer>; model: SentimentModel }> {
    this.opening ??= this.open().catch((error: unknown) => {
      this.opening = undefined;
      throw error;
    });
    return this.opening;
  }

  private async open(): Promise<{ bytes: Uint8Array<ArrayBuffer>; model: SentimentModel }> {
    const read = await readFile(this.files.model).catch((cause: unknown) => {
      throw sentimentErrors.SENTIMENT_SHIPPED_MISSING(undefined, { cause });
    });
    const bytes = Uint8Array.from(read);
    return { bytes, model: SentimentModel.open(bytes) };
  }

  /** The model file tells of itself what it must; its figures stand beside it, and a version without them is shown without. */
  private async describe(): Promise<ShippedDescription> {
    const model = await this.opened();
    const own = model.manifests.at(-1);
    if (!own) throw sentimentErrors.SENTIMENT_SHIPPED_MISSING();
    const text = await readFile(this.files.manifest, 'utf8').catch(() => undefined);
    if (text === undefined) return { manifest: own, figures: null };
    const described = descriptionSchema.safeParse(JSON.parse(text));
    const figures = metricsSchema.safeParse(described.data?.heldOut);
    return { manifest: own, figures: figures.success ? figures.data : null };
  }
}
