import { Injectable } from '@angular/core';
import { translator } from '@trivium/web/i18n';
import { kitMessages } from '../kit.messages';

/** Which engine made a text: the part of the API's `generation` record that a reader sees. */
export interface GenerationMark {
  readonly engine: 'embedded' | 'local' | 'cloud' | 'edge';
  readonly model?: string | null;
}

/** The words of the visible label, wherever it stands: beside a text or in a copy of it. */
@Injectable({ providedIn: 'root' })
export class GenerationMarkText {
  private readonly t = translator(kitMessages);

  /** In the reader's language; a signal is read. */
  of({ engine, model }: GenerationMark): string {
    if (engine === 'embedded') return this.t('aiLabelEmbedded');
    return model ? this.t('aiLabelModel', { model }) : this.t('aiLabel');
  }
}
