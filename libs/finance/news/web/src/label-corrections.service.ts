import { Injectable, inject, signal } from '@angular/core';
import type { CorrectSentiment } from '@trivium/finance/api-client';
import type { SentimentLabel } from '@trivium/finance/sentiment/domain';
import { translator } from '@trivium/web/i18n';
import { Toasts, problemFrom } from '@trivium/web/kit';
import { StoriesClient } from './stories.client';
import { sentimentMessages } from './words/sentiment.messages';

/** Labels that this person corrected in this visit: shown at once on every page, taken back by Undo. */
@Injectable({ providedIn: 'root' })
export class LabelCorrections {
  private readonly client = inject(StoriesClient);
  private readonly toasts = inject(Toasts);
  private readonly t = translator(sentimentMessages);
  private readonly held = signal<ReadonlyMap<string, SentimentLabel>>(new Map());

  labelOf(part: Pick<CorrectSentiment, 'text' | 'entity'>): SentimentLabel | undefined {
    return this.held().get(keyOf(part));
  }

  /** Shows the label, then sends it; a refusal brings back what was there and says why. */
  async correct(correction: CorrectSentiment): Promise<void> {
    const before = this.labelOf(correction);
    this.show(correction, correction.label);
    try {
      const { id } = await this.client.correct(correction);
      const label = this.t(correction.label);
      this.toasts.show(this.t('correctedToast', { label }), { undo: () => void this.takeBack({ id, correction, before }) });
    } catch (error) {
      this.show(correction, before);
      this.toasts.show(problemFrom(error).detail || this.t('correctionFailed'), { tone: 'negative' });
    }
  }

  private async takeBack({ id, correction, before }: Undoing): Promise<void> {
    try {
      await this.client.takeBackCorrection(id);
      this.show(correction, before);
      this.toasts.show(this.t('correctionUndone'));
    } catch (error) {
      this.toasts.show(problemFrom(error).detail || this.t('correctionFailed'), { tone: 'negative' });
    }
  }

  private show(part: Pick<CorrectSentiment, 'text' | 'entity'>, label: SentimentLabel | undefined): void {
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
  readonly correction: CorrectSentiment;
  readonly before: SentimentLabel | undefined;
}

/** The text itself, because the same title stands on the board, in the story and among related ones. */
function keyOf({ text, entity }: Pick<CorrectSentiment, 'text' | 'entity'>): string {
  return `${entity ?? ''}\u0000${text}`;
}
