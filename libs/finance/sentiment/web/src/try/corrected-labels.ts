import { Injectable, inject, signal } from '@angular/core';
import type { SentimentLabel } from '@trivium/finance/sentiment/domain';
import { translator } from '@trivium/web/i18n';
import { Toasts, problemFrom } from '@trivium/web/kit';
import { SentimentClient } from '../sentiment.client';
import { sentimentMessages } from '../words/sentiment.messages';

export interface LabelCorrection {
  readonly text: string;
  readonly entity?: string;
  readonly language: string;
  readonly label: SentimentLabel;
}

/** Labels that a person corrects: shown at once, sent, and taken back by Undo or by a refusal. */
@Injectable()
export class CorrectedLabels {
  private readonly client = inject(SentimentClient);
  private readonly toasts = inject(Toasts);
  private readonly t = translator(sentimentMessages);
  private readonly held = signal<ReadonlyMap<string, SentimentLabel>>(new Map());

  of(part: Pick<LabelCorrection, 'text' | 'entity'>): SentimentLabel | undefined {
    return this.held().get(keyOf(part));
  }

  async correct(correction: LabelCorrection): Promise<void> {
    const before = this.of(correction);
    this.show(correction, correction.label);
    try {
      const { id } = await this.client.correct(correction);
      const undo = (): void => void this.takeBack({ id, correction, before });
      this.toasts.show(this.t('correctedToast', { label: this.t(correction.label) }), { undo });
    } catch (error) {
      this.show(correction, before);
      this.toasts.show(problemFrom(error).detail || this.t('correctionFailed'), { tone: 'negative' });
    }
  }

  /** Of two corrections of one text, the server keeps the last: what stood before is said again. */
  private async takeBack({ id, correction, before }: Undoing): Promise<void> {
    try {
      if (before === undefined) await this.client.takeBack(id);
      else await this.client.correct({ ...correction, label: before });
      this.show(correction, before);
      this.toasts.show(this.t('undone'));
    } catch (error) {
      this.toasts.show(problemFrom(error).detail || this.t('correctionFailed'), { tone: 'negative' });
    }
  }

  private show(part: Pick<LabelCorrection, 'text' | 'entity'>, label: SentimentLabel | undefined): void {
    this.held.update((all) => {
      const next = new Map(all);
      if (label === undefined) next.delete(keyOf(part));
      else next.set(keyOf(part), label);
      return next;
    });
  }
}

interface Undoing {
  readonly id: string;
  readonly correction: LabelCorrection;
  readonly before: SentimentLabel | undefined;
}

function keyOf({ text, entity }: Pick<LabelCorrection, 'text' | 'entity'>): string {
  return JSON.stringify([entity ?? null, text]);
}
